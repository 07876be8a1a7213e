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

BLOCK: Final = frozenset(
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
_HEADLINES: Final = frozenset({"h1", "h2"})
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
_BLANK: Final = "[\x00-\x20\x7f\ufffe\uffff]"
#: Runs of them that are not yet one plain blank.
_BLANKS: Final = re.compile(f"(?: (?={_BLANK})|(?! ){_BLANK}){_BLANK}*+")
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
    """A block-level element that is open: what its blocks take from it; path and trail only if asked for."""

    def __init__(
        self, element: "Element | None" = None, parent: "_Container | None" = None, ordinal: int = 0
    ) -> None:
        self.element = element
        self._parent = parent
        self._ordinal = ordinal
        self._is_root = parent is None or element is None or element.tag in _ROOTS
        self._path: str | None = None
        self._trail: tuple[int, ...] | None = None
        self.centered: bool = parent is not None and parent.centered
        self.preformatted: bool = parent is not None and parent.preformatted
        self.matched: tuple[str, ...] = parent.matched if parent else ()

    @property
    def path(self) -> str:
        if self._path is None:
            own = _segment(self.element) if self.element is not None else ""
            above = self._parent.path if self._parent is not None else ""
            self._path = "" if self._is_root else f"{above}/{own}" if above else own
        return self._path

    @property
    def trail(self) -> tuple[int, ...]:
        if self._trail is None:
            above = self._parent.trail if self._parent is not None else ()
            self._trail = () if self._is_root else (*above, self._ordinal)
        return self._trail


class _Walk:
    """The state of one walk: open containers, the open link, and what has been read since the last block."""

    def __init__(self, matched: "Mapping[Element, tuple[str, ...]]") -> None:
        self.blocks: list[Block] = []
        self._roles = matched
        self._containers = [_Container()]
        self._ordinal = 0
        self._parts: list[str] = []
        self._links: list[Link] = []
        self._link: Element | None = None
        self._link_start = 0
        self._images: list[Image] = []

    def opened(self, element: "Element") -> bool:
        """Take an element's start; False where nothing in it is seen."""
        tag = element.tag
        style = element.get("style")
        if tag in _UNSEEN or _is_hidden(element, style):
            return False
        if tag in BLOCK or element in self._roles or (style is not None and _BLOCK_STYLE.search(style)):
            self._enter(element, style)
        if tag == "br":
            self._break_line()
        elif tag == "img":
            self._image(element)
        elif tag == "a":
            self._link, self._link_start = element, len(self._parts)
        if element.text:
            self._text(element.text)
        return True

    def closed(self, element: "Element") -> None:
        """Take an element's end and the text that follows it."""
        if element is self._link:
            self._note_link()
            self._link = None
        if element is self._containers[-1].element:
            if self._parts or self._images:
                self.flush()
            self._containers.pop()
        if element.tail:
            self._text(element.tail)

    def flush(self) -> None:
        """End the block: what has been read since the last one becomes one, if anything can be seen."""
        if self._parts:
            if self._link is not None:
                self._note_link()
            if text := _seen("".join(self._parts)):
                self.blocks.append(_block(self._containers[-1], text=text, links=tuple(self._links)))
            self._parts.clear()
            self._links.clear()
            self._link_start = 0
        if self._images:
            self.blocks.extend(_block(self._containers[-1], image=image) for image in self._images)
            self._images.clear()

    def _enter(self, element: "Element", style: str | None) -> None:
        if self._parts or self._images:
            self.flush()
        self._ordinal += 1
        container = _Container(element, self._containers[-1], self._ordinal)
        if element in self._roles:
            own = (role for role in self._roles[element] if role not in container.matched)
            container.matched += tuple(own)
        container.preformatted = container.preformatted or element.tag == "pre"
        container.centered = container.centered or _is_centered(element, style)
        self._containers.append(container)

    def _break_line(self) -> None:
        """End the line; in a headline a break is for looks, and the headline goes on."""
        element = self._containers[-1].element
        if element is not None and element.tag in _HEADLINES:
            self._parts.append(" ")
        else:
            self.flush()

    def _text(self, text: str) -> None:
        if not self._containers[-1].preformatted:
            if self._parts or not text.isspace():
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

    def _note_link(self) -> None:
        """Note the open link's text in this block; a link around several blocks counts in each."""
        if self._link is not None and (text := _seen("".join(self._parts[self._link_start :]))):
            self._links.append(Link(text, self._link.get("href") or ""))


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


def _segment(element: "Element") -> str:
    """Return an element's part of a path: "div#Content.article"."""
    identity, names = element.get("id"), element.get("class")
    own = str(element.tag)
    if identity and (identity := identity.strip()) and "/" not in identity:
        own += f"#{identity}"
    if names:
        own = ".".join((own, *(name for name in names.split() if "/" not in name)))
    return own[:_PATH_LENGTH]
