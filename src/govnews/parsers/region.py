"""Where the story stands in a marked-up page: the element that holds most of its prose, and the lanes in it.

Editors' text has plain tags (`p`, `ul`, `blockquote`); what a system puts between its paragraphs (offers,
teasers, tools) stands in elements with class names of their own. So a story is one element, and in it the
paths on which most of its prose stands.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from attrs import frozen

from govnews.model import PageLine
from govnews.parsers.boilerplate import classify_boilerplate

#: A line is prose from so many words on, where it ends as a sentence does, or from so many without.
_SENTENCE: Final = 8
_LONG: Final = 25
#: No paragraph counts for more words than this: one huge comment is no story.
_MOST_WORDS: Final = 100
_SENTENCE_END: Final = re.compile(r"[.!?…:;][\"'”’)\]]{0,3}$")

#: Elements that hold no story, near the line (whole pages have been seen in an `aside`, washingtontimes.com).
_OFF_STORY: Final = re.compile(r"(?:footer|nav|aside|figure|figcaption|header|button|h[1-6])\b")
_NEAR: Final = 4
#: Tags of paragraphs and lists, whose class names say nothing of where they stand.
_PARAGRAPH: Final = re.compile(r"(?:p|li|ul|ol|dl|dd|dt|blockquote|h[1-6])(?=[.#]|$)")
#: Tags that hold several paragraphs, without a name of their own.
_HOLDER: Final = re.compile(r"(?:^|/)(?:td|th|article|main|section)$")

#: An element is entered while one part of it holds so much of its prose …
_MAJORITY: Final = 0.5
#: … unless parts of its kind beside it hold more than this share of that part: they are sections of one
#: story.
_SECTIONS: Final = 0.1
#: A path is a lane of the story from this share of its prose on.
_LANE: Final = 0.15
#: An element with a name inside the heaviest lane is a box unless it holds so large a part of that lane's
#: prose.
_BOX: Final = 0.5


#: A path and, for an element without a name of its own, its number on the page.
Lane = tuple[str, int]
_ROOT: Final[Lane] = ("", 0)


@frozen
class Region:
    """The story's place: the lines of its element in order, those on its lanes, and of these the story's.

    The story is what stands on the lanes from the first prose of the heaviest to the last prose of any.
    """

    lines: tuple[int, ...]
    lanes: tuple[int, ...]
    story: tuple[int, ...]


def find_region(lines: Sequence[PageLine]) -> Region | None:
    """Return where the story stands among the lines of a marked-up page, or None where it has no prose.

    Where a profile's selectors match a body, that is the story's element.

    >>> text = "The port of Nantong handled more cargo than ever."
    >>> menu = PageLine("News", path="ul/li", trail=(1, 2))
    >>> body = [PageLine(text, path="div.text/p", trail=(3, place)) for place in (4, 5)]
    >>> find_region([menu, *body, menu])
    Region(lines=(1, 2), lanes=(1, 2), story=(1, 2))
    """
    weights = [weight(line) for line in lines]
    if not any(weights):
        weights = [int(line.text.count(" ") >= _SENTENCE and not linked(line)) for line in lines]
    told = tuple(place for place, line in enumerate(lines) if "body" in line.matched)
    inside = told if any(weights[place] for place in told) else _heaviest(lines, weights)
    if not any(weights[place] for place in inside):
        return None
    masses: Counter[Lane] = Counter()
    for place in inside:
        masses[_own_lane(lines[place])] += weights[place]
    is_on_lane = _lanes(masses)
    lanes = tuple(place for place in inside if is_on_lane(lines[place]))
    heaviest = masses.most_common(1)[0][0]
    first = next(place for place in inside if weights[place] and _own_lane(lines[place]) == heaviest)
    last = max(place for place in lanes if weights[place])
    return Region(inside, lanes, tuple(place for place in lanes if first <= place <= last))


def weight(line: PageLine) -> int:
    """Return how many words of prose a line holds: none where it is short, mostly links, or off the story.

    >>> weight(PageLine("Output rose by 5.8 percent in the first half.", path="div/p"))
    9
    """
    path = line.path or ""
    if linked(line) * 2 > len(line.text) or not is_prose(line.text):
        return 0
    if any(map(_OFF_STORY.match, path.rsplit("/", _NEAR)[-_NEAR:])) or classify_boilerplate(line.text):
        return 0
    return min(line.text.count(" ") + 1, _MOST_WORDS) // (2 if "/li" in path[-40:] else 1)


def is_prose(text: str) -> bool:
    """Tell whether a text has the length of a sentence and ends as one, or has the length of a paragraph.

    >>> is_prose("Output rose by 5.8 percent in the first half."), is_prose("Output up by 5.8 percent")
    (True, False)
    """
    words = text.count(" ") + 1
    return words >= _LONG or (words >= _SENTENCE and _SENTENCE_END.search(text) is not None)


def linked(line: PageLine) -> int:
    """Return how many characters of a line are link text.

    >>> from govnews.model import Link
    >>> linked(PageLine("Home", links=(Link("Home", "/"),)))
    4
    """
    return sum(len(link.text) for link in line.links or ())


# --- the element --------------------------------------------------------------------------------------------


def _heaviest(lines: Sequence[PageLine], weights: Sequence[int]) -> tuple[int, ...]:
    """Return the lines of the smallest element that holds most of the prose, entered from the outside."""
    inside: Sequence[int] = range(len(lines))
    whole = sum(weights)
    for depth in range(max(len(line.trail) for line in lines)):
        parts: dict[int, list[int]] = {}
        for place in inside:
            if len(lines[place].trail) > depth:
                parts.setdefault(lines[place].trail[depth], []).append(place)
        heaviest = _worth_entering(lines, weights, tuple(parts.values()), whole, depth)
        if heaviest is None:
            break
        inside, whole = heaviest, sum(weights[place] for place in heaviest)
    return tuple(inside)


def _worth_entering(
    lines: Sequence[PageLine], weights: Sequence[int], parts: Sequence[Sequence[int]], whole: int, depth: int
) -> Sequence[int] | None:
    """Return the part with the most prose, if that is most of it all and no other is its like."""
    masses = [sum(weights[place] for place in part) for part in parts]
    most = max(masses, default=0)
    if most < _MAJORITY * whole:
        return None
    heaviest = parts[masses.index(most)]
    kinds = [_segment(lines[part[0]], depth) for part in parts]
    kind = kinds[masses.index(most)]
    alike = sum(mass for mass, other in zip(masses, kinds, strict=True) if other == kind)
    paragraphs = sum(1 for place in heaviest if weights[place])
    return heaviest if paragraphs > 1 and alike - most <= _SECTIONS * most else None


def _segment(line: PageLine, depth: int) -> tuple[str, ...]:
    """Return the tag and the first class name of a line's element at a depth."""
    return tuple((line.path or "").split("/", depth + 1)[depth].split(".")[:2])


# --- the lanes ----------------------------------------------------------------------------------------------


def lanes_of(line: PageLine) -> Iterator[Lane]:
    """Yield the lanes a line may stand on: its own element, and those around it up to one with a name.

    A lane is an element with a name of its own (all with the same path are one lane), or, where it has none,
    that element alone.

    >>> list(lanes_of(PageLine("It rose.", path="div#Content/ul/li", trail=(7, 8, 9))))
    [('div#Content/ul/li', 9), ('div#Content/ul', 8), ('div#Content', 0)]
    """
    segments = (line.path or "").split("/")
    for depth in range(len(segments), 0, -1):
        segment = segments[depth - 1]
        is_named = not segment.isalnum() and _PARAGRAPH.match(segment) is None
        yield "/".join(segments[:depth]), 0 if is_named else line.trail[depth - 1]
        if is_named:
            return
    yield _ROOT


def _own_lane(line: PageLine) -> Lane:
    """Return the lane that a paragraph shares with its neighbours: the nearest element that holds several."""
    return next(lane for lane in lanes_of(line) if not lane[1] or _HOLDER.search(lane[0]))


def _lanes(masses: Counter[Lane]) -> Callable[[PageLine], bool]:
    """Return what tells whether a line is on one of the lanes on which most of the prose stands."""
    enough = _LANE * masses.total()
    (top, most), *_ = masses.most_common(1)
    main = {top} | {  # the heaviest stands alone where prose is spread over many, as in a table's cells
        lane
        for lane, mass in masses.items()
        if mass >= enough and (mass >= _BOX * most or not lane[0].startswith(f"{top[0]}/"))
    }
    kinds = frozenset(filter(None, (_kind(path) for path, _ in main)))

    def is_on_lane(line: PageLine) -> bool:
        if _kind(line.path or "") in kinds:
            return True
        return any(lane in main or _kind(lane[0]) in kinds for lane in lanes_of(line))

    return is_on_lane


def _kind(path: str) -> str:
    """Return the first class name of a path's last element, by which elements of one kind are told."""
    return path.rsplit("/", 1)[-1].partition(".")[2].partition(".")[0]
