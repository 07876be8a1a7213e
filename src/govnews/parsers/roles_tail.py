"""Rules for the lines behind the body: other stories, menus, forms, notices."""

import re
from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.headline import HEADER_ROLES
from govnews.parsers.sheet import Sheet
from govnews.parsers.story import BOX

Judge = Callable[[Sheet, int], Role | None]

#: Fewer words make a menu's entry, more another story's title.
_TITLE_WORDS: Final = 5
#: No story's title has so few words.
_ENTRY_WORDS: Final = 2
_SHOUTED: Final = re.compile(r"[A-Z]{3,}\b")
#: A row of a table has so many figures at least.
_ROW_FIGURES: Final = 3
_FIGURE: Final = re.compile(r"[-+$(]{0,2}\d[\d.,%/:-]{0,20}\)?")
_BRACKETED: Final = re.compile(r"[\[(].{1,200}[\])]")
_LOWER: Final = re.compile(r"\b[a-z]{2,}")
_READ_MORE: Final = re.compile(r"\W*(?:read|see|learn|view) (?:more|on|full)", re.IGNORECASE)
_LOADING: Final = re.compile(r"loading\W{0,6}", re.IGNORECASE)
_DOTS: Final = re.compile(r"[. \u2026]{2,9}")
_PHOTO: Final = (Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT)


def _in_box(sheet: Sheet, place: int) -> Role | None:
    """Dates, photos and names in a box of other stories belong to them, and the dots where it is cut."""
    seen = sheet.page[place]
    cut = _DOTS.fullmatch(seen.plain) is not None
    beside = cut or (seen.role in (*HEADER_ROLES, *_PHOTO) and place not in sheet.menu)
    if sheet.boxes[place] is not Role.RELATED or not beside:
        return None
    return None if seen.header is not None and seen.header.labelled and not seen.header.date else Role.RELATED


def _is_bare_header(sheet: Sheet, place: int) -> Role | None:
    """A bare date or outlet below the body is the story's where it stands right behind it."""
    seen = sheet.page[place]
    if seen.header is None or seen.header.labelled or seen.role not in HEADER_ROLES:
        return None
    behind = place <= sheet.story.end + 1
    if seen.header.date is not None:
        titled = place > sheet.story.end and sheet.page[place - 1].is_title
        return Role.UPDATED if behind and not sheet.is_dated else Role.RELATED if titled else Role.OTHER
    return seen.role if behind else Role.NAV


def _is_bio(sheet: Sheet, place: int) -> Role | None:
    """The sentence above "Learn More" or below "About the author" tells of the author (WordPress themes)."""
    below = sheet.at(place + 1)
    seen = sheet.page[place]
    above = sheet.at(place - 1) if seen.sentence else None
    beside = any(one is not None and one.role is Role.AUTHOR_BIO for one in (above, below))
    return Role.AUTHOR_BIO if seen.is_open and beside else None


def _is_menu_entry(sheet: Sheet, place: int) -> Role | None:
    """One of several short lines in a row, or of a word or two among other stories' titles."""
    seen = sheet.page[place]
    if place in sheet.menu and sheet.boxes[place] is not Role.COMMENTS:
        return Role.NAV
    if not seen.is_open:
        return None
    below = sheet.at(place + 1)
    heads = below is not None and (
        below.role in HEADER_ROLES or (below.is_open and below.words >= _TITLE_WORDS)
    )
    short = 0 < seen.words <= _ENTRY_WORDS and not seen.is_list_item and not heads
    lone = sheet.boxes[place] is Role.RELATED and short
    return Role.NAV if lone and not BOX.fullmatch(seen.plain) else None


def _is_told_in_short(sheet: Sheet, place: int) -> Role | None:
    """Another story behind the body, without a box: its title, the sentence that sums it up, its date."""
    seen = sheet.page[place]
    if sheet.boxes[place] not in (None, Role.RELATED, Role.NAV):
        return None
    above, below = sheet.at(place - 1), sheet.at(place + 1)
    if seen.role in HEADER_ROLES:
        summed_up = place > sheet.story.end + 1 and _is_summary(sheet, place - 1)
        return Role.RELATED if summed_up and seen.header is not None and not seen.header.labelled else None
    title = seen.is_title and below is not None and _is_summary(sheet, place + 1)
    summary = above is not None and above.is_title and place > sheet.story.end and _is_summary(sheet, place)
    return Role.RELATED if title or summary else None


def _is_summary(sheet: Sheet, place: int) -> bool:
    seen, above = sheet.page[place], sheet.page[place - 1]
    told = seen.is_open and seen.sentence and not seen.is_list_item
    return told and seen.words > 2 * _TITLE_WORDS and above.is_title


def _is_box_title(sheet: Sheet, place: int) -> Role | None:
    seen = sheet.page[place]
    boxed = seen.is_open and sheet.boxes[place] in (None, Role.RELATED) and BOX.fullmatch(seen.plain)
    return Role.RELATED if boxed else None


def _is_menu(sheet: Sheet, place: int) -> Role | None:
    """A menu run together: a heading in capitals, then no small word (english.liangjiang.gov.cn)."""
    seen = sheet.page[place]
    if not seen.is_open or seen.sentence or seen.words < _TITLE_WORDS or _LOWER.search(seen.plain):
        return None
    return Role.NAV if _SHOUTED.match(seen.plain) else None


def _is_menu_mark(sheet: Sheet, place: int) -> Role | None:
    """A dash or bar between a menu's entries."""
    seen = sheet.page[place]
    marks = seen.role is Role.OTHER and not any(map(str.isalnum, seen.plain))
    return Role.NAV if marks and sheet.boxes[place] is Role.NAV else None


def _is_teaser(sheet: Sheet, place: int) -> Role | None:
    """A sentence before "Read more" is another story's beginning."""
    seen, below = sheet.page[place], sheet.at(place + 1)
    more = below is not None and below.role is Role.RELATED and _READ_MORE.match(below.plain)
    return Role.RELATED if seen.is_open and more else None


def _is_placeholder(sheet: Sheet, place: int) -> Role | None:
    """What a script has not filled yet in a box of other stories (english.customs.gov.cn)."""
    loading = _LOADING.fullmatch(sheet.page[place].plain) is not None
    return Role.RELATED if loading and sheet.boxes[place] is Role.RELATED else None


def _is_boxed(sheet: Sheet, place: int) -> Role | None:
    """What the box says that the line stands in."""
    seen, box = sheet.page[place], sheet.boxes[place]
    if not seen.is_open or box is None:
        return None
    if box is Role.NAV:
        return Role.NAV if seen.words < _TITLE_WORDS else Role.RELATED
    if box is Role.COPYRIGHT:
        return Role.COPYRIGHT if seen.sentence else Role.NAV
    title = seen.words > 2 * _TITLE_WORDS and not seen.sentence
    return Role.RELATED if box is Role.COMMENTS and title else box


def _is_beside_title(sheet: Sheet, place: int) -> bool:
    """A title may be a word shorter beside a longer one ("Previous" and "next" without their labels)."""
    beside = (sheet.at(place - 1) if place > sheet.story.end else None, sheet.at(place + 1))
    long = any(seen is not None and seen.is_title and seen.words >= _TITLE_WORDS for seen in beside)
    seen = sheet.page[place]
    return long and seen.words == _TITLE_WORDS - 1 and _LOWER.search(seen.plain) is not None


def _is_row(seen: Evidence | None) -> bool:
    """Tell whether a line is a table's row: half of it figures, no sentence."""
    if seen is None or not seen.is_open or seen.sentence or seen.is_list_item:
        return False
    cells = seen.plain.split()
    figures = sum(_FIGURE.fullmatch(cell) is not None for cell in cells)
    return figures >= _ROW_FIGURES and 2 * figures >= len(cells)


def _is_table_row(sheet: Sheet, place: int) -> Role | None:
    """Rows of a table, one a line, and the row of names above them (cctdcoal.com)."""
    above, below = _is_row(sheet.at(place - 1)), _is_row(sheet.at(place + 1))
    row = _is_row(sheet.page[place]) and (above or below)
    names = below and sheet.page[place].is_open and _is_row(sheet.at(place + 2))
    return Role.OTHER if row or names else None


def _is_titled_as_caption(sheet: Sheet, place: int) -> Role | None:
    """Among other stories' titles one may open as captions do ("Aerial view of ...", en.people.cn)."""
    seen = sheet.page[place]
    beside = (sheet.at(place - 1), sheet.at(place + 1))
    titled = all(one is not None and one.is_title for one in beside)
    opened = seen.rule == "caption's opening" and not seen.sentence
    return Role.RELATED if opened and titled and place > sheet.story.end else None


def _is_left_over(sheet: Sheet, place: int) -> Role | None:
    """Without any box: other stories' titles are long, menu entries short, sentences notices."""
    seen = sheet.page[place]
    if not seen.is_open:
        return Role.NAV if seen.role is Role.BREADCRUMB else seen.role
    if (seen.sentence and not seen.is_list_item) or _BRACKETED.fullmatch(seen.plain):
        return Role.OTHER
    title = seen.words >= _TITLE_WORDS or _is_beside_title(sheet, place)
    return Role.RELATED if title or seen.is_list_item else Role.NAV


def _is_last_heading(sheet: Sheet, place: int) -> Role | None:
    """A copy that is cut behind a heading ends on it."""
    seen = sheet.page[place]
    last = place == sheet.story.end == len(sheet.page) - 1
    return Role.HEADING if last and seen.is_title and sheet.has_headings else None


TAIL_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("in a box of other stories", _in_box),
    ("other story told in short", _is_told_in_short),
    ("bare date or name below the body", _is_bare_header),
    ("about the author", _is_bio),
    ("heading of what is cut off", _is_last_heading),
    ("row of a table", _is_table_row),
    ("entry of a menu", _is_menu_entry),
    ("title of a box", _is_box_title),
    ("menu run together", _is_menu),
    ("mark of a menu", _is_menu_mark),
    ("not yet loaded", _is_placeholder),
    ("before a link to the rest", _is_teaser),
    ("title that opens as captions do", _is_titled_as_caption),
    ("in a box", _is_boxed),
    ("below the body", _is_left_over),
)
