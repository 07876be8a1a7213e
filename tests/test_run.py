"""A run over many pages goes on, whatever happens to one of them."""

import os
import signal
from collections.abc import Iterator

import pytest

from govnews.corpus.run import Outcome, run
from govnews.corpus.sources import Source
from govnews.model import Article


def headline(article: Article) -> str | None:
    return article.headline


def fatal(article: Article) -> str | None:
    """Die as a process does that the system kills, on one of the pages."""
    if article.id == "13":
        os.kill(os.getpid(), signal.SIGKILL)
    return article.headline


def pages(count: int) -> Iterator[Source]:
    return (Source(str(number), f"Port {number} of the city grows", "text") for number in range(count))


@pytest.mark.parametrize("jobs", [1, 2])
def test_outcomes_come_in_order(jobs: int) -> None:
    outcomes = list(run(pages(70), headline, jobs=jobs))
    assert outcomes == [Outcome(str(number), f"Port {number} of the city grows") for number in range(70)]


def test_a_run_without_pages_is_empty() -> None:
    assert list(run([], headline, jobs=2)) == []


def test_a_process_that_dies_takes_one_page_with_it() -> None:
    outcomes = list(run(pages(70), fatal, jobs=2))
    assert [outcome.id for outcome in outcomes] == [str(number) for number in range(70)]
    assert [outcome.id for outcome in outcomes if outcome.error] == ["13"]
    assert outcomes[13].error == "the process that read it died"


def test_pages_are_not_all_taken_at_once() -> None:
    taken = []

    def endless() -> Iterator[Source]:
        for page in pages(100_000):
            taken.append(page)
            yield page

    outcomes = run(endless(), headline, jobs=2)
    assert next(outcomes).id == "0"
    assert len(taken) < 200
    outcomes.close()  # type: ignore[attr-defined] # a generator
