"""The visible lines of a page that comes as markup."""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from govnews.model import Block, Image, PageLine

#: What an upload leaves as alternative text: "640.jpg", "1700793669063003892.jpg". Text extractors print it
#: above the caption; https://en.nantong.gov.cn has it on most pages with photos.
_FILE_NAME: Final = re.compile(r"[^\s/\\<>][^/\\<>]{0,100}\.(?:jpe?g|png|gif|bmp|webp|tiff?)", re.IGNORECASE)


def lines_from_blocks(blocks: Sequence[Block]) -> tuple[PageLine, ...]:
    """Return one line for each block with text; an image goes with the line after it or prints its name.

    An alternative text is a line only where it is a file name. Images after the last line go with that line.

    >>> image = Block("div/p", image=Image("/1.jpg", alt="1.jpg"))
    >>> [line.text for line in lines_from_blocks([image, Block("div/p", "A new port. [Photo/Xinhua]")])]
    ['1.jpg', 'A new port. [Photo/Xinhua]']
    """
    lines: list[PageLine] = []
    images: list[Image] = []
    for block in blocks:
        if block.image is not None:
            images.append(block.image)
        text = block.text or printed_name(block.image)
        if text:
            lines.append(_line(block, text, tuple(images)))
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


def _line(block: Block, text: str, images: tuple[Image, ...]) -> PageLine:
    return PageLine(
        text=text,
        path=block.path,
        links=block.links,
        images=images,
        matched=block.matched,
        trail=block.trail,
        centered=block.centered,
    )
