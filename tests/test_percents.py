"""Percentages: what pages print, lists, ranges and changes."""

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from figures import expressions, written
from govnews.testing import PrintedPercent, printed_percents
from govnews.values import find_percents


@pytest.mark.parametrize(("text", "wanted"), expressions("percent"))
def test_expressions_of_real_pages(text: str, wanted: str) -> None:
    assert written(find_percents(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("17.4%year -on -year, 13.9%respectively", "17.4% = 17.4 percent | 13.9% = 13.9 percent"),
        ("−5 percent, -0.3%", "−5 percent = -5 percent | -0.3% = -0.3 percent"),
        ("minus 0.3 percent, negative 2%", "minus 0.3 percent = -0.3 percent | negative 2% = -2 percent"),
        ("half a percentage point, half the percent", "half a percentage point = 0.5 percentage_point"),
        ("one and a half percent", "one and a half percent = 1.5 percent"),
        ("fell by -5 per cent", "-5 per cent = -5 percent"),
        ("0.5 of a percentage point", "0.5 of a percentage point = 0.5 percentage_point"),
        ("50%-80%", "50%-80% = 50 to 80 percent"),
        ("50 - 80 percentage points", "50 - 80 percentage points = 50 to 80 percentage_point"),
        (
            "a gap of 2.5 pct points, 3 ppts",
            "2.5 pct points = 2.5 percentage_point | 3 ppts = 3 percentage_point",
        ),
        ("between 5% and 8%", "5% and 8% = 5 to 8 percent"),
        ("5% and 8%", "5% = 5 percent | 8% = 8 percent"),
        ("from 5% to 8%", "5% = 5 percent | 8% = 8 percent"),
        ("ranges from 5% to 8%", "5% to 8% = 5 to 8 percent"),
        ("rose from 5 to 8 percent", "5 = 5 percent | 8 percent = 8 percent"),
        ("discounts of 5 to 8 percent", "5 to 8 percent = 5 to 8 percent"),
        ("fell from 8 to 5 percent", "8 = 8 percent | 5 percent = 5 percent"),
        ("5% to 3 percentage points", "5% = 5 percent | 3 percentage points = 3 percentage_point"),
        ("5-8% to 9%", "5-8% = 5 to 8 percent | 9% = 9 percent"),
        ("Over 50% or more", "50% = 50 percent, over"),
        ("Q1 and 5 percent; on July 3 and 5 percent", "5 percent = 5 percent | 5 percent = 5 percent"),
        ("several percent, 25 basis points, double-digit growth, half, tripled", "none"),
        ("the 95th percentile, 5 percentiles, 7 ppm", "none"),
        ("COVID-19 percent", "none"),
        ("", "none"),
    ],
)
def test_percentages(text: str, wanted: str) -> None:
    assert written(find_percents(text)) == wanted


@pytest.mark.xfail(strict=True, reason="a number broken across lines is joined by nobody")
@pytest.mark.parametrize("text", ["13.\n6 percent", "rose 18.\n2 percent"])
def test_a_number_broken_across_lines(text: str) -> None:
    assert written(find_percents(text)) in {"13.\n6 percent = 13.6 percent", "18.\n2 percent = 18.2 percent"}


@given(printed_percents())
def test_every_house_spelling_is_read(printed: PrintedPercent) -> None:
    assert find_percents(printed.text) == (printed.percent,)


@given(printed_percents())
def test_no_break_spaces_change_nothing(printed: PrintedPercent) -> None:
    [found] = find_percents(printed.text.replace(" ", "\N{NO-BREAK SPACE}"))
    assert evolve(found, text="") == evolve(printed.percent, text="")


@given(st.text(st.sampled_from("0123456789 .,-+%percntages points"), max_size=80) | st.text(max_size=40))
def test_any_text_is_read_and_spans_are_true(text: str) -> None:
    for found in find_percents(text):
        assert text[found.start : found.end] == found.text
        assert found.value_max is None or found.value <= found.value_max
