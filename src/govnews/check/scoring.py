"""Annotated pages scored: how much of what a person wrote down is read, by field, role and kind of value.

A field's figure is the share of pages on which it is exactly right, over the pages where either side has one;
photos, roles, body and values are F1. A value is strictly right where its type, place and every normalized
attribute agree; its span figure asks for the place alone.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import Factory, define, frozen

from govnews.check import normal
from govnews.errors import GovnewsError

FIELDS: Final = (
    "breadcrumb", "headline", "subheadline", "source", "authors", "updated", "published", "dateline",
    "editor",
)  # fmt: skip
#: The roles that carry the article; all others are taken as one in the figure `roles_coarse`.
CONTENT: Final = frozenset({
    "breadcrumb", "headline", "subheadline", "source", "byline", "updated", "image_file", "caption", "credit",
    "heading", "body",
})  # fmt: skip
#: The parts of a page that can differ from what is expected.
PARTS: Final = (*FIELDS, "photos", "roles", "body", *normal.ATTRIBUTES)
_PHOTO: Final = ("file", "caption", "credit", "photographer", "provider")

Expected = Mapping[str, Any]


class InvalidSeed(GovnewsError, ValueError):
    """A folder of annotated pages holds something that cannot be scored; the message names the file."""


@frozen
class Case:
    """An annotated page: its name (site and folder), its file, its address, and what is expected of it."""

    name: str
    page: Path
    url: str | None
    expected: Expected


@frozen
class Difference:
    """What is not as expected: the part of the page (one of `PARTS`), and a sentence for people."""

    part: str
    message: str


@frozen
class Score:
    """The figures by name, and the differences of each page that has some."""

    figures: Mapping[str, float]
    differences: Mapping[str, tuple[Difference, ...]]

    def worst(self, count: int) -> tuple[str, ...]:
        """Return the names of the pages with most differences, worst first."""
        return tuple(sorted(self.differences, key=lambda name: -len(self.differences[name]))[:count])


def cases(folders: Iterable[Path]) -> Iterator[Case]:
    """Yield the annotated pages below the folders: every `expected.json` with the page beside it."""
    for folder in folders:
        for expected in sorted(folder.rglob("expected.json")):
            yield _case(expected)


def _case(expected: Path) -> Case:
    pages = [page for name in ("page.txt", "page.html") if (page := expected.with_name(name)).exists()]
    if not pages:
        raise InvalidSeed(f"{expected.parent}: no page.txt or page.html")
    about = expected.with_name("about.json")
    url = _json(about).get("url") if about.exists() else None
    return Case(f"{expected.parent.parent.name}/{expected.parent.name}", pages[0], url, _json(expected))


def _json(path: Path) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise InvalidSeed(f"{path}: {error}") from None


def score(found: Iterable[Case], read: Callable[[Case], Expected | None]) -> Score:
    """Return the score of annotated pages.

    Args:
        found: the pages.
        read: gives the article of a page as the data of its JSON, or None where it cannot be read.
    """
    board, differing = _Board(), {}
    for case in found:
        answer = read(case)
        board.pages += 1
        board.unanswered += answer is None
        differing[case.name] = tuple(_compared(board, case.expected, answer or {}))
    return Score(board.figures(), {name: found for name, found in differing.items() if found})


def differences(expected: Expected, got: Expected) -> tuple[Difference, ...]:
    """Return what of an article, as the data of its JSON, is not as expected."""
    return tuple(_compared(_Board(), expected, got))


# --- counting -----------------------------------------------------------------------------------------------


@define
class _Tally:
    hit: int = 0
    expected: int = 0
    found: int = 0

    def add(self, expected: Iterable[Hashable], found: Iterable[Hashable]) -> None:
        wanted, got = Counter(expected), Counter(found)
        self.hit += (wanted & got).total()
        self.expected += wanted.total()
        self.found += got.total()

    @property
    def f1(self) -> float:
        total = self.expected + self.found
        return 2 * self.hit / total if total else 1.0


@define
class _Board:
    pages: int = 0
    unanswered: int = 0
    right: Counter[str] = Factory(Counter)
    seen: Counter[str] = Factory(Counter)
    tallies: defaultdict[str, _Tally] = Factory(lambda: defaultdict(_Tally))

    def figures(self) -> dict[str, float]:
        figures: dict[str, float] = {"pages": self.pages, "unanswered": self.unanswered}
        figures |= {name: self.right[name] / self.seen[name] for name in FIELDS if self.seen[name]}
        figures["fields"] = self.right.total() / max(1, self.seen.total())
        kinds = [name for kind in normal.ATTRIBUTES for name in (kind, f"{kind}_span")]
        for name in ("photos", "roles", "roles_coarse", "body", *kinds, "values"):
            figures[name] = self.tallies[name].f1
        return figures


# --- comparing ----------------------------------------------------------------------------------------------


def _compared(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    for compare in (_fields, _photos, _roles, _body, _values):
        yield from compare(board, expected, got)


def _fields(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    for name in FIELDS:
        if name not in expected:
            continue
        wanted, found = normal.field(name, expected[name]), normal.field(name, got.get(name))
        board.seen[name] += bool(wanted or found)
        board.right[name] += bool(wanted or found) and wanted == found
        if wanted != found:
            yield Difference(name, f"want {wanted!r}, got {found!r}")


def _photos(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    if "photos" not in expected:
        return
    wanted, found = (
        [normal.plain({key: photo.get(key) for key in _PHOTO}) for photo in side.get("photos") or ()]
        for side in (expected, got)
    )
    board.tallies["photos"].add(wanted, found)
    if Counter(wanted) != Counter(found):
        yield Difference("photos", f"want {wanted}, got {found}")


def _roles(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    if "roles" not in expected:
        return
    lines = got.get("lines") or ()
    wanted, found = expected["roles"], [line.get("role") for line in lines]
    board.tallies["roles"].add(enumerate(wanted), enumerate(found))
    board.tallies["roles_coarse"].add(enumerate(map(_coarse, wanted)), enumerate(map(_coarse, found)))
    board.tallies["body"].add(_body_lines(wanted), _body_lines(found))
    for number, role in enumerate(wanted):
        if number >= len(lines):
            yield Difference("roles", f"line {number}: want {role}, got no line")
        elif found[number] != role:
            text = lines[number].get("text", "")[:60]
            yield Difference("roles", f"line {number}: want {role}, got {found[number]}: {text!r}")


def _coarse(role: str) -> str:
    return role if role in CONTENT else "boilerplate"


def _body_lines(roles: Sequence[str]) -> list[int]:
    return [number for number, role in enumerate(roles) if role == "body"]


def _body(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    if "body" not in expected:
        return
    wanted = Counter(map(normal.plain, expected["body"]))
    lines = got.get("lines") or ()
    found = Counter(normal.plain(line.get("text")) for line in lines if line.get("role") == "body")
    board.tallies["body"].add(wanted.elements(), found.elements())
    for mark, texts in (("lost from the body", wanted - found), ("not body", found - wanted)):
        yield from (Difference("body", f"{mark}: {str(text)[:90]!r}") for text in texts.elements())


def _values(board: _Board, expected: Expected, got: Expected) -> Iterator[Difference]:
    if "values" not in expected:
        return
    lines = all("line" in value for value in expected["values"])
    for kind in normal.ATTRIBUTES:
        sides = [
            [value for value in side.get("values") or () if value.get("type") == kind]
            for side in (expected, got)
        ]
        placed = [
            [(normal.place(value, lines=lines), normal.value(value)) for value in side] for side in sides
        ]
        board.tallies[f"{kind}_span"].add(*([place for place, _ in side] for side in placed))
        for name in (kind, "values"):
            board.tallies[name].add(*placed)
        texts = {normal.place(value, lines=lines): value.get("text") for side in sides for value in side}
        wanted, found = map(dict, placed)
        for place in sorted(texts, key=str):
            fault = _value_fault(wanted.get(place), found.get(place))
            if fault:
                where = f" (line {place[0]})" if lines else ""
                yield Difference(kind, f"{texts[place]!r}{where}: {fault}")


def _value_fault(wanted: normal.Attributes | None, found: normal.Attributes | None) -> str:
    if wanted is None or found is None:
        return f"want {_listed(wanted)}, got {_listed(found)}"
    pairs = zip(wanted, found, strict=True)
    return "; ".join(
        f"{name}: want {normal.said(want)}, got {normal.said(got)}"
        for (name, want), (_, got) in pairs
        if want != got
    )


def _listed(value: normal.Attributes | None) -> str:
    if value is None:
        return "nothing"
    return " ".join(f"{name}={normal.said(found)}" for name, found in value if found not in (None, False))
