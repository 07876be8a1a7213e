"""Whether a text of a header is an outlet's name: by its known name, as an address, or by its shape."""

import re
from collections.abc import Iterable
from typing import Final

from govnews._clean import clean
from govnews.parsers.header_words import (
    MORE_OF_OUTLETS,
    NOT_OUTLETS,
    OUTLET_ENDS,
    OUTLET_ENDS_IN_LINE,
    OUTLET_STARTS,
    OUTLETS,
    SURNAMES,
)

_HOST: Final = re.compile(
    r"(?:(?:https?:)?//)?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}+)\.){1,4}?"
    r"(?:com|cn|org|net|gov|edu|info|asia|news|tv|co|hk|mo|tw|us|uk|au|jp|in|my|sg|bn|int)(?:\.[a-z]{2})?/?",
    re.IGNORECASE,
)


def as_printed(text: str, name: str) -> str:
    """Return a name read from the cleaned text as the text prints it, its blanks made plain.

    >>> as_printed("By A\u00a0O’Brien", "A O'Brien")
    'A O’Brien'
    """
    at = clean(text).find(name)
    return " ".join(text[at : at + len(name)].split()) if at >= 0 else name


def one_of(words: Iterable[str]) -> str:
    """Return a pattern of these words, the longest first; a blank stands for up to four blanks.

    >>> re.match(one_of(["Print", "Print page"]), "Print  page").end()
    11
    """
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\ {1,4}") for word in ordered)


_KNOWN: Final = re.compile(one_of(OUTLETS), re.IGNORECASE)
#: A known outlet with a few more words of its name ("China Daily Shandong Bureau").
_KNOWN_AND_MORE: Final = re.compile(
    rf"(?ai:{one_of(OUTLETS)})(?:(?: [A-Z][A-Za-z]{{1,20}}){{0,3}} (?:{one_of(MORE_OF_OUTLETS)})| news)?"
)
_WORD: Final = r"(?:[A-Z][\w.'-]*+|of|and|the|for|on|in|&)"


def _shaped(ends: Iterable[str]) -> re.Pattern[str]:
    return re.compile(
        rf"(?=[A-Z])(?:{_WORD},? ){{1,12}}?(?:{one_of(ends)})"
        rf"(?:,? (?:of|for|in|on|and|&)(?:,? {_WORD}){{1,8}})?"
        rf"|(?:{one_of(OUTLET_STARTS)})(?:,? {_WORD}){{0,10}}"
    )


_ISSUING_BODY: Final = _shaped(OUTLET_ENDS)
_OUTLET: Final = _shaped((*OUTLET_ENDS, *OUTLET_ENDS_IN_LINE))
_IN_BRACKETS: Final = re.compile(
    r"\( ?(?P<name>[A-Z][A-Za-z'-]{1,20}(?: [A-Za-z'-]{1,20}){0,3}"
    r" (?:[Nn]ews(?:paper)?|[Nn]et(?:work)?|[Dd]aily|[Tt]imes|[Pp]ost|[Pp]ress|[Mm]edia|[Aa]gency)) ?\)"
)
_SMALL: Final = frozenset(("of", "and", "the", "for", "on", "in", "at", "by"))
_MOST_SMALL: Final = 3
_SHORT: Final = re.compile(r"[A-Z]{2,10}|[A-Za-z]{0,12}[a-z][A-Z][A-Za-z]{1,12}|[A-Z]\w{1,14} Today")
_WORD_START: Final = re.compile(r"(?<![^ ,(|])[^ ,(|]")
_PERSON: Final = re.compile(r"[A-Z][A-Za-z'-]{0,14}(?: [A-Za-z][A-Za-z'-]{0,14}){1,2}")


def is_known_outlet(text: str, outlet: str | None = None) -> bool:
    """Tell whether a text is an outlet known by name or a web address, alone.

    >>> is_known_outlet("en.nantong.gov.cn"), is_known_outlet("Xinhua"), is_known_outlet("Travel")
    (True, True, False)
    """
    same = outlet is not None and text.casefold() == outlet.casefold()
    return same or bool(_KNOWN.fullmatch(text) or _HOST.fullmatch(text))


def is_issuing_body(text: str) -> bool:
    """Tell whether a text has the shape of an issuing body's or a newspaper's name, even alone.

    >>> is_issuing_body("Suzhou Bureau of Commerce"), is_issuing_body("Related News")
    (True, False)
    """
    return text.casefold() not in NOT_OUTLETS and bool(_ISSUING_BODY.fullmatch(text))


def is_outlet(text: str, outlet: str | None = None) -> bool:
    """Tell whether a text that stands in a header is an outlet, by name or shape ("CIDCA", "Anhui Today").

    >>> is_outlet("China Daily Shandong Bureau"), is_outlet("West Coast readies for holiday")
    (True, False)
    """
    known = is_known_outlet(text, outlet) or bool(_KNOWN_AND_MORE.fullmatch(text))
    shaped = text.casefold() not in NOT_OUTLETS and bool(_OUTLET.fullmatch(text))
    return known or (shaped and text.rsplit(" ", 1)[-1] not in _SMALL) or bool(_SHORT.fullmatch(text))


def is_name(text: str) -> bool:
    """Tell whether what stands behind a source label reads as a name, not as a sentence.

    >>> is_name("Planet Patch news portal"), is_name("the report says that output grew by a tenth")
    (True, False)
    """
    small = sum(word[0].islower() and word not in _SMALL and "." not in word for word in text.split())
    return small <= _MOST_SMALL and not text.endswith((".", "!", "?"))


def is_person(text: str) -> bool:
    """Tell whether a text is a person's name by a frequent Chinese surname at either end.

    >>> is_person("Hu Xiaoyu"), is_person("Photo Gallery")
    (True, False)
    """
    words = text.casefold().split()
    return bool(_PERSON.fullmatch(text)) and not SURNAMES.isdisjoint((words[0], words[-1]))


def outlet_in_brackets(text: str) -> str | None:
    """Return the outlet that stands alone in round brackets, whatever its letters' case (cqtianhe.com).

    >>> outlet_in_brackets("(Chongqing morning network)")
    'Chongqing morning network'
    """
    found = _IN_BRACKETS.fullmatch(text)
    return found["name"] if found else None


def outlet_with_place(text: str) -> str | None:
    """Return the known outlet in front of a place in capitals ("Xinhua News,BEIJING", xfafinance.com).

    >>> outlet_with_place("Xinhua News,BEIJING")
    'Xinhua News'
    """
    name, _, place = text.rpartition(",")
    return name if place.strip().isupper() and is_known_outlet(name) else None


def outlet_at_end(text: str) -> int | None:
    """Return the offset at which an outlet's name begins that ends the text, None where none does.

    >>> outlet_at_end("HU XIAOYU chinadaily.com.cn")
    10
    """
    words = [found.start() for found in _WORD_START.finditer(text)][-6:]
    return next((start for start in words if names_outlet(text[start:])), None)


def names_outlet(text: str) -> bool:
    """Tell whether a text is a known outlet, perhaps with further words of its name.

    >>> names_outlet("Shanghai Daily news"), names_outlet("China news")
    (True, False)
    """
    return is_known_outlet(text) or bool(_KNOWN_AND_MORE.fullmatch(text))
