"""Image file names and captions by their own words."""

import pytest

from govnews.parsers.captions import caption_start, is_caption_opening, is_image_file


@pytest.mark.parametrize(
    "name",
    [
        "640 (2).png",
        "haian1.1.jpg",
        "VCG111201052041.jpg",
        "8d3340f6-3fdc-4c99-8824-2599e9051f06.jpg",
        "五山全貌(原始图袁松程).jpg",
        "虎门.webp.png",
        "WX20240701-下午10711@2x.png",
        "Highlights from the news conference3.jpeg",
        "The Xiangfu Temp 副本.JPG",
        "• 1.jpg",
    ],
)
def test_a_file_name_alone_is_an_image_file(name: str) -> None:
    assert is_image_file(name)


@pytest.mark.parametrize(
    "text", ["See 1.jpg here", "http://a.cn/1.jpg", "1.pdf", "a" * 140 + ".jpg", ".jpg", "1.jpg title"]
)
def test_what_is_no_image_file(text: str) -> None:
    assert not is_image_file(text)


@pytest.mark.parametrize(
    "text",
    [
        "Photo shows the first summit of the city.",
        "This aerial photo taken on May 9, 2023 shows a port.",
        "Photo taken on June 1 shows wheat.",
        "File photo: A bridge.",
        "Photo: A deal is signed.",
        "An aerial view of the hills.",
        "A bird's-eye view of the city.",
        "A view of the port.",
        "An artist's view of the terminal.",
        "TITLE: A dam",
        "(caption: A zone)",
    ],
)
def test_how_captions_open(text: str) -> None:
    assert is_caption_opening(text)


@pytest.mark.parametrize(
    "text", ["The photo industry grew.", "Photographers met.", "A viewer called.", "Aerials are sold."]
)
def test_how_no_caption_opens(text: str) -> None:
    assert not is_caption_opening(text)


@pytest.mark.parametrize(
    ("text", "start"),
    [("Photo: A deal.", 7), ("Photo:A deal.", 6), ("Photo shows a deal.", 0), ("(caption: A zone)", 10)],
)
def test_a_caption_begins_behind_its_label(text: str, start: int) -> None:
    assert caption_start(text) == start
