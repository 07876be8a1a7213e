"""What a page's markup tells of its lines' roles, told in the terms of a site's selectors.

A page without a profile, or with one that no longer fits, is read as if selectors had matched: its headline,
its story, and all that stands outside of it. Lines in the story and around it are left to their words, as on
plain text.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from govnews.model import PageLine, Role
from govnews.parsers.boilerplate import classify_boilerplate
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.header import read_header
from govnews.parsers.region import Region, find_region, is_prose, linked

#: The name of the rule that stands in the lines' reading.
STRUCTURE: Final = "structure of the page"

#: So many lines before the headline, and behind the story, may still be the story's own.
_HEAD: Final = 12
_TAIL: Final = 8
#: A line is a link where its links hold so much of its text; a menu's entry is a link of up to so many words.
_LINK_SHARE: Final = 0.8
_ENTRY_WORDS: Final = 3
#: A section's name stands right above its headline.
_SECTION: Final = 2
#: A standfirst follows its headline within so many lines and has so many words.
_STANDFIRST: Final = 8
_STANDFIRST_WORDS: Final = 6
#: Without a name that says so, a sentence is one within so many lines.
_NEAR_STANDFIRST: Final = 3
#: A paragraph under an image is its caption only up to this length.
_LONGEST_CAPTION: Final = 400

_HEADING: Final = re.compile(r"(?:^|/)h([1-6])\b[^/]*(?:/(?:span|strong|b|a|div)[^/]*)?$")
#: Names that templates give a headline's element: "title", "bigtitle", "art-title", "news_title" (MFA,
#: embassies, english.mofcom.gov.cn, news.cgtn.com; github.com/jonawalb/rhetoric-corpus, collectors/).
_TITLE: Final = re.compile(
    r"[.#](?:(?:art|article|news|big|main|con|content|info|detail)s?[-_]?)?(?:title|tit|headline)\b(?=[^/]{0,99}$)",
    re.IGNORECASE,
)
_CAPTION: Final = re.compile(
    r"(?:^|/)(?:figure|figcaption)\b(?=[^/]*(?:/[^/]*){0,3}$)|[.#_-]captions?\b(?=[^/]*(?:/[^/]*)?$)",
    re.IGNORECASE,
)
#: A breadcrumb that is set as a list, each step a line (Bootstrap's "breadcrumb", China Daily's
#: "bread-nav1").
_CRUMB: Final = re.compile(
    r"[.#_-]bread[-_]?(?:crumbs?|nav)\d?\b[^/]{0,99}(?:/(?:ol|ul)[^/]{0,99})?/li(?=[.#]|$)[^/]{0,99}$",
    re.IGNORECASE,
)
_CRUMB_WORDS: Final = 4
_DECK: Final = re.compile(
    r"[.#_-](?:sub-?(?:title|headline|head)|deck|dek|stand-?first|excerpt|summary|abstract|lead|lede)\b"
    r"(?=[^/]{0,99}(?:/[^/]{0,99})?$)",
    re.IGNORECASE,
)


def placed(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """Return the lines of a page, those of a marked-up one with the roles that its structure gives them.

    >>> heading = PageLine("Output of Nantong up", path="h1", trail=(1,))
    >>> story = PageLine("The output of the city rose by 5.8 percent.", path="div.text/p", trail=(2, 3))
    >>> foot = PageLine("A page of the city", path="div.foot/p", trail=(4, 5))
    >>> [line.matched for line in placed([heading, story, story, foot])]
    [('headline',), ('body',), ('body',), ('other',)]
    """
    if all(line.path is None for line in lines):
        return tuple(lines)
    region = find_region(lines)
    headline = find_headline(lines, region)
    page = _Page(lines, region, headline) if region else None
    return tuple(
        _told(line, role) if role else line
        for place, line in enumerate(lines)
        for role in (page.role(place) if page else Role.HEADLINE if place == headline else None,)
    )


def _told(line: PageLine, role: Role) -> PageLine:
    """Return a line with the role that the structure tells; field by field, as most lines of a page are."""
    return PageLine(
        text=line.text,
        gap=line.gap,
        path=line.path,
        links=line.links,
        images=line.images,
        matched=(role.value,),
        trail=line.trail,
        centered=line.centered,
        titled=line.titled,
        rule=STRUCTURE,
    )


# --- the headline -------------------------------------------------------------------------------------------


def find_headline(lines: Sequence[PageLine], region: Region | None) -> int | None:
    """Return the headline's place: a heading that the title names, else such a line, else the one `h1`.

    >>> title = PageLine("Output up", path="h2", titled=True)
    >>> page = [PageLine("Home", path="h1"), title, PageLine("It rose.", path="p")]
    >>> find_headline(page, Region((2,), (2,), (2,)))
    1
    """
    return next((places[0] for places in _choices(lines, region) if places), None)


def _choices(lines: Sequence[PageLine], region: Region | None) -> Iterator[Sequence[int]]:
    """Yield the lines that may be the headline, the surest kind first."""
    start, end = (region.story[0], region.story[-1] + 1) if region else (len(lines), len(lines))
    before = range(end)
    yield [place for place, line in enumerate(lines) if "headline" in line.matched]
    titled = [place for place in before if lines[place].titled]
    yield [place for place in titled if _level(lines[place]) == "1"]
    yield [place for place in titled if _level(lines[place])][-1:]
    yield [place for place in titled if place < start][-1:]
    first_level = [place for place in before if _level(lines[place]) == "1"]
    yield first_level if len(first_level) == 1 else []
    yield titled
    yield [place for place in before if place < start and _TITLE.search(lines[place].path or "")][-1:]


def _level(line: PageLine) -> str | None:
    path = line.path or ""
    found = _HEADING.search(path) if path.startswith("h") or "/h" in path else None
    return found[1] if found else None


# --- the zones ----------------------------------------------------------------------------------------------


class _Page:
    """A page and where its story stands; `role` is what a line's place tells, None where its words shall."""

    def __init__(self, lines: Sequence[PageLine], region: Region, headline: int | None) -> None:
        self.lines = lines
        self.headline = headline
        self.start, self.end = _opening(lines, region, headline), region.lanes[-1]
        self.top = self.start if headline is None else headline
        self.lanes = frozenset(region.lanes)
        #: Where nothing stands behind the story's element, it holds the page's tail as well.
        self.is_bounded = region.lines[-1] < len(lines) - 1

    def role(self, place: int) -> Role | None:
        line = self.lines[place]
        if line.matched and "body" not in line.matched:
            return None
        if place == self.headline:
            return Role.HEADLINE
        if place in self.lanes:
            return self._in_story(line) if self.start <= place <= self.end else None
        return self._outside(line, place)

    def _outside(self, line: PageLine, place: int) -> Role | None:
        if place < self.top:
            return _before(line, self.top - place, is_near=self.headline is None)
        if place < self.start:
            return _in_head(line, place - self.top)
        return _between(line) if place < self.end else _behind(line, place - self.end)

    def _in_story(self, line: PageLine) -> Role | None:
        if _is_caption(line):
            return Role.CAPTION
        if not is_prose(line.text) and (own := _of_link(line)):
            return own
        if _level(line):
            return Role.HEADING
        return Role.BODY if self.is_bounded else None


def _opening(lines: Sequence[PageLine], region: Region, headline: int | None) -> int:
    """Return the story's first line: its lanes, up from its first prose to a header line or a tool."""
    start = next((place for place in region.story if headline is None or place > headline), region.story[0])
    for place in reversed([place for place in region.lanes if place < start]):
        line = lines[place]
        if place == headline or read_header(line.text) or classify_boilerplate(line.text) or _of_link(line):
            break
        start = place
    return start


def _before(line: PageLine, distance: int, *, is_near: bool) -> Role | None:
    """Above the headline, or above a story whose headline is still to be found among these lines."""
    if distance <= _HEAD and _CRUMB.search(line.path or "") and line.text.count(" ") < _CRUMB_WORDS:
        return Role.BREADCRUMB
    own = classify_boilerplate(line.text)
    if own is None and distance <= _HEAD and (parse_breadcrumb(line.text) or read_header(line.text)):
        return None
    if own is None and distance <= (_HEAD if is_near else _SECTION) and not line.links:
        return None
    return own or Role.NAV


def _in_head(line: PageLine, distance: int) -> Role | None:
    if _is_caption(line):
        return Role.CAPTION
    if read_header(line.text):
        return None
    if distance <= _STANDFIRST and line.text.count(" ") >= _STANDFIRST_WORDS and _is_deck(line):
        return Role.SUBHEADLINE
    own = classify_boilerplate(line.text) or _of_link(line)
    return own or (None if _may_be_standfirst(line, distance) else Role.OTHER)


def _may_be_standfirst(line: PageLine, distance: int) -> bool:
    """A long line near the headline may be a standfirst, a short one right below it a section's name."""
    return distance == 1 or (distance <= _NEAR_STANDFIRST and line.text.count(" ") >= _STANDFIRST_WORDS)


def _is_deck(line: PageLine) -> bool:
    return _DECK.search(line.path or "") is not None or _level(line) == "2"


def _between(line: PageLine) -> Role | None:
    """A line among the story's, off its lanes: a caption, or what a system puts between paragraphs."""
    if _is_caption(line):
        return Role.CAPTION
    return classify_boilerplate(line.text) or _of_link(line) or Role.OTHER


def _behind(line: PageLine, distance: int) -> Role | None:
    if _is_caption(line) and distance <= _TAIL:
        return Role.CAPTION
    own = classify_boilerplate(line.text) or _of_link(line)
    if own is None and distance <= _TAIL and (read_header(line.text) or line.images):
        return None
    return own or Role.OTHER


def _is_caption(line: PageLine) -> bool:
    """A line in a caption's element, or one that is set centered under an image."""
    if len(line.text) > _LONGEST_CAPTION:
        return False
    if line.centered and line.images:
        return True
    path = line.path or ""
    lowered = path.lower()
    return ("fig" in lowered or "caption" in lowered) and _CAPTION.search(path) is not None


def _of_link(line: PageLine) -> Role | None:
    """Another story's title, or a menu's entry where it has few words; None for a line that is no link."""
    if linked(line) < _LINK_SHARE * len(line.text):
        return None
    return Role.NAV if line.text.count(" ") < _ENTRY_WORDS else Role.RELATED
