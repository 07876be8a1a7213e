"""What a time expression says, before it has dates: a small class for each kind, each able to find its own dates.

An expression without its year finds it as a reader does: from the year named before it, else the one nearest to the
page's date. Everything that recurs with the year says what it is *in* a given year; how the year is found stands
once, in `Recurring`.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final, Literal

from attrs import evolve, frozen

from govnews._calendar import last_day, safe_date
from govnews.model import Granularity
from govnews.values._period_context import Context, Interval
from govnews.values._period_dates import (
    add_months,
    month_interval,
    months_interval,
    next_on_or_after,
    on_or_before,
    unit_interval,
    year_interval,
)


@frozen(kw_only=True)
class Mention:
    """A time expression at its place in the line; `article` is whether a "the" before it belongs to it."""

    start: int
    end: int
    article: bool = False

    def interval(self, context: Context) -> Interval | None:  # noqa: ARG002 -- kinds without dates ignore it
        """Return its dates, None where nothing tells them."""
        return None

    @property
    def names_year(self) -> bool:
        """Whether it prints its year."""
        return False


@frozen
class YearReference:
    """How an expression names its year: by number, by its distance from the page's year, or by the context's.

    "2023" · "last year" (page, -1) · "the year" (context, 0) · "the previous year" (context, -1) · "the same year"
    (told, 0): one that only the text before it can tell.
    """

    base: Literal["number", "page", "context", "told"]
    number: int

    def resolve(self, context: Context) -> int | None:
        """Return the year, None where nothing tells it."""
        if self.base == "number":
            return self.number
        named = context.named_year() if self.base != "page" else None
        if named is None and self.base != "told" and context.on:
            named = context.on.year
        return named + self.number if named is not None else None


THE_YEAR: Final = YearReference("context", 0)


@frozen(kw_only=True)
class Recurring(Mention):
    """What recurs every year: months, days, halves, seasons, ranges of them; and years themselves."""

    year: YearReference | None = None

    def in_year(self, year: int) -> Interval | None:
        """Return its dates in a year, None where that year has no such day."""
        raise NotImplementedError

    @property
    def counted(self) -> bool:
        """Whether it counts from January ("the first nine months"): such figures come when the span is over."""
        return False

    @property
    def names_year(self) -> bool:
        """Whether it prints its year as a number."""
        return self.year is not None and self.year.base == "number"

    def interval(self, context: Context) -> Interval | None:
        """Return its dates in the year it names, in the year named before it, or nearest to the page's date."""
        if self.year is None:
            return self._of_named_year(context) or self._nearest(context)
        year = self.year.resolve(context)
        if year is None:
            return None
        found = self.in_year(year)
        if self.year == THE_YEAR and self.counted and found and not self._has_come(found, context):
            return self.in_year(year - 1)
        return found

    def _has_come(self, found: Interval, context: Context) -> bool:
        if context.on is None or context.is_future:
            return True
        return (found.end.replace(day=1) if self.counted else found.start) <= context.on

    def _of_named_year(self, context: Context) -> Interval | None:
        year = context.named_year() if context.wording == "past" else None
        found = self.in_year(year) if year is not None else None
        return found if found and self._has_come(found, context) else None

    def _nearest(self, context: Context) -> Interval | None:
        if context.on is None:
            return None
        on, wording = context.on, context.wording
        ahead = next((found for found in self._years(on.year, 1) if found.end >= on), None)
        if wording == "future":
            return ahead
        behind = next((found for found in self._years(on.year, -1) if self._has_come(found, context)), None)
        if wording == "past" or not ahead or not behind:
            return behind
        return ahead if ahead.start - on < on - behind.end else behind

    def _years(self, year: int, step: int) -> Iterator[Interval]:
        """Yield its dates from the year before (or after) outward: nine years hold a 29 February."""
        for distance in range(-1, 9):
            if found := self.in_year(year + step * distance):
                yield found


@frozen(kw_only=True)
class Year(Recurring):
    """A year: "2023", "last year"."""

    def in_year(self, year: int) -> Interval:
        """Return the whole year."""
        return year_interval(year)


@frozen(kw_only=True)
class Month(Recurring):
    """A month: "October", "Nov. 2021", "last September" (`nearness` -1), "this June" (0), "next March" (1)."""

    month: int
    nearness: int | None = None

    def in_year(self, year: int) -> Interval:
        """Return that month."""
        return month_interval(year, self.month)

    def interval(self, context: Context) -> Interval | None:
        """Return its dates; "last September" is the last one that is over before this month."""
        if self.nearness is None or self.year is not None:
            return super().interval(context)
        if context.on is None:
            return None
        turn = {-1: self.month >= context.on.month, 0: False, 1: self.month <= context.on.month}[
            self.nearness
        ]
        return self.in_year(context.on.year + self.nearness * turn)


@frozen(kw_only=True)
class Day(Recurring):
    """A day of the year: "Oct 28, 2023", "May 12"."""

    month: int
    day: int

    def in_year(self, year: int) -> Interval | None:
        """Return that day, None on 29 February of a common year."""
        day = safe_date(year, self.month, self.day)
        return Interval(day, day, "day") if day else None


@frozen(kw_only=True)
class Part(Recurring):
    """Some months of a year: its second quarter, its first half, its first nine months, a season."""

    first: int
    months: int
    granularity: Granularity

    def in_year(self, year: int) -> Interval:
        """Return these months, a winter into the next year."""
        return months_interval(year, self.first, self.months, self.granularity)

    @property
    def counted(self) -> bool:
        """Whether it is a count of months from January."""
        return self.granularity == "range" and self.first == 1


@frozen(kw_only=True)
class Span(Recurring):
    """From one expression to another of the same kind; a year printed at one end serves both."""

    first: Recurring
    last: Recurring

    def in_year(self, year: int) -> Interval | None:
        """Return the span that starts in a year and may end in the next."""
        first, last = self.first.in_year(year), self.last.in_year(year)
        if first and last and last.end < first.start:
            last = self.last.in_year(year + 1)
        return _joined(first, last)

    @property
    def counted(self) -> bool:
        """Whether it counts from January."""
        return isinstance(self.first, Month) and self.first.month == 1

    @property
    def names_year(self) -> bool:
        """Whether either end prints its year."""
        return self.first.names_year or self.last.names_year

    def interval(self, context: Context) -> Interval | None:
        """Return its dates, each end's missing year from the other end."""
        if self.first.year is None and self.last.year is None:
            return super().interval(context)
        if self.last.year is None:
            first = self.first.interval(context)
            return _joined(first, first and self._from(self.last, first, 1))
        last = self.last.interval(context)
        if self.first.year is None:
            return _joined(last and self._from(self.first, last, -1), last)
        return _joined(self.first.interval(context), last)

    @staticmethod
    def _from(end: Recurring, known: Interval, step: int) -> Interval | None:
        year = known.start.year if step > 0 else known.end.year
        found = end.in_year(year)
        if found and (found.end < known.start if step > 0 else found.start > known.end):
            return end.in_year(year + step)
        return found


def _joined(first: Interval | None, last: Interval | None) -> Interval | None:
    return Interval(first.start, last.end, "range") if first and last and first.start <= last.end else None


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


@frozen(kw_only=True)
class Weekday(Mention):
    """A day of the week; `nearness` as of `Month`. "next Friday" is next week's, "this Friday" this week's."""

    weekday: int
    nearness: int | None = None

    def interval(self, context: Context) -> Interval | None:
        """Return the day at or before the page's date, after it where the wording is future."""
        if context.on is None:
            return None
        day = self._day(context.on, is_future=context.is_future)
        return Interval(day, day, "day")

    def _day(self, on: dt.date, *, is_future: bool) -> dt.date:
        if self.nearness == -1:
            return on_or_before(on - dt.timedelta(days=1), self.weekday)
        if self.nearness is not None:
            return on + dt.timedelta(days=self.weekday - on.weekday() + 7 * self.nearness)
        return next_on_or_after(on, self.weekday) if is_future else on_or_before(on, self.weekday)


@frozen(kw_only=True)
class WeekdaySpan(Mention):
    """From one day of the week to another: "Monday to Wednesday"."""

    first: Weekday
    last: Weekday

    def interval(self, context: Context) -> Interval | None:
        """Return the days up to the last one's date, or from the first one's where the wording is future."""
        length = dt.timedelta(days=(self.last.weekday - self.first.weekday) % 7)
        if context.is_future and (first := self.first.interval(context)):
            return Interval(first.start, first.start + length, "range")
        last = self.last.interval(context)
        return Interval(last.end - length, last.end, "range") if last else None


@frozen(kw_only=True)
class Calendar(Mention):
    """A week, weekend, month or quarter by its distance: "this month", "last week", "the previous quarter"."""

    unit: Literal["day", "week", "weekend", "month", "quarter"]
    shift: int
    of_context: bool = False

    def interval(self, context: Context) -> Interval | None:
        """Return its dates, counted from the page's date, or from the one named before it ("the previous month")."""
        known = context.last("month", "quarter") if self.of_context else None
        base = known.start if known else context.on
        return unit_interval(base, self.unit, self.shift) if base else None


@frozen(kw_only=True)
class YearToDate(Mention):
    """The year up to the page's date."""

    def interval(self, context: Context) -> Interval | None:
        """Return the days from 1 January to the page's date."""
        return Interval(context.on.replace(month=1, day=1), context.on, "range") if context.on else None


@frozen(kw_only=True)
class Edge(Mention):
    """The first or last day of something: "the end of June", "the beginning of the year", "end-2023"."""

    of: Mention
    at_end: bool

    def interval(self, context: Context) -> Interval | None:
        """Return that day."""
        inner = self.of.interval(context)
        day = inner and (inner.end if self.at_end else inner.start)
        return Interval(day, day, "day") if day else None


@frozen(kw_only=True)
class Portion(Mention):
    """The first or last days, weeks or months of something: "the first 20 days of this month"."""

    of: Mention
    unit: Literal["day", "week", "month", "half", "year"]
    count: int
    at_end: bool = False

    def interval(self, context: Context) -> Interval | None:
        """Return its dates, None where the whole is shorter."""
        inner = self.of.interval(context)
        found = _portion(inner, self) if inner else None
        return found if found and inner and inner.start <= found.start and found.end <= inner.end else None


def _portion(inner: Interval, portion: Portion) -> Interval | None:
    if portion.unit == "half":
        middle = inner.start + dt.timedelta(days=14)
        return (
            Interval(inner.start, middle, "range")
            if not portion.at_end
            else Interval(middle + dt.timedelta(days=1), inner.end, "range")
        )
    one = {"day": "day", "week": "week", "month": "month", "year": "year"} if portion.count == 1 else {}
    granularity = one.get(portion.unit, "range")
    if portion.unit in ("day", "week"):
        length = dt.timedelta(days=portion.count * (7 if portion.unit == "week" else 1) - 1)
        start = inner.end - length if portion.at_end else inner.start
        return Interval(start, start + length, granularity)
    months = portion.count * (12 if portion.unit == "year" else 1)
    start = add_months(inner.end.replace(day=1), 1 - months) if portion.at_end else inner.start
    last = add_months(start, months - 1)
    return Interval(start, last_day(last.year, last.month), granularity)


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

    def interval_beside(self, compared: Interval | None, context: Context) -> Interval | None:
        """Return the compared dates in the named year (None: the year before), the whole year without any."""
        if compared and self.year is None:
            return _moved(compared, -1)
        year = (self.year or YearReference("page", -1)).resolve(context)
        if year is None:
            return None
        return _moved(compared, year - compared.start.year) if compared else year_interval(year)


def _moved(interval: Interval, years: int) -> Interval:
    start, end = _same_day(interval.start, years), _same_day(interval.end, years)
    if interval.end == last_day(interval.end.year, interval.end.month):
        end = last_day(end.year, end.month)
    return evolve(interval, start=start, end=end)


def _same_day(day: dt.date, years: int) -> dt.date:
    return safe_date(day.year + years, day.month, day.day) or last_day(day.year + years, day.month)
