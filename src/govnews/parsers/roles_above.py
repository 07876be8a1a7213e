"""Rules for the lines above the headline: masthead, breadcrumb, menu, other stories."""

import re
from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.header_words import SECTIONS
from govnews.parsers.headline import SITE_NAME
from govnews.parsers.sections import SECTION_WORDS, is_section_name
from govnews.parsers.sheet import Sheet

Judge = Callable[[Sheet, int], Role | None]

#: So many short lines above the headline are a menu, and the last of them is its entry.
_MENU: Final = 3
#: A line above the headline of more words is another story's summary, cut before its end or not.
_SUMMARY_WORDS: Final = 16
#: So many lines may stand between a section's name and the headline: these.
_NEAR: Final = 4
_BESIDE_HEADLINE: Final = (Role.PAGINATION, Role.IMAGE_FILE, Role.CAPTION, Role.OTHER, Role.UPDATED)
_SMALL_WORD: Final = re.compile(r" [a-z]{3}")
_MARKS_ONLY: Final = re.compile(r"[^\w]+")


def _above(judge: Judge) -> Judge:
    return lambda sheet, place: judge(sheet, place) if place < sheet.head else None


def _is_masthead_date(sheet: Sheet, place: int) -> Role | None:
    """A date above the headline is the page's where no other follows; else a clock's."""
    seen = sheet.page[place]
    if seen.role is not Role.UPDATED or seen.header is None:
        return None
    if seen.header.labelled:
        return Role.UPDATED
    clock = seen.header.weekday and place < sheet.head - 1
    return Role.OTHER if sheet.is_dated or clock else Role.UPDATED


def _is_masthead_name(sheet: Sheet, place: int) -> Role | None:
    """An outlet or a name without label above the headline: the site's own, under the breadcrumb a source."""
    seen = sheet.page[place]
    if seen.role not in (Role.SOURCE, Role.BYLINE) or seen.header is None or seen.header.labelled:
        return None
    under = any(before.role is Role.BREADCRUMB for before in sheet.page[max(0, place - 3) : place])
    return seen.role if under else Role.NAV


def _is_menu_mark(sheet: Sheet, place: int) -> Role | None:
    """A dash or bar alone beside an entry is what is left of a menu."""
    seen, beside = sheet.page[place], (sheet.at(place - 1), sheet.at(place + 1))
    entry = any(one is not None and one.is_open and place + 1 < sheet.head for one in beside)
    return Role.NAV if entry and seen.role is Role.OTHER and _MARKS_ONLY.fullmatch(seen.plain) else None


def _is_section(sheet: Sheet, place: int) -> Role | None:
    """One section's name right above the headline stands for the breadcrumb."""
    seen = sheet.page[place]
    if sheet.has_breadcrumb or place < sheet.head - _NEAR or not is_section_name(seen):
        return None
    above = sheet.at(place - 1)
    in_menu = sheet.entries >= _MENU and above is not None and above.is_open and not above.sentence
    in_menu = in_menu and not seen.plain.endswith(">")
    beside = (*_BESIDE_HEADLINE, Role.NAV) if seen.plain.casefold() in SECTIONS else _BESIDE_HEADLINE
    alone = all(one.role in beside for one in sheet.page[place + 1 : sheet.head])
    return Role.BREADCRUMB if alone and not in_menu else None


def has_section(sheet: Sheet) -> bool:
    """Tell whether a section's name stands above the headline."""
    return any(_is_section(sheet, place) for place in range(max(0, sheet.head - _NEAR), sheet.head))


def _is_promoted(sheet: Sheet, place: int) -> Role | None:
    """Other stories above the headline: under their box's name, or a title with its summary."""
    seen = sheet.page[place]
    if not seen.is_open:
        return None
    above, below = sheet.at(place - 1), sheet.at(place + 1)
    boxed = above is not None and above.role is Role.RELATED and seen.words > SECTION_WORDS
    summary = _is_summary(seen) and above is not None and above.is_title
    title = seen.is_title and below is not None and _is_summary(below) and place + 1 < sheet.head
    return Role.RELATED if boxed or summary or title else None


def _is_summary(seen: Evidence) -> bool:
    """A sentence longer than a menu's entry that cries ("Yes Teens!", szdaily.com), or a cut one."""
    long = seen.sentence and seen.words > SECTION_WORDS
    return seen.is_open and (long or seen.words > _SUMMARY_WORDS)


def _is_title_in_menu(sheet: Sheet, place: int) -> Role | None:
    """A title among a menu's short entries is another story's (bjreview.com.cn)."""
    seen = sheet.page[place]
    beside = [one for one in (sheet.at(place - 1), sheet.at(place + 1)) if one is not None]
    menu = all(one.words < SECTION_WORDS and not one.sentence for one in beside)
    told = _SMALL_WORD.search(seen.plain) is not None and not SITE_NAME.search(seen.plain)
    title = seen.is_title and seen.words > SECTION_WORDS + 1 and told
    return Role.RELATED if title and menu and place + 1 < sheet.head else None


def _is_masthead(sheet: Sheet, place: int) -> Role | None:
    """Whatever else is open above the headline: a sentence is a notice, the rest the site's menu."""
    seen = sheet.page[place]
    if seen.is_open:
        return Role.OTHER if seen.sentence and seen.words > SECTION_WORDS else Role.NAV
    label = seen.plain.endswith(":") or _is_among_entries(sheet, place)
    entry = seen.role in (Role.BREADCRUMB, Role.RELATED) and label
    return Role.NAV if entry or _is_empty_box(sheet, place) else seen.role


def _is_empty_box(sheet: Sheet, place: int) -> bool:
    """A name of other stories that the breadcrumb below takes up is a menu's entry (bjreview.com.cn)."""
    seen, below = sheet.page[place], sheet.at(place + 1)
    under = seen.role is Role.RELATED and below is not None and below.role is Role.BREADCRUMB
    return under and below.plain.casefold().endswith(seen.plain.casefold())  # type: ignore[union-attr]  # under says that there is a line


def _is_among_entries(sheet: Sheet, place: int) -> bool:
    """An entry of a menu may hold a breadcrumb's mark ("Books / Reviews", china.org.cn), or name a box."""
    beside = (sheet.at(place - 1), sheet.at(place + 1))
    between = all(seen is not None and seen.is_open and seen.words <= SECTION_WORDS for seen in beside)
    return between and place + 1 < sheet.head


ABOVE_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("date above the headline", _above(_is_masthead_date)),
    ("name above the headline", _above(_is_masthead_name)),
    ("mark of a menu", _above(_is_menu_mark)),
    ("section above the headline", _above(_is_section)),
    ("other stories above the headline", _above(_is_promoted)),
    ("title in the menu", _above(_is_title_in_menu)),
    ("masthead", _above(_is_masthead)),
)
