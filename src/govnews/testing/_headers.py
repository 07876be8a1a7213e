"""Page dates and header lines as pages of this genre print them."""

import datetime as dt
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from govnews._calendar import MONTH_NAMES
from govnews.model import PageDate

#: One form a house: y, m, d are figures, `name` and `short` the month's.
_DAY_FORMS: Final = (
    *("{y}-{m:02}-{d:02}", "{y}-{m}-{d}", "{y}/{m}/{d}", "{y}.{m:02}.{d:02}", "{y}年{m}月{d}日"),
    *("{name} {d}, {y}", "{name} {d},{y}", "{name} {d:02}, {y}", "{name} {d} {y}", "{short} {d}, {y}"),
    *("{short}. {d}, {y}", "{d} {name} {y}", "{d} {short}, {y}", "{d:02}-{short}-{y}", "{y}-{name}-{d}"),
    *("{name}-{d}-{y}", "{m:02}{d:02}, {y}"),
)
_CLOCK_FORMS: Final = ("{h:02}:{n:02}", "{h}:{n:02}", "{h:02}:{n:02}:{s:02}")
_OUTLETS: Final = ("Xinhua", "China Daily", "en.nantong.gov.cn", "Suzhou Bureau of Commerce", "CIDCA")
_NAMES: Final = ("LI MING", "Wang Xiaoyu", "Zhou Huiying", "Ouyang Shijia")
_BARS: Final = (" | ", "| ", "|", " |  ", "  ")
_LABELS: Final = ("Updated: ", "Updated:", "Updated : ", "Update:", "updated on :", "Last Updated: ")
_DAYS: Final = st.dates(dt.date(1999, 1, 1), dt.date(2049, 12, 31))


@frozen
class PrintedPageDate:
    """A page's date as a house prints it, and the date that it says."""

    text: str
    date: PageDate


@frozen
class PrintedHeader:
    """A header line as a template prints it, and what it says."""

    text: str
    authors: tuple[str, ...]
    source: str | None
    updated: PageDate


@st.composite
def printed_page_dates(draw: st.DrawFn) -> PrintedPageDate:
    """Draw page dates in the forms of all houses: the day alone, its time behind or before it."""
    day, form = draw(_DAYS), draw(st.sampled_from(_DAY_FORMS))
    month = MONTH_NAMES[day.month - 1]
    printed = form.format(y=day.year, m=day.month, d=day.day, name=month, short=month[:3])
    clock = draw(st.none() | st.sampled_from(_CLOCK_FORMS))
    if clock is None:
        return PrintedPageDate(printed, PageDate(day))
    seconds = "{s" in clock
    time = draw(st.times()).replace(microsecond=0, fold=0)
    time = time if seconds else time.replace(second=0)
    hours = clock.format(h=time.hour, n=time.minute, s=time.second)
    whole = draw(st.sampled_from((f"{printed} {hours}", f"{printed}  {hours}", f"{hours}, {printed}")))
    return PrintedPageDate(whole, PageDate(day, time, seconds))


@st.composite
def printed_headers(draw: st.DrawFn) -> PrintedHeader:
    """Draw header lines of the template that China Daily's sites share: names, outlet, labelled date."""
    names = tuple(draw(st.lists(st.sampled_from(_NAMES), max_size=3, unique=True)))
    outlet = draw(st.none() | st.sampled_from(_OUTLETS))
    date, bar = draw(printed_page_dates()), draw(st.sampled_from(_BARS))
    by = f"By {' and '.join(names)}" if names else None
    label = draw(st.sampled_from(_LABELS))
    text = bar.join(part for part in (by, outlet, f"{label}{date.text}") if part)
    return PrintedHeader(text, names, outlet, date.date)
