"""What can open a time expression: the words and figures at which a line is looked at more closely."""

import re
from collections.abc import Iterable
from typing import Final

from govnews._calendar import MONTH_NAMES, WEEKDAY_NAMES
from govnews.values._period_days import MONTH_WORD, WEEKDAY_WORD
from govnews.values._period_words import ORDINAL_WORDS, SEASONS
from govnews.values.spelled import any_of

_ORDINALS: Final = (*ORDINAL_WORDS, "last", "final", "latter")
_RELATIVES: Final = (
    *("this", "next", "past", "previous", "coming", "upcoming", "current", "recent", "preceding", "prior"),
    *(
        "following",
        "same",
        "corresponding",
        "comparable",
        "equivalent",
        "that year",
        "year-earlier",
        "year-ago",
    ),
    *("year-to", "year to"),
)
_EDGES: Final = ("end", "beginning", "start", "close")
_WORDS: Final = (*_ORDINALS, *_RELATIVES, *_EDGES, *SEASONS, "year")
_NAMES: Final = (*MONTH_NAMES, *WEEKDAY_NAMES)
_BEGINNINGS: Final = {
    word[:3] for word in (*_WORDS, *map(str.capitalize, _WORDS), *_NAMES, *map(str.upper, _NAMES))
}


def _either(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, its first letter small or capital."""
    return "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in words)


#: What can open an expression; of figures those that can be a year, a day before its month, an ordinal.
_OPENERS: Final = (
    rf"(?:(?P<month>{MONTH_WORD})|(?P<weekday>{WEEKDAY_WORD})"
    r"|(?P<year>(?:1[0-9]|20)\d\d(?!\d)|\d{3}(?=[-–]\d{3,4}\)))"
    r"|(?P<figure>[1-4][QH](?![A-Za-z])|\d{1,2}(?:st|nd|rd|th)\b"
    r"|\d{1,2}(?=(?: ?(?:[-–—~]|to|through) ?\d{1,2})?(?:st|nd|rd|th)?(?: of)?"
    r" ?[JFMASOND][aepuco][nbrylgptvc]))"
    r"|(?P<slashed>\d{1,2}/(?=\d{1,2}/(?:19|20)\d\d))"
    r"|(?P<letter>[QH][1-4])"
    rf"|(?P<edge>(?:{_either(_EDGES)})(?:[- ]|(?=[JFMASOND]))|[Yy]ear-?[ -]end\b)"
    rf"|(?P<ordinal>(?:{_either(_ORDINALS)})(?=[ -]))"
    rf"|(?P<relative>(?:{_either(_RELATIVES)})\b)|(?P<season>(?:{_either(SEASONS)})\b))"
)
#: A look at three letters lets the scan pass other words cheaply.
TRIGGER: Final = re.compile(rf"(?<![A-Za-z0-9])(?=[1-9]|[QH][1-4]|{any_of(_BEGINNINGS)}){_OPENERS}")
OPENER: Final = re.compile(_OPENERS)
