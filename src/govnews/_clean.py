"""The character table: every odd character to one plain character, so that spans stay true.

The table is strictly one to one: ``len(clean(text)) == len(text)``, and position ``i`` of the
result stands for position ``i`` of the text. What patterns match on is the cleaned text; what
users see is always the text as printed.
"""

import re
from typing import Final

_BLANKS: Final = (
    "\t\x0b\x0c\u00a0\u1680\u2000\u2001\u2002\u2003\u2004"
    "\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_HYPHENS: Final = "\u2010\u2011\u2212\ufe63\uff0d\u00ad"
_APOSTROPHES: Final = "\u2018\u2019\u201b\u02bc\u00b4\uff07"
_QUOTES: Final = "\u201c\u201d\u201f\uff02"

#: Full-width forms (U+FF01 to U+FF5E) mirror ASCII at a fixed distance; editors type them by accident.
_FULL_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

TABLE: Final[dict[int, int]] = (
    _FULL_WIDTH
    | dict.fromkeys(map(ord, _BLANKS), ord(" "))
    | dict.fromkeys(map(ord, _HYPHENS), ord("-"))
    | dict.fromkeys(map(ord, _APOSTROPHES), ord("'"))
    | dict.fromkeys(map(ord, _QUOTES), ord('"'))
)

_PLAIN: Final = {chr(odd): chr(plain) for odd, plain in TABLE.items()}
_ODD: Final = re.compile(f"[{re.escape(''.join(_PLAIN))}]")
#: Non-breaking blanks that an encoding without them has turned into question marks ("By?LI?Mei").
_LOST_BLANK: Final = re.compile(r"(?<=[A-Za-z\d,.:;'\"])\?(?=[A-Za-z\d(])")
#: One such mark may be a question's; an address has them before its parameters.
_SYSTEMATIC: Final = 2


def _plain(odd: re.Match[str]) -> str:
    return _PLAIN[odd[0]]


def clean(text: str) -> str:
    """Return `text` with blanks, hyphens, quotes and full-width forms made plain, character by character.

    En and em dashes are kept: they part clauses and datelines, which a hyphen does not.

    >>> clean("４.52\u00a0billion yuan\u2019s")
    "4.52 billion yuan's"
    """
    if "?" in text and "/" not in text:
        text = _with_blanks(text)
    odd = not text.isascii() or "\t" in text or "\x0b" in text or "\x0c" in text
    return _ODD.sub(_plain, text) if odd else text  # str.translate looks every single character up


def _with_blanks(text: str) -> str:
    """Return `text` with blanks for question marks amid words, where there are several."""
    blanks = len(_LOST_BLANK.findall(text))
    return _LOST_BLANK.sub(" ", text) if blanks >= _SYSTEMATIC else text
