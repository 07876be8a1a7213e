"""The tokens of a header line: labels, dates, buttons, marks and the texts between them."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal

from attrs import frozen

from govnews.model import Hints
from govnews.parsers.dates import PrintedDate, Rest, match_date, match_rest
from govnews.parsers.header_words import (
    AUTHOR_LABELS,
    BARE_DATE_LABELS,
    BARE_LABELS,
    EDITOR_LABELS,
    HANDLES,
    OTHER_LABELS,
    PUBLISHED_LABELS,
    SOURCE_LABELS,
    TOOLS,
    UPDATED_LABELS,
)
from govnews.parsers.outlets import names_outlet, one_of

#: No outlet's or editor's name is longer; a longer text ends the reading.
LONGEST_NAME: Final = 100

Label = Literal["updated", "published", "source", "author", "editor", "other"]

_WORDS: Final[tuple[tuple[Label, tuple[str, ...]], ...]] = (
    ("updated", UPDATED_LABELS),
    ("published", PUBLISHED_LABELS),
    ("source", SOURCE_LABELS),
    ("author", AUTHOR_LABELS),
    ("editor", EDITOR_LABELS),
    ("other", OTHER_LABELS),
)
_LABELS: Final[dict[str, Label]] = {
    word.casefold(): kind for kind, words in reversed(_WORDS) for word in words
}
_ALL_LABELS: Final = one_of(word for _, words in _WORDS for word in words)

#: A label begins a word, or a capital glues it to the word before ("China SCIOUpdated:", "TingtingSource :").
_WORD_START: Final = r"(?:(?<![A-Za-z])|(?=[A-Z][a-z]|[^\x00-\x7f]))"
_LABEL: Final = re.compile(rf"{_WORD_START}(?P<label>(?ai:{_ALL_LABELS})) {{0,3}}+[:]")
#: Labels that do without a colon, at a line's or a part's beginning ("(Source | Shenzhen Daily)", "Editor Hao
#: Jing").
_BARE_LABEL: Final = re.compile(
    r"(?P<by>(?ai:by))"
    rf"(?=[ (]{{0,3}}(?:[A-Z(]|(?:19|20)\d\d-|(?:staff|our) |(?:{one_of(HANDLES)})\b)| {{0,3}}$)"
    r"|(?P<glued>By|BY)(?=[A-Z]{2})"
    rf"|(?P<named>(?ai:{one_of(BARE_LABELS)})) {{0,3}}+"
    rf"(?:\||$|(?=[A-Z][a-z]|\d{{4}}|(?:{one_of(HANDLES)})\b|[a-z]{{2,20}}\.[a-z]{{2,20}}))"
    rf"|(?P<dated>(?ai:{one_of(BARE_DATE_LABELS)})) {{0,3}}+(?=\d|\(?[A-Z][a-z]{{2,8}}\.? \d|Beijing Time)"
    r"|(?P<count>(?ai:read|hits|views|clicks|visits)) {0,3}+(?=\d)"
)
_TOOL: Final = re.compile(
    r"\d{1,6} (?:views?|times|clicks?|reads?|visits?|hits?)(?![a-z])|(?:\d{1,6})?"
    rf"(?:(?i:{one_of(word for word in TOOLS if word.isascii() and len(word) > 1)})(?![a-z])(?! {{0,2}}:)"
    rf"|(?:[LMSAT]|大|中|小)(?!\w)|\+|-"
    rf"|{one_of(word for word in TOOLS if not word.isascii() and len(word) > 1)})"
    rf"|\d{{1,6}}(?![\w-])"
)
_TAIL_OF_TOOLS: Final = re.compile(rf"(?:(?:{_TOOL.pattern})[ |:;/\[\]()]*+){{1,40}}+$")
#: A path that a template left in front ("//host  Author: …") is a mark.
_MARKS: Final = re.compile(r"^ {0,3}//\S{1,60}|^icon(?=[A-Z\d])|[|丨•·\[\]()【】<>;]+| {2,}| [/] | [-–—] ")
#: "NO. 33 AUGUST 20, 2009" (bjreview.com): a printed issue with its date, which is not the page's.
_ISSUE: Final = re.compile(r"(?:NO|No)\. ?\d{1,4}(?!\d) {0,3}+")
#: "Umer Jamshaid 6 minutes ago Fri 13th August 2021" (urdupoint.com): how old the page is.
_AGO: Final = re.compile(r"(?:\d{1,4}|an?) (?:second|minute|hour|day|week|month|year)s? ago\b")
_CHUNK: Final = re.compile(r"[A-Z]?[a-z.'@_-]+|[A-Z]+(?![a-z])|[A-Z]|\d+|.")
_DATE_LETTERS: Final = frozenset("JFMASONDTWjfmasondtw")
_LONGEST_LABEL: Final = 32
_COLON: Final = re.compile(r" {0,3}+:?")


_NO_DATE: Final = PrintedDate(None, 0)


@frozen
class Token:
    """A piece of a header line: what it is, its text, its place, and what it means.

    Attributes:
        kind: "rest" is the rest of a date that shares its beginning with one before it.
        text: the cleaned text.
        start: its first offset.
        end: the offset behind it.
        label: what a label announces.
        date: what a date says.
        rest: what the rest of a date says.
        bare: whether a label stands without its colon.
    """

    kind: Literal["label", "date", "rest", "text", "mark", "tool"]
    text: str
    start: int
    end: int
    label: Label | None = None
    date: PrintedDate = _NO_DATE
    rest: Rest | None = None
    bare: bool = False


@lru_cache(maxsize=1024)
def tokens_of(printed: str, hints: Hints) -> tuple[Token, ...]:
    """Cut a cleaned line into labels, dates, tools, marks and the texts between them.

    A page's structure, its rules and its assembly all ask for the same few lines.
    """
    return tuple(_tokens(printed, hints))


def _tokens(printed: str, hints: Hints) -> Iterator[Token]:
    at = begin = 0
    while at < len(printed):
        token = _token_at(printed, at, hints, inside=_is_inside(printed, begin, at))
        if token is None:
            at = _end_of_chunk(printed, at)
            if at - begin > LONGEST_NAME:
                break
            continue
        yield from _text(printed, begin, at)
        yield token
        at = begin = token.end
    yield from _text(printed, begin, len(printed))


def _is_inside(printed: str, begin: int, at: int) -> bool:
    """Tell whether a text runs at an offset; "by" behind an outlet ends it ("(hubei.gov.cn by …)")."""
    text = printed[begin:at].strip(" ,").lstrip(": ")
    return bool(text) and not (printed.startswith("by ", at) and names_outlet(text))


def _text(printed: str, begin: int, end: int) -> Iterator[Token]:
    if text := printed[begin:end].strip(" ,").lstrip(": "):
        yield Token("text", text, begin, end)


def _end_of_chunk(printed: str, at: int) -> int:
    found = _CHUNK.match(printed, at)
    return found.end() if found else at + 1


def _token_at(printed: str, at: int, hints: Hints, *, inside: bool) -> Token | None:
    """Read the token at an offset; `inside`: a text runs there, which a button's word may belong to."""
    return (
        _mark_at(printed, at)
        or _issue_at(printed, at, hints)
        or _ago_at(printed, at)
        or _date_at(printed, at, hints)
        or _label_at(printed, at, hints, inside=inside)
        or _tool_at(printed, at, inside=inside)
    )


def _mark_at(printed: str, at: int) -> Token | None:
    found = _MARKS.match(printed, at)
    return found and Token("mark", found[0], at, found.end())


def _ago_at(printed: str, at: int) -> Token | None:
    found = _AGO.match(printed, at)
    return found and Token("tool", found[0], at, found.end())


def _issue_at(printed: str, at: int, hints: Hints) -> Token | None:
    found = _ISSUE.match(printed, at)
    if found is None:
        return None
    date = match_date(printed, found.end(), day_first=hints.day_first)
    end = date.end if date else found.end()
    return Token("tool", printed[at:end], at, end)


def _date_at(printed: str, at: int, hints: Hints) -> Token | None:
    if not (printed[at].isdecimal() or printed[at] in _DATE_LETTERS):
        return None
    if found := match_date(printed, at, day_first=hints.day_first):
        return Token("date", printed[at : found.end], at, found.end, date=found)
    rest = match_rest(printed, at) if printed[at].isdecimal() else None
    return Token("rest", printed[at : rest.end], at, rest.end, rest=rest) if rest else None


def _label_at(printed: str, at: int, hints: Hints, *, inside: bool) -> Token | None:
    colon = printed.find(":", at, at + _LONGEST_LABEL)
    if colon > 0 and (found := _LABEL.match(printed, at)):
        return Token("label", found[0], at, found.end(), label=_meaning(found["label"]))
    if own := _own_label_at(printed, at, hints):
        return own
    found = None if inside else _BARE_LABEL.match(printed, at)
    if found is None:
        return None
    return Token("label", found[0], at, found.end(), label=_meaning(found[found.lastgroup or 0]), bare=True)


def _own_label_at(printed: str, at: int, hints: Hints) -> Token | None:
    """Read a label that only this site has."""
    own: tuple[tuple[Label, tuple[str, ...]], ...]
    own = (("updated", hints.updated_labels), ("published", hints.published_labels))
    for label, words in own:
        for word in words:
            if printed.startswith(word, at):
                colon = _COLON.match(printed, at + len(word))
                return Token("label", word, at, colon.end() if colon else at + len(word), label=label)
    return None


def _meaning(label: str) -> Label:
    return _LABELS[" ".join(label.split()).casefold()]


def _tool_at(printed: str, at: int, *, inside: bool) -> Token | None:
    found = _TOOL.match(printed, at)
    if found is None or (inside and not _TAIL_OF_TOOLS.match(printed, at)):
        return None
    return Token("tool", found[0], at, found.end())
