"""Where pages come from: files, folders, JSON Lines, standard input.

A source names its pages and says what each is; reading a page is left to whoever takes it, so that one bad
page never ends a run.
"""

import json
import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, Literal

from attrs import frozen

from govnews.errors import GovnewsError
from govnews.intake import MAX_BYTES

#: The names of files that are pages; other files of a folder are left alone.
PAGE_SUFFIXES: Final = frozenset({".txt", ".html", ".htm", ".shtml", ".xhtml", ".jsonl", ".ndjson"})
_MARKUP_SUFFIXES: Final = frozenset({".html", ".htm", ".shtml", ".xhtml"})

#: How much of a stream is looked at to find its first character.
_PEEK: Final = 1 << 16
#: No record is longer: an escaped character takes at most six bytes where the page's own takes one.
_LONGEST: Final = 8 * MAX_BYTES
_BLANKS: Final = b"\xef\xbb\xbf \t\r\n"


class InvalidRecord(GovnewsError, ValueError):
    """A line of a JSON Lines source is not a record of a page; the message names the line and the fault."""


@frozen
class Source:
    """A page that waits to be read.

    Attributes:
        id: the name it is reported by: the record's own, the file's path, or "-" for standard input.
        content: the page's text or bytes, the file that holds it, or the error that kept it from being found.
        kind: "text" or "html" where the source says so, else None.
        url: the page's address where the source gives one.
    """

    id: str
    content: str | bytes | Path | Exception
    kind: Literal["text", "html"] | None = None
    url: str | None = None


def sources(paths: Iterable[Path], output: os.stat_result | None = None) -> Iterator[Source]:
    """Yield the pages of files and folders, a folder's in the order of their names.

    A file is JSON Lines where it begins with a record (an object with an "id"), else one page. The file that
    is `output` may stand in a folder of pages; it is none.
    """
    for path in paths:
        for file in _pages_below(path) if path.is_dir() else (path,):
            yield from _file(file, output)


def from_stream(stream: BinaryIO) -> Iterator[Source]:
    """Yield the pages of a stream: its records where it begins with one, else the whole of it as one page."""
    lines = _lines(stream)
    before: list[bytes] = []
    for line in lines:
        before.append(line)
        if line.strip():
            break
    if before and _opens_records(before[-1]):
        yield from _records(chain(before, lines), "")
    else:
        yield Source("-", _whole(chain(before, lines)))


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a stream, of an endless one its beginning: no line can exhaust memory."""
    while line := stream.readline(_LONGEST):
        yield line
        while line and not line.endswith(b"\n"):
            line = stream.readline(_LONGEST)


def _whole(lines: Iterable[bytes]) -> bytes:
    """Join lines, up to where the page is too large to be read anyway."""
    page = bytearray()
    for line in lines:
        page += line
        if len(page) > MAX_BYTES:
            break
    return bytes(page)


def _pages_below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in PAGE_SUFFIXES and path.is_file():
            yield path


def _file(path: Path, output: os.stat_result | None) -> Iterator[Source]:
    try:
        with path.open("rb") as stream:
            if output and os.path.samestat(os.fstat(stream.fileno()), output):
                return
            if _holds_records(stream):
                yield from _records(_lines(stream), f"{path}, ")
                return
    except OSError as error:
        yield Source(str(path), error)
    else:
        yield Source(str(path), path, "html" if path.suffix.lower() in _MARKUP_SUFFIXES else None)


def _holds_records(stream: BinaryIO) -> bool:
    first = stream.read(_PEEK).lstrip(_BLANKS).partition(b"\n")[0]
    stream.seek(0)
    return _opens_records(first)


# --- JSON Lines ---------------------------------------------------------------------------------------------


def _opens_records(line: bytes) -> bool:
    """Whether a first line is a record: an object that has an "id", whether or not it is well-formed."""
    return line.lstrip(_BLANKS).startswith(b"{") and b'"id"' in line


def _records(lines: Iterable[bytes], file: str) -> Iterator[Source]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _source(f"{file}line {number}", line)


def _source(place: str, line: bytes) -> Source:
    try:
        record = json.loads(line.strip().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return Source(place, InvalidRecord(f"not a JSON object: {_said(error)}"))
    if not isinstance(record, dict) or "id" not in record:
        return Source(place, InvalidRecord('a record needs an "id" and "html" or "text"'))
    name, url = str(record["id"]), record.get("url")
    kinds: tuple[Literal["html"], Literal["text"]] = ("html", "text")
    for kind in kinds:
        if isinstance(content := record.get(kind), str):
            return Source(name, content, kind, url if isinstance(url, str) else None)
    return Source(name, InvalidRecord('a record needs its page as a string under "html" or "text"'))


def _said(error: Exception) -> str:
    """Return what is wrong; json counts lines of its own, which are not the file's."""
    if isinstance(error, json.JSONDecodeError):
        return f"{error.msg} at character {error.pos + 1}"
    return str(error)
