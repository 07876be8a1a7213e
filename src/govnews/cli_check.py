"""``govnews check``: annotated pages scored, floors held, profiles checked."""

import json
from pathlib import Path
from typing import Any

import click

from govnews.check.scoring import Case, Score, cases, score
from govnews.cli_pages import WrongUse, named
from govnews.corpus.run import attempt
from govnews.corpus.sources import Source
from govnews.errors import GovnewsError
from govnews.writers import as_json


@click.command()
@click.argument(
    "folders", nargs=-1, required=True, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option(
    "--worst", type=click.IntRange(0), default=0, metavar="N", help="Differences of the N worst pages."
)
@click.option("--json", "as_data", is_flag=True, help="The figures as a JSON object.")
@click.option("--markdown", is_flag=True, help="The figures as a Markdown table.")
def check(folders: tuple[Path, ...], worst: int, *, as_data: bool, markdown: bool) -> None:
    """Score annotated pages: FOLDERS hold them as <site>/<id>/{page.txt or page.html, expected.json}."""
    named(tuple(map(str, folders)))
    try:
        found = list(cases(folders))
    except GovnewsError as error:
        raise WrongUse(str(error)) from None
    if not found:
        raise WrongUse(f"no expected.json below {', '.join(map(str, folders))}")
    result = score(found, answer)
    show = _json if as_data else _markdown if markdown else _plain
    click.echo(show(result))
    for name in result.worst(worst):
        click.echo(f"\n{name}: {len(result.differences[name])} differences", err=as_data or markdown)
        for difference in result.differences[name]:
            click.echo(f"    {difference}", err=as_data or markdown)
    if result.figures["unanswered"]:
        raise SystemExit(1)


def answer(case: Case) -> dict[str, Any] | None:
    """Return the article of an annotated page as the data of its JSON, None where it cannot be read."""
    text, is_markup = case.page.read_text("utf-8"), case.page.suffix == ".html"
    outcome = attempt(Source(case.name, text, "html" if is_markup else "text", case.url), as_json.write)
    if outcome.error is not None:
        click.echo(f"{case.name}: {outcome.error}", err=True)
        return None
    data: dict[str, Any] = json.loads(outcome.result)
    return data


def _plain(result: Score) -> str:
    return "\n".join(f"{name:16} {_said(figure)}" for name, figure in result.figures.items())


def _json(result: Score) -> str:
    return json.dumps(dict(result.figures), indent=1)


def _markdown(result: Score) -> str:
    rows = (f"| {name.replace('_', ' ')} | {_said(figure)} |" for name, figure in result.figures.items())
    return "\n".join(("| | |", "|---|---|", *rows))


def _said(figure: float) -> str:
    return f"{figure:.4f}" if isinstance(figure, float) else str(figure)
