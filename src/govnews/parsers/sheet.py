"""A page laid out: what each line says, where the story stands, and what is counted once for all rules."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.headline import HEADER_ROLES, key
from govnews.parsers.story import BOX, Story, find_story

#: So many short lines in a row inside a story are a table's cells.
_CELLS: Final = 4
_ENTRY_WORDS: Final = 4
#: An entry of a foot's menu, printed one a line, has up to so many words.
_MENU_WORDS: Final = 3
_CELL_WORDS: Final = 6
#: A headline is taken for wrapped above so many lines of wrapped text, in columns of so many characters.
_WRAPPED: Final = 3
_COLUMNS: Final = 48
#: No more words name a section above the headline of such a page.
_SECTION_WORDS: Final = 2
#: A cell's figure, that alone on its line would be a page's number.
_FIGURE: Final = re.compile(r"[-+]?\d[\d.,]{0,20}%?[ |]{0,4}")


@frozen
class Sheet:
    """What the rules for roles look at.

    Attributes:
        page: what each line says of itself.
        story: where the story stands.
        wraps: whether the page's first two lines are its headline, wrapped as its text is.
        headline_key: the headline's letters, by which a repetition is told; empty where there is no headline.
        has_breadcrumb: whether a line before the body is a breadcrumb by its marks.
        last_header: the position of the last header line between headline and body, else the headline's.
        is_dated: whether a header line between headline and body prints a date.
        is_dated_above: whether a date with its label stands above the headline.
        first_body: the position of the body's first line, or None.
        has_headings: whether short lines part the story inside.
        last_paragraph: the position of the story's last paragraph, -1 where it has none.
        entries: how many short lines above the headline may be a menu's.
        cells: positions of lines inside the story that are a table's cells.
        menu: positions of lines behind the story that are a menu's entries, printed one a line.
        boxes: for each line behind the story, the role of the box that it stands in, or None.
    """

    page: Sequence[Evidence]
    story: Story
    wraps: bool
    headline_key: str
    has_breadcrumb: bool
    last_header: int
    is_dated: bool
    is_dated_above: bool
    has_headings: bool
    last_paragraph: int
    entries: int
    cells: frozenset[int]
    menu: frozenset[int]
    boxes: Sequence[Role | None]

    @property
    def head(self) -> int:
        """The headline's position; -1 where the page has none, so that all lines stand behind it."""
        return -1 if self.story.headline is None else self.story.headline

    @property
    def first_body(self) -> int:
        """The position of the body's first line."""
        return self.story.start

    def at(self, place: int) -> Evidence | None:
        """Return the line at a position, or None outside the page."""
        return self.page[place] if 0 <= place < len(self.page) else None


def lay_out(page: Sequence[Evidence]) -> Sheet:
    """Find where the story stands, and count what the rules ask for."""
    story = find_story(page)
    head = -1 if story.headline is None else story.headline
    headers = [place for place in range(head + 1, story.start) if page[place].role in HEADER_ROLES]
    cells = frozenset(_cells(page, story))
    return Sheet(
        page=page,
        story=story,
        wraps=_wraps(page, head),
        headline_key=_headline_key(page, story),
        has_breadcrumb=any(seen.role is Role.BREADCRUMB for seen in page[: story.start]),
        last_header=headers[-1] if headers else head,
        is_dated=any(_is_dated(page[place]) for place in headers),
        is_dated_above=any(_is_dated(seen) and seen.header.labelled for seen in page[: max(head, 0)]),  # type: ignore[union-attr]  # a dated line has a header
        has_headings=any(
            page[place].is_title and place not in cells for place in range(story.start + 1, story.end)
        ),
        last_paragraph=max((place for place in range(story.end) if page[place].is_paragraph), default=-1),
        entries=sum(seen.is_open and seen.words <= _ENTRY_WORDS for seen in page[: max(head, 0)]),
        cells=cells,
        menu=frozenset(_menu(page, story)),
        boxes=tuple(_boxes(page, story)),
    )


def _wraps(page: Sequence[Evidence], head: int) -> bool:
    """Tell whether two short titles open a page and wrapped text follows (people.com.cn about 2000)."""
    if head not in (0, 1) or sum(seen.runs_on for seen in page[2 : 2 + _WRAPPED]) < _WRAPPED:
        return False
    titled = page[0].is_title and page[1].is_title and page[1].split is None
    return titled and page[0].words > _SECTION_WORDS and len(page[0].text) < _COLUMNS > len(page[1].text)


def _headline_key(page: Sequence[Evidence], story: Story) -> str:
    if story.headline is None:
        return ""
    seen = page[story.headline]
    return key(seen.text[: seen.split[0]] if seen.split else seen.text)


def _is_dated(seen: Evidence) -> bool:
    return seen.header is not None and seen.header.date is not None


def _cells(page: Sequence[Evidence], story: Story) -> Iterator[int]:
    """Short lines in a row that are neither sentences nor items of a list: a table, printed cell by cell."""
    run: list[int] = []
    for place in range(story.start, story.end + 1):
        if place < story.end and (_is_cell(page[place]) or (run and _heads_row(page, place))):
            run.append(place)
            continue
        if run and page[run[-1]].is_numbered and place < story.end:
            run.pop()  # it heads what follows the table
        if len(run) >= _CELLS:
            yield from run
            yield from _title(page, run)
        run.clear()


def _title(page: Sequence[Evidence], cells: Sequence[int]) -> Iterator[int]:
    """The line above cells of which some are figures is the table's title, however long."""
    figures = sum(_FIGURE.fullmatch(page[place].plain) is not None for place in cells)
    above = cells[0] - 1
    if figures > 1 and above >= 0 and page[above].is_title:
        yield above


def _heads_row(page: Sequence[Evidence], place: int) -> bool:
    """A row of a table may be numbered ("1. Current Account", safe.gov.cn); its figures stand behind."""
    seen, below = page[place], page[place + 1 : place + 2]
    short = seen.is_open and seen.is_list_item and not seen.sentence and seen.words <= _CELL_WORDS
    return short and any(_is_cell(cell) and cell.role is not None for cell in below)


def _is_cell(seen: Evidence) -> bool:
    figure = seen.role is Role.PAGINATION and _FIGURE.fullmatch(seen.plain)
    if figure or (seen.role is Role.OTHER and not any(map(str.isalnum, seen.plain))):
        return True
    short = seen.words <= _CELL_WORDS and not seen.sentence and not seen.is_list_item
    return seen.rule == "table cell" or (seen.is_open and short and not seen.plain.endswith(":"))


def _menu(page: Sequence[Evidence], story: Story) -> Iterator[int]:
    """Lines of a word or two in a row behind the story: the foot's menu (ecns.cn, wuxinews.com.cn)."""
    run: list[int] = []
    for place in range(story.end, len(page) + 1):
        if place < len(page) and (_is_entry(page[place]) or (run and _is_entry_by_place(page, place))):
            run.append(place)
            continue
        if len(run) >= _CELLS:
            yield from run
        run.clear()


def _is_entry(seen: Evidence) -> bool:
    short = 0 < seen.words <= _MENU_WORDS and not seen.sentence and not seen.is_list_item
    named = seen.role is Role.SOURCE and seen.header is not None and not seen.header.labelled
    return named or (seen.is_open and short and not any(map(str.isdigit, seen.plain)))


def _is_entry_by_place(page: Sequence[Evidence], place: int) -> bool:
    """Between entries, what reads as a box's name or a credit ("Special Coverage", "CNS Photo") is one."""
    between = place + 1 < len(page) and page[place - 1].is_open and _is_entry(page[place + 1])
    return between and page[place].role in (Role.RELATED, Role.CREDIT) and page[place].words <= _MENU_WORDS


def _boxes(page: Sequence[Evidence], story: Story) -> Iterator[Role | None]:
    """For each line, the role of the last line behind the story that heads a box; None before any."""
    box: Role | None = None
    for place, seen in enumerate(page):
        if place >= story.end:
            if seen.role in _BOXES:
                box = seen.role
            elif seen.role in (Role.SHARE, Role.CONTACT, Role.EDITOR):
                box = None
            elif seen.is_open and box in (None, Role.RELATED) and BOX.fullmatch(seen.plain):
                box = Role.RELATED
        yield box


_BOXES: Final = (Role.RELATED, Role.NAV, Role.COMMENTS, Role.COPYRIGHT)
