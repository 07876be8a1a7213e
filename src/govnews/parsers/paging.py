"""The next page of a story that runs over several."""

import re
from collections.abc import Iterable
from typing import Final
from urllib.parse import urljoin

from govnews.model import Line, Link, Role

_NEXT: Final = re.compile(r"(?:next(?: page)?|下一页)? ?[>»›→]{0,2}", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\d{1,3}")


def next_page(lines: Iterable[Line], url: str | None) -> str | None:
    """Return the address of the story's next page, resolved against `url` where that is known.

    >>> links = (Link("2", "c_1_2.htm"), Link("Next", "c_1_2.htm"))
    >>> pages = Line("1 2 Next", Role.PAGINATION, "pagination", links=links)
    >>> next_page([pages], "http://en.nantong.gov.cn/2020-01/02/c_1.htm")
    'http://en.nantong.gov.cn/2020-01/02/c_1_2.htm'
    """
    paging = [line for line in lines if line.role is Role.PAGINATION]
    links = [link for line in paging for link in line.links or () if _leads_on(link)]
    named = next((link for link in links if link.text and _NEXT.fullmatch(link.text)), None)
    found = named or _numbered(links)
    return _resolved(found.href, url) if found else None


def _resolved(href: str, url: str | None) -> str:
    try:
        return urljoin(url or "", href)
    except ValueError:  # a bracket that opens no IPv6 address
        return href


def _leads_on(link: Link) -> bool:
    return not link.href.startswith(("#", "javascript:")) and bool(link.href)


def _numbered(links: Iterable[Link]) -> Link | None:
    """The link after the first number that is no link, which is the page's own."""
    numbers = {int(link.text): link for link in links if _NUMBER.fullmatch(link.text)}
    own = next(number for number in range(1, len(numbers) + 2) if number not in numbers)
    return numbers.get(own + 1)
