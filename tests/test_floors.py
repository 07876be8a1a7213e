"""The quality reached is held: figures may rise, not fall."""

import json
from pathlib import Path

import pytest

import seeds
from govnews.check import floors
from govnews.check.floors import Floors, FloorsFell
from govnews.check.scoring import Score, score

FLOORS = seeds.SEEDS / "floors.json"


def test_floors_belong_to_the_pages_at_hand() -> None:
    """Where pages were added or corrected: govnews check seeds --floors seeds/floors.json --pin."""
    assert floors.read(FLOORS).digest == floors.digest([seeds.SEEDS])


def test_no_figure_is_below_its_floor() -> None:
    result = score(seeds.CASES, lambda case: seeds.article(case.name))
    assert floors.read(FLOORS).below(result) == ()


def test_floors_are_not_far_below_what_is_reached() -> None:
    """A floor that is never pinned again holds nothing."""
    result = score(seeds.CASES, lambda case: seeds.article(case.name))
    loose = {
        name: floor
        for name, floor in floors.read(FLOORS).figures.items()
        if result.figures[name] - floor > 0.01
    }
    assert loose == {}


def reached(**figures: float) -> Score:
    return Score({"pages": 3, "unanswered": 0, **figures}, {})


def test_pinning_again_refuses_to_go_down(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    floors.pin(path, floors.floors_of(reached(body=0.9), "a"), reached(body=0.9))
    with pytest.raises(FloorsFell, match=r"body 0\.8000 < 0\.9"):
        floors.pin(path, floors.floors_of(reached(body=0.8), "a"), reached(body=0.8))
    assert floors.read(path) == Floors("a", {"body": 0.9})


def test_pinning_again_goes_up(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    for figure in (0.9, 0.95):
        floors.pin(path, floors.floors_of(reached(body=figure), "a"), reached(body=figure))
    assert json.loads(path.read_text("utf-8")) == {"digest": "a", "figures": {"body": 0.95}}


def test_other_pages_have_other_floors(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    floors.pin(path, floors.floors_of(reached(body=0.9), "a"), reached(body=0.9))
    floors.pin(path, floors.floors_of(reached(body=0.5), "b"), reached(body=0.5))
    assert floors.read(path).figures == {"body": 0.5}


def test_a_figure_that_is_no_longer_given_is_below() -> None:
    assert Floors("a", {"editor": 0.5}).below(reached()) == ("editor 0.0000 < 0.5",)


def test_the_last_place_is_not_lost_to_rounding() -> None:
    third = reached(body=1 / 3)
    assert floors.floors_of(third, "a").below(third) == ()


def test_the_digest_knows_names_pages_and_expectations(tmp_path: Path) -> None:
    def folder(name: str, page: str, expected: str) -> str:
        place = tmp_path / f"{name}{page}{expected}" / "site" / name
        place.mkdir(parents=True)
        (place / "page.txt").write_text(page, "utf-8")
        (place / "expected.json").write_text(expected, "utf-8")
        return floors.digest([place.parents[1]])

    digests = {folder("1", "a", "{}"), folder("2", "a", "{}"), folder("1", "b", "{}"), folder("1", "a", "[]")}
    assert len(digests) == 4
