"""Addresses of photos."""

import pytest

import govnews
from govnews.model import Article, Image
from govnews.parsers.photo_sources import is_photo, with_sources

PROSE = "The port of the city handled more cargo in May than ever before."


def photos(story: str) -> list[tuple[str | None, str | None, str | None]]:
    for number in range(story.count(PROSE)):  # no paragraph twice: that is how captions are repeated
        story = story.replace(PROSE, f"Quay {number} {PROSE[4:].lower()}", 1)
    page = f"<h1>Output up</h1><div id=Content>{story}</div><div class=foot><img src=/f.jpg>Foot</div>"
    return [(photo.src, photo.file, photo.caption) for photo in govnews.parse(page).photos]


@pytest.mark.parametrize(
    ("src", "photo"),
    [
        ("//img2.chinadaily.com.cn/images/202007/1.jpeg", True),
        ("/W020240501.png", True),
        ("/iconic/port.jpg", True),
        ("/images/icon_print.png", False),
        ("/share-wx.png", False),
        ("/logo.png", False),
        ("/a/qrcode.jpg", False),
        ("/x.gif?1", False),
        ("/x.svg", False),
    ],
)
def test_what_is_drawn_is_no_photo(src: str, photo: bool) -> None:  # noqa: FBT001 - an expectation
    assert is_photo(Image(src)) is photo


def test_a_caption_has_the_image_above_it() -> None:
    story = f"<p><img src=/1.jpg></p><p align=center>A crane. [Photo/Xinhua]</p><p>{PROSE}</p><p>{PROSE}</p>"
    assert photos(story) == [("/1.jpg", None, "A crane.")]


def test_a_printed_file_name_has_its_own_image() -> None:
    story = f"<p>{PROSE}</p><p><img src=/1.jpg alt=640.jpg></p><p>A crane. [Photo/Xinhua]</p><p>{PROSE}</p>"
    assert photos(story) == [("/1.jpg", "640.jpg", "A crane.")]


def test_a_photo_without_a_word_is_one_by_its_address() -> None:
    story = f"<p>{PROSE}</p><p><img src=/1.jpg></p><p><img src=/2.jpg><img src=/1.jpg></p><p>{PROSE}</p><p>{PROSE}</p>"  # noqa: E501 - markup reads best in one piece
    assert photos(story) == [("/1.jpg", None, None), ("/2.jpg", None, None)]


def test_buttons_and_boxes_are_no_photos() -> None:
    story = f"<p>{PROSE}</p><p><img src=/icon.png></p><div class=offer><img src=/3.jpg></div><p>{PROSE}</p><p>{PROSE}</p>"  # noqa: E501 - markup reads best in one piece
    assert photos(story) == []


def test_two_images_above_a_caption_are_two_photos() -> None:
    story = f"<p>{PROSE}</p><p><img src=/1.jpg><img src=/2.jpg></p><p align=center>A crane. [Photo/Xinhua]</p><p>{PROSE}</p>"  # noqa: E501 - markup reads best in one piece
    assert photos(story) == [("/1.jpg", None, None), ("/2.jpg", None, "A crane.")]


def test_a_button_may_stand_between_image_and_caption() -> None:
    story = (
        f"<p>{PROSE}</p><figure><img src=/1.jpg><button>View all</button><figcaption>A crane. [Photo/Xinhua]"
        f"</figcaption></figure><p>{PROSE}</p><p>{PROSE}</p>"
    )
    assert photos(story) == [("/1.jpg", None, "A crane.")]


def test_a_caption_far_from_any_image_has_none() -> None:
    story = f"<p><img src=/1.jpg></p>{f'<p>{PROSE}</p>' * 6}<p>A crane. [Photo/Xinhua]</p><p>{PROSE}</p>"
    assert photos(story) == [("/1.jpg", None, None), (None, None, "A crane.")]


def test_no_lines_no_photos() -> None:
    assert with_sources(Article(), []) == Article()
