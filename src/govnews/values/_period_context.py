"""What surrounds a time expression: its sentence, whether its wording is future, and the years named before it."""

import bisect
import datetime as dt
import re
from collections.abc import Sequence
from typing import Final, Literal, cast

from attrs import frozen

from govnews.model import Granularity

#: A sentence ends at a mark followed by a blank and a capital, a quote or a figure; not after "Jan." or "U.S.".
_BREAK: Final = re.compile(
    r"(?<!\b[A-Z])(?<!Jan)(?<!Feb)(?<!Mar)(?<!Apr)(?<!Jun)(?<!Jul)(?<!Aug)(?<!Sep)(?<!Sept)(?<!Oct)(?<!Nov)(?<!Dec)"
    r"(?<!\bNo)(?<!\bMr)(?<!\bMs)(?<!\bDr)[.!?;][\"')]? {1,3}(?=[A-Z0-9\"'(])"
)
_FUTURE: Final = (
    r"(?:will|shall|would|(?:is|are|be|plan|plans|expected|scheduled|slated|due|set|going|aims?|hopes?) to)"
    r"(?: (?:[a-z]{1,12}ly|also|not|then))?(?: [a-z]{1,15})?"
    r"|planned for|scheduled|slated|expected|due|set for|upcoming|coming|plans? on"
)
_PAST: Final = (
    r"was|were|had|did|has|have|said|says|told|announced|reported|showed|shows|revealed|released|issued|signed|held"
    r"|opened|started|began|kicked|came|went|took|rose|fell|grew|reached|totaled|totalled|hit|according to|compared"
)
_PRESENT: Final = r"may|can|must|should|opens?|starts?|begins?|joins?|runs?|closes?|comes?|takes? effect"
_STRONG: Final = re.compile(
    rf"(?<![A-Za-z-])(?<!\bbe )(?<!\bbeen )(?:(?P<future>{_FUTURE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))(?![A-Za-z-])"
)
_WEAK: Final = re.compile(r"(?<![A-Za-z-])(?<!\bbe )(?<!\bbeen )[a-z]{2,14}ed(?![A-Za-z-])")

Wording = Literal["future", "past", "present"]


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
        self._words: tuple[list[int], list[Wording], list[int]] | None = None

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the bounds of the sentence that offset `at` stands in."""
        if self._breaks is None:
            self._breaks = [0, *(found.end() for found in _BREAK.finditer(self.text)), len(self.text)]
        place = min(bisect.bisect_right(self._breaks, at), len(self._breaks) - 1)
        return self._breaks[place - 1], self._breaks[place]

    def wording(self, at: int) -> Wording:
        """Return the wording at offset `at`; where no word of the sentence tells, it is past.

        The nearest word of tense before it in its sentence decides ("will open on Friday"; but "will, he said
        Friday"), else a participle before it ("seized in July"), else the nearest word of tense after it ("From
        May 1, the rules will apply").
        """
        start, end = self.sentence(at)
        places, wordings, participles = self._tense_words()
        place = bisect.bisect_left(places, at)
        if place and places[place - 1] >= start:
            return wordings[place - 1]
        participle = bisect.bisect_left(participles, at)
        if participle and participles[participle - 1] >= start:
            return "past"
        return wordings[place] if place < len(places) and places[place] < end else "past"

    def _tense_words(self) -> tuple[list[int], list[Wording], list[int]]:
        if self._words is None:
            strong = list(_STRONG.finditer(self.text))
            wordings = [cast(Wording, word.lastgroup) for word in strong]
            self._words = [word.start() for word in strong], wordings, [word.start() for word in _WEAK.finditer(self.text)]
        return self._words


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
    def wording(self) -> Wording:
        """The wording where it stands: future, past or present."""
        return self.around.wording(self.at)

    @property
    def is_future(self) -> bool:
        """Whether the wording is future."""
        return self.wording == "future"

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
