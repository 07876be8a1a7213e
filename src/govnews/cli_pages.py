"""What the commands share: the pages that their arguments name, and the report of those that fail."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn

import attrs
import click

from govnews.corpus.run import attempt, run
from govnews.corpus.sources import Source, from_stream, sources
from govnews.model import Article

#: Seconds between two reports of progress.
_PACE: Final = 0.2

jobs_option = click.option(
    "-j", "--jobs", type=click.IntRange(1), default=1, show_default=True, help="Processes that read at once."
)


class WrongUse(click.ClickException):
    """What was asked for cannot be done; one line says why."""

    exit_code = 2


def _in_a_folder(_ctx: click.Context, _option: click.Parameter, path: Path | None) -> Path | None:
    """Refuse a file in a folder that is not there, before any page is read."""
    if path and not path.parent.is_dir():
        raise WrongUse(f"no such folder: {path.parent}")
    return path


output_option = click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=_in_a_folder,
    help="A file, not stdout.",
)


class Pages:
    """The pages that a command was given, read one after another; failed ones are named on standard error."""

    def __init__(self, paths: tuple[str, ...], jobs: int = 1) -> None:  # noqa: D107 - the class says it
        self._paths, self._jobs = named(paths), jobs
        self._failed = 0

    def each(self, work: Callable[[Any], Any]) -> Iterator[Any]:
        """Yield what `work` makes of each article."""
        progress = _Progress()
        for outcome in run(given(self._paths), work, jobs=self._jobs):
            if outcome.error is None:
                yield outcome.result
            else:
                self._failed += 1
                progress.clear()
                click.echo(f"{outcome.id}: {outcome.error}", err=True)
            progress.count(self._failed)
        progress.clear()

    def leave(self) -> NoReturn:
        """End the command with the exit code that tells whether every page was read."""
        sys.exit(1 if self._failed else 0)


class _Progress:
    """A count that overwrites itself, on a terminal only."""

    def __init__(self) -> None:
        self._pages, self._shown = 0, time.monotonic()
        self._terminal = _is_terminal()

    def count(self, failed: int) -> None:
        self._pages += 1
        if self._terminal and time.monotonic() - self._shown > _PACE:
            self._shown = time.monotonic()
            click.echo(f"\r{self._pages} pages, {failed} failed ", err=True, nl=False)

    def clear(self) -> None:
        if self._terminal:
            click.echo("\r\x1b[K", err=True, nl=False, color=True)


def _is_terminal() -> bool:
    return sys.stderr.isatty()


def named(paths: tuple[str, ...]) -> tuple[str, ...]:
    """Return the paths if all of them exist; a wrong name ends the command before any page is read."""
    for path in paths:
        if path != "-" and not Path(path).exists():
            raise WrongUse(f"no such file or folder: {path}")
    return paths


def given(paths: tuple[str, ...]) -> Iterator[Source]:
    """Yield the pages that the paths name, "-" for those of standard input."""
    for path in paths:
        yield from from_stream(sys.stdin.buffer) if path == "-" else sources([Path(path)])


def read_single(path: str, url: str | None) -> Article:
    """Return the article of the first page that a path names; an error ends the command with exit code 1."""
    source = next(given(named((path,))), None)
    if source is None:
        raise WrongUse(f"no page in folder: {path}")
    outcome = attempt(attrs.evolve(source, url=url or source.url), lambda article: article)
    if outcome.error is not None:
        click.echo(f"{outcome.id}: {outcome.error}", err=True)
        sys.exit(1)
    article: Article = outcome.result
    return article
