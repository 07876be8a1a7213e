"""The visible lines of a page that comes as markup."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from govnews.model import Block, Head, Image, PageLine

#: What an upload leaves as alternative text: "640.jpg", "1700793669063003892.jpg". Text extractors print it
#: above the caption; https://en.nantong.gov.cn has it on most pages with photos.
_FILE_NAME: Final = re.compile(r"[^\s/\\<>][^/\\<>]{0,100}\.(?:jpe?g|png|gif|bmp|webp|tiff?)", re.IGNORECASE)
_WORDS: Final = re.compile(r"[^\W_]+")
#: No headline is longer; one shorter than that could be any word of the title ("News").
_LONGEST_TITLE: Final = 300
_SHORTEST_TITLE: Final = 8
_NO_HEAD: Final = Head()


def lines_from_blocks(blocks: Sequence[Block], head: Head = _NO_HEAD) -> tuple[PageLine, ...]:
    """Return one line for each block with text; an image goes with the line after it or prints its name.

    An alternative text is a line only where it is a file name. Images after the last line go with that line.
    What `head` calls the page tells which lines are its title.

    >>> image = Block("div/p", image=Image("/1.jpg", alt="1.jpg"))
    >>> [line.text for line in lines_from_blocks([image, Block("div/p", "A new port. [Photo/Xinhua]")])]
    ['1.jpg', 'A new port. [Photo/Xinhua]']
    """
    titles = [_key(title) for title in (head.headline, head.title) if title]
    lines: list[PageLine] = []
    images: list[Image] = []
    for block in blocks:
        if block.image is not None:
            images.append(block.image)
        text = block.text or printed_name(block.image)
        if text:
            lines.append(_line(block, text, tuple(images), titles))
            images.clear()
    if images and lines:
        lines[-1] = attrs.evolve(lines[-1], images=lines[-1].images + tuple(images))
    return tuple(lines)


def printed_name(image: Image | None) -> str:
    """Return an image's alternative text where it is a file name, else nothing.

    >>> printed_name(Image("/a/1.jpg", alt="640.jpg")), printed_name(Image("/a/1.jpg", alt="A new port"))
    ('640.jpg', '')
    """
    alt = (image.alt or "").strip() if image is not None else ""
    return alt if _FILE_NAME.fullmatch(alt) else ""


def _line(block: Block, text: str, images: tuple[Image, ...], titles: Sequence[str]) -> PageLine:
    return PageLine(
        text=text,
        path=block.path,
        links=block.links,
        images=images,
        matched=block.matched,
        trail=block.trail,
        centered=block.centered,
        titled=is_title(text, titles),
    )


def is_title(text: str, titles: Sequence[str]) -> bool:
    """Tell whether a line is what a page calls itself, whole or with the site's name before or behind it.

    >>> is_title("Output of Nantong up", ["output of nantong up en nantong gov cn"])
    True
    """
    first = _WORDS.search(text) if len(text) <= _LONGEST_TITLE else None
    if first is None or not any(first[0].casefold() in title for title in titles):
        return False
    key = _key(text)
    return len(key) >= _SHORTEST_TITLE and any(
        title == key
        or (len(key) * 3 > len(title) and (title.startswith(f"{key} ") or title.endswith(f" {key}")))
        for title in titles
    )


def _key(text: str) -> str:
    """Return the words of a text in one case, without marks, which heads spell differently."""
    return " ".join(_WORDS.findall(text)).casefold()
