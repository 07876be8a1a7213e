"""Composes the stages: a page in, an article out."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

import attrs

from govnews import intake, lines, sites
from govnews.model import Article, Hints, Page, PageLine
from govnews.parsers.assemble import assemble
from govnews.parsers.metadata import with_metadata
from govnews.parsers.paging import next_page
from govnews.parsers.photo_sources import with_sources
from govnews.parsers.roles import assign_roles
from govnews.parsers.structure import placed
from govnews.sites import SiteProfile


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
    del on
    page, profile = _read(source, url, kind, sites.choose(site, url))
    hints = profile.hints if profile else Hints()
    seen = placed(lines.lines_of(page))
    article = _completed(assemble(assign_roles(seen, hints), hints), page, seen)
    return attrs.evolve(
        article,
        url=page.url,
        site=profile.name if profile else None,
        kind=page.kind,
        notes=page.notes + article.notes,
    )


def _completed(article: Article, page: Page, seen: Sequence[PageLine]) -> Article:
    """Add what only markup tells: where photos and the next page are, and what the head has and the page does not."""
    if page.kind == "text":
        return article
    article = with_sources(article, seen)
    return with_metadata(attrs.evolve(article, next_url=next_page(article.lines, page.url)), page.head)


def _read(
    source: Any, url: str | None, kind: Literal["text", "html"] | None, profile: SiteProfile | None
) -> tuple[Page, SiteProfile | None]:
    """Read the page by its site's profile; a page without an address by the one that it gives itself."""
    page = intake.read_page(
        source,
        url=url,
        kind=kind,
        selectors=profile.layouts if profile else (),
        mend=profile.mend if profile else None,
    )
    if profile or url or not page.head.url:
        return page, profile
    own = sites.profile_for(page.head.url)
    return _read(source, page.head.url, page.kind, own) if own else (page, None)
