"""The name of a section, which stands for the breadcrumb where a page prints no other."""

import re
from typing import Final

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.header_words import SECTIONS
from govnews.parsers.headline import SITE_NAME
from govnews.parsers.story import BOX

#: No section's name has more words.
SECTION_WORDS: Final = 4
#: A clock ("Today is …") or a menu's entry with its count ("Surveys recommended 2").
_NO_SECTION: Final = re.compile(r"^(?:today is|welcome)\b|\d[/.-]\d|\D \d{1,3}$", re.IGNORECASE)
#: A menu run together begins at its home page.
_MENU_LINE: Final = re.compile(r"(?:home|home ?page|index) \w", re.IGNORECASE)
_MENU_TAG: Final = re.compile(
    r"(?:^|[/.#_-])(?:nav|menu|li|ul|header|topbar|footer|logo|language)\b", re.IGNORECASE
)


def is_section_name(seen: Evidence) -> bool:
    """A few words without a mark at either end that name no site."""
    if seen.role is Role.RELATED and BOX.fullmatch(seen.plain):
        return seen.plain[-1] != ":"  # "Latest News:" is a ticker's label (en.people.cn)
    short = seen.is_open and 0 < seen.words <= SECTION_WORDS and not seen.sentence and not _is_in_menu(seen)
    return (
        short
        and (seen.plain[0].isupper() or seen.plain[0].isdigit() or seen.plain in SECTIONS)
        and (seen.plain[-1].isalnum() or seen.plain.endswith(">"))
        and not _NO_SECTION.search(seen.plain)
        and not SITE_NAME.search(seen.plain)
        and not _MENU_LINE.match(seen.plain)
    )


def _is_in_menu(seen: Evidence) -> bool:
    """In markup, several links or a menu's element tell a menu from a section's name."""
    several = seen.line.links is not None and len(seen.line.links) > 1
    return several or (seen.line.path is not None and _MENU_TAG.search(seen.line.path) is not None)
