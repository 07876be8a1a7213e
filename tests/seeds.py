"""The annotated pages that tests share, each read once a process."""

import functools
import tomllib
from pathlib import Path
from typing import Any

from govnews.check.scoring import Case, Difference, cases, differences
from govnews.cli.check import answer

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
CASES = tuple(cases([SEEDS]))


@functools.cache
def article(case_name: str) -> dict[str, Any] | None:
    """Return the article of an annotated page as the data of its JSON."""
    return answer(by_name(case_name))


@functools.cache
def faults(case_name: str) -> tuple[Difference, ...]:
    """Return all that is not read as annotated."""
    return differences(by_name(case_name).expected, article(case_name) or {})


def by_name(case_name: str) -> Case:
    """Return the annotated page of a name."""
    return next(case for case in CASES if case.name == case_name)


def known_failures() -> dict[tuple[str, str], str]:
    """Return the reason by (page, part) of what is known not to be read as annotated."""
    table = tomllib.loads((ROOT / "tests" / "known_failures.toml").read_text("utf-8"))
    return {(name, part): reason for name, parts in table.items() for part, reason in parts.items()}
