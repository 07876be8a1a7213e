"""Periods: what "the first nine months of this year" is, as inclusive dates or as a rolling window.

Every convention, and what is left alone, stands in the reference (docs/reference/periods.md).
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from govnews._calendar import day_of
from govnews._clean import clean
from govnews.model import Period
from govnews.values._period_context import COMPARABLE, Context, Interval, Surroundings, Told
from govnews.values._period_mentions import Same, Window
from govnews.values._period_openers import TRIGGER
from govnews.values._period_reader import read
from govnews.values._period_recurring import Mention, Year


def find_periods(text: str, *, on: dt.date | None = None) -> tuple[Period, ...]:
    """Return the time expressions of a line of text, resolved.

    Args:
        text: one line or paragraph.
        on: the date that "last year", "Wednesday" or "October" start from: the dateline's or the page's.
            Without it only expressions that print their year, and rolling windows, are found.

    Returns:
        Periods in reading order. A date or a part of the calendar has `start_date` and `end_date`, both
        inclusive; a window without fixed ends has `rolling`, an ISO 8601 duration, and `direction`.

    >>> [period.isoformat() for period in find_periods("In H1 2023 and over the past five years")]
    ['2023-01-01/2023-06-30', 'P5Y']
    >>> find_periods("from January to October", on=dt.date(2023, 12, 18))[0].isoformat()
    '2023-01-01/2023-10-31'
    """
    on = day_of(on)
    cleaned = clean(text)
    mentions = _mentions(cleaned)
    if not mentions:
        return ()
    resolved = zip(mentions, _resolve(mentions, Surroundings(cleaned, on)), strict=True)
    periods = (_period(text, mention, dates) for mention, dates in resolved)
    return tuple(period for period in periods if period)


def _mentions(text: str) -> list[Mention]:
    mentions: list[Mention] = []
    at = 0
    while trigger := TRIGGER.search(text, at):
        found = read(text, trigger.start(), str(trigger.lastgroup))
        mentions += found
        at = max(trigger.end(), found[-1].end if found else 0)
    return mentions


def _resolve(mentions: Sequence[Mention], around: Surroundings) -> list[Interval | None]:
    """Return the dates of each mention, in reading order; then of comparisons ahead of what they compare."""
    told = Told()
    found: list[Interval | None] = []
    for mention in mentions:
        dates = _dates(mention, Context(around, mention.start, told))
        found.append(dates)
        if dates and not isinstance(mention, Same):
            _tell(told, mention, dates, around.text)
    return (
        _compared_ahead(mentions, found, around) if any(isinstance(one, Same) for one in mentions) else found
    )


def _compared_ahead(
    mentions: Sequence[Mention], found: Sequence[Interval | None], around: Surroundings
) -> list[Interval | None]:
    """Return the dates, whole years of comparisons narrowed to the part named behind them in the sentence."""
    narrowed: list[Interval | None] = []
    ahead: tuple[int, Interval] | None = None
    for mention, dates in zip(reversed(mentions), reversed(found), strict=True):
        if not isinstance(mention, Same):
            ahead = (mention.start, dates) if dates and dates.granularity in COMPARABLE else ahead
            narrowed.append(dates)
        elif dates and dates.granularity == "year" and ahead and ahead[0] < around.sentence(mention.start)[1]:
            narrowed.append(mention.beside(ahead[1], dates.start.year))
        else:
            narrowed.append(dates)
    return narrowed[::-1]


def _dates(mention: Mention, context: Context) -> Interval | None:
    """Return a mention's dates; beyond the calendar's first and last year there are none."""
    try:
        return mention.interval(context)
    except (OverflowError, ValueError):
        return None


#: A bare year tells the time behind one of these; elsewhere it may be part of a name ("the 2023 rankings").
_TELLING: Final = ("in ", "of ", "for ", "during ")
#: Behind these words a year or month is a point of reference, not the time that the text goes on to tell.
_REFERENCE: Final = re.compile(
    r"\b(?:since|by|until|till|before|after|than|with|from|over|to)"
    r"(?: (?:in|that in|that of|those of))?(?: (?:early|mid|late))?[ -]{1,2}$",
    re.IGNORECASE,
)


def _tell(told: Told, mention: Mention, dates: Interval, text: str) -> None:
    before = text[max(0, mention.start - 24) : mention.start]
    is_relative = isinstance(mention, Year) and mention.year is not None and mention.year.base == "page"
    names_year = mention.names_year and dates.granularity != "plan"
    if isinstance(mention, Year):
        names_year = is_relative or before.lower().endswith(_TELLING)
    is_reference = _REFERENCE.search(before) is not None
    told.add(
        mention.start,
        dates,
        names_year=names_year and not is_reference,
        is_relative=is_relative,
        is_reference=is_reference,
    )


def _period(text: str, mention: Mention, dates: Interval | None) -> Period | None:
    """Return the period with its text as printed; None where neither dates nor a length are told."""
    start, end = mention.start, mention.end
    if mention.article and text[max(0, start - 4) : start].lower() == "the ":
        start -= 4
    if isinstance(mention, Window):
        length, direction = mention.rolling, mention.direction
        return Period(text=text[start:end], start=start, end=end, rolling=length, direction=direction)
    if dates is None:
        return None
    return Period(
        text=text[start:end],
        start=start,
        end=end,
        start_date=dates.start,
        end_date=dates.end,
        granularity=dates.granularity,
    )
