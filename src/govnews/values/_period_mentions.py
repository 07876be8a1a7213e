"""The other kinds of time expressions: weekdays, distances, edges, windows, comparisons."""

import datetime as dt
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from govnews._calendar import last_day, safe_date
from govnews.values._period_context import Context, Interval, Wording
from govnews.values._period_dates import (
    CalendarUnit,
    add_months,
    next_on_or_after,
    on_or_before,
    unit_interval,
    year_interval,
)
from govnews.values._period_recurring import THE_YEAR, Mention, Year, YearReference

if TYPE_CHECKING:
    from govnews.model import Granularity


@frozen(kw_only=True)
class Fixed(Mention):
    """What has its dates in itself: a decade, a Five-Year Plan, an ISO date, a range of years."""

    dates: Interval

    @property
    def names_year(self) -> bool:
        """It is known without any page, but only a day is of a year that later expressions share."""
        return self.dates.granularity == "day"

    def interval(self, context: Context) -> Interval:  # noqa: ARG002 -- it needs none
        """Return its dates."""
        return self.dates


_COMING = 2


@frozen(kw_only=True)
class Weekday(Mention):
    """A day of the week; `nearness` as of `Month`: "next" is that of next week, "coming" the first one."""

    weekday: int
    nearness: int | None = None

    def interval(self, context: Context) -> Interval | None:
        """Return the day at or before the page's date, after it in future wording, the nearest in present."""
        if context.on is None:
            return None
        day = self._day(context.on, context.wording)
        return Interval(day, day, "day")

    def _day(self, on: dt.date, wording: Wording) -> dt.date:
        if self.nearness == -1:
            return on_or_before(on - dt.timedelta(days=1), self.weekday)
        if self.nearness == _COMING:
            return next_on_or_after(on + dt.timedelta(days=1), self.weekday)
        if self.nearness is not None:
            return on + dt.timedelta(days=self.weekday - on.weekday() + 7 * self.nearness)
        behind, ahead = on_or_before(on, self.weekday), next_on_or_after(on, self.weekday)
        is_ahead = wording == "future" or (wording == "present" and ahead - on < on - behind)
        return ahead if is_ahead else behind


@frozen(kw_only=True)
class WeekdaySpan(Mention):
    """From one day of the week to another: "Monday to Wednesday"."""

    first: Weekday
    last: Weekday

    def interval(self, context: Context) -> Interval | None:
        """Return the days up to the last one's date; in future wording those around or after the page's."""
        length = dt.timedelta(days=(self.last.weekday - self.first.weekday) % 7)
        begun = context.on and on_or_before(context.on, self.first.weekday)
        if context.is_future and begun and context.on and begun + length >= context.on:
            return Interval(begun, begun + length, "range")
        if context.is_future and (first := self.first.interval(context)):
            return Interval(first.start, first.start + length, "range")
        last = self.last.interval(context)
        return Interval(last.end - length, last.end, "range") if last else None


@frozen(kw_only=True)
class Calendar(Mention):
    """A week, weekend, month or quarter by its distance: "this month", "the previous quarter"."""

    unit: CalendarUnit
    shift: int
    of_context: bool = False

    def interval(self, context: Context) -> Interval | None:
        """Return its dates, counted from the page's date, or from the month named before it."""
        known = context.month if self.of_context else None
        base = known.start if known else context.on
        return unit_interval(base, self.unit, self.shift) if base else None


@frozen(kw_only=True)
class YearToDate(Mention):
    """The year up to the page's date."""

    def interval(self, context: Context) -> Interval | None:
        """Return the days from 1 January to the page's date."""
        return Interval(context.on.replace(month=1, day=1), context.on, "range") if context.on else None


#: Pages of January and February still report the year before.
_EARLY = 2


@frozen(kw_only=True)
class Edge(Mention):
    """The first or last day of something: "the end of June", "the beginning of the year", "end-2023"."""

    of: Mention
    at_end: bool

    def interval(self, context: Context) -> Interval | None:
        """Return that day."""
        inner = self._whole(context)
        day = inner and (inner.end if self.at_end else inner.start)
        return Interval(day, day, "day") if day else None

    def _whole(self, context: Context) -> Interval | None:
        """Return the dates of the whole; told early in a year as past, "the end of the year" is over."""
        inner = self.of.interval(context)
        is_the_year = self.at_end and isinstance(self.of, Year) and self.of.year is THE_YEAR
        if not (
            is_the_year and inner and context.on and context.on.month <= _EARLY and context.wording == "past"
        ):
            return inner
        return year_interval(inner.end.year - 1) if inner.start <= context.on <= inner.end else inner


PortionUnit = Literal["day", "week", "month", "half", "year"]


@frozen(kw_only=True)
class Portion(Mention):
    """The first or last days, weeks or months of something: "the first 20 days of this month"."""

    of: Mention
    unit: PortionUnit
    count: int
    at_end: bool = False

    def interval(self, context: Context) -> Interval | None:
        """Return its dates, None where the whole is shorter."""
        inner = self.of.interval(context)
        found = _portion(inner, self) if inner else None
        return found if found and inner and inner.start <= found.start and found.end <= inner.end else None


def _portion(inner: Interval, portion: Portion) -> Interval:
    if portion.unit == "half":
        return _half(inner, at_end=portion.at_end)
    granularity: Granularity = portion.unit if portion.count == 1 else "range"
    if portion.unit in _DAYS:
        length = dt.timedelta(days=portion.count * _DAYS[portion.unit] - 1)
        start = inner.end - length if portion.at_end else inner.start
        return Interval(start, start + length, granularity)
    months = portion.count * (12 if portion.unit == "year" else 1)
    start = add_months(inner.end, 1 - months) if portion.at_end else inner.start
    last = add_months(start, months - 1)
    return Interval(start, last_day(last.year, last.month), granularity)


_DAYS = {"day": 1, "week": 7}


def _half(month: Interval, *, at_end: bool) -> Interval:
    """Return the 1st to the 15th of a month, or the 16th to its last day."""
    middle = month.start.replace(day=15)
    if at_end:
        return Interval(middle + dt.timedelta(days=1), month.end, "range")
    return Interval(month.start, middle, "range")


@frozen(kw_only=True)
class DayOf(Mention):
    """A day by its number in a month told by distance: "the 5th of this month"."""

    of: Calendar
    day: int

    def interval(self, context: Context) -> Interval | None:
        """Return that day, None where the month has no such day."""
        month = self.of.interval(context)
        day = month and safe_date(month.start.year, month.start.month, self.day)
        return Interval(day, day, "day") if day else None


@frozen(kw_only=True)
class Window(Mention):
    """A window without fixed ends: "the past five years" is P5Y, past."""

    rolling: str
    direction: Literal["past", "next"]


@frozen(kw_only=True)
class Bracketed(Mention):
    """An expression with its dates in a bracket behind it: "the past week (July 15-22)"."""

    outer: Mention
    inner: Mention

    def interval(self, context: Context) -> Interval | None:
        """Return its own dates, those of the bracket where it has none."""
        return self.outer.interval(context) or self.inner.interval(context)

    @property
    def names_year(self) -> bool:
        """Whether either prints its year."""
        return self.outer.names_year or self.inner.names_year


@frozen(kw_only=True)
class Same(Mention):
    """The compared period in another year: "the same period last year", "the same quarter of 2014"."""

    year: YearReference | None

    def interval(self, context: Context) -> Interval | None:
        """Return the dates of the part named before it in its sentence, in its year; else that whole year."""
        year = (self.year or YearReference("page", -1)).resolve(context)
        compared = context.comparable
        if compared:
            return self.beside(compared, year)
        return year_interval(year) if year is not None else None

    def beside(self, compared: Interval, year: int | None) -> Interval | None:
        """Return the compared dates in a year, the year before where it names none."""
        if self.year is None:
            return _moved(compared, -1)
        if year is None:
            return None
        return _moved(
            compared,
            min(year - compared.start.year, -1) if self.year.base == "page" else year - compared.start.year,
        )


def _moved(interval: Interval, years: int) -> Interval:
    start, end = _same_day(interval.start, years), _same_day(interval.end, years)
    if interval.end == last_day(interval.end.year, interval.end.month):
        end = last_day(end.year, end.month)
    return evolve(interval, start=start, end=end)


def _same_day(day: dt.date, years: int) -> dt.date:
    return safe_date(day.year + years, day.month, day.day) or last_day(day.year + years, day.month)
