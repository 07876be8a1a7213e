"""``govnews parse``: pages in, articles out."""

from pathlib import Path
from typing import Final

import click

from govnews.cli.pages import Pages, jobs_option, must_be, output_option
from govnews.writers import as_json

_FORMS: Final = (".jsonl", ".ndjson", ".json")


@click.command()
@click.argument("paths", nargs=-1, required=True)
@output_option
@jobs_option
def parse(paths: tuple[str, ...], output: Path | None, jobs: int) -> None:
    """Read pages and write one JSON object a page.

    PATHS are files, folders (of .txt, .html and .jsonl files), or - for standard input. A file or
    stream is one page, or JSON Lines of {"id", "url", "html" or "text"}.
    """
    must_be(output, _FORMS, "articles are JSON Lines; for a table of their figures: govnews figures")
    pages = Pages(paths, jobs, output)
    with click.open_file(str(output or "-"), "w", encoding="utf-8") as out:
        for line in pages.each(as_json.write):
            out.write(f"{line}\n")
    pages.leave()
