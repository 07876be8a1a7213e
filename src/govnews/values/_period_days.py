"""Months, days and weekdays: "Oct 28, 2023", "28 October", "Nov 5 to 10", "Jan, Feb", "last Friday"."""

import re
from typing import Final, TypeVar

from attrs import evolve

from govnews._calendar import MONTH_NAMES, WEEKDAY_NAMES, iso_date, month_number
from govnews.values._period_context import Interval
from govnews.values._period_mentions import Fixed, Weekday
from govnews.values._period_recurring import Day, Mention, Month, Part, Span
from govnews.values._period_words import COUNTED, MEASURES
from govnews.values._period_years import year_after

#: Month names as printed, in capitals too; never in lower case, where "may" and "march" are verbs.
_SHORT_MONTHS: Final = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
MONTH_WORD: Final = (
    rf"(?:(?:{'|'.join((*MONTH_NAMES, *map(str.upper, MONTH_NAMES)))})\b|(?:{_SHORT_MONTHS})\b\.?)"
)
#: Shortened only as in "held on Sat. in Wuxi" (prnewswire.com).
WEEKDAY_WORD: Final = (
    rf"(?:(?:{'|'.join((*WEEKDAY_NAMES, *map(str.upper, WEEKDAY_NAMES)))})\b"
    r"|(?<=\b[Oo]n )(?:Mon|Tues?|Wed|Thurs?|Thur|Fri|Sat|Sun)\.)"
)
_WEEKDAYS: Final = {name[:3].lower(): number for number, name in enumerate(WEEKDAY_NAMES)}

_NOT_AMOUNT: Final = (
    rf"(?!\d|\.\d|:\d|,\d{{3}}(?!\d)|[A-Za-z]|-(?!{MONTH_WORD})[A-Za-z])"
    rf"(?! {{0,2}}-?(?:{MEASURES}|[ap]\.?m\b))"
)
_NUMBER: Final = rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?{_NOT_AMOUNT}"
_DAY: Final = rf"{_NUMBER}(?! {{1,2}}(?:[a-z-]{{2,15}} )?(?:{COUNTED})\b)"
_TO: Final = r"(?: {0,2}[-–—~] {0,2}| {1,2}(?:to|through|until|till) {1,2})"

_MONTH: Final = re.compile(MONTH_WORD)
_DAY_OF: Final = re.compile(rf" {{0,2}}(?:the {{1,2}})?({_DAY})")
#: Behind "on" it is a day even before a counted noun: "on December 9 more projects started".
_DAY_ON: Final = re.compile(rf" {{0,2}}(?:the {{1,2}})?({_NUMBER})")
_TO_DAY: Final = re.compile(rf"({_TO})({_DAY})(?! {{0,2}}{MONTH_WORD})")
_AND_DAY: Final = re.compile(
    rf"(,? {{0,2}}and {{1,2}}|,? {{0,2}}or {{1,2}}|, {{0,2}})({_DAY})(?! {{0,2}}{MONTH_WORD})"
    r"(?= {0,2}(?:$|[.,;:)\"']"
    r"|(?:and|or|in|at|by|with|when|as|respectively|during|for|to|this|last|of|on|after|before)\b))"
)
_AND_MONTH: Final = re.compile(rf"(?:,? {{0,2}}and {{1,2}}|, {{0,2}}|/)({MONTH_WORD})")
_TO_MONTH: Final = re.compile(rf"(?:{_TO}|-to-)(?:(?:early|mid|late)[- ])?{MONTH_WORD}")
_BETWEEN: Final = re.compile(r"\bbetween (?:the )?(?:(?:early|mid|late)[- ])?$", re.IGNORECASE)


def is_between(text: str, at: int) -> bool:
    """Tell whether "between" stands before offset `at`: then "and" makes a range."""
    return bool(_BETWEEN.search(text[max(0, at - 20) : at]))


def read_month(text: str, at: int) -> tuple[Mention, ...]:
    """Return the month or the days of a month that start with a month's name at `at`."""
    name = _MONTH.match(text, at)
    if not name or text.startswith("Long ", at - 5):  # the Long March, and the rocket Long March 5
        return ()
    on = text[max(0, at - 3) : at].lower() == "on "
    day = (_DAY_ON if on else _DAY_OF).match(text, name.end())
    if day:
        return _days(text, at, month_number(name[0]), day)
    if quarter := _QUARTER.match(text, at):
        return (_quarter(text, quarter),)
    month = Month(start=at, end=name.end(), month=month_number(name[0]))
    if span := _month_list(text, month):
        return (span,)
    month = _with_year(text, month)
    return (month,) if month.year or _names_month(text, name) or _TO_MONTH.match(text, month.end) else ()


#: "The September quarter" of reports ends with that month.
_QUARTER: Final = re.compile(r"(March|June|September|December)[ -]quarter\b(?! of the)", re.IGNORECASE)


def _quarter(text: str, found: re.Match[str]) -> Part:
    first = month_number(found[1]) - 2
    part = Part(
        start=found.start(), end=found.end(), first=first, months=3, granularity="quarter", article=True
    )
    return _with_year(text, part)


def _days(text: str, at: int, month: int, found: re.Match[str]) -> tuple[Mention, ...]:
    """Return one day, a range of days, or each day of a list, with the year printed behind the last."""
    first = Day(start=at, end=found.end(), month=month, day=_number(found[1]))
    if last := _TO_DAY.match(text, first.end):
        return _day_range(text, first, last)
    if is_between(text, at) and (last := _AND_DAY.match(text, first.end)):
        return _day_range(text, first, last)
    days = [first]
    while follows := _AND_DAY.match(text, days[-1].end):
        days.append(Day(start=follows.start(2), end=follows.end(2), month=month, day=_number(follows[2])))
    days[-1] = _with_year(text, days[-1])
    return tuple(evolve(day, year=days[-1].year) for day in days)


def _day_range(text: str, first: Day, found: re.Match[str]) -> tuple[Mention, ...]:
    last = evolve(first, start=found.start(2), end=found.end(2), day=_number(found[2]))
    if last.day <= first.day:
        return (_with_year(text, first),)
    last = _with_year(text, last)
    return (Span(start=first.start, end=last.end, first=first, last=last),)


def _month_list(text: str, month: Month) -> Span | None:
    """Return consecutive months of a list ("January and February") as one span."""
    last = month
    while found := _AND_MONTH.match(text, last.end):
        number = month_number(found[1])
        if number != last.month % 12 + 1 or _DAY_OF.match(text, found.end()):
            break
        last = Month(start=found.start(1), end=found.end(1), month=number)
    if last is month:
        return None
    last = _with_year(text, last)
    return Span(start=month.start, end=last.end, first=month, last=last)


_Kind = TypeVar("_Kind", Month, Day, Part)


def _with_year(text: str, mention: _Kind) -> _Kind:
    """Return a mention with the year printed behind it, if there is one."""
    found = year_after(text, mention.end)
    return evolve(mention, year=found[0], end=found[1]) if found else mention


def _number(day: str) -> int:
    return int(day.rstrip("stndrh"))


#: Names that are words or persons too; alone they are a month only where a month can stand.
_AMBIGUOUS: Final = re.compile(
    r"May|MAY|March|MARCH|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?!\.)$"
)
_MONTH_BEFORE: Final = re.compile(
    r"(?:\b(?:in|of|at|since|by|from|until|till|to|through|during|for|and|or|between|before|after|on|this|last|next|early"
    r"|mid|late|end|than|with|over|both|around|the|'s|s'|as)[ -]{1,2}|[(/–:;-] ?)$",
    re.IGNORECASE,
)
_NO_MONTH: Final = re.compile(r"(?:-[A-Z]| (?:Day\b|Fourth\b|Madness\b))")
_VERB_AFTER: Final = re.compile(r" (?:the|this|all|it|you|we|they|he|she|be|not|have|also)\b")


def _names_month(text: str, name: re.Match[str]) -> bool:
    """Tell a month that stands alone from the verb and the name: "In May", not "May the …", "Long March"."""
    before = text[max(0, name.start() - 9) : name.start()]
    if _NO_MONTH.match(text, name.end()):
        return False
    if not _AMBIGUOUS.match(name[0]) or _MONTH_BEFORE.search(before):
        return True
    return not before and not _VERB_AFTER.match(text, name.end())


# "1st – 4th May": www.gov.mo/en/news/page/1294/
_DAY_FIRST: Final = re.compile(
    rf"(3[01]|[12]\d|0?[1-9])(st|nd|rd|th)?(?:({_TO})(3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?)?"
    rf"( of)? {{0,2}}({MONTH_WORD})"
)
_NUMBER_BEFORE: Final = re.compile(r"[\d.,$¥€£#/:][-.,/:]?$|[A-Za-z-]$|\b(?:No\.?|Nos\.?|top|Top) $")


def read_day_first(text: str, at: int) -> tuple[Mention, ...]:
    """Return the day or days that start with their number at `at`: "15 July 2016", "1st – 4th May"."""
    found = _DAY_FIRST.match(text, at)
    if not found or _NUMBER_BEFORE.search(text[max(0, at - 5) : at]):
        return ()
    article = found[2] is not None
    month = month_number(found[6])
    last = _with_year(
        text, Day(start=at, end=found.end(), month=month, day=int(found[4] or found[1]), article=article)
    )
    if not found[4]:
        return (last,)
    first = Day(start=at, end=found.end(1), month=month, day=int(found[1]))
    return (Span(start=at, end=last.end, first=first, last=last),) if first.day < last.day else ()


_FIGURES: Final = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-]|\.\d)")


def read_figures(text: str, at: int) -> tuple[Mention, ...]:
    """Return the day printed in figures, year first, at `at`: "2018-6-28", "2024/05/08"."""
    found = _FIGURES.match(text, at)
    return _fixed_day(found, "-".join(found.group(1, 3, 4))) if found else ()


_YEAR_LAST: Final = re.compile(r"(\d{1,2})/(\d{1,2})/((?:19|20)\d\d)(?![\d/-]|\.\d)")


def read_year_last(text: str, at: int) -> tuple[Mention, ...]:
    """Return the day printed in figures, year last, where its figures leave no doubt: "10/14/2000"."""
    found = _YEAR_LAST.match(text, at)
    if not found:
        return ()
    first, second = int(found[1]), int(found[2])
    if (first > _MONTHS) == (second > _MONTHS) and first != second:
        return ()
    month, day = (second, first) if first > _MONTHS else (first, second)
    return _fixed_day(found, f"{found[3]}-{month}-{day}")


_MONTHS: Final = 12


def _fixed_day(found: re.Match[str], text: str) -> tuple[Mention, ...]:
    day = iso_date(text)
    return (Fixed(start=found.start(), end=found.end(), dates=Interval(day, day, "day")),) if day else ()


_WEEKDAY: Final = re.compile(WEEKDAY_WORD)
_NAMED_WEEKDAY: Final = re.compile(r"\b(?:Black|Good|Easter|Cyber|Super|Ash|Blue|Bloody) $")
_DATE_FOLLOWS: Final = re.compile(
    rf",? {{1,2}}(?={MONTH_WORD} {{0,2}}\d|\d{{1,2}}(?:st|nd|rd|th)? {{1,2}}{MONTH_WORD})"
)


def read_weekday(text: str, at: int) -> tuple[Mention, ...]:
    """Return the weekday at `at`, with the date printed behind it ("Wednesday, August 29, 2001")."""
    name = _WEEKDAY.match(text, at)
    if not name or _NAMED_WEEKDAY.search(text[max(0, at - 8) : at]):
        return ()
    if date := _DATE_FOLLOWS.match(text, name.end()):
        days = read_month(text, date.end()) or read_day_first(text, date.end())
        return (evolve(days[0], start=at), *days[1:]) if days else ()
    return (Weekday(start=at, end=name.end(), weekday=_WEEKDAYS[name[0][:3].lower()]),)


_NEARNESS: Final = {"last": -1, "this": 0, "next": 1, "this past": -1, "this coming": 2, "coming": 2}
_NEAR: Final = re.compile(
    r"(last|this past|this coming|this|next|coming) {1,2}"
    rf"(?:(?P<month>{MONTH_WORD})|(?P<weekday>{WEEKDAY_WORD}))",
    re.IGNORECASE,
)


def read_near(text: str, at: int) -> tuple[Mention, ...]:
    """Return the month or weekday named by nearness at `at`: "last September", "this June", "next Monday"."""
    found = _NEAR.match(text, at)
    if not found:
        return ()
    nearness = _NEARNESS[found[1].lower()]
    if found["weekday"]:
        return (
            Weekday(
                start=at, end=found.end(), weekday=_WEEKDAYS[found["weekday"][:3].lower()], nearness=nearness
            ),
        )
    name = found["month"]
    if not name[0].isupper():
        return ()
    days = read_month(text, found.start("month"))
    if days and isinstance(days[0], Day):
        return (evolve(days[0], start=at), *days[1:])
    return (Month(start=at, end=found.end(), month=month_number(name), nearness=nearness),)
