"""A page in, an article out: kinds, sites, the day that periods are counted from, and what is refused."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govnews._parse import parse, parse_as
from govnews.errors import GovnewsError, UnreadablePage
from govnews.model import Article, NoteCode
from govnews.sites import SiteProfile
from lines_with_roles import P1, P2

PAGE = f"Home > News\nPort of Lianhe grows\nUpdated: 2023-12-18\n{P1}\nIt grew by 9 percent last year.\n{P2}"


def periods(article: Article) -> list[tuple[str, dt.date | None]]:
    return [(period.text, period.start_date) for period in article.periods]


def test_text_bytes_and_a_file_are_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    assert parse(PAGE) == parse(PAGE.encode()) == parse(path)
    assert parse(PAGE).kind == "text"


def test_markup_is_read() -> None:
    article = parse(f"<html><body><h1>Port of Lianhe grows</h1><p>{P1}</p><p>{P2}</p></body></html>")
    assert (article.kind, article.headline, article.body) == ("html", "Port of Lianhe grows", (P1, P2))


def test_a_date_glued_to_a_heading_in_markup_is_the_pages() -> None:
    article = parse(
        f"<html><body><h1>Port of Lianhe grows Updated: 2022-07-01</h1><p>{P1}</p><p>{P2}</p></body></html>"
    )
    assert article.headline == "Port of Lianhe grows"
    assert article.updated is not None
    assert article.updated.isoformat() == "2022-07-01"


def test_the_kind_that_is_told_is_the_kind() -> None:
    assert parse_as("text", f"<p>{P1}</p>").lines[0].text == f"<p>{P1}</p>"


def test_figures_stand_where_they_were_read() -> None:
    article = parse(f"Port of Lianhe grows 5 percent\nLIANHE, Dec. 18, 2023 (Xinhua) -- {P1}\n{P2}")
    assert [value.text for value in article.percents] == ["5 percent", "8.4 percent"]
    for value in article.values:
        assert value.line is not None
        assert article.lines[value.line].text[value.start : value.end] == value.text
    assert "Dec. 18, 2023" not in [period.text for period in article.periods]


def test_figures_of_menus_and_other_stories_are_none() -> None:
    article = parse(f"{PAGE}\nRelated News\nExports up 12 percent in the north\nCopyright 2023")
    assert [value.text for value in article.percents] == ["8.4 percent", "9 percent"]


def test_periods_are_counted_from_the_dateline_then_the_page_then_the_day_given() -> None:
    year = "It grew by 9 percent last year, the mayor of Lianhe said on a visit to the port."
    with_dateline = f"Port of Lianhe grows\nUpdated: 2023-01-02\nLIANHE, Dec. 30, 2022 (Xinhua) -- {year}"
    assert periods(parse(with_dateline)) == [("last year", dt.date(2021, 1, 1))]
    assert periods(parse(f"Port of Lianhe grows\nUpdated: 2023-01-02\n{year}")) == [
        ("last year", dt.date(2022, 1, 1))
    ]
    bare = f"Port of Lianhe grows\n{year}"
    assert periods(parse(bare, on=dt.date(2020, 5, 1))) == [("last year", dt.date(2019, 1, 1))]


def test_periods_are_counted_from_the_headline_or_the_address_last() -> None:
    year = "It grew by 9 percent last year, the mayor of Lianhe said on a visit to the port."
    headline = parse(
        f"Press Conference on Ports (September 13, 2018)\n{year}", url="http://a.example/2020-01/02/c_1.htm"
    )
    assert periods(headline)[-1] == ("last year", dt.date(2017, 1, 1))
    address = parse(f"Port of Lianhe grows\n{year}", url="http://a.example/2020-01/02/c_1.htm")
    assert periods(address) == [("last year", dt.date(2019, 1, 1))]
    assert NoteCode.ANCHOR_ASSUMED in [note.code for note in address.notes]


def test_an_address_with_a_month_counts_what_its_days_agree_on() -> None:
    text = "It grew by 9 percent last year, and by 7 percent last week, the mayor of Lianhe said at the port."
    article = parse(f"Port of Lianhe grows\n{text}", url="http://a.example/2019/08/port-grows/")
    assert periods(article) == [("last year", dt.date(2018, 1, 1))]
    assert [value.text for value in article.percents] == ["9 percent", "7 percent"]


def test_a_page_with_its_date_assumes_nothing() -> None:
    assert NoteCode.ANCHOR_ASSUMED not in [note.code for note in parse(PAGE, on=dt.date(1999, 1, 1)).notes]


def test_a_page_without_any_date_says_so_of_nothing() -> None:
    article = parse(f"Port of Lianhe grows\n{P2}")
    assert NoteCode.ANCHOR_ASSUMED not in [note.code for note in article.notes]


@pytest.mark.parametrize(
    ("address", "day"),
    [
        ("http://a.example/news/t20150304_275817.html", dt.date(2015, 3, 4)),
        ("http://a.example/2015-04/03/c_1.htm", dt.date(2015, 4, 3)),
        ("http://a.example/201504/03/WS1.html", dt.date(2015, 4, 3)),
        ("http://a.example/20150403/c.html", dt.date(2015, 4, 3)),
        ("http://a.example/news/1.html", dt.date(2015, 3, 4)),
    ],
)
def test_the_address_tells_the_order_of_a_date_of_figures(address: str, day: dt.date) -> None:
    article = parse(f"Port of Lianhe grows\nSource:Port News Press04-03-2015\n{P1}", url=address)
    assert article.date is not None
    assert article.date.day == day


def test_an_order_that_the_address_confirms_is_no_doubt() -> None:
    page = f"Port of Lianhe grows\nDate: 04-03-2015\n{P1}"
    doubts = [
        NoteCode.DATE_ORDER_ASSUMED in [note.code for note in parse(page, url=url).notes]
        for url in (None, "http://a.example/2015-03/04/c_1.htm", "http://a.example/2015-04/03/c_1.htm")
    ]
    assert doubts == [True, False, False]


def test_a_dateline_without_a_year_takes_the_addresss() -> None:
    article = parse(
        f"Port of Lianhe grows\nLIANHE, Oct. 7 (Xinhua) -- {P1}", url="http://a.example/2024/10/08/port"
    )
    assert article.dateline is not None
    assert article.dateline.date == dt.date(2024, 10, 7)


def test_the_site_is_found_by_the_address_or_told() -> None:
    assert parse(PAGE, url="http://en.nantong.gov.cn/2023-12/18/c_1.htm").site == "en.nantong.gov.cn"
    assert parse(PAGE, site="en.nantong.gov.cn").site == "en.nantong.gov.cn"
    assert parse(PAGE).site is None
    profile = SiteProfile(hosts=("a.example",), line_patterns=(("disclaimer", "It grew .*"),))
    assert P1 in parse(PAGE, site=profile).body
    assert "It grew by 9 percent last year." not in parse(PAGE, site=profile).body


def test_an_address_in_the_page_tells_its_site() -> None:
    link = '<link rel="canonical" href="http://en.nantong.gov.cn/2023-12/18/c_1.htm">'
    page = f"<html><head>{link}</head><body><h1>Port grows</h1><p>{P1}</p></body></html>"
    assert parse(page).site == "en.nantong.gov.cn"
    other = page.replace("en.nantong.gov.cn", "a.example")
    assert parse(other).site is None


@pytest.mark.parametrize("source", ["", " \n ", b"", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00"])
def test_no_text_is_refused(source: str | bytes) -> None:
    with pytest.raises(UnreadablePage):
        parse(source)


@pytest.mark.parametrize("source", ["one line", "Home\nNews\nPorts", "\n" * 10_000 + "x", "中文"])
def test_odd_pages_are_read(source: str) -> None:
    assert parse(source).lines


@given(st.text(max_size=120) | st.binary(max_size=120))
@settings(max_examples=150)
def test_any_source_is_read_or_refused(source: str | bytes) -> None:
    try:
        article = parse(source)
    except GovnewsError:
        return
    for value in article.values:
        assert value.line is not None
        assert article.lines[value.line].text[value.start : value.end] == value.text


@given(st.permutations(["Home", "About us", "Print", "Share - WeChat"]))
def test_menu_lines_change_no_figure(menu: list[str]) -> None:
    article = parse("\n".join([*menu, PAGE, *menu]))
    assert [value.text for value in article.values] == [value.text for value in parse(PAGE).values]
