"""Stage 3: the parts of a page, each read by a small function that says None where there is none.

>>> parse_breadcrumb("Home> News Center>Latest")
('Home', 'News Center', 'Latest')
>>> parse_credit("[Photo/Xinhua]").provider
'Xinhua'
"""

from govnews.parsers.boilerplate import classify_boilerplate
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.byline import parse_byline
from govnews.parsers.credits import parse_credit
from govnews.parsers.dateline import parse_dateline
from govnews.parsers.page_date import parse_page_date

__all__ = [
    "classify_boilerplate",
    "parse_breadcrumb",
    "parse_byline",
    "parse_credit",
    "parse_dateline",
    "parse_page_date",
]
