"""The lines of a text: nothing visible is lost, blank lines are counted."""

from hypothesis import given
from hypothesis import strategies as st

from govnews.lines import lines_from_text


def texts(text: str) -> list[str]:
    return [line.text for line in lines_from_text(text)]


def test_every_kind_of_line_end_parts_lines() -> None:
    assert texts("a\nb\r\nc\rd") == ["a", "b", "c", "d"]


def test_other_marks_part_nothing() -> None:
    assert texts("a\x0bb\x0cc\u2028d") == ["a\x0bb\x0cc\u2028d"]


def test_ends_are_stripped_and_insides_untouched() -> None:
    assert texts("\u3000\u00a0 Home >  News \u200b\n") == ["Home >  News"]


def test_blank_lines_are_counted_and_dropped() -> None:
    assert [(line.text, line.gap) for line in lines_from_text("\n\na\n \u00a0\n\nb\nc\n\n")] == [
        ("a", 2),
        ("b", 2),
        ("c", 0),
    ]


def test_no_text_has_no_lines() -> None:
    assert lines_from_text("") == ()
    assert lines_from_text("\ufeff\n\u200b\r\n") == ()


@given(st.text(alphabet=st.sampled_from("ab \n\r\t\u00a0\u200b\u3000中"), max_size=60))
def test_every_visible_character_is_on_exactly_one_line(text: str) -> None:
    lines = lines_from_text(text)
    visible = [character for character in text if character in "ab中"]
    assert [character for line in lines for character in line.text if character in "ab中"] == visible
    assert all(line.text and "\n" not in line.text and "\r" not in line.text for line in lines)


@given(st.lists(st.sampled_from(["a", "b c", "", " "]), max_size=20))
def test_gaps_and_lines_are_all_lines(parts: list[str]) -> None:
    lines = lines_from_text("\n".join(parts))
    trailing = len(parts) - max((n + 1 for n, part in enumerate(parts) if part.strip()), default=0)
    assert sum(1 + line.gap for line in lines) + trailing == len(parts)
