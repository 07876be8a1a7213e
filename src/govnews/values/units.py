"""The units of quantities: what pages call them, what they measure, and how they convert.

The table itself is data (`_unit_table`, built by ``scripts/build_units.py``); this module looks up in it.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import frozen

from govnews.values._unit_table import ROWS


@frozen
class Unit:
    """A unit that quantities are read with.

    Attributes:
        name: ours, in pint's style: American, singular, snake_case ("square_kilometer"; "ton" is metric).
        dimension: what it measures ("area"); units of one dimension convert.
        factor: how many base units of its dimension it is, exact; None where it is no multiple (degrees).
        pint: the expression that pint reads as this unit, None where pint has none.
        quantulum: its name in quantulum3, None where it has none.
    """

    name: str
    dimension: str
    factor: Fraction | None
    pint: str | None
    quantulum: str | None


#: Every unit by its name.
UNITS: Final[Mapping[str, Unit]] = {
    name: Unit(name, dimension, Fraction(factor) if factor else None, pint or None, quantulum or None)
    for name, dimension, factor, pint, quantulum, _, _ in ROWS
}

#: What pages print, in lower case and unhyphenated, and the unit's name; matched in any case.
WORDS: Final[Mapping[str, str]] = {word: row[0] for row in ROWS for word in row[5]}

#: What pages print with these very capitals, and the unit's name.
SYMBOLS: Final[Mapping[str, str]] = {mark: row[0] for row in ROWS for mark in row[6]}

#: Letters and words that are a unit only as the conversion of a quantity of its dimension: "30 ft (9 m)",
#: "46 kg (101 pounds)". Elsewhere they are a million, sterling, a preposition, a generation.
CONVERSION_WORDS: Final[Mapping[str, str]] = {
    "pound": "pound",
    "pounds": "pound",
    "mi": "mile",
    "m": "meter",
    "in": "inch",
    "t": "ton",
    "g": "gram",
    "l": "liter",
}

_STEP: Final = re.compile(r"[ -]{0,3}([A-Za-zÀ-ÖØ-öø-ÿµμ]++|[0-9]{1,2}+|[^\s-])")
_JOINTS: Final = re.compile(r"(?<=sq|cu)[.][ -]?|(?<=Sq|Cu)[.][ -]?|[ -]{1,3}")
_MOST_STEPS: Final = 8
_FIRST: Final = frozenset(
    _STEP.match(text)[1].lower()  # type: ignore[index] # no spelling is empty
    for text in (*WORDS, *SYMBOLS)
)

#: Letters that are a unit where their neighbours say so: "m" is a million as often as a meter, a meter before
#: "long", "high" and so on; "35 C" is how China Daily prints degrees
#: (http://www.syxj.com.cn/a/202503/01/WS67c24ab8a310c240449d7f0e.html), while "C919" is an aircraft.
_LETTERS: Final = re.compile(
    r"[ ]?(?:(?P<degree_celsius>C(?![\w&'-]))|(?P<meter>[mM](?=[ -](?:long|high|tall|wide|deep|thick|above"
    r"|below|underground|away|in[ ](?:length|height|width|depth|diameter))\b)))"
)


def find_unit(text: str, start: int, *, conversion: bool = False) -> tuple[Unit, int] | None:
    """Return the unit that a cleaned text prints at an offset, the longest, and its end; None if none.

    `conversion` says that the unit stands where a conversion would, so that `CONVERSION_WORDS` are units too.

    >>> unit, end = find_unit("8 million sq km of sea", 10)
    >>> unit.name, end
    ('square_kilometer', 15)
    """
    for end in reversed(_ends(text, start)):
        if text[end - 1] != "." and not text[end : end + 1].isalnum() and (name := _name(text[start:end])):
            return UNITS[name], end
    return _letter(text, start) or (_conversion_word(text, start) if conversion else None)


def _ends(text: str, start: int) -> list[int]:
    """Return where the words at an offset end, a few at most; none where the first begins no unit."""
    step = _STEP.match(text, start)
    if not step or step[1].lower() not in _FIRST:
        return []
    ends = [step.end()]
    while len(ends) < _MOST_STEPS and (step := _STEP.match(text, ends[-1])):
        ends.append(step.end())
    return ends


def _name(printed: str) -> str | None:
    key = _JOINTS.sub(" ", printed).replace(" /", "/").replace("/ ", "/").strip()
    return SYMBOLS.get(key) or WORDS.get(key.lower())


def _letter(text: str, start: int) -> tuple[Unit, int] | None:
    found = _LETTERS.match(text, start)
    return (UNITS[found.lastgroup], found.end()) if found and found.lastgroup else None


def _conversion_word(text: str, start: int) -> tuple[Unit, int] | None:
    step = _STEP.match(text, start)
    name = CONVERSION_WORDS.get(step[1]) if step else None
    return (
        (UNITS[name], step.end())
        if step and name and not text[step.end() : step.end() + 1].isalnum()
        else None
    )


def converted(value: Decimal, unit: Unit, other: Unit) -> Fraction | None:
    """Return a value in another unit of the same dimension, exact; None where no factor converts them.

    >>> str(converted(Decimal(15), UNITS["mu"], UNITS["hectare"]))
    '1'
    """
    if unit.dimension != other.dimension or unit.factor is None or other.factor is None:
        return None
    return Fraction(value) * unit.factor / other.factor
