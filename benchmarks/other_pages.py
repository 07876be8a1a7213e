"""How well pages of other outlets are read: headline, day of publication, paragraphs, beside a peer.

Takes a folder of saved pages (`*.html`) with a folder `truth/` of JSON objects beside them (`title`, `date`,
`body`), from the page collections that extractors are compared on. No page is part of this project. The peer,
trafilatura, is run where it is installed, in this process's environment or by the Python that `--peer` names.

    python benchmarks/other_pages.py FOLDER [--peer PYTHON] [--worst N]
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from attrs import define, field

import govnews
from govnews.model import Role

_PEER: Final = """
import json, sys, trafilatura
for path in map(str.strip, sys.stdin):
    data = open(path, "rb").read()
    body = trafilatura.extract(data, include_comments=False, include_tables=False) or ""
    head = trafilatura.extract_metadata(data)
    print(json.dumps({"title": head and head.title, "date": head and head.date, "body": body}), flush=True)
"""
_NOT_WORDS: Final = re.compile(r"\W+")
_LINES: Final = re.compile(r"\n+")


@define
class Tally:
    """What was counted of one reader."""

    titles: list[bool] = field(factory=list)
    unprinted: list[str] = field(factory=list)
    dates: list[bool] = field(factory=list)
    right: int = 0
    read: int = 0
    true: int = 0
    worst: list[tuple[float, str]] = field(factory=list)

    def add(self, name: str, truth: Mapping[str, Any], reading: Mapping[str, Any]) -> None:
        """Count a page."""
        if truth.get("title"):
            self._add_title(key(truth["title"]), key(reading["title"] or ""), reading.get("page"))
        if truth.get("date"):
            self.dates.append(str(truth["date"])[:10] == str(reading["date"] or "")[:10])
        if truth.get("body"):
            self._add_body(name, paragraphs(truth["body"]), paragraphs(reading["body"]))

    def _add_title(self, true: str, read: str, page: str | None) -> None:
        """Count a headline; a true one that the page does not print (it is its head's) can only be named."""
        if page is None or true in page:
            self.titles.append(true == read)
        else:
            self.unprinted.append(true)

    def _add_body(self, name: str, true: Counter[str], read: Counter[str]) -> None:
        right = (true & read).total()
        self.right += right
        self.read += read.total()
        self.true += true.total()
        self.worst.append((f1(right, read.total(), true.total()), name))

    def __str__(self) -> str:
        body = f1(self.right, self.read, self.true)
        titles, dates = (f"{sum(found)} of {len(found)}" for found in (self.titles, self.dates))
        unprinted = f" ({len(self.unprinted)} more not printed)" if self.unprinted else ""
        return f"headline {titles}{unprinted}, day of publication {dates}, paragraphs F1 {body:.3f}"


def key(text: str) -> str:
    """Return a text's letters and figures, by which two spellings of it are equal."""
    return _NOT_WORDS.sub("", text).casefold()


def paragraphs(text: str) -> Counter[str]:
    """Return the paragraphs of a body, each by its letters and figures."""
    return Counter(filter(None, map(key, _LINES.split(text))))


def f1(right: int, read: int, true: int) -> float:
    """Return the harmonic mean of precision and recall."""
    return 2 * right / (read + true) if read + true else 1.0


def read(page: Path) -> Mapping[str, Any]:
    """Return what this project reads in a page; headings count as paragraphs, as the collections do."""
    article = govnews.parse(page)
    body = [line.text for line in article.lines if line.role in (Role.BODY, Role.HEADING)]
    return {
        "title": article.headline,
        "date": article.published or article.updated,
        "body": "\n".join(body),
        "page": key("".join(line.text for line in article.lines)),
    }


def read_by_peer(python: str, pages: Iterable[Path]) -> list[Mapping[str, Any]]:
    """Return what the peer reads in the pages."""
    paths = "\n".join(map(str, pages))
    done = subprocess.run(  # noqa: S603 - the caller's own interpreter
        [python, "-c", _PEER], input=paths, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--peer", default=sys.executable)
    parser.add_argument("--worst", type=int, default=0)
    options = parser.parse_args()
    pages = sorted(options.folder.glob("*.html"))
    truths = [json.loads((page.parent / "truth" / f"{page.stem}.json").read_text("utf-8")) for page in pages]
    ours, peers = Tally(), Tally()
    for page, truth in zip(pages, truths, strict=True):
        ours.add(page.stem, truth, read(page))
    print("govnews    ", ours)
    for score, name in sorted(ours.worst)[: options.worst]:
        print(f"    {score:.3f} {name}")
    for page, truth, found in zip(pages, truths, read_by_peer(options.peer, pages), strict=True):
        peers.add(page.stem, truth, found)
    print("trafilatura", peers)


if __name__ == "__main__":
    main()
