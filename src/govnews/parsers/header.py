"""Header lines: the page's date and its kind, the outlet, who wrote and who edited, in any order and gluing.

A line is a header line only where all of it is header material: labels with their values, dates, outlets,
names, marks that part them, and the buttons and counters that pages set beside them. So a sentence that holds
a date, a menu with a clock or another story's title with its date is none.
"""

from collections.abc import Sequence
from typing import Final, Literal

from attrs import Factory, evolve, frozen

from govnews._clean import clean
from govnews.model import Hints, NoteCode, PageDate
from govnews.parsers.byline import read_names
from govnews.parsers.header_glance import ISSUE, LONGEST, may_be_header
from govnews.parsers.header_tokens import LONGEST_NAME, Label, Token, tokens_of
from govnews.parsers.header_words import HANDLES, SECTIONS
from govnews.parsers.outlets import (
    as_printed,
    is_issuing_body,
    is_known_outlet,
    is_name,
    is_outlet,
    is_person,
    names_outlet,
    outlet_in_brackets,
    outlet_with_place,
)
from govnews.parsers.places import PLACES

#: Buttons in a link's words that a labelled and dated line may end with ("English BBS").
_LINK_WORDS: Final = 3
_SHORTEST_HEADLINE: Final = 12
_NO_HINTS: Final = Hints()


@frozen
class Header:
    """What a header line says.

    Attributes:
        updated: the date labelled as the update.
        published: the date labelled otherwise or not at all.
        source: the outlet; None where none is named or its label is empty.
        authors: the names as printed, without "By".
        editor: the name behind "Editor:".
        labelled: whether a label stands on the line; without one, its place must tell it.
        weekday: whether the line is a date with its weekday and nothing more, as clocks in menus are.
        doubts: the codes of the notes that the line deserves (`DATE_ORDER_ASSUMED`, `IMPOSSIBLE_DATE`).
    """

    updated: PageDate | None = None
    published: PageDate | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    editor: str | None = None
    labelled: bool = False
    weekday: bool = False
    doubts: tuple[NoteCode, ...] = ()

    @property
    def date(self) -> PageDate | None:
        """The date of the line: the update where there is one."""
        return self.updated or self.published

    @property
    def kind(self) -> Literal["updated", "published"] | None:
        """Which field `date` belongs to."""
        return "updated" if self.updated else "published" if self.published else None

    @property
    def is_empty(self) -> bool:
        """Whether the line has labels without any value ("Source:")."""
        return not (self.date or self.source or self.authors or self.editor)


@frozen
class _Reading:
    """The header so far, and the label that waits for its value.

    `bare`: the label has no colon; `named`: a label told the source; `ago`: the line says how old it is.
    """

    header: Header = Factory(Header)
    waiting: Label | None = None
    bare: bool = False
    outlet: str | None = None
    named: bool = False
    ago: bool = False


def read_header(text: str, *, hints: Hints = _NO_HINTS) -> Header | None:
    """Read a line that is header material throughout.

    Args:
        text: the line.
        hints: what is known of the site: its outlet, the order of its dates, further labels.

    Returns:
        What the line says, or None where any part of it is something else.

    >>> header = read_header("By HU XIAOYU chinadaily.com.cn Updated: 2019-12-25")
    >>> header.authors, header.source, header.updated.isoformat()
    (('HU XIAOYU',), 'chinadaily.com.cn', '2019-12-25')
    >>> read_header("The fair opens on May 3, 2021.")
    """
    if not may_be_header(text):
        return None
    if ISSUE.fullmatch(clean(text).strip()):
        return Header(source=text.strip(), labelled=True)
    if outlet := outlet_in_brackets(text.strip()):
        return Header(source=outlet)
    header = _read(tokens_of(clean(text), hints), hints)
    return _printed(text, header) if header and _is_evidence(header, clean(text), hints) else None


def split_headline_date(text: str, *, hints: Hints = _NO_HINTS) -> tuple[int, Header] | None:
    """Part a headline from the date line glued behind it.

    A date alone counts only where a bar or two blanks part it from the headline, or where it prints its clock
    time in figures: a headline's own date ("… on January 16, 2020") belongs to the headline.

    Returns:
        The offset at which the headline ends and the header behind it, or None.

    >>> end, header = split_headline_date("Parks open for the holiday| Updated: February 21, 2024")
    >>> end, header.updated.isoformat()
    (26, '2024-02-21')
    """
    if len(text) > LONGEST or read_header(text, hints=hints) is not None:
        return None
    printed = clean(text)
    tokens = tokens_of(printed, hints)
    for place, token in enumerate(tokens):
        if token.start >= _SHORTEST_HEADLINE and _may_part(tokens, place):
            header = _read(tokens[place:], hints)
            if header and header.date:
                return len(printed[: token.start].rstrip(" |丨")), _printed(text, header)
    return None


def _printed(text: str, header: Header) -> Header:
    """Give the names as the line prints them: the tokens hold cleaned text."""
    if text.isascii():
        return header
    return evolve(
        header,
        source=header.source and as_printed(text, header.source),
        authors=tuple(as_printed(text, name) for name in header.authors),
        editor=header.editor and as_printed(text, header.editor),
    )


def _may_part(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    if token.kind == "date":
        time = token.date.date and token.date.date.time
        return token.text[:4].isdecimal() and time is not None
    if token.kind == "label":
        return token.label in ("updated", "published")
    return token.kind == "mark" and ("|" in token.text or token.text.isspace())


def _is_evidence(header: Header, printed: str, hints: Hints) -> bool:
    """Tell whether a line that could be read says enough: a label, a date, a sure outlet."""
    if header.authors and not header.date and (not header.source or names_outlet(header.source)):
        return _is_proper(" ".join(header.authors)) or header.authors[0] in HANDLES
    if header.labelled or header.date or header.doubts:
        return True
    if header.source is None:
        return False
    return printed.lstrip().startswith("(") or _is_outlet_alone(header.source, hints)


def _is_outlet_alone(name: str, hints: Hints) -> bool:
    return is_known_outlet(name, hints.outlet) or is_issuing_body(name)


def _read(tokens: Sequence[Token], hints: Hints) -> Header | None:
    ago = any(token.kind == "tool" and token.text.endswith("ago") for token in tokens)
    reading = _Reading(outlet=hints.outlet, ago=ago)
    for token in tokens:
        following = _TAKE[token.kind](reading, token)
        if following is None:
            return None
        reading = following
    header = reading.header
    return evolve(header, weekday=header.weekday and not (header.labelled or header.source or header.authors))


def _take_mark(reading: _Reading, token: Token) -> _Reading:
    """A bar ends a label's room; blanks and brackets do not."""
    return evolve(reading, waiting=None) if "|" in token.text or ";" in token.text else reading


def _take_tool(reading: _Reading, token: Token) -> _Reading:
    """A button ends a label's room, but "(Beijing Time)" may stand before the date; an issue is a source."""
    if reading.waiting == "source" and ISSUE.fullmatch(token.text):
        return evolve(reading, waiting=None, named=True, header=evolve(reading.header, source=token.text))
    return reading if reading.waiting in ("updated", "published") else evolve(reading, waiting=None)


def _take_label(reading: _Reading, token: Token) -> _Reading:
    labelled = reading.header.labelled or token.label != "other"
    return evolve(
        reading, waiting=token.label, bare=token.bare, header=evolve(reading.header, labelled=labelled)
    )


def _take_date(reading: _Reading, token: Token) -> _Reading:
    printed, header = token.date, reading.header
    doubts = header.doubts + ((NoteCode.DATE_ORDER_ASSUMED,) if printed.order_assumed else ())
    doubts += () if printed.date else (NoteCode.IMPOSSIBLE_DATE,)
    weekday = header.weekday or (printed.weekday and reading.waiting is None)
    header = evolve(_dated(reading, printed.date), doubts=doubts, weekday=weekday)
    return evolve(reading, header=header, waiting=None)


def _dated(reading: _Reading, date: PageDate | None) -> Header:
    """Set the date of the kind that its label tells; of two of a kind the first stands (english.sina.com)."""
    header = reading.header
    if reading.waiting == "updated":
        return evolve(header, updated=header.updated or date)
    return evolve(header, published=header.published or date)


def _take_rest(reading: _Reading, token: Token) -> _Reading | None:
    before = reading.header.date
    if before is None or token.rest is None or reading.waiting not in ("updated", "published"):
        return None
    date = token.rest.after(before)
    if date is None:
        return None
    if before.time is None and reading.header.updated is None:  # one day, printed apart from its clock time
        reading = evolve(reading, header=evolve(reading.header, published=None))
    return evolve(reading, header=_dated(reading, date), waiting=None)


def _take_text(reading: _Reading, token: Token) -> _Reading | None:
    if len(token.text) > LONGEST_NAME:
        return None
    header = _NAMES.get(reading.waiting or "", _unlabelled)(reading, token.text)
    named = reading.named or reading.waiting == "source"
    return evolve(reading, header=header, waiting=None, named=named) if header else None


def _source(reading: _Reading, text: str) -> Header | None:
    if not (is_known_outlet(text) or (_is_proper(text) if reading.bare else is_name(text))):
        return None
    return evolve(reading.header, source=(reading.header.source if reading.named else None) or text)


def _editor(reading: _Reading, text: str) -> Header | None:
    if not (_is_proper(text) if reading.bare else is_name(text)):
        return None
    return evolve(reading.header, editor=reading.header.editor or text)


def _is_proper(text: str) -> bool:
    """Tell whether a text is a name in capitals, as a label without colon needs to begin no sentence."""
    return all(word[0].isupper() or word in ("of", "and", "the", "&") for word in text.split())


def _other(reading: _Reading, _: str) -> Header:
    return reading.header


def _authors(reading: _Reading, text: str) -> Header | None:
    names, header = read_names(text.removesuffix(" on").removesuffix(" at")), reading.header
    if names is None:
        return None
    return evolve(header, authors=header.authors + names.authors, source=header.source or names.source)


def _unlabelled(reading: _Reading, text: str) -> Header | None:
    name = outlet_with_place(text) or text
    if is_outlet(name, reading.outlet):
        return evolve(reading.header, source=reading.header.source or name)
    place = reading.header.date is not None and text.casefold() in PLACES
    if place or text.casefold() in SECTIONS:
        return reading.header
    if is_person(text) or (reading.ago and _is_proper(text)):
        return _authors(reading, text)
    link = reading.header.labelled and reading.header.date and len(text.split()) <= _LINK_WORDS
    return reading.header if link and _is_proper(text) else None


_NAMES: Final = {"source": _source, "author": _authors, "editor": _editor, "other": _other}
_TAKE: Final = {
    "mark": _take_mark,
    "tool": _take_tool,
    "label": _take_label,
    "date": _take_date,
    "rest": _take_rest,
    "text": _take_text,
}
