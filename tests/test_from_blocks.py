"""Lines of marked-up pages."""

import pytest

from govnews.lines import lines_from_blocks, lines_of
from govnews.lines.from_blocks import is_title, printed_name
from govnews.model import Block, Head, Image, Link, Page


def test_a_line_keeps_what_its_block_tells() -> None:
    block = Block("div/p", "It rose.", (Link("rose", "/1"),), matched=("body",), trail=(1, 2), centered=True)
    (line,) = lines_from_blocks([block])
    assert (line.text, line.path, line.links, line.matched, line.trail, line.centered, line.gap) == (
        "It rose.", "div/p", (Link("rose", "/1"),), ("body",), (1, 2), True, 0,
    )  # fmt: skip


def test_images_go_with_the_line_after_them_and_the_last_with_the_last_line() -> None:
    first, second, third = (Image(f"/{number}.jpg", "A port") for number in range(3))
    lines = lines_from_blocks(
        [
            Block("p", image=first),
            Block("p", image=second),
            Block("p", "a"),
            Block("p", "b"),
            Block("p", image=third),
        ]
    )
    assert [(line.text, line.images) for line in lines] == [("a", (first, second)), ("b", (third,))]
    assert lines_from_blocks([Block("p", image=first)]) == ()


def test_a_printed_file_name_is_a_line_with_its_image() -> None:
    image = Image("/a.jpg", " 640 (2).png ")
    assert [(line.text, line.images) for line in lines_from_blocks([Block("p", image=image)])] == [
        ("640 (2).png", (image,))
    ]


@pytest.mark.parametrize(
    ("alt", "name"),
    [
        ("1700793669063003892.jpg", "1700793669063003892.jpg"),
        ("tongzhou.JPEG", "tongzhou.JPEG"),
        ("图片3.png", "图片3.png"),
        ("A new port", ""),
        ("", ""),
        (None, ""),
        ("http://a/b.jpg", ""),
        (".jpg", ""),
        ("a" * 200 + ".jpg", ""),
    ],
)
def test_only_a_file_name_is_printed(alt: str | None, name: str) -> None:
    assert printed_name(Image("/1.jpg", alt)) == name
    assert printed_name(None) == ""


@pytest.mark.parametrize(
    ("text", "title", "titled"),
    [
        ("Output of Nantong up", "Output of Nantong up", True),
        ("Output of Nantong up", "Output of Nantong up - Example.gov.cn", True),
        ("Output of Nantong up", "Example | Output of Nantong up", True),
        ("Output of 'Nantong' up", "OUTPUT OF ‘NANTONG’ UP_Example", True),
        ("Example", "Output of Nantong up - Example", False),
        ("News", "News", False),
        ("Output of Nan", "Output of Nantong up", False),
        (
            "Output of Nantong",
            "Output of Nantong up in the first half of a year that was hard for the trade",
            False,
        ),
        ("Output " * 60, "Output " * 60, False),
    ],
)
def test_a_line_that_the_page_calls_itself_is_its_title(text: str, title: str, titled: bool) -> None:  # noqa: FBT001 - an expectation
    (line,) = lines_from_blocks([Block("h1", text)], Head(title=title))
    assert line.titled is titled


def test_any_title_will_do() -> None:
    assert is_title("Output up in May", ["other", "output up in may"])
    assert not is_title("Output up in May", [])
    assert lines_from_blocks([Block("p", "Output up in May")], Head(headline="Output up in May"))[0].titled


def test_lines_of_either_kind() -> None:
    assert [line.text for line in lines_of(Page(kind="text", text="a\n\nb"))] == ["a", "b"]
    assert [line.text for line in lines_of(Page(kind="html", text="x", blocks=(Block("p", "a"),)))] == ["a"]
