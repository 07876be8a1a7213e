"""Laws of time expressions: what holds for any text, any page date and any house form."""

import datetime as dt
import sys
from types import FrameType

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from govnews.model import Period
from govnews.testing import PrintedPeriod, page_days, period_soup, printed_periods
from govnews.values.periods import find_periods

any_day = st.none() | st.dates() | page_days()


def dated(periods: tuple[Period, ...]) -> list[tuple[str, dt.date | None, dt.date | None, str | None]]:
    return [(period.text, period.start_date, period.end_date, period.rolling) for period in periods]


@given(printed_periods(), st.none() | page_days())
def test_a_drawn_period_is_found_equal_from_any_page_date(printed: PrintedPeriod, on: dt.date | None) -> None:
    (period,) = find_periods(printed.text, on=on)
    assert (period.text, period.start_date, period.end_date) == (
        printed.span,
        printed.start_date,
        printed.end_date,
    )
    assert period.granularity == printed.granularity


@given(period_soup() | st.text(), any_day)
def test_any_text_gives_ordered_spans_and_ordered_dates(text: str, on: dt.date | None) -> None:
    end = 0
    for period in find_periods(text, on=on):
        assert text[period.start : period.end] == period.text
        assert end <= period.start < period.end
        end = period.end
        if period.rolling:
            assert (period.start_date, period.end_date, period.granularity) == (None, None, None)
            assert period.direction in ("past", "next")
        else:
            assert period.start_date is not None
            assert period.end_date is not None
            assert period.start_date <= period.end_date
            assert period.granularity
            assert Period.from_iso(period.isoformat()).dates == period.dates


@given(printed_periods(), page_days())
def test_hard_blanks_change_nothing_but_the_text(printed: PrintedPeriod, on: dt.date) -> None:
    plain, hard = find_periods(printed.text, on=on), find_periods(printed.text.replace(" ", "\u00a0"), on=on)
    assert [one.dates for one in plain] == [one.dates for one in hard]


SHIFTED = (
    "last year", "this year", "next year", "in June of last year", "this month", "last month", "next month",
    "this quarter", "the first half of the year", "the first nine months", "from January to October",
    "in the January-July period", "in October", "next March", "last September", "the end of the year",
    "the beginning of this year", "in Q1", "the previous month", "the same period last year", "on May 12",
    "it ran from Nov 5 to 10 and closed", "will open in October", "year to date",
)  # fmt: skip


@given(st.sampled_from(SHIFTED), page_days())
def test_a_page_a_year_later_means_a_year_later(text: str, on: dt.date) -> None:
    assume((on.month, on.day) != (2, 29))
    (period,) = find_periods(text, on=on)
    (later,) = find_periods(text, on=on.replace(year=on.year + 1))
    assert later.start_date is not None
    assert period.start_date is not None
    assert (later.start_date.year, later.start_date.month) == (
        period.start_date.year + 1,
        period.start_date.month,
    )
    assert later.text == period.text
    assert later.granularity == period.granularity


@given(
    st.sampled_from(("in {:%B}", "in {:%b}.", "on {:%B} {:%d}", "on {:%A}", "said {:%A}", "At {:%B}'s end")),
    st.dates(dt.date(2001, 1, 1), dt.date(2001, 12, 31)),
    page_days(),
)
def test_without_future_wording_a_bare_day_or_month_has_come(form: str, day: dt.date, on: dt.date) -> None:
    (period,) = find_periods(form.format(day, day), on=on)
    assert period.start_date is not None
    assert period.start_date <= on
    assert (on - period.start_date).days <= 366


@given(
    st.sampled_from(("will open in {:%B}", "will open on {:%B} {:%d}", "is to open on {:%A}")),
    page_days(),
    page_days(),
)
def test_with_future_wording_it_is_not_over(form: str, day: dt.date, on: dt.date) -> None:
    assume((day.month, day.day) != (2, 29))
    (period,) = find_periods(form.format(day, day), on=on)
    assert period.end_date is not None
    assume(period.granularity == "day" or (on.month - day.month) % 12 not in (1, 2))  # its figures may be due
    assert on <= period.end_date
    assert (period.end_date - on).days <= 396


def calls(text: str) -> int:
    """Count the calls, of Python and of patterns, that reading a text takes."""
    count = 0

    def counting(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        find_periods(text, on=dt.date(2023, 12, 18))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    "unit",
    [
        "the end of ", "the end of the ", "2023 ", "2023-", "January, February, ", "Jan 1, 2, 3, ",
        "May 1 and 2 and ", "the same period last year ", "in October the same period last year ",
        "will said ", "Friday to Monday to ", "between January and ", "the past five years (",
        "14th Five-Year Plan (2021-25) ", "1990s'", "first half of the ", "first first first ",
        "Q1-Q2-Q3-", "last last last ", "1 2 3 4 5 6 ", "(618-907) ", ". A", "in 2023, March, ",
        "said the previous year ", "from Jan 1 to ", "year-end of ", "2014/2015 winter of ", "aaaa ",
        "      ", "1111111111",
    ],
)  # fmt: skip
def test_work_grows_no_faster_than_the_text(unit: str) -> None:
    once, twice = calls(unit * 60), calls(unit * 120)
    assert twice <= 2.2 * once + 60
