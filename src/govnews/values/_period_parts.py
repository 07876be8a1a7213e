"""Parts of a year, and the calendar's own: halves, quarters, counted months, seasons, Five-Year Plans."""

import datetime as dt
import re
from typing import Final

from attrs import evolve

from govnews.model import Granularity
from govnews.values._period_context import Interval
from govnews.values._period_mentions import Fixed
from govnews.values._period_recurring import Mention, Part, YearReference
from govnews.values._period_words import COUNT, ORDINAL_WORDS, SEASONS
from govnews.values._period_years import year_after
from govnews.values.five_year_plans import FIVE_YEAR_PLANS
from govnews.values.spelled import spelled

_ORDINALS: Final = {
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "last": -1,
    "final": -1,
    "latter": -1,
} | ORDINAL_WORDS
_SIGN: Final = r"(?: ?\((?:[HQ][1-4]|[1-4][HQ])\))?"
_PART: Final = re.compile(
    r"(?P<which>first|second|third|fourth|last|final|latter|1st|2nd|3rd|4th)[ -]{1,2}"
    rf"(?:(?:(?P<count>{COUNT})[ -]{{1,2}})?(?P<unit>quarter|month)(?P<plural>s)?"
    rf"|(?P<half>half(?:[ -]year)?(?! (?:an )?(?:hour|day|dozen|million|mile|kilo))))\b{_SIGN}",
    re.IGNORECASE,
)
_QUARTERS: Final = re.compile(
    r"(?P<first>first|second|third|1st|2nd|3rd)(?: and |/| to )(?P<last>second|third|fourth|2nd|3rd|4th)"
    r" quarters\b",
    re.IGNORECASE,
)
_SIGN_AFTER: Final = re.compile(_SIGN)
_OF_OTHER: Final = re.compile(r" {1,2}(?:of|since|after)\b(?! course)")


def read_part(text: str, at: int) -> tuple[Mention, ...]:
    """Return the half, quarter or counted months at `at`: "first half of this year", "first nine months"."""
    found = _QUARTERS.match(text, at) or _PART.match(text, at)
    if not found:
        return ()
    year = year_after(text, found.end())
    part = _quarters(found) if found.re is _QUARTERS else _part(found, has_year=year is not None)
    if part is None or (year is None and _OF_OTHER.match(text, found.end())):
        return ()
    if year:
        end = _SIGN_AFTER.match(text, year[1])
        part = evolve(part, year=year[0], end=end.end() if end else year[1])
    return (part,)


_QUARTER: Final = 3
_YEAR: Final = 12


def _quarters(found: re.Match[str]) -> Part | None:
    """Return quarters in a row as one period, as months in a row are."""
    first, last = _ORDINALS[found["first"].lower()], _ORDINALS[found["last"].lower()]
    is_row = last - first == 1 or " to " in found[0]
    months = (last - first + 1) * _QUARTER
    return _made(found, (first - 1) * _QUARTER + 1, months, "range") if is_row and months > 0 else None


def _part(found: re.Match[str], *, has_year: bool) -> Part | None:
    which = _ORDINALS[found["which"].lower()]
    if found["half"]:
        return _made(found, 1 if which == 1 else 7, 6, "half") if which in (1, 2, -1) else None
    months = _QUARTER if found["unit"].lower() == "quarter" else 1
    if found["count"]:
        return _counted(found, which, months * count_of(found["count"]), has_year=has_year)
    if found["plural"] or (not has_year and (which < 0 or months == 1)):
        return None
    first = _YEAR + 1 - months if which < 0 else (which - 1) * months + 1
    return _made(found, first, months, "month" if months == 1 else "quarter")


def _counted(found: re.Match[str], which: int, months: int, *, has_year: bool) -> Part | None:
    """Return a year's first months, or its last ones where it is named ("last three months" is a window)."""
    if months > _YEAR or not (which == 1 or (which < 0 and has_year)):
        return None
    return _made(found, 1 if which == 1 else _YEAR + 1 - months, months, "range")


def _made(found: re.Match[str], first: int, months: int, granularity: Granularity) -> Part:
    return Part(
        start=found.start(),
        end=found.end(),
        first=first,
        months=months,
        granularity=granularity,
        article=True,
    )


def count_of(text: str) -> int:
    """Return the number printed in figures or words.

    >>> count_of("Twenty-five")
    25
    """
    return int(text) if text.isdigit() else spelled(text.lower())


_LETTER: Final = re.compile(
    r"(?:Q(?P<q>[1-4])(?: ?[-–] ?Q?(?P<to>[1-4]))?|(?P<q2>[1-4])Q|H(?P<h>[12])|(?P<h2>[12])H)"
    r"(?:(?<=[QH])(?P<short>\d\d)(?!\d))?(?![A-Za-z-])(?!\d(?!\d{3}))"
)
_MODEL: Final = re.compile(r"(?:[A-Za-z0-9.,-]|Audi |BYD |Infiniti )$")


def read_letter(
    text: str, at: int, *, year: YearReference | None = None, start: int | None = None
) -> tuple[Mention, ...]:
    """Return the quarter or half printed as letter and figure at `at`: "Q1", "Q1-3", "1Q23", "H1 2023"."""
    found = _LETTER.match(text, at)
    if not found or (year is None and _MODEL.search(text[max(0, at - 9) : at])):
        return ()
    if found["short"]:
        year = YearReference("number", 2000 + int(found["short"]))
    behind = None if year else year_after(text, found.end())
    year, end = behind or (year, found.end())
    half = found["h"] or found["h2"]
    first = int(half or found["q"] or found["q2"])
    last = int(found["to"] or first)
    if last < first:
        return ()
    months = 6 if half else _QUARTER
    part = Part(
        start=at if start is None else start,
        end=end,
        first=months * (first - 1) + 1,
        months=months * (last - first + 1),
        granularity="range" if last > first else "half" if half else "quarter",
        year=year,
    )
    return (part,)


_SEASON: Final = re.compile(rf"({'|'.join(SEASONS)})\b", re.IGNORECASE)
_OF_YEARS: Final = re.compile(r",? {1,2}(?:of {1,2})?((?:19|20)\d\d)[-–/](?:(?:19|20)\d\d|\d\d)(?!\d)")


def read_season(text: str, at: int) -> tuple[Mention, ...]:
    """Return the season with its year at `at` ("the winter of 2014/2015"); without a year it is none."""
    found = _SEASON.match(text, at)
    if not found:
        return ()
    if years := _OF_YEARS.match(text, found.end()):
        return (_season(found[1], at, years.end(), YearReference("number", int(years[1]))),)
    year = year_after(text, found.end())
    if not year or (year[0].base != "number" and found[1].lower() == "fall"):
        return ()
    return (_season(found[1], at, year[1], year[0]),)


def _season(name: str, start: int, end: int, year: YearReference) -> Part:
    first = SEASONS[name.lower()]
    return Part(start=start, end=end, first=first, months=3, granularity="season", year=year, article=True)


# "2014/2015 winter": www.cma.gov.cn/en2014/news/News/201503/t20150304_275817.html
_AFTER_YEAR: Final = re.compile(
    r"((?:19|20)\d\d)(?:[-–/](?:(?:19|20)\d\d|\d\d))? {1,2}"
    rf"(?:({'|'.join(SEASONS)})\b|({'|'.join(SEASONS).title()})\b(?! [A-Z]))(?! (?:semester|term))"
)
_YEAR_LETTER: Final = re.compile(r"((?:19|20)\d\d) ?,? ?(?=[QH][1-4]|[1-4][QH])")


def read_year_part(text: str, at: int) -> tuple[Mention, ...]:
    """Return the part that stands behind its year at `at`: "2019 Q2", "2014/2015 winter"."""
    if letter := _YEAR_LETTER.match(text, at):
        return read_letter(text, letter.end(), year=YearReference("number", int(letter[1])), start=at)
    found = _AFTER_YEAR.match(text, at)
    if not found:
        return ()
    season = _season(found[2] or found[3], at, found.end(), YearReference("number", int(found[1])))
    return (evolve(season, article=False),)


_PLAN_YEARS: Final = r"(?:,? ?\((?:for )?((?:19|20)\d\d) ?[-–—] ?((?:19|20)?\d\d)\))"
# "the 13th Five-Year (2016-2020) Plan period": archive.shine.cn/business/transport/Transport-projects/
_PLAN: Final = re.compile(
    rf"(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{'|'.join(ORDINAL_WORDS)})[ -](?:Five|5)[- ]?Year{_PLAN_YEARS}?"
    r"(?P<plan>(?: (?:national|economic|social|development|and)){0,4} (?:plan|program(?:me)?|blueprint)\b)?"
    r"(?P<period> period\b)?"
    rf"{_PLAN_YEARS}?(?P<late> period\b)?",
    re.IGNORECASE,
)
_SHORT_PLAN: Final = re.compile(
    rf"(?P<number>\d{{1,2}}(?:st|nd|rd|th)) FYP\b(?P<period> period\b)?{_PLAN_YEARS}?(?P<late> period\b)?"
)


def read_plan(text: str, at: int) -> tuple[Mention, ...]:
    """Return the Five-Year Plan at `at`, with or without its years and the word "period"."""
    found = _PLAN.match(text, at) or _SHORT_PLAN.match(text, at)
    if not found or not (found.re is _SHORT_PLAN or found["plan"] or found["period"] or found["late"]):
        return ()
    printed = [year for year in found.groups()[1:] if year and year.isdigit()]
    years = _printed_years(*printed[:2]) if printed else FIVE_YEAR_PLANS.get(_plan_number(found["number"]))
    if not years:
        return ()
    dates = Interval(dt.date(years[0], 1, 1), dt.date(years[1], 12, 31), "plan")
    return (Fixed(start=at, end=found.end(), dates=dates, article=True),)


def _plan_number(text: str) -> int:
    return ORDINAL_WORDS[text.lower()] if text.isalpha() else int(text[:-2])


def _printed_years(first: str, last: str) -> tuple[int, int] | None:
    years = int(first), int(first[: 4 - len(last)] + last)
    return years if years[0] <= years[1] else None
