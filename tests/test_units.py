"""The unit table: where it comes from, what is refused, and that it says what pint and quantulum3 say."""

import importlib.util
import re
import shutil
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from govnews.model import Measure
from govnews.values import units
from govnews.values._unit_table import ROWS
from govnews.values.engines import BASE_UNITS
from govnews.values.quantities import find_quantities
from govnews.values.units import CONVERSION_WORDS, SYMBOLS, UNITS, WORDS, converted, find_unit

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "scripts" / "build_units.py"
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The script that builds the table, as a module."""
    spec = importlib.util.spec_from_file_location("build_units", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["build_units"] = module
    spec.loader.exec_module(module)
    return module


# --- where it comes from -----------------------------------------------------------------------------


def test_the_table_is_what_the_script_builds(build: ModuleType) -> None:
    rows = [
        (row.name, row.dimension, row.factor, row.pint, row.quantulum, row.words, row.symbols)
        for row in build.table()
    ]
    assert rows == list(ROWS)


def test_every_unit_of_quantulum_is_taken_or_refused_with_a_reason(build: ModuleType) -> None:
    refused, source = build.refusals(), build.source_units()
    taken = {unit.quantulum for unit in UNITS.values() if unit.quantulum}
    for name, unit in source.items():
        why = refused["unit"].get(name) or refused["dimension"].get(unit.entity.name)
        assert (name in taken) != bool(why), name
    assert taken <= set(source)


def test_no_refusal_is_stale(build: ModuleType) -> None:
    refused, source = build.refusals(), build.source_units()
    assert refused["unit"].keys() <= source.keys()
    assert refused["dimension"].keys() <= {unit.entity.name for unit in source.values()}
    spelled = {
        spelling
        for name, unit in source.items()
        if name not in refused["unit"] and unit.entity.name not in refused["dimension"]
        for text in (*unit.surfaces, *unit.symbols)
        for spelling in (text, f"{name}: {text}")
    }
    assert refused["spelling"].keys() <= spelled
    assert all(reason for reasons in refused.values() for reason in reasons.values())


def test_every_spelling_of_quantulum_is_taken_or_refused(build: ModuleType) -> None:
    refused, source = build.refusals()["spelling"], build.source_units()
    for unit in UNITS.values():
        if unit.quantulum:
            found = source[unit.quantulum]
            for text in (*found.surfaces, *found.symbols):
                known = WORDS.get(build.normal(text).lower()) or SYMBOLS.get(text)
                assert known or {text, f"{unit.quantulum}: {text}"} & refused.keys(), text


# --- its form ----------------------------------------------------------------------------------------


def test_names_are_in_one_style() -> None:
    assert list(UNITS) == [row[0] for row in ROWS]
    for name in UNITS:
        assert name == name.lower()
        assert name.replace("_", "").isalnum()
        assert not any(british in name for british in ("metre", "litre", "tonne", "gramme"))


def test_a_spelling_is_of_one_unit() -> None:
    for column in (5, 6):
        spelled = [spelling for row in ROWS for spelling in row[column]]
        assert len(spelled) == len(set(spelled))
    assert all(SYMBOLS[word] == unit for word, unit in WORDS.items() if word in SYMBOLS)


@pytest.mark.parametrize("name", UNITS)
def test_every_spelling_is_found_behind_a_number(name: str) -> None:
    spellings = [spelling for spelling, unit in (*WORDS.items(), *SYMBOLS.items()) if unit == name]
    assert spellings
    for spelling in spellings:
        found = find_quantities(f"7 {spelling}, all told")
        assert [(quantity.text, quantity.unit) for quantity in found] == [(f"7 {spelling}", name)]


def test_conversion_words_are_units_in_their_place_only() -> None:
    for word, name in CONVERSION_WORDS.items():
        assert find_unit(f" {word} ", 0) is None
        found = find_unit(f" {word} ", 0, conversion=True)
        assert found is not None
        assert (found[0].name, found[1]) == (name, len(word) + 1)
    assert find_unit("money", 0, conversion=True) is None
    assert find_unit("in2", 0, conversion=True) is None
    assert find_unit("", 0, conversion=True) is None


# --- what units are worth ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "unit", "wanted", "other"),
    [
        ("15", "mu", "1", "hectare"),
        ("100", "mu", "1", "qing"),
        ("2", "li", "1", "kilometer"),
        ("2", "jin", "1", "kilogram"),
        ("10", "liang", "1", "jin"),
        ("1", "square_kilometer", "100", "hectare"),
        ("1", "hectare", "10000", "square_meter"),
        ("1", "mile", "1.609344", "kilometer"),
        ("1", "nautical_mile", "1852", "meter"),
        ("1", "inch", "2.54", "centimeter"),
        ("1", "foot", "0.3048", "meter"),
        ("1", "ton", "1000", "kilogram"),
        ("1", "short_ton", "907.18474", "kilogram"),
        ("1", "pound", "0.45359237", "kilogram"),
        ("1", "kiloton", "1000", "ton"),
        ("1", "kilowatt_hour", "3.6", "megajoule"),
        ("1", "gigawatt_hour", "1000000", "kilowatt_hour"),
        ("1", "gigawatt", "1000000", "kilowatt"),
        ("1", "barrel", "158.987294928", "liter"),
        ("1", "cubic_meter", "1000", "liter"),
        ("36", "kilometer_per_hour", "10", "meter_per_second"),
        ("15", "kilogram_per_hectare", "1", "kilogram_per_mu"),
        ("2", "jin_per_mu", "1", "kilogram_per_mu"),
        ("1", "feu", "2", "teu"),
    ],
)
def test_factors(value: str, unit: str, wanted: str, other: str) -> None:
    assert converted(Decimal(value), UNITS[unit], UNITS[other]) == Fraction(wanted)


@pytest.mark.parametrize(
    ("unit", "other"), [("mu", "meter"), ("degree_celsius", "degree_fahrenheit"), ("teu", "ton")]
)
def test_what_no_factor_converts(unit: str, other: str) -> None:
    assert converted(Decimal(1), UNITS[unit], UNITS[other]) is None


# --- the two engines ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def exact() -> Any:  # noqa: ANN401 - pint types its registries lazily
    """A registry whose magnitudes are exact."""
    import pint  # noqa: PLC0415 - slow to import, and these tests alone need it

    return pint.UnitRegistry(non_int_type=Fraction)


def test_pint_reads_every_unit_as_what_it_is(exact: Any) -> None:  # noqa: ANN401 - pint types its registries lazily
    for unit in UNITS.values():
        if unit.factor is not None and (unit.pint or unit.dimension in BASE_UNITS):
            found = Measure(value=Decimal(1), unit=unit.name).to_pint(exact)
            assert found.to_base_units().magnitude == unit.factor, unit.name


@pytest.mark.parametrize(
    ("text", "unit", "wanted"),
    [
        ("15 mu", "hectare", 1),
        ("6 li", "kilometer", 3),
        ("4 jin", "kilogram", 2),
        ("3 tons", "kilogram", 3000),
        ("10 barrels", "liter", 1589.87294928),
        ("38 degrees Fahrenheit", "degree_Celsius", 10 / 3),
        ("387 kg / mu", "kilogram / hectare", 5805),
    ],
)
def test_to_pint_never_hands_over_a_name_that_pint_misreads(text: str, unit: str, wanted: float) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.to_pint().to(unit).magnitude == pytest.approx(wanted)


def test_to_pint_keeps_exact_numbers_exact(exact: Any) -> None:  # noqa: ANN401 - pint types its registries lazily
    (quantity,) = find_quantities("1 mu")
    assert quantity.to_pint(exact).magnitude == Fraction(2000, 3)


def test_to_pint_refuses_ranges_and_what_is_not_physical() -> None:
    (span,) = find_quantities("4 to 6 meters")
    with pytest.raises(ValueError, match="4 to 6 meter is a range; expected one value"):
        span.to_pint()
    (boxes,) = find_quantities("3 TEUs")
    with pytest.raises(ValueError, match="pint has no unit for 'teu' \\(a container\\)"):
        boxes.to_pint()


def test_to_quantulum_keeps_value_unit_text_and_span() -> None:
    (quantity,) = find_quantities("some 5.6 million kilowatts")
    found = quantity.to_quantulum()
    assert (found.value, found.unit.name, found.unit.entity.name) == (5600000.0, "kilowatt", "power")
    assert (found.surface, found.span, found.uncertainty) == ("5.6 million kilowatts", (5, 26), None)


def test_to_quantulum_gives_a_range_as_quantulum_does() -> None:
    (quantity,) = find_quantities("120-200mm")
    found = quantity.to_quantulum()
    assert (found.value, found.uncertainty, found.unit.name) == (160.0, 40.0, "millimetre")


@pytest.mark.parametrize(("text", "entity"), [("8 mu", "area"), ("3 TEUs", "container")])
def test_to_quantulum_makes_the_units_that_it_lacks(text: str, entity: str) -> None:
    (quantity,) = find_quantities(text)
    found = quantity.to_quantulum()
    assert (found.unit.name, found.unit.entity.name) == (quantity.unit, entity)


def test_tons_are_metric_for_quantulum_too() -> None:
    (quantity,) = find_quantities("3 tons")
    assert quantity.to_quantulum().unit.name == "tonne"


def test_the_looking_up_is_bounded() -> None:
    """Of what follows a number, a few words are looked at, however long the text."""
    assert len(units._ends("sq " * 1000, 0)) == units._MOST_STEPS


# --- the documentation ------------------------------------------------------------------------------------


def test_the_reference_lists_every_unit() -> None:
    reference = (DOCS / "reference" / "quantities.md").read_text("utf-8")
    _, _, listed = reference.partition("## The units")
    assert [name for name in re.findall(r"`(\w+)`", listed) if name in UNITS] == list(UNITS)


def test_the_steps_for_adding_a_unit_do_add_it(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Takes the row from the how-to, adds it to a copy of the data, and builds the table."""
    steps = (DOCS / "how-to" / "add-a-currency-or-unit.md").read_text("utf-8")
    (row,) = re.findall(r"^ *(\w+(?:\t[^\t\n]*){6})$", steps, re.MULTILINE)
    shutil.copytree(SCRIPT.parent / "units", tmp_path / "units")
    with (tmp_path / "units" / "added.tsv").open("a", encoding="utf-8") as file:
        file.write(row + "\n")
    monkeypatch.setattr(build, "HERE", tmp_path)
    (added,) = [built for built in build.table() if built.name not in UNITS]
    assert (added.name, added.dimension, added.factor) == ("chi", "length", "1/3")
    assert added.words == ("chinese chi", "chinese chis")
    assert build.module((added,)).endswith("\n)\n")
