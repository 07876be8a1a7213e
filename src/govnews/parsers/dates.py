"""A page's date as headers print it, with its clock time and zone; never a date that is not printed.

The shapes are those of the pages of this genre; each pattern names a page that prints it. Figures alone are
read in the order that their host is known to use, else by `_day_comes_first`.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from govnews._calendar import MONTH, month_number, odd_date, safe_date
from govnews._clean import clean
from govnews.model import PageDate

#: No date of a header is longer; longer texts are not tried, so work stays in proportion to their number.
LONGEST: Final = 80

_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_NAME: Final = rf"(?:(?<![A-Za-z])|(?=[A-Z][a-z]))(?P<month>(?ai:{MONTH}))"
_ORDINAL: Final = r"(?:(?ai:st|nd|rd|th))?"
_START: Final = r"(?<!\d)(?<!\d[-/.:])"
_END: Final = r"(?!\d|[-/.]\d)"

#: The day, one pattern a shape; those of figures alone come first where they cannot be taken for another.
_DAYS: Final = tuple(
    re.compile(_START + shape)
    for shape in (
        # 2023-12-18, 2019/7/2, 2010-8-30 (english.wh.gov.cn), 2018.04.10
        _YEAR + r"(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})" + _END,
        # 2018年10月25日 (wuhan.pboc.gov.cn), 2019年09月20日 (ourjiangsu.com)
        _YEAR + r" ?年 ?(?P<month>\d{1,2}) ?月 ?(?P<day>\d{1,2}) ?日(?: ?\(?星期.\)?)?",
        # 21/8/2003 (english.eastday.com), 01/21/2019 (english.customs.gov.cn), 04-03-2015 (cma.gov.cn),
        # 30.08.2022
        r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?:(?P=mark)|(?<=/\d\d) )" + _YEAR + _END,
        # October 25, 2020; Jul 23,2017 (english.gov.cn); September 15 2021; Sept. 9, 2022; December-13-2006
        _NAME + r"(?: {0,3}+|-)(?P<day>\d{1,2})" + _ORDINAL + r"(?: ?[,.-] {0,3}+| {1,3}+)" + _YEAR + _END,
        # 30 Aug 2022, 15 July 2016, 20 Jun, 2023, 31st July 2021, 09-Apr-2025 (news.cgtn.com)
        r"(?P<day>\d{1,2})"
        + _ORDINAL
        + r"(?: {0,2}+|-)"
        + _NAME
        + r"(?: ?, {0,3}+| {0,3}+|-)"
        + _YEAR
        + _END,
        # szdaily.com to 2016: "2016-January-4"
        _YEAR + r"[- ]" + _NAME + r"[- ](?P<day>\d{1,2})" + _END,
        # 0603, 2024 (english.taizhou.gov.cn): month and day run together
        r"(?P<month>\d\d)(?P<day>\d\d), ?" + _YEAR + _END,
        # 17-09-25 (english.anhuinews.com): year first
        r"(?P<short>\d\d)-(?P<month>\d\d)-(?P<day>\d\d)" + _END,
    )
)

_WEEKDAY: Final = (
    r"(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
)
_WEEKDAY_BEFORE: Final = re.compile(rf"(?<![A-Za-z]){_WEEKDAY} ?,? {{0,3}}+", re.IGNORECASE)
_WEEKDAY_AFTER: Final = re.compile(rf",? {{0,3}}+(?:\({_WEEKDAY}\)|{_WEEKDAY})", re.IGNORECASE)

#: 16:13, 10:42:27, 9:04 AM, 07:16am, 10 a.m.
_TIME: Final = re.compile(
    r"(?<!\d)(?<!\d:)(?P<hour>\d{1,2})"
    r"(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:\.\d{1,6})?)?(?!\d|:\d)"
    r"(?: {0,2}+(?P<half>[AaPp])\.?[Mm]\b\.?)?"
    r"| ?(?P<full>[AaPp])\.?[Mm]\b\.?)"
)
#: "At:04-18 00:15" (bastillepost.com): a day without its year.
_SHARED_DAY: Final = re.compile(r"(?<!\d)(?<!\d[-/.])(?P<month>\d\d)-(?P<day>\d\d) (?=\d)")
_BEFORE_TIME: Final = re.compile(r"T| {0,9}+(?:[,|/-]|at\b)? {0,9}+")
_BEFORE_DAY: Final = re.compile(r" {0,9}+(?:[,|/-]|on\b)? {0,9}+")

#: Hours east of Greenwich; None: a zone of several meanings (CST) or of two offsets (ET), read but not
#: resolved.
_ZONES: Final[dict[str, float | None]] = {
    "z": 0, "gmt": 0, "utc": 0, "bjt": 8, "beijing time": 8, "china standard time": 8, "hkt": 8, "sgt": 8,
    "jst": 9, "kst": 9, "ist": 5.5, "est": -5, "edt": -4, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "bst": 1,
    "et": None, "pt": None, "cst": None, "local time": None,
}  # fmt: skip
_ZONE: Final = re.compile(
    r" {0,2}+\(? ?(?:"
    r"(?:(?:GMT|UTC) ?)?(?P<sign>[+-]) ?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?(?!\d)"
    rf"|(?P<name>{'|'.join(sorted(_ZONES, key=len, reverse=True))})(?![A-Za-z])"
    r") ?\)?",
    re.IGNORECASE | re.ASCII,
)
#: No odd shape is longer ("Mon Mar 15 09:00:00 CST 2023"); asking costs milliseconds.
_LONGEST_ODD: Final = 40
_WORTH_ASKING: Final = re.compile(r"(?=.*\b(?:19|20)\d\d\b)[\w ,.:+()/-]++", re.ASCII)


@frozen
class PrintedDate:
    """A date read at a place of a text.

    Attributes:
        date: the date; None where the calendar has no such day.
        end: the offset behind it.
        order_assumed: whether day and month could be exchanged and no hint told which is which.
        weekday: whether the weekday is printed with it, as clocks in menus do.
    """

    date: PageDate | None
    end: int
    order_assumed: bool = False
    weekday: bool = False


@frozen
class Rest:
    """A clock time, perhaps with its month and day, that shares the rest of its date with one before it."""

    time: dt.time
    end: int
    seconds: bool
    month_and_day: tuple[int, int] | None = None

    def after(self, date: PageDate) -> PageDate | None:
        """Return the whole date, None where the calendar has no such day."""
        day = safe_date(date.day.year, *self.month_and_day) if self.month_and_day else date.day
        return PageDate(day, self.time, self.seconds) if day else None


@frozen
class _Day:
    day: dt.date | None
    end: int
    order_assumed: bool = False
    weekday: bool = False


@frozen
class _Clock:
    time: dt.time
    end: int
    seconds: bool


def parse_date(text: str, *, day_first: bool | None = None) -> PageDate | None:
    """Read a text that is a date as a header prints it, and nothing else.

    Args:
        text: the date, with its clock time and zone where printed; no label.
        day_first: whether the host prints the day first in dates of figures alone; None where unknown:
            then dates with strokes are month first (english.customs.gov.cn), with hyphens or full stops day
            first (cma.gov.cn), unless the calendar forbids it.

    Returns:
        The date as precise as printed, or None where the text is no date or names a day that does not exist.

    >>> parse_date("Jul 23,2017 9:04 AM").isoformat()
    '2017-07-23T09:04'
    >>> parse_date("10:46 UTC+8, 2022-03-19").isoformat()
    '2022-03-19T10:46+08:00'
    >>> parse_date("06/03/2016", day_first=True).isoformat()
    '2016-03-06'
    >>> parse_date("It opened on May 3, 2021.")
    """
    printed = clean(text).strip()
    if not 6 <= len(printed) <= LONGEST:  # noqa: PLR2004 - "1/2/2003" is the shortest date but two
        return None
    found = match_date(printed, 0, day_first=day_first)
    if found is not None:
        return found.date if found.end == len(printed) else None
    return _odd(printed) if len(printed) <= _LONGEST_ODD and _WORTH_ASKING.fullmatch(printed) else None


def match_date(text: str, at: int, *, day_first: bool | None = None) -> PrintedDate | None:
    """Read the date that begins at an offset of a cleaned text; None where none begins there.

    >>> match_date("Press04-03-2015", 5).date.isoformat()
    '2015-03-04'
    """
    clock = _clock_at(text, at)
    if clock is None:
        day = _day_at(text, at, day_first=day_first)
        return _with_time_after(text, day) if day else None
    gap = _BEFORE_DAY.match(text, clock.end)
    day = _day_at(text, gap.end() if gap else clock.end, day_first=day_first)
    return _printed(day, clock, day.end) if day else None


def match_rest(text: str, at: int) -> Rest | None:
    """Read a date that leaves out what it shares with one before it; None where none begins at the offset.

    >>> rest = match_rest("04-18 00:15", 0)
    >>> rest.after(PageDate(dt.date(2024, 4, 16))).isoformat()
    '2024-04-18T00:15'
    """
    day = _SHARED_DAY.match(text, at)
    clock = _clock_at(text, day.end() if day else at)
    if clock is None:
        return None
    return Rest(clock.time, clock.end, clock.seconds, (int(day["month"]), int(day["day"])) if day else None)


def _day_at(text: str, at: int, *, day_first: bool | None) -> _Day | None:
    weekday = _WEEKDAY_BEFORE.match(text, at)
    start = weekday.end() if weekday else at
    for pattern in _DAYS:
        if found := pattern.match(text, start):
            after = _WEEKDAY_AFTER.match(text, found.end())
            day, assumed = _calendar_day(found.groupdict(), day_first=day_first)
            return _Day(day, (after or found).end(), assumed, bool(weekday or after))
    return None


def _calendar_day(parts: dict[str, str], *, day_first: bool | None) -> tuple[dt.date | None, bool]:
    if "first" in parts:
        return _figures(int(parts["first"]), int(parts["second"]), parts, day_first=day_first)
    year = int(parts.get("year") or f"20{parts['short']}")
    month = int(parts["month"]) if parts["month"].isdecimal() else month_number(parts["month"])
    return safe_date(year, month, int(parts["day"])), False


def _figures(
    first: int,
    second: int,
    parts: dict[str, str],
    *,
    day_first: bool | None,
) -> tuple[dt.date | None, bool]:
    year, months = int(parts["year"]), 12
    open_order = first <= months and second <= months and first != second
    begins = (
        _day_comes_first(first, second, parts["mark"]) if day_first is None or not open_order else day_first
    )
    day, month = (first, second) if begins else (second, first)
    return safe_date(year, month, day), open_order and day_first is None


def _day_comes_first(first: int, second: int, mark: str) -> bool:
    """Tell the order of day and month: what the calendar allows, else the habit that goes with the mark."""
    months = 12
    if (first > months) != (second > months):
        return first > months
    return mark != "/"


def _with_time_after(text: str, day: _Day) -> PrintedDate:
    gap = _BEFORE_TIME.match(text, day.end)
    clock = _clock_at(text, gap.end()) if gap else None
    return _printed(day, clock, clock.end if clock else day.end)


def _printed(day: _Day, clock: _Clock | None, end: int) -> PrintedDate:
    time, seconds = (clock.time, clock.seconds) if clock else (None, False)
    date = PageDate(day.day, time, seconds) if day.day else None
    return PrintedDate(date, end, day.order_assumed, day.weekday)


def _clock_at(text: str, at: int) -> _Clock | None:
    found = _TIME.match(text, at)
    time = found and _time_of_day(found)
    if found is None or time is None:
        return None
    zone = _ZONE.match(text, found.end())
    if zone is None:
        return _Clock(time, found.end(), bool(found["second"]))
    return _Clock(time.replace(tzinfo=_offset(zone)), zone.end(), bool(found["second"]))


def _time_of_day(found: re.Match[str]) -> dt.time | None:
    hour, noon = int(found["hour"]), 12
    half = (found["half"] or found["full"] or "").lower()
    if half and hour <= noon:
        hour = hour % noon + (noon if half == "p" else 0)
    try:
        return dt.time(hour, int(found["minute"] or 0), int(found["second"] or 0))
    except ValueError:
        return None


def _offset(zone: re.Match[str]) -> dt.timezone | None:
    if zone["sign"] is None:
        hours = _ZONES[zone["name"].lower()]
        return None if hours is None else dt.timezone(dt.timedelta(hours=hours))
    minutes = int(zone["hours"]) * 60 + int(zone["minutes"] or 0)
    widest = 14 * 60
    if minutes > widest:
        return None
    return dt.timezone(dt.timedelta(minutes=-minutes if zone["sign"] == "-" else minutes))


def _odd(printed: str) -> PageDate | None:
    """Ask dateparser for a shape not known here; only what is printed counts."""
    moment = odd_date(printed)
    if moment is None or str(moment.year) not in printed:
        return None
    clock = next(_clocks(printed), None)
    return PageDate(moment.date(), clock.time, clock.seconds) if clock else PageDate(moment.date())


def _clocks(printed: str) -> Iterator[_Clock]:
    return (clock for found in _TIME.finditer(printed) if (clock := _clock_at(printed, found.start())))
