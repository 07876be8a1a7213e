"""Time expressions: what they name, and how they are written, compared and searched."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import ClassVar, Final, Literal

from attrs import frozen

from govnews._calendar import last_day
from govnews.model._figures import Value

Granularity = Literal["day", "week", "month", "quarter", "half", "season", "year", "plan", "decade", "range"]

_DURATION: Final = re.compile(r"P(?:\d+[YMWD]|T\d+H)")

#: Whole parts of the calendar by the months they last.
_WHOLE: Final[Mapping[int, Granularity]] = {1: "month", 3: "quarter", 6: "half", 12: "year"}


def _granularity(start: dt.date, end: dt.date) -> Granularity:
    if start == end:
        return "day"
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    is_whole = start.day == 1 and end == last_day(end.year, end.month)
    return _WHOLE.get(months, "range") if is_whole and (start.month - 1) % months == 0 else "range"


_SEASON_CODES: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_TIMEX: Final[Mapping[str | None, Callable[[dt.date], str]]] = {
    "day": dt.date.isoformat,
    "week": lambda start: f"{start:%G-W%V}",
    "month": lambda start: f"{start.year:04}-{start.month:02}",
    "quarter": lambda start: f"{start.year:04}-Q{start.month // 3 + 1}",
    "half": lambda start: f"{start.year:04}-H{start.month // 6 + 1}",
    "season": lambda start: f"{start.year:04}-{_SEASON_CODES[start.month]}",
    "year": lambda start: f"{start.year:04}",
    "decade": lambda start: f"{start.year // 10:03}",
}


@frozen(kw_only=True)
class Period(Value):
    """A time expression: inclusive dates or a rolling window, never both.

    A window is an ISO 8601 duration with its direction.

    Periods with dates sort by them (start, then end), and contain days and periods:

    >>> october = Period.from_iso("2023-10-01/2023-10-31")
    >>> dt.date(2023, 10, 28) in october, october in Period.from_iso("2023-01-01/2023-12-31")
    (True, True)
    """

    type: ClassVar[str] = "period"

    start_date: dt.date | None = None
    end_date: dt.date | None = None
    granularity: Granularity | None = None
    rolling: str | None = None
    direction: Literal["past", "next"] | None = None

    @classmethod
    def from_iso(cls, text: str, *, direction: Literal["past", "next"] = "past") -> "Period":
        """Return the period of an ISO 8601 text: two dates with a stroke, one date, or a window's duration.

        The granularity follows from the dates: a day, a whole month, quarter, half or year, else a range.

        Raises:
            ValueError: the text is neither, or ends before it starts.

        >>> Period.from_iso("2023-01-01/2023-06-30").granularity
        'half'
        """
        if _DURATION.fullmatch(text):
            return cls(text=text, start=0, end=len(text), rolling=text, direction=direction)
        first, _, last = text.partition("/")
        start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last or first)
        if end < start:
            raise ValueError(f"a period ends before it starts: {text!r}")
        grain = _granularity(start, end)
        return cls(text=text, start=0, end=len(text), start_date=start, end_date=end, granularity=grain)

    def isoformat(self) -> str:
        """Return "2023-01-01/2023-10-31", both ends inclusive, or the window's duration, "P5Y".

        >>> Period.from_iso("2023-10-28").isoformat()
        '2023-10-28/2023-10-28'
        """
        return f"{self.start_date}/{self.end_date}" if self.start_date else self.rolling or ""

    @property
    def timex(self) -> str:
        """The value in the style of TIMEX3 (TimeML 1.2.1).

        "2023-10-28", "2023-W42", "2023-10", "2023-Q1", "2023-H1", "2014-WI", "2023", "199" for a decade; a
        period that has no such value (a range, a plan, a window) is its ISO text.

        >>> Period.from_iso("2023-01-01/2023-03-31").timex
        '2023-Q1'
        """
        start = self.start_date
        return _TIMEX[self.granularity](start) if start and self.granularity in _TIMEX else self.isoformat()

    @property
    def days(self) -> int | None:
        """The number of days from its first to its last; None for a window."""
        return (self.dates[1] - self.dates[0]).days + 1 if self.dates else None

    def overlaps(self, other: "Period") -> bool:
        """Tell whether both have a day in common; a window without dates has none.

        >>> Period.from_iso("2023-01-01/2023-10-31").overlaps(Period.from_iso("2023-10-28"))
        True
        """
        ours, theirs = self.dates, other.dates
        return bool(ours and theirs and ours[0] <= theirs[1] and theirs[0] <= ours[1])

    @property
    def dates(self) -> tuple[dt.date, dt.date] | None:
        """Its first and last day, None for a window."""
        return (self.start_date, self.end_date) if self.start_date and self.end_date else None

    def __contains__(self, other: "dt.date | Period") -> bool:
        day = other.date() if isinstance(other, dt.datetime) else other
        ours, theirs = self.dates, day.dates if isinstance(day, Period) else (day, day)
        return bool(ours and theirs and ours[0] <= theirs[0] and theirs[1] <= ours[1])

    def __lt__(self, other: "Period") -> bool:
        ours, theirs = self.dates, other.dates if isinstance(other, Period) else None
        return ours < theirs if ours and theirs else NotImplemented
