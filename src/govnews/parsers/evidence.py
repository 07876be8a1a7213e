"""What a line says of its own role, before its neighbours are asked."""

import re
from typing import Final

from attrs import frozen

from govnews._clean import clean
from govnews.model import Credit, PageLine, Role
from govnews.parsers.header import Header

#: A paragraph has this many words; a line of fewer is told by its neighbours.
PARAGRAPH_WORDS: Final = 12
#: A line this long is a paragraph even where it is cut before its full stop.
_CUT_PARAGRAPH_WORDS: Final = 28
#: No headline, menu entry or label is longer.
LONGEST_TITLE: Final = 220

_LIST_ITEM: Final = re.compile(
    r"(?:[-*\u2022\u00b7\u25cf\u2013\u2014] ?|\(?\d{1,2}[.)\u3001] ?|\([a-z]\) ?)(?=\S)|--"
)
_NUMBERED_HEADING: Final = re.compile(
    r"(?:[IVX]{1,5}|[A-Z]|\d{1,2}|Part \w{1,8}|Chapter \w{1,8}|Section \w{1,8})[.:)\u3001] ?(?=\S)"
)
#: A full stop behind these ends no sentence.
_ABBREVIATED: Final = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Co|Ltd|Inc|Corp|[A-Z]\.[A-Z]|pct|bln|mln|No)\.$"
)
#: A full stop or exclamation mark inside, before another sentence, is no headline's.
_TWO_SENTENCES: Final = re.compile(r"[a-z]{3}[.!] [A-Z]")
_UNENDED: Final = r"the|an?|of|to|and|or|with|at|from|that|as|its|is|are|was|which|per"
#: A line of wrapped text may end on these …
UNENDED: Final = re.compile(rf"(?<![\w'-])(?:{_UNENDED}|in|on|by|for)$")
#: … a headline not on all of them ("Bridge lights are switched on").
_UNENDED_TITLE: Final = re.compile(rf"(?<![\w'-])(?:{_UNENDED})$")
_ABSTRACT: Final = re.compile(r"(?:abstract|summary|lead) ?: ?", re.IGNORECASE)


@frozen
class Evidence:
    """A line and what its own words tell.

    Attributes:
        line: the line.
        plain: its text after the character table, blanks made single.
        words: how many words it has.
        role: the role that its own words decide, or None.
        rule: the name of the rule that decided.
        header: what it says as a header line.
        split: where the headline ends, and the header glued behind it.
        credit: where the caption ends, and the credit that closes it.
        sentence: whether it ends as a sentence does.
        dateline: where the text proper begins behind a dateline, 0 where none opens the line.
        runs_on: whether its text goes on in the next line or comes from the line before (hard-wrapped pages).
    """

    line: PageLine
    plain: str
    words: int
    role: Role | None = None
    rule: str = ""
    header: Header | None = None
    split: tuple[int, Header] | None = None
    credit: tuple[int, Credit] | None = None
    sentence: bool = False
    runs_on: bool = False
    dateline: int = 0

    @property
    def text(self) -> str:
        """The line's text as printed."""
        return self.line.text

    @property
    def is_open(self) -> bool:
        """Whether its own words leave its role to its neighbours."""
        return self.role is None

    @property
    def is_paragraph(self) -> bool:
        """Whether it is open and reads as running text of one sentence or more."""
        if self.role is not None:
            return False
        long = self.words >= PARAGRAPH_WORDS and self.sentence
        return long or self.runs_on or self.dateline > 0 or self.words >= _CUT_PARAGRAPH_WORDS

    @property
    def is_title(self) -> bool:
        """Whether it is open and could be a headline, a heading or another story's title."""
        return (
            self.role is None
            and len(self.text) <= LONGEST_TITLE
            and not self.is_paragraph
            and not self.plain.endswith((",", ":", ";"))
            and (not self.plain.endswith(".") or _ABBREVIATED.search(self.plain[-8:]) is not None)
            and self.words > 1
            and not _UNENDED_TITLE.search(self.plain[-8:])
            and not _TWO_SENTENCES.search(self.plain)
        )

    @property
    def is_list_item(self) -> bool:
        """Whether it opens as an item of a list does ("- ", "1. ", "(a) ")."""
        return _LIST_ITEM.match(self.plain) is not None

    @property
    def is_numbered(self) -> bool:
        """Whether it opens as a numbered heading may ("I. ", "1. ")."""
        return _NUMBERED_HEADING.match(self.plain) is not None


def abstract_label(text: str) -> int:
    """Return the length of the label that opens a standfirst ("Abstract : "), 0 where there is none.

    >>> abstract_label("Abstract : Exports grew.")
    11
    """
    found = _ABSTRACT.match(clean(text))
    return found.end() if found else 0
