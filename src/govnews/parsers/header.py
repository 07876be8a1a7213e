"""Header lines: the page's date and its kind, the outlet, who wrote and who edited, in any order and gluing.

A line is a header line only where all of it is header material: labels with their values, dates, outlets, names,
marks that part them, and the buttons and counters that pages set beside them. So a sentence that holds a date,
a menu with a clock or another story's title with its date is none.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from attrs import Factory, evolve, frozen

from govnews._clean import clean
from govnews.model import Hints, NoteCode, PageDate
from govnews.parsers.byline import read_names
from govnews.parsers.dates import PrintedDate, Rest, match_date, match_rest
from govnews.parsers.header_words import (
    AUTHOR_LABELS,
    BARE_DATE_LABELS,
    BARE_LABELS,
    EDITOR_LABELS,
    OTHER_LABELS,
    PUBLISHED_LABELS,
    SOURCE_LABELS,
    TOOLS,
    UPDATED_LABELS,
)
from govnews.parsers.outlets import is_issuing_body, is_known_outlet, is_name, is_outlet, is_person, one_of

#: No header line is longer; longer lines are not tried.
LONGEST: Final = 300
#: No outlet's or editor's name is longer.
_LONGEST_NAME: Final = 100

_Label = Literal["updated", "published", "source", "author", "editor", "other"]

_WORDS: Final[tuple[tuple[_Label, tuple[str, ...]], ...]] = (
    ("updated", UPDATED_LABELS),
    ("published", PUBLISHED_LABELS),
    ("source", SOURCE_LABELS),
    ("author", AUTHOR_LABELS),
    ("editor", EDITOR_LABELS),
    ("other", OTHER_LABELS),
)
_LABELS: Final[dict[str, _Label]] = {
    word.casefold(): kind for kind, words in reversed(_WORDS) for word in words
}
_ALL_LABELS: Final = one_of(word for _, words in _WORDS for word in words)

#: A label begins a word, or a capital glues it to the word before ("China SCIOUpdated:", "TingtingSource :").
_WORD_START: Final = r"(?:(?<![A-Za-z])|(?=[A-Z][a-z]))"
_LABEL: Final = re.compile(rf"{_WORD_START}(?P<label>(?ai:{_ALL_LABELS})) {{0,3}}+[:]")
#: Labels that do without a colon, at a line's or a part's beginning ("(Source | Shenzhen Daily)", "Editor Hao Jing").
_BARE_LABEL: Final = re.compile(
    r"(?P<by>(?ai:by))(?=[ (]{0,3}(?:[A-Z(]|(?:19|20)\d\d-)| {0,3}$)|(?P<glued>By|BY)(?=[A-Z]{2})"
    rf"|(?P<named>(?ai:{one_of(BARE_LABELS)})) {{0,3}}+(?:\||$|(?=[A-Z][a-z]|\d{{4}}))"
    rf"|(?P<dated>(?ai:{one_of(BARE_DATE_LABELS)})) {{0,3}}+(?=\d|\(?[A-Z][a-z]{{2,8}}\.? \d)"
    r"|(?P<count>(?ai:read|hits|views)) {0,3}+(?=\d)"
)
_TOOL: Final = re.compile(
    rf"(?:\d{{1,6}} ?)?(?:(?i:{one_of(word for word in TOOLS if word.isascii() and len(word) > 1)})(?![a-z])"
    rf"|(?:[LMSA]|大|中|小)(?!\w)|\+|-|{one_of(word for word in TOOLS if not word.isascii())})|(?:NO|No)\. ?\d{{1,4}}|\d{{1,6}}(?![\w-])"
)
_TAIL_OF_TOOLS: Final = re.compile(rf"(?:(?:{_TOOL.pattern})[ |:;/\[\]()]*+)++$")
_MARKS: Final = re.compile(r"[|丨•·\[\]()【】<>;]+| {2,}| [/] | [-–—] ")
_CHUNK: Final = re.compile(r"[A-Z]?[a-z.'@_-]+|[A-Z]+(?![a-z])|[A-Z]|\d+|.")
#: What every header line of some length has: a colon or bar, or a year's or day's figures.
_WORTH_READING: Final = re.compile(r"[:：|丨]|\d\d")
_DATE_LETTERS: Final = frozenset("JFMASONDTWjfmasondtw")
_LONGEST_LABEL: Final = 32
_COLON: Final = re.compile(r" {0,3}+:?")
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
        labelled: whether a label stands on the line; without one, place must tell a header from a menu's clock.
        weekday: whether the date stands with its weekday, as clocks in menus do.
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
class _Token:
    kind: Literal["label", "date", "rest", "text", "mark", "tool"]
    text: str
    start: int
    end: int
    label: _Label | None = None
    date: PrintedDate | None = None
    rest: Rest | None = None
    bare: bool = False


@frozen
class _Reading:
    """The header so far, and the label that waits for its value; `bare`: the label has no colon."""

    header: Header = Factory(Header)
    waiting: _Label | None = None
    bare: bool = False
    outlet: str | None = None


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
    if len(text) > LONGEST or (len(text) > _LONGEST_NAME and not _WORTH_READING.search(text)):
        return None
    header = _read(tuple(_tokens(clean(text), hints)), hints)
    return header if header and _is_evidence(header, clean(text), hints) else None


def split_headline_date(text: str, *, hints: Hints = _NO_HINTS) -> tuple[int, Header] | None:
    """Part a headline from the date line glued behind it.

    A date alone counts only where a bar or two blanks part it from the headline, or where it prints its clock time
    in figures: a headline's own date ("… on January 16, 2020") belongs to the headline.

    Returns:
        The offset at which the headline ends and the header behind it, or None.

    >>> end, header = split_headline_date("Parks open for the holiday| Updated: February 21, 2024")
    >>> end, header.updated.isoformat()
    (26, '2024-02-21')
    """
    if len(text) > LONGEST or read_header(text, hints=hints) is not None:
        return None
    printed = clean(text)
    tokens = tuple(_tokens(printed, hints))
    for place, token in enumerate(tokens):
        if token.start >= _SHORTEST_HEADLINE and _may_part(tokens, place):
            header = _read(tokens[place:], hints)
            if header and header.date:
                return len(printed[: token.start].rstrip()), header
    return None


def _may_part(tokens: Sequence[_Token], place: int) -> bool:
    token = tokens[place]
    if token.kind == "date":
        time = token.date and token.date.date and token.date.date.time
        return token.text[:4].isdecimal() and time is not None
    if token.kind == "label":
        return token.label in ("updated", "published")
    return token.kind == "mark" and ("|" in token.text or token.text.isspace())


def _is_evidence(header: Header, printed: str, hints: Hints) -> bool:
    """Tell whether a line that could be read says enough: a label, a date, or an outlet that nothing else can be."""
    if header.labelled or header.date or header.doubts:
        return True
    if header.source is None:
        return False
    return printed.lstrip().startswith("(") or _is_outlet_alone(header.source, hints)


def _is_outlet_alone(name: str, hints: Hints) -> bool:
    return is_known_outlet(name, hints.outlet) or is_issuing_body(name)


# --- tokens ------------------------------------------------------------------------------------------------------


def _tokens(printed: str, hints: Hints) -> Iterator[_Token]:
    """Cut a cleaned line into labels, dates, tools, marks and the texts between them."""
    at = begin = 0
    while at < len(printed):
        token = _token_at(printed, at, hints, inside=bool(printed[begin:at].strip(" ,")))
        if token is None:
            at = _end_of_chunk(printed, at)
            if at - begin > _LONGEST_NAME:
                break
            continue
        yield from _text(printed, begin, at)
        yield token
        at = begin = token.end
    yield from _text(printed, begin, len(printed))


def _text(printed: str, begin: int, end: int) -> Iterator[_Token]:
    if text := printed[begin:end].strip(" ,"):
        yield _Token("text", text, begin, end)


def _end_of_chunk(printed: str, at: int) -> int:
    found = _CHUNK.match(printed, at)
    return found.end() if found else at + 1


def _token_at(printed: str, at: int, hints: Hints, *, inside: bool) -> _Token | None:
    """Read the token at an offset; `inside` tells whether a text runs there, which a button's word may belong to."""
    return (
        _mark_at(printed, at)
        or _date_at(printed, at, hints)
        or _label_at(printed, at, hints, inside=inside)
        or _tool_at(printed, at, inside=inside)
    )


def _mark_at(printed: str, at: int) -> _Token | None:
    found = _MARKS.match(printed, at)
    return found and _Token("mark", found[0], at, found.end())


def _date_at(printed: str, at: int, hints: Hints) -> _Token | None:
    if not (printed[at].isdecimal() or printed[at] in _DATE_LETTERS):
        return None
    if found := match_date(printed, at, day_first=hints.day_first):
        return _Token("date", printed[at : found.end], at, found.end, date=found)
    rest = match_rest(printed, at) if printed[at].isdecimal() else None
    return _Token("rest", printed[at : rest.end], at, rest.end, rest=rest) if rest else None


def _label_at(printed: str, at: int, hints: Hints, *, inside: bool) -> _Token | None:
    colon = printed.find(":", at, at + _LONGEST_LABEL)
    if colon > 0 and (found := _LABEL.match(printed, at)):
        return _Token("label", found[0], at, found.end(), label=_meaning(found["label"]))
    if own := _own_label_at(printed, at, hints):
        return own
    found = None if inside else _BARE_LABEL.match(printed, at)
    if found is None:
        return None
    return _Token("label", found[0], at, found.end(), label=_meaning(found[found.lastgroup or 0]), bare=True)


def _own_label_at(printed: str, at: int, hints: Hints) -> _Token | None:
    """Read a label that only this site has."""
    own: tuple[tuple[_Label, tuple[str, ...]], ...]
    own = (("updated", hints.updated_labels), ("published", hints.published_labels))
    for label, words in own:
        for word in words:
            if printed.startswith(word, at):
                colon = _COLON.match(printed, at + len(word))
                return _Token("label", word, at, colon.end() if colon else at + len(word), label=label)
    return None


def _meaning(label: str) -> _Label:
    return _LABELS[" ".join(label.split()).casefold()]


def _tool_at(printed: str, at: int, *, inside: bool) -> _Token | None:
    found = _TOOL.match(printed, at)
    if found is None or (inside and not _TAIL_OF_TOOLS.match(printed, at)):
        return None
    return _Token("tool", found[0], at, found.end())


# --- what they say -----------------------------------------------------------------------------------------------


def _read(tokens: Sequence[_Token], hints: Hints) -> Header | None:
    reading: _Reading | None = _Reading(outlet=hints.outlet)
    for token in tokens:
        reading = _TAKE[token.kind](reading, token) if reading else None
    return reading.header if reading else None


def _take_mark(reading: _Reading, token: _Token) -> _Reading:
    """A bar ends a label's room; blanks and brackets do not."""
    return evolve(reading, waiting=None) if "|" in token.text or ";" in token.text else reading


def _take_tool(reading: _Reading, _: _Token) -> _Reading:
    """A button ends a label's room, but "(Beijing Time)" may stand before the date."""
    return reading if reading.waiting in ("updated", "published") else evolve(reading, waiting=None)


def _take_label(reading: _Reading, token: _Token) -> _Reading:
    labelled = reading.header.labelled or token.label != "other"
    return evolve(
        reading, waiting=token.label, bare=token.bare, header=evolve(reading.header, labelled=labelled)
    )


def _take_date(reading: _Reading, token: _Token) -> _Reading | None:
    printed, header = token.date, reading.header
    if printed is None:
        return None
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


def _take_rest(reading: _Reading, token: _Token) -> _Reading | None:
    before = reading.header.date
    if before is None or token.rest is None or reading.waiting not in ("updated", "published"):
        return None
    date = token.rest.after(before)
    return evolve(reading, header=_dated(reading, date), waiting=None) if date else None


def _take_text(reading: _Reading, token: _Token) -> _Reading | None:
    if len(token.text) > _LONGEST_NAME:
        return None
    header = _NAMES.get(reading.waiting or "", _unlabelled)(reading, token.text)
    return evolve(reading, header=header, waiting=None) if header else None


def _source(reading: _Reading, text: str) -> Header | None:
    if not (_is_proper(text) if reading.bare else is_name(text)):
        return None
    return evolve(reading.header, source=reading.header.source or text)


def _editor(reading: _Reading, text: str) -> Header | None:
    if not (_is_proper(text) if reading.bare else is_name(text)):
        return None
    return evolve(reading.header, editor=reading.header.editor or text)


def _is_proper(text: str) -> bool:
    """Tell whether a text is a name in capitals: what a label without colon needs, to be no sentence's subject."""
    return all(word[0].isupper() or word in ("of", "and", "the", "&") for word in text.split())


def _other(reading: _Reading, _: str) -> Header:
    return reading.header


def _authors(reading: _Reading, text: str) -> Header | None:
    names, header = read_names(text), reading.header
    if names is None or (reading.bare and not (names.source or _is_proper(" ".join(names.authors)))):
        return None
    return evolve(header, authors=header.authors + names.authors, source=header.source or names.source)


def _unlabelled(reading: _Reading, text: str) -> Header | None:
    if is_outlet(text, reading.outlet):
        return evolve(reading.header, source=reading.header.source or text)
    return _authors(reading, text) if is_person(text) else None


_NAMES: Final = {"source": _source, "author": _authors, "editor": _editor, "other": _other}
_TAKE: Final = {
    "mark": _take_mark,
    "tool": _take_tool,
    "label": _take_label,
    "date": _take_date,
    "rest": _take_rest,
    "text": _take_text,
}
