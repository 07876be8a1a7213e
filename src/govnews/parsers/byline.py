"""Bylines: who wrote, as printed, and the outlet that stands with them."""

import re
from typing import Final

from attrs import frozen

from govnews._clean import clean
from govnews.parsers.header_words import AUTHOR_LABELS, HANDLES
from govnews.parsers.outlets import (
    as_printed,
    is_issuing_body,
    is_known_outlet,
    is_outlet,
    one_of,
    outlet_at_end,
)

#: No byline is longer; longer lines are not tried.
LONGEST: Final = 240

#: "By " and "BySONG" (guangdong.chinadaily.com.cn), "By : ", "Author:"; the labels in words need their colon.
_LABEL: Final = re.compile(
    r"(?:By|BY|by)(?: ?: ?| {1,4}+|(?=[A-Z(]))(?![a-z]{2,}ing\b)"
    rf"|(?ai:{one_of(word for word in AUTHOR_LABELS if word != 'By')}) ?[:|] ?"
)
_TITLE: Final = re.compile(
    r"(?:(?:our|a|an|the|Xinhua|China Daily) )?(?:(?:staff|special|intern|trainee|senior) )?"
    r"(?:writers?|reporters?|correspondents?|editors?|contributors?|intern)\b:? ?",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r" (?:[Ii]n|from) [A-Z][^;&]*?(?=(?:,? and | & )[A-Z][\w'-]* [^,]* (?:in|from) |$)"
)
_BARS: Final = re.compile(r"[|丨]")
_JOINT: Final = re.compile(r" ?, ?and |,? and | ?& ?| ?[,;、/] ?", re.IGNORECASE)
_NAME: Final = re.compile(
    r"(?:[A-Z][\w.'-]{0,20}|[^\W\d_a-zA-Z]{2,12})"
    r"(?: (?:[A-Z][\w.'-]{0,20}|de|da|van|von|bin|al|den|der|la)){0,5}"
)
#: "Yuan shenggao" (ehangzhou.gov.cn), where the line says by more than this that it is a byline.
_LOOSE_NAME: Final = re.compile(r"[A-Z][\w.'-]{0,20} [a-z][\w.'-]{0,20}")
#: A paper stands where a reporter might ("by Shipping Gazette").
_PAPER: Final = re.compile(
    r"(?:[A-Z][a-z]{2,20} ){1,2}(?:Gazette|Daily|Herald|Tribune|Times|Observer|Bulletin|Weekly|News Agency)"
)
_BRACKET: Final = re.compile(r" ?\((?P<outlet>[^()]{0,60})\)?$")
_ROLE: Final = re.compile(
    r"(?:[A-Z]\w+ )?(?:staff )?"
    r"(?:editors?|reporters?|writers?|intern|photographers?|translators?|correspondents?)",
    re.IGNORECASE,
)


@frozen
class Byline:
    """Who wrote: the names as printed, and the outlet printed with them."""

    authors: tuple[str, ...] = ()
    source: str | None = None


def parse_byline(text: str) -> tuple[str, ...] | None:
    """Read a line that is a byline and nothing else.

    Args:
        text: the line.

    Returns:
        The names as printed, without "By", place and outlet; empty where the label names nobody; None where
        the line is no byline.

    >>> parse_byline("By A Ming and Bao Li in Wuxi, Jiangsu (China Daily)")
    ('A Ming', 'Bao Li')
    >>> parse_byline("By (chinadaily.com.cn)")
    ()
    >>> parse_byline("By 2025, the city will have ten parks.")
    """
    byline = read_byline(text)
    return None if byline is None else byline.authors


def read_byline(text: str) -> Byline | None:
    """Read a byline with its outlet, None where the line is none.

    >>> read_byline("BySONG MENGXING (China Daily)")
    Byline(authors=('SONG MENGXING',), source='China Daily')
    """
    printed = clean(text).strip()
    label = _LABEL.match(printed) if len(printed) <= LONGEST else None
    if label is None:
        return Byline() if printed.casefold() in {"by", "by:", "by :"} else None
    parts = [part.strip(" ") for part in _BARS.split(printed[label.end() :])]
    byline = _with_outlet(parts)
    return byline if byline is None or text.isascii() else _printed(text, byline)


def read_names(text: str) -> Byline | None:
    """Read what stands behind an author label: names, places, an outlet; None where it is nothing of that.

    >>> read_names("HU XIAOYU chinadaily.com.cn")
    Byline(authors=('HU XIAOYU',), source='chinadaily.com.cn')
    """
    return _names(text.strip(" ,;"), strict=False)


def _printed(text: str, byline: Byline) -> Byline:
    source = byline.source and as_printed(text, byline.source)
    return Byline(tuple(as_printed(text, name) for name in byline.authors), source)


def _with_outlet(parts: list[str]) -> Byline | None:
    outlets = [part.strip("() ") for part in parts[1:] if part.strip("() ")]
    byline = _names(parts[0], strict=not outlets)
    if byline is None or not all(map(is_outlet, outlets)):
        return None
    return Byline(byline.authors, byline.source or next(iter(outlets), None))


def _names(text: str, *, strict: bool) -> Byline | None:
    """Read names with a place and an outlet in a bracket (its closing may be lost) or bare behind them."""
    bracket = _BRACKET.search(text)
    outlet = bracket["outlet"].strip() if bracket else ""
    rest = (text[: bracket.start()] if bracket else text).strip(" ,")
    if outlet and not is_outlet(outlet):
        return None
    if is_known_outlet(rest):
        return Byline((), outlet or rest)
    if not outlet and _PAPER.fullmatch(rest) and not outlet_at_end(rest):
        return Byline((), rest)
    start = None if outlet else outlet_at_end(rest) or _paper_at_end(rest)
    if start:
        rest, outlet = _without_for(rest[:start]), rest[start:]
    authors = _people(rest, strict=strict)
    return None if authors is None else Byline(authors, outlet or None)


def _paper_at_end(text: str) -> int | None:
    """Return where a paper's or a body's name begins behind the last comma ("Li Mei, Lianhe Daily")."""
    start = text.rfind(", ") + 2
    return start if start > 1 and is_issuing_body(text[start:]) else None


def _without_for(text: str) -> str:
    return text.strip(" ,").removesuffix(" for").strip(" ,")


def _people(text: str, *, strict: bool) -> tuple[str, ...] | None:
    words = _PLACE.sub("", f" {text}").strip()
    title = _TITLE.match(words)
    words = words[title.end() :] if title else words
    names = [name.strip() for name in _JOINT.split(words) if name.strip()]
    names = [name for name in names if not _ROLE.fullmatch(name)]
    pattern = _NAME if strict else _LOOSE_NAME
    whole = all(_NAME.fullmatch(name) or name in HANDLES or pattern.fullmatch(name) for name in names)
    return tuple(names) if whole else None
