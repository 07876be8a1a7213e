"""A page as it is read: its blocks, its head, its lines before and after they have a role."""

from typing import Literal

from attrs import Factory, frozen

from govnews.model._notes import Note
from govnews.model._roles import Role


@frozen
class Link:
    """A link of a line: its text and the address as the page gives it."""

    text: str
    href: str


@frozen
class Image:
    """An image: address and alternative text as the page gives them, tag path of its element."""

    src: str
    alt: str | None = None
    path: str = ""


@frozen
class Block:
    """One visible block of a marked-up page, in reading order.

    `path` is the tag path from the body ("div.main/p"), `matched` the roles whose selectors match the
    block or one of its ancestors, `image` an image that stands at this place (then `text` is empty).
    `trail` numbers the elements it stands in, the outermost first (two blocks of one element share its
    number), `centered` is whether it is set centered.
    """

    path: str
    text: str = ""
    links: tuple[Link, ...] = ()
    image: Image | None = None
    matched: tuple[str, ...] = ()
    trail: tuple[int, ...] = ()
    centered: bool = False


@frozen
class Head:
    """What the head of a marked-up page says of it: evidence, never preferred to print.

    Values are as given, or None.
    """

    title: str | None = None
    headline: str | None = None
    published: str | None = None
    updated: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None


@frozen
class Page:
    """A page as read: text, or blocks where it was markup, with the notes of reading it."""

    kind: Literal["text", "html"]
    text: str = ""
    blocks: tuple[Block, ...] = ()
    head: Head = Factory(Head)
    url: str | None = None
    layout: int | None = None
    notes: tuple[Note, ...] = ()


@frozen
class PageLine:
    """A visible line before it has a role: its text, and what markup tells of it.

    `gap` counts the blank lines before it (0 for markup). The rest is None or empty for text: `images`
    are those that stand between the line before and this one, or the one whose file name it prints;
    `path`, `links`, `matched`, `trail` and `centered` are those of its `Block`; `titled` is whether the
    page's own title names the line; `rule` names what matched the line where that was no selector but the
    structure of the page.
    """

    text: str
    gap: int = 0
    path: str | None = None
    links: tuple[Link, ...] | None = None
    images: tuple[Image, ...] = ()
    matched: tuple[str, ...] = ()
    trail: tuple[int, ...] = ()
    centered: bool = False
    titled: bool = False
    rule: str | None = None


@frozen
class Line:
    """A visible line: its text as printed, its one role and the name of the rule that gave it.

    `path` and `links` come from markup (None for text). `prose` is the span of the text that is scanned
    for figures, None where there is none (a date line, a menu, a credit).
    """

    text: str
    role: Role
    rule: str
    path: str | None = None
    links: tuple[Link, ...] | None = None
    prose: tuple[int, int] | None = None
