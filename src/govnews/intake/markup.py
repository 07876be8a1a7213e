"""The only door to lxml and BeautifulSoup: a marked-up page in, its element tree out.

libxml2 parses a page at a tenth of the cost of a BeautifulSoup tree. It gives up on trees deeper than 256
elements and on single texts beyond 10 MB; such a page is levelled (elements beyond `MAX_DEPTH` lose their
tags, never their text) and read again, in the last resort by Python's own html.parser.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from govnews.intake.blocks import BLOCK
from govnews.model import Note, NoteCode

if TYPE_CHECKING:
    from bs4 import BeautifulSoup
    from lxml.etree import _Element as Element

#: Elements deeper than this are read as if they stood at this depth. Real pages stay below 60.
MAX_DEPTH: Final = 200

_VOID: Final = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split(),  # noqa: SIM905 - reads as a list
)
#: Stops at the next "<", so that a thousand unclosed tags are a thousand short tries.
_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40})[^<>]*>")
#: libxml2's time for one tag grows with the square of its attributes; of tags this long only the name is
#: read.
_LONGEST_TAG: Final = 20_000
_LONG_TAG: Final = re.compile(rf"(<[A-Za-z][A-Za-z0-9:-]{{0,40}})(?=[\s/])[^<>]{{{_LONGEST_TAG},}}+")
#: What libxml2 and Python's parser may not agree on, or XML cannot hold: control characters but for tab and
#: line ends.
_CONTROLS: Final = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_ATTRIBUTE: Final = re.compile(r"[A-Za-z_][\w.-]*")

Mend = Callable[["BeautifulSoup"], "BeautifulSoup | None"]
_LIMITED: Final = Note(
    NoteCode.DEPTH_LIMITED, f"elements nested deeper than {MAX_DEPTH} were read as if they stood there"
)


def tree_of(markup: "str | BeautifulSoup", mend: Mend | None = None) -> "tuple[Element, tuple[Note, ...]]":
    """Return the root of the page's element tree and the notes of building it; `mend` repairs the soup first.

    >>> tree_of("<p>a<p>b")[0].xpath("//p/text()")
    ['a', 'b']
    """
    if isinstance(markup, str):
        long = [part for part in markup.split("<") if len(part) > _LONGEST_TAG]
        if any(">" not in part[:_LONGEST_TAG] for part in long):
            markup = _LONG_TAG.sub(r"\1", markup)
        if mend is None:
            return _parsed(markup)
        markup = soup_of(markup)
    if mend is not None:
        markup = mend(markup) or markup
    return _converted(markup)


def soup_of(text: str) -> "BeautifulSoup":
    """Return BeautifulSoup's tree of a page, as lxml parses it."""
    from bs4 import BeautifulSoup  # noqa: PLC0415 - costs more to import than the rest of the package

    return BeautifulSoup(text, "lxml")


def _parsed(text: str) -> "tuple[Element, tuple[Note, ...]]":
    if (root := _parsed_whole(text)) is not None:
        return root, ()
    levelled = _levelled(text)
    notes = () if levelled == text else (_LIMITED,)
    if (root := _parsed_whole(levelled)) is not None:
        return root, notes
    from bs4 import BeautifulSoup  # noqa: PLC0415 - a last resort

    return _converted(BeautifulSoup(levelled, "html.parser"))[0], notes


def _parsed_whole(text: str) -> "Element | None":
    """Return the tree, or None where libxml2 gave up before the end of the page."""
    from lxml import etree  # noqa: PLC0415 - text pages need no lxml

    parser = etree.HTMLParser(encoding="utf-8", remove_pis=True, remove_comments=True)
    root = None
    with suppress(etree.XMLSyntaxError):  # older releases raise for a page without an element
        root = etree.fromstring(text.encode(), parser)
    return None if len(parser.error_log.filter_from_fatals()) else root


def _levelled(text: str) -> str:
    """Return `text` without tags of elements deeper than `MAX_DEPTH`; a block's tag becomes a line break."""
    depth = 0

    def kept(match: re.Match[str]) -> str:
        nonlocal depth
        name = match[2].lower()
        if name in _VOID:
            return match[0]
        above = depth - 1 if match[1] else depth
        depth = max(0, above if match[1] else depth + 1)
        return match[0] if above < MAX_DEPTH else "<br>" if name in BLOCK else ""

    return _TAG.sub(kept, text)


# --- BeautifulSoup's tree as lxml's -------------------------------------------------------------------------


def _converted(soup: "BeautifulSoup") -> "tuple[Element, tuple[Note, ...]]":
    """Return lxml's tree of a soup: its elements, attributes and texts, without comments and the like."""
    from bs4.element import NavigableString, PreformattedString, Tag  # noqa: PLC0415 - as in soup_of
    from lxml import etree  # noqa: PLC0415 - as in _strictly_parsed

    root = etree.Element("html")
    parents = [root]
    limited = False
    for event, node in _events(soup, Tag):
        if event == "end":
            parents.pop()
        elif isinstance(node, Tag):
            limited = limited or len(parents) > MAX_DEPTH
            parents.append(parents[-1] if len(parents) > MAX_DEPTH else _element(parents, node))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            _append_text(parents[-1], _CONTROLS.sub(" ", str(node)).replace("\0", " "))
    return root, ((_LIMITED,) if limited else ())


def _events(soup: "BeautifulSoup", tag: type[Any]) -> Iterator[tuple[str, Any]]:
    """Yield ("start", node) for each node of the soup and ("end", tag) for each tag, without recursion."""
    iterators: list[Iterator[Any]] = [iter(soup.contents)]
    while iterators:
        node = next(iterators[-1], None)
        if node is None:
            iterators.pop()
            if iterators:
                yield "end", None
            continue
        yield "start", node
        if isinstance(node, tag):
            iterators.append(iter(node.contents))


def _element(parents: "list[Element]", tag: Any) -> "Element":  # noqa: ANN401 - bs4's Tag, imported lazily
    """Return a new element like `tag` under the last parent; the soup's own html element is the root."""
    from lxml import etree  # noqa: PLC0415 - as in _strictly_parsed

    name = tag.name if _ATTRIBUTE.fullmatch(tag.name) else "span"
    is_root = name == "html" and len(parents) == 1
    element = parents[0] if is_root else etree.SubElement(parents[-1], name)
    for key, value in tag.attrs.items():
        if _ATTRIBUTE.fullmatch(key):
            element.set(key, _CONTROLS.sub(" ", " ".join(value) if isinstance(value, list) else value or ""))
    return element


def _append_text(parent: "Element", text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
