"""Rules for the lines from the body's first to its last: running text, headings, captions, tables, links."""

import re
from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.sheet import Sheet
from govnews.parsers.story import INNER_LINK

Judge = Callable[[Sheet, int], Role | None]

_LONGEST_HEADING_WORDS: Final = 18
_LONGEST_ENDED_HEADING_WORDS: Final = 14
_NUMBERED_CAPITALS: Final = re.compile(
    r"\w{1,5}[.:)、] ?[A-Z][\w'’/-]*+"
    r"(?:,? (?:[A-Z][\w'’/-]*+|a|an|the|of|in|and|for|to|by|from|on|with|at)){1,13}\."
)
#: "Yang Yujun:" (china.org.cn), not "Dear Friends:" nor "Questions and answers:".
_SPEAKER: Final = re.compile(
    r"(?!(?:Dear|Distinguished|Friends|Ladies|Your|Honou?rable|Respected|Note)\b)"
    r"(?:[A-Z]{2,8}:|[A-Z][\w.'-]{0,20}(?: [A-Z][\w.'-]{0,20}){1,3}:)"
)
_INNER_STOP: Final = re.compile(r"[.!?] [A-Z]")
#: So many characters at its beginning may be a heading's number.
_NUMBER_LENGTH: Final = 5
_LIST_ITEM: Final = re.compile(r"(?:^|/)li(?=[.#]|$)[^/]*+$")
#: A box inside a story lists so few other stories.
_BOX_LINES: Final = 8
_NAMES: Final = (Role.SOURCE, Role.BYLINE)


def _inside(judge: Judge) -> Judge:
    return lambda sheet, place: judge(sheet, place) if sheet.story.start <= place < sheet.story.end else None


def _is_cell(sheet: Sheet, place: int) -> Role | None:
    return Role.OTHER if place in sheet.cells else None


def _is_agency_mark(sheet: Sheet, place: int) -> Role | None:
    """An outlet in round brackets closes a caption, but behind the story's last paragraph the story."""
    if sheet.page[place].rule != "outlet in brackets" or not 0 <= sheet.last_paragraph < place:
        return None
    boxed = place >= sheet.story.end and sheet.boxes[place] is not None
    return Role.CAPTION if boxed else Role.BODY


def _is_inner_header(sheet: Sheet, place: int) -> Role | None:
    """A bare name inside a story heads a speech; a bare date is a stamp of its transcript."""
    seen = sheet.page[place]
    if seen.header is None or seen.header.labelled:
        return None
    return Role.HEADING if seen.role in _NAMES else Role.OTHER


def _is_in_inner_box(sheet: Sheet, place: int) -> Role | None:
    """Titles under the name of a box that stands inside the story, down to the story's next paragraph."""
    if not _is_other_title(sheet.page[place]):
        return None
    above = reversed(sheet.page[max(sheet.story.start, place - _BOX_LINES) : place])
    name = next((seen for seen in above if not _is_other_title(seen)), None)
    boxed = name is not None and name.role is Role.RELATED and not INNER_LINK.match(name.plain)
    return Role.RELATED if boxed else None


def _is_other_title(seen: Evidence) -> bool:
    return seen.is_open and not seen.is_paragraph and not seen.sentence and seen.words > 1


def _is_text(sheet: Sheet, place: int) -> Role | None:
    """Paragraphs, short sentences, items of a list, and lines that announce one."""
    seen = sheet.page[place]
    if not seen.is_open:
        return None
    text = (
        seen.is_paragraph
        or seen.sentence
        or (seen.plain.endswith((":", ",")) and not _speaks(sheet, place))
        or seen.words > _LONGEST_HEADING_WORDS
        or _LIST_ITEM.search(seen.line.path or "") is not None
    )
    return Role.BODY if text or (seen.is_list_item and not _heads_text(sheet, place)) else None


def _speaks(sheet: Sheet, place: int) -> bool:
    """A name with its colon, alone on a line above a paragraph, heads what that person says."""
    below = sheet.at(place + 1)
    return (
        below is not None and below.is_paragraph and _SPEAKER.fullmatch(sheet.page[place].plain) is not None
    )


def _heads_text(sheet: Sheet, place: int) -> bool:
    """A numbered line heads text where a paragraph follows that is no item itself."""
    seen, below = sheet.page[place], sheet.at(place + 1)
    return seen.is_numbered and below is not None and below.is_paragraph and not below.is_list_item


def _is_ended_heading(sheet: Sheet, place: int) -> Role | None:
    """A numbered heading may end in a full stop, its words in capitals (english.www.gov.cn, statistics)."""
    seen = sheet.page[place]
    if not seen.is_open or not seen.is_numbered or seen.words > _LONGEST_HEADING_WORDS:
        return None
    short = seen.words <= _LONGEST_ENDED_HEADING_WORDS
    in_capitals = short and _NUMBERED_CAPITALS.fullmatch(seen.plain) is not None
    headed = in_capitals or _is_numbered_alone(sheet, place)
    return Role.HEADING if headed and _heads_text(sheet, place) else None


def _is_numbered_alone(sheet: Sheet, place: int) -> bool:
    """One sentence with its number, parted by paragraphs from the next number (english.mofcom.gov.cn)."""
    seen, above = sheet.page[place], sheet.at(place - 1)
    item = above is not None and above.is_list_item
    return not item and seen.sentence and _INNER_STOP.search(seen.plain, _NUMBER_LENGTH) is None


def _is_heading(sheet: Sheet, place: int) -> Role | None:
    """A short line that heads what follows; before a small letter it is broken text."""
    below = sheet.at(place + 1)
    broken = below is not None and below.plain[:1].islower()
    return None if not sheet.page[place].is_open else Role.BODY if broken else Role.HEADING


def _is_own(sheet: Sheet, place: int) -> Role | None:
    """What a line's own words say, but a breadcrumb's marks inside a story are a link's."""
    role = sheet.page[place].role
    return Role.RELATED if role is Role.BREADCRUMB else role


BODY_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("cells of a table", _inside(_is_cell)),
    ("outlet in brackets", _is_agency_mark),
    ("name or date inside the story", _inside(_is_inner_header)),
    ("numbered heading", _inside(_is_ended_heading)),
    ("title in a box inside the story", _inside(_is_in_inner_box)),
    ("running text", _inside(_is_text)),
    ("heading", _inside(_is_heading)),
    ("own words", _inside(_is_own)),
)
