"""Numbers as pages print them: one linear pass over a line that money, percents, quantities and periods share.

A number here is what stands before a unit: digits with any grouping, spelled numbers, scale words, and ranges of
these. What the number counts is looked for around it, by whoever knows units; nothing here knows any.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from attrs import evolve, frozen

from govnews._calendar import MONTH
from govnews._clean import clean
from govnews.values.currencies import GLUED_CODES
from govnews.values.scales import LETTERS, SCALES, TEENS, TENS, UNITS

#: A longer run of digits is an identifier, not an amount.
MAX_DIGITS: Final = 28

_YEARS: Final = range(1900, 2100)


@frozen(kw_only=True)
class Number:
    """A number of a text: ``text[start:end]`` is its digits or words with its scale word.

    Attributes:
        start: offset of its first character (a minus sign is part of it where printed as one).
        end: offset behind it; a scale *letter* ("145m", "1t") is not within, for "100m" may be meters: see `letter`.
        value: the number with its scale worked in; of a range the lower end; None where vague ("several million").
        value_max: the upper end of a range, else None.
        scale: the power of ten of its printed scale word (9 for "billion"), None where it prints none.
        letter: the letter k, m, b or t (either case) glued to its digits and followed by no other letter, else None.
        after: offset of what it counts: behind one hyphen, blanks, or the "of" of "hundreds of"; the letter, which
            may be that unit itself, is not skipped.
        joined: what parts it from there: a hyphen ("500-million-yuan"), a blank, or nothing.
        digits: whether it is printed in digits ("9") and not in words ("nine").
        grouped: whether its digits are grouped ("1,151").
        kind: "plain", "vague", "range" (then `parts` are its ends), or "reversed": the first of two numbers printed
            like a range whose second end is the smaller ("5-3 billion"); the second is a plain number of its own.
        parts: the two ends of a range as plain numbers, with the scale that they share; empty otherwise.
    """

    start: int
    end: int
    value: Decimal | None
    value_max: Decimal | None = None
    scale: int | None = None
    letter: str | None = None
    after: int
    joined: Literal["", " ", "-"] = ""
    digits: bool = True
    grouped: bool = False
    kind: Literal["plain", "vague", "range", "reversed"] = "plain"
    parts: "tuple[Number, ...]" = ()

    @property
    def is_yearlike(self) -> bool:
        """Whether it could be a year: four ungrouped digits from 1900 to 2099 and no scale."""
        bare = self.digits and not self.grouped and self.scale is None and self.letter is None
        return bare and not self.parts and self.value in _YEARS

    def with_letter(self) -> "Number":
        """Return it with its scale letter read as a scale ("145m": 145 million), itself where it has none.

        The letter of a range's second end is shared by the first ("$1.5-2b").
        """
        if self.letter is None:
            return self
        power = LETTERS[self.letter.lower()]
        last = evolve(self, end=self.end + 1, after=self.end + 1, joined="", letter=None, scale=power)
        if not self.parts:
            return evolve(last, value=scale_up(self.value, power))
        low, high = self.parts
        low = low.with_letter() if low.letter else low.scaled(power)
        high = high.with_letter()
        return evolve(last, value=low.value, value_max=high.value, parts=(low, high))

    def scaled(self, power: int | None) -> "Number":
        """Return it with a scale that it shares with a later number, itself where it has its own or is grouped."""
        if power is None or self.scale is not None or self.letter is not None or self.grouped:
            return self
        return evolve(self, value=scale_up(self.value, power), scale=power)


def scale_up(value: Decimal | None, power: int) -> Decimal | None:
    """Return `value` times ten to the `power`, exact and printed without exponent.

    >>> scale_up(Decimal("4.52"), 9)
    Decimal('4520000000')
    """
    if value is None:
        return None
    sign, digits, exponent = value.as_tuple()
    shifted = int(exponent) + power
    return Decimal((sign, digits + (0,) * max(shifted, 0), min(shifted, 0)))


# --- patterns ----------------------------------------------------------------------------------------------------


def _any(words: Sequence[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


_SCALE: Final = _any(tuple(SCALES)) + "(?![a-z])"
_GAP: Final = r"(?:[ ]{1,3}-?[ ]?|-[ ]?)"
_SMALL: Final = rf"(?:{_any(tuple(TENS))}(?:[ -]{_any(tuple(UNITS))})?|{_any((*TEENS, *UNITS))})(?![a-z])"
_SPELLED: Final = rf"{_SMALL}(?:[ -]hundred(?![a-z])(?:(?:[ ]and)?[ -]{_SMALL})?)?"
_POWERS: Final = "(?:hundred|thousand|million|billion|trillion)"

#: Digits in threes by commas, in threes by blanks (not "5 100-meter tracks"), the Indian way, or ungrouped.
_DIGITS: Final = re.compile(
    r"(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]{1,3}(?:[ ][0-9]{3})++(?![0-9,-])|[0-9]{1,2}(?:,[0-9]{2})++,[0-9]{3}(?![0-9])"
    r"|[0-9]++)(?:\.[0-9]++)?|\.[0-9]++"
)
#: A blank slipped in behind the comma, taken for one only behind a currency ("RMB26, 523", english.zj.gov.cn).
_SLIPPED: Final = re.compile(r"[0-9]{1,3}(?:,[ ]?[0-9]{3})++(?![0-9])(?<=[ ][0-9]{3})")
_SCALES_AFTER: Final = re.compile(rf"(?i)(?:{_GAP}?{_SCALE}){{1,2}}")
_LETTER: Final = re.compile(r"[kmbt](?![A-Za-z0-9])", re.IGNORECASE)
_WORDS: Final = re.compile(
    rf"(?i)\b(?:(?P<vague>(?:several|a[ ]few|multi|(?:dozens|(?:ten|hundred|thousand|million|billion|trillion)s)[ ]of)(?![a-z]))"
    rf"|(?P<article>(?:half[ -])?an?(?=[ ]{_POWERS}\b))|(?P<spelled>{_SPELLED})|(?P<bare>{_POWERS}s?\b))"
)
_FOLLOW: Final = re.compile(r"-[ ]?|[ ]{1,3}-?")
_OF: Final = re.compile(r"(?:[ ]of)?[ ]{1,3}", re.IGNORECASE)
#: What shows, behind digits, that they are part of a name: "12th", "5G", "1950s", "163149.saaas.com", "10:22", "A1B2".
_INSIDE_NAME: Final = re.compile(
    r"(?:st|nd|rd|th)\b|[DGPQHXSFENRU]\b|s\b(?<=[0-9]{4}s)|\.[a-z]|_|@|:[0-9]|\.[0-9]"
)
_ADDRESS: Final = re.compile(r"(?:https?://|www\.)\S++", re.IGNORECASE)
_JOINT: Final = re.compile(r"[ ]{0,2}(?P<dash>[-–—~]|-to-)[ ]{0,2}|[ ]{1,2}to[ ]{1,2}", re.IGNORECASE)
_AND: Final = re.compile(r"[ ]and[ ]", re.IGNORECASE)
_BETWEEN: Final = re.compile(r"between[ ]$", re.IGNORECASE)
_CAPITAL_WORD: Final = re.compile(r"(?:^|[^A-Za-z'])[A-Z][A-Za-z']*-$")
_LAST_OF_LIST: Final = re.compile(r"(?:,?[ ](?:and|or|&)[ ]|[ ]?[、&][ ]?)", re.IGNORECASE)
_WITHIN_LIST: Final = re.compile(r",[ ]?|[ ]?、[ ]?|,?[ ](?:and|or)[ ]", re.IGNORECASE)
_SCALE_WORD: Final = re.compile("[a-z]+", re.IGNORECASE)
_NUMBER_WORDS: Final = UNITS | TEENS | TENS
_LONGEST_JOINT: Final = 8
_DATE_BEFORE: Final = re.compile(rf"(?:{MONTH}|\bNo\.?|\bArticle|\bChapter|\btop)[ ]?$", re.IGNORECASE)


# --- reading -----------------------------------------------------------------------------------------------------


@lru_cache(maxsize=8)  # the finders of the four kinds ask for the same line one after the other
def find_numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of a text in reading order, ranges taken as one.

    Numbers within identifiers ("5G", "G20", "COVID-19", file names, addresses), ordinals, clock times and runs of
    more than 28 digits are none. Never raises.

    >>> [(text.value, text.value_max) for text in find_numbers("from 1.5-2 billion to five million")]
    [(Decimal('1500000000'), Decimal('2000000000')), (Decimal('5000000'), None)]
    """
    plain = clean(text)
    found = sorted([*_printed_in_digits(plain), *_printed_in_words(plain)], key=_start)
    return tuple(_with_ranges(plain, _without_overlaps(found)))


def shared_from(text: str, numbers: Sequence[Number], index: int) -> int:
    """Return the index of the first number of the list that ends with ``numbers[index]``, else `index`.

    The numbers of such a list print what they share, a unit or a scale, behind the last one only: "9.4 and 13.2
    percent", "3, 0.1, and 6.2 percentage points". A list needs its "and" or "or"; a day of the month, an article's
    number and a year are no part of one.
    """
    first = index
    pattern = _LAST_OF_LIST
    while first and _shares(text, numbers[first - 1], numbers[first], pattern):
        first, pattern = first - 1, _WITHIN_LIST
    return first


def _start(number: Number) -> int:
    return number.start


def _printed_in_digits(text: str) -> Iterator[Number]:
    addresses = [found.span() for found in _ADDRESS.finditer(text)] if "://" in text or "www." in text else []
    for found in _DIGITS.finditer(text):
        start, end = (_slipped(text, found.start()) or found).span()
        if any(low <= start < high for low, high in addresses) or not _stands_free(text, start, end):
            continue
        digits = text[start:end].replace(",", "").replace(" ", "")
        if len(digits) - ("." in digits) > MAX_DIGITS:
            continue
        signed = _signed(text, start)
        grouped = len(digits) != end - start
        yield _finished(
            text, start - signed, end, Decimal("-" * signed + digits), digits=True, grouped=grouped
        )


def _slipped(text: str, start: int) -> re.Match[str] | None:
    before = text[max(start - 3, 0) : start]
    return _SLIPPED.match(text, start) if before.endswith(("$", "¥")) or before in GLUED_CODES else None


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell whether the digits are a number of their own and no part of a name, an ordinal, a clock or an address."""
    if _INSIDE_NAME.match(text, end):
        return False
    before = text[start - 1 : start]
    if before.isalpha():
        return text[max(start - 3, 0) : start].upper() in GLUED_CODES
    if before in {"-", "/"} and text[start - 2 : start - 1].isalpha():
        return before == "-" and not _CAPITAL_WORD.search(text, max(start - 24, 0), start)
    return before not in {"_", "@", "#"} and not (
        before in {".", ":"} and text[start - 2 : start - 1].isdigit()
    )


def _signed(text: str, start: int) -> bool:
    """Tell whether a minus sign stands before the digits: one that parts nothing ("was -3.1", not "5-10", "5 -10")."""
    if text[start - 1 : start] != "-" or start == 0:
        return False
    before = text[max(start - 3, 0) : start - 1]
    return not before or before[-1] in "(/:;\"'" or (before[-1] == " " and not before[:-1].isdigit())


def _printed_in_words(text: str) -> Iterator[Number]:
    for found in _WORDS.finditer(text):
        start, end = found.span()
        word = found.group().lower()
        if found.lastgroup == "vague":
            yield from _vague(text, start, end, word)
        elif found.lastgroup == "spelled":
            yield _finished(text, start, end, Decimal(_spelled(word)), digits=False)
        elif found.lastgroup == "article":
            half = Decimal("0.5") if word.startswith("half") else Decimal(1)
            yield _finished(text, start, end, half, digits=False)
        else:
            yield _finished(text, start, start, Decimal(1), digits=False)


def _vague(text: str, start: int, end: int, word: str) -> Iterator[Number]:
    """Read "several million", "hundreds of millions of", "multi-billion": a number that nobody can name."""
    scaled = _SCALES_AFTER.match(text, end)
    if scaled:
        end = scaled.end()
    elif word == "multi":
        return
    elif word.endswith(" of"):
        end -= len(" of")
    yield _at(text, start, end, None, kind="vague")


def _spelled(words: str) -> int:
    """Return the number of "forty-six", "three hundred and five"."""
    total = 0
    for word in re.split("[ -]", words):
        total = total * 100 if word == "hundred" else total + (_NUMBER_WORDS.get(word, 0))
    return total


def _finished(
    text: str, start: int, end: int, value: Decimal, *, digits: bool, grouped: bool = False
) -> Number:
    """Return the number with the scale words that follow, or the letter that may be one."""
    scaled = _SCALES_AFTER.match(text, end)
    if not scaled:
        letter = _LETTER.match(text, end) if digits else None
        return _at(text, start, end, value, digits=digits, grouped=grouped, letter=letter and letter.group())
    power = sum(SCALES[word.lower()] for word in _SCALE_WORD.findall(scaled.group()))
    return _at(text, start, scaled.end(), scale_up(value, power), digits=digits, grouped=grouped, scale=power)


def _at(text: str, start: int, end: int, value: Decimal | None, **traits: object) -> Number:
    follow = (_OF if value is None else _FOLLOW).match(text, end)
    after = follow.end() if follow else end
    joined = "" if not follow else "-" if "-" in follow.group() else " "
    return Number(start=start, end=end, value=value, after=after, joined=joined, **traits)  # type: ignore[arg-type] # the traits are this module's own


def _without_overlaps(numbers: Sequence[Number]) -> list[Number]:
    """Drop what lies within an earlier number: the "million" that a number before it took as its scale."""
    kept: list[Number] = []
    for number in numbers:
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept


# --- ranges ------------------------------------------------------------------------------------------------------


def _with_ranges(text: str, numbers: Sequence[Number]) -> Iterator[Number]:
    index = 0
    while index < len(numbers):
        pair = _range(text, numbers[index], numbers[index + 1]) if index + 1 < len(numbers) else None
        yield pair or numbers[index]
        index += 2 if pair and pair.kind == "range" else 1


def _range(text: str, low: Number, high: Number) -> Number | None:
    """Return both as one range, the first one marked as reversed, or None where they are no pair."""
    if not _joined(text, low, high) or low.value is None or high.value is None:
        return None
    shared = low.scaled(high.scale)
    if _value(shared, high) <= _value(high, low):
        whole = evolve(high, start=low.start, value=shared.value, value_max=high.value, kind="range")
        return evolve(whole, parts=(shared, high), grouped=low.grouped or high.grouped)
    return None if low.scale is not None and high.scale is None else evolve(shared, kind="reversed")


def _value(number: Number, other: Number) -> Decimal:
    """Return what counts in comparing two ends: their letters too where both have one ("100m-1b")."""
    read = number.with_letter() if number.letter and other.letter else number
    return read.value or Decimal(0)


def _joined(text: str, low: Number, high: Number) -> bool:
    """Tell whether a dash, "to", or the "and" of "between" joins two numbers; a date's parts are not joined."""
    end = low.end + (low.letter is not None)
    if high.start - end > _LONGEST_JOINT or _leads_with_zero(text, low) or _leads_with_zero(text, high):
        return False
    if low.is_yearlike != high.is_yearlike or _DATE_BEFORE.search(text, max(low.start - 12, 0), low.start):
        return False
    if _AND.fullmatch(text, end, high.start):
        return bool(_BETWEEN.search(text, max(low.start - 8, 0), low.start))
    return bool(_JOINT.fullmatch(text, end, high.start))


def _leads_with_zero(text: str, number: Number) -> bool:
    return text.startswith("0", number.start) and text[number.start + 1 : number.start + 2].isdigit()


def _shares(text: str, earlier: Number, later: Number, pattern: re.Pattern[str]) -> bool:
    if earlier.kind == "vague" or earlier.is_yearlike or earlier.digits != later.digits:
        return False
    end = earlier.end + (earlier.letter is not None)
    if (
        not pattern.fullmatch(text, end, min(later.start, end + _LONGEST_JOINT))
        and earlier.kind != "reversed"
    ):
        return False
    return not _DATE_BEFORE.search(text, max(earlier.start - 12, 0), earlier.start)
