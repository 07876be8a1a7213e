"""Builds the unit table ``src/govnews/values/_unit_table.py``.

    python scripts/build_units.py && ruff format src/govnews/values/_unit_table.py

Units and spellings come from quantulum3's own table (MIT licence) as installed; `units/refused.tsv` says what
of it is not taken and why, `units/added.tsv` what it lacks. Factors come from pint, as exact fractions. Both
are needed to build the table, neither to read a page.
"""

import csv
from collections.abc import Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

HERE: Final = Path(__file__).parent
TABLE: Final = HERE.parent / "src" / "govnews" / "values" / "_unit_table.py"

HEAD: Final = '''"""The units that pages are read with: data, built by ``scripts/build_units.py``, not edited.

Origin: names, surfaces and symbols of quantulum3's ``units.json`` (Marco Lagi, nielstron and others, MIT
licence), with what ``scripts/units/refused.tsv`` refuses left out and what ``scripts/units/added.tsv`` adds;
factors from pint. Columns: unit, dimension, factor to its base unit, expression in pint and name in
quantulum3 ("" for none), words (lower case; match in any case and hyphenation), symbols (match as printed).
"""

from typing import Final

#: One row a unit, by dimension and size.
ROWS: Final[tuple[tuple[str, str, str, str, str, tuple[str, ...], tuple[str, ...]], ...]] = (
'''

#: Words of quantulum3's British names, each with the word our names have in its place.
AMERICAN: Final = {
    "metre": "meter",
    "litre": "liter",
    "tonne": "ton",
    "gramme": "gram",
    "ångström": "angstrom",
}

#: quantulum3's names whose unit is called otherwise here.
RENAMED: Final = {"degree Celsius": "degree_celsius", "degree angle": "degree", "acre foot": "acre_foot"}

#: What pint calls a unit that it would misread, or does not know, by our name.
PINT: Final = {
    "ton": "metric_ton",
    "barrel": "oil_barrel",
    "degree_celsius": "degree_Celsius",
    "degree_fahrenheit": "degree_Fahrenheit",
    "pound_per_square_inch": "pound_force_per_square_inch",
    "mega_british_thermal_unit": "megabritish_thermal_unit",
    "millimeter_of_mercury": "millimeter_Hg",
    "acre_foot": "acre * foot",
    "volt_ampere": "volt * ampere",
}

#: Units whose scale has a zero of its own or is no multiple of another's.
WITHOUT_FACTOR: Final = frozenset({"degree_celsius", "degree_fahrenheit", "decibel", "degree"})

IRREGULAR: Final = {"foot": "feet", "inch": "inches"}
UNCHANGED: Final = frozenset(
    {"hertz", "celsius", "celcius", "fahrenheit", "centigrade", "horsepower", "lux", "cgt"}
)


@frozen
class Row:
    """A unit of the table; `factor` as a fraction's text."""

    name: str
    dimension: str = ""
    factor: str = ""
    pint: str = ""
    quantulum: str = ""
    words: tuple[str, ...] = ()
    symbols: tuple[str, ...] = ()


def our_name(name: str) -> str:
    """Return quantulum3's unit name in our style: American, singular, snake_case."""
    if name in RENAMED:
        return RENAMED[name]
    for british, american in AMERICAN.items():
        name = name.replace(british, american)
    return name.replace("-", " ").replace(" ", "_")


def plural(words: str) -> str:
    """Return the plural of a unit in words: of its head, which stands before "per", "an", or last."""
    for joint in (" per ", " an ", " a ", " of ", "/"):
        head, found, tail = words.partition(joint)
        if found:
            return plural(head) + found + tail
    if words.startswith("degree "):
        return "degrees" + words.removeprefix("degree")
    first, _, last = words.rpartition(" ")
    if last not in UNCHANGED:
        last = IRREGULAR.get(last) or last + "s"
    return f"{first} {last}".strip()


def normal(spelling: str) -> str:
    """Return a spelling as the reader looks it up: hyphens and points as single blanks."""
    return " ".join(spelling.replace("-", " ").replace(".", " ").split())


def lines(name: str) -> Iterator[list[str]]:
    """Yield the rows of a data file beside this script."""
    with (HERE / "units" / name).open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row[0].startswith("#"):
                yield row


def refusals() -> Mapping[str, Mapping[str, str]]:
    """Return what is refused, and why: {"dimension" | "unit" | "spelling": {name: reason}}."""
    refused: dict[str, dict[str, str]] = {"dimension": {}, "unit": {}, "spelling": {}}
    for kind, name, reason in lines("refused.tsv"):
        refused[kind][name] = reason
    return refused


def source_units() -> Mapping[str, Any]:
    """Return quantulum3's units by name, as it loads them."""
    from quantulum3 import load  # noqa: PLC0415 - its import costs two seconds

    units: Mapping[str, Any] = load.units().names
    return units


def taken() -> Iterator[Row]:
    """Yield quantulum3's units without what is refused."""
    refused = refusals()
    for name, unit in source_units().items():
        if name in refused["unit"] or unit.entity.name in refused["dimension"]:
            continue
        printed = [
            text
            for text in (*unit.surfaces, *unit.symbols)
            if not {text, f"{name}: {text}"} & refused["spelling"].keys()
        ]
        words = [normal(text).lower() for text in printed if text in unit.surfaces]
        symbols = tuple(text for text in printed if text not in unit.surfaces)
        yield Row(our_name(name), unit.entity.name, quantulum=name, words=tuple(words), symbols=symbols)


def with_additions(rows: dict[str, Row]) -> dict[str, Row]:
    """Return the rows with the units and spellings of added.tsv."""
    for name, dimension, factor, pint, words, symbols, _ in lines("added.tsv"):
        if dimension:
            rows[name] = Row(name, dimension, factor, pint.strip("-"))
        row = rows[name]
        more = tuple(word for word in words.split(";") if word)
        marks = tuple(mark for mark in symbols.split(";") if mark)
        rows[name] = evolve(row, words=(*row.words, *more), symbols=(*row.symbols, *marks))
    return rows


def pint_expression(name: str) -> str:
    """Return our unit name as an expression that pint reads: powers and quotients written out."""
    if name in PINT:
        return PINT[name]
    above, _, below = name.partition("_per_")
    parts = [part for part in (above, below) if part]
    for index, part in enumerate(parts):
        for word, power in (("square_", 2), ("cubic_", 3)):
            if part.startswith(word):
                parts[index] = f"{part.removeprefix(word)} ** {power}"
    return " / ".join(parts)


def with_factor(row: Row, registry: Any) -> Row:  # noqa: ANN401 - pint types its registry lazily
    """Return a row with its expression in pint and the factor that pint gives it, exact."""
    if row.factor:
        return row
    expression = pint_expression(row.name)
    if row.name in WITHOUT_FACTOR:
        return evolve(row, pint=expression)
    one = registry.Quantity(Fraction(1), registry.parse_units(expression))
    return evolve(row, pint=expression, factor=str(one.to_base_units().magnitude))


def table() -> tuple[Row, ...]:
    """Return the whole table, by dimension and size, each spelling once, plurals worked out."""
    import pint  # noqa: PLC0415 - only to build the table

    registry: Any = pint.UnitRegistry(non_int_type=Fraction)
    rows = with_additions({row.name: row for row in taken()})
    full = [with_factor(row, registry) for row in rows.values()]
    full.sort(key=lambda row: (row.dimension, Fraction(row.factor or 0), row.name))
    return tuple(with_plurals(row) for row in full)


def with_plurals(row: Row) -> Row:
    """Return the row with the plural behind each of its words, each spelling once."""
    words = dict.fromkeys(form for word in row.words for form in (word, plural(word)))
    return evolve(row, words=tuple(words), symbols=tuple(dict.fromkeys(row.symbols)))


def module(rows: tuple[Row, ...]) -> str:
    """Return the text of the table's module."""
    fields = (
        (
            row.name,
            row.dimension,
            row.factor,
            row.pint,
            row.quantulum,
            row.words,
            row.symbols,
        )
        for row in rows
    )
    return HEAD + "".join(f"    {field!r},\n" for field in fields) + ")\n"


if __name__ == "__main__":
    TABLE.write_text(module(table()), encoding="utf-8")
    print(f"{TABLE}: {len(table())} units")
