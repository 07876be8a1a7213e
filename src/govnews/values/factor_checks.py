"""Checks what a page prints as the conversion of a quantity against the units' factors."""

import re
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Final

from govnews.model import Measure, Note, NoteCode, Quantity
from govnews.values.units import UNITS, converted

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


def quantity_notes(quantity: Quantity) -> tuple[Note, ...]:
    """Return what looks wrong with a quantity's conversion: its factor, or a currency sign before it.

    A conversion is wrong where it is over 5 percent off and a unit in its last printed place does not explain
    it: pages cut as often as they round ("one mu, or 0.06 of a hectare"). Units that no factor converts
    (degrees) raise no doubt.

    >>> from govnews.values.quantities import find_quantities
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
    """Return the likeliest slip: units swapped, or the common unit with which the pair fits."""
    if not _differs(value, other, printed, unit):
        return f"{value} {other} and {printed} {unit}"
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
