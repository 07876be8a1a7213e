"""Reads the time expression at a place: the forms in order, then a range's other end, "period", a bracket.

A scan over the line stops only at words and figures that can open an expression; everything else is a small
pattern tried at that place. Each form looks a bounded way ahead, so the work is linear in the line.
"""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, cast

from attrs import evolve

from govnews.values._period_days import (
    is_between,
    read_day_first,
    read_figures,
    read_month,
    read_near,
    read_weekday,
    read_year_last,
)
from govnews.values._period_mentions import (
    Bracketed,
    Calendar,
    Edge,
    Fixed,
    Portion,
    PortionUnit,
    Same,
    Weekday,
    WeekdaySpan,
    Window,
)
from govnews.values._period_openers import OPENER, TRIGGER
from govnews.values._period_parts import (
    count_of,
    read_letter,
    read_part,
    read_plan,
    read_season,
    read_year_part,
)
from govnews.values._period_recurring import THE_YEAR, Day, Mention, Month, Part, Recurring, Span, Year
from govnews.values._period_relative import (
    read_calendar,
    read_day_of_month,
    read_same,
    read_window,
    read_year_to_date,
)
from govnews.values._period_words import COUNT
from govnews.values._period_years import read_year, year_after

if TYPE_CHECKING:
    from govnews.values._period_dates import CalendarUnit

Form = Callable[[str, int], tuple[Mention, ...]]


def read(text: str, at: int, trigger: str) -> tuple[Mention, ...]:
    """Return the expressions that open at `at`, where a trigger of that name stands; mostly one or none."""
    for form in _FORMS[trigger]:
        if found := form(text, at):
            return (*found[:-1], _continued(text, found[-1]))
    return ()


def _read_here(text: str, at: int) -> tuple[Mention, ...]:
    """Return what opens exactly at `at`, without what can follow it; nothing that holds another one."""
    found = OPENER.match(text, at)
    forms = _FORMS[str(found.lastgroup)] if found else ()
    plain = (form(text, at) for form in forms if form not in (read_edge, read_portion))
    return next((mentions for mentions in plain if mentions), ())


# --- edges and portions: expressions that hold another one -------------------------------------------------

_EDGE: Final = re.compile(r"(?:(end|close)|beginning|start) {1,2}of {1,2}", re.IGNORECASE)
# "As of endDecember 2012": www.cbrc.gov.cn/EngdocView.do?docID=84B34FD586964D568BDF935C801E2F08
_SHORT_EDGE: Final = re.compile(r"end[- ]?(?:of-)?(?=[A-Z12])", re.IGNORECASE)
_YEAR_END: Final = re.compile(r"year-?[ -]end\b", re.IGNORECASE)
_THE: Final = re.compile(r"the {1,2}", re.IGNORECASE)
_THE_UNIT: Final = re.compile(r"(?:the |each )?(week|month|quarter)\b(?! of|-)", re.IGNORECASE)
_THE_YEAR: Final = re.compile(r"(?:the )?(?:whole |full )?year\b(?!-)", re.IGNORECASE)


def read_edge(text: str, at: int) -> tuple[Mention, ...]:
    """Return the edge at `at`: "end of June", "beginning of the year", "end-September", "year-end"."""
    if found := _YEAR_END.match(text, at):
        year = year_after(text, found.end()) or (THE_YEAR, found.end())
        return (Edge(start=at, end=year[1], of=Year(start=at, end=year[1], year=year[0]), at_end=True),)
    if found := _EDGE.match(text, at):
        whole = _whole(text, found.end())
        at_end = found[1] is not None
    else:
        found = _SHORT_EDGE.match(text, at)
        whole = _calendar_part(text, found.end()) if found and not _verb(text, at) else ()
        at_end = True
    return tuple(Edge(start=at, end=one.end, of=one, at_end=at_end, article=True) for one in whole)


_NO_VERB_BEHIND: Final = re.compile(r"(?:by|at|of|since|from|until|the) $")


def _verb(text: str, at: int) -> bool:
    return text[at + 3 : at + 4] == " " and not _NO_VERB_BEHIND.search(text[max(0, at - 6) : at])


def _whole(text: str, at: int) -> tuple[Mention, ...]:
    """Return what an edge or a portion is of: any dated expression, "the year", "the month"."""
    year = _THE_YEAR.match(text, at)
    if year and not year_after(text, year.end()):
        return (Year(start=at, end=year.end(), year=THE_YEAR),)
    if unit := _THE_UNIT.match(text, at):
        return (
            Calendar(
                start=at, end=unit.end(), unit=cast("CalendarUnit", unit[1].lower()), shift=0, of_context=True
            ),
        )
    article = _THE.match(text, at)
    return _calendar_part(text, article.end() if article else at)


def _calendar_part(text: str, at: int) -> tuple[Mention, ...]:
    found = _read_here(text, at)[:1]
    return found if found and not isinstance(found[0], (Day, Window, Weekday)) else ()


_PORTION: Final = re.compile(
    rf"(?:first|(?P<last>last|final|second|latter))[ -]{{1,2}}(?:(?P<count>{COUNT})[ -]{{1,2}})?"
    r"(?P<unit>day|week|year|month|half)s?(?: ?\([^()]{1,20}\))? {1,2}(?:of|in) {1,2}",
    re.IGNORECASE,
)


def read_portion(text: str, at: int) -> tuple[Mention, ...]:
    """Return the portion at `at`: "first 20 days of this month", "first half of June"."""
    found = _PORTION.match(text, at)
    if not found or (found[0].lower().startswith(("second", "latter")) and found["unit"].lower() != "half"):
        return ()
    whole = _whole(text, found.end())
    if not whole or (found["unit"].lower() == "half" and not isinstance(whole[0], Month | Calendar)):
        return ()
    return (
        Portion(
            start=at,
            end=whole[0].end,
            of=whole[0],
            unit=cast("PortionUnit", found["unit"].lower()),
            count=count_of(found["count"]) if found["count"] else 1,
            at_end=found["last"] is not None,
            article=True,
        ),
    )


_FORMS: Final[Mapping[str, tuple[Form, ...]]] = {
    "month": (read_month,),
    "weekday": (read_weekday,),
    "year": (read_figures, read_year_part, read_year),
    "figure": (read_plan, read_letter, read_part, read_day_first, read_day_of_month),
    "slashed": (read_year_last,),
    "letter": (read_letter,),
    "edge": (read_edge,),
    "ordinal": (read_plan, read_part, read_portion, read_near, read_window, read_calendar),
    "relative": (read_near, read_same, read_window, read_calendar, read_year_to_date),
    "season": (read_season,),
}

# --- what can follow ---------------------------------------------------------------------------------------

# "Jan.- Aug.": en.people.cn/n3/2022/0918/c90000-10148460.html
# "the January-to-September period": english.mofcom.gov.cn/article/newsrelease/press/202211/
# "from May through to November": www.bastillepost.com/global/article/4968287
_TO: Final = re.compile(
    r"(?: {0,2}(?:-?to-|[-~–]| to(?: the)?\b| (?:through|thru|until|till)(?: to)?\b) {0,2}|—)"
    r"(?:(?:early|mid|late)[- ])?"
)
_AND: Final = re.compile(r" {1,2}and {1,2}(?:(?:early|mid|late)[- ])?")
_PERIOD: Final = re.compile(r"[ -]{1,2}period\b")


def _continued(text: str, mention: Mention) -> Mention:
    """Return a mention with the other end of its range, the word "period" and a dated bracket behind it."""
    mention = _ranged(text, mention)
    if isinstance(mention, Span) or (isinstance(mention, Fixed) and mention.dates.granularity == "range"):
        mention = _period(text, mention)
    return _bracketed(text, mention)


#: What can be the first end of a range.
_ENDS: Final = (Month, Day, Year, Weekday, Part)


def _ranged(text: str, mention: Mention) -> Mention:
    if not isinstance(mention, _ENDS):
        return mention
    to = _TO.match(text, mention.end) or (
        _AND.match(text, mention.end) if is_between(text, mention.start) else None
    )
    last = _last_end(text, to.end()) if to else None
    if isinstance(mention, Weekday) and isinstance(last, Weekday):
        return WeekdaySpan(start=mention.start, end=last.end, first=mention, last=last)
    if not isinstance(mention, Recurring) or not isinstance(last, Recurring) or not _same_kind(mention, last):
        return mention
    return Span(start=mention.start, end=last.end, first=mention, last=last, article=mention.article)


def _last_end(text: str, at: int) -> Mention | None:
    found = _read_here(text, at)
    return found[0] if found else None


def _same_kind(first: Recurring, last: Recurring) -> bool:
    """Tell whether two expressions are the ends of one range: months and days, years, quarters."""
    days = (Month, Day, Span)
    if isinstance(first, days) and isinstance(last, days):
        return not isinstance(first, Span)
    if type(first) is type(last):
        return True
    return first.year is not None and last.year is not None and not isinstance(last, Part)


def _period(text: str, mention: Span | Fixed) -> Mention:
    word = _PERIOD.match(text, mention.end)
    if word:
        mention = evolve(mention, end=word.end(), article=True)
    if isinstance(mention, Fixed) or mention.last.year is not None or mention.first.year is not None:
        return mention
    year = year_after(text, mention.end)
    if not year:
        return mention
    return evolve(mention, last=evolve(mention.last, year=year[0]), end=year[1])


_OPEN: Final = re.compile(r" ?\((?:from )?")


def _bracketed(text: str, mention: Mention) -> Mention:
    """Return a mention with the bracket behind it where that holds one time expression and nothing else."""
    opened = _OPEN.match(text, mention.end)
    if not opened or isinstance(mention, (Fixed, Same)):
        return mention
    trigger = TRIGGER.match(text, opened.end())
    inner = _read_here(text, opened.end()) if trigger else ()
    if not inner:
        return mention
    last = inner[-1] if len(inner) > 1 else _ranged(text, inner[0])
    if not text.startswith(")", last.end) or (
        isinstance(mention, (Day, Month)) and not isinstance(last, Weekday)
    ):
        return mention
    outer = Mention(start=mention.start, end=mention.end) if isinstance(mention, Weekday) else mention
    return Bracketed(start=mention.start, end=last.end + 1, outer=outer, inner=last, article=mention.article)
