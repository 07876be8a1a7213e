"""Words that make a figure a bound or an approximation: "about", "nearly", "more than"."""

import re
from typing import Final

from govnews.model import Qualifier

_ABOUT: Final = r"about|around|some|roughly|approximately|approx\.?|in the region of"
#: "the total came up to" is a sum, not a bound.
_UP_TO: Final = r"(?<!adds[ ])(?<!added[ ])(?<!adding[ ])(?<!went[ ])(?<!goes[ ])(?<!came[ ])up to"
_UNDER: Final = (
    rf"nearly|almost|close to|(?:less|fewer|lower) than|below|under|{_UP_TO}|as (?:much|many|high) as"
    r"|(?:no|not|not be) (?:more|higher) than|at most|not exceed(?:ing)?|approaching|nearing"
)
#: Verbs of passing a mark may bring its article along: "surpassed the 400 billion yuan mark".
_OVER: Final = (
    r"over|(?:more|higher|greater) than|at least|(?:no|not|not be) (?:less|fewer|lower) than"
    r"|in excess of|upwards of"
    r"|(?:above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|top(?:s|ped|ping)?)(?: the| a)?"
    r"|(?:break|breaks|broke|broken|breaking|cross|crosses|crossed|crossing)(?: through)? the"
)
_BEFORE: Final = re.compile(rf"(?<![a-z])(?:(?P<under>{_UNDER})|(?P<over>{_OVER})|(?P<about>{_ABOUT}))[ ]?\Z")
_BEHIND: Final = re.compile(
    r"[ ](?:(?P<over>or more|and more|or above|and above|or over|or higher|plus)|(?P<about>or so))\b"
)
_QUALIFIERS: Final[dict[str, Qualifier]] = {"about": "about", "under": "under", "over": "over"}
#: What these end in: most figures have another word before them and are told by it at once.
_ENDINGS: Final = (
    "about", "around", "some", "roughly", "approximately", "approx", "approx.", "of", "nearly", "almost",
    "to", "than", "below", "under", "as", "most", "exceed", "exceeds", "exceeded", "exceeding", "approaching",
    "nearing", "over", "least", "above", "beyond", "surpass", "surpasses", "surpassed", "surpassing", "top",
    "tops", "topped", "topping", " the", " a",
)  # fmt: skip
#: As far back as the longest of these words may begin.
_REACH: Final = 24


def qualifier_before(lowered: str, start: int) -> Qualifier | None:
    """Return what the words right before offset `start` make of the figure that begins there, if anything.

    `lowered` is the text in lower case.

    >>> qualifier_before("with investments exceeding 500 million yuan", 27)
    'over'
    """
    end = start - (lowered[start - 1 : start] == " ")
    if not lowered.endswith(_ENDINGS, 0, end):
        return None
    found = _BEFORE.search(lowered, max(start - _REACH, 0), start)
    return _QUALIFIERS[found.lastgroup or ""] if found else None


def qualifier_behind(lowered: str, end: int) -> Qualifier | None:
    """Return what "or more" or "or so" right behind offset `end` makes of the figure before it.

    >>> qualifier_behind("2 million yuan or more in sales", 14)
    'over'
    """
    found = _BEHIND.match(lowered, end)
    return _QUALIFIERS[found.lastgroup or ""] if found else None
