"""Quantities: what pages print, what is none, and what their conversions must be."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Measure, NoteCode, Quantity
from govnews.testing import PrintedQuantity, printed_quantities
from govnews.values import numbers, quantities, units
from govnews.values.factor_checks import quantity_notes
from govnews.values.quantities import find_quantities

EXPRESSIONS = Path(__file__).parent / "data" / "quantity_expressions.tsv"


def written(text: str) -> list[str]:
    """Return the quantities of a text in short: "8 mu = 8 mu -> 0.53 hectare"."""
    return [short(quantity) for quantity in find_quantities(text)]


def short(quantity: Quantity) -> str:
    return " -> ".join(
        [
            f"{quantity.text} = {measure(quantity)}",
            *([measure(quantity.converted)] if quantity.converted else []),
        ]
    )


def measure(found: Quantity | Measure) -> str:
    upper = "" if found.value_max is None else f" to {found.value_max}"
    return f"{found.value}{upper} {found.unit}"


def expressions() -> Iterator[tuple[str, list[str]]]:
    with EXPRESSIONS.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if not row[0].startswith("#"):
                yield row[0], [] if row[1] == "none" else row[1].split("; ")


@pytest.mark.parametrize(("text", "wanted"), list(expressions()))
def test_expressions_of_real_pages(text: str, wanted: list[str]) -> None:
    assert written(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # between number and unit
        ("the 5.29-sq-km zone", ["5.29-sq-km = 5.29 square_kilometer"]),
        ("3 sq.m. of glass", ["3 sq.m = 3 square_meter"]),
        ("7643.3million tons", ["7643.3million tons = 7643300000.0 ton"]),
        ("149m kilowatts of it", ["149m kilowatts = 149000000 kilowatt"]),
        ("10 Chinese mu", ["10 Chinese mu = 10 mu"]),
        ("half a million tons", ["half a million tons = 500000.0 ton"]),
        ("0.07 of a hectare", ["0.07 of a hectare = 0.07 hectare"]),
        # the longest unit
        ("350 km/h", ["350 km/h = 350 kilometer_per_hour"]),
        ("80km / h", ["80km / h = 80 kilometer_per_hour"]),
        ("a 600-kilometer-per-hour train", ["600-kilometer-per-hour = 600 kilometer_per_hour"]),
        ("72,000 cubic meters per second", ["72,000 cubic meters per second = 72000 cubic_meter_per_second"]),
        ("48,000 cubic meters of water per second", ["48,000 cubic meters = 48000 cubic_meter"]),
        ("29 micrograms per cubic meter", ["29 micrograms per cubic meter = 29 microgram_per_cubic_meter"]),
        ("254 mcg/cu. In all", ["254 mcg/cu = 254 microgram_per_cubic_meter"]),
        ("5.8 billion ton-kilometers", ["5.8 billion ton-kilometers = 5800000000 ton_kilometer"]),
        ("15.4 km2 or so", ["15.4 km2 = 15.4 square_kilometer"]),
        ("the 2 km2024 run", []),
        # outside: what it is reckoned by
        ("367.7 kilograms per mu", ["367.7 kilograms = 367.7 kilogram"]),
        ("1.049 million cubic meters per day", ["1.049 million cubic meters = 1049000 cubic_meter"]),
        ("13.9 m2 per person", ["13.9 m2 = 13.9 square_meter"]),
        # ranges, lists, changes
        ("between 4 and 6 meters", ["4 and 6 meters = 4 to 6 meter"]),
        ("drop by 10~12℃", ["10~12℃ = 10 to 12 degree_celsius"]),
        ("from 30,000 tons to 10,000 tons", ["30,000 tons = 30000 ton", "10,000 tons = 10000 ton"]),
        ("from 40 mu to 100 mu", ["40 mu = 40 mu", "100 mu = 100 mu"]),
        ("3.5, 4 and 4.2 meters", ["3.5 = 3.5 meter", "4 = 4 meter", "4.2 meters = 4.2 meter"]),
        (
            "143.27 and 249.098 million cubic meters",
            ["143.27 = 143270000 cubic_meter", "249.098 million cubic meters = 249098000 cubic_meter"],
        ),
        ("20 km in 2019 and 30 km in 2020", ["20 km = 20 kilometer", "30 km = 30 kilometer"]),
        ("on May 5 and 6 km away", ["6 km = 6 kilometer"]),
        ("rose from 43.9 to 50 km", ["43.9 = 43.9 kilometer", "50 km = 50 kilometer"]),
        ("ranges from 4 to 6 meters", ["4 to 6 meters = 4 to 6 meter"]),
        ("drops of 5 C to 12 C", ["5 C to 12 C = 5 to 12 degree_celsius"]),
        ("10℃-15℃", ["10℃-15℃ = 10 to 15 degree_celsius"]),
        ("from 5 C to 12 C", ["5 C = 5 degree_celsius", "12 C = 12 degree_celsius"]),
        ("between 40 mu and 100 mu", ["40 mu = 40 mu", "100 mu = 100 mu"]),
        (
            "12 km-5 km, 3 km-500 m2",
            ["12 km = 12 kilometer", "5 km = 5 kilometer", "3 km = 3 kilometer", "500 m2 = 500 square_meter"],
        ),
        ("5-6 km to 7 km", ["5-6 km = 5 to 6 kilometer", "7 km = 7 kilometer"]),
        ("5-3 meters", ["5 = 5 meter", "3 meters = 3 meter"]),
        # below zero
        ("(-2.3℃)", ["-2.3℃ = -2.3 degree_celsius"]),
        ("minus 3.9 degrees Celsius", ["minus 3.9 degrees Celsius = -3.9 degree_celsius"]),
        ("-5 to 10 degrees Celsius", ["-5 to 10 degrees Celsius = -5 to 10 degree_celsius"]),
        ("recorded at — 2.2 C, 0.7 C lower", ["— 2.2 C = -2.2 degree_celsius", "0.7 C = 0.7 degree_celsius"]),
        ("the plan — 2.2 km of road", ["2.2 km = 2.2 kilometer"]),
        (
            "minus 10 to minus 5 degrees Celsius",
            ["minus 10 to minus 5 degrees Celsius = -10 to -5 degree_celsius"],
        ),
        ("from minus ten to 5 degrees Celsius", ["minus ten to 5 degrees Celsius = -10 to 5 degree_celsius"]),
        ("12 minus 5 tons", ["5 tons = 5 ton"]),
        # halves
        ("half a meter, half an inch", ["half a meter = 0.5 meter", "half an inch = 0.5 inch"]),
        ("half a mu of land, a half-kilometer", ["half a mu = 0.5 mu", "half-kilometer = 0.5 kilometer"]),
        ("two and a half meters", ["two and a half meters = 2.5 meter"]),
        ("one-and-a-half tons", ["one-and-a-half tons = 1.5 ton"]),
        ("3 and a half million mu", ["3 and a half million mu = 3500000.0 mu"]),
        ("half of the mu, half a year, half the tons", []),
        # what stands between number and unit
        ("six more tonnes, 5 additional km", ["six more tonnes = 6 ton", "5 additional km = 5 kilometer"]),
        ("20 500 kV lines, 2 330 kilovolt ones", ["500 kV = 500 kilovolt", "330 kilovolt = 330 kilovolt"]),
        # tons by their letter: apart from the number, and no currency before it
        ("300,000 t of steel", ["300,000 t = 300000 ton"]),
        ("2.1 million t.", ["2.1 million t = 2100000 ton"]),
        ("$300 t, USD 5 t, 1.18t, 5 t-shirts, 5 t/d", []),
        # single letters where their neighbours say so
        ("a 100m high tower, 50 m in length", ["100m = 100 meter", "50 m = 50 meter"]),
        ("an altitude of 943.7m, a depth of about 20 m", ["943.7m = 943.7 meter", "20 m = 20 meter"]),
        ("a length of 5mu, the height of 3 millennia", ["5mu = 5 mu"]),
        ("30 ft (9 m) tall", ["30 ft (9 m) = 30 foot -> 9 meter"]),
        ("12 km (7 mi)", ["12 km (7 mi) = 12 kilometer -> 7 mile"]),
        ("50 tons (100 m yuan)", ["50 tons = 50 ton"]),
        ("46 kg (101 pounds)", ["46 kg (101 pounds) = 46 kilogram -> 101 pound"]),
        # conversions
        ("106-sq-km (41-sq-miles)", ["106-sq-km (41-sq-miles) = 106 square_kilometer -> 41 square_mile"]),
        (
            "16 million mu (over 1.06 million hectares)",
            ["16 million mu (over 1.06 million hectares) = 16000000 mu -> 1060000 hectare"],
        ),
        (
            "one Chinese mu, or 0.066 of a hectare",
            ["one Chinese mu, or 0.066 of a hectare = 1 mu -> 0.066 hectare"],
        ),
        ("81,800 mu ($5,453 hectares)", ["81,800 mu ($5,453 hectares) = 81800 mu -> 5453 hectare"]),
        ("30-45 mu (2-3 hectares)", ["30-45 mu (2-3 hectares) = 30 to 45 mu -> 2 to 3 hectare"]),
        ("20 hectares （300 mu）", ["20 hectares （300 mu） = 20 hectare -> 300 mu"]),
        (
            "33 hectares (500 mu, 82 acres)",
            ["33 hectares (500 mu = 33 hectare -> 500 mu", "82 acres = 82 acre"],
        ),
        # no conversions
        ("200 mu (13.33) of trees", ["200 mu = 200 mu"]),
        ("3,000 mu of land (200 hectares)", ["3,000 mu = 3000 mu", "200 hectares = 200 hectare"]),
        ("500 tons (20 meters long)", ["500 tons = 500 ton", "20 meters = 20 meter"]),
        ("20 km (15 km by road)", ["20 km = 20 kilometer", "15 km = 15 kilometer"]),
        ("15 mu (1 hectare of it sown)", ["15 mu = 15 mu", "1 hectare = 1 hectare"]),
        (
            "15 mu (1 hectare) or 2.5 acres",
            ["15 mu (1 hectare) = 15 mu -> 1 hectare", "2.5 acres = 2.5 acre"],
        ),
        ("(1 hectare = 15 mu)", ["1 hectare = 1 hectare", "15 mu = 15 mu"]),
        ("per mu (0.07 hectares)", ["0.07 hectares = 0.07 hectare"]),
    ],
)
def test_how_quantities_are_printed(text: str, wanted: list[str]) -> None:
    found = [written_text.replace(".0 ", " ") for written_text in written(text)]
    assert found == [wanted_text.replace(".0 ", " ") for wanted_text in wanted]


@pytest.mark.parametrize(
    "text",
    [
        "36 projects, 13,000 units and 7.8 million people",
        "4.2 million person-times in 17 consecutive years, 30 minutes and 5.5 hours a day",
        "1.18t yuan, 100m yuan, $5m, 5 million pounds",
        "the 5G network, a 4 G card, G20, the C919 and 10 C919 jets, 5 C-level posts",
        "50 in total, 3 U.S. dollars, 20 to 40 yuan per kilogram",
        "PM 2.5 in Beijing, PM10, No. 5 A grade, 8 pm, 7:00 p.m.",
        "two yards, three bars, six cups, five leagues, four quarters, 10 drops, 2 Li brothers",
        "100 megabits, 50 GB and 3 terabytes",
        "several thousand tons, hundreds of hectares",
        "20-foot equivalent units",
        "between 113.46 and 114.37 degrees east, and 22.27 degrees north",
        "55.16 percent, 3 percentage points, 30 basis points",
        "mu, hectares and tons",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("over 8 million mu (533,333 hectares)", "over"),
        ("nearly 1.34 billion tonnes", "under"),
        ("about -3 C", "about"),
        ("exceeding 100 million liters", "over"),
        ("20 km or more", "over"),
        ("a total of 20 km", None),
    ],
)
def test_words_that_make_a_quantity_a_bound(text: str, qualifier: str | None) -> None:
    (quantity,) = find_quantities(text)
    assert quantity.qualifier == qualifier


KNOWN_LIMITS = [
    ("a 3 by 5 meters stage", ["3 = 3 meter", "5 meters = 5 meter"], '"by" also parts a rate from its base'),
    ("a record of 160m", ["160m = 160 meter"], '"m" is a million where nothing speaks of an extent'),
    (
        "497.46 milliom tons",
        ["497.46 milliom tons = 497460000 ton"],
        "a scale misspelt: guessing it is a risk",
    ),
    (
        "winds of 216 kilometers (135 miles) per hour",
        ["216 kilometers (135 miles) per hour = 216 kilometer_per_hour -> 135 mile_per_hour"],
        "a compound unit with a bracket within",
    ),
]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(text, wanted, marks=pytest.mark.xfail(reason=reason, strict=True))
        for text, wanted, reason in KNOWN_LIMITS
    ],
)
def test_known_limits(text: str, wanted: list[str]) -> None:
    assert written(text) == wanted


# --- conversions --------------------------------------------------------------------------------------------


def notes(text: str) -> list[tuple[NoteCode, str]]:
    (quantity,) = find_quantities(text)
    return [(note.code, note.message.removeprefix(f'"{text}": ')) for note in quantity_notes(quantity)]


@pytest.mark.parametrize(
    "text",
    [
        "8 million mu (533,333 hectares)",
        "1.29 billion mu (86 million hectares)",
        "one mu, or 0.06 of a hectare",
        "one mu, or 0.07 of a hectare",
        "10,000 sq m (2.5 acres)",
        "686.53 million tons (1,373.1 billion jin)",
        "5,802 kg / ha (387 kg / mu)",
        "106-sq-km (41-sq-miles)",
        "6 li (3 km)",
        "1.2 km (0.7 miles)",
        "30-45 mu (2-3 hectares)",
        "30 degrees Celsius (20 degrees Fahrenheit)",
        "81,800 mu",
    ],
)
def test_conversions_that_fit_raise_no_doubt(text: str) -> None:
    assert notes(text) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "1,192 acres (11.92 square kilometers)",
            "1192 acre are 4.82 square_kilometer; 1192 hectare would fit",
        ),
        ("300 mu (20 square kilometers)", "300 mu are 0.2 square_kilometer; 20 hectare would fit"),
        ("150 mu (100 hectares)", "150 mu are 10 hectare"),
        ("30 mu (450 hectares)", "30 mu are 2 hectare; 30 hectare and 450 mu would fit"),
        ("6 li (30 km)", "6 li are 3 kilometer"),
        ("30-45 mu (2-9 hectares)", "45 mu are 3 hectare"),
        (
            "150,000 mu (100 square meters)",
            "150000 mu are 100,000,000 square_meter; 100 square_kilometer would fit",
        ),
    ],
)
def test_conversions_off_their_factor_are_noted(text: str, message: str) -> None:
    assert notes(text)[:1] == [(NoteCode.UNIT_CONVERSION_DIFFERS, message)]


def test_a_currency_sign_before_a_quantity_is_noted() -> None:
    message = "a currency sign stands before a quantity"
    assert notes("81,800 mu ($5,453 hectares)") == [(NoteCode.CURRENCIES_MIXED, message)]


def test_a_note_names_the_line_of_its_quantity() -> None:
    (quantity,) = find_quantities("15 mu (9 hectares)")
    assert [note.line for note in quantity_notes(quantity)] == [None]
    assert quantity_notes(placed(quantity, 7))[0].line == 7


def placed(quantity: Quantity, line: int) -> Quantity:
    return attrs.evolve(quantity, line=line)


# --- laws ---------------------------------------------------------------------------------------------------


@given(printed_quantities())
def test_a_quantity_printed_in_any_house_spelling_is_found_again(printed: PrintedQuantity) -> None:
    assert find_quantities(printed.text) == (printed.quantity,)


@given(printed_quantities())
def test_no_break_spaces_change_nothing_but_the_text(printed: PrintedQuantity) -> None:
    (quantity,) = find_quantities(printed.text.replace(" ", "\u00a0"))
    assert placed(quantity, 0) == replaced(printed.quantity)


def replaced(quantity: Quantity) -> Quantity:
    return attrs.evolve(quantity, text=quantity.text.replace(" ", "\u00a0"), line=0)


@given(printed_quantities())
def test_a_right_conversion_raises_no_doubt(printed: PrintedQuantity) -> None:
    assert quantity_notes(printed.quantity) == ()


PIECES = st.sampled_from(
    [
        "5",
        "1,200",
        " ",
        "-",
        "mu",
        "sq km",
        "(",
        ")",
        "or ",
        "to",
        "million",
        "$",
        "℃",
        "m",
        "minus ",
        "and",
        "½",
        "İ",
    ]
)


@given(st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=60))
def test_spans_hold_the_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert text[quantity.start : quantity.end] == quantity.text != ""
        assert end <= quantity.start
        assert quantity.value_max is None or quantity.value <= quantity.value_max
        assert quantity.unit in units.UNITS
        assert all(note.message for note in quantity_notes(quantity))
        end = quantity.end


@given(st.integers(1, 9999).map(Decimal))
def test_a_billion_is_a_thousand_million(value: Decimal) -> None:
    billion, million = find_quantities(f"{value} billion tons; {value} million tons")
    assert billion.value == 1000 * million.value


@pytest.mark.parametrize(
    "piece",
    [
        "5 ",
        "5-",
        "1,",
        "5 mu ",
        "5 mu (",
        "5 mu (1 hectare) ",
        "5, ",
        "5 and ",
        "sq km ",
        "(",
        "5 km or ",
        "minus ",
    ],
)
def test_the_work_grows_with_the_text_and_no_faster(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts the units looked up and the list steps taken: twice the text is about twice the work."""
    assert work(piece * 400, monkeypatch) <= 2.5 * work(piece * 200, monkeypatch) + 10


def work(text: str, monkeypatch: pytest.MonkeyPatch) -> int:
    counted = 0

    def count(*arguments: object, **named: object) -> object:
        nonlocal counted
        counted += 1
        return units.find_unit(*arguments, **named)  # type: ignore[arg-type] # handed through as they came

    numbers.find_numbers.cache_clear()
    with monkeypatch.context() as patch:
        patch.setattr(quantities, "find_unit", count)
        find_quantities(text)
    return counted
