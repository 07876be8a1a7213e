"""Stage 2: the visible lines of a page, from text or from the blocks of its markup."""

from govnews.lines.from_blocks import lines_from_blocks
from govnews.lines.from_text import lines_from_text
from govnews.model import Page, PageLine

__all__ = ["lines_from_blocks", "lines_from_text", "lines_of"]


def lines_of(page: Page) -> tuple[PageLine, ...]:
    r"""Return the visible lines of a page of either kind.

    >>> [line.text for line in lines_of(Page(kind="text", text="Output up\n\nIt rose."))]
    ['Output up', 'It rose.']
    """
    return lines_from_blocks(page.blocks, page.head) if page.kind == "html" else lines_from_text(page.text)
