"""Calendar arithmetic for periods: whole weeks (Monday to Sunday), months, quarters and years."""

import datetime as dt
from typing import Literal

from govnews._calendar import last_day
from govnews.model import Granularity
from govnews.values._period_context import Interval

CalendarUnit = Literal["week", "weekend", "month", "quarter"]


def add_months(day: dt.date, months: int) -> dt.date:
    """Return the first of the month that is `months` after `day`'s.

    >>> add_months(dt.date(2023, 11, 20), 3)
    datetime.date(2024, 2, 1)
    """
    count = day.year * 12 + day.month - 1 + months
    return dt.date(count // 12, count % 12 + 1, 1)


def months_interval(year: int, first: int, months: int, granularity: Granularity) -> Interval:
    """Return `months` whole months from month `first` of a year on."""
    start = dt.date(year, first, 1)
    last = add_months(start, months - 1)
    return Interval(start, last_day(last.year, last.month), granularity)


def month_interval(year: int, month: int) -> Interval:
    """Return a whole month."""
    return months_interval(year, month, 1, "month")


def year_interval(year: int) -> Interval:
    """Return a whole year."""
    return Interval(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def on_or_before(day: dt.date, weekday: int) -> dt.date:
    """Return the last such weekday (Monday is 0) up to a day."""
    return day - dt.timedelta(days=(day.weekday() - weekday) % 7)


def next_on_or_after(day: dt.date, weekday: int) -> dt.date:
    """Return the first such weekday from a day on."""
    return day + dt.timedelta(days=(weekday - day.weekday()) % 7)


def unit_interval(base: dt.date, unit: CalendarUnit, shift: int) -> Interval:
    """Return the week, weekend, month or quarter that is `shift` such units after the one `base` lies in."""
    if unit == "month":
        first = add_months(base, shift)
        return month_interval(first.year, first.month)
    if unit == "quarter":
        first = add_months(base, 3 * shift - (base.month - 1) % 3)
        return months_interval(first.year, first.month, 3, "quarter")
    monday = on_or_before(base, 0) + dt.timedelta(weeks=shift)
    sunday = monday + dt.timedelta(days=6)
    return (
        Interval(monday, sunday, "week")
        if unit == "week"
        else Interval(sunday - dt.timedelta(days=1), sunday, "range")
    )
