"""Periods in every spelling that pages print."""

import datetime as dt
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from govnews._calendar import MONTH_NAMES, last_day
from govnews.model import Granularity

_SHORT: Final = ("Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")
_ORDINALS: Final = ("first", "second", "third", "fourth")
_NUMBERS: Final = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "10", "11")
_BEFORE: Final = (
    "In ",
    "It grew in ",
    "up 5.2 percent in ",
    "worth 3 billion yuan (",
    "projects of ",
    "since ",
)
_BEHIND: Final = ("", ".", ", officials said", " alone", ") in all", "; the rest was less")


@frozen
class PrintedPeriod:
    """A text and the one period it prints, with its year: from any page date it has these dates."""

    text: str
    span: str
    start_date: dt.date
    end_date: dt.date
    granularity: Granularity


@frozen
class _Form:
    span: str
    start: dt.date
    end: dt.date
    granularity: Granularity


def page_days() -> st.SearchStrategy[dt.date]:
    """Draw the day of a page: 1995 to 2039, what the archives of this genre hold and a little beyond."""
    return st.dates(dt.date(1995, 1, 1), dt.date(2039, 12, 31))


def printed_periods() -> st.SearchStrategy[PrintedPeriod]:
    """Draw a period that prints its year, print it in a house form, and put it into a text.

    >>> from govnews.values.periods import find_periods
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(printed_periods())
    ... def test_it_is_found_again(printed):
    ...     assert [period.text for period in find_periods(printed.text)] == [printed.span]
    >>> test_it_is_found_again()
    """
    forms = st.one_of(_days(), _months(), _month_ranges(), _parts(), _years())
    return st.builds(_in_text, forms, st.sampled_from(_BEFORE), st.sampled_from(_BEHIND))


def _in_text(form: _Form, before: str, behind: str) -> PrintedPeriod:
    return PrintedPeriod(f"{before}{form.span}{behind}", form.span, form.start, form.end, form.granularity)


def _days() -> st.SearchStrategy[_Form]:
    return st.builds(_day, page_days(), st.integers(0, 40), st.integers(0, 4))


def _day(day: dt.date, length: int, house: int) -> _Form:
    end = day + dt.timedelta(days=length)
    name, short = MONTH_NAMES[day.month - 1], _SHORT[day.month - 1]
    if length == 0:
        spans = (
            f"{name} {day.day}, {day.year}",
            f"{short} {day.day}, {day.year}",
            f"{day.day} {name} {day.year}",
            day.isoformat(),
            f"{short} {day.day},{day.year}",
        )
        return _Form(spans[house], day, day, "day")
    if (day.year, day.month) == (end.year, end.month):
        joint = ("-", " to ", " - ", "–", " through ")[house]
        return _Form(f"{short} {day.day}{joint}{end.day}, {day.year}", day, end, "range")
    last = f"{MONTH_NAMES[end.month - 1]} {end.day}, {end.year}"
    first = f"{name} {day.day}" + (f", {day.year}" if house % 2 else "")
    return _Form(f"{first} to {last}", day, end, "range")


def _months() -> st.SearchStrategy[_Form]:
    return st.builds(_month, page_days(), st.integers(0, 3))


def _month(day: dt.date, house: int) -> _Form:
    name, short = MONTH_NAMES[day.month - 1], _SHORT[day.month - 1]
    end = last_day(day.year, day.month)
    if house == 3:  # noqa: PLR2004 - the last of the four house forms
        return _Form(f"the end of {name} {day.year}", end, end, "day")
    spans = (f"{name} {day.year}", f"{short} {day.year}", f"{name} of {day.year}")
    return _Form(spans[house], day.replace(day=1), end, "month")


def _month_ranges() -> st.SearchStrategy[_Form]:
    return st.builds(_month_range, page_days(), st.integers(1, 11), st.integers(0, 4))


def _month_range(day: dt.date, last: int, house: int) -> _Form:
    first = min(day.month, last)
    names = (MONTH_NAMES, _SHORT)[house % 2]
    start, end = names[first - 1], names[last]
    spans = (
        f"{start} to {end} {day.year}",
        f"{start}-{end} {day.year}",
        f"the {start}-{end} period of {day.year}",
        f"{start} to {end} of {day.year}",
        f"the {start} to {end} period of {day.year}",
    )
    return _Form(spans[house], dt.date(day.year, first, 1), last_day(day.year, last + 1), "range")


def _parts() -> st.SearchStrategy[_Form]:
    quarters = st.builds(_quarter, page_days(), st.integers(0, 3))
    halves = st.builds(_half, page_days(), st.integers(0, 2))
    return quarters | halves | st.builds(_first_months, page_days(), st.integers(2, 11))


def _quarter(day: dt.date, house: int) -> _Form:
    number = (day.month + 2) // 3
    spans = (
        f"the {_ORDINALS[number - 1]} quarter of {day.year}",
        f"Q{number} {day.year}",
        f"{day.year} Q{number}",
        f"Q{number} of {day.year}",
    )
    end = last_day(day.year, 3 * number)
    return _Form(spans[house], dt.date(day.year, 3 * number - 2, 1), end, "quarter")


def _half(day: dt.date, house: int) -> _Form:
    number = 1 if day.month <= 6 else 2  # noqa: PLR2004 - half a year
    spans = (
        f"the {_ORDINALS[number - 1]} half of {day.year}",
        f"H{number} {day.year}",
        f"H{number} of {day.year}",
    )
    end = last_day(day.year, 6 * number)
    return _Form(spans[house], dt.date(day.year, 6 * number - 5, 1), end, "half")


def _first_months(day: dt.date, months: int) -> _Form:
    span = f"the first {_NUMBERS[months - 2]} months of {day.year}"
    return _Form(span, dt.date(day.year, 1, 1), last_day(day.year, months), "range")


def _years() -> st.SearchStrategy[_Form]:
    return st.builds(_year, page_days(), st.integers(1, 30), st.integers(0, 3))


def _year(day: dt.date, length: int, house: int) -> _Form:
    start, last = dt.date(day.year, 1, 1), day.year + length
    end = dt.date(last, 12, 31)
    if house == 0:
        return _Form(str(day.year), start, dt.date(day.year, 12, 31), "year")
    if house == 1:
        return _Form(
            f"{day.year // 10 * 10}s",
            start.replace(day.year // 10 * 10),
            dt.date(day.year // 10 * 10 + 9, 12, 31),
            "decade",
        )
    short = f"{day.year}-{last % 100:02}" if day.year // 100 == last // 100 else f"{day.year}-{last}"
    return _Form((short, f"{day.year} to {last}")[house - 2], start, end, "range")


_WORDS: Final = (
    *MONTH_NAMES, *_SHORT, *_ORDINALS, *_NUMBERS, "Jan.-", "Friday", "Monday to", "the", "The", "last",
    "this", "next", "past", "previous", "same", "end of", "end-", "beginning of", "year", "month",
    "months", "week", "quarter", "half", "years", "period", "decade", "Five-Year Plan", "winter",
    "2023", "2021-25", "1990s", "14th", "29", "31", "9999", "1000", "0", "(", ")", ",", ".", "-", "–",
    "to", "and", "between", "from", "of", "will", "said", "Q1", "H2", "Q1-3", "2024-02-30",
    "year to date", "year-end",
)  # fmt: skip


def period_soup() -> st.SearchStrategy[str]:
    """Draw the words of time expressions in any order: what no page prints, and no parser may fail on."""
    words = st.lists(st.sampled_from(_WORDS) | st.text(max_size=3), max_size=25)
    return st.builds(
        lambda parts, blank: blank.join(parts), words, st.sampled_from((" ", "", "  ", "\u00a0"))
    )
