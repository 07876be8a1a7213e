"""The visible lines of a page that comes as text."""

import re
from typing import Final

from govnews.model import PageLine

_BREAK: Final = re.compile(r"\r\n|\r|\n")
#: Blank at a line's ends: white space, and marks without width that some editors leave (U+200B, U+FEFF …).
_EDGE: Final = "".join(
    map(chr, (*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200E)))
) + ("\u2028\u2029\u202f\u205f\u2060\u3000\ufeff")


def lines_from_text(text: str) -> tuple[PageLine, ...]:
    r"""Return the visible lines of `text`: parted at ``\n``, ``\r\n`` or ``\r``, stripped at their ends.

    Blank lines are no lines; each line tells in `gap` how many stood before it. Nothing visible is lost, and
    the inside of a line is untouched.

    >>> [(line.text, line.gap) for line in lines_from_text("Home > News\r\n\r\n Port  grows ")]
    [('Home > News', 0), ('Port  grows', 1)]
    """
    lines: list[PageLine] = []
    gap = 0
    for printed in _BREAK.split(text):
        if line := printed.strip(_EDGE):
            lines.append(PageLine(text=line, gap=gap))
            gap = 0
        else:
            gap += 1
    return tuple(lines)
