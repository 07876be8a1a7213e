"""``govnews sites`` and ``govnews new-site``: the sites known, whether their profiles fit, a new one."""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import click

from govnews.check.new_site import new_site as write_new_site
from govnews.cli.pages import Pages, WrongUse, jobs_option, named
from govnews.cli.screen import screen
from govnews.errors import GovnewsError
from govnews.model import Article, NoteCode
from govnews.sites import SiteProfile
from govnews.sites import sites as all_sites

_folder = click.Path(file_okay=False, path_type=Path)
_PACKAGE: Final = Path("src/govnews/sites")
_FIT_HEADS: Final = ("site", "pages", "layout fits", "headline", "date", "body", "verdict")
_STOPPED: Final = "stopped matching"


@click.command(short_help="List the known sites; with PATHS, how well they fit.")
@click.argument("paths", nargs=-1)
@jobs_option
def sites(paths: tuple[str, ...], jobs: int) -> None:
    """List the sites that have a profile; with PATHS, tell how well the profiles fit those pages.

    PATHS are files, folders, or - for standard input; a page's address tells its site. Exit code 1 where a
    page cannot be read or a profile has stopped matching: it has layouts, and none fits any of its pages.
    """
    if not paths:
        screen().table(("site", "outlet", "layouts", "addresses"), map(_row, all_sites()))
        return
    pages = Pages(paths, jobs)
    rows = list(_fit(pages.each(_parts)))
    screen().table(_FIT_HEADS, rows)
    if any(row[-1] == _STOPPED for row in rows):
        sys.exit(1)
    pages.leave()


def _row(profile: SiteProfile) -> tuple[str, ...]:
    return profile.name, profile.outlet or "", str(len(profile.layouts)), " ".join(profile.hosts)


def _parts(article: Article) -> tuple[str, frozenset[str]]:
    """The site of a page, and which of its parts were found."""
    misfit = any(note.code is NoteCode.PROFILE_MISMATCH for note in article.notes)
    found = {
        "layout": article.kind == "html" and not misfit,
        "marked up": article.kind == "html",
        "headline": article.headline is not None,
        "date": article.date is not None,
        "body": bool(article.body),
    }
    return article.site or "", frozenset(part for part, there in found.items() if there)


def _fit(found: Iterator[Any]) -> Iterator[tuple[str, ...]]:
    """Count the parts found by site, sites with a profile first."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for site, parts in found:
        counts[site].update((*parts, "pages"))
    profiles = {profile.name: profile for profile in all_sites()}
    for site, count in sorted(counts.items(), key=lambda item: (not item[0], item[0])):
        yield _fit_row(site, profiles.get(site), count)


def _fit_row(site: str, profile: SiteProfile | None, count: Mapping[str, int]) -> tuple[str, ...]:
    has_layouts = profile is not None and bool(profile.layouts)
    stopped = has_layouts and count["marked up"] and not count["layout"]
    fits = f"{count['layout']} of {count['marked up']}" if has_layouts else "-"
    parts = (str(count[part]) for part in ("headline", "date", "body"))
    return site or "(no profile)", str(count["pages"]), fits, *parts, _STOPPED if stopped else "ok"


@click.command("new-site", short_help="Begin the profile of a new site.")
@click.argument("host")
@click.argument("pages", nargs=-1, required=True)
@click.option("--modules", type=_folder, help="The folder for the module, if not src/govnews/sites.")
@click.option("--seeds", type=_folder, default=Path("seeds"), help="The folder of annotated pages.")
def new_site(host: str, pages: tuple[str, ...], modules: Path | None, seeds: Path) -> None:
    """Write what the profile of HOST begins with: its module, and a folder for each of the saved PAGES."""
    modules = modules or (_PACKAGE if _PACKAGE.is_dir() else Path())
    try:
        written = write_new_site(host, [Path(page) for page in named(pages)], modules=modules, seeds=seeds)
    except GovnewsError as error:
        raise WrongUse(str(error)) from None
    for path in written:
        click.echo(path)
