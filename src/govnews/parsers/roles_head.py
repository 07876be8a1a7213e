"""Rules for the lines down to the body's first: headline, what profile and structure say, above, below."""

from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.empty_labels import labelled_role
from govnews.parsers.headline import key
from govnews.parsers.roles_above import ABOVE_RULES
from govnews.parsers.roles_below import BELOW_RULES
from govnews.parsers.sheet import Sheet
from govnews.parsers.structure import STRUCTURE

Judge = Callable[[Sheet, int], Role | None]

#: How much longer than the headline a line is that repeats it with the site's name.
_SITE_NAME_LENGTH: Final = 60


def _is_headline(sheet: Sheet, place: int) -> Role | None:
    wrapped = sheet.wraps and place in (0, 1)
    return Role.HEADLINE if wrapped or place == sheet.story.headline else None


def _is_headline_again(sheet: Sheet, place: int) -> Role | None:
    """The headline printed again, alone or in the page's title with the site's name."""
    seen = sheet.page[place]
    longest = len(sheet.headline_key) + _SITE_NAME_LENGTH + _SITE_NAME_LENGTH
    if not sheet.headline_key or len(seen.text) > longest or seen.words <= 1:
        return None
    if seen.role not in (None, Role.OTHER, Role.CAPTION, Role.HEADLINE) or (seen.credit and seen.credit[0]):
        return None
    repeated = key(seen.text)
    again = repeated == sheet.headline_key or (
        place < sheet.story.start
        and (repeated.startswith(sheet.headline_key) or _is_most_of(repeated, sheet))
    )
    return Role.OTHER if again else None


def _is_most_of(repeated: str, sheet: Sheet) -> bool:
    return repeated in sheet.headline_key and 2 * len(repeated) > len(sheet.headline_key)


def _is_by_site(sheet: Sheet, place: int) -> Role | None:
    """What the site's profile says of a line, by selector or pattern."""
    seen = sheet.page[place]
    return seen.role if seen.rule.startswith("site's") else None


def _is_by_structure(sheet: Sheet, place: int) -> Role | None:
    """What the place of a line in its page's markup says."""
    seen = sheet.page[place]
    return seen.role if seen.rule == STRUCTURE else None


def _is_empty_label(sheet: Sheet, place: int) -> Role | None:
    """A label with nothing behind it ("Source:") keeps its line's role and names nothing."""
    seen = sheet.page[place]
    if seen.header is None or seen.role is not Role.OTHER:
        return None
    if seen.is_list_item:
        return Role.OTHER
    return labelled_role(seen.plain) or Role.OTHER


HEAD_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("headline", _is_headline),
    ("headline again", _is_headline_again),
    ("site's profile", _is_by_site),
    (STRUCTURE, _is_by_structure),
    ("empty label", _is_empty_label),
    *ABOVE_RULES,
    *BELOW_RULES,
)
