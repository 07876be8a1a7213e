"""``govnews check``: annotated pages scored, floors held, profiles checked."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from govnews.check import floors as floors_file
from govnews.check.kit import check_profile, owner
from govnews.check.scoring import Case, Score, cases, score
from govnews.cli.pages import WrongUse, named
from govnews.corpus.run import attempt
from govnews.corpus.sources import Source
from govnews.errors import GovnewsError
from govnews.sites import SiteProfile, choose, sites
from govnews.writers import as_json

_a_path = click.Path(path_type=Path)


@click.command()
@click.argument("folders", nargs=-1, required=True, type=_a_path)
@click.option(
    "--worst", type=click.IntRange(0), default=0, metavar="N", help="Differences of the N worst pages."
)
@click.option("--json", "form", flag_value="json", help="The figures as a JSON object.")
@click.option("--markdown", "form", flag_value="markdown", help="The figures as a Markdown table.")
@click.option(
    "--site", metavar="NAME", help="Only this site's pages, and whether its profile is fit; or: all."
)
@click.option("--floors", type=_a_path, metavar="FILE", help="A file of figures that must be reached.")
@click.option("--pin", is_flag=True, help="Write the figures reached to the file of floors; they only rise.")
def check(
    folders: tuple[Path, ...],
    worst: int,
    form: str | None,
    site: str | None,
    floors: Path | None,
    *,
    pin: bool,
) -> None:
    """Score annotated pages.

    FOLDERS hold them as <site>/<id>/ with page.txt or page.html, and expected.json. Exit code 1 where a page
    cannot be read, a figure is below its floor or a profile is not fit.
    """
    if pin and floors is None:
        raise WrongUse("--pin needs the file to write to: --floors FILE")
    profiles = _profiles(site)
    result = _score(folders, profiles if site != "all" else ())
    click.echo(_FORMS[form or "plain"](result))
    for line in _differences(result, worst):
        click.echo(line, err=form is not None)
    if floors:
        _hold(result, folders, floors, pin=pin)
    findings = [
        found for folder in folders for profile in profiles for found in check_profile(profile, folder)
    ]
    for finding in findings:
        click.echo(str(finding), err=form is not None)
    sys.exit(1 if findings or result.figures["unanswered"] else 0)


def _profiles(site: str | None) -> tuple[SiteProfile, ...]:
    """Return the profiles to be checked, of a name or all."""
    try:
        chosen = sites() if site == "all" else (choose(site, None),)
    except GovnewsError as error:
        raise WrongUse(str(error)) from None
    return tuple(profile for profile in chosen if profile)


def _score(folders: tuple[Path, ...], profiles: tuple[SiteProfile, ...]) -> Score:
    """Score the pages of some profiles, without profiles all pages."""
    named(tuple(map(str, folders)))
    try:
        found = [case for case in cases(folders) if not profiles or owner(case) in profiles]
    except GovnewsError as error:
        raise WrongUse(str(error)) from None
    if not found:
        raise WrongUse(f"no expected.json below {', '.join(map(str, folders))}")
    return score(found, answer)


def answer(case: Case) -> dict[str, Any] | None:
    """Return the article of an annotated page as the data of its JSON, None where it cannot be read."""
    text, is_markup = case.page.read_text("utf-8"), case.page.suffix == ".html"
    outcome = attempt(Source(case.name, text, "html" if is_markup else "text", case.url), as_json.write)
    if outcome.error is not None:
        click.echo(f"{case.name}: {outcome.error}", err=True)
        return None
    data: dict[str, Any] = json.loads(outcome.result)
    return data


def _differences(result: Score, worst: int) -> list[str]:
    lines = []
    for name in result.worst(worst):
        found = result.differences[name]
        lines += [f"\n{name}: {len(found)} differences"]
        lines += [f"    {difference.part}: {difference.message}" for difference in found]
    return lines


def _hold(result: Score, folders: tuple[Path, ...], path: Path, *, pin: bool) -> None:
    """End the command with exit code 1 where the floors are not held; write them if they are to be pinned."""
    try:
        if pin:
            floors_file.pin(path, floors_file.floors_of(result, floors_file.digest(folders)), result)
        else:
            floors_file.hold(path, result)
    except floors_file.FloorsFell as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except OSError as error:
        raise WrongUse(f"{path}: {error.strerror}") from None


def _plain(result: Score) -> str:
    return "\n".join(f"{name:16} {_said(figure)}" for name, figure in result.figures.items())


def _json(result: Score) -> str:
    return json.dumps(dict(result.figures), indent=1)


#: The figures of the short table: all others are parts of these.
_MAIN = ("pages", "fields", "photos", "roles", "body", "money", "percent", "quantity", "period", "values")


def _markdown(result: Score) -> str:
    names = [name for name in _MAIN if name in result.figures]
    heads, rule = " | ".join(names), "|".join("---:" for _ in names)
    cells = " | ".join(_said(result.figures[name]) for name in names)
    return f"| {heads} |\n|{rule}|\n| {cells} |"


_FORMS = {"plain": _plain, "json": _json, "markdown": _markdown}


def _said(figure: float) -> str:
    return f"{figure:.4f}" if isinstance(figure, float) else str(figure)
