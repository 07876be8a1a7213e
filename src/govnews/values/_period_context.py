"""What surrounds a time expression: its sentence, its wording, and what the line has told before it."""

import bisect
import datetime as dt
import re
from typing import Final, Literal, cast

from attrs import frozen

from govnews.model import Granularity
from govnews.values.sentences import BREAK

_FUTURE: Final = (
    r"(?:will|shall|would|(?:is|are|be|plan|plans|expected|scheduled|slated|due|set|going|aims?|hopes?"
    r"|agreed?|decided?|vow(?:s|ed)?|pledged?|promised?|intends?) to)"
    r"(?: (?:[a-z]{1,12}ly|also|not|then))?(?: [a-z]{1,15})?"
    r"|(?:is|are) (?:forecast(?:ed)?|likely|projected|predicted|anticipated)|tomorrow|planned for"
    r"|scheduled|slated|expected|due|set for|upcoming|coming|plans? on"
)
_PAST: Final = (
    r"was|were|had|did|has|have|said|says|told|announced|reported|showed|shows|revealed|released|issued"
    r"|signed|held|opened|started|began|kicked|ran|came|went|took|rose|fell|grew|reached|totaled|totalled"
    r"|hit|according to|compared|yesterday"
)
#: The present of plans, and the future as the past saw it ("was set to launch"): they look either way.
_PRESENT: Final = (
    r"deadline|may|might|can|could|must|should|opens?|starts?|begins?|joins?|runs?|closes?|comes?"
    r"|tak(?:es?|ing) effect"
    r"|(?:was|were|had been) (?:[a-z]{1,12}ly )?(?:set|due|expected|scheduled|planned|slated|forecast|to be)"
    r"(?: to| for)?"
)
_STRONG: Final = re.compile(
    rf"(?<![A-Za-z-])(?<!\bbe )(?<!\bbeen )"
    rf"(?:(?P<future>(?i:{_FUTURE}))|(?P<present>{_PRESENT})|(?P<past>{_PAST}))(?![A-Za-z-])"
)
_WEAK: Final = re.compile(r"(?<![A-Za-z-])(?<!\bbe )(?<!\bbeen )[a-z]{2,14}ed(?![A-Za-z-])")

_LIMITS: Final = re.compile(r"\b(?:before|by|until|till|starting|effective|(from)) {1,2}$", re.IGNORECASE)
_DAY: Final = re.compile(r"[A-Z][a-z]{2,8}\.? {0,2}\d|\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")

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
        self._words: dict[int, _Words] = {}

    def sentence(self, at: int) -> tuple[int, int]:
        """Return the bounds of the sentence that offset `at` stands in."""
        if self._breaks is None:
            self._breaks = [0, *(found.end() for found in BREAK.finditer(self.text)), len(self.text)]
        place = min(bisect.bisect_right(self._breaks, at), len(self._breaks) - 1)
        return self._breaks[place - 1], self._breaks[place]

    def wording(self, at: int) -> Wording:
        """Return the wording at offset `at`; where no verb of the sentence tells, its preposition does.

        The nearest word of tense before it in its sentence decides ("will open on Friday"; but "will, he said
        Friday"), else a participle before it ("seized in July"), else the first word of tense after it ("From
        May 1, the rules will apply").
        """
        start, end = self.sentence(at)
        words = self._words.get(start)
        if words is None:
            words = self._words[start] = _tense_words(self.text, start, end)
        place = bisect.bisect_left(words.places, at)
        if place:
            return words.wordings[place - 1]
        if words.first_participle < at:
            return "past"
        return words.wordings[0] if words.wordings else self._of_preposition(at)

    def _of_preposition(self, at: int) -> Wording:
        """Return the wording where no verb tells it: "before June 4" looks either way, "in June" back.

        "From" a day opens what is to come as often as not; "from January to October" is how figures come.
        """
        limit = _LIMITS.search(self.text[max(0, at - 12) : at])
        is_either = limit and (not limit[1] or _DAY.match(self.text, at))
        return "present" if is_either else "past"


@frozen
class _Words:
    """A sentence's words of tense: where they stand, what they say, and where its first participle stands."""

    places: list[int]
    wordings: list[Wording]
    first_participle: int


#: A headline's infinitive tells what is to come: "Nantong to host marathon on Nov 12"; not "Exports to …".
_HEADLINE: Final = re.compile(
    r"(?:[\"'(]?[A-Z0-9][\w'&.-]{0,20} ){1,6}to (?:add|adjust|allow|attend|ban|be|begin|build|celebrate|close"
    r"|complete|cut|debut|end|enter|exempt|expand|extend|feature|get|halt|hold|host|impose|implement|increase"
    r"|introduce|invest|issue|join|kick|launch|levy|lower|meet|offer|open|operate|promote|publish|raise|receive"
    r"|release|reopen|resume|return|run|scrap|see|send|set|showcase|sign|stage|start|suspend|take|unveil|visit"
    r"|welcome)\b"
)


def _tense_words(text: str, start: int, end: int) -> _Words:
    if headline := _HEADLINE.match(text, start, end):
        told = _tense_words(text, headline.end(), end)
        return _Words([headline.end(), *told.places], ["future", *told.wordings], end)
    found = list(_STRONG.finditer(text, start, end))
    participle = _WEAK.search(text, start, end)
    wordings = [cast("Wording", word.lastgroup) for word in found]
    return _Words([word.start() for word in found], wordings, participle.start() if participle else end)


#: What a comparison ("the same period last year") can compare with; a single day or a whole year is none.
COMPARABLE: Final = frozenset({"week", "month", "quarter", "half", "season", "range"})


class Told:
    """What a line has told so far: the last year, the last month, the last part that can be compared with.

    Each is kept with its offset, so that nothing is searched again.
    """

    def __init__(self) -> None:
        """Start with nothing told."""
        self.year: tuple[int, Interval] | None = None
        self.relative_year: tuple[int, Interval] | None = None
        self.month: tuple[int, Interval] | None = None
        self.comparable: tuple[int, Interval] | None = None

    def add(
        self, at: int, dates: Interval, *, names_year: bool, is_relative: bool, is_reference: bool = False
    ) -> None:
        """Take an expression at offset `at`.

        Args:
            at: its offset.
            dates: its dates.
            names_year: whether it tells of a year ("in 2022", "Sept. 1, 2008"); a point of reference does not
                ("since 2012", "by 2025", a plan).
            is_relative: whether that year is named by its distance ("last year").
            is_reference: whether it is what something is compared with; "the previous month" then goes back
                from the month told before it.
        """
        if names_year and is_relative:
            self.relative_year = at, dates
        elif names_year:
            self.year = at, dates
        if dates.granularity in ("month", "quarter") and not (is_reference and self.month):
            self.month = at, dates
        if dates.granularity in COMPARABLE:
            self.comparable = at, dates


@frozen
class Context:
    """What a time expression is resolved with: its surroundings, its offset, and what the line has told."""

    around: Surroundings
    at: int
    told: Told

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
        """Return the year last named in the sentence, else in a line that tells of no "this year"."""
        near = [
            told
            for told in (self.told.year, self.told.relative_year)
            if told and told[0] >= self.around.sentence(self.at)[0]
        ]
        if near:
            return max(near, key=lambda told: told[0])[1].end.year
        return self.told.year[1].end.year if self.told.year and not self.told.relative_year else None

    @property
    def is_year_of_sentence(self) -> bool:
        """Whether the year last named is named in the sentence itself."""
        start = self.around.sentence(self.at)[0]
        return any(told and told[0] >= start for told in (self.told.year, self.told.relative_year))

    @property
    def month(self) -> Interval | None:
        """The month or quarter last named in the line."""
        return self.told.month[1] if self.told.month else None

    @property
    def comparable(self) -> Interval | None:
        """The part of the calendar last named in the sentence that a comparison can be made with."""
        found = self._in_sentence(self.told.comparable)
        return found[1] if found else None

    def _in_sentence(self, told: tuple[int, Interval] | None) -> tuple[int, Interval] | None:
        return told if told and told[0] >= self.around.sentence(self.at)[0] else None
