"""Labels with nothing behind them: each tells what kind of line it is."""

import pytest

from govnews.model import Role
from govnews.parsers.empty_labels import labelled_role
from lines_with_roles import read, wanted_and_given

LABELS = [
    ("Source:", Role.SOURCE),
    ("Source", Role.SOURCE),
    ("Publisher:", Role.SOURCE),
    ("来源：", Role.SOURCE),
    ("Writer:", Role.BYLINE),
    ("Correspondent:", Role.BYLINE),
    ("(Editor: )", Role.EDITOR),
    ("Edited by", Role.EDITOR),
    ("Posted:", Role.UPDATED),
    ("Update time:", Role.UPDATED),
    # a date's label decides, then the first
    ("Source:   Time:", Role.UPDATED),
    ("Source: | Editor:", Role.SOURCE),
    ("Writer: Source:", Role.BYLINE),
    ("Views: Writer:", Role.BYLINE),
    # what counts readers or sets the size of letters is no part of an article
    ("Views:", None),
    ("Font size:", None),
    ("2024-13-45", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "role"), LABELS)
def test_a_label_alone_has_its_role(text: str, role: Role | None) -> None:
    assert labelled_role(text) is role


@pytest.mark.parametrize(
    ("label", "role"),
    [("Posted:", "updated"), ("Publisher:", "source"), ("Writer:", "byline"), ("2024-13-45", "other")],
)
def test_an_empty_label_below_the_headline_keeps_its_lines_role(label: str, role: str) -> None:
    wanted, given = wanted_and_given(
        f"headline | Port of Lianhe grows again\n{role} | {label}\nbody | P1\nbody | P2"
    )
    assert given == wanted
    rules = [line.rule for line in read(f"Port of Lianhe grows again\n{label}")]
    assert rules[1] == "empty label"
