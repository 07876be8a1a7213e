"""Composes the stages: a page in, an article out."""

import datetime as dt
from pathlib import Path
from typing import Any, Literal

import attrs

from govnews import intake, lines
from govnews.model import Article, Hints
from govnews.parsers.assemble import assemble
from govnews.parsers.roles import assign_roles


def parse(source: Any, *, url: str | None = None, on: dt.date | None = None, site: Any = None) -> Article:
    """Return the article of a page."""
    return parse_as(None, source, url=url, on=on, site=site)


def parse_as(
    kind: Literal["text", "html"] | None,
    source: str | bytes | Path,
    *,
    url: str | None = None,
    on: dt.date | None = None,
    site: Any = None,
) -> Article:
    """Return the article of a page whose kind is known ("text", "html") or, with None, is to be found out."""
    del on, site
    hints = Hints()
    page = intake.read_page(source, url=url, kind=kind)
    article = assemble(assign_roles(lines.lines_of(page), hints), hints)
    return attrs.evolve(article, url=page.url, kind=page.kind, notes=page.notes + article.notes)
