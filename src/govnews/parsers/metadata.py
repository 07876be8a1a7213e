"""What a page's head says, where the page itself prints nothing; print wins, and each doubt is a note."""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Any, Final

import attrs

from govnews._clean import clean
from govnews.model import Article, Head, Note, NoteCode, PageDate
from govnews.parsers.dates import parse_date

#: Systems that have no date write the year 1 or 1970.
_FIRST_YEAR: Final = 1990
_LAST_MONTH: Final = 12
_SECONDS: Final = re.compile(r"\d:\d\d:\d\d")
#: A label that People's Daily pages keep in their `source`, and addresses that are no outlet's name.
_SOURCE_LABEL: Final = re.compile(r"(?:Source|来源)\s{0,3}[:：]\s{0,3}|https?://\S{0,200}")
_WORDS: Final = re.compile(r"[^\W_]+")


def with_metadata(article: Article, head: Head) -> Article:
    """Return the article with the parts that only the head gives, and notes of those and of disagreements.

    >>> article = with_metadata(Article(headline="Output up"), Head(published="2022-02-11 08:52:25"))
    >>> str(article.published), [note.code.value for note in article.notes]
    ('2022-02-11T08:52:25', ['from-metadata'])
    """
    article = _reordered(article, head)
    found = _missing(article, head)
    notes = [_filled(name, value) for name, value in found.items()]
    differing = (_headline_differs(article, head), _date_differs(article, head))
    return attrs.evolve(article, **found, notes=(*article.notes, *notes, *filter(None, differing)))


def iso_date(text: str | None) -> PageDate | None:
    """Return the date of a machine-readable field, as precise as given; None where it gives none.

    >>> str(iso_date("2019-11-20T07:29:39+0000")), iso_date("0001-01-01T00:00:00Z")
    ('2019-11-20T07:29:39+00:00', None)
    """
    if not text:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
    except ValueError:
        printed = parse_date(text)
        return printed if printed and printed.day.year >= _FIRST_YEAR else None
    if moment.year < _FIRST_YEAR:
        return None
    has_clock = ":" in text
    clock = moment.timetz() if has_clock else None
    return PageDate(
        moment.date(),
        clock and clock.replace(microsecond=0),
        seconds=_SECONDS.search(text) is not None and has_clock,
    )


def _reordered(article: Article, head: Head) -> Article:
    """Read a date whose order was assumed the other way round, where the head shows it to be so."""
    assumed = [note for note in article.notes if note.code is NoteCode.DATE_ORDER_ASSUMED]
    known = _given(head)
    if not assumed or not known:
        return article
    updated, published = (_other_way(date, known) for date in (article.updated, article.published))
    if (updated, published) == (article.updated, article.published):
        return article
    told = Note(NoteCode.FROM_METADATA, f"the order of day and month is from the page's head: {known[0]}")
    notes = (*(note for note in article.notes if note not in assumed), told)
    return attrs.evolve(article, updated=updated, published=published, notes=notes)


def _other_way(date: PageDate | None, known: Sequence[PageDate]) -> PageDate | None:
    if date is None or date.day.day > _LAST_MONTH or _is_near(date.day, known):
        return date
    turned = date.day.replace(month=date.day.day, day=date.day.month)
    return attrs.evolve(date, day=turned) if _is_near(turned, known) else date


def _is_near(day: dt.date, known: Sequence[PageDate]) -> bool:
    """A day apart is no difference: heads give UTC, pages their own clock."""
    return any(abs((day - date.day).days) <= 1 for date in known)


def _given(head: Head) -> list[PageDate]:
    return [date for date in (iso_date(head.published), iso_date(head.updated)) if date]


def _missing(article: Article, head: Head) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if article.headline is None and (title := head.headline or head.title):
        found["headline"] = title
    if article.source is None and (source := _SOURCE_LABEL.sub("", head.source or "").strip()):
        found["source"] = source
    if not article.authors and head.authors:
        found["authors"] = head.authors
    if article.date is None:
        published, updated = iso_date(head.published), iso_date(head.updated)
        if published or updated:
            found["published" if published else "updated"] = published or updated
    return found


def _filled(name: str, value: object) -> Note:
    shown = ", ".join(value) if isinstance(value, tuple) else value
    return Note(
        NoteCode.FROM_METADATA, f"{name} {str(shown)!r} is from the page's head: the page prints none"
    )


def _headline_differs(article: Article, head: Head) -> Note | None:
    named = [title for title in (head.headline, head.title) if title]
    if article.headline is None or not named:
        return None
    key = _key(article.headline)
    if any(key in _key(title) or _key(title) in key for title in named):
        return None
    message = f"the page prints the headline {article.headline!r}, its head has {named[0]!r}"
    return Note(NoteCode.METADATA_DIFFERS, message)


def _date_differs(article: Article, head: Head) -> Note | None:
    printed, given = article.date, _given(head)
    if printed is None or not given or _is_near(printed.day, given):
        return None
    return Note(NoteCode.METADATA_DIFFERS, f"the page prints the date {printed}, its head has {given[0]}")


def _key(text: str) -> str:
    return " ".join(_WORDS.findall(clean(text))).casefold()
