"""The date of a page, alone or in the line that prints it."""

from govnews.model import Hints, PageDate
from govnews.parsers.dates import parse_date
from govnews.parsers.header import read_header


def parse_page_date(text: str, *, day_first: bool | None = None) -> PageDate | None:
    """Read the page's date from a line of its head: the date alone, or with label, outlet, names and buttons.

    Args:
        text: the line. A sentence that names a day is none.
        day_first: whether the host prints the day first in dates of figures alone; None where unknown:
            then dates with strokes are month first (english.customs.gov.cn), with hyphens or full stops day
            first (cma.gov.cn), unless the calendar forbids it.

    Returns:
        The date as precise as printed: that of the update where the line prints two. None where the text is
        no such line or names a day that does not exist.

    >>> parse_page_date("Updated: Jul 23,2017 9:04 AM     Xinhua").isoformat()
    '2017-07-23T09:04'
    >>> parse_page_date("10:46 UTC+8, 2022-03-19").isoformat()
    '2022-03-19T10:46+08:00'
    >>> parse_page_date("06/03/2016", day_first=True).isoformat()
    '2016-03-06'
    >>> parse_page_date("It opened on May 3, 2021.")
    """
    alone = parse_date(text, day_first=day_first)
    if alone is not None:
        return alone
    header = read_header(text, hints=Hints(day_first=day_first))
    return header.date if header is not None else None
