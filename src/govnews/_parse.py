"""Composes the stages: a page in, an article out."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

import attrs
from attrs import frozen

from govnews import intake, lines, values
from govnews._calendar import day_of, last_day, safe_date
from govnews.model import Article, Hints, Money, Note, NoteCode, Page, PageLine, Role, Value
from govnews.parsers.assemble import assemble
from govnews.parsers.dates import parse_date
from govnews.parsers.metadata import with_metadata
from govnews.parsers.paging import next_page
from govnews.parsers.photo_sources import with_sources
from govnews.parsers.roles import assign_roles
from govnews.parsers.structure import placed
from govnews.sites import SiteProfile, choose, profile_for

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

#: A day in an address: /2023-11/17/c_940069.htm, /2019/04/22/, /202306/19/, /20230816/, t20150304_27.html.
_ADDRESS_DAY: Final = re.compile(
    r"(?<!\d)(20[0-3]\d|199\d)[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)"
)
#: A month in an address, where no day is: /2019/08/east-china, /202009/20200902998256.shtml.
_ADDRESS_MONTH: Final = re.compile(r"/(20[0-3]\d|199\d)[-/_]?(0[1-9]|1[0-2])(?=/)")
#: A day in a headline: "(November 14, 2024)", "(2018-6-28)", "on 18 January 2011" (english.mofcom.gov.cn).
_HEADLINE_DAY: Final = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}"
)
_FIGURED: Final = (Role.HEADLINE, Role.SUBHEADLINE, Role.HEADING, Role.BODY, Role.CAPTION)


def parse(
    source: "str | bytes | Path | BeautifulSoup",
    *,
    url: str | None = None,
    on: dt.date | None = None,
    site: SiteProfile | str | None = None,
) -> Article:
    r"""Read a page.

    Args:
        source: the page: text or markup as `str` or `bytes` (always content, never a file's name), a `Path`
            to a file of either, or a BeautifulSoup tree.
        url: the page's address; it tells the site, and the day where the page prints none.
        on: the day from which "last year" and the like are counted where the page does not print its date.
        site: the site's profile or its name, where the address does not tell it.

    Returns:
        The article. What the page does not say is None or empty, what looks wrong is a note.

    Raises:
        UnreadablePage: there is no text, or binary data.
        PageTooLarge: the source has more than `govnews.intake.MAX_BYTES`.
        FileNotFoundError: a `Path` is not that of a file.
        LookupError: no site has the name that `site` gives.
        TypeError: `source` or `on` is of another type.

    >>> article = parse("Port grows again\nUpdated: 2023-12-18\nThe port of Nantong grew by 5 percent.")
    >>> article.headline, article.updated.isoformat(), article.body
    ('Port grows again', '2023-12-18', ('The port of Nantong grew by 5 percent.',))
    """
    _check(source)
    return parse_as(None, source, url=url, on=day_of(on), site=site)


def _check(source: object) -> None:
    """Refuse what types rule out, for callers without a type checker, such as an open file."""
    if not isinstance(source, str | bytes | Path) and not hasattr(source, "find_all"):
        raise TypeError(f"source is {source!r}: expected str, bytes, pathlib.Path or a BeautifulSoup object")


def parse_as(
    kind: Literal["text", "html"] | None,
    source: "str | bytes | Path | BeautifulSoup",
    *,
    url: str | None = None,
    on: dt.date | None = None,
    site: SiteProfile | str | None = None,
) -> Article:
    """Read a page whose kind is known ("text", "html"); with None it is found out. See `parse`."""
    page, profile = _read(source, url, kind, choose(site, url))
    seen = placed(lines.lines_of(page))
    article = _completed(
        _article(seen, profile.hints if profile else Hints(), _days(on, page.url)), page, seen
    )
    article = attrs.evolve(
        article,
        url=page.url,
        site=profile.name or None if profile else None,
        kind=page.kind,
        notes=page.notes + article.notes,
    )
    return _with_values(article, on)


def _completed(article: Article, page: Page, seen: Sequence[PageLine]) -> Article:
    """Add what only markup tells: where photos and the next page are, and what the head alone has."""
    if page.kind == "text":
        return article
    article = with_sources(article, seen)
    return with_metadata(attrs.evolve(article, next_url=next_page(article.lines, page.url)), page.head)


def _read(
    source: "str | bytes | Path | BeautifulSoup",
    url: str | None,
    kind: Literal["text", "html"] | None,
    profile: SiteProfile | None,
) -> tuple[Page, SiteProfile | None]:
    """Read the page by its site's profile; a page without an address by the one that it gives itself."""
    page = intake.read_page(
        source,
        url=url,
        kind=kind,
        selectors=profile.layouts if profile else (),
        mend=profile.mend if profile else None,
    )
    if profile or url or not page.head.url:
        return page, profile
    own = profile_for(page.head.url)
    return _read(source, page.head.url, page.kind, own) if own else (page, None)


def _days(*days: dt.date | str | None) -> tuple[dt.date, ...]:
    found = (_address_days(day)[1] if isinstance(day, str) else day for day in days)
    return tuple(day for day in found if day is not None)


def _article(page_lines: Sequence[PageLine], hints: Hints, days: Sequence[dt.date]) -> Article:
    """Put the article together; a date of figures alone is read in the order that fits the address."""
    on = days[0] if days else None
    article = assemble(assign_roles(page_lines, hints), hints, on=on)
    for day_first in _orders(article, days):
        ordered = attrs.evolve(hints, day_first=day_first)
        return assemble(assign_roles(page_lines, ordered), ordered, on=on)
    return article


def _orders(article: Article, days: Sequence[dt.date]) -> Iterator[bool]:
    assumed = any(note.code is NoteCode.DATE_ORDER_ASSUMED for note in article.notes)
    if not assumed or article.date is None:
        return
    day = article.date.day
    if day in days:
        yield True
    elif safe_date(day.year, day.day, day.month) in days:
        yield False


def _address_days(url: str | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day that an address can mean: it names a day, or only a month."""
    day = _ADDRESS_DAY.search(url or "")
    named = safe_date(*map(int, day.groups())) if day else None
    month = None if named else _ADDRESS_MONTH.search(url or "")
    if month is None:
        return named, named
    year, number = map(int, month.groups())
    return dt.date(year, number, 1), last_day(year, number)


def _headline_day(headline: str | None) -> dt.date | None:
    found = _HEADLINE_DAY.search(headline or "")
    date = parse_date(found[0]) if found else None
    return date.day if date else None


@frozen
class _Anchor:
    """The day that periods are counted from.

    Attributes:
        last: the day, or the last that it can be.
        first: the first that it can be; the same where the day is known.
        is_printed: whether the page prints it as its date.
    """

    last: dt.date | None
    first: dt.date | None
    is_printed: bool = False

    def find(self, text: str) -> tuple[Value, ...]:
        """Find a text's figures; of a month alone those that its first and its last day agree on."""
        found = values.find_values(text, on=self.last)
        if self.first == self.last:
            return found
        others = set(values.find_values(text, on=self.first))
        return tuple(value for value in found if value in others)


def _anchor(article: Article, on: dt.date | None) -> _Anchor:
    """Return the day that periods are counted from: the dateline's, the page's, then those of others."""
    printed = (article.dateline and article.dateline.date) or (article.date and article.date.day)
    if printed:
        return _Anchor(printed, printed, is_printed=True)
    day = on or _headline_day(article.headline)
    first, last = (day, day) if day else _address_days(article.url)
    return _Anchor(last, first)


def _with_values(article: Article, on: dt.date | None) -> Article:
    """Find the figures in the prose of headlines, headings, paragraphs and captions, with their doubts."""
    anchor = _anchor(article, on)
    found = tuple(
        value for place in range(len(article.lines)) for value in _values_of(article, place, anchor)
    )
    amounts = [value for value in found if isinstance(value, Money)]
    notes = [
        note
        for value in found
        for note in values.notes(value, anchor.last, text=article.lines[value.line or 0].text, others=amounts)
    ]
    if anchor.last is not None and not anchor.is_printed and any(value.type == "period" for value in found):
        notes.append(
            Note(
                NoteCode.ANCHOR_ASSUMED,
                f"periods are counted from {anchor.last}, which the page does not print as its date",
            )
        )
    return attrs.evolve(article, values=found, notes=(*article.notes, *notes))


def _values_of(article: Article, place: int, anchor: _Anchor) -> Iterator[Value]:
    line = article.lines[place]
    if line.prose is None or line.role not in _FIGURED:
        return
    start, end = line.prose
    for value in anchor.find(line.text[start:end]):
        yield attrs.evolve(value, line=place, start=value.start + start, end=value.end + start)
