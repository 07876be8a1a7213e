"""Physical and trade quantities: a number, its unit, and the conversion that the page prints beside it.

What is a quantity and what is none (counts, durations): see ``docs/reference/quantities.md``.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import evolve, frozen

from govnews._clean import clean
from govnews.model import Measure, Note, NoteCode, Quantity
from govnews.values.number import Number
from govnews.values.numbers import find_numbers, lower
from govnews.values.ranges import shared_from
from govnews.values.units import UNITS, Unit, converted, find_unit

_MINUS: Final = re.compile(r"\b(?:minus|negative) $", re.IGNORECASE)
_OF_A: Final = re.compile(r"of an? ", re.IGNORECASE)

#: What may stand between a quantity and its conversion; the currency sign is a slip of
#: www.etaizhou.gov.cn/hailing/2023-11/17/c_940069.htm ("81,800 mu ($5,453 hectares)").
_HEDGE: Final = (
    r"(?:(?:or|about|around|approximately|approx\.?|roughly|some|nearly|almost|over|more than|equal to|"
    r"equivalent to|equals|that is|i\.e\.|=|≈)[ ]?){0,2}"
)
_OPENING: Final = re.compile(rf"[ ]?\([ ]?{_HEDGE}[$¥€£]?[ ]?", re.IGNORECASE)
_CLOSING: Final = re.compile(r"[ ]?\)")
_OR: Final = re.compile(
    r",?[ ]or[ ](?:about[ ]|around[ ]|roughly[ ]|some[ ]|approximately[ ])?", re.IGNORECASE
)
_LONGEST_OPENING: Final = 40
_SLIPPED_SIGN: Final = re.compile(r"\([^)]{0,20}[$¥€£]")

#: A conversion this far off its factor is wrong, unless one unit in its last printed place explains it.
TOLERANCE: Final = Fraction(5, 100)

#: The units that pages mix up, the likeliest first.
COMMON_UNITS: Final = (
    "hectare",
    "mu",
    "acre",
    "square_kilometer",
    "square_meter",
    "kilometer",
    "li",
    "mile",
    "jin",
    "ton",
    "kilogram",
)


@frozen
class _Reading:
    """A quantity before its conversion: where it stands, what it says."""

    start: int
    end: int
    value: Decimal
    value_max: Decimal | None
    unit: Unit


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Return the quantities of a text in reading order, each with the conversion printed at once behind it.

    `value` and `value_max` count `unit`, a name of `units.UNITS` ("square_kilometer"; "ton" is metric).
    Never raises.

    >>> (quantity,) = find_quantities("over 8 million mu (533,333 hectares) of farmland")
    >>> print(quantity.value, quantity.unit, quantity.converted.value, quantity.converted.unit)
    8000000 mu 533333 hectare
    """
    plain = clean(text)
    return tuple(_quantities(text, plain, _readings(plain, find_numbers(text))))


# --- numbers and their units ----------------------------------------------------------------------------


def _readings(text: str, numbers: Sequence[Number]) -> list[_Reading]:
    found: list[_Reading] = []
    lowered = lower(text)
    first = 0
    for index, number in enumerate(numbers):
        reading = _reading(text, number, found[-1] if found else None)
        if reading is None:
            continue
        start = max(shared_from(lowered, numbers, index), first)
        found += (_shared(earlier, number, reading.unit) for earlier in numbers[start:index])
        found.append(reading)
        first = index + 1
    return found


def _reading(text: str, number: Number, before: _Reading | None) -> _Reading | None:
    """Return the number with the unit behind it, None where it has none or is part of one ("20-foot …")."""
    if number.value is None or (before is not None and number.start < before.end):
        return None
    if find_unit(text, number.start):
        return None
    conversion = before is not None and bool(_OPENING.fullmatch(text, before.end, number.start))
    joint = _OF_A.match(text, number.after)
    unit = find_unit(text, joint.end() if joint else number.after, conversion=conversion)
    if unit is None:
        return None
    minus = _MINUS.search(text, max(number.start - 9, 0), number.start)
    value = -number.value if minus else number.value
    return _Reading(minus.start() if minus else number.start, unit[1], value, number.value_max, unit[0])


def _shared(number: Number, last: Number, unit: Unit) -> _Reading:
    """Return an earlier number of a list with the unit, and the scale, that its last one prints for all."""
    scaled = number.scaled(last.scale)
    return _Reading(number.start, number.end, scaled.value or Decimal(0), scaled.value_max, unit)


# --- conversions ----------------------------------------------------------------------------------------


def _quantities(text: str, plain: str, readings: Sequence[_Reading]) -> Iterator[Quantity]:
    index = 0
    while index < len(readings):
        reading = readings[index]
        other = readings[index + 1] if index + 1 < len(readings) else None
        end = _conversion_end(plain, reading, other) if other else None
        yield _quantity(text, evolve(reading, end=end or reading.end), other if end else None)
        index += 2 if end else 1


def _conversion_end(text: str, reading: _Reading, other: _Reading) -> int | None:
    """Return where the conversion ends that a second quantity is, None where it is none."""
    if other.unit.dimension != reading.unit.dimension or other.unit == reading.unit:
        return None
    if other.start - reading.end > _LONGEST_OPENING:
        return None
    if _OPENING.fullmatch(text, reading.end, other.start):
        closing = _CLOSING.match(text, other.end)
        return closing.end() if closing else None
    return other.end if _OR.fullmatch(text, reading.end, other.start) else None


def _quantity(text: str, reading: _Reading, other: _Reading | None) -> Quantity:
    return Quantity(
        text=text[reading.start : reading.end],
        start=reading.start,
        end=reading.end,
        value=reading.value,
        value_max=reading.value_max,
        unit=reading.unit.name,
        converted=_measure(other) if other else None,
    )


def _measure(reading: _Reading) -> Measure:
    return Measure(value=reading.value, value_max=reading.value_max, unit=reading.unit.name)


# --- doubts ---------------------------------------------------------------------------------------------


def quantity_notes(quantity: Quantity) -> tuple[Note, ...]:
    """Return what looks wrong with a quantity's conversion: its factor, or a currency sign before it.

    A conversion is wrong where it is over 5 percent off and one unit in its last printed place does not
    explain it: pages cut as often as they round ("one mu, or 0.06 of a hectare"). Units that no factor converts
    (degrees) raise no doubt.

    >>> (quantity,) = find_quantities("1,192 acres (11.92 square kilometers)")
    >>> print(quantity_notes(quantity)[0].message)
    "1,192 acres (11.92 square kilometers)": 1192 acre are 4.82 square_kilometer; 1192 hectare would fit
    """
    if quantity.converted is None:
        return ()
    return (*_sign_notes(quantity), *_factor_notes(quantity, quantity.converted))


def _sign_notes(quantity: Quantity) -> Iterator[Note]:
    if _SLIPPED_SIGN.search(quantity.text):
        message = f'"{quantity.text}": a currency sign stands before a quantity'
        yield Note(NoteCode.CURRENCIES_MIXED, message, quantity.line)


def _factor_notes(quantity: Quantity, other: Measure) -> Iterator[Note]:
    for value, printed in ((quantity.value, other.value), (quantity.value_max, other.value_max)):
        if value is None or printed is None or not _differs(value, quantity.unit, printed, other.unit):
            continue
        right = converted(value, UNITS[quantity.unit], UNITS[other.unit]) or Fraction(0)
        message = f'"{quantity.text}": {value} {quantity.unit} are {_short(right)} {other.unit}'
        meant = _meant(value, quantity.unit, printed, other.unit)
        message += f"; {meant} would fit" if meant else ""
        yield Note(NoteCode.UNIT_CONVERSION_DIFFERS, message, quantity.line)
        return


def _differs(value: Decimal, unit: str, printed: Decimal, other: str) -> bool:
    right = converted(value, UNITS[unit], UNITS[other])
    step = converted(_place(value), UNITS[unit], UNITS[other])
    if right is None or step is None:
        return False
    allowed = max(abs(right) * TOLERANCE, Fraction(_place(printed)), step)
    return abs(right - Fraction(printed)) > allowed


def _place(value: Decimal) -> Decimal:
    """Return one unit in the last printed decimal place, 1 for a whole number."""
    return Decimal(1).scaleb(min(int(value.as_tuple().exponent), 0))


def _meant(value: Decimal, unit: str, printed: Decimal, other: str) -> str | None:
    """Return the likeliest slip: the unit, common on these pages, with which the pair fits."""
    for name in (common for common in COMMON_UNITS if UNITS[common].dimension == UNITS[unit].dimension):
        if name != unit and not _differs(value, name, printed, other):
            return f"{value} {name}"
        if name != other and not _differs(value, unit, printed, name):
            return f"{printed} {name}"
    return None


def _short(value: Fraction) -> str:
    """Return a number with three significant digits or, from a thousand, its whole part."""
    number = float(value)
    return f"{number:,.0f}" if abs(number) >= 1000 else f"{number:.3g}"  # noqa: PLR2004 - three digits and a comma
