"""The package's scorer says what the rules of scoring say, and what the scorer from outside says."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

import seeds
from govnews.check import normal
from govnews.check.scoring import Case, Difference, InvalidSeed, cases, differences, score

#: A second scorer, independent of the package and run from outside, where its place is told.
SECOND: Final = os.environ.get("GOVNEWS_SECOND_SCORER", "")

MONEY: Final = {
    "type": "money",
    "line": 0,
    "start": 0,
    "end": 6,
    "text": "5 yuan",
    "value": "5",
    "value_max": None,
    "currency": "CNY",
    "qualifier": None,
    "converted": None,
    "implausible": False,
}


def figures(expected: dict[str, Any], got: dict[str, Any] | None) -> dict[str, float]:
    case = Case("site/1", Path("page.txt"), None, expected)
    return dict(score([case], lambda _: got).figures)


@pytest.mark.parametrize(
    ("part", "expected", "got", "figure"),
    [
        ("headline", "Port grows", "Port  grows ", 1),
        ("headline", "Port grows", "Port shrinks", 0),
        ("headline", "Port grows", None, 0),
        ("headline", None, "Port grows", 0),
        ("breadcrumb", ["Home", "News"], ["Home", "News"], 1),
        ("breadcrumb", ["Home", "News"], ["News", "Home"], 0),
        ("updated", "2023-12-18T10:22", "2023-12-18T10:22:00+08:00", 1),
        ("updated", "2023-12-18T10:22:05", "2023-12-18T10:22", 0),
        ("updated", "2023-12-18", "2023-12-18T10:22", 0),
        ("updated", "2023-12-18T10:22", "2023-12-18 10:22Z", 1),
        (
            "dateline",
            {"place": "BEIJING", "date": None},
            {"place": "BEIJING", "date": None, "agency": None},
            1,
        ),
        ("dateline", {"place": "BEIJING", "date": "2021-07-08"}, {"place": "BEIJING", "date": None}, 0),
    ],
)
def test_a_field_is_right_or_wrong(part: str, expected: object, got: object, figure: float) -> None:
    assert figures({part: expected}, {part: got})[part] == figure
    assert figures({part: expected}, {part: got})["fields"] == figure


def test_a_field_that_neither_side_has_is_not_counted() -> None:
    found = figures({"headline": None, "source": "Xinhua"}, {"headline": None, "source": "Xinhua"})
    assert "headline" not in found
    assert found["fields"] == 1


def test_a_field_that_is_not_annotated_is_not_counted() -> None:
    assert "headline" not in figures({}, {"headline": "Port grows"})


def test_photos_are_f1() -> None:
    one, two = {"caption": "A ship.", "src": "/1.jpg"}, {"caption": "A crane."}
    found = figures({"photos": [one]}, {"photos": [{"caption": "A ship."}, two]})
    assert found["photos"] == pytest.approx(2 / 3)


def test_roles_are_f1_by_line() -> None:
    got = {"lines": [{"role": "nav"}, {"role": "headline"}, {"role": "body"}]}
    found = figures({"roles": ["share", "headline", "body", "body"]}, got)
    assert found["roles"] == pytest.approx(2 * 2 / 7)
    assert found["roles_coarse"] == pytest.approx(2 * 3 / 7)
    assert found["body"] == pytest.approx(2 / 3)


def test_a_body_is_compared_by_its_paragraphs() -> None:
    got = {"lines": [{"role": "body", "text": "One."}, {"role": "caption", "text": "Two."}]}
    assert figures({"body": ["One.", "Two."]}, got)["body"] == pytest.approx(2 / 3)


@pytest.mark.parametrize(
    ("change", "strict", "span"),
    [
        ({}, 1, 1),
        ({"value": "5.00"}, 1, 1),
        ({"rate": "7.1"}, 1, 1),
        ({"value": "6"}, 0, 1),
        ({"currency": "USD"}, 0, 1),
        ({"qualifier": "over"}, 0, 1),
        ({"implausible": True}, 0, 1),
        ({"converted": {"value": "1", "currency": "USD"}}, 0, 1),
        ({"end": 5}, 0, 0),
        ({"line": 1}, 0, 0),
        ({"type": "percent", "unit": "percent"}, 0, 0),
    ],
)
def test_a_value_is_strictly_right_or_only_in_its_place(
    change: dict[str, Any], strict: float, span: float
) -> None:
    found = figures({"values": [MONEY]}, {"values": [MONEY | change]})
    assert (found["money"], found["money_span"]) == (strict, span)
    assert found["values"] == strict


def test_conversions_are_compared_by_size_and_currency() -> None:
    one = MONEY | {"converted": {"value": "1.50", "currency": "USD", "value_max": None}}
    two = MONEY | {"converted": {"value": "1.5", "currency": "USD"}}
    assert figures({"values": [one]}, {"values": [two]})["money"] == 1


def test_values_without_a_line_are_compared_by_their_text() -> None:
    bare = {key: part for key, part in MONEY.items() if key not in ("line", "start", "end")}
    assert figures({"values": [bare]}, {"values": [MONEY]})["money"] == 1


def test_a_page_without_an_answer_is_all_wrong() -> None:
    found = figures(
        {"headline": "Port grows", "roles": ["headline"], "values": [MONEY], "body": ["One."]}, None
    )
    assert (found["unanswered"], found["headline"], found["roles"], found["money"]) == (1, 0, 0, 0)


def test_differences_say_what_was_wanted() -> None:
    expected = {
        "headline": "Port grows",
        "photos": [{"file": "1.jpg"}],
        "roles": ["body", "nav", "nav"],
        "values": [MONEY, MONEY | {"start": 9, "end": 15}],
    }
    got = {
        "headline": None,
        "lines": [{"role": "nav", "text": "Home"}, {"role": "nav"}],
        "values": [MONEY | {"value": "6E+3", "qualifier": "over"}],
    }
    assert differences(expected, got) == (
        Difference("headline", "want 'Port grows', got None"),
        Difference("photos", "want [(('file', '1.jpg'),)], got []"),
        Difference("roles", "line 0: want body, got nav: 'Home'"),
        Difference("roles", "line 2: want nav, got no line"),
        Difference("money", "'5 yuan' (line 0): value: want 5, got 6000; qualifier: want None, got over"),
        Difference("money", "'5 yuan' (line 0): want value=5 currency=CNY, got nothing"),
    )


def test_differences_of_paragraphs_and_of_values_without_lines() -> None:
    expected = {
        "body": ["One."],
        "values": [{"type": "percent", "text": "5%", "value": "5", "unit": "percent"}],
    }
    assert differences(expected, {"lines": [{"role": "body", "text": "Two."}]}) == (
        Difference("body", "lost from the body: 'One.'"),
        Difference("body", "not body: 'Two.'"),
        Difference("percent", "'5%': want value=5 unit=percent, got nothing"),
    )


def test_the_worst_pages_come_first() -> None:
    pages = [
        Case(name, Path("page.txt"), None, {"roles": ["nav"] * count}) for name, count in (("a", 1), ("b", 3))
    ]
    assert score(pages, lambda _: {}).worst(1) == ("b",)


def test_an_unknown_type_has_no_attributes() -> None:
    assert normal.value({"type": "ratio", "value": "5"}) == ()


def seed(folder: Path, page: str | None, expected: str, about: str | None = None) -> Path:
    place = folder / "site" / "1"
    place.mkdir(parents=True)
    (place / "expected.json").write_text(expected, "utf-8")
    if page:
        (place / page).write_text("Port grows", "utf-8")
    if about:
        (place / "about.json").write_text(about, "utf-8")
    return folder


@pytest.mark.parametrize("page", ["page.txt", "page.html"])
def test_a_case_is_a_page_with_its_address_and_expectation(tmp_path: Path, page: str) -> None:
    (case,) = cases([seed(tmp_path, page, '{"headline": null}', '{"url": "http://a.cn/1"}')])
    assert case == Case("site/1", tmp_path / "site" / "1" / page, "http://a.cn/1", {"headline": None})


@pytest.mark.parametrize(
    ("page", "expected", "message"),
    [(None, "{}", "no page.txt or page.html"), ("page.txt", "{", "expected.json: Expecting")],
)
def test_a_broken_case_is_named(tmp_path: Path, page: str | None, expected: str, message: str) -> None:
    with pytest.raises(InvalidSeed, match=message):
        list(cases([seed(tmp_path, page, expected)]))


@pytest.mark.skipif(not SECOND, reason="no second scorer at hand: GOVNEWS_SECOND_SCORER names its file")
def test_two_scorers_say_the_same(tmp_path: Path) -> None:
    """The second one asks the command line; both must come to the same figures to the last digit."""
    out = tmp_path / "figures.json"
    command = [
        sys.executable,
        SECOND,
        "--command",
        f"{sys.executable} -m govnews parse -",
        "--json",
        str(out),
    ]
    subprocess.run([*command, str(seeds.SEEDS)], check=True, capture_output=True)  # noqa: S603 - the scorer's own
    ours = score(seeds.CASES, lambda case: seeds.article(case.name)).figures
    assert json.loads(out.read_text("utf-8")) == dict(ours)


@pytest.mark.skipif(not SECOND, reason="no second scorer at hand: GOVNEWS_SECOND_SCORER names its file")
@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "2023-12-18",
        "2023-12-18T10:22",
        "2023-12-18 10:22:00",
        "2023-12-18T10:22:05+08:00",
        "2023-12-18T10:22Z",
    ],
)
def test_two_scorers_read_dates_alike(text: str | None) -> None:
    spec = importlib.util.spec_from_file_location("second_scorer", SECOND)
    assert spec
    assert spec.loader
    second = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(second)
    assert normal.clock(text) == second.clock(text)
