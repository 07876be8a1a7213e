"""Numbers that belong together: the ends of a range, and lists that print what they share once."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final, TypeVar

from attrs import evolve

from govnews._calendar import MONTH
from govnews.values.number import Number

_Figure = TypeVar("_Figure")

_JOINT: Final = re.compile(r"[ ]{0,2}(?:[-–—~]|-to-)[ ]{0,2}|[ ]{1,2}to[ ]{1,2}|(?P<between>[ ]and[ ])")
_LAST_OF_LIST: Final = re.compile(r"(?:,?[ ](?:and|or|&)[ ]|[ ]?[、&][ ]?)")
_WITHIN_LIST: Final = re.compile(r",[ ]?|[ ]?、[ ]?|,?[ ](?:and|or)[ ]")
_DATE_BEFORE: Final = re.compile(rf"(?:{MONTH.lower()}|\b(?:no|article|chapter|top)\b\.?)[ ]?$")
_LONGEST_JOINT: Final = 8
#: Enumerations on pages are shorter; the bound keeps the walk along them linear.
_LONGEST_LIST: Final = 12
#: A currency may stand between "from" and the number.
_FROM: Final = re.compile(
    r"(?P<span>(?:rang|var|anywhere)[a-z]*[ ])?from[ ](?:[a-z]{0,3}[$¥€£]|[a-z]{3})?[ ]?\Z"
)
#: Stems of words that make "from … to …" a change of one figure: "fell from 13 to 9 percent".
_CHANGE: Final = re.compile(
    r"\b(?:r(?:ose|is[ei]|ais)|gr[eo]w|increas|expand|climb|jump|surg|soar|rocket|drop|f[ae]ll|declin|decreas"
    r"|reduc|cut|lower|shr[aiu]nk|slid|narrow|widen|improv|lift|doubl|tripl|chang|adjust|swell|mount|hik"
    r"|slump|plung|up\b|down\b|went\b|upgrad|boost|advanc|gain|develop|accelerat|slow)"
)
_GROWTH: Final = re.compile(
    rf"(?:\bby|{_CHANGE.pattern}[a-z]*)[ ](?:(?:about|around|some|nearly|over|more than)[ ])?\Z"
)
_SENTENCE_END: Final = re.compile(r"[.;!?][ ]")


def with_ranges(lowered: str, numbers: Sequence[Number]) -> Iterator[Number]:
    """Yield the numbers in order, two ends of a range as one; `lowered` is their text in lower case."""
    low: Number | None = None
    for high in numbers:
        if low is None:
            low = high
            continue
        near = high.start - low.end <= _LONGEST_JOINT
        pair = _range(low, high) if near and _joined(lowered, low, high) else None
        yield pair or low
        low = None if pair and pair.kind == "range" else high
    if low is not None:
        yield low


def _range(low: Number, high: Number) -> Number | None:
    """Return both as one range, the first one marked as reversed, or None where they are no pair."""
    if low.value is None or high.value is None:
        return None
    shared = low.scaled(high.scale)
    if _size(shared, high) <= _size(high, shared):
        whole = evolve(high, start=low.start, value=shared.value, value_max=high.value, kind="range")
        return evolve(whole, parts=(shared, high), grouped=low.grouped or high.grouped)
    return None if low.scale is not None and high.scale is None else evolve(shared, kind="reversed")


def _size(number: Number, other: Number) -> Decimal:
    """Return what counts in comparing two ends: their letters too where both have one ("100m-1b")."""
    read = number.with_letter() if number.letter and other.letter else number
    return read.value or Decimal(0)


def _joined(lowered: str, low: Number, high: Number) -> bool:
    """Tell whether a dash, "to", or the "and" of "between" joins two numbers that are no parts of a date."""
    if not joins(lowered, low.start, low.end + (low.letter is not None), high.start):
        return False
    if _leads_with_zero(lowered, low) or _leads_with_zero(lowered, high):
        return False
    return low.is_yearlike == high.is_yearlike and not _follows_date(lowered, low)


def _leads_with_zero(lowered: str, number: Number) -> bool:
    return lowered.startswith("0", number.start) and lowered[number.start + 1 : number.start + 2].isdigit()


def _follows_date(lowered: str, number: Number) -> bool:
    """Tell whether a month or "Article" stands before it, so that it is a day or an article's number."""
    return bool(_DATE_BEFORE.search(lowered, max(number.start - 12, 0), number.start))


def _shares(lowered: str, earlier: Number, later: Number, pattern: re.Pattern[str]) -> bool:
    if earlier.kind in {"reversed", "changed"}:
        return True
    if earlier.kind == "vague" or earlier.is_yearlike or earlier.digits != later.digits:
        return False
    end = earlier.end + (earlier.letter is not None)
    near = later.start - end <= _LONGEST_JOINT and pattern.fullmatch(lowered, end, later.start)
    return bool(near) and not _follows_date(lowered, earlier)


def shared_from(lowered: str, numbers: Sequence[Number], index: int) -> int:
    """Return the index of the first number of the list that ends with ``numbers[index]``, else `index`.

    The numbers of such a list print what they share, a unit or a scale, behind the last one only: "9.4 and
    13.2 percent", "3, 0.1, and 6.2 percentage points". A list needs its "and" or "or"; a day of the month, an
    article's number and a year are no part of one. `lowered` is the text of the numbers in lower case.
    """
    first = index
    pattern = _LAST_OF_LIST
    while (
        first
        and index - first < _LONGEST_LIST
        and _shares(lowered, numbers[first - 1], numbers[first], pattern)
    ):
        first, pattern = first - 1, _WITHIN_LIST
    return first


def split_changes(lowered: str, numbers: Sequence[Number]) -> tuple[Number, ...]:
    """Return the numbers with every range that is a change as the two that it consists of.

    "rose from 9.4 to 13.2 percent" tells two figures, "a fee of 5 to 10 percent" a range. The first of the
    two is of kind "changed": like the first of a list it shares what stands behind the second.
    """
    if all(number.kind != "range" for number in numbers):
        return tuple(numbers)
    split: list[Number] = []
    for number in numbers:
        if number.kind == "range" and is_change(lowered, number.start):
            low, high = number.parts
            split += (evolve(low, kind="changed"), high)
        else:
            split.append(number)
    return tuple(split)


def is_change(lowered: str, start: int, *, named_twice: bool = False) -> bool:
    """Tell whether the range that begins at `start` is a change: "rose from …", not "ranges from …".

    `named_twice`: what is counted stands behind both ends ("from 30 yuan to 180 yuan"); then "from" is
    enough.
    """
    source = _FROM.search(lowered, max(start - 20, 0), start)
    if not source or source["span"]:
        return False
    sentence = _SENTENCE_END.split(lowered[max(start - 100, 0) : source.start()])[-1]
    return named_twice or bool(_CHANGE.search(sentence))


def is_grown(lowered: str, start: int) -> bool:
    """Tell whether the figure at `start` is by how much something grew ("rose by 2 yuan to 30 yuan")."""
    return bool(_GROWTH.search(lowered, max(start - 32, 0), start))


def paired(
    figures: Iterable[_Figure], pair_of: Callable[[_Figure, _Figure], _Figure | None]
) -> Iterator[_Figure]:
    """Yield the figures in order, each two that `pair_of` makes one of as that one."""
    low: _Figure | None = None
    for high in figures:
        pair = pair_of(low, high) if low is not None else None
        if low is not None and pair is None:
            yield low
        low = high if pair is None else pair
    if low is not None:
        yield low


def joins(lowered: str, start: int, end: int, next_start: int) -> bool:
    """Tell whether what stands from `end` to `next_start` joins the figure at `start` to the next one."""
    if next_start - end > _LONGEST_JOINT:
        return False
    joint = _JOINT.fullmatch(lowered, end, next_start)
    return joint is not None and (not joint["between"] or lowered.endswith("between ", 0, start))
