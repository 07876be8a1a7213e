"""Years, and what recurs in every year: months, days, quarters, halves, seasons, and ranges of them.

An expression without its year finds it as a reader does: from the year named before it, else the one nearest
to the page's date. Everything that recurs says what it is *in* a given year; how the year is found stands
once, in `Recurring`.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final, Literal

from attrs import frozen

from govnews._calendar import safe_date
from govnews.model import Granularity
from govnews.values._period_context import Context, Interval
from govnews.values._period_dates import month_interval, months_interval, year_interval


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

    "2023" · "last year" (page, -1) · "the year" (context, 0) · "the previous year" (context, -1) · "the same
    year" (told, 0): one that only the text before it can tell.
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
    def is_reported(self) -> bool:
        """Whether figures are reported by it, as by months and quarters."""
        return False

    @property
    def counted(self) -> bool:
        """Whether it counts from January ("the first nine months"): such figures come when it is over."""
        return False

    @property
    def names_year(self) -> bool:
        """Whether it prints its year as a number."""
        return self.year is not None and self.year.base == "number"

    def interval(self, context: Context) -> Interval | None:
        """Return its dates in the year it names, the year named before it, or nearest to the page's date."""
        if self.year is None:
            return self._of_named_year(context) or self._nearest(context)
        year = self.year.resolve(context)
        if year is None:
            return None
        found = self.in_year(year)
        if not (found and context.on and self.year is THE_YEAR and self.counted) or context.is_future:
            return found
        return found if self._has_come(found, context.on) else self.in_year(year - 1)

    def _has_come(self, found: Interval, on: dt.date) -> bool:
        return (found.end.replace(day=1) if self.counted else found.start) <= on

    def _of_named_year(self, context: Context) -> Interval | None:
        year = context.named_year() if context.wording == "past" else None
        found = self.in_year(year) if year is not None and not self._is_news(context, year) else None
        return found if found and (context.on is None or self._has_come(found, context.on)) else None

    def _is_news(self, context: Context, year: int) -> bool:
        """Tell whether it is the page's own news, though a sentence before tells of another year."""
        on, found = context.on, context.on and self.in_year(context.on.year)
        if not (on and found) or year == on.year or context.is_year_of_sentence:
            return False
        if isinstance(self, Part) and not self.counted:
            return found.end <= on
        return self._has_come(found, on) and (self.counted or on - found.end <= _REPORTING)

    def _nearest(self, context: Context) -> Interval | None:
        on = context.on
        if on is None:
            return None
        ahead = next((found for found in self._years(on.year, 1) if found.end >= on), None)
        behind = next((found for found in self._years(on.year, -1) if self._has_come(found, on)), None)
        if context.wording == "past" or not ahead or not behind:
            return behind
        if context.wording == "future":
            return behind if self.is_reported and _is_just_over(behind, ahead, on) else ahead
        return ahead if ahead.start - on < on - behind.end else behind

    def _years(self, year: int, step: int) -> Iterator[Interval]:
        """Yield its dates from the year before (or after) outward: nine years hold a 29 February."""
        for distance in range(-1, 9):
            if found := self.in_year(year + step * distance):
                yield found


#: Figures of a month or quarter come within this time.
_REPORTING: Final = dt.timedelta(days=45)
#: What is further ahead than this would be called next year's.
_AHEAD: Final = dt.timedelta(days=243)


def _is_just_over(behind: Interval, ahead: Interval, on: dt.date) -> bool:
    """Tell whether "will release its figures for September" means the September just over."""
    return dt.timedelta() < on - behind.end <= _REPORTING and ahead.end - on > _AHEAD


@frozen(kw_only=True)
class Year(Recurring):
    """A year: "2023", "last year"."""

    def in_year(self, year: int) -> Interval:
        """Return the whole year."""
        return year_interval(year)


@frozen(kw_only=True)
class Month(Recurring):
    """A month: "October", "last September" (`nearness` -1), "this June" (0), "next March" (1), "coming" 2."""

    month: int
    nearness: int | None = None

    @property
    def is_reported(self) -> bool:
        """Whether figures are reported by it: always."""
        return True

    def in_year(self, year: int) -> Interval:
        """Return that month."""
        return month_interval(year, self.month)

    def interval(self, context: Context) -> Interval | None:
        """Return its dates; "last September" is the last one that is over before this month."""
        if self.nearness is None or self.year is not None:
            return super().interval(context)
        if context.on is None:
            return None
        year = context.on.year
        if self.nearness < 0:
            return self.in_year(year - (self.month >= context.on.month))
        return self.in_year(year + (self.nearness > 0 and self.month <= context.on.month))


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

    @property
    def is_reported(self) -> bool:
        """Whether figures are reported by it: always."""
        return True

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
    def is_reported(self) -> bool:
        """Whether figures are reported by it, as by ranges of months."""
        return self.first.is_reported

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
