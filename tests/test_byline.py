"""Bylines: names as printed, places left out, the outlet beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.parsers.byline import Byline, parse_byline, read_byline, read_names
from govnews.parsers.outlets import (
    is_issuing_body,
    is_known_outlet,
    is_name,
    is_outlet,
    is_person,
    outlet_at_end,
)

BYLINES = [
    ("By Li Xuanmin", ("Li Xuanmin",), None),
    ("By HU XIAOYU", ("HU XIAOYU",), None),
    ("by Jessica Zhang", ("Jessica Zhang",), None),
    ("BY LI MING", ("LI MING",), None),
    ("By: Li Ming", ("Li Ming",), None),
    ("By : Zhao Tingting", ("Zhao Tingting",), None),
    ("Author: Wei Xin", ("Wei Xin",), None),
    ("Reporter | Zhang San, Li Si", ("Zhang San", "Li Si"), None),
    ("作者:李莎宁", ("李莎宁",), None),
    ("By Stefanie Tan and Sev Pischl", ("Stefanie Tan", "Sev Pischl"), None),
    ("By Wang Keju, Ouyang Shijia and Li Lei", ("Wang Keju", "Ouyang Shijia", "Li Lei"), None),
    ("By Wang Keju, Ouyang Shijia, and Li Lei", ("Wang Keju", "Ouyang Shijia", "Li Lei"), None),
    ("By Li Ming & Wang Fang", ("Li Ming", "Wang Fang"), None),
    ("By Jean-Luc O'Brien de Souza", ("Jean-Luc O'Brien de Souza",), None),
    ("By ZHAN CHENKENNY DONG", ("ZHAN CHENKENNY DONG",), None),
    ("By Aoife O’Brien", ("Aoife O’Brien",), None),
    ("By Li Ming (People’s Daily)", ("Li Ming",), "People’s Daily"),
    ("By ()", (), None),
    ("By Wang Yifei,", ("Wang Yifei",), None),
    ("By A Ming and Bao Li in Wuxi, Jiangsu", ("A Ming", "Bao Li"), None),
    ("By WANG YING in Wuxi, Jiangsu", ("WANG YING",), None),
    ("By Seong Yeon-cheol, Beijing correspondent", ("Seong Yeon-cheol",), None),
    ("By Xinyi Li,  Editor", ("Xinyi Li",), None),
    ("By Staff Reporter", (), None),
    ("By our staff reporter Li Ming", ("Li Ming",), None),
    ("By Xinhua writers Zhang San, Li Si", ("Zhang San", "Li Si"), None),
    ("By", (), None),
    ("By:", (), None),
    ("By (chinadaily.com.cn)", (), "chinadaily.com.cn"),
    ("By China Daily", (), "China Daily"),
    ("By Xinhua", (), "Xinhua"),
    ("By Li Fusheng (China Daily)", ("Li Fusheng",), "China Daily"),
    ("BySONG MENGXING (China Daily)", ("SONG MENGXING",), "China Daily"),
    ("By Ge Jieru ( chinadaily.com.cn )", ("Ge Jieru",), "chinadaily.com.cn"),
    ("By Louise Ho(HK Edition)", ("Louise Ho",), "HK Edition"),
    ("By Zhao Ruixue (China Daily Shandong Bureau)", ("Zhao Ruixue",), "China Daily Shandong Bureau"),
    ("By Lu Yanan, Zeng Yong (People's Daily)", ("Lu Yanan", "Zeng Yong"), "People's Daily"),
    ("By Li Jiabao (", ("Li Jiabao",), None),
    (
        "By Chen Liubing and Ma Zhiping in Boao, Hainan (chinadaily.com.cn)",
        ("Chen Liubing", "Ma Zhiping"),
        "chinadaily.com.cn",
    ),
    ("By He Dan in Beijing and Zhou Lihua in Wuhan | China Daily", ("He Dan", "Zhou Lihua"), "China Daily"),
    ("By Yuan shenggao| China Daily", ("Yuan shenggao",), "China Daily"),
    ("By Xie Chuanjiao in Weifang, Shandong| (", ("Xie Chuanjiao",), None),
    ("By YUAN SHENGGAO China Daily", ("YUAN SHENGGAO",), "China Daily"),
    ("By Keqiao Cheng, iChongqing News", ("Keqiao Cheng",), "iChongqing News"),
    ("By Zhang Yi in Beijing for China Daily", ("Zhang Yi",), "China Daily"),
    ("  By Li Ming  ", ("Li Ming",), None),
]
NO_BYLINES = [
    "",
    "Li Ming",
    "By 2025, the city will have ten parks",
    "By using new methods, farmers earned more",
    "By the end of the year, output had doubled",
    "By Friday the roads had been cleared",
    "Byte by byte",
    "Bypass opens",
    "By Li Ming | China Daily | Updated: 2021-03-03",
    "By Li Ming (who saw it all)",
    "Author",
    "Photo by Li Ming",
    "By Li Ming " * 30,
]


@pytest.mark.parametrize(("line", "authors", "source"), BYLINES)
def test_reads_names_and_outlet(line: str, authors: tuple[str, ...], source: str | None) -> None:
    assert read_byline(line) == Byline(authors, source)
    assert parse_byline(line) == authors


@pytest.mark.parametrize("line", NO_BYLINES)
def test_refuses_what_is_no_byline(line: str) -> None:
    assert parse_byline(line) is None


def test_reads_names_behind_a_label_more_freely() -> None:
    assert read_names("Yuan shenggao") == Byline(("Yuan shenggao",), None)
    assert read_names("Yuan went to the fair") is None
    assert read_names("HU XIAOYU chinadaily.com.cn") == Byline(("HU XIAOYU",), "chinadaily.com.cn")
    assert read_names("Harbor Gazette") == Byline((), "Harbor Gazette")
    assert read_names("Li Mei Harbor Gazette") == Byline(("Li Mei Harbor Gazette",), None)


@given(st.text())
def test_never_raises(text: str) -> None:
    parse_byline(text)
    parse_byline(f"By {text}")
    read_names(text)


NAMES = st.sampled_from(("Li Ming", "WANG XIAOYU", "Zhou Huiying", "Ouyang Shijia"))


@given(
    st.lists(NAMES, min_size=1, max_size=5),
    st.sampled_from(("", " in Wuxi, Jiangsu")),
    st.sampled_from(("", " (China Daily)", " | Xinhua")),
)
def test_reads_back_every_name(names: list[str], place: str, outlet: str) -> None:
    joined = " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)
    assert parse_byline(f"By {joined}{place}{outlet}") == tuple(names)


@pytest.mark.parametrize(
    "text",
    [
        "Xinhua",
        "china daily",
        "en.nantong.gov.cn",
        "www.cnanhui.org",
        "http://english.gov.cn/",
        "Chinadaily.com.cn",
        "红网",
    ],
)
def test_knows_outlets_and_addresses(text: str) -> None:
    assert is_known_outlet(text)


@pytest.mark.parametrize(
    "text",
    [
        "China Daily Asia",
        "China Daily Shandong Bureau",
        "CIDCA",
        "GDToday",
        "Anhui Today",
        "National Meteorological Center",
        "China Meteorological News Press",
        "Suzhou Bureau of Commerce",
        "Shanghai Daily news",
    ],
)
def test_takes_names_of_the_shape_for_outlets(text: str) -> None:
    assert is_outlet(text)


@pytest.mark.parametrize(
    "text",
    [
        "Travel",
        "Latest News",
        "Related News",
        "Beijing",
        "West Coast readies for holiday",
        "MOFCOM Regular Press Conference",
        "Li Ming",
        "the Ministry",
        "",
    ],
)
def test_takes_nothing_else_for_an_outlet(text: str) -> None:
    assert not is_outlet(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Ministry of Finance", True),
        ("Suzhou Bureau of Commerce", True),
        ("Shenzhen Daily", True),
        ("Yearend Review", False),
        ("Photo Gallery", False),
        ("Media Center", False),
    ],
)
def test_tells_issuing_bodies_that_stand_alone(text: str, wanted: bool) -> None:  # noqa: FBT001 - a case's value
    assert is_issuing_body(text) is wanted


def test_tells_names_from_sentences() -> None:
    assert is_name("Planet Patch news portal")
    assert not is_name("the report says that output grew by a tenth")
    assert not is_name("Xinhua reports growth.")


def test_tells_persons_by_surname() -> None:
    assert [
        is_person(text) for text in ("Hu Xiaoyu", "Xiaoyu Hu", "HU XIAOYU", "Photo Gallery", "Hu", "")
    ] == [*(True, True, True, False, False, False)]


def test_finds_where_an_outlet_begins() -> None:
    assert outlet_at_end("HU XIAOYU chinadaily.com.cn") == len("HU XIAOYU ")
    assert outlet_at_end("HU XIAOYU") is None
