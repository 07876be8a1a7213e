"""``govnews show`` and ``govnews explain``: one page for reading eyes."""

from collections import Counter
from collections.abc import Iterator

import click

from govnews.check.suggest import suggest_selectors, told_by
from govnews.cli.pages import read_single
from govnews.cli.screen import screen
from govnews.model import Article, Line, Note, Photo
from govnews.sites import SiteProfile, choose
from govnews.writers.in_words import words

url_option = click.option("--url", help="The page's address, where the page itself does not tell.")


@click.command()
@click.argument("page")
@url_option
def show(page: str, url: str | None) -> None:
    """Show what is read of a page: its fields, its figures, its notes.

    PAGE is a file, or - for standard input. Lines are counted from 0, empty ones left out.
    """
    article, out = read_single(page, url), screen()
    out.line(article.headline or "(no headline)", "bold")
    out.line("")
    out.fields(_fields(article))
    out.line("")
    if article.values:
        out.table(("line", "figure", "as read"), _figures(article))
    else:
        out.line("(no figures)")
    if article.notes:
        out.line("")
    for note in article.notes:
        out.line(_note(note), "yellow")


def _fields(article: Article) -> Iterator[tuple[str, str]]:
    """Yield name and text of every part that the page has."""
    parts = {
        "address": article.url,
        "site": article.site,
        "breadcrumb": " > ".join(article.breadcrumb),
        "subheadline": article.subheadline,
        "source": article.source,
        "authors": ", ".join(article.authors),
        "updated": article.updated,
        "published": article.published,
        "dateline": _dateline(article),
        "editor": article.editor,
        "next page": article.next_url,
    }
    yield from ((name, str(text)) for name, text in parts.items() if text)
    yield from (("photo", _photo(photo)) for photo in article.photos)
    roles = Counter(str(line.role) for line in article.lines).most_common()
    yield "lines", f"{len(article.lines)}: {', '.join(f'{count} {role}' for role, count in roles)}"


def _dateline(article: Article) -> str | None:
    if article.dateline is None:
        return None
    parts = (article.dateline.place, article.dateline.date, article.dateline.agency)
    return ", ".join(str(part) for part in parts if part)


def _photo(photo: Photo) -> str:
    credit = photo.credit and f"[{photo.credit}]"
    return " ".join(part for part in (photo.file or photo.src, photo.caption, credit) if part)


def _figures(article: Article) -> Iterator[tuple[str, str, str]]:
    for value in article.values:
        yield "" if value.line is None else str(value.line), value.text, words(value)


def _note(note: Note) -> str:
    where = "page" if note.line is None else f"line {note.line}"
    return f"! {where}: {note.message} ({note.code})"


@click.command()
@click.argument("page")
@url_option
def explain(page: str, url: str | None) -> None:
    """Tell of every line of a page its role and the rule that gave it.

    PAGE is a file, or - for standard input. Lines are counted from 0, empty ones left out.
    """
    article, out = read_single(page, url), screen()
    profile = choose(article.site, None) or SiteProfile()
    marked = any(line.path for line in article.lines)
    heads = ("line", "role", "rule", *(["tag path"] if marked else []), "text")
    out.table(
        heads,
        (
            (str(number), line.role, _rule(line, profile), *([line.path or ""] if marked else []), line.text)
            for number, line in enumerate(article.lines)
        ),
        cut="text",
        tail="tag path",
    )
    known = {role for layout in profile.layouts for role in layout}
    selectors = {role: css for role, css in suggest_selectors(article).items() if role not in known}
    if selectors:
        out.line("")
        out.line(f"to begin a layout with: {selectors!r}")


def _rule(line: Line, profile: SiteProfile) -> str:
    """Return the rule of a line, with the selector or pattern where the profile gave it."""
    told = told_by(line, profile)
    return f"{line.rule}: {told}" if told else line.rule
