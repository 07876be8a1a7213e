"""What a label says that stands alone ("Source:"): whose line it is, and of nobody in particular."""

import re
from typing import Final

from govnews.model import Role
from govnews.parsers.header_words import (
    AUTHOR_LABELS,
    EDITOR_LABELS,
    PUBLISHED_LABELS,
    SOURCE_LABELS,
    UPDATED_LABELS,
)

_PARTED: Final = re.compile(r"[:\uff1a|]")
_AROUND: Final = " .()[]\uff08\uff09\u3010\u3011"
_ROLES: Final = {
    label.casefold(): role
    for role, labels in (
        (Role.BYLINE, AUTHOR_LABELS),
        (Role.EDITOR, EDITOR_LABELS),
        (Role.SOURCE, SOURCE_LABELS),
        (Role.UPDATED, (*UPDATED_LABELS, *PUBLISHED_LABELS)),
    )
    for label in labels
}


def labelled_role(text: str) -> Role | None:
    """Return the role of a line of labels without names: a date's decides, then the first; None without any.

    >>> labelled_role("Writer:").value, labelled_role("Source:   Time:").value  # ectpa.org
    ('byline', 'updated')
    """
    found = [_ROLES.get(part.strip(_AROUND).casefold()) for part in _PARTED.split(text)]
    return Role.UPDATED if Role.UPDATED in found else next(filter(None, found), None)
