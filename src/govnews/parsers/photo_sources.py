"""The addresses of a marked-up page's photos, and the photos that it shows without a word."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from govnews.model import Article, Image, Line, PageLine, Photo, Role

#: Between its image and its caption a page may print the image's file name, a credit, or a button ("View
#: all").
_REACH: Final = 3
_PHOTO_ROLES: Final = frozenset({Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT})
_STORY_ROLES: Final = _PHOTO_ROLES | {Role.BODY, Role.HEADING}

#: What is drawn, not photographed: buttons, logos, spacers, emblems of share tools.
_DRAWN: Final = re.compile(
    r"\.(?:svg|gif)(?:$|\?)|(?:^|[/_.-])"
    r"(?:icons?|logos?|spacer|blank|pixel|button|btn|arrow|share|loading|avatar|qr_?code)(?:[/_.-]|\d|$)",
    re.IGNORECASE,
)
_PARAGRAPH: Final = re.compile(r"(?:(?:^|/)(?:p|li|ul|ol|blockquote)(?=[/.#]|$)[^/]*)+$")
#: Below the story's element: tags without a class of their own, or those that hold images.
_AMONG_PARAGRAPHS: Final = re.compile(r"(?:/(?:figure|picture|p|center|td|th)\b[^/]*+|/[a-z0-9]++)*+")


def with_sources(article: Article, lines: Sequence[PageLine]) -> Article:
    """Return the article with the address of each photo, and with its story's photos that have no caption.

    >>> caption = PageLine("A new port. [Photo/Xinhua]", path="p", images=(Image("/1.jpg"),))
    >>> read = Line(caption.text, Role.CAPTION, "credit")
    >>> article = with_sources(Article(photos=(Photo(caption="A new port."),), lines=(read,)), [caption])
    >>> article.photos[0].src
    '/1.jpg'
    """
    photos = list(article.photos)
    container = _container(article.lines)
    illustrated: dict[str | int, Photo] = {}
    for images, photo in _pairs(article.lines, lines, photos):
        own = images[-1] if photo and images else None
        for image in images:
            if image is not own and _stands_in(image, container):
                illustrated.setdefault(image.src, Photo(src=image.src))
        if photo:
            illustrated[len(illustrated)] = attrs.evolve(photo, src=own.src if own else photo.src)
    return attrs.evolve(article, photos=tuple(illustrated.values()))


def _container(read: Sequence[Line]) -> str | None:
    """Return the path on which most paragraphs of the body stand, without their own tags."""
    paths = Counter(_PARAGRAPH.sub("", line.path or "") for line in read if line.role is Role.BODY)
    return paths.most_common(1)[0][0] if paths else None


def _stands_in(image: Image, container: str | None) -> bool:
    """Whether an image stands among the paragraphs, not in a box that a system sets between them."""
    if container is None or not image.path.startswith(container):
        return False
    return _AMONG_PARAGRAPHS.fullmatch(image.path[len(container) :]) is not None


def is_photo(image: Image) -> bool:
    """Tell whether an image's address is that of a photo, not of a button or a logo.

    >>> is_photo(Image("//img2.chinadaily.com.cn/images/202007/1.jpeg")), is_photo(Image("/images/logo.png"))
    (True, False)
    """
    return _DRAWN.search(image.src) is None


def _pairs(
    read: Sequence[Line], lines: Sequence[PageLine], photos: list[Photo]
) -> Iterator[tuple[tuple[Image, ...], Photo | None]]:
    """Yield the story's images in reading order, each group with the photo that it is, if it has words."""
    waiting: tuple[Image, ...] = ()
    since = 0
    story = _story(read)
    for place, (line, seen) in enumerate(zip(read, lines, strict=True)):
        if place in story:
            waiting += tuple(filter(is_photo, seen.images))
        if photos and _names(photos[0], line):
            yield waiting, photos.pop(0)
            waiting = ()
        elif waiting and line.role not in _PHOTO_ROLES and since > _REACH:
            yield waiting, None
            waiting = ()
        since = 0 if seen.images else since + 1
    yield waiting, None
    yield from (((), photo) for photo in photos)


def _story(read: Sequence[Line]) -> range:
    """The lines from the headline, or the first of the story's, to the last of the story's."""
    own = [place for place, line in enumerate(read) if line.role in _STORY_ROLES]
    head = next((place for place, line in enumerate(read) if line.role is Role.HEADLINE), None)
    if not own:
        return range(0)
    return range(own[0] if head is None or head > own[0] else head + 1, own[-1] + 2)


def _names(photo: Photo, line: Line) -> bool:
    """Whether a line prints what a photo is known by: its caption, its credit, or its file name alone."""
    if line.role not in _PHOTO_ROLES:
        return False
    known = photo.caption or photo.credit or photo.file
    return known is not None and known in line.text
