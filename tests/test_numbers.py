"""Numbers: digits, words, scales, letters, ranges and lists, and what is no number."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counting import tries_of
from govnews.testing import PrintedNumber, printed_numbers
from govnews.values import numbers, ranges
from govnews.values.number import Number, scale_up
from govnews.values.numbers import find_numbers, lower, plain_and_lower
from govnews.values.ranges import is_change, joins, shared_from, split_changes
from govnews.values.scales import SCALES, TEENS, TENS, UNITS


def ends(number: Number) -> str:
    """Return "1500000000 to 2000000000", "5", "vague"."""
    low = "vague" if number.value is None else f"{number.value:f}"
    return low if number.value_max is None else f"{low} to {number.value_max:f}"


def written(text: str) -> str:
    """Return the numbers of a text in short: "1.5-2 billion = 1500000000 to 2000000000"."""
    found = []
    for number in find_numbers(text):
        letter = f" ({number.letter})" if number.letter else ""
        found.append(f"{text[number.start : number.end]} = {ends(number)}{letter}")
    return " | ".join(found) or "none"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # grouping and decimals
        ("29,629.9 billion and 1184", "29,629.9 billion = 29629900000000 | 1184 = 1184"),
        ("2 270 km2, 1 234 567 people", "2 270 = 2270 | 1 234 567 = 1234567"),
        ("5 100-meter tracks", "5 = 5 | 100 = 100"),
        ("12,34,567 rupees", "12,34,567 = 1234567"),
        ("2019,2020 and 26,52", "2019 = 2019 | 2020 = 2020 | 26 = 26 | 52 = 52"),
        (
            "14, 225 companies but RMB26, 523",
            "14 = 14 | 225 = 225 | 26, 523 = 523".replace("26, 523 = 523", "26, 523 = 26523"),
        ),
        (
            "10, 000 yuan, 1, 050, 300; in 2019, 007 and 5, 07",
            "10, 000 = 10000 | 1, 050, 300 = 1050300 | 2019 = 2019 | 007 = 7 | 5 = 5 | 07 = 7",
        ),
        ("is100 percent to500, Room5", "100 = 100 | 500 = 500"),
        (
            "exported176.99 billion, up29.5%, fees2 yuan, top10 firms, covid19, Web2 percent, v3%",
            "176.99 billion = 176990000000 | 29.5 = 29.5 | 2 = 2",
        ),
        ("$7, 500 of it", "7, 500 = 7500"),
        (".5 percent, 0.50", ".5 = 0.5 | 0.50 = 0.50"),
        ("１,５００ tons", "１,５００ = 1500"),
        # signs
        (
            "-2.3, was -3.1, (-4) and 5-10, 5 -10",
            "-2.3 = -2.3 | -3.1 = -3.1 | -4 = -4 | 5-10 = 5 to 10 | 5 -10 = 5 to 10",
        ),
        # scale words, letters and slips
        ("1 trillion-yuan, 500-million-yuan", "1 trillion = 1000000000000 | 500-million = 500000000"),
        (
            "31 miliion, 200 billon, 3 trln, 2bn",
            "31 miliion = 31000000 | 200 billon = 200000000000 | 3 trln = 3000000000000 | 2bn = 2000000000",
        ),
        (
            "10 hundred million, 5 thousand, 3 wan, 2 yi",
            "10 hundred million = 1000000000 | 5 thousand = 5000 | 3 wan = 30000 | 2 yi = 200000000",
        ),
        ("300 billionyuan, 3 millionaires", "300 billion = 300000000000 | 3 = 3"),
        (
            "$145m, 1t, 10.3B, 30k, 60km, 5 m",
            "145 = 145 (m) | 1 = 1 (t) | 10.3 = 10.3 (b) | 30 = 30 (k) | 60 = 60 | 5 = 5",
        ),
        # words
        ("Forty-six, twenty five, nineteen", "Forty-six = 46 | twenty five = 25 | nineteen = 19"),
        ("two hundred and fifty million", "two hundred and fifty million = 250000000"),
        (
            "one trillion; ten thousand; three hundred",
            "one trillion = 1000000000000 | ten thousand = 10000 | three hundred = 300",
        ),
        (
            "a million, half a billion, an hundred",
            "a million = 1000000 | half a billion = 500000000 | an hundred = 100",
        ),
        ("a half-million, half billion", "a half-million = 500000 | half billion = 500000000"),
        ("one and a half billion", "one and a half billion = 1500000000"),
        ("one point six trillion", "one point six trillion = 1600000000000"),
        ("two point zero five, one point of six", "two point zero five = 2.05 | one = 1 | six = 6"),
        ("half a mu, two-and-a-half", "half = 0.5 | two-and-a-half = 2.5"),
        ("over trillion, billion-yuan", "trillion = 1000000000000 | billion = 1000000000"),
        ("someone often attends", "none"),
        # vague
        (
            "hundreds of millions of, tens of thousands",
            "hundreds of millions = vague | tens of thousands = vague",
        ),
        (
            "several million, several, a few hundred, few",
            "several million = vague | several = vague | a few hundred = vague",
        ),
        ("multi-billion, multi-purpose, millions", "multi-billion = vague"),
        # ranges
        (
            "1.5-2 billion, 4,000 to 6,000",
            "1.5-2 billion = 1500000000 to 2000000000 | 4,000 to 6,000 = 4000 to 6000",
        ),
        ("3 billion to 5 billion", "3 billion to 5 billion = 3000000000 to 5000000000"),
        (
            "two to four million, 5–10, 5 ~ 9, 8-to-10",
            "two to four million = 2000000 to 4000000 | 5–10 = 5 to 10 | 5 ~ 9 = 5 to 9 | 8-to-10 = 8 to 10",
        ),
        ("between 40 and 50, 40 and 50", "40 and 50 = 40 to 50 | 40 = 40 | 50 = 50"),
        ("900,000 to 1 million", "900,000 to 1 million = 900000 to 1000000"),
        ("100m-1b", "100m-1 = 100 to 1 (b)"),
        ("several to 5", "several = vague | 5 = 5"),
        ("3 billion to 5", "3 billion = 3000000000 | 5 = 5"),
        ("5-3 billion", "5 = 5000000000 | 3 billion = 3000000000"),
        (
            "in 2016 to 3,000, 2021-25, 2021-2025",
            "2016 = 2016 | 3,000 = 3000 | 2021 = 2021 | 25 = 25 | 2021-2025 = 2021 to 2025",
        ),
        ("2023-01-08, Feb. 1 to 20", "2023 = 2023 | 01 = 1 | 08 = 8 | 1 = 1 | 20 = 20"),
        # what is no number
        ("5G, G20, COVID-19, A12, H7N9, Shenzhou-13", "none"),
        ("12th, 1950s, 10:22, v1.2.3, #5, a_5, x@7", "none"),
        ("c_460393.htm, 20230410.jpg, 163149.saaas.com", "none"),
        ("http://a.cn/2019-01/25/c.htm or www.b.cn/12 and 7", "7 = 7"),
        ("Photo/12 and 24/7", "24 = 24 | 7 = 7"),
        ("mid-2023", "2023 = 2023"),
        ("增长7%", "7 = 7"),
        ("1" * 28, f"{'1' * 28} = {'1' * 28}"),
        ("1" * 29, "none"),
        ("1," + ",".join(["000"] * 10), "none"),
        ("", "none"),
    ],
)
def test_numbers(text: str, wanted: str) -> None:
    assert written(text) == wanted


@pytest.mark.parametrize("word", [*UNITS, *TEENS, *TENS])
def test_every_number_word(word: str) -> None:
    [found] = find_numbers(f"the {word.title()} tons")
    assert found.value == (UNITS | TEENS | TENS)[word]
    assert not found.digits


@pytest.mark.parametrize("word", SCALES)
def test_every_scale_word(word: str) -> None:
    [found] = find_numbers(f"rose 3.5 {word} yuan")
    assert (found.value, found.scale) == (Decimal("3.5").scaleb(SCALES[word]), SCALES[word])


@pytest.mark.parametrize(
    ("text", "after", "joined"),
    [
        ("500-million-yuan", "yuan", "-"),
        ("5  tons", "tons", " "),
        ("5- tons", "tons", "-"),
        ("5%", "%", ""),
        ("145m aid", "m aid", ""),
        ("hundreds of yuan", "yuan", " "),
        ("multi-billion-yuan", "yuan", "-"),
    ],
)
def test_what_a_number_counts_and_how_it_is_joined_to_it(text: str, after: str, joined: str) -> None:
    [number] = find_numbers(text)
    assert (text[number.after :], number.joined) == (after, joined)


def test_a_letter_is_a_scale_only_on_demand() -> None:
    plain, bare, paired, shared, both, _ = find_numbers("$145m; 7; 1k-2m; 1.5-2b; 3,000-4b")
    assert (ends(plain), ends(plain.with_letter()), plain.with_letter().end) == ("145", "145000000", 5)
    assert bare.with_letter() is bare
    assert ends(paired.with_letter()) == "1000 to 2000000"
    assert ends(shared.with_letter()) == "1500000000 to 2000000000"
    assert both.kind == "reversed"


def test_a_scale_is_shared_by_what_has_none() -> None:
    bare, grouped, scaled, paired, vague = find_numbers("5; 5,000; 5 million; 3-5; several")
    assert ends(bare.scaled(9)) == "5000000000"
    assert ends(paired.scaled(6)) == "3000000 to 5000000"
    assert bare.scaled(None) is bare
    assert grouped.scaled(9) is grouped
    assert scaled.scaled(9) is scaled
    assert vague.scaled(6) is vague


@pytest.mark.parametrize(
    ("text", "is_one"), [("2023", True), ("2,023", False), ("2023 million", False), ("2100", False)]
)
def test_what_could_be_a_year(text: str, *, is_one: bool) -> None:
    [number] = find_numbers(text)
    assert number.is_yearlike is is_one


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("9.4 and 13.2 percent", 2),
        ("3, 0.1, and 6.2 points", 3),
        ("2, 3 or 4 tons", 3),
        ("2、3、4 tons", 3),
        ("4, 5 percent", 1),
        ("July 3 and 5 percent", 1),
        ("Article 3 and 5 percent", 1),
        ("2019 and 5 percent", 1),
        ("several and 5 percent", 1),
        ("one and 5 percent", 1),
        ("1m and 2 yuan", 2),
        ("6-5 percent", 2),
    ],
)
def test_lists_share_what_stands_behind_their_last_number(text: str, count: int) -> None:
    found = find_numbers(text)
    assert len(found) - shared_from(text.lower(), found, len(found) - 1) == count


def test_a_list_is_walked_a_dozen_numbers_back() -> None:
    text = " and ".join(["5"] * 40)
    assert shared_from(text, find_numbers(text), 39) == 27


def test_a_change_is_two_numbers() -> None:
    text = "rose from 9.4 to 13.2 percent, a fee of 5 to 10 percent"
    low, high, fee = split_changes(text, find_numbers(text))
    assert (low.kind, low.value, high.value, fee.kind) == (
        "changed",
        Decimal("9.4"),
        Decimal("13.2"),
        "range",
    )


@pytest.mark.parametrize(
    ("before", "twice", "wanted"),
    [
        ("prices rose from ", False, True),
        ("prices rose. Tickets cost from ", False, False),
        ("it costs from ", False, False),
        ("it costs from ", True, True),
        ("ranging from ", True, False),
        ("rose ", True, False),
    ],
)
def test_what_makes_a_change(before: str, *, twice: bool, wanted: bool) -> None:
    assert is_change(before, len(before), named_twice=twice) is wanted


def test_what_joins_two_figures() -> None:
    assert joins("5% to 8%", 0, 2, 6)
    assert joins("between 5% and 8%", 8, 10, 15)
    assert not joins("5% and 8%", 0, 2, 7)
    assert not joins("5% compared to 8%", 0, 2, 15)


@given(printed_numbers())
def test_every_spelling_of_a_number_is_read(printed: PrintedNumber) -> None:
    [found] = find_numbers(printed.text)
    assert (found.value, found.value_max) == (printed.value, printed.value_max)
    assert (found.start, found.end) == (0, len(printed.text))


@given(st.text(st.sampled_from("0123456789 .,-–~$mkbtillonseverahundredandİK"), max_size=80) | st.text())
def test_any_text_is_read(text: str) -> None:
    end = 0
    for number in find_numbers(text):
        assert end <= number.start < number.end <= number.after <= len(text)
        if number.value_max is not None and not number.letter:
            assert number.value is not None
            assert number.value <= number.value_max
        end = number.end


@given(st.integers(0, 10**27), st.integers(-3, 12))
def test_scaling_is_exact(number: int, power: int) -> None:
    scaled = scale_up(Decimal(number), power)
    assert scaled * 10 ** max(-power, 0) == number * 10 ** max(power, 0)
    assert "E" not in str(scaled) or number == 0


@given(st.text())
def test_lower_case_keeps_its_length(text: str) -> None:
    plain, lowered = plain_and_lower(text)
    assert len(lower(text)) == len(text) == len(plain) == len(lowered)


FAMILIES = [
    "9",
    "9,",
    "9 ",
    "9,999",
    "9-",
    "9 and ",
    "-",
    " -",
    "one ",
    "one-",
    "hundred ",
    "9 million ",
    "a ",
    "several ",
    ".",
    "9.",
    "www.9",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_work_grows_with_the_text_only(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts the tries of every pattern and the characters that each may look at."""
    work = tries_of((numbers, ranges), find_numbers, monkeypatch)
    assert work(family * 4000) <= 2 * work(family * 2000) + 100
