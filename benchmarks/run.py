"""Times govnews beside its floors and peers, interleaved in one run, medians and ratios as Markdown tables.

usage: benchmarks/run [--rounds N] [FOLDER of .html pages]

Without a folder the pages are the annotated texts of seeds/, each set in a page of about 100 KB: menus,
scripts, styles and side lists around a story, as content systems print them. What is measured is processor
time, so that other work on the machine disturbs little. Ratios count, not milliseconds.
"""

import argparse
import contextlib
import datetime as dt
import html
import json
import logging
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import attrs

import govnews
from govnews import _parse

ROOT: Final = Path(__file__).parents[1]
SIZE: Final = 100_000
#: Content roles that are the story of a page; all else is set around it.
STORY: Final = {"heading", "body", "caption", "image_file", "credit"}
BARE: Final = re.compile(
    r"[$¥€£]?\d[\d,.]*(?: ?(?:million|billion|trillion|percent|yuan|tons|mu|km|%))*", re.IGNORECASE
)


@attrs.frozen
class Page:
    """A page in both forms: markup, and the text of its story."""

    markup: str
    text: str


# --- the pages ----------------------------------------------------------------------------------------------


def seed_pages() -> Iterator[Page]:
    """Yield the annotated texts, each set in a page of the usual size."""
    for path in sorted((ROOT / "seeds").rglob("page.txt")):
        lines = [line.strip() for line in path.read_text("utf-8").splitlines() if line.strip()]
        roles = json.loads(path.with_name("expected.json").read_text("utf-8")).get("roles")
        if roles and len(roles) == len(lines):
            yield Page(_set(list(zip(roles, lines, strict=True))), "\n\n".join(lines))


def _set(lines: list[tuple[str, str]]) -> str:
    """Set a page in markup: the story in its element, the rest around it, and what systems add."""
    title = next((text for role, text in lines if role == "headline"), "")
    story = "".join(f"<p>{html.escape(text)}</p>\n" for role, text in lines if role in STORY)
    around = "".join(
        f'<div class="{role}">{html.escape(text)}</div>\n' for role, text in lines if role not in STORY
    )
    menu = "".join(
        f'<li class="menu-item"><a href="/section/{n}.html">Section {n}</a></li>\n' for n in range(60)
    )
    aside = "".join(
        f'<div class="card"><a href="/news/{n}.html"><img src="/i/{n}.jpg">More news {n}</a></div>\n'
        for n in range(60)
    )
    page = (
        f"<html><head><meta charset='utf-8'><title>{html.escape(title)}</title>FILL</head><body>"
        f"<ul id='nav'>{menu}</ul><div class='article'>{around}<div id='Content'>{story}</div></div>"
        f"<div class='side'>{aside}</div><div class='footer'>Copyright. All rights reserved.</div>"
    )
    filling = (
        "<style>.card-%d{margin:0 %dpx;color:#333}</style><script>var slot%d={id:%d,on:true};</script>\n"
    )
    count = max(0, SIZE - len(page)) // len(filling)
    return page.replace("FILL", "".join(filling % (n, n, n, n) for n in range(count)))


def saved_pages(folder: Path) -> Iterator[Page]:
    """Yield the saved pages of a folder, the text as govnews reads it."""
    for path in sorted(folder.rglob("*.html")):
        with contextlib.suppress(govnews.GovnewsError):
            markup = path.read_text("utf-8", "replace")
            yield Page(markup, "\n\n".join(line.text for line in govnews.parse(markup).lines))


# --- what is timed ------------------------------------------------------------------------------------------

Contestant = Callable[[str], object]
#: The contestant that all others are held against.
WHOLE: Final = "govnews.parse, values included"


def on_markup() -> dict[str, Contestant]:
    """Return what reads a page's markup, floors first."""
    import lxml.html  # noqa: PLC0415 - what is not installed shall fail here, with its name
    import selectolax.lexbor  # noqa: PLC0415 - same
    import trafilatura  # noqa: PLC0415 - same
    from bs4 import BeautifulSoup  # noqa: PLC0415 - same

    def everything(markup: str) -> object:
        text = trafilatura.extract(markup) or ""
        return text, [contestant(text) for contestant in peers_on_text().values()]

    return {
        "selectolax (lexbor), the tree alone": selectolax.lexbor.LexborHTMLParser,
        "lxml.html, the tree alone": lxml.html.document_fromstring,
        "BeautifulSoup with lxml, the tree alone": lambda markup: BeautifulSoup(markup, "lxml"),
        WHOLE: lambda markup: _parse.parse_as("html", markup),
        "trafilatura, the text alone": trafilatura.extract,
        "trafilatura + quantulum3 + dateparser.search": everything,
    }


def on_text() -> dict[str, Contestant]:
    """Return what reads a page's text, the floor first."""
    return {
        "bare regular expression, numbers and units": BARE.findall,
        "govnews.find_values": govnews.find_values,
        WHOLE: lambda text: _parse.parse_as("text", text),
        **peers_on_text(),
    }


def peers_on_text() -> dict[str, Contestant]:
    """Return the general parsers of quantities and of dates."""
    from dateparser.search import search_dates  # noqa: PLC0415 - as above
    from quantulum3 import parser  # noqa: PLC0415 - as above

    return {
        "quantulum3": parser.parse,
        "dateparser.search": lambda text: search_dates(text, languages=["en"]),
    }


#: The stages of a parse, by what `_parse` calls for each.
STAGES: Final = {
    "intake: bytes to blocks": ("_read",),
    "lines": ("placed",),
    "parsers: roles and parts": ("_article", "_completed"),
    "values: figures and their checks": ("_with_values",),
}


@contextlib.contextmanager
def staged() -> Iterator[dict[str, float]]:
    """Let each parse add the seconds that its stages take: a second parse would find the page remembered."""
    spent = dict.fromkeys(STAGES, 0.0)
    with contextlib.ExitStack() as stack:
        for stage, names in STAGES.items():
            for name in names:
                stack.enter_context(_timed(name, stage, spent))
        yield spent


@contextlib.contextmanager
def _timed(name: str, stage: str, spent: dict[str, float]) -> Iterator[None]:
    function = getattr(_parse, name)

    def timed(*arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - whatever it takes
        start = time.process_time()
        try:
            return function(*arguments, **options)
        finally:
            spent[stage] += time.process_time() - start

    setattr(_parse, name, timed)
    try:
        yield
    finally:
        setattr(_parse, name, function)


# --- the run ------------------------------------------------------------------------------------------------


def run(pages: list[Page], rounds: int) -> str:
    """Time everything on every page, each page's contestants one after another, and return the tables."""
    forms: list[tuple[str, dict[str, Contestant], Callable[[Page], str]]] = [
        ("html", on_markup(), lambda page: page.markup),
        ("text", on_text(), lambda page: page.text),
    ]
    return "\n\n".join(_timed_form(pages, rounds, *form) for form in forms)


def _timed_form(
    pages: list[Page],
    rounds: int,
    form: str,
    contestants: dict[str, Contestant],
    content: Callable[[Page], str],
) -> str:
    times: dict[str, list[float]] = {name: [] for name in (*contestants, *STAGES)}
    with staged() as spent:
        for page in [pages[0], *pages * rounds]:  # the first page once more, to warm up
            for name, contestant in contestants.items():
                spent.update(dict.fromkeys(STAGES, 0.0))
                start = time.process_time()
                contestant(content(page))
                times[name].append(time.process_time() - start)
                if name == WHOLE:
                    for stage, seconds in spent.items():
                        times[stage].append(seconds)
    size = statistics.median(len(content(page)) for page in pages)
    return _table(form, size, {name: found[1:] for name, found in times.items()})


def _table(form: str, size: float, times: dict[str, list[float]]) -> str:
    medians = {name: statistics.median(found) * 1000 for name, found in times.items()}
    own = medians[WHOLE]
    rows = [f"| {name} | {median:.2f} | {median / own:.3f} |" for name, median in medians.items()]
    head = [
        f"{form}: pages of {size / 1000:.0f} KB in the median",
        "",
        "| | ms a page | of govnews.parse |",
        "|---|---:|---:|",
    ]
    return "\n".join((*head, *rows))


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("folder", nargs="?", type=Path)
    arguments.add_argument("--rounds", type=int, default=1)
    chosen = arguments.parse_args()
    logging.disable()  # peers complain of pages they cannot read
    pages = list(saved_pages(chosen.folder) if chosen.folder else seed_pages())
    if not pages:
        sys.exit(f"no .html below {chosen.folder}")
    today = dt.datetime.now(tz=dt.UTC).date()
    print(f"{today}: {len(pages)} pages, rounds: {chosen.rounds}, Python {sys.version.split()[0]}\n")
    print(run(pages, chosen.rounds))


if __name__ == "__main__":
    main()
