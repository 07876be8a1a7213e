"""What surrounds a time expression: its sentence, whether its wording is future, and the years named before it."""

import bisect
import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from govnews.model import Granularity

#: A sentence ends at a mark followed by a blank and a capital, a quote or a figure; not after "Jan." or "U.S.".
_BREAK: Final = re.compile(
    r"(?<!\b[A-Z])(?<!Jan)(?<!Feb)(?<!Mar)(?<!Apr)(?<!Jun)(?<!Jul)(?<!Aug)(?<!Sep)(?<!Sept)(?<!Oct)(?<!Nov)(?<!Dec)"
    r"(?<!\bNo)(?<!\bMr)(?<!\bMs)(?<!\bDr)[.!?;][\"')]? {1,3}(?=[A-Z0-9\"'(])"
)
_FUTURE: Final = (
    r"will|shall|would|to be (?:held|opened|launched|completed|finished|built|put)|(?:is|are) to|plans? to|planned for"
    r"|scheduled|slated|expected|due|set (?:to|for)|going to|upcoming|coming|aims? to|hopes? to|plans? on"
)
_PAST: Final = (
    r"was|were|had|did|has|have|said|says|told|announced|reported|showed|shows|revealed|released|issued|signed|held"
    r"|opened|started|began|kicked|came|went|took|rose|fell|grew|reached|totaled|totalled|hit|according to|compared"
)
_TENSE: Final = re.compile(
    rf"(?<![A-Za-z-])(?:(?P<future>{_FUTURE})|(?:{_PAST}))(?![A-Za-z-])", re.IGNORECASE
)


@frozen
class Interval:
    """The dates a time expression names, both inclusive, and what part of the calendar they are."""

    start: dt.date
    end: dt.date
    granularity: Granularity


class Surroundings:
    """One line of text as its time expressions see it.

    Sentence breaks and words of tense are found once, on first need, and then looked up.
    """

    def __init__(self, text: str, on: dt.date | None) -> None:
        """Take the cleaned line and the date that relative expressions start from."""
        self.text = text
        self.on = on
        self._breaks: list[int] | None = None
        self._tenses: tuple[list[int], list[bool]] | None = None

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the bounds of the sentence that offset `at` stands in."""
        if self._breaks is None:
            self._breaks = [0, *(found.end() for found in _BREAK.finditer(self.text)), len(self.text)]
        place = min(bisect.bisect_right(self._breaks, at), len(self._breaks) - 1)
        return self._breaks[place - 1], self._breaks[place]

    def is_future(self, at: int) -> bool:
        """Tell whether the wording at offset `at` is future.

        The nearest word of tense before it in its sentence decides ("will open on Friday"; but "will, he said
        Friday"), else the nearest after it ("From May 1, the rules will apply").
        """
        start, end = self.sentence(at)
        places, futures = self._tense_words()
        place = bisect.bisect_left(places, at)
        if place and places[place - 1] >= start:
            return futures[place - 1]
        return place < len(places) and places[place] < end and futures[place]

    def _tense_words(self) -> tuple[list[int], list[bool]]:
        if self._tenses is None:
            found = list(_TENSE.finditer(self.text))
            self._tenses = [word.start() for word in found], [word["future"] is not None for word in found]
        return self._tenses


@frozen
class Earlier:
    """An expression of the line already resolved: where it stood, its dates, and whether later ones lean on it.

    `names_year` is whether it is a year of its own in the telling ("in 2022", "Sept. 1, 2008"), not a point of
    reference ("since 2012", "by 2025", a range, a plan).
    """

    start: int
    interval: Interval
    names_year: bool
    relative: bool


@frozen
class Context:
    """What a time expression is resolved with: its surroundings, its own offset, and the line's earlier ones."""

    around: Surroundings
    at: int
    earlier: Sequence[Earlier] = ()

    @property
    def on(self) -> dt.date | None:
        """The date that relative expressions start from."""
        return self.around.on

    @property
    def is_future(self) -> bool:
        """Whether the wording is future."""
        return self.around.is_future(self.at)

    def named_year(self) -> int | None:
        """Return the year last named in the line before this expression; a relative one only within the sentence."""
        start, _ = self.around.sentence(self.at)
        for one in reversed(self.earlier):
            if one.names_year and (not one.relative or one.start >= start):
                return one.interval.end.year
        return None

    def last(self, *granularities: Granularity) -> Interval | None:
        """Return the last expression of one of these granularities before this one in its sentence."""
        start, _ = self.around.sentence(self.at)
        for one in reversed(self.earlier):
            if one.start < start:
                return None
            if one.interval.granularity in granularities:
                return one.interval
        return None
