"""Numbers as pages print them: one linear pass over a line, shared by the finders of all kinds of figures.

A number here is what stands before a unit: digits with any grouping, spelled numbers, scale words, and ranges
of these. What the number counts is looked for around it, by whoever knows units; nothing here knows any.
"""

import re
from collections.abc import Container, Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from govnews._clean import clean
from govnews.values.currencies import GLUED_CODES
from govnews.values.number import Number, scale_up
from govnews.values.ranges import with_ranges
from govnews.values.scales import BARE_SCALES, SCALES, TEENS, TENS, UNITS, VAGUE_WORDS
from govnews.values.spelled import SPELLED, any_of, spelled, whole_word

#: A longer run of digits is an identifier, not an amount.
MAX_DIGITS: Final = 28

_ASCII_LOWER: Final = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


# All patterns but those that look at names match on the text in lower case.
#: A currency may stand glued to the scale ("300 billionyuan").
_SCALE: Final = any_of(SCALES) + r"(?!(?!yuan|rmb|dollars|usd|us\b|euros)[a-z])"
#: Digits in threes by commas, in threes by blanks, the Indian way, or ungrouped. Not by blanks: "5 100-meter
#: tracks", nor "20 500 kV lines", for no line has thousands of kilovolts.
_DIGITS: Final = re.compile(
    r"[0-9](?:[0-9]{0,2}(?:,[0-9]{3})++(?![0-9])"
    r"|[0-9]{0,2}(?:[ ][0-9]{3})++(?![0-9,-]|[ ]?(?:kv|kilovolts?)\b)"
    r"|[0-9]?(?:,[0-9]{2}(?=,)){1,9}+,[0-9]{3}(?![0-9])|[0-9]*+)(?:\.[0-9]++)?"
)
#: A blank that slipped in behind the comma: read behind a currency ("RMB26, 523", english.zj.gov.cn) and
#: before a zero, with which no number begins ("10, 000 yuan").
_SLIPPED: Final = re.compile(r"[0-9]{1,3}(?:,[ ]?[0-9]{3})++(?![0-9])(?<=[ ][0-9]{3})")
#: Behind digits or words: the scale, else the letter that may be one, and what parts both from what they
#: count.
_TAIL: Final = re.compile(
    rf"(?P<scale>(?:(?:[ ]{{1,3}}-?[ ]?|-[ ]?)?{_SCALE}){{1,2}}|(?P<letter>(?<=[0-9])[kmbt](?![a-z0-9])))?"
    r"(?:(?:[ ]of)?(?P<gap>-[ ]?|[ ]{1,3}-?))?"
)
_SCALE_WORD: Final = re.compile("[a-z]+")
#: Words that begin a number; what of it follows is matched where one of them stands.
_WORDS: Final = re.compile(whole_word(["half", *UNITS, *TEENS, *TENS, *BARE_SCALES, *VAGUE_WORDS]))
_SPELLED_OUT: Final = re.compile(SPELLED)
#: "one point six trillion".
_POINT: Final = re.compile(rf"[ ]point(?P<places>(?:[ ](?:zero|{any_of(UNITS)})(?![a-z])){{1,6}})")
#: "one and a half million", "two-and-a-half meters".
_AND_A_HALF: Final = re.compile(r"[ -]and[ -]a[ -]half(?![a-z])")
#: "half a meter", "half-kilometer"; "half a million" is read from its scale word.
_HALF: Final = re.compile(rf"(?:[ ]an?[ ]|-)(?!{any_of(BARE_SCALES)})(?=[a-z])")
_MINUS: Final = ("minus ", "negative ")
#: "a million", "half a million", "a half-million".
_ARTICLE: Final = re.compile(
    r"(?<![a-z0-9])(?:(?P<more>and[ -]a[ -])?(?:an?[ ])?(?P<half>half[ -])(?:an?[ ])?|an?[ ])\Z"
)
#: Behind digits, what shows that they are part of a name: "12th", "5G", "1950s", "163149.saaas.com", "10:22".
_INSIDE_NAME: Final = re.compile(
    r"(?:st|nd|rd|th)\b|[DGPQHXSFENRU]\b|(?<=[0-9]{4})s\b|\.[a-z]|_|@|:[0-9]|\.[0-9]"
)
#: Between these, digits are neither part of a name nor is anything before them part of the number.
_OPENINGS: Final = frozenset({"", " ", "("})
_ENDINGS: Final = frozenset({"", " ", ",", "-", "%", ")"})
#: Neither a scale nor a gap begins with these.
_BARE_ENDINGS: Final = frozenset({"", ",", "%", ")", ".", ";", ":"})
_CAPITAL_WORD: Final = re.compile(r"(?:^|[^A-Za-z'])[A-Z][A-Za-z']*-$")
#: Words that pages print without the blank behind them ("to500 percent").
_GLUED_WORD: Final = re.compile(
    r"(?<![A-Za-z])(?:to|of|by|is|was|at|over|about|nearly|and|than|with|worth|from|reached|exceeded)\Z"
)
#: Any other word does so only where what follows can be nothing but a figure ("exported176.99 billion yuan").
_LOST_BLANK: Final = re.compile(r"(?<![A-Za-z0-9])[a-z]{2,15}\Z")
_SURE_FIGURE: Final = re.compile(rf"[ ]?%|[ -](?:{any_of(SCALES)}|per[ ]?cent|pct|yuan)(?![a-z])")
_ADDRESS: Final = re.compile(r"://|www\.")


@lru_cache(maxsize=8)  # the finders of the four kinds ask for the same line one after the other
def find_numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of a text in reading order, ranges taken as one.

    Numbers within identifiers ("5G", "G20", "COVID-19", file names, addresses), ordinals, clock times and
    runs of more than 28 digits are none. Never raises.

    >>> [(text.value, text.value_max) for text in find_numbers("from 1.5-2 billion to five million")]
    [(Decimal('1500000000'), Decimal('2000000000')), (Decimal('5000000'), None)]
    """
    plain, lowered = plain_and_lower(text)
    digits = list(_printed_in_digits(plain, lowered))
    words = list(_printed_in_words(lowered, {number.end for number in digits}))
    return tuple(with_ranges(lowered, _in_order(digits + words) if words else digits))


@lru_cache(maxsize=8)  # likewise
def plain_and_lower(text: str) -> tuple[str, str]:
    """Return the text with its characters made plain, and that in lower case, both as long as it."""
    plain = clean(text)
    return plain, lower(plain)


def lower(text: str) -> str:
    """Return `text` in lower case, its length kept: where letters would grow, only ASCII is lowered.

    >>> lower("İ 5 Billion")
    'İ 5 billion'
    """
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.translate(_ASCII_LOWER)


def _start(number: Number) -> int:
    return number.start


def _printed_in_digits(text: str, lowered: str) -> Iterator[Number]:
    addresses = "://" in lowered or "www." in lowered
    end = 0
    for found in _DIGITS.finditer(lowered):
        if found.start() < end:
            continue  # the rest of "26, 523"
        start, end = found.span()
        bare = text[start - 1 : start] in _OPENINGS and text[end : end + 1] in _ENDINGS
        if not bare or text.startswith(", 0", end):
            if not _stands_free(text, start, end):
                continue
            start, end = _widened(text, start, end)
        if addresses and _within_address(lowered, start):
            continue
        digits = text[start:end].replace(",", "").replace(" ", "")
        if len(digits) <= MAX_DIGITS or sum(map(str.isdigit, digits)) <= MAX_DIGITS:
            grouped = len(digits) != end - start
            yield _finished(lowered, start, end, Decimal(digits), digits=True, grouped=grouped)


def _within_address(lowered: str, start: int) -> bool:
    """Tell whether the word that `start` stands in is a web address (200 characters are looked at)."""
    begin = lowered.rfind(" ", max(start - 200, 0), start) + 1
    return bool(_ADDRESS.search(lowered, max(begin, start - 200, 0), start))


def _widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in what belongs to the digits: the point of ".5", the minus of "-3.1", the rest of "26, 523"."""
    before = text[max(start - 3, 0) : start]
    if before.endswith(("$", "¥")) or before in GLUED_CODES or text.startswith(", 0", end):
        slipped = _SLIPPED.match(text, start)
        return slipped.span() if slipped else (start, end)
    if before.endswith("."):
        return start - (not before[-2:-1].isalnum() and text.find(".", start, end) < 0), end
    return start - (before.endswith("-") and _is_sign(before[:-1])), end


def _is_sign(before: str) -> bool:
    """Tell from what stands before a hyphen whether it is a minus: "was -3.1", not "5-10" nor "5 -10"."""
    return not before or before[-1] in "(/:;\"'" or (before[-1] == " " and not before[:-1].isdigit())


def _stands_free(text: str, start: int, end: int) -> bool:
    """Tell whether digits are a number of their own, no part of a name, an ordinal or a clock time."""
    if _INSIDE_NAME.match(text, end):
        return False
    before = text[start - 1 : start]
    if before in _OPENINGS:
        return True
    if before.isalpha() and before.isascii():
        glued = text[max(start - 3, 0) : start].upper() in GLUED_CODES
        return (
            glued or bool(_GLUED_WORD.search(text, max(start - 9, 0), start)) or _lost_blank(text, start, end)
        )
    earlier = text[start - 2 : start - 1]
    if before in "-/" and earlier.isalpha():
        return before == "-" and not _CAPITAL_WORD.search(text, max(start - 24, 0), start)
    return before not in "_@#" and not (before in ".:" and earlier.isdigit())


def _lost_blank(text: str, start: int, end: int) -> bool:
    return bool(_LOST_BLANK.search(text, max(start - 16, 0), start)) and bool(_SURE_FIGURE.match(text, end))


def _printed_in_words(lowered: str, taken: Container[int]) -> Iterator[Number]:
    """Yield the spelled numbers; at `taken` end those in digits, whose scale words are no numbers."""
    for found in _WORDS.finditer(lowered):
        word, start, end = found.group(), found.start(), found.end()
        if end in taken:
            continue
        if word in VAGUE_WORDS:
            yield from _vague(lowered, start, end, word)
        elif word == "half":
            yield from _half(lowered, start, end)
        elif words := _SPELLED_OUT.match(lowered, start):
            value, end = _with_places(lowered, Decimal(spelled(words.group())), words.end())
            yield _finished(lowered, start, end, value)
        else:
            article = _ARTICLE.search(lowered, max(start - 14, 0), start)
            begin = article.start() if article else start
            if not article or not article["more"]:  # "… and a half million" is part of the number before it
                yield _finished(lowered, begin, start, Decimal("0.5" if article and article["half"] else 1))


def _with_places(lowered: str, value: Decimal, end: int) -> tuple[Decimal, int]:
    """Return a number in words and its end, with the decimals that are spelled behind it."""
    point = _POINT.match(lowered, end)
    if not point:
        return value, end
    places = "".join(str(UNITS.get(word, 0)) for word in point["places"].split())
    return Decimal(f"{value}.{places}"), point.end()


def _half(lowered: str, start: int, end: int) -> Iterator[Number]:
    """Read "half a meter"; "half of the land" and "half a million" are none."""
    if joint := _HALF.match(lowered, end):
        joined: Literal[" ", "-"] = "-" if joint.group() == "-" else " "
        yield Number(
            start=start, end=end, value=Decimal("0.5"), after=joint.end(), joined=joined, digits=False
        )


def _vague(lowered: str, start: int, end: int, word: str) -> Iterator[Number]:
    """Read "several million", "hundreds of millions of", "multi-billion": a number that nobody can name."""
    many = VAGUE_WORDS[word]
    lead = start - len("a ") * (word == "few")
    if (many and not lowered.startswith(" of ", end)) or (
        word == "few" and not lowered.startswith("a ", lead)
    ):
        return
    tail = _TAIL.match(lowered, end + len(" of") * many)
    if tail and (tail["scale"] or word != "multi"):
        behind = tail.end("scale") if tail["scale"] else end
        after, joined = _gap(tail, behind)
        yield Number(
            start=lead, end=behind, value=None, after=after, joined=joined, digits=False, kind="vague"
        )


def _finished(
    lowered: str, start: int, end: int, value: Decimal, *, digits: bool = False, grouped: bool = False
) -> Number:
    """Return the number with the scale words that follow, or the letter that may be one."""
    if half := _AND_A_HALF.match(lowered, end):
        value, end = value + Decimal("0.5"), half.end()
    tail = None if lowered[end : end + 1] in _BARE_ENDINGS else _TAIL.match(lowered, end)
    letter, scale = (tail["letter"], tail["scale"]) if tail else (None, None)
    power = None
    if tail and scale and not letter:
        power = sum(SCALES[word] for word in _SCALE_WORD.findall(scale))
        value, end = scale_up(value, power), tail.end("scale")
    after, joined = _gap(None if letter else tail, end)
    sign = _minus_word(lowered, start)
    return Number(
        start=start - sign,
        end=end,
        value=-value if sign else value,
        scale=power,
        letter=letter,
        after=after,
        joined=joined,
        digits=digits,
        grouped=grouped,
    )


def _minus_word(lowered: str, start: int) -> int:
    """Return the length of the "minus " before a number, 0 where there is none ("10 minus 5" has none)."""
    if not lowered.endswith(_MINUS, 0, start):
        return 0
    begin = lowered.rfind(" ", 0, start - 1) + 1
    return 0 if lowered[max(begin - 2, 0) : max(begin - 1, 0)].isdigit() else start - begin


def _gap(tail: re.Match[str] | None, end: int) -> tuple[int, Literal["", " ", "-"]]:
    """Return where what a number counts begins, and what parts it from the number."""
    gap = tail["gap"] if tail else None
    if not tail or not gap:
        return end, ""
    return tail.end(), "-" if "-" in gap else " "


def _in_order(numbers: Iterable[Number]) -> list[Number]:
    """Sort, and drop what lies within an earlier number: the second scale word of "3 hundred million"."""
    kept: list[Number] = []
    for number in sorted(numbers, key=_start):
        if not kept or number.start >= kept[-1].end:
            kept.append(number)
    return kept
