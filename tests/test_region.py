"""Where the story stands, by the weight of its prose."""

from collections.abc import Sequence

import pytest

from govnews.intake import read_page
from govnews.lines import lines_of
from govnews.model import Link, PageLine
from govnews.parsers.region import Region, find_region, is_prose, lanes_of, linked, weight

PROSE = "The port of the city handled more cargo in May than ever before."


def story(markup: str, layouts: Sequence[dict[str, str]] = ()) -> list[str]:
    lines = lines_of(read_page(markup, kind="html", selectors=layouts))
    region = find_region(lines)
    return [] if region is None else [lines[place].text for place in region.story]


def paragraphs(*numbers: int, tag: str = "p") -> str:
    return "".join(f"<{tag}>{number} {PROSE}</{tag}>" for number in numbers)


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        (PROSE, True),
        ("Output rose in May.", False),
        ("Output of the port up by a tenth in May", False),
        ("The mayor said, “the port is the largest of its kind.”", True),
        ("word " * 24 + "word", True),
        ("", False),
    ],
)
def test_prose_has_the_length_and_end_of_a_sentence(text: str, prose: bool) -> None:  # noqa: FBT001 - an expectation
    assert is_prose(text) is prose


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("div/p", 13),
        ("", 13),
        ("div/ul/li", 6),
        ("footer/p", 0),
        ("div/figure/figcaption", 0),
        ("nav/ul/li", 0),
        ("div/h2", 0),
        ("aside/div/div/div/div/p", 13),
        ("headers/p", 13),
    ],
)
def test_prose_weighs_by_where_it_stands(path: str, words: int) -> None:
    assert weight(PageLine(f"1 {PROSE}"[2:], path=path)) == words


def test_links_and_boilerplate_weigh_nothing() -> None:
    assert weight(PageLine(PROSE, path="p", links=(Link(PROSE[:40], "/1"),))) == 0
    assert weight(PageLine(PROSE, path="p", links=(Link(PROSE[:20], "/1"),))) == 13
    assert linked(PageLine(PROSE, links=(Link("The port", "/1"), Link("May", "/2")))) == 11
    assert weight(PageLine("Copyright © 2024 of the city. All rights reserved by the city.", path="p")) == 0
    assert weight(PageLine("word " * 400, path="p")) == 100


def test_the_story_is_the_element_with_most_of_the_prose() -> None:
    page = f"<div class=top>{paragraphs(1)}</div><div class=main><div class=text>{paragraphs(2, 3, 4)}</div></div>"  # noqa: E501 - markup reads best in one piece
    assert [text[0] for text in story(page)] == ["2", "3", "4"]


def test_sections_of_one_kind_are_one_story() -> None:
    part = "<div class='part first'>{}</div>"
    page = f"<div class=main>{part.format(paragraphs(1, 2, 3))}{part.format(paragraphs(4, 5))}</div><p>x"
    assert [text[0] for text in story(page)] == ["1", "2", "3", "4", "5"]


def test_boxes_between_paragraphs_are_off_the_story() -> None:
    page = (
        f"<div class=text>{paragraphs(1, 2)}<div class=offer><p>Get the news of the port in your mail each morning.</p></div>"  # noqa: E501 - markup reads best in one piece
        f"<blockquote>{paragraphs(3)}</blockquote><p>Short one.</p><ul><li>an item</ul>{paragraphs(4)}<p>Tail</p></div>"  # noqa: E501 - markup reads best in one piece
    )
    assert [text[0] for text in story(page)] == ["1", "2", "3", "S", "a", "4"]


def test_cells_of_a_layout_table_are_told_apart() -> None:
    page = (
        f"<table><tr><td>Notice: the site moves to a new address on the first of May.<tr><td>{paragraphs(1, 2, 3)}"  # noqa: E501 - markup reads best in one piece
        "<tr><td>Menu</table>"
    )
    assert [text[0] for text in story(page)] == ["1", "2", "3"]


def test_line_breaks_are_paragraphs() -> None:
    page = f"<div>Home</div><div>1 {PROSE}<br><br>2 {PROSE}<br>Short<br>3 {PROSE}</div><div>Foot</div>"
    assert [text[0] for text in story(page)] == ["1", "2", "S", "3"]


def test_a_paragraph_of_the_kind_that_lanes_are_is_on_them() -> None:
    rest = "".join(f"<div class=para>{number} {PROSE}</div>" for number in (2, 3, 4))
    page = f"<div class=main><section class=lead><p class=para>1 {PROSE}</p></section>{rest}</div><p>x"
    assert [text[0] for text in story(page)] == ["2", "3", "4"]
    region = find_region(lines_of(read_page(page, kind="html")))
    assert region is not None
    assert region.lanes == (0, 1, 2, 3)


def test_a_profile_says_where_the_story_stands() -> None:
    page = f"<div id=a>{paragraphs(1, 2, 3, 4)}</div><div id=b>{paragraphs(5, 6)}</div>"
    assert [text[0] for text in story(page, [{"body": "#b"}])] == ["5", "6"]
    assert [text[0] for text in story(page + "<div id=c>x</div>", [{"body": "#c"}])] == ["1", "2", "3", "4"]


def test_lists_without_full_stops_are_weak_prose() -> None:
    items = "".join(f"<p>- {number} plan for the port of the city in the new year</p>" for number in (1, 2))
    assert len(story(f"<ul><li>Home<li>News</ul><div class=text>{items}</div><p>Foot")) == 2


def test_a_page_of_menus_has_no_story() -> None:
    assert find_region(lines_of(read_page("<ul><li>Home<li>News</ul>"))) is None


def test_plain_pages_are_one_lane() -> None:
    lines = lines_of(read_page(f"<p>Title</p>{paragraphs(1, 2)}<p>Foot"))
    assert find_region(lines) == Region((0, 1, 2, 3), (0, 1, 2, 3), (1, 2))


def test_lanes_go_up_to_the_first_element_with_a_name() -> None:
    line = PageLine("x", path="main/div.text/section/p.first", trail=(1, 2, 3, 4))
    assert list(lanes_of(line)) == [
        ("main/div.text/section/p.first", 4),
        ("main/div.text/section", 3),
        ("main/div.text", 0),
    ]
    assert list(lanes_of(PageLine("x", path="td/p", trail=(1, 2)))) == [("td/p", 2), ("td", 1), ("", 0)]
    assert list(lanes_of(PageLine("x", path=""))) == [("", 0)]
