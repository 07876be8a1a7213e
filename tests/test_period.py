"""A period by itself: ISO text in and out, comparison, containment, TIMEX3-style value."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Period
from govnews.values.periods import find_periods


def period(text: str) -> Period:
    return Period.from_iso(text)


@pytest.mark.parametrize(
    ("text", "granularity"),
    [
        ("2023-10-28/2023-10-28", "day"),
        ("2024-02-01/2024-02-29", "month"),
        ("2023-04-01/2023-06-30", "quarter"),
        ("2023-07-01/2023-12-31", "half"),
        ("2023-01-01/2023-12-31", "year"),
        ("2023-02-01/2023-04-30", "range"),
        ("2023-01-01/2023-10-31", "range"),
        ("2023-01-02/2023-03-31", "range"),
        ("2023-02-01/2023-02-27", "range"),
    ],
)
def test_iso_text_in_and_out(text: str, granularity: str) -> None:
    read = period(text)
    assert read.isoformat() == text
    assert read.granularity == granularity
    assert (read.text, read.start, read.end) == (text, 0, len(text))


def test_one_date_is_one_day() -> None:
    assert period("2023-10-28").isoformat() == "2023-10-28/2023-10-28"


@pytest.mark.parametrize("text", ["P5Y", "P18M", "P2W", "P10D", "PT24H"])
def test_a_duration_is_a_window(text: str) -> None:
    window = Period.from_iso(text, direction="next")
    assert (window.isoformat(), window.rolling, window.direction) == (text, text, "next")
    assert (window.dates, window.days, window.granularity) == (None, None, None)


@pytest.mark.parametrize("text", ["", "2023", "October", "P5", "2023-13-01", "2023-02-30/2023-03-01"])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        period(text)


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="ends before it starts: '2023-02-01/2023-01-01'"):
        period("2023-02-01/2023-01-01")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Oct 28, 2023", "2023-10-28"),
        ("last week", "2023-W50"),
        ("in October 2023", "2023-10"),
        ("in the fourth quarter of 2023", "2023-Q4"),
        ("in the first half of 2023", "2023-H1"),
        ("in the second half of 2023", "2023-H2"),
        ("the winter of 2014", "2014-WI"),
        ("the spring of 2014", "2014-SP"),
        ("the summer of 2014", "2014-SU"),
        ("the autumn of 2014", "2014-FA"),
        ("in 2023", "2023"),
        ("in the 1990s", "199"),
        ("from January to October 2023", "2023-01-01/2023-10-31"),
        ("the 14th Five-Year Plan", "2021-01-01/2025-12-31"),
        ("over the past five years", "P5Y"),
    ],
)
def test_timex_value(text: str, value: str) -> None:
    (found,) = find_periods(text, on=dt.date(2023, 12, 18))
    assert found.timex == value


def test_days_counts_both_ends() -> None:
    assert period("2023-10-28").days == 1
    assert period("2024-02-01/2024-02-29").days == 29


def test_containment_is_of_days_and_of_periods() -> None:
    october = period("2023-10-01/2023-10-31")
    assert dt.date(2023, 10, 1) in october
    assert dt.date(2023, 10, 31) in october
    assert dt.datetime(2023, 10, 31, 23, 59, tzinfo=dt.UTC) in october
    assert dt.date(2023, 9, 30) not in october
    assert dt.date(2023, 11, 1) not in october
    assert period("2023-10-05/2023-10-31") in october
    assert period("2023-10-01/2023-10-31") in october
    assert period("2023-10-05/2023-11-01") not in october
    assert period("2023-09-30/2023-10-05") not in october
    assert period("P5Y") not in october
    assert october not in period("P5Y")


def test_overlap_is_a_day_in_common() -> None:
    october = period("2023-10-01/2023-10-31")
    assert october.overlaps(period("2023-10-31/2023-11-30"))
    assert october.overlaps(period("2023-01-01/2023-12-31"))
    assert not october.overlaps(period("2023-11-01/2023-11-30"))
    assert not october.overlaps(period("2023-09-01/2023-09-30"))
    assert not october.overlaps(period("P5Y"))
    assert not period("P5Y").overlaps(october)


def test_periods_sort_by_their_dates() -> None:
    texts = [
        "2023-02-01/2023-02-28",
        "2023-01-01/2023-12-31",
        "2022-01-01/2022-12-31",
        "2023-01-01/2023-03-31",
    ]
    ordered = [one.isoformat() for one in sorted(map(period, texts))]
    assert ordered == [texts[2], texts[3], texts[1], texts[0]]


@pytest.mark.parametrize("other", [period("P5Y"), "2023", 3])
def test_what_has_no_dates_has_no_place_in_time(other: object) -> None:
    with pytest.raises(TypeError, match="not supported"):
        sorted([period("2023-10-28"), other])  # type: ignore[type-var] # that is what is tested


@given(st.dates(), st.dates(), st.dates())
def test_order_containment_and_overlap_agree(first: dt.date, second: dt.date, day: dt.date) -> None:
    start, end = sorted((first, second))
    whole = period(f"{start}/{end}")
    assert whole.dates == (start, end)
    assert (day in whole) == (start <= day <= end) == whole.overlaps(period(day.isoformat()))
    assert period(start.isoformat()) in whole
    assert not whole < period(start.isoformat()) or start == end
