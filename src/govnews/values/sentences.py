"""Where sentences end."""

import re
from typing import Final

from govnews._clean import clean

#: A sentence ends at a mark before a blank and a capital, a quote or a figure; not after "Jan.", "U.S." or
#: "a.m.", but after degrees.
BREAK: Final = re.compile(
    r"[.!?;](?:(?<!\b[A-Z]\.)|(?<=\d[CF]\.)|(?<=\d [CF]\.))"
    r"(?<!\bJan\.)(?<!\bFeb\.)(?<!\bMar\.)(?<!\bApr\.)(?<!\bJun\.)(?<!\bJul\.)(?<!\bAug\.)(?<!\bSep\.)"
    r"(?<!\bSept\.)(?<!\bOct\.)(?<!\bNov\.)(?<!\bDec\.)(?<!\bNo\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)"
    r"(?<!\b[ap]\.m\.)"
    r"[\"')]? {1,3}(?=[A-Z0-9\"'(])"
)
#: How much of a line around a place is looked at for its sentence.
_REACH: Final = 1000


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence that holds the span, with its characters made plain; at most 1,000 to each side.

    >>> sentence_around("It grew. The U.S. share was 5 percent in 2020. It fell.", 28, 37)
    'The U.S. share was 5 percent in 2020'
    """
    before = clean(text[max(start - _REACH, 0) : start])
    begin = max((found.end() for found in BREAK.finditer(before)), default=0)
    behind = clean(text[start : end + _REACH])
    closing = BREAK.search(behind, end - start)
    return before[begin:] + behind[: closing.start() if closing else None]
