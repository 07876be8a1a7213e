"""Amounts of money as printed: a number with its currency before it, behind it, or shared."""

import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve, frozen

from govnews.values.currencies import CURRENCIES, GENERIC
from govnews.values.number import Number
from govnews.values.numbers import find_numbers, plain_and_lower
from govnews.values.ranges import is_change, is_grown, joins, paired, shared_from


@frozen(kw_only=True)
class PrintedAmount:
    """An amount where it stands: span, value (None where vague), upper end of a range, ISO 4217 code.

    `leads` tells whether its currency is printed before the number; `number` is what its digits or words say;
    `converted` is the amount that the page prints as its conversion.
    """

    start: int
    end: int
    value: Decimal | None
    value_max: Decimal | None = None
    currency: str
    leads: bool = False
    number: Number
    converted: "PrintedAmount | None" = None


@frozen
class _Mark:
    """A currency's spelling beside a number: its span, its code, whether it names no country."""

    start: int
    end: int
    code: str
    generic: bool


def _tight(spelling: str) -> str:
    """Return a spelling without what may or may not part its words."""
    return spelling.replace(" ", "").replace("-", "")


#: A word may stand glued to a currency ("200,000 yuanper person", en.thnet.gov.cn).
_WORD_END: Final = r"(?!(?!(?:per|in|of|to|and|for|from|by|was|were|with|on)\b)[a-z])"


def _by_first_letter(names: Iterable[str]) -> str:
    """Return a pattern of these names: by letter, those that end on a mark first, the longest first."""
    kinds: dict[tuple[str, bool], list[str]] = {}
    for name in sorted(names, key=lambda name: (name[-1].isalpha(), -len(name))):
        rest = re.escape(name[1:]).replace(r"\ ", "[ -]{0,2}")
        kinds.setdefault((re.escape(name[0]), name[-1].isalpha()), []).append(rest)
    return "|".join(
        f"{first}(?:{'|'.join(rests)}){_WORD_END * is_word}" for (first, is_word), rests in kinds.items()
    )


def _in_capitals(names: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Return how those spellings are printed that must stand in their capitals, by their lower case."""
    exact: dict[str, frozenset[str]] = {}
    for name in names:
        if name != name.lower():
            exact[name.lower()] = exact.get(name.lower(), frozenset()) | {name}
    return exact


_NAMES_BEHIND: Final = {name: row.code for row in CURRENCIES for name in (*row.after, *row.doubtful)}
_BEHIND: Final = {_tight(name.lower()): code for name, code in _NAMES_BEHIND.items()}
_BEFORE: Final = {name.lower(): row.code for row in CURRENCIES for name in row.before}
_DOUBTFUL: Final = frozenset(name for row in CURRENCIES for name in row.doubtful)
_EXACT_BEFORE: Final = _in_capitals(name for row in CURRENCIES for name in row.before)
_EXACT_BEHIND: Final = _in_capitals(_tight(name) for row in CURRENCIES for name in row.after)
_BEFORE_BY_LAST_LETTER: Final = {
    last: tuple(sorted((name for name in _BEFORE if name[-1] == last), key=len, reverse=True))
    for last in {name[-1] for name in _BEFORE}
}

_MARK_BEHIND: Final = re.compile(
    r"(?:-[ ]?|[ ]{1,3}-?)?"
    rf"(?P<name>{_by_first_letter(name.lower() for name in _NAMES_BEHIND)})"
    r"(?!-(?:denominated|based|backed|settled))"
)
_DIGIT_NEXT: Final = re.compile(r"[ ]?[0-9]")
_PERCENT_NEXT: Final = re.compile(r"[ -]?(?:%|percent|per[ ]cent|pct)")
#: What may stand behind the last amount of a list whose currency is printed before its first one only.
_LIST_ENDS: Final = re.compile(r"[ ]?(?:\Z|[.;)](?![0-9])|,?[ ]respectively)")


def find_amounts(plain: str, lowered: str, numbers: Sequence[Number]) -> list[PrintedAmount]:
    """Return the amounts of a text in reading order, two ends of a range as one.

    Args:
        plain: the text with its characters made plain.
        lowered: the same in lower case.
        numbers: the numbers of the text.
    """
    found: dict[int, PrintedAmount] = {}
    end = 0
    for index, number in enumerate(numbers):
        before = _mark_before(plain, lowered, number.start, end)
        behind = _mark_behind(plain, lowered, number, follows=before is not None)
        amount = _marked(number, before, behind)
        if amount and (behind or not _PERCENT_NEXT.match(lowered, amount.end)):
            if behind and not before:
                found |= _sharing_behind(lowered, numbers, index, behind, end)
            found[index] = amount
            end = amount.end
        elif found:
            found |= _sharing_before(lowered, numbers, index, found)
            end = found[index].end if index in found else end
    amounts = [found[index] for index in sorted(found)]
    return list(paired(amounts, lambda low, high: _range(lowered, low, high)))


def names_two_currencies(text: str) -> bool:
    """Tell whether the amount that a text begins with has two currencies that differ ("$18.83 billion yuan").

    "dollars" beside the sign of any dollar is none of its own.
    """
    plain, lowered = plain_and_lower(text)
    for number in find_numbers(text)[:1]:
        before = _mark_before(plain, lowered, number.start, 0)
        behind = _mark_behind(plain, lowered, number, follows=before is not None)
        return before is not None and behind is not None and not behind.generic and before.code != behind.code
    return False


def _mark_before(plain: str, lowered: str, start: int, floor: int) -> _Mark | None:
    """Return the currency printed right before a number, not before `floor`, where an earlier amount ends."""
    end = start - (lowered[start - 1 : start] == " ")
    end -= lowered[end - 1 : end] == " "  # more than two blanks part columns
    names = _BEFORE_BY_LAST_LETTER.get(lowered[end - 1 : end], ())
    if not lowered.endswith(names, floor, end):
        return None
    for name in names:
        begin = end - len(name)
        if not lowered.endswith(name, floor, end) or not _begins_word(plain, begin):
            continue
        if _is_exact(plain[begin:end], _EXACT_BEFORE):
            return _Mark(begin, end, _BEFORE[name], generic=name in GENERIC)
    return None


def _is_exact(printed: str, exact: Mapping[str, frozenset[str]]) -> bool:
    """Tell whether a spelling stands in the capitals that the table asks for, if it does."""
    return printed in exact.get(printed.lower(), (printed,))


def _begins_word(plain: str, start: int) -> bool:
    """Tell whether a spelling begins at `start`: not within a word, but "atRMB1.7 trillion" is glued."""
    earlier, first = plain[start - 1 : start], plain[start]
    if not earlier.isalpha():
        return True
    return earlier.islower() and not first.islower()


def _mark_behind(plain: str, lowered: str, number: Number, *, follows: bool) -> _Mark | None:
    """Return the currency printed right behind a number; `follows`: one stands before it, too."""
    position = number.after if number.letter is None else number.end + 1
    mark = _MARK_BEHIND.match(lowered, position)
    if not mark or not _is_exact(_tight(plain[mark.start("name") : mark.end()]), _EXACT_BEHIND):
        return None
    name = _tight(mark["name"])
    if name in _BEFORE and _DIGIT_NEXT.match(lowered, mark.end()) and (follows or number.is_yearlike):
        return None  # it belongs to the number that follows: "in 2013 RMB 30 billion"
    if name in _DOUBTFUL and (lowered.startswith(" of ", mark.end()) or not (number.scale or number.grouped)):
        return None
    return _Mark(mark.start("name"), mark.end(), _BEHIND[name], generic=name in GENERIC)


def _amount(number: Number, mark: _Mark, start: int, end: int, *, leads: bool) -> PrintedAmount:
    read = number.with_letter()
    return PrintedAmount(
        start=start,
        end=max(end, read.end),
        value=read.value,
        value_max=read.value_max,
        currency=mark.code,
        leads=leads,
        number=read,
    )


def _marked(number: Number, before: _Mark | None, behind: _Mark | None) -> PrintedAmount | None:
    """Return the amount of a number: of two currencies the more exact one, else the one behind, counts."""
    if before and (not behind or behind.generic):
        return _amount(number, before, before.start, behind.end if behind else number.end, leads=True)
    if behind:
        start = before.start if before else number.start
        return _amount(number, behind, start, behind.end, leads=before is not None)
    return None


def _sharing_behind(
    lowered: str, numbers: Sequence[Number], index: int, mark: _Mark, floor: int
) -> dict[int, PrintedAmount]:
    """Return the amounts of the numbers before ``numbers[index]`` that share the currency behind it."""
    scale = numbers[index].with_letter().scale
    sharing = range(shared_from(lowered, numbers, index), index)
    return {
        i: _amount(numbers[i].scaled(scale), mark, numbers[i].start, numbers[i].end, leads=False)
        for i in sharing
        if numbers[i].start >= floor
    }


def _sharing_before(
    lowered: str, numbers: Sequence[Number], index: int, found: dict[int, PrintedAmount]
) -> dict[int, PrintedAmount]:
    """Return the amounts of the list that ends with ``numbers[index]``, its currency before the first."""
    last = numbers[index].with_letter()
    paired = numbers[index - 1].kind in {"changed", "reversed"}
    if not paired and not _LIST_ENDS.match(lowered, last.end):
        return {}
    first = shared_from(lowered, numbers, index)
    lead = found.get(first)
    if lead is None or not lead.leads or first == index:
        return {}
    rescaled = lead.number.scaled(last.scale)
    shared = {first: evolve(lead, value=rescaled.value, number=rescaled)}
    mark = _Mark(lead.start, lead.start, lead.currency, generic=False)
    for i in range(first + 1, index + 1):
        number = numbers[i].scaled(last.scale)
        shared[i] = _amount(number, mark, number.start, number.end, leads=False)
    return shared


def _range(lowered: str, low: PrintedAmount, high: PrintedAmount) -> PrintedAmount | None:
    """Return two amounts as one range where both print their currency ("CNY1 million to CNY2 million")."""
    if low.currency != high.currency or low.value_max is not None or high.value_max is not None:
        return None
    if not joins(lowered, low.start, low.end, high.start):
        return None
    if is_change(lowered, low.start, named_twice=not low.leads):
        return None
    if lowered.startswith(" to ", low.end) and is_grown(lowered, low.start):
        return None
    first = low.number.scaled(high.number.scale)
    if first.value is None or high.value is None or first.value > high.value:
        return None
    return evolve(high, start=low.start, value=first.value, value_max=high.value, leads=low.leads)
