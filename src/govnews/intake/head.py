"""What the head of a marked-up page says of it: evidence for what the page does not print.

Names that are known to mislead are left out: on China Daily and People's Daily pages `author` and `editor`
name the web editor, and an `itemprop="datePublished"` on PR Newswire is the time of the visit.
"""

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from govnews.model import Head

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

#: Names of metas in the order of trust, in lower case. `articletitle`, `pubdate` and `contentsource` are
#: those of the Chinese standard for government websites; `publishdate` is that of the system that China Daily
#: and People's Daily share.
_HEADLINES: Final = ("articletitle", "og:title", "twitter:title", "dc.title")
_PUBLISHED: Final = (
    "article:published_time",
    "pubdate",
    "publishdate",
    "firstpublishedtime",
    "date",
    "dc.date.issued",
    "dc.date",
    "parsely-pub-date",
    "sailthru.date",
)
_UPDATED: Final = ("article:modified_time", "og:updated_time", "lastmodified")
_SOURCES: Final = ("contentsource", "source")

#: schema.org's names for a story; a page's other objects (its site, its breadcrumb, its videos) are not
#: asked.
_STORIES: Final = frozenset({"Article", "BlogPosting", "NewsArticle", "ReportageNewsArticle", "Report"})
_MOST_OBJECTS: Final = 10_000


def head_of(root: "Element") -> Head:
    """Return the evidence of a page's head.

    >>> from govnews.intake.markup import tree_of
    >>> root, _ = tree_of("<meta name=PubDate content='2022-02-11 08:52'><title>Output up - Gov</title>")
    >>> head = head_of(root)
    >>> head.title, head.published
    ('Output up - Gov', '2022-02-11 08:52')
    """
    metas = _metas(root)
    story = _story(root)
    title = next((text for element in root.iter("title") if (text := _plain(element.text))), None)
    return Head(
        title=title,
        headline=_plain(story.get("headline")) or _first(metas, _HEADLINES),
        published=_plain(story.get("datePublished")) or _first(metas, _PUBLISHED),
        updated=_plain(story.get("dateModified")) or _first(metas, _UPDATED),
        source=_first(metas, _SOURCES),
        authors=_names(story.get("author")),
        url=_canonical(root) or _first(metas, ("og:url",)),
    )


def _metas(root: "Element") -> dict[str, str]:
    metas: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("name") or element.get("property")
        content = _plain(element.get("content"))
        if name and content:
            metas.setdefault(name.strip().lower(), content)
    return metas


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if name in metas), None)


def _canonical(root: "Element") -> str | None:
    links = (
        element.get("href")
        for element in root.iter("link")
        if (element.get("rel") or "").lower() == "canonical"
    )
    return next((href.strip() for href in links if href and href.strip()), None)


def _plain(value: Any) -> str | None:  # noqa: ANN401 - JSON holds anything
    return (" ".join(value.split()) or None) if isinstance(value, str) else None


# --- schema.org's NewsArticle as JSON-LD --------------------------------------------------------------------


def _story(root: "Element") -> Mapping[str, Any]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            for found in _objects(_loaded(script.text)):
                if not _STORIES.isdisjoint(_types(found)):
                    return found
    return {}


def _loaded(text: str) -> Any:  # noqa: ANN401 - JSON holds anything
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 - JSON holds anything
    """Yield the objects of a JSON-LD text that may be a story: itself, a list's members, a graph's nodes."""
    waiting = [value]
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        found = waiting.pop(0)
        if isinstance(found, list):
            waiting.extend(found[:_MOST_OBJECTS])
        elif isinstance(found, dict):
            yield found
            waiting.append(found.get("@graph"))


def _types(found: Mapping[str, Any]) -> list[str]:
    kinds = found.get("@type")
    return [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]


def _names(value: Any) -> tuple[str, ...]:  # noqa: ANN401 - JSON holds anything
    people = value if isinstance(value, list) else [value]
    names = (_plain(person.get("name") if isinstance(person, dict) else person) for person in people)
    return tuple(dict.fromkeys(name for name in names if name and "://" not in name))
