import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import PageDate
from govnews.parsers import parse_page_date


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2023-12-18", "2023-12-18"),
        ("Updated: 2023-12-18", "2023-12-18"),
        ("en.nantong.gov.cn| Updated: November 24, 2023 L M S", "2023-11-24"),
        ("By Li You| China Daily| Updated: March 6, 2024 L M S", "2024-03-06"),
        ("Source: Xinhua| 2017-07-17 10:42:27|Editor: Liangyu", "2017-07-17T10:42:27"),
        ("(Xinhua)    16:38, August 14, 2020", "2020-08-14T16:38"),
        # chinadailyhk.com prints both dates in one line
        ("Published: 20:40, November 9, 2020 | Updated: 11:59, June 5, 2023", "2023-06-05T11:59"),
    ],
)
def test_a_line_of_the_head_gives_its_date(line: str, date: str) -> None:
    found = parse_page_date(line)
    assert found is not None
    assert found.isoformat() == date


@pytest.mark.parametrize(
    "line",
    ["", "Updated:", "Source: Xinhua", "Updated: 2023-02-30", "It opened on May 3, 2021.", "Home > News"],
)
def test_other_lines_give_none(line: str) -> None:
    assert parse_page_date(line) is None


@pytest.mark.parametrize(("day_first", "day"), [(True, 4), (False, 3)])
def test_the_order_of_figures_is_the_hosts(day_first: bool, day: int) -> None:  # noqa: FBT001 - the case's own value
    assert parse_page_date("Date: 04/03/2015", day_first=day_first) == PageDate(dt.date(2015, 7 - day, day))


@given(st.text(max_size=60))
def test_no_text_fails(text: str) -> None:
    assert isinstance(parse_page_date(f"Updated: {text}"), PageDate | None)
