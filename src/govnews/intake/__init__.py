"""Stage 1: a page read from text, bytes or a file."""

from pathlib import Path
from typing import Any

from govnews.model import Page


def read_page(
    source: str | bytes | Path, *, url: str | None = None, kind: str | None = None, selectors: Any = (), mend: Any = None
) -> Page:
    """Return `source` as a page of text."""
    if isinstance(source, Path):
        source = source.read_bytes()
    if isinstance(source, bytes):
        source = source.decode("utf-8-sig", "replace")
    return Page(kind="text", text=source, url=url)
