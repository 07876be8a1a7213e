"""Expressions told by the page's date or by another expression: "last month", "the past five years"."""

import re
from typing import TYPE_CHECKING, Final, Literal, cast

from govnews.values._period_mentions import Calendar, DayOf, Same, Window, YearToDate
from govnews.values._period_parts import count_of
from govnews.values._period_recurring import Mention
from govnews.values._period_words import COUNT, DURATIONS
from govnews.values._period_years import read_year_words, year_after

if TYPE_CHECKING:
    from govnews.values._period_dates import CalendarUnit

_SHIFTS: Final = {
    "this": (0, False), "current": (0, False), "last": (-1, False), "next": (1, False), "coming": (1, False),
    "this coming": (1, False), "this past": (-1, False),
    "previous": (-1, True), "preceding": (-1, True), "prior": (-1, True), "following": (1, True),
}  # fmt: skip
_CALENDAR: Final = re.compile(
    rf"({'|'.join(sorted(_SHIFTS, key=len, reverse=True))}) {{1,2}}(week|weekend|month|quarter)\b(?! of\b)",
    re.IGNORECASE,
)


def read_calendar(text: str, at: int) -> tuple[Mention, ...]:
    """Return the week, weekend, month, quarter or year by its distance at `at`: "last month", "this year"."""
    if years := read_year_words(text, at):
        return years
    found = _CALENDAR.match(text, at)
    return (_calendar(found),) if found else ()


def _calendar(found: re.Match[str]) -> Calendar:
    shift, of_context = _SHIFTS[" ".join(found[1].lower().split())]
    unit = cast("CalendarUnit", found[2].lower())
    return Calendar(
        start=found.start(), end=found.end(), unit=unit, shift=shift, of_context=of_context, article=True
    )


_DAY_OF: Final = re.compile(r"(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th) {1,2}(?:day )?of {1,2}(?:the {1,2})?")


def read_day_of_month(text: str, at: int) -> tuple[Mention, ...]:
    """Return the day of a month told by distance at `at`: "5th of this month"."""
    found = _DAY_OF.match(text, at)
    month = _CALENDAR.match(text, found.end()) if found else None
    if not found or not month or month[2].lower() != "month":
        return ()
    of = _calendar(month)
    return (DayOf(start=at, end=month.end(), of=of, day=int(found[1]), article=True),)


_UNITS: Final = (
    "|".join(sorted(DURATIONS, key=len, reverse=True)).replace("centurie|", "").replace(" ", "[ -]")
)
_DIRECTION: Final = r"(?P<direction>past|last|next|coming|recent|previous|preceding|prior|upcoming)"
_ROUGHLY: Final = r"(?:(?:more than|over|nearly|almost|about|some|around|roughly|at least|full) )?"
_COUNTED_WINDOW: Final = re.compile(
    rf"{_DIRECTION} {{1,2}}{_ROUGHLY}(?P<count>{COUNT})"
    r"(?:[ -]?(?:odd|plus)|\+)?"
    rf"(?:(?: or | to |[-–])(?P<most>{COUNT}))?"
    rf"(?: {{1,2}}(?P<units>{_UNITS}|centurie)s\b(?! ago)"
    rf"|[ -]{{1,2}}(?P<unit>{_UNITS})(?P<period> period)?\b)",
    re.IGNORECASE,
)
_SINGLE_WINDOW: Final = re.compile(rf"{_DIRECTION} {{1,2}}(?P<unit>{_UNITS})\b", re.IGNORECASE)
# "over the past years (2012-2020)": english.yunnan.cn/html/2021/consulgeneral_0630/24585.html
_PAST_YEARS: Final = re.compile(
    r"(?:past|last|recent|previous|next|coming) (?:years|decades|months)(?= ?\()", re.IGNORECASE
)


#: "The last week of the Expo" is a part of the Expo.
_LAST_OF: Final = re.compile(r"last {1,2}(?:[\w-]{1,12} {1,2})?[a-z]{3,8} of\b", re.IGNORECASE)


#: "The work is to last five years": a verb.
_LASTING: Final = re.compile(r"\b(?:to|will|would|could|can|may|might|should|must) last {1,2}(?=\S)")


def read_window(text: str, at: int) -> tuple[Mention, ...]:
    """Return the rolling window at `at`: "past five years", "next decade", "recent three years"."""
    if _LAST_OF.match(text, at) or _LASTING.search(text, max(0, at - 8), at + 6):
        return ()
    if found := _COUNTED_WINDOW.match(text, at):
        count = count_of(found["most"] or found["count"])
        if not (found["units"] or found["period"] or count == 1):
            return ()
        return (_window(found, count, found["units"] or found["unit"]),)
    if found := _SINGLE_WINDOW.match(text, at):
        return (_window(found, 1, found["unit"]),) if _is_window(text, at, found) else ()
    found = _PAST_YEARS.match(text, at)
    return (Mention(start=at, end=found.end(), article=True),) if found else ()


def _is_window(text: str, at: int, found: re.Match[str]) -> bool:
    """Tell "the past year" and "the next decade", which are windows, from "last year", which is a year."""
    word, unit = found["direction"].lower(), found["unit"].lower()
    if word == "past" or unit in ("decade", "century", "half-century", "half century"):
        return word != "previous"
    return (
        word in ("last", "next")
        and unit in ("year", "month", "week")
        and text[max(0, at - 4) : at].lower() == "the "
    )


def _window(found: re.Match[str], count: int, unit: str) -> Window:
    prefix, letter, size = DURATIONS[" ".join(unit.lower().split())]
    direction: Literal["past", "next"] = (
        "next" if found["direction"].lower() in ("next", "coming", "upcoming") else "past"
    )
    rolling = f"{prefix}{count * size}{letter}"
    return Window(start=found.start(), end=found.end(), rolling=rolling, direction=direction, article=True)


_SAME: Final = re.compile(
    r"(?:same|corresponding|comparable|equivalent)(?: {1,2}[a-z]{2,8}-(?:day|week|month))?"
    r" {1,2}(?:period|time|quarter|month|half|season|week|term)\b",
    re.IGNORECASE,
)
_YEAR_EARLIER: Final = re.compile(r" {1,2}(?:a|one) year (?:ago|earlier|before|prior|previously)\b")
# "the previous corresponding period": en.nantong.gov.cn/2019-12/25/c_444762.htm
_CORRESPONDING: Final = re.compile(
    r"previous corresponding (?:period|quarter|month)\b|corresponding previous period\b"
    r"|year-(?:earlier|ago) (?:period|quarter|month)\b|(?:same|corresponding) previous-year period\b",
    re.IGNORECASE,
)


def read_same(text: str, at: int) -> tuple[Mention, ...]:
    """Return the compared period at `at`: "same period last year", "previous corresponding period"."""
    if found := _CORRESPONDING.match(text, at):
        return (Same(start=at, end=found.end(), year=None, article=True),)
    found = _SAME.match(text, at)
    if not found:
        return ()
    if earlier := _YEAR_EARLIER.match(text, found.end()):
        return (Same(start=at, end=earlier.end(), year=None, article=True),)
    year = year_after(text, found.end())
    return (Same(start=at, end=year[1], year=year[0], article=True),) if year else ()


_TO_DATE: Final = re.compile(r"year[ -]to[ -]date\b", re.IGNORECASE)


def read_year_to_date(text: str, at: int) -> tuple[Mention, ...]:
    """Return "year to date" at `at`."""
    found = _TO_DATE.match(text, at)
    return (YearToDate(start=at, end=found.end(), article=True),) if found else ()
