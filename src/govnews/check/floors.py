"""Floors: the figures that a set of annotated pages has reached and must not fall below.

A file of floors belongs to one set of pages, told by its digest. For the same pages floors only rise; for
other pages they are set anew.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from attrs import frozen

from govnews.check.scoring import Score
from govnews.errors import GovnewsError

#: Figures that are counts of pages, not a quality.
_COUNTS: Final = frozenset({"pages", "unanswered"})
_PLACES: Final = 4


class FloorsFell(GovnewsError, ValueError):
    """A figure is lower than what the pages have reached before; the message names it."""


@frozen
class Floors:
    """The digest of the annotated pages, and the lowest allowed figures by name."""

    digest: str
    figures: Mapping[str, float]

    def below(self, score: Score) -> tuple[str, ...]:
        """Return a sentence for every figure of a score that is under its floor."""
        found = score.figures
        return tuple(
            f"{name} {found.get(name, 0):.{_PLACES}f} < {floor}"
            for name, floor in self.figures.items()
            if round(found.get(name, 0), _PLACES) < floor
        )


def floors_of(score: Score, digest: str) -> Floors:
    """Return the floors that a score reaches."""
    figures = score.figures.items()
    return Floors(digest, {name: round(figure, _PLACES) for name, figure in figures if name not in _COUNTS})


def digest(folders: Iterable[Path]) -> str:
    """Return a digest of all annotated pages below the folders: names, pages and what is expected of them."""
    total = hashlib.sha256()
    for folder in folders:
        for expected in sorted(folder.rglob("expected.json")):
            for path in (expected, *sorted(expected.parent.glob("page.*"))):
                total.update(path.relative_to(folder).as_posix().encode() + b"\0")
                total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def read(path: Path) -> Floors:
    """Return the floors of a file that `pin` wrote."""
    data = json.loads(path.read_text("utf-8"))
    return Floors(data["digest"], data["figures"])


def hold(path: Path, score: Score) -> None:
    """Compare a score with the floors of a file.

    Raises:
        FloorsFell: a figure of the score is below its floor.
    """
    if below := read(path).below(score):
        raise FloorsFell(f"below its floor: {'; '.join(below)}")


def pin(path: Path, new: Floors, score: Score) -> None:
    """Write new floors, unless the same pages have reached more.

    Raises:
        FloorsFell: a figure of the score is below its floor for the same pages.
    """
    fallen = read(path) if path.exists() else None
    if fallen and fallen.digest == new.digest and (below := fallen.below(score)):
        raise FloorsFell(f"floors only rise: {'; '.join(below)}")
    data = {"digest": new.digest, "figures": dict(new.figures)}
    path.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
