"""Percentages and percentage points: lists and ranges that print their unit once share it."""

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final, Literal

from attrs import evolve, frozen

from govnews.model import Percent
from govnews.values.number import Number
from govnews.values.numbers import find_numbers, plain_and_lower
from govnews.values.qualifiers import qualifier_before, qualifier_behind
from govnews.values.ranges import is_change, joins, paired, shared_from, split_changes

_UNIT: Final = re.compile(
    r"(?:[ ](?:of[ ])?(?:a|one)\b)?[ -]{0,3}"
    r"(?:(?P<point>(?:percentage|percent|pct|%)[ -]{0,2}points?|ppts?|pp)(?![a-z])"
    r"|%|(?:per[ -]?cent(?:ages?|s)?|pcts?)(?![a-z]))"
)


@frozen
class _Printed:
    """A percentage where it stands, before its qualifier is looked for."""

    start: int
    end: int
    value: Decimal
    value_max: Decimal | None
    unit: Literal["percent", "percentage_point"]


def find_percents(text: str, *, on: dt.date | None = None) -> tuple[Percent, ...]:  # noqa: ARG001 - one face of all finders
    """Return the percentages that a text prints, in reading order.

    Args:
        text: prose; never fails on any.
        on: the day that the text is of, as for the other kinds; it has no effect on percentages.

    Returns:
        `Percent` with `line` None and spans into `text`; the unit is "percent" or "percentage_point", the
        value negative only where a minus is printed. Each number of a list is one ("9.4 and 13.2
        percent"), a range has `value_max` ("5 to 10 percent", "50%-80%"), a change is two ("from 13.43% to
        3.86%").

    >>> found = find_percents("a 4.5-percent rise, 0.1 percentage points less")
    >>> [(percent.text, str(percent.value), percent.unit) for percent in found]
    [('4.5-percent', '4.5', 'percent'), ('0.1 percentage points', '0.1', 'percentage_point')]
    """
    numbers = find_numbers(text)
    if not numbers:
        return ()
    _, lowered = plain_and_lower(text)
    single = _printed(lowered, split_changes(lowered, numbers))
    printed = paired(single, lambda low, high: _range(lowered, low, high))
    return tuple(
        Percent(
            text=text[found.start : found.end],
            start=found.start,
            end=found.end,
            value=found.value,
            value_max=found.value_max,
            unit=found.unit,
            qualifier=qualifier_before(lowered, found.start) or qualifier_behind(lowered, found.end),
        )
        for found in printed
    )


def _printed(lowered: str, numbers: tuple[Number, ...]) -> Iterator[_Printed]:
    for index, number in enumerate(numbers):
        unit = _UNIT.match(lowered, number.end)
        if unit:
            name: Literal["percent", "percentage_point"] = "percentage_point" if unit["point"] else "percent"
            for sharing in numbers[shared_from(lowered, numbers, index) : index]:
                yield from _one(sharing.scaled(number.scale), sharing.end, name)
            yield from _one(number, unit.end(), name)


def _one(number: Number, end: int, unit: Literal["percent", "percentage_point"]) -> Iterator[_Printed]:
    """Yield the percentage of a number; "several percent" is none."""
    if number.value is not None:
        yield _Printed(number.start, end, number.value, number.value_max, unit)


def _range(lowered: str, low: _Printed, high: _Printed) -> _Printed | None:
    """Return two percentages as one range where both print their unit ("50%-80%", "-5% to +5%")."""
    if low.value_max is not None or high.value_max is not None or low.unit != high.unit:
        return None
    begin = high.start - lowered.startswith("+", high.start - 1)
    ordered = low.value <= high.value and joins(lowered, low.start, low.end, begin)
    if not ordered or is_change(lowered, low.start, named_twice=True):
        return None
    return evolve(low, end=high.end, value_max=high.value)
