"""``govnews figures`` and ``govnews audit``: the figures of many pages as tables."""

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

import click

from govnews.cli.pages import Pages, WrongUse, jobs_option, must_be, output_option
from govnews.cli.screen import screen
from govnews.corpus.sinks import write_csv, write_parquet
from govnews.errors import GovnewsError
from govnews.model import Article, NoteCode
from govnews.writers import as_csv


@click.command(short_help="Write every figure as a row of CSV or Parquet.")
@click.argument("paths", nargs=-1, required=True)
@output_option
@jobs_option
def figures(paths: tuple[str, ...], output: Path | None, jobs: int) -> None:
    """Write every figure of the pages as a row: CSV, or Parquet with -o FILE.parquet.

    PATHS are files, folders (of .txt, .html and .jsonl files), or - for standard input. A file or
    stream is one page, or JSON Lines of {"id", "url", "html" or "text"}.
    """
    must_be(output, (".csv", ".parquet"), "figures are written as CSV (.csv) or Parquet (.parquet)")
    pages = Pages(paths, jobs, output)
    rows = chain.from_iterable(pages.each(_rows))
    if output and output.suffix == ".parquet":
        try:
            write_parquet(rows, output)
        except GovnewsError as error:
            raise WrongUse(str(error)) from None
    else:
        with click.open_file(str(output or "-"), "w", encoding="utf-8") as out:
            write_csv(rows, out)
    pages.leave()


def _rows(article: Article) -> list[dict[str, Any]]:
    return list(as_csv.rows(article))


# --- audit --------------------------------------------------------------------------------------------------

_AUDIT: Final = ("page", "date", "line", "code", "message", "context")
#: The code is for filters, the context too long for a table.
_AUDIT_SEEN: Final = ("page", "date", "line", "message")
_GRAVE: Final = frozenset({NoteCode.IMPLAUSIBLE_CONVERSION, NoteCode.UNIT_CONVERSION_DIFFERS})
_MILD: Final = frozenset({NoteCode.OTHER_DATE_RATE, NoteCode.RANGE_REVERSED, NoteCode.CURRENCIES_MIXED})


@click.command(short_help="List the conversions that cannot be right.")
@click.argument("paths", nargs=-1, required=True)
@click.option("--mild", is_flag=True, help="Also what may be right: another date's rate, a reversed range.")
@output_option
@jobs_option
def audit(paths: tuple[str, ...], output: Path | None, jobs: int, *, mild: bool) -> None:
    """List the conversions that cannot be right: a table on a terminal, CSV in a pipe or with -o FILE.

    PATHS are files, folders (of .txt, .html and .jsonl files), or - for standard input. A file or
    stream is one page, or JSON Lines of {"id", "url", "html" or "text"}.
    """
    must_be(output, (".csv",), "doubts are written as CSV (.csv)")
    pages, out = Pages(paths, jobs, output), screen()
    rows = chain.from_iterable(pages.each(_mild_doubts if mild else _doubts))
    if output is None and out.console.is_terminal:
        out.table(_AUDIT_SEEN, ([_shown(row[name]) for name in _AUDIT_SEEN] for row in rows))
    else:
        with click.open_file(str(output or "-"), "w", encoding="utf-8") as file:
            write_csv(rows, file, _AUDIT)
    pages.leave()


def _shown(cell: object) -> str:
    return "" if cell is None else str(cell)


def _doubts(article: Article) -> list[dict[str, Any]]:
    return list(_noted(article, _GRAVE))


def _mild_doubts(article: Article) -> list[dict[str, Any]]:
    return list(_noted(article, _GRAVE | _MILD))


def _noted(article: Article, codes: frozenset[NoteCode]) -> Iterator[dict[str, Any]]:
    for note in article.notes:
        if note.code in codes:
            yield {
                "page": article.id,
                "date": article.date and article.date.day,
                "line": note.line,
                "code": str(note.code),
                "message": note.message,
                "context": None if note.line is None else article.lines[note.line].text,
            }
