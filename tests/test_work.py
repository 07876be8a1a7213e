"""A parse does work in proportion to its page: told by the calls it makes, the same on every machine.

What one call of a pattern does is counted in test_patterns.
"""

import sys
from collections.abc import Callable
from typing import Any, Final

import pytest

from govnews._parse import parse_as

PROSE: Final = (
    "The port of Nantong handled 312 million tons of cargo last year, up 9.5 percent, officials said."
)
HEAD: Final = f"Home > News\n\nPort of Nantong grows\n\nUpdated: 2023-12-18\n\n{PROSE}\n\n"
MARKUP: Final = f"<h1>Port of Nantong grows</h1><p>{PROSE}</p>"
#: Twice the page may take this many times the calls.
GROWTH: Final = 2.5
FEW, MANY = 150, 300

PAGES: Final[dict[str, Callable[[int], tuple[Any, str]]]] = {
    "paragraphs": lambda count: ("text", HEAD + f"{PROSE}\n\n" * count),
    "menu lines": lambda count: ("text", HEAD + "About us\n" * count),
    "menu lines above": lambda count: ("text", "About us\n" * count + HEAD),
    "headings": lambda count: ("text", HEAD + "New berths\n\n" * count),
    "captions": lambda count: ("text", HEAD + "A ship leaves the port. [Photo/Xinhua]\n\n" * count),
    "file names": lambda count: ("text", HEAD + "W020231218.jpg\n\n" * count),
    "date lines": lambda count: ("text", HEAD + "Updated: 2023-12-18 10:22\n\n" * count),
    "headlines again": lambda count: ("text", HEAD + "Port of Nantong grows\n\n" * count),
    "figures on a line": lambda count: ("text", HEAD + "4.52 billion yuan ($633.84 million), " * count),
    "implausible conversions": lambda count: ("text", HEAD + "3.5 million yuan ($1 million)\n\n" * count),
    "rates without a day": lambda count: ("text", "up to 3.5 million yuan ($1 million), " * count),
    "percentages on a line": lambda count: ("text", HEAD + "up 5 percent and " * count),
    "quantities on a line": lambda count: ("text", HEAD + "200 mu (13.33 hectares), " * count),
    "periods on a line": lambda count: ("text", HEAD + "from January to October last year, " * count),
    "bare numbers on a line": lambda count: ("text", HEAD + "1, 2 and 3 or " * count),
    "brackets on a line": lambda count: ("text", HEAD + "($" * count),
    "words on a line": lambda count: ("text", HEAD + "ships leave the port " * count),
    "credit on a line": lambda count: ("text", HEAD + "[Photo by Li Bo/Xinhua] " * count),
    "marked-up paragraphs": lambda count: ("html", MARKUP + f"<div>{f'<p>{PROSE}</p>' * count}</div>"),
    "links": lambda count: ("html", MARKUP + f"<ul>{'<li><a href=/a>News</a></li>' * count}"),
    "links in a paragraph": lambda count: ("html", MARKUP + f"<p>{PROSE} {'<a href=a>it</a> ' * count}</p>"),
    "table cells": lambda count: ("html", MARKUP + f"<table>{'<tr><td>Port<td>312' * count}"),
    "images": lambda count: ("html", MARKUP + "<p><img src=a.jpg></p><p>A ship.</p>" * count),
    "sections": lambda count: ("html", MARKUP + f"<section><div><p>{PROSE}</p></div></section>" * count),
    "nested": lambda count: ("html", MARKUP + f"{'<div>' * count}<p>{PROSE}</p>"),
    "line breaks": lambda count: ("html", MARKUP + f"<p>{f'{PROSE}<br>' * count}</p>"),
}  # fmt: skip


def calls(kind: Any, page: str) -> int:  # noqa: ANN401 - "text" or "html"
    """Return how many functions one parse calls, Python's own among them."""
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        parse_as(kind, page)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_twice_the_page_is_twice_the_work(make: Callable[[int], tuple[Any, str]]) -> None:
    parse_as(*make(2))  # what is loaded or compiled once is not counted
    none, few, many = (calls(*make(count)) for count in (1, FEW, MANY))
    assert many - none <= GROWTH * max(0, few - none) + 50
