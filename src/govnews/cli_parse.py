"""``govnews parse``: pages in, articles out."""

from pathlib import Path

import click

from govnews.cli_pages import Pages, jobs_option
from govnews.writers import as_json


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file, not stdout.")
@jobs_option
def parse(paths: tuple[str, ...], output: Path | None, jobs: int) -> None:
    """Read pages and write one JSON object a page.

    PATHS are files, folders, or - for standard input, which holds JSON Lines of {"id", "url", "html" or
    "text"}, or one page.
    """
    pages = Pages(paths, jobs)
    with click.open_file(str(output or "-"), "w", encoding="utf-8") as out:
        for line in pages.each(as_json.write):
            out.write(f"{line}\n")
    pages.leave()
