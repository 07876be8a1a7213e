"""What a page's markup tells of its lines' roles, told in the terms of a site's selectors.

A page without a profile, or with one that no longer fits, is read as if selectors had matched: its headline,
its story, and all that stands outside of it. Lines in the story and around it are left to their words, as on
plain text.
"""

import re
from collections.abc import Sequence
from typing import Final

import attrs

from govnews.model import PageLine, Role
from govnews.parsers.boilerplate import classify_boilerplate
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.header import read_header
from govnews.parsers.region import Region, find_region, linked, weight

#: The name of the rule that stands in the lines' reading.
STRUCTURE: Final = "structure of the page"

#: So many lines before the headline, and behind the story, may still be the story's own.
_HEAD: Final = 12
_TAIL: Final = 8
#: A line is a link where its links hold so much of its text.
_LINK_SHARE: Final = 0.8
#: A menu's entry has up to so many words.
_ENTRY_WORDS: Final = 3
#: A standfirst follows its headline within so many lines.
_STANDFIRST: Final = 3
_STANDFIRST_WORDS: Final = 6
#: A paragraph under an image is its caption only up to this length.
_LONGEST_CAPTION: Final = 400

_HEADING: Final = re.compile(r"(?:^|/)h([1-6])\b[^/]*(?:/(?:span|strong|b|a|div)[^/]*)?$")
_CAPTION: Final = re.compile(
    r"(?:^|/)(?:figcaption\b|[^/]*[.#_-]captions?\b)[^/]*(?:/[^/]*)?$", re.IGNORECASE
)
_DECK: Final = re.compile(
    r"(?:^|/)[^/]*[.#_-](?:sub-?(?:title|headline|head)|deck|dek|stand-?first|excerpt|summary|abstract|lead|lede)\b[^/]*(?:/[^/]*)?$",
    re.IGNORECASE,
)


def placed(lines: Sequence[PageLine]) -> tuple[PageLine, ...]:
    """Return the lines of a page, those of a marked-up one with the roles that its structure gives them.

    >>> heading = PageLine("Output of Nantong up", path="h1", trail=(1,))
    >>> story = PageLine("The output of the city rose by 5.8 percent.", path="div/p", trail=(2, 3))
    >>> [line.matched for line in placed([heading, story, story])]
    [('headline',), ('body',), ('body',)]
    """
    region = find_region(lines) if any(line.path is not None for line in lines) else None
    if region is None:
        return tuple(lines)
    headline = find_headline(lines, region)
    return tuple(
        attrs.evolve(line, matched=(role.value,), rule=STRUCTURE) if role else line
        for line, role in zip(lines, _roles(lines, region, headline), strict=True)
    )


def _roles(lines: Sequence[PageLine], region: Region, headline: int | None) -> list[Role | None]:
    start, end = region.story[0], region.story[-1]
    top = start if headline is None else headline
    story = frozenset(region.story)
    tail = max(region.lines[-1], end)
    roles: list[Role | None] = []
    for place, line in enumerate(lines):
        if line.matched and "body" not in line.matched:
            roles.append(None)
        elif place == headline:
            roles.append(Role.HEADLINE)
        elif place in story:
            roles.append(_in_story(line))
        elif place < top:
            roles.append(_before(line, top - place))
        elif place < start:
            roles.append(_in_head(lines, place, top))
        elif place < end:
            roles.append(_between(line))
        else:
            roles.append(_behind(line, place - end, inside=place <= tail))
    return roles


# --- the headline -------------------------------------------------------------------------------------------


def find_headline(lines: Sequence[PageLine], region: Region) -> int | None:
    """Return the headline's place: a heading that the title names, else such a line, else the one `h1`.

    >>> title = PageLine("Output up", path="h2", titled=True)
    >>> page = [PageLine("Home", path="h1"), title, PageLine("It rose.", path="p")]
    >>> find_headline(page, Region((2,), (2,)))
    1
    """
    before = range(region.story[-1] + 1)
    matched = [place for place, line in enumerate(lines) if "headline" in line.matched]
    titled = [place for place in before if lines[place].titled]
    first_level = [place for place in before if _level(lines[place]) == "1"]
    choices = (
        matched,
        [place for place in titled if _level(lines[place]) == "1"],
        [place for place in titled if _level(lines[place])][-1:],
        [place for place in titled if place < region.story[0]][-1:],
        first_level if len(first_level) == 1 else [],
    )
    return next((places[0] for places in choices if places), None)


def _level(line: PageLine) -> str | None:
    found = _HEADING.search(line.path or "")
    return found[1] if found else None


# --- the zones ----------------------------------------------------------------------------------------------


def _in_story(line: PageLine) -> Role | None:
    if _CAPTION.search(line.path or ""):
        return Role.CAPTION
    if line.centered and line.images and len(line.text) <= _LONGEST_CAPTION:
        return Role.CAPTION
    return _of_link(line) or (Role.HEADING if _level(line) else Role.BODY)


def _before(line: PageLine, distance: int) -> Role | None:
    own = classify_boilerplate(line.text)
    if own is None and distance <= _HEAD and (parse_breadcrumb(line.text) or read_header(line.text)):
        return None
    return own or Role.NAV


def _in_head(lines: Sequence[PageLine], place: int, top: int) -> Role | None:
    line = lines[place]
    if _CAPTION.search(line.path or ""):
        return Role.CAPTION
    if place - top <= _STANDFIRST and _is_standfirst(line):
        return Role.SUBHEADLINE
    if line.titled and line.text == lines[top].text:
        return Role.OTHER
    return Role.OTHER if weight(line) else None


def _is_standfirst(line: PageLine) -> bool:
    is_deck = _DECK.search(line.path or "") is not None or _level(line) == "2"
    return is_deck and line.text.count(" ") >= _STANDFIRST_WORDS and read_header(line.text) is None


def _between(line: PageLine) -> Role | None:
    """A line among the story's, off its lanes: a caption, or what a system puts between paragraphs."""
    if _CAPTION.search(line.path or ""):
        return Role.CAPTION
    return classify_boilerplate(line.text) or _of_link(line) or Role.OTHER


def _behind(line: PageLine, distance: int, *, inside: bool) -> Role | None:
    own = classify_boilerplate(line.text)
    if own is None and not _is_link(line) and not weight(line) and (inside or distance <= _TAIL):
        return None
    return own or _of_link(line) or Role.OTHER


def _of_link(line: PageLine) -> Role | None:
    """Another story's title, or a menu's entry where it has few words; None for a line that is no link."""
    if not _is_link(line):
        return None
    return Role.NAV if line.text.count(" ") < _ENTRY_WORDS else Role.RELATED


def _is_link(line: PageLine) -> bool:
    return linked(line) >= _LINK_SHARE * len(line.text)
