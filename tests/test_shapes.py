"""Shapes of pages, host by host: each line's role and the page's fields, with and without its site's profile.

A shape is a page in the line order of its host and template, at the address where it was seen; its sentences
are the project's own. `P1` to `P3` stand for paragraphs. What `fields` leaves out the page does not say.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import govnews
from govnews.model import Article
from lines_with_roles import filled

_DATA = Path(__file__).parent / "data"
_FIELDS = ("breadcrumb", "headline", "subheadline", "source", "authors", "updated", "published", "editor")


def _shapes() -> Iterator[Any]:
    for file in sorted(_DATA.glob("shapes_*.toml")):
        for shape in tomllib.loads(file.read_text(encoding="utf-8"))["page"]:
            reason = shape.get("known_failure")
            marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
            yield pytest.param(shape, id=f"{file.stem}-{shape['name']}", marks=marks)


def _fields(article: Article) -> dict[str, Any]:
    """What the article says, as the data files write it: texts and lists of texts, nothing that is empty."""
    dateline = article.dateline
    found: dict[str, Any] = {name: getattr(article, name) for name in _FIELDS}
    found |= {name: list(found[name] or ()) for name in ("breadcrumb", "authors")}
    found |= {name: found[name] and found[name].isoformat() for name in ("updated", "published")}
    found["dateline"] = dateline and [dateline.place, str(dateline.date or ""), dateline.agency or ""]
    return {name: value for name, value in found.items() if value}


@pytest.mark.parametrize("shape", tuple(_shapes()))
def test_shape(shape: dict[str, Any]) -> None:
    lines = [(role, filled(text)) for role, text in shape["lines"]]
    page = "\n".join(text for _, text in lines)
    for url in (None, shape["url"]):
        article = govnews.parse(page, url=url)
        assert [f"{line.role.value} | {line.text}" for line in article.lines] == [
            f"{role} | {text}" for role, text in lines
        ]
        assert _fields(article) == shape["fields"]
