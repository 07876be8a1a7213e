"""Breadcrumbs: every mark between the steps, every label before them, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.parsers.breadcrumb import parse_breadcrumb

BREADCRUMBS = [
    ("Home > Regions> Tongzhou district> Locals", ("Home", "Regions", "Tongzhou district", "Locals")),
    ("Home > Regions> Hai’an> Locals", ("Home", "Regions", "Hai’an", "Locals")),
    ("Home> News Center>Latest", ("Home", "News Center", "Latest")),
    ("Home > Culture > Chinese", ("Home", "Culture", "Chinese")),
    ("position: News > Ports> 'Old Harbor' Opens", ("News", "Ports", "'Old Harbor' Opens")),
    ("Home> About>Photo Gallery", ("Home", "About", "Photo Gallery")),
    (
        "Home> News Center>Features>2019 China Forest Tour Festival>Charming Nantong",
        ("Home", "News Center", "Features", "2019 China Forest Tour Festival", "Charming Nantong"),
    ),
    ("Home>Doing Business", ("Home", "Doing Business")),
    ("Home>news collection>2017>September", ("Home", "news collection", "2017", "September")),
    ("Home > Industries>Micro﹣electronics", ("Home", "Industries", "Micro﹣electronics")),
    ("Home > News>Spokesman's Remarks", ("Home", "News", "Spokesman's Remarks")),
    (
        "   Home > Foreign Ministry Spokesperson's Remarks",
        ("Home", "Foreign Ministry Spokesperson's Remarks"),
    ),
    ("home > Government affairs > News and Events", ("home", "Government affairs", "News and Events")),
    ("Home   >   News >   Content", ("Home", "News", "Content")),
    ("Home >  Press Room > ", ("Home", "Press Room")),
    ("Home > RESOURCE > Policy&Plans >", ("Home", "RESOURCE", "Policy&Plans")),
    ("Home >", ("Home",)),
    ("Home>>", ("Home",)),
    ("English>>", ("English",)),
    ("HOME >> ARCHIVE >> STATISTICS", ("HOME", "ARCHIVE", "STATISTICS")),
    ("Home >> auto >> Article", ("Home", "auto", "Article")),
    ("English>>Life & Culture", ("English", "Life & Culture")),
    (
        "English>>Special Coverage >> Cooperation >> Topics",
        ("English", "Special Coverage", "Cooperation", "Topics"),
    ),
    ("Home » City specials » Ningbo", ("Home", "City specials", "Ningbo")),
    ("Home 禄 Business 禄 Real Estate", ("Home", "Business", "Real Estate")),
    ("TIANSHANNET   ›   News   ›   China News", ("TIANSHANNET", "News", "China News")),
    ("szdaily -> Shenzhen -> ", ("szdaily", "Shenzhen")),
    ("BIZCHINA> Photos", ("BIZCHINA", "Photos")),
    ("CHINA> National", ("CHINA", "National")),
    ("Web> Science/Technology", ("Web", "Science/Technology")),
    ("Special> 11th NPC & CPPCC 2008> Hot Topics", ("Special", "11th NPC & CPPCC 2008", "Hot Topics")),
    ("Guangming Online> Editor’s Pick", ("Guangming Online", "Editor’s Pick")),
    ("Home / Regional / Regions", ("Home", "Regional", "Regions")),
    ("Home / China / National affairs", ("Home", "China", "National affairs")),
    ("Business / Economy", ("Business", "Economy")),
    ("China / Cities", ("China", "Cities")),
    ("PHOTO / BIZ", ("PHOTO", "BIZ")),
    ("Nantong Ten Years On / Latest", ("Nantong Ten Years On", "Latest")),
    (
        "Home / Latest News / China’s economic growth expects to be 7.1% in 2015",
        ("Home", "Latest News", "China’s economic growth expects to be 7.1% in 2015"),
    ),
    (
        "Home / Government / Central Government News Tools: Save | Print | E-mail | Most Read | Comment",
        ("Home", "Government", "Central Government News"),
    ),
    ("You are here:   Home", ("Home",)),
    ("You are here:   News/", ("News",)),
    ("Your are Here :Home> News>Biz Updates", ("Home", "News", "Biz Updates")),
    (
        "Your are here:Home | News&Events | Local News | Content",
        ("Home", "News&Events", "Local News", "Content"),
    ),
    (
        "|  You are here:Home > Survey & Stat. > Reports > Financial Market Reports",
        ("Home", "Survey & Stat.", "Reports", "Financial Market Reports"),
    ),
    ("     |  You are here:Home > Reports", ("Home", "Reports")),
    ("Current Position: Home page > Year2006", ("Home page", "Year2006")),
    ("Current Location News Reports", ("News Reports",)),
    (
        "Your Current Location: English > Beijing Overview > Industrial Parks",
        ("English", "Beijing Overview", "Industrial Parks"),
    ),
    ("Location: English -> AboutDL -> Overview", ("English", "AboutDL", "Overview")),
    ("LOCATION: HOME > News > News", ("HOME", "News", "News")),
    ("Path: Home >Wuhan News", ("Home", "Wuhan News")),
    ("当前位置/ 首页/ 外贸外语/News Release/ 正文", ("首页", "外贸外语/News Release", "正文")),
]
NO_BREADCRUMBS = [
    "",
    ">",
    "Home",
    "Home  |  About GZ  |  News",
    "home» Chinese»",
    "About Us  |  Contact Us  |  Feedback",
    "1 2 3 >",
    "1 2 3 4 >",
    "< 1 2",
    "<   1   2   3   4   5   >",
    "|<< Previous 1 2 3 4 5 6 7 Next   >>|",
    "1 2 Next   >>|",
    "< 1 2 3 4 5 ... 12 >",
    "Related >>",
    "photo  >>",
    "Details>> Premier meets delegation",
    "Details: >> Premier meets delegation",
    "More> Others",
    "Go to Forum >>0 Comments",
    "Source: Xinhua / Updated: 2021-08-27",
    "Zhang San / For China Daily",
    "MA NING/XINHUA",
    "Jane Chen / Shanghai Daily news",
    "Wang Wen / Xinhua",
    "Tag: Canton Fair",
    "Latest News",
    "The output is > 5 percent.",
    "Growth in the first half / what the figures say about the rest",
    "x > " * 100,
    "Updated: 2021-03-03 | Print",
    "Contact Us / About Us / Privacy Policy",
    "a {x} > b",
]


@pytest.mark.parametrize(("line", "steps"), BREADCRUMBS)
def test_reads_every_form(line: str, steps: tuple[str, ...]) -> None:
    assert parse_breadcrumb(line) == steps


@pytest.mark.parametrize("line", NO_BREADCRUMBS)
def test_refuses_what_is_no_breadcrumb(line: str) -> None:
    assert parse_breadcrumb(line) is None


STEPS = st.lists(
    st.sampled_from(("News", "Latest", "Biz Updates", "About Us", "Hai’an", "2017", "首页")),
    min_size=1,
    max_size=5,
)


@given(
    STEPS,
    st.sampled_from((" > ", "> ", ">", " >> ", " » ", " › ", " -> ", " / ", " 禄 ")),
    st.sampled_from(("", "You are here: ", "Location:")),
)
def test_reads_back_every_mark(steps: list[str], mark: str, label: str) -> None:
    assert parse_breadcrumb(label + mark.join(["Home", *steps])) == ("Home", *steps)


@given(st.text())
def test_never_raises(text: str) -> None:
    parse_breadcrumb(text)
    parse_breadcrumb(f"Home > {text}")
    parse_breadcrumb(f"You are here: {text}")
