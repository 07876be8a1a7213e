"""Years: the reference behind another expression ("… of last year"), and four digits that stand alone."""

import datetime as dt
import re
from typing import Final

from govnews.model import Granularity
from govnews.values._period_context import Interval
from govnews.values._period_mentions import Fixed
from govnews.values._period_recurring import THE_YEAR, Mention, Year, YearReference
from govnews.values._period_words import COUNTED, MEASURES

#: Four digits that are no part of a longer number, of an amount, a share or a measure.
YEAR: Final = rf"(?:1[0-9]|20)\d\d(?!\d|\.\d|,\d{{3}}(?!\d))(?! {{0,2}}-?(?:{MEASURES}))"

#: The words that name a year, without their article, and how they find it.
YEAR_WORDS: Final[dict[str, YearReference]] = {
    "this year": YearReference("page", 0),
    "this same year": YearReference("page", 0),
    "current year": YearReference("page", 0),
    "present year": YearReference("page", 0),
    "last year": YearReference("page", -1),
    "next year": YearReference("page", 1),
    "coming year": YearReference("page", 1),
    "previous year": YearReference("context", -1),
    "preceding year": YearReference("context", -1),
    "prior year": YearReference("context", -1),
    "year before": YearReference("context", -1),
    "following year": YearReference("told", 1),
    "same year": YearReference("told", 0),
    "that year": YearReference("told", 0),
}
_WORDS: Final = "|".join(word.replace(" ", " {1,2}") for word in sorted(YEAR_WORDS, key=len, reverse=True))
_YEAR_WORDS: Final = re.compile(rf"(?:{_WORDS})\b", re.IGNORECASE)
_AFTER: Final = re.compile(
    rf" {{0,2}}(?:(?:, {{0,2}}|(?:of|in)\b {{1,2}})?(?:the year (?:of )?)?(?P<number>{YEAR})"
    rf"(?![-–]\d)(?:(?<=,\d{{4}})|(?<=, \d{{4}})|(?! {{1,2}}(?:{COUNTED})\b))"
    rf"|(?:(?:of|in|from|for)\b {{1,2}})?(?:the {{1,2}})?(?P<words>{_WORDS})\b"
    r"|(?:of|in|for) {1,2}(?P<the>the {1,2}(?:whole |full |entire )?year)\b)",
    re.IGNORECASE,
)


def year_after(text: str, at: int) -> tuple[YearReference, int] | None:
    """Return the year named behind an expression that ends at `at` ("2023", "of last year"), and its end."""
    found = _AFTER.match(text, at)
    if not found:
        return None
    if found["number"]:
        return YearReference("number", int(found["number"])), found.end()
    return _by_words(found["words"]) if found["words"] else THE_YEAR, found.end()


def read_year_words(text: str, at: int) -> tuple[Mention, ...]:
    """Return the year named in words at `at` ("last year", "previous year"); a bare "the year" is none."""
    found = _YEAR_WORDS.match(text, at)
    return (Year(start=at, end=found.end(), year=_by_words(found[0]), article=True),) if found else ()


def _by_words(words: str) -> YearReference:
    return YEAR_WORDS[" ".join(words.lower().split())]


_ALONE: Final = re.compile(
    rf"({YEAR})(?!-?[A-Za-z])(?! of (?:them|whom|which|these|those)\b)(?!/\d)(?!\] ?No)(?!-\d{{1,2}}-)"
    r"(?! (?:[A-Z][a-z]{1,15} ){1,3}(?:Road|Street|Avenue|Rd)\b)"
)
_RANGE: Final = re.compile(
    r"(?P<first>(?:1[0-9]|20)\d\d)(?: ?[-–—~/] ?(?P<last>(?:1[0-9]|20)\d\d)|[-–~/](?P<short>\d\d))"
    rf"(?!\d|[-/.,]\d|-?[A-Za-z])(?! {{0,2}}-?(?:{MEASURES}))"
)
#: A dynasty's years in their bracket: "(618-907)"; BC years are no dates of ISO 8601.
_DYNASTY: Final = re.compile(r"(?<=\()(\d{3})[-–](\d{3,4})(?=\))")
_DECADE: Final = re.compile(r"((?:1[0-9]|20)\d0)'?s(?![A-Za-z])")

#: What stands before four digits that are no year: an amount's sign, a number's label, a count's qualifier.
_NO_YEAR_BEFORE: Final = re.compile(
    r"(?:[.,]$|(?:[$¥€£#+/:]|\b(?:RMB|CNY|USD|HKD|US\$|HK\$|No\.?|Nos\.?|Number|Room|Rm\.?|ISO|GB|GB/T|Flight|Route|Highway"
    r"|Hall|Floor|Building|Ext\.?|nearly|some|another|additional|at least|up to|as many as|as much as"
    r"|total of|fewer than|less than|exceeding|exceeded|roughly|hotline|code|tel|Tel)) ?$)"
    r"|[A-Za-z0-9$¥€£#+][-.,/:]?$"
)
#: Behind a colon a year opens what its speaker says ("NBS: 2018 income per head …"); a number is alone there.
_TOLD_OF: Final = re.compile(r" [a-z]{3,20} [a-z]")
_HYPHENED: Final = re.compile(r"\b(?:mid|end|pre|post|late|early)-?$", re.IGNORECASE)
_DATED_BEFORE: Final = re.compile(
    r"\b(?:in|since|by|of|from|to|until|till|for|during|through|the|before|after|between|than|over|and|year|'s"
    r"|early|late|mid|end|on|around|versus|with|both|back in)[ -]{1,2}$|[('\"/–-]$",
    re.IGNORECASE,
)
_COUNTED_AFTER: Final = re.compile(rf" {{1,2}}(?:[a-z-]{{2,15}} )?(?:{COUNTED})\b")
#: "2000 to 3000 yuan" is an amount; "from 5 billion yuan in 1952 to 30 billion yuan in 2018" names its years.
_AMOUNT_AFTER: Final = re.compile(rf" ?(?:to|-|–|and|or) ?[$¥€£]?\d[\d.,]{{0,12}} {{0,2}}-?(?:{MEASURES})")

#: Years before this one are numbers far more often; they need a word of time before them and no noun behind.
_OLD: Final = 1800
_OLD_BEFORE: Final = re.compile(
    r"\b(?:in|since|of|from|until|to|year|to|between|after|before|and)[ ]{1,2}$|[(–-]$", re.IGNORECASE
)
_OLD_AFTER: Final = re.compile(
    r"['\")\].,;:–-]| {0,2}$| (?:and|to|when|by|as|with|during|after|under|for|at|on|until|that)\b"
)


def read_year(text: str, at: int) -> tuple[Mention, ...]:
    """Return the year, decade or range of years that starts at `at`, if it is one."""
    if not _may_be_year(text, at):
        return ()
    if dynasty := _DYNASTY.match(text, at):
        return (_fixed(at, dynasty.end(), int(dynasty[1]), int(dynasty[2]), "range"),)
    if decade := _DECADE.match(text, at):
        return (_fixed(at, decade.end(), int(decade[1]), int(decade[1]) + 9, "decade", article=True),)
    if span := _RANGE.match(text, at):
        return _year_range(span)
    found = _ALONE.match(text, at)
    if not found or not _is_year(text, at, int(found[1])):
        return ()
    return (Year(start=at, end=found.end(), year=YearReference("number", int(found[1]))),)


#: No text of the genre names a longer range by its years.
_LONGEST: Final = 400


def _year_range(span: re.Match[str]) -> tuple[Mention, ...]:
    first = int(span["first"])
    last = int(span["last"] or first // 100 * 100 + int(span["short"]))
    if last <= first or last - first > _LONGEST:
        return ()
    return (_fixed(span.start(), span.end(), first, last, "range"),)


def _fixed(
    start: int, end: int, first: int, last: int, granularity: Granularity, *, article: bool = False
) -> Fixed:
    dates = Interval(dt.date(first, 1, 1), dt.date(last, 12, 31), granularity)
    return Fixed(start=start, end=end, dates=dates, article=article)


#: Behind a comma four digits are a year where nothing is counted: "of this year, 2024, …".
_APART: Final = re.compile(r"\d{4}(?:[,.;)]|$)")


def _may_be_year(text: str, at: int) -> bool:
    before = text[max(0, at - 14) : at]
    if before.endswith(", ") and not _APART.match(text, at):
        return False
    opens = before.endswith(": ") and _TOLD_OF.match(text, at + 4) is not None
    return opens or not _NO_YEAR_BEFORE.search(before) or bool(_HYPHENED.search(before))


def _is_year(text: str, at: int, year: int) -> bool:
    """Tell a year from a count: "1998 projects" is a count, "the 2023 projects" and "in 2023" name a year."""
    end = at + 4
    before = text[max(0, at - 9) : at]
    if year < _OLD:
        return bool(_OLD_BEFORE.search(before) and _OLD_AFTER.match(text, end))
    if _DATED_BEFORE.search(before):
        return not _AMOUNT_AFTER.match(text, end) or before.endswith(("in ", "In ", "since "))
    return not _COUNTED_AFTER.match(text, end) and not _AMOUNT_AFTER.match(text, end)
