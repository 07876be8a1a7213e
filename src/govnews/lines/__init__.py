"""Stage 2: the visible lines of a page, from text or from the blocks of its markup."""

from govnews.lines.from_text import lines_from_text

__all__ = ["lines_from_text"]
