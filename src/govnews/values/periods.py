"""Periods: what "the first nine months of this year" is, as inclusive dates or as a rolling window.

The definitions, with every convention and what is left alone, stand in the reference (docs/reference/periods.md).
"""

import datetime as dt
from collections.abc import Sequence

from govnews._clean import clean
from govnews.model import Period
from govnews.values._period_context import Context, Earlier, Interval, Surroundings
from govnews.values._period_mentions import Mention, Same, Window, Year
from govnews.values._period_reader import TRIGGER, read


def find_periods(text: str, *, on: dt.date | None = None) -> tuple[Period, ...]:
    """Return the time expressions of a line of text, resolved.

    Args:
        text: one line or paragraph.
        on: the date that "last year", "Wednesday" or "October" start from, the dateline's or the page's. Without it
            only expressions that print their year, and rolling windows, are found.

    Returns:
        Periods in reading order. A date or a part of the calendar has `start_date` and `end_date`, both inclusive; a
        window without fixed ends has `rolling`, an ISO 8601 duration, and `direction`.

    >>> [period.isoformat() for period in find_periods("In the first half of 2023 and the past five years, ...")]
    ['2023-01-01/2023-06-30', 'P5Y']
    >>> find_periods("from January to October", on=dt.date(2023, 12, 18))[0].isoformat()
    '2023-01-01/2023-10-31'
    """
    cleaned = clean(text)
    mentions = _mentions(cleaned)
    if not mentions:
        return ()
    resolved = _resolve(mentions, Surroundings(cleaned, on))
    return tuple(
        _period(text, mention, dates)
        for mention, dates in zip(mentions, resolved, strict=True)
        if _is_told(mention, dates)
    )


def _mentions(text: str) -> list[Mention]:
    mentions: list[Mention] = []
    at = 0
    while trigger := TRIGGER.search(text, at):
        found = read(text, trigger.start(), str(trigger.lastgroup))
        mentions += found
        at = max(trigger.end(), found[-1].end if found else 0)
    return mentions


def _resolve(mentions: Sequence[Mention], around: Surroundings) -> list[Interval | None]:
    """Return the dates of each mention; compared periods ("the same period last year") when the others are known."""
    earlier: list[Earlier] = []
    found: list[Interval | None] = []
    for mention in mentions:
        dates = _dates(mention, Context(around, mention.start, earlier))
        found.append(dates)
        if dates:
            earlier.append(_earlier(mention, dates, around.text))
    return [
        _dates_beside(one, found, mentions, around) if isinstance(one, Same) else dates
        for one, dates in zip(mentions, found, strict=True)
    ]


def _dates(mention: Mention, context: Context) -> Interval | None:
    """Return a mention's dates; beyond the calendar's first and last year there are none."""
    try:
        return mention.interval(context)
    except (OverflowError, ValueError):
        return None


#: Behind these words a year or month is a point of reference, not the time that the text goes on to tell of.
_REFERENCES = (
    "since ",
    "by ",
    "until ",
    "before ",
    "than ",
    "with ",
    "from ",
    "over ",
    "to ",
    "after ",
    "till ",
)


def _earlier(mention: Mention, dates: Interval, text: str) -> Earlier:
    before = text[max(0, mention.start - 7) : mention.start].lower()
    tells = not before.endswith(_REFERENCES)
    if isinstance(mention, Year):
        relative = mention.year is not None and mention.year.base == "page"
        return Earlier(mention.start, dates, tells and (relative or before.endswith(_TELLING)), relative)
    return Earlier(
        mention.start, dates, tells and mention.names_year and dates.granularity != "plan", relative=False
    )


#: A bare year tells the time behind one of these; elsewhere it may be part of a name ("the 2023 rankings").
_TELLING = ("in ", "of ", "for ", "during ")

_COMPARABLE = ("month", "quarter", "half", "season", "range", "week")


def _dates_beside(
    same: Same, found: Sequence[Interval | None], mentions: Sequence[Mention], around: Surroundings
) -> Interval | None:
    """Return the dates of "the same period last year": the period its sentence compares, a year earlier."""
    start, end = around.sentence(same.start)
    beside = [
        (mention.start, dates)
        for mention, dates in zip(mentions, found, strict=True)
        if start <= mention.start < end and dates and dates.granularity in _COMPARABLE
    ]
    before = [dates for place, dates in beside if place < same.start]
    compared = before[-1] if before else next((dates for _, dates in beside), None)
    context = Context(around, same.start)
    try:
        return same.interval_beside(compared, context)
    except (OverflowError, ValueError):
        return None


def _is_told(mention: Mention, dates: Interval | None) -> bool:
    return dates is not None or isinstance(mention, Window)


def _period(text: str, mention: Mention, dates: Interval | None) -> Period:
    start = mention.start
    if mention.article and text[max(0, start - 4) : start].lower() == "the ":
        start -= 4
    place = {"text": text[start : mention.end], "start": start, "end": mention.end}
    if dates is None:
        return Period(**place, rolling=mention.rolling, direction=mention.direction)
    return Period(**place, start_date=dates.start, end_date=dates.end, granularity=dates.granularity)
