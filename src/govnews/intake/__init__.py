"""Stage 1, reading a page: bytes, text, a file or a soup in, a `Page` out."""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from govnews.errors import PageNotFound, PageTooLarge, UnreadablePage
from govnews.intake.decoding import checked, decode
from govnews.model import Note, NoteCode, Page

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

__all__ = ["MAX_BYTES", "read_page"]

MAX_BYTES: Final = 16 * 2**20
"""The largest page that is read: 16 MB, of text in UTF-8. News pages stay far below."""

Kind = Literal["text", "html"]

#: A tag that only markup has. Prose may hold a lone "<", an "<a>" or an "<i>"; it holds no "<div".
_BLOCK_TAG: Final = re.compile(
    r"<(?:!doctype\s{1,4}html|html|head|body|div|p|table|tr|td|h[1-6]|ul|ol|li|br|article|section|meta)(?=[\s/>])",
    re.IGNORECASE,
)
_LONGEST_PATH: Final = 1024


def read_page(
    source: "str | bytes | Path | BeautifulSoup",
    *,
    url: str | None = None,
    kind: Kind | None = None,
    selectors: Sequence[Mapping[str, str]] = (),
    mend: "Callable[[BeautifulSoup], BeautifulSoup | None] | None" = None,
) -> Page:
    r"""Return a page as read: its text or, where it is markup, its visible blocks; with the notes of reading.

    Args:
        source: the page's content as text or bytes, the path of a file, or BeautifulSoup's tree of it. A
            string is always content, never a path.
        url: the page's address, kept as it is.
        kind: "text" or "html"; None to look for a block tag.
        selectors: a profile's layouts, each a mapping of roles to CSS selectors; the first that fits the page
            is used.
        mend: a function that repairs a page's soup before it is read.

    Raises:
        UnreadablePage: where the source holds no text: empty, blank, binary, or mostly undecodable.
        PageTooLarge: for more than `MAX_BYTES`.
        PageNotFound: for a path that is no file.

    >>> read_page("Output up\n\nIt rose by 5 percent.").kind
    'text'
    >>> [block.text for block in read_page("<h1>Output up</h1><p>It rose by 5 percent.").blocks]
    ['Output up', 'It rose by 5 percent.']
    """
    if not isinstance(source, str | bytes | Path):
        return _marked_up(source, url, selectors, mend, ())
    text, notes = _content(source)
    if (kind or sniff(text)) == "html":
        return _marked_up(text, url, selectors, mend, notes)
    if not text.strip():
        raise UnreadablePage(f"{_shown(text)} holds no visible character: expected the text of a page")
    return Page(kind="text", text=text, url=url, notes=notes)


def sniff(text: str) -> Kind:
    """Return "html" where the text holds a tag that only markup has, else "text".

    >>> sniff("profits < 5 percent, by <a> group"), sniff("Home<br>News")
    ('text', 'html')
    """
    return "html" if _BLOCK_TAG.search(text) else "text"


def _content(source: str | bytes | Path) -> tuple[str, tuple[Note, ...]]:
    data = _file(source) if isinstance(source, Path) else source
    size = len(data) if isinstance(data, bytes) else _size(data)
    if size > MAX_BYTES:
        raise PageTooLarge(f"the page has {size:,} bytes or more: expected at most {MAX_BYTES:,}")
    if isinstance(data, bytes):
        return decode(data)
    text, notes = checked(data)
    return text, (*_looks_like_path(text), *notes)


def _file(path: Path) -> bytes:
    if path.is_dir() or not path.exists():
        raise PageNotFound(
            f"{str(path)!r} is {'a folder' if path.is_dir() else 'not there'}: expected a file"
        )
    with path.open("rb") as file:
        return file.read(MAX_BYTES + 1)


def _size(text: str) -> int:
    return len(text) if len(text) * 4 <= MAX_BYTES else len(text.encode("utf-8", "surrogatepass"))


def _looks_like_path(text: str) -> tuple[Note, ...]:
    if len(text) > _LONGEST_PATH or "\n" in text or not text.strip():
        return ()
    try:
        is_file = Path(text).is_file()
    except (OSError, ValueError):
        return ()
    message = (
        f"{text!r} was read as content; a file of that name exists: pass pathlib.Path({text!r}) to read it"
    )
    return (Note(NoteCode.LOOKS_LIKE_PATH, message),) if is_file else ()


def _shown(text: str) -> str:
    return repr(text if len(text) <= 20 else f"{text[:20]}…")  # noqa: PLR2004 - enough to recognise it


def _marked_up(
    markup: "str | BeautifulSoup",
    url: str | None,
    layouts: Sequence[Mapping[str, str]],
    mend: "Callable[[BeautifulSoup], BeautifulSoup | None] | None",
    notes: tuple[Note, ...],
) -> Page:
    from govnews.intake.blocks import blocks_of  # noqa: PLC0415 - text pages need none of it
    from govnews.intake.head import head_of  # noqa: PLC0415 - same
    from govnews.intake.layouts import matches  # noqa: PLC0415 - same
    from govnews.intake.markup import tree_of  # noqa: PLC0415 - same

    root, of_tree = tree_of(markup, mend)
    layout, matched = matches(root, layouts)
    blocks = blocks_of(root, matched)
    head = head_of(root)
    if not any(block.text for block in blocks) and not (head.headline or head.title):
        raise UnreadablePage("the markup holds no visible text and no title: expected the markup of a page")
    notes += of_tree
    if layouts and layout is None:
        message = f"none of the profile's {len(layouts)} layouts fits the page, which is read without them"
        notes += (Note(NoteCode.PROFILE_MISMATCH, message),)
    return Page(kind="html", blocks=blocks, head=head, url=url, layout=layout, notes=notes)
