"""``govnews parse``: pages in, articles out."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import attrs
import click

from govnews.corpus.sources import Source, from_stream, sources
from govnews.errors import GovnewsError
from govnews.model import Article


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write here, not to stdout."
)
def parse(paths: tuple[str, ...], output: Path | None) -> None:
    """Read pages and write one JSON object a page.

    PATHS are files, folders, or - for standard input, which holds JSON Lines of {"id", "url", "html" or
    "text"}, or one page.
    """
    from govnews.writers import as_json  # noqa: PLC0415 - loads only for this command

    failed = 0
    out: TextIO = output.open("w", encoding="utf-8") if output else sys.stdout
    for source in given(paths):
        try:
            article = article_of(source)
        except (GovnewsError, OSError) as error:
            failed += 1
            click.echo(f"{source.id}: {error}", err=True)
        else:
            out.write(as_json.write(article) + "\n")
    sys.exit(1 if failed else 0)


def given(paths: tuple[str, ...]) -> Iterator[Source]:
    """Yield the pages that the arguments of a command name."""
    for path in paths:
        if path == "-":
            yield from from_stream(sys.stdin.buffer)
        elif not Path(path).exists():
            raise click.UsageError(f"no such file or folder: {path}")
        else:
            yield from sources([Path(path)])


def article_of(source: Source) -> Article:
    """Return the article of a source, named as the source is."""
    from govnews._parse import parse_as  # noqa: PLC0415 - the parsers load only where a page is read

    if isinstance(source.content, GovnewsError):
        raise source.content
    return attrs.evolve(parse_as(source.kind, source.content, url=source.url), id=source.id)
