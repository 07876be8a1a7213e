"""A run over many pages: every page is read, whatever happens to one of them."""

import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from typing import Any, Final

import attrs

from govnews.corpus.sources import Source
from govnews.errors import GovnewsError
from govnews.model import Article

#: Pages a process is handed at once, and batches that wait for each: all are busy, memory is bounded.
_BATCH: Final = 8
_WAITING: Final = 3


@attrs.frozen
class Outcome:
    """What became of a page: the result of the work on its article, or the error in one sentence."""

    id: str
    result: Any = None
    error: str | None = None


def run(sources: Iterable[Source], work: Callable[[Article], Any], *, jobs: int = 1) -> Iterator[Outcome]:
    """Yield every source's outcome in order; with several `jobs`, `work` must be a function of a module."""
    if jobs == 1:
        for source in sources:
            yield attempt(source, work)
        return
    pages = iter(sources)
    broken = True
    while broken:
        lost: list[tuple[Source, ...]] = []
        with _pool(jobs) as pool:
            yield from _pooled(pool, pages, work, lost, jobs * _WAITING)
        broken = bool(lost)
        yield from _one_by_one(chain.from_iterable(lost), work)


def _pool(jobs: int) -> ProcessPoolExecutor:
    """Return processes that start afresh: the same on every platform, and safe beside threads."""
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))


def _pooled(
    pool: ProcessPoolExecutor,
    pages: Iterator[Source],
    work: Callable[[Article], Any],
    lost: list[tuple[Source, ...]],
    most: int,
) -> Iterator[Outcome]:
    """Yield the outcomes of pages; when a process dies, `lost` is what all of them had to read."""
    waiting: deque[tuple[tuple[Source, ...], Future[list[Outcome]]]] = deque()
    try:
        while True:
            while len(waiting) < most and (batch := tuple(islice(pages, _BATCH))):
                lost.append(batch)
                waiting.append((batch, pool.submit(_attempts, batch, work)))
            if not waiting:
                return
            batch, future = waiting.popleft()
            outcomes = future.result()
            lost.remove(batch)
            yield from outcomes
    except BrokenProcessPool:
        return


def _one_by_one(sources: Iterable[Source], work: Callable[[Article], Any]) -> Iterator[Outcome]:
    """Yield the outcomes of pages over one of which a process died: each time only that page is lost."""
    pages = iter(sources)
    for source in pages:
        with _pool(1) as pool:
            for page in chain((source,), pages):
                try:
                    yield pool.submit(attempt, page, work).result()
                except BrokenProcessPool:
                    yield Outcome(page.id, error="the process that read it died")
                    break


def article_of(source: Source) -> Article:
    """Return the article of a source, named as the source is."""
    from govnews._parse import parse_as  # noqa: PLC0415 - the parsers load only where a page is read

    if isinstance(source.content, Exception):
        raise source.content
    return attrs.evolve(parse_as(source.kind, source.content, url=source.url), id=source.id)


def attempt(source: Source, work: Callable[[Article], Any]) -> Outcome:
    """Return the outcome of one source; no error leaves it."""
    try:
        return Outcome(source.id, work(article_of(source)))
    except GovnewsError as error:
        return Outcome(source.id, error=str(error))
    except OSError as error:
        return Outcome(source.id, error=error.strerror or str(error))
    except Exception as error:  # noqa: BLE001 - a fault of this library must not end a run over other pages
        return Outcome(source.id, error=f"internal error, please report it: {error!r}")


def _attempts(batch: tuple[Source, ...], work: Callable[[Article], Any]) -> list[Outcome]:
    return [attempt(source, work) for source in batch]
