"""Where sentences end."""

import pytest

from govnews.values.sentences import BREAK, sentence_around


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("It grew. Then it fell.", ["Then it fell."]),
        ('It grew! 5 fell? (Six) did; others "said." So', ["5 fell", "(Six)", "So"]),
        ("the U.S. dollar on Jan. 5, No. 7 of Mr. Li", []),
        ("5.5 percent; e.g. these", []),
        ("It fell to 5 C. Then to 4C. On Monday it snowed.", ["Then", "On Monday"]),
        ("Vitamin C. It is", []),
        ("at 4 a.m. Tuesday or 5 p.m. Monday", []),
    ],
)
def test_breaks(text: str, begins: list[str]) -> None:
    found = [text[match.end() :] for match in BREAK.finditer(text)]
    assert len(found) == len(begins)
    assert all(rest.startswith(begin) for rest, begin in zip(found, begins, strict=True))


def test_the_sentence_around_a_place() -> None:
    text = "One was 5.\u00a0Two were 6. Three were 7."
    assert sentence_around(text, 20, 21) == "Two were 6"
    assert sentence_around(text, 3, 4) == "One was 5"
    assert sentence_around(text, 30, 31) == "Three were 7."


def test_a_sentence_without_end_is_cut() -> None:
    text = "a" * 5000
    assert len(sentence_around(text, 2500, 2600)) == 2100
