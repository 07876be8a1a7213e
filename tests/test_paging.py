"""The next page of a story."""

import pytest

from govnews.model import Line, Link, Role
from govnews.parsers.paging import next_page

URL = "http://en.example.gov.cn/2020-01/02/c_1.htm"


def paged(*links: tuple[str, str], role: Role = Role.PAGINATION) -> str | None:
    line = Line("pages", role, "rule", links=tuple(Link(text, href) for text, href in links))
    return next_page([line], URL)


@pytest.mark.parametrize("word", ["Next", "Next Page", "next page >>", "下一页", ">", "»", "Next>"])
def test_a_link_that_says_next(word: str) -> None:
    assert paged(("1", "c_1_0.htm"), (word, "c_1_2.htm")) == "http://en.example.gov.cn/2020-01/02/c_1_2.htm"


def test_the_number_after_the_one_that_is_no_link() -> None:
    assert paged(("2", "/2.htm"), ("3", "/3.htm")) == "http://en.example.gov.cn/2.htm"
    assert paged(("1", "/1.htm"), ("3", "/3.htm")) == "http://en.example.gov.cn/3.htm"
    assert paged(("1", "/1.htm"), ("2", "/2.htm")) is None


@pytest.mark.parametrize("href", ["#", "", "javascript:next()"])
def test_a_link_that_leads_nowhere(href: str) -> None:
    assert paged(("Next", href)) is None


def test_only_pagination_is_asked() -> None:
    assert paged(("Next", "/2.htm"), role=Role.RELATED) is None
    assert paged(("", "/2.htm")) is None
    assert next_page([Line("1 2", Role.PAGINATION, "rule")], URL) is None


def test_without_an_address_the_link_is_as_given() -> None:
    line = Line("Next", Role.PAGINATION, "rule", links=(Link("Next", "c_1_2.htm"),))
    assert next_page([line], None) == "c_1_2.htm"


def test_an_address_that_cannot_be_resolved_is_as_given() -> None:
    assert paged(("Next", "http://[x/2.htm")) == "http://[x/2.htm"
