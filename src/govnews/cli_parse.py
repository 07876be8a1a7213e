"""``govnews parse``: pages in, articles out."""

from pathlib import Path
from typing import Final

import click

from govnews.cli_pages import Pages, WrongUse, jobs_option, output_option
from govnews.writers import as_json

#: Forms that hold rows of figures, not whole articles.
_TABLES: Final = (".csv", ".parquet")


@click.command()
@click.argument("paths", nargs=-1, required=True)
@output_option
@jobs_option
def parse(paths: tuple[str, ...], output: Path | None, jobs: int) -> None:
    """Read pages and write one JSON object a page.

    PATHS are files, folders, or - for standard input, which holds JSON Lines of {"id", "url", "html" or
    "text"}, or one page.
    """
    if output and output.suffix in _TABLES:
        raise WrongUse("articles are JSON Lines; for a table of their figures: govnews figures")
    pages = Pages(paths, jobs)
    with click.open_file(str(output or "-"), "w", encoding="utf-8") as out:
        for line in pages.each(as_json.write):
            out.write(f"{line}\n")
    pages.leave()
