"""Physical and trade quantities: a number, its unit, and the conversion that the page prints beside it.

What is a quantity and what is none (counts, durations): see ``docs/reference/quantities.md``.
"""

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import evolve, frozen

from govnews.model import Measure, Quantity
from govnews.values.leads import BRACKET, CLOSING, EQUIVALENT, NEARLY
from govnews.values.number import Number
from govnews.values.numbers import find_numbers, plain_and_lower
from govnews.values.qualifiers import qualifier_before, qualifier_behind
from govnews.values.ranges import is_change, joins, paired, shared_from, split_changes
from govnews.values.units import UNITS, Unit, find_unit

#: "was recorded at — 2.2 C": a minus sign that became a dash on its way to the page.
_DASH: Final = re.compile(
    r"\b(?:at|to|of|from|was|is|reached|hit|around|about|and) (?P<sign>[–—]) ?$", re.IGNORECASE
)
#: Between number and unit: "0.06 of a hectare", "six more tonnes".
_JOINT: Final = re.compile(r"(?:of |(?<=of ))an? |(?:more|additional) ", re.IGNORECASE)

#: What makes a meter of an "m": "an altitude of 943.7m", szdaily.com/content/2010-10/13/content_4994008.htm.
_EXTENT: Final = re.compile(
    r"\b(?:altitude|height|depth|elevation|length|width|diameter|distance|radius|thickness)"
    r"(?: of| is| was|:)? (?:(?:about|around|over|some|nearly|almost|up to|more than) )?$",
    re.IGNORECASE,
)

#: "300,000 t of steel"; "$300 t" is an amount of money, slipped.
_CURRENCY: Final = re.compile(r"(?:[$¥€£]|[A-Z]{3}) ?$")
_LETTER_ENDS: Final = re.compile(r"(?![\w'&/-])")

#: "22.27 degrees north" is a place, not an amount.
_COORDINATE: Final = re.compile(r"[ ](?:north|south|east|west|longitude|latitude|[NSEW]\b)", re.IGNORECASE)

#: The currency sign is a slip of www.etaizhou.gov.cn/hailing/2023-11/17/c_940069.htm
#: ("81,800 mu ($5,453 hectares)").
_OPENING: Final = re.compile(rf"{BRACKET}[$¥€£]?[ ]?")
#: What parts a conversion from a further one: "33 hectares (500 mu, 82 acres)".
_FURTHER: Final = re.compile(r"[ ]?[,;]|[ ]or[ ]")
_OR: Final = re.compile(rf",?[ ]or[ ](?:{NEARLY})?|{EQUIVALENT}")


@frozen
class _Reading:
    """A quantity where it stands; `only_converted` if it is one only as a conversion."""

    start: int
    end: int
    value: Decimal
    value_max: Decimal | None
    unit: Unit
    only_converted: bool = False
    converted: "_Reading | None" = None


def find_quantities(text: str, *, on: dt.date | None = None) -> tuple[Quantity, ...]:  # noqa: ARG001 - one face of all finders
    """Return the quantities of a text in reading order, each with the conversion printed at once behind it.

    Args:
        text: prose; never fails on any.
        on: the day that the text is of, as for the other kinds; it has no effect on quantities.

    Returns:
        `Quantity` with `line` None and spans into `text`; `value` and `value_max` count `unit`, a name of
        `units.UNITS` ("square_kilometer"; "ton" is metric).

    >>> (quantity,) = find_quantities("over 8 million mu (533,333 hectares) of farmland")
    >>> print(quantity.value, quantity.unit, quantity.converted.value, quantity.converted.unit)
    8000000 mu 533333 hectare
    """
    numbers = find_numbers(text)
    if not numbers:
        return ()
    plain, lowered = plain_and_lower(text)
    single = _readings(plain, lowered, split_changes(lowered, numbers))
    readings = paired(single, lambda low, high: _range(lowered, low, high))
    converted = paired(readings, lambda reading, other: _converted(lowered, reading, other))
    return tuple(_quantity(text, lowered, reading) for reading in converted if not reading.only_converted)


# --- numbers and their units ----------------------------------------------------------------------------


def _readings(text: str, lowered: str, numbers: Sequence[Number]) -> list[_Reading]:
    found: list[_Reading] = []
    first = 0
    for index, number in enumerate(numbers):
        reading = _reading(text, lowered, number, found[-1] if found else None)
        if reading is None:
            continue
        start = max(shared_from(lowered, numbers, index), first)
        found += (_shared(earlier, number, reading.unit) for earlier in numbers[start:index])
        found.append(reading)
        first = index + 1
    return found


def _reading(text: str, lowered: str, number: Number, before: _Reading | None) -> _Reading | None:
    """Return the number with the unit behind it, None where it has none or is part of one ("20-foot …")."""
    if number.value is None or (before is not None and number.start < before.end):
        return None
    joint = _JOINT.match(text, number.after)
    after = joint.end() if joint else number.after
    unit = find_unit(text, after) or _letter(text, number)
    if unit is None and number.letter:  # "149m kilowatts"
        number = number.with_letter()
        unit = find_unit(text, number.after)
    if unit is not None:
        return None if _is_no_amount(text, number, *unit) else _signed(text, number, *unit)
    if before is None or not _OPENING.fullmatch(lowered, before.end, number.start):
        return None
    unit = find_unit(text, after, conversion=True)
    return evolve(_signed(text, number, *unit), only_converted=True) if unit else None


def _letter(text: str, number: Number) -> tuple[Unit, int] | None:
    """Return the unit of a letter: "m" behind an extent, "t" apart from a number that no currency leads."""
    at = number.after
    if text[at : at + 1] not in {"m", "t"} or not _LETTER_ENDS.match(text, at + 1):
        return None
    if text[at] == "m":
        return (
            (UNITS["meter"], at + 1)
            if _EXTENT.search(text, max(number.start - 32, 0), number.start)
            else None
        )
    is_money = _CURRENCY.search(text, max(number.start - 5, 0), number.start)
    return None if is_money or number.joined != " " else (UNITS["ton"], at + 1)


def _is_no_amount(text: str, number: Number, unit: Unit, end: int) -> bool:
    """Tell whether number and unit are the name of a unit ("20-foot equivalent units") or a coordinate."""
    if unit.name == "foot":
        return find_unit(text, number.start) is not None
    return unit.name == "degree" and _COORDINATE.match(text, end) is not None


def _signed(text: str, number: Number, unit: Unit, end: int) -> _Reading:
    """Return the reading with the minus that became a dash before degrees."""
    minus = None
    if unit.dimension == "temperature":
        minus = _DASH.search(text, max(number.start - 12, 0), number.start)
    value = number.value or Decimal(0)
    value = -value if minus and value > 0 else value
    return _Reading(minus.start("sign") if minus else number.start, end, value, number.value_max, unit)


def _shared(number: Number, last: Number, unit: Unit) -> _Reading:
    """Return an earlier number of a list with the unit, and the scale, that its last one prints for all."""
    scaled = number.scaled(last.scale)
    return _Reading(number.start, number.end, scaled.value or Decimal(0), scaled.value_max, unit)


def _range(lowered: str, low: _Reading, high: _Reading) -> _Reading | None:
    """Return two quantities as one range where both print their unit ("5 C to 12 C") and none is a change.

    "between 40 mu and 100 mu" prints its unit twice for two quantities.
    """
    if low.unit != high.unit or low.value_max is not None or high.value_max is not None:
        return None
    if low.value > high.value or lowered[low.end : high.start].strip() == "and":
        return None
    if not joins(lowered, low.start, low.end, high.start) or is_change(lowered, low.start, named_twice=True):
        return None
    return evolve(low, end=high.end, value_max=high.value)


# --- conversions ----------------------------------------------------------------------------------------


def _converted(lowered: str, reading: _Reading, other: _Reading) -> _Reading | None:
    """Return the reading with its conversion `other` up to its bracket's end, None where it is none."""
    if other.unit.dimension != reading.unit.dimension or other.unit == reading.unit or reading.converted:
        return None
    end = _conversion_end(lowered, reading, other)
    return None if end is None or reading.only_converted else evolve(reading, end=end, converted=other)


def _conversion_end(lowered: str, reading: _Reading, other: _Reading) -> int | None:
    if _OPENING.fullmatch(lowered, reading.end, other.start):
        closing = CLOSING.match(lowered, other.end)
        return closing.end() if closing else other.end if _FURTHER.match(lowered, other.end) else None
    return other.end if _OR.fullmatch(lowered, reading.end, other.start) else None


def _quantity(text: str, lowered: str, reading: _Reading) -> Quantity:
    return Quantity(
        text=text[reading.start : reading.end],
        start=reading.start,
        end=reading.end,
        value=reading.value,
        value_max=reading.value_max,
        unit=reading.unit.name,
        qualifier=qualifier_before(lowered, reading.start) or qualifier_behind(lowered, reading.end),
        converted=_measure(reading.converted) if reading.converted else None,
    )


def _measure(reading: _Reading) -> Measure:
    return Measure(value=reading.value, value_max=reading.value_max, unit=reading.unit.name)
