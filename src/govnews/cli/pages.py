"""What the commands share: the pages that their arguments name, and the report of those that fail."""

import os
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
    help="Write to this file, not to standard output.",
)

#: Endings that promise a form; a file of one of them holds nothing else.
_FORMS: Final = frozenset(
    {
        ".csv",
        ".tsv",
        ".json",
        ".jsonl",
        ".ndjson",
        ".parquet",
        ".sqlite",
        ".db",
        ".xlsx",
        ".xls",
        ".ods",
        ".html",
    }
)


def must_be(output: Path | None, forms: tuple[str, ...], otherwise: str) -> None:
    """Refuse an output whose name promises another form than those written."""
    if output and output.suffix.lower() in _FORMS.difference(forms):
        raise WrongUse(f"{output}: {otherwise}")


class Pages:
    """The pages that a command was given, read one after another; failed ones are named on standard error."""

    def __init__(self, paths: tuple[str, ...], jobs: int = 1, output: Path | None = None) -> None:  # noqa: D107 - the class says it
        self._paths, self._jobs, self._output = named(paths), jobs, output
        self._read = self._failed = 0
        _keep(self._paths, _identity(output))

    def each(self, work: Callable[[Any], Any]) -> Iterator[Any]:
        """Yield what `work` makes of each article."""
        progress = _Progress()
        for outcome in run(given(self._paths, _identity(self._output)), work, jobs=self._jobs):
            self._read += 1
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
        if not self._read:
            raise WrongUse(f"no page in folder: {', '.join(self._paths)}")
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
            hint = "; pages are not fetched, save it first" if "://" in path else ""
            raise WrongUse(f"no such file or folder: {path}{hint}")
    return paths


def _identity(output: Path | None) -> os.stat_result | None:
    """Return what the output is on the disk, None where it is not there yet or no file."""
    try:
        return output.stat() if output else os.fstat(sys.stdout.fileno())
    except OSError:
        return None


def _keep(paths: tuple[str, ...], output: os.stat_result | None) -> None:
    """Refuse to write over a page that is to be read."""
    for path in paths:
        if output and Path(path).is_file() and os.path.samestat(Path(path).stat(), output):
            raise WrongUse(f"the output would write over a page: {path}")


def given(paths: tuple[str, ...], output: os.stat_result | None = None) -> Iterator[Source]:
    """Yield the pages that the paths name, "-" for those of standard input; the output is none of them."""
    for path in paths:
        yield from from_stream(sys.stdin.buffer) if path == "-" else sources([Path(path)], output)


def read_single(path: str, url: str | None) -> Article:
    """Return the article of the first page that a path names; an error ends the command with exit code 1."""
    pages = given(named((path,)))
    source = next(pages, None)
    if source is None:
        raise WrongUse(f"no page in folder: {path}")
    if next(pages, None):
        click.echo(f"only the first page of {path}: {source.id}", err=True)
    outcome = attempt(attrs.evolve(source, url=url or source.url), lambda article: article)
    if outcome.error is not None:
        click.echo(f"{outcome.id}: {outcome.error}", err=True)
        sys.exit(1)
    article: Article = outcome.result
    return article
