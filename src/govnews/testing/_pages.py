"""Whole articles, and pages as this genre prints them."""

import datetime as dt
from decimal import Decimal
from typing import Final

import attrs
from hypothesis import strategies as st

from govnews import model
from govnews.model import Article, Line, PageDate, Role, Value

_MOST_DIGITS: Final = 28
_ZONES: Final = st.none() | st.integers(-14 * 60, 14 * 60).map(
    lambda minutes: dt.timezone(dt.timedelta(minutes=minutes))
)


def page_dates() -> st.SearchStrategy[PageDate]:
    """Draw page dates of every precision: a day alone, with minutes, with seconds, with a zone."""
    return st.builds(PageDate, st.dates()) | st.builds(
        _timed, st.dates(), st.times(timezones=_ZONES), st.booleans()
    )


def _timed(day: dt.date, time: dt.time, seconds: bool) -> PageDate:  # noqa: FBT001 - called by Hypothesis alone
    printed = time.replace(microsecond=0, fold=0)
    return PageDate(day, printed if seconds else printed.replace(second=0), seconds)


def numbers() -> st.SearchStrategy[Decimal]:
    """Draw the numbers that values hold: exact, finite, of at most 28 digits before scaling."""
    digits = st.integers(-(10**_MOST_DIGITS) + 1, 10**_MOST_DIGITS - 1)
    return st.builds(lambda digits, places: Decimal(digits).scaleb(places), digits, st.integers(-6, 12))


def articles() -> st.SearchStrategy[Article]:
    """Draw whole articles of any content, whose values stand where they say they do."""
    return st.builds(_with_values, _bare_articles(), st.lists(_values(), max_size=3))


def _with_values(article: Article, values: list[Value]) -> Article:
    """Give each value a line of its own that holds its text."""
    first = len(article.lines)
    lines = tuple(
        Line(f"> {value.text} <", Role.BODY, "drawn", prose=(0, len(value.text) + 4)) for value in values
    )
    placed = tuple(
        attrs.evolve(value, line=first + number, start=2, end=2 + len(value.text))
        for number, value in enumerate(values)
    )
    return attrs.evolve(article, lines=article.lines + lines, values=placed)


def _values() -> st.SearchStrategy[Value]:
    place = {"text": st.text(min_size=1), "start": st.just(0), "end": st.just(1)}
    amount = {"value": numbers(), "value_max": st.none() | numbers()}
    money = st.builds(
        model.Money,
        **place,
        **amount,
        currency=st.sampled_from(("CNY", "USD", "HKD")),
        qualifier=st.sampled_from((None, "about", "over", "under")),
        converted=st.none() | st.builds(model.Amount, **amount, currency=st.just("USD")),
        rate=st.none() | numbers(),
        implausible=st.booleans(),
    )
    percent = st.builds(
        model.Percent, **place, **amount, unit=st.sampled_from(("percent", "percentage_point"))
    )
    converted = st.none() | st.builds(model.Measure, **amount, unit=st.just("hectare"))
    quantity = st.builds(model.Quantity, **place, **amount, unit=st.just("mu"), converted=converted)
    period = st.builds(
        model.Period, **place, start_date=st.dates(), end_date=st.dates(), granularity=st.just("day")
    )
    rolling = st.builds(
        model.Period, **place, rolling=st.just("P5Y"), direction=st.sampled_from(("past", "next"))
    )
    return money | percent | quantity | period | rolling


def _bare_articles() -> st.SearchStrategy[Article]:
    text, texts = st.none() | st.text(), st.lists(st.text(), max_size=3).map(tuple)
    links = st.none() | st.lists(st.builds(model.Link, st.text(), st.text()), max_size=2).map(tuple)
    spans = st.none() | st.tuples(st.integers(0, 9), st.integers(0, 9))
    lines = st.builds(Line, st.text(), st.sampled_from(Role), st.text(), text, links, spans)
    notes = st.builds(model.Note, st.sampled_from(model.NoteCode), st.text(), st.none() | st.integers(0, 9))
    return st.builds(
        Article,
        id=text,
        url=text,
        site=text,
        kind=st.sampled_from(("text", "html")),
        breadcrumb=texts,
        headline=text,
        subheadline=text,
        source=text,
        authors=texts,
        updated=st.none() | page_dates(),
        published=st.none() | page_dates(),
        dateline=st.none() | st.builds(model.Dateline, st.text(), st.none() | st.dates(), text),
        editor=text,
        photos=st.lists(st.builds(model.Photo, text, text, text, text, text, text), max_size=2).map(tuple),
        next_url=text,
        lines=st.lists(lines, max_size=3).map(tuple),
        notes=st.lists(notes, max_size=2).map(tuple),
    )


# --- pages in print -----------------------------------------------------------------------------------------

_PLACES: Final = ("Nantong", "Taizhou", "Wuxi", "Ningbo", "Suzhou", "Qidong")
_DOERS: Final = ("port", "development zone", "textile industry", "high-tech park", "foreign trade", "tourism")
_DEEDS: Final = ("expands steadily", "posts strong growth", "opens to the world", "sees new progress")
_TRAILS: Final = (("News",), ("Regions", "Tongzhou district"), ("Business", "Latest"))
_SENTENCES: Final = (
    "The {doer} of {place} has built on its location and its industries for many years.",
    "Local officials said that the {doer} would keep serving companies in {place} and beyond.",
    "Visitors to {place} can learn how the {doer} has changed the lives of its residents.",
    "A number of companies in {place} work with the {doer} to bring new products to market.",
)


@attrs.frozen
class PrintedPage:
    """A page in print and what it says: its text, and the parts that stand in it."""

    text: str
    breadcrumb: tuple[str, ...]
    headline: str
    source: str | None
    updated: PageDate
    body: tuple[str, ...]


@st.composite
def printed_pages(draw: st.DrawFn) -> PrintedPage:
    """Draw a page of the genre's plainest shape: breadcrumb, headline, source, date of update, paragraphs."""
    place, doer = draw(st.sampled_from(_PLACES)), draw(st.sampled_from(_DOERS))
    headline = f"{place}'s {doer} {draw(st.sampled_from(_DEEDS))}"
    breadcrumb = ("Home", *draw(st.sampled_from(_TRAILS)))
    source = draw(st.sampled_from((None, "Xinhua", "chinadaily.com.cn", "en.nantong.gov.cn")))
    updated = PageDate(draw(st.dates(dt.date(2005, 1, 1), dt.date(2030, 12, 31))))
    drawn = draw(st.lists(st.sampled_from(_SENTENCES), min_size=2, max_size=4, unique=True))
    body = tuple(sentence.format(place=place, doer=doer) for sentence in drawn)
    header = [f"Source: {source}"] if source else []
    lines = [" > ".join(breadcrumb), headline, *header, f"Updated: {updated}", *body]
    return PrintedPage("\n\n".join(lines), breadcrumb, headline, source, updated, body)


_PRINTED: Final = (
    "Home > News > Local", "Updated: 2023-12-18", "Updated: 2023-13-45", "Source: Xinhua", "By Li Bo", "©",
    "BEIJING, July 8 (Xinhua) -- ", "[Photo/Xinhua]", "(Photo by Li Bo/Xinhua)", "1.jpg", "Print", "Share to",
    "4.52 billion yuan ($633.84 million)", "15 mu (1 hectare)", "3-5 percent", "the first half of 2023",
    "\n", "\r\n", "\n\n", " ", "\t", "\xa0", "<p>", "&amp;",
)  # fmt: skip


def page_texts() -> st.SearchStrategy[str]:
    """Draw texts that look like pages at places and like nothing elsewhere, for laws that hold of any."""
    pieces = st.sampled_from(_PRINTED) | st.text(max_size=20)
    return st.lists(pieces, max_size=30).map("".join)
