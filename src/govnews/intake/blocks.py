"""An element tree to blocks: what a reader sees, block by block in reading order, in one walk.

A block ends where a browser starts a new line: at block-level elements, table cells and `br`. Inline elements
never part words. Not seen, so not read: scripts, styles, templates, frames, drop-down lists, fallbacks for
missing plug-ins, comments, and elements hidden by attribute, by style or by the class names that
screen-reader texts go by. What is only hidden from screen readers (`aria-hidden`) is seen and read.
"""

import re
from typing import TYPE_CHECKING, Final

from govnews.model import Block, Image, Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.etree import _Element as Element

_BLOCK: Final = frozenset(
    """
    address article aside blockquote body button caption center content dd details dialog dir div dl dt
    fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main
    menu nav ol p pre section summary table tbody td tfoot th thead tr ul
    """.split(),  # noqa: SIM905 - reads as a list
)
_UNSEEN: Final = frozenset(
    """
    applet audio canvas datalist embed frame head iframe map math meta noembed noframes noscript object option
    param progress script select style svg template textarea title video
    """.split(),  # noqa: SIM905 - reads as a list
)
_ROOTS: Final = frozenset({"html", "body"})

#: Class names of texts for screen readers: Bootstrap's two, WordPress's, and the common two beside them.
_UNSEEN_CLASSES: Final = frozenset(
    "sr-only visually-hidden screen-reader-text visuallyhidden element-invisible".split()  # noqa: SIM905 - reads as a list
)
_HIDDEN_STYLE: Final = re.compile(
    r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE
)
_BLOCK_STYLE: Final = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|table|list-item)", re.IGNORECASE)
_CENTERED_STYLE: Final = re.compile(r"text-align\s{0,3}:\s{0,3}center", re.IGNORECASE)

#: Blanks of HTML, and control characters; no-break and ideographic blanks are characters of the text.
_BLANKS: Final = re.compile("[\x00-\x20\x7f]+")
_EDGES: Final = "\u200b\u200c\u200d\u2060\ufeff"

#: Where pages that load images late keep the address, in the order of trust.
_SOURCES: Final = ("src", "data-src", "data-original", "data-lazy-src", "data-echo")
_PATH_LENGTH: Final = 60


def blocks_of(
    root: "Element", matched: "Mapping[Element, tuple[str, ...]] | None" = None
) -> tuple[Block, ...]:
    """Return the visible blocks of a tree; `matched` names the roles whose selectors match an element.

    >>> from govnews.intake.markup import tree_of
    >>> [block.text for block in blocks_of(tree_of("<p>4.52 <b>bil</b>lion<br>yuan")[0])]
    ['4.52 billion', 'yuan']
    """
    from lxml.etree import iterwalk  # noqa: PLC0415 - text pages need no lxml

    walk = _Walk(matched or {})
    events = iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start":
            if not walk.opened(element):
                events.skip_subtree()
        else:
            walk.closed(element)
    walk.flush()
    return tuple(walk.blocks)


class _Container:
    """A block-level element that is open: what its blocks take from it."""

    __slots__ = ("centered", "element", "matched", "path", "preformatted", "trail")

    def __init__(self, element: "Element | None", parent: "_Container | None", ordinal: int) -> None:
        self.element = element
        self.path: str = f"{parent.path}/{_segment(element)}" if parent and parent.path else _segment(element)
        self.trail: tuple[int, ...] = parent.trail if parent else ()
        if element is not None and element.tag not in _ROOTS:
            self.trail += (ordinal,)
        self.centered: bool = parent is not None and parent.centered
        self.preformatted: bool = parent is not None and parent.preformatted
        self.matched: tuple[str, ...] = parent.matched if parent else ()


class _Walk:
    """The state of one walk: open containers, open links, and the text since the last block."""

    def __init__(self, matched: "Mapping[Element, tuple[str, ...]]") -> None:
        self.blocks: list[Block] = []
        self._roles = matched
        self._containers = [_Container(None, None, 0)]
        self._ordinal = 0
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._open_link: tuple[str, int] | None = None
        self._images: list[Image] = []

    def opened(self, element: "Element") -> bool:
        """Take an element's start; False where nothing in it is seen."""
        tag = element.tag
        style = element.get("style")
        if tag in _UNSEEN or _is_hidden(element, style):
            return False
        if tag in _BLOCK or element in self._roles or (style is not None and _BLOCK_STYLE.search(style)):
            self._enter(element, style)
        elif tag == "br":
            self.flush()
        elif tag == "img":
            self._image(element)
        elif tag == "a":
            self._open_link = (element.get("href") or "", len(self._parts))
        if element.text:
            self._text(element.text)
        return True

    def closed(self, element: "Element") -> None:
        """Take an element's end and the text that follows it."""
        if element is self._containers[-1].element:
            self.flush()
            self._containers.pop()
        elif element.tag == "a":
            self._close_link()
            self._open_link = None
        if element.tail:
            self._text(element.tail)

    def flush(self) -> None:
        """End the block: what has been read since the last one becomes one, if anything can be seen."""
        self._close_link()
        text = _seen("".join(self._parts))
        container = self._containers[-1]
        images, self._images = self._images, []
        links = tuple(self._links)
        self._parts.clear()
        self._links.clear()
        if text:
            self.blocks.append(_block(container, text=text, links=links))
        self.blocks.extend(_block(container, image=image) for image in images)

    def _enter(self, element: "Element", style: str | None) -> None:
        self.flush()
        self._ordinal += 1
        container = _Container(element, self._containers[-1], self._ordinal)
        container.matched += tuple(
            role for role in self._roles.get(element, ()) if role not in container.matched
        )
        container.preformatted = container.preformatted or element.tag == "pre"
        container.centered = container.centered or _is_centered(element, style)
        self._containers.append(container)

    def _text(self, text: str) -> None:
        if not self._containers[-1].preformatted:
            self._parts.append(text)
            return
        for number, line in enumerate(text.split("\n")):
            if number:
                self.flush()
            self._parts.append(line)

    def _image(self, element: "Element") -> None:
        source = next(
            (src for name in _SOURCES if (src := element.get(name)) and not src.startswith("data:")), None
        )
        if source is None or "1" in (element.get("width"), element.get("height")):
            return  # a placeholder, or a dot that counts visits
        self._images.append(Image(source.strip(), element.get("alt"), self._containers[-1].path))
        if not _seen("".join(self._parts)):
            self.flush()  # an image amid a text stands after its block, else in its place

    def _close_link(self) -> None:
        """Note the open link's text in this block; a link around several blocks counts in each."""
        if self._open_link is None:
            return
        href, start = self._open_link
        self._open_link = (href, 0)
        if text := _seen("".join(self._parts[start:])):
            self._links.append(Link(text, href))


def _block(
    container: _Container, *, text: str = "", links: tuple[Link, ...] = (), image: Image | None = None
) -> Block:
    return Block(
        path=container.path,
        text=text,
        links=links,
        image=image,
        matched=container.matched,
        trail=container.trail,
        centered=container.centered,
    )


def _seen(text: str) -> str:
    return _BLANKS.sub(" ", text).strip().strip(_EDGES).strip()


def _is_hidden(element: "Element", style: str | None) -> bool:
    if style is not None and _HIDDEN_STYLE.search(style):
        return True
    if element.get("hidden") is not None:
        return True
    classes = element.get("class")
    return classes is not None and not _UNSEEN_CLASSES.isdisjoint(classes.split())


def _is_centered(element: "Element", style: str | None) -> bool:
    if element.tag == "center" or (element.get("align") or "").lower() == "center":
        return True
    return style is not None and _CENTERED_STYLE.search(style) is not None


def _segment(element: "Element | None") -> str:
    """Return an element's part of a path: "div#Content.article"."""
    if element is None or element.tag in _ROOTS:
        return ""
    identity = element.get("id", "").strip()
    classes = (name for name in (element.get("class") or "").split() if "/" not in name)
    return (
        element.tag
        + (f"#{identity}" if identity and "/" not in identity else "")
        + "".join(f".{name}" for name in classes)
    )[:_PATH_LENGTH]
