"""An article put together from lines that have their roles."""

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from govnews._clean import clean
from govnews.model import Article, Dateline, Hints, Line, Note, NoteCode, Role
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.dateline import find_dateline
from govnews.parsers.dates import match_date
from govnews.parsers.header import Header, read_header, split_headline_date
from govnews.parsers.outlets import is_issuing_body
from govnews.parsers.photos import collect_photos

#: What stands between a breadcrumb's parts, and before the part of a list.
_MARKS: Final = " />\u203a\u00bb:"
_ITEM: Final = re.compile(r"/li(?=[.#]|$)[^/]{0,99}$")
_HEADER_ROLES: Final = (Role.UPDATED, Role.SOURCE, Role.BYLINE, Role.EDITOR)
_EDITOR: Final = re.compile(r"[Ee]ditors? ?[:\uff1a] ?(?P<name>[^:]{2,100})$")
#: The rule that gives a line the role that its site's profile tells.
_TOLD: Final = "site's profile"
_SIGNED: Final = re.compile(r"\((?:[Ww]eb |[Ee]xecutive )?[Ee]ditors? ?: ?(?P<name>[^()]{2,80})\)\W{0,3}$")
#: "China SCIO丨Updated:" (english.scio.gov.cn): the date stands on the next line.
_UNFINISHED: Final = re.compile(r"[Uu]pdated?(?: on| at)? ?[:\uff1a] ?$")
_BULLET: Final = re.compile(r"[\u2022\u00b7\u25cf*-] *")
#: Words that English prose cannot do without; a tenth of its words are among them.
_ENGLISH: Final = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "for",
        "is",
        "was",
        "on",
        "that",
        "with",
        "by",
        "at",
        "from",
        "as",
        "its",
        "has",
        "it",
        "be",
        "are",
        "this",
        "said",
        "will",
    ]
)
_WORD: Final = re.compile(r"[^\W\d_]+")
_ENGLISH_SHARE: Final = 0.1
#: Fewer words are too few to tell a language by.
_ENOUGH_WORDS: Final = 20
#: So much of a page is enough to tell its language by.
_SAMPLE: Final = 20_000


def assemble(
    lines: Sequence[Line],
    hints: Hints,
    *,
    on: dt.date | None = None,
) -> Article:
    """Return the article that the lines make, without its values.

    Args:
        lines: the page's lines with their roles.
        hints: what is known of the site.
        on: the date that gives a dateline its year where neither prints one.
    """
    headers = list(_headers(lines, hints))
    updated = next((header.updated for _, header in headers if header.updated), None)
    published = next((header.published for _, header in headers if header.published), None)
    page_date = updated or published
    return Article(
        breadcrumb=_breadcrumb(lines),
        headline=_headline(lines),
        subheadline=_prose(lines, Role.SUBHEADLINE),
        source=next((header.source for _, header in headers if header.source), None),
        authors=next((header.authors for _, header in headers if header.authors), ()),
        updated=updated,
        published=published,
        dateline=_dateline(lines, page_date.day if page_date else on),
        editor=next((header.editor for _, header in headers if header.editor), None) or _signed(lines),
        photos=collect_photos(lines),
        lines=tuple(lines),
        notes=tuple(_notes(lines, headers)),
    )


def _headers(lines: Sequence[Line], hints: Hints) -> Iterator[tuple[int, Header]]:
    """Read the header lines again, and the date that is glued to a headline."""
    for place, line in enumerate(lines):
        header = None
        if line.role in _HEADER_ROLES:
            header = read_header(line.text, hints=hints) or _glued(line, hints) or _named(line)
        elif line.role is Role.HEADLINE:
            header = _glued(line, hints)
        if header is not None:
            yield place, _continued(header, lines[place - 1].text if place else "")


def _continued(header: Header, above: str) -> Header:
    """Read a bare date as the one that the label at the end of the line above announces."""
    if header.labelled or header.published is None or not _UNFINISHED.search(above):
        return header
    return evolve(header, updated=header.published, published=None)


def _named(line: Line) -> Header | None:
    """Read the name that a site's selector gives for its outlet, without a label."""
    by_site = line.role is Role.SOURCE and line.rule.startswith("site's")
    return Header(source=line.text.strip()) if by_site else None


def _glued(line: Line, hints: Hints) -> Header | None:
    """Read the date behind a headline or a section's name, or the name behind "… Editor:"."""
    split = split_headline_date(line.text, hints=hints)
    if split is not None:
        return split[1]
    told = line.rule == _TOLD
    if line.role is Role.SOURCE and (told or is_issuing_body(line.text)):
        return Header(source=line.text)
    if line.role is Role.BYLINE and told:
        return Header(authors=(line.text,))
    dated = match_date(clean(line.text), 0) if line.role is Role.UPDATED else None
    if dated is not None:
        return Header(published=dated.date)
    editor = _EDITOR.search(line.text) if line.role is Role.EDITOR else None
    return Header(editor=editor["name"].strip(" )]"), labelled=True) if editor else None


def _signed(lines: Sequence[Line]) -> str | None:
    """The editor in the bracket that closes another line, as the last paragraph's (people.com.cn)."""
    found = (
        _SIGNED.search(line.text) for line in lines if line.role in (Role.BODY, Role.CAPTION, Role.SHARE)
    )
    return next((signed["name"].strip() for signed in found if signed), None)


def _breadcrumb(lines: Sequence[Line]) -> tuple[str, ...]:
    """The parts of the breadcrumb nearest above the headline; a section's name alone is its only part."""
    headline = next((place for place, line in enumerate(lines) if line.role is Role.HEADLINE), len(lines))
    printed, above = list(_breadcrumbs(lines)), list(_breadcrumbs(lines[:headline]))
    whole = [steps for steps in above if len(steps) > 1]
    return next((steps[-1] for steps in (whole, above, printed[:1]) if steps), ())


def _breadcrumbs(lines: Sequence[Line]) -> Iterator[tuple[str, ...]]:
    """Yield the parts of each breadcrumb; in markup one may be set as a list, a line for each part."""
    printed = (line for line in lines if line.role is Role.BREADCRUMB)
    for path, group in itertools.groupby(printed, key=lambda line: line.path):
        parts = list(map(_steps, group))
        if path and _ITEM.search(path) and all(len(steps) == 1 for steps in parts):
            yield tuple(itertools.chain.from_iterable(parts))
        else:
            yield from parts


def _steps(line: Line) -> tuple[str, ...]:
    links = tuple(filter(None, (link.text.strip(_MARKS) for link in line.links or ())))
    return parse_breadcrumb(line.text) or (links if len(links) > 1 else (line.text.strip(_MARKS),))


def _headline(lines: Sequence[Line]) -> str | None:
    """Return the headline, of which a hard-wrapped page prints the beginning on a line of its own."""
    places = [place for place, line in enumerate(lines) if line.role is Role.HEADLINE]
    parts = (_prose(lines[place : place + 1], Role.HEADLINE, _BULLET) for place in places)
    return " ".join(filter(None, parts)) or None


def _prose(lines: Sequence[Line], role: Role, mark: re.Pattern[str] | None = None) -> str | None:
    line = next((line for line in lines if line.role is role), None)
    if line is None:
        return None
    start, end = line.prose or (0, len(line.text))
    bullet = mark.match(line.text) if mark is not None else None
    return line.text[max(start, bullet.end() if bullet else 0) : end].strip() or None


def _dateline(lines: Sequence[Line], on: dt.date | None) -> Dateline | None:
    opening = next((line for line in lines if line.role is Role.BODY), None)
    found = find_dateline(opening.text, on=on) if opening else None
    return found[0] if found else None


def _notes(lines: Sequence[Line], headers: Sequence[tuple[int, Header]]) -> Iterator[Note]:
    roles = {line.role for line in lines}
    if Role.HEADLINE not in roles:
        yield Note(NoteCode.NO_HEADLINE, "no line of the page is its headline")
    if Role.BODY not in roles:
        yield Note(NoteCode.NO_BODY, "no line of the page is running text")
    if _is_foreign(lines):
        yield Note(NoteCode.NOT_ENGLISH, "the page is not in English; figures are read in English only")
    for place, header in headers:
        for code in header.doubts:
            yield Note(code, _DOUBTS[code].format(lines[place].text), place)


_DOUBTS: Final = {
    NoteCode.DATE_ORDER_ASSUMED: "{!r} can be read day first or month first",
    NoteCode.IMPOSSIBLE_DATE: "{!r} holds a date that the calendar does not have",
}


def _is_foreign(lines: Sequence[Line]) -> bool:
    """Tell whether the page's text, or the whole page where it has none, is not English."""
    text = " ".join(line.text for line in lines if line.role in (Role.BODY, Role.CAPTION))
    sample = clean((text or " ".join(line.text for line in lines[:200]))[:_SAMPLE])
    words = _WORD.findall(sample.lower())
    if not sample.isascii() and sum(map(len, words)) > 2 * sum(len(word) for word in words if word.isascii()):
        return True
    english = sum(map(_ENGLISH.__contains__, words))
    return len(words) >= _ENOUGH_WORDS and english < _ENGLISH_SHARE * len(words) and _has_long_text(lines)


def _has_long_text(lines: Sequence[Line]) -> bool:
    """A page of menus alone says nothing of its language."""
    return any(line.role is Role.BODY and len(line.text) > 2 * _ENOUGH_WORDS for line in lines)
