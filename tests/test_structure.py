"""Roles by the structure of a page."""

from collections.abc import Sequence

import pytest

import govnews
from govnews.intake import read_page
from govnews.lines import lines_from_text, lines_of
from govnews.model import Image, PageLine, Role
from govnews.parsers.structure import STRUCTURE, placed

PROSE = "The port of the city handled more cargo in May than ever before."
STORY = f"<div id=Content><p>1 {PROSE}</p><p>2 {PROSE}</p></div>"
FOOT = "<div class=foot><p>Copyright 2024</p></div>"


def roles(markup: str, layouts: Sequence[dict[str, str]] = ()) -> list[tuple[str, str]]:
    lines = placed(lines_of(read_page(markup, kind="html", selectors=layouts)))
    return [(line.text.split(PROSE)[0].strip(), "/".join(line.matched)) for line in lines]


def test_text_has_no_structure() -> None:
    lines = lines_from_text(f"Output up\n{PROSE}")
    assert placed(lines) == lines


def test_what_structure_says_is_named_so() -> None:
    lines = placed(lines_of(read_page(f"<h1>Output up</h1>{STORY}{FOOT}")))
    assert [(line.matched, line.rule) for line in lines[:2]] == [
        (("headline",), STRUCTURE),
        (("body",), STRUCTURE),
    ]


@pytest.mark.parametrize(
    ("head", "headline"),
    [
        (
            "<title>Output of port up - Example</title><h1>Example</h1><h2>Output of port up</h2>",
            "Output of port up",
        ),
        (
            "<title>Output of port up</title><h1>Output of port up</h1><h2>Output of port up</h2>",
            "Output of port up",
        ),
        (
            "<title>Output of port up</title><h1>Example City</h1><div>Output of port up</div>",
            "Output of port up",
        ),
        ("<title>Example</title><h1>Output of port up</h1><h2>In May</h2>", "Output of port up"),
        ("<title>Example</title><h1><a><b>Output of port up</b></a></h1>", "Output of port up"),
    ],
)
def test_the_headline_is_a_heading_that_the_title_names(head: str, headline: str) -> None:
    found = [text for text, role in roles(f"{head}{STORY}{FOOT}") if role == "headline"]
    assert found == [headline]


def test_of_several_first_level_headings_none_is_taken_blindly() -> None:
    assert "headline" not in dict(roles(f"<h1>Example</h1><h1>City</h1>{STORY}{FOOT}")).values()


def test_a_profile_decides_before_structure() -> None:
    page = f"<h1>Example</h1><p>A portal<p>Of a city<h3 class=t>Output up</h3><p class=s>{PROSE}</p>{STORY}{FOOT}"  # noqa: E501 - markup reads best in one piece
    found = roles(page, [{"headline": ".t", "share": ".s", "body": "#Content"}])
    assert [found[0], *found[3:5]] == [
        ("Example", "nav"),
        ("Output up", "headline"),
        ("", "share"),
    ]


def test_a_page_without_prose_has_a_headline_still() -> None:
    assert roles("<title>Output of port up</title><h1>Output of port up</h1><p>Photo album") == [
        ("Output of port up", "headline"),
        ("Photo album", ""),
    ]


def test_above_the_headline_are_menus_unless_words_say_more() -> None:
    page = f"""<ul><li><a href=/>Home</a><li><a href=/n>News</a></ul><p>Welcome to the port</p><p>Home &gt; News</p>
    <p>Business</p><h1>Output up</h1>{STORY}{FOOT}"""  # noqa: E501 - markup reads best in one piece
    assert roles(page)[:5] == [
        ("Home", "nav"),
        ("News", "nav"),
        ("Welcome to the port", "nav"),
        ("Home > News", ""),
        ("Business", ""),
    ]


def test_between_headline_and_story_stand_header_lines_and_standfirsts() -> None:
    page = f"""<h1>Output up</h1><div class=deck>A record month for the port and its railway</div><div>Li Bo</div>
    <div class=date>Updated: 2024-05-01</div><div class=tools><a href=#>Copy this link</a></div><div>12 shares
    so far</div>
    <div class=caption>The port in May.</div>{STORY}{FOOT}"""  # noqa: E501 - markup reads best in one piece
    assert dict(roles(page))["A record month for the port and its railway"] == "subheadline"
    assert dict(roles(page))["Updated: 2024-05-01"] == ""
    assert dict(roles(page))["Copy this link"] in ("nav", "share")
    assert dict(roles(page))["12 shares so far"] == "other"
    assert dict(roles(page))["The port in May."] == "caption"


def test_captions_are_told_by_their_element_or_by_standing_centered_under_an_image() -> None:
    page = f"""<h1>Output up</h1><div id=Content><p>{PROSE}</p>
    <figure><img src=1.jpg><figcaption>A crane at work.</figcaption></figure>
    <p align=center><img src=2.jpg></p><p align=center>A ship leaves.</p>
    <p>{PROSE}</p><p align=center>Three stars</p><p><img src=3.jpg></p><p>{PROSE}</p></div>{FOOT}"""
    assert [role for _, role in roles(page)][:-1] == [
        "headline",
        "body",
        "caption",
        "caption",
        "body",
        "body",
        "body",
    ]


def test_links_and_boxes_amid_a_story_are_no_body() -> None:
    page = f"""<h1>Output up</h1><div id=Content><p>{PROSE}</p><p><a href=/1>Port of the north opens a new quay</a></p>
    <h2>Outlook</h2><div class=offer>Get our letter</div><div class=more><a href=/2>More</a></div>
    <p><a href=/3>{PROSE}</a></p><p>{PROSE}</p></div>{FOOT}"""  # noqa: E501 - markup reads best in one piece
    assert [role for _, role in roles(page)][1:-1] == [
        "body",
        "related",
        "heading",
        "other",
        "related",
        "body",
        "body",
    ]


def test_behind_the_story_words_decide_near_it_only() -> None:
    box = "".join(f"<div>Box {number} of this site</div>" for number in range(9))
    page = f"""<h1>Output up</h1>{STORY}<div>Source: Example Daily</div><div class=x><a href=/1>Port of the north opens a quay</a>
    </div><div>{PROSE}</div>{box}<div>Updated: 2024-05-01</div>{FOOT}"""  # noqa: E501 - markup reads best in one piece
    found = dict(roles(page))
    assert found["Source: Example Daily"] == ""
    assert found["Port of the north opens a quay"] == "related"
    assert found[""] == "other"
    assert found["Box 1 of this site"] == "other"
    assert found["Updated: 2024-05-01"] == "other"


def test_the_story_opens_with_its_list_or_dateline() -> None:
    page = f"<h1>Output up</h1><div class=a>2024-05-01</div><div id=Content><p>BEIJING, May 3 /PRNewswire/ --</p><ul><li>Cargo up</ul><p>{PROSE}</p><p>{PROSE}</p></div>{FOOT}"  # noqa: E501 - markup reads best in one piece
    assert [role for _, role in roles(page)][2:6] == ["body"] * 4


def test_a_page_in_one_element_leaves_its_tail_to_words() -> None:
    more = "Ships from the north brought in most of the coal that was burnt here in spring."
    page = f"<div><h1>Output up</h1><p>2024-05-01</p><p>{PROSE}</p><p>{more}</p><p>Editor: Li Bo</p></div>"
    assert [role for _, role in roles(page)] == ["headline", "", "", "", ""]
    article = govnews.parse(page)
    assert len(article.body) == 2
    assert article.editor == "Li Bo"


def test_a_caption_goes_only_as_far_as_captions_do() -> None:
    long = PageLine(
        "word " * 90, path="div.a/div.b/figure/figcaption", trail=(1, 2, 3, 6), images=(Image("/1.jpg"),)
    )
    prose = [PageLine(PROSE, path="div.a/p", trail=(1, number)) for number in (4, 5)]
    foot = PageLine("Foot", path="p", trail=(9,))
    assert [line.matched for line in placed([prose[0], long, prose[1], foot])][1] == ("other",)


def test_every_line_of_a_page_has_one_role() -> None:
    article = govnews.parse(
        f"<h1>Output up</h1>{STORY}<div class=rel><h3>More</h3><a href=/1>Port opens</a></div>{FOOT}"
    )
    assert [line.role for line in article.lines[:3]] == [Role.HEADLINE, Role.BODY, Role.BODY]
    assert article.lines[1].rule == "running text"
    assert not {line.role for line in article.lines[3:]} & {Role.BODY, Role.HEADING, Role.CAPTION}


def test_a_breadcrumb_set_as_a_list_is_read_whole_and_once() -> None:
    crumbs = "<ol class=breadcrumb><li><a href=/>Home</a><li><a href=/n>News</a><li>Port</ol>"
    page = f"<ul class=menu><li><a href=/>Home</a></ul>{{}}<h1>Output up</h1>{STORY}{FOOT}"
    assert govnews.parse(page.format(crumbs)).breadcrumb == ("Home", "News", "Port")
    twice = page.format(f"<div>Home &gt; News &gt; Port</div>{crumbs}")
    assert govnews.parse(twice).breadcrumb == ("Home", "News", "Port")


def test_a_head_that_is_printed_twice_is_read_once() -> None:
    head = "<div class={}><div>Xinhua | Updated: 2023-11-17 20:52</div><h1><span>Output of the port up</span></h1></div>"  # noqa: E501 - markup reads best in one piece
    page = (
        f"<title>Output of the port up-Example</title>{head.format('pc')}{head.format('mobile')}{STORY}{FOOT}"
    )
    article = govnews.parse(page)
    assert article.headline == "Output of the port up"
    assert str(article.updated) == "2023-11-17T20:52"
    assert [line.role for line in article.lines].count(Role.HEADLINE) == 1
    assert len(article.body) == 2
