"""All figures of a text together, and the doubts that they raise."""

import datetime as dt
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Note, NoteCode, Value
from govnews.values import find_money, find_percents, find_periods, find_quantities, find_values, notes
from govnews.values.amounts import names_two_currencies
from govnews.values.figures import _settled
from govnews.values.qualifiers import qualifier_before, qualifier_behind

ON = dt.date(2023, 12, 18)


def written(text: str) -> list[str]:
    return [f"{value.type}: {value.text}" for value in find_values(text, on=ON)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Exports rose 5.2 percent to 2 billion yuan ($280 million) on 30 mu of land last year.",
            [
                "percent: 5.2 percent",
                "money: 2 billion yuan ($280 million)",
                "quantity: 30 mu",
                "period: last year",
            ],
        ),
        # a currency sign that slipped in before hectares, etaizhou.gov.cn
        ("81,800 mu ($5,453 hectares)", ["quantity: 81,800 mu ($5,453 hectares)"]),
        ("500 yuan per 100 kg", ["money: 500 yuan", "quantity: 100 kg"]),
        ("450 per person, 36 projects", []),
        ("", []),
    ],
)
def test_each_place_is_read_once(text: str, wanted: list[str]) -> None:
    assert written(text) == wanted


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)), max_size=12))
def test_the_longest_reading_stands_then_the_earliest(spans: list[tuple[int, int]]) -> None:
    readings = [Value(text="", start=start, end=start + length) for start, length in spans]
    kept: list[Value] = []
    for reading in sorted(readings, key=lambda value: (value.start - value.end, value.start)):
        if all(reading.end <= other.start or other.end <= reading.start for other in kept):
            kept.append(reading)
    assert _settled(readings) == sorted(kept, key=lambda value: value.start)


@given(st.text(st.sampled_from("0123456789 .,-($)%yuanmlkgpercto—in"), max_size=60) | st.text(max_size=30))
def test_any_text_is_read_and_figures_do_not_overlap(text: str) -> None:
    end = 0
    for value in find_values(text, on=ON):
        assert end <= value.start < value.end <= len(text)
        assert text[value.start : value.end] == value.text
        assert all(isinstance(note, Note) for note in notes(value, ON, text=text))
        end = value.end


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("an investment of $18.83 billion yuan", [NoteCode.CURRENCIES_MIXED]),
        ("HK$5 million dollars", []),
        ("$5 million US dollars", []),
        ("5-3 billion yuan", [NoteCode.RANGE_REVERSED]),
        ("5-3 percent", [NoteCode.RANGE_REVERSED]),
        ("3-5 percent", []),
        ("100 mu (100 hectares)", [NoteCode.UNIT_CONVERSION_DIFFERS]),
        ("last year", []),
        ("60 yuan ($1)", [NoteCode.IMPLAUSIBLE_CONVERSION]),
        ("5 euros ($6)", [NoteCode.CONVERSION_UNCHECKED]),
    ],
)
def test_doubts(text: str, wanted: list[NoteCode]) -> None:
    value = attrs.evolve(find_values(text, on=ON)[0], line=7)
    found = notes(value, ON, text=text)
    assert [note.code for note in found] == wanted
    assert all(note.line == 7 and note.message for note in found)


def test_a_number_behind_the_last_one_is_no_range() -> None:
    [value] = find_percents("5 percent")
    assert notes(value, text="5") == notes(value, text="") == ()


def test_two_currencies_of_no_amount() -> None:
    assert not names_two_currencies("no number")


@pytest.mark.parametrize("find", [find_money, find_percents, find_quantities, find_periods, find_values])
def test_the_finders_have_one_face(find: Callable[..., tuple[Value, ...]]) -> None:
    text = "Sales of 5 yuan, 5 percent and 5 mu in 2023"
    assert find(text) == find(text, on=ON) == find(text, on=None) != ()


@pytest.mark.parametrize(
    "words", ["about", "Around", "some", "roughly", "approximately", "approx.", "in the region of"]
)
def test_words_of_approximation(words: str) -> None:
    assert find_money(f"it is {words} 5 yuan")[0].qualifier == "about"
    assert find_percents(f"it is {words} 5 percent")[0].qualifier == "about"


@pytest.mark.parametrize(
    "words",
    [
        "nearly",
        "almost",
        "close to",
        "less than",
        "below",
        "under",
        "up to",
        "as much as",
        "no more than",
        "a fine of not more than",
        "shall not be more than",
        "not exceeding",
        "at most",
    ],
)
def test_words_of_an_upper_bound(words: str) -> None:
    assert find_money(f"it is {words} 5 yuan")[0].qualifier == "under"
    assert find_money(f"(it—{words} 5 yuan)")[0].qualifier == "under"


@pytest.mark.parametrize(
    "words",
    [
        "over",
        "more than",
        "above",
        "at least",
        "exceeding",
        "exceeded the",
        "surpassed",
        "topped",
        "no less than",
        "may not be less than",
        "in excess of",
        "broke through the",
    ],
)
def test_words_of_a_lower_bound(words: str) -> None:
    assert find_money(f"it is {words} 5 yuan")[0].qualifier == "over"


@pytest.mark.parametrize(
    "words", ["a total of", "an expected", "a maximum loan of", "it added up to", "moreover", "handsome"]
)
def test_words_that_qualify_nothing(words: str) -> None:
    assert qualifier_before(f"{words} ", len(words) + 1) is None


def test_words_behind() -> None:
    assert qualifier_behind("5 or more", 1) == qualifier_behind("5 and above", 1) == "over"
    assert qualifier_behind("5 or so", 1) == "about"
    assert qualifier_behind("5 or moreover", 1) is None


def test_quantities_stand_beside_money() -> None:
    assert [found.text for found in find_quantities("30 yuan, 30 mu")] == ["30 mu"]


@pytest.mark.parametrize("find", [find_values, find_money, find_periods])
def test_a_date_and_time_counts_as_its_day(find: Callable[..., tuple[Value, ...]]) -> None:
    text = "up last year to 4.52 billion yuan ($633.84 million)"
    assert find(text, on=dt.datetime(2023, 12, 18, 10, 22)) == find(text, on=dt.date(2023, 12, 18))  # noqa: DTZ001 - the case


@pytest.mark.parametrize("find", [find_values, find_money, find_periods])
def test_a_day_as_text_is_refused(find: Callable[..., tuple[Value, ...]]) -> None:
    with pytest.raises(TypeError, match=r"on is '2023-12-18': expected datetime\.date or None"):
        find("last year", on="2023-12-18")
