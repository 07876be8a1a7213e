"""Numbers in words."""

import re

import pytest

from govnews.values.spelled import SMALL, SPELLED, any_of, spelled, whole_word


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("nine", 9),
        ("nineteen", 19),
        ("ninety", 90),
        ("forty-six", 46),
        ("forty six", 46),
        ("two hundred", 200),
        ("three hundred five", 305),
        ("three hundred and forty-six", 346),
    ],
)
def test_numbers_in_words(words: str, number: int) -> None:
    assert re.fullmatch(SPELLED, words)
    assert spelled(words) == number


@pytest.mark.parametrize("words", ["ninth", "sixtyfold", "and five", "hundred"])
def test_other_words(words: str) -> None:
    assert not re.fullmatch(SPELLED, words)


def test_only_the_spelled_hundreds_are_not_small() -> None:
    assert re.fullmatch(SMALL, "forty-six")
    assert not re.fullmatch(SMALL, "two hundred")


def test_the_longest_of_words_that_begin_alike() -> None:
    assert re.match(any_of(["six", "sixty", "sixteen"]), "sixteen")[0] == "sixteen"  # type: ignore[index]
    assert re.findall(whole_word(["six", "sixty"]), "sixty six sixth bisix") == ["sixty", "six"]
