"""The JSON contract: what is written, what is read back, and how a fault is named."""

import datetime as dt
import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

import govnews
from govnews import from_json, to_json
from govnews.errors import InvalidArticle
from govnews.model import (
    Amount,
    Article,
    Dateline,
    Line,
    Link,
    Money,
    Note,
    NoteCode,
    PageDate,
    Percent,
    Period,
    Photo,
    Quantity,
    Role,
)
from govnews.testing import articles

PRINTED = "4.52 billion yuan ($633.84 million)"
MONEY = Money(
    text=PRINTED,
    start=0,
    end=len(PRINTED),
    line=0,
    value=Decimal("4.52E+9"),
    currency="CNY",
    converted=Amount(value=Decimal(633840000), currency="USD"),
    rate=Decimal("7.1311"),
)


def written(article: Article) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(to_json(article))
    return data


@given(articles())
def test_what_is_written_is_read_back_equal(article: Article) -> None:
    assert from_json(to_json(article)) == article


@given(articles())
def test_an_article_is_one_line_whoever_splits_it(article: Article) -> None:
    assert len(to_json(article).splitlines()) == 1


@given(articles())
def test_numbers_have_no_exponent(article: Article) -> None:
    for value in written(article)["values"]:
        for number in (value.get("value"), value.get("value_max"), value.get("rate")):
            assert number is None or set(number) <= set("-.0123456789")


def test_an_empty_article_has_every_key() -> None:
    assert written(Article()) == {
        "schema": 1,
        "id": None,
        "url": None,
        "site": None,
        "kind": "text",
        "breadcrumb": [],
        "headline": None,
        "subheadline": None,
        "source": None,
        "authors": [],
        "updated": None,
        "published": None,
        "dateline": None,
        "editor": None,
        "photos": [],
        "next_url": None,
        "lines": [],
        "values": [],
        "notes": [],
    }


def test_money_is_written_as_in_the_contract() -> None:
    assert written(Article(values=(MONEY,)))["values"] == [
        {
            "type": "money",
            "line": 0,
            "start": 0,
            "end": 35,
            "text": PRINTED,
            "value": "4520000000",
            "value_max": None,
            "currency": "CNY",
            "qualifier": None,
            "converted": {"value": "633840000", "value_max": None, "currency": "USD"},
            "rate": "7.1311",
            "implausible": False,
        }
    ]


@pytest.mark.parametrize(
    ("value", "keys"),
    [
        (Percent(text="5%", start=0, end=2, value=Decimal(5)), {"value", "value_max", "unit", "qualifier"}),
        (
            Quantity(text="5 mu", start=0, end=4, value=Decimal(5), unit="mu"),
            {"value", "value_max", "unit", "qualifier", "converted"},
        ),
        (
            Period(
                text="2023", start=0, end=4, start_date=dt.date(2023, 1, 1), end_date=dt.date(2023, 12, 31)
            ),
            {"start_date", "end_date", "granularity", "rolling", "direction"},
        ),
    ],
    ids=["percent", "quantity", "period"],
)
def test_every_type_has_its_keys(value: govnews.Value, keys: set[str]) -> None:
    (found,) = written(Article(values=(value,)))["values"]
    assert set(found) == keys | {"type", "line", "start", "end", "text"}


def test_parts_are_written_as_in_the_contract() -> None:
    article = Article(
        updated=PageDate(dt.date(2023, 12, 18), dt.time(10, 22)),
        published=PageDate(dt.date(2023, 12, 18), dt.time(10, 22, 5, tzinfo=dt.UTC), seconds=True),
        dateline=Dateline("BEIJING", dt.date(2021, 11, 17), "PRNewswire"),
        photos=(Photo(file="1.jpg", credit="Photo/Xinhua", provider="Xinhua"),),
        lines=(Line("Port grows", Role.HEADLINE, "first", "h1", (Link("Port", "/p"),), (0, 10)),),
        notes=(Note(NoteCode.NO_BODY, "The page has no body."),),
    )
    data = written(article)
    assert data["updated"] == "2023-12-18T10:22"
    assert data["published"] == "2023-12-18T10:22:05+00:00"
    assert data["dateline"] == {"place": "BEIJING", "date": "2021-11-17", "agency": "PRNewswire"}
    assert data["photos"][0] == {
        "file": "1.jpg",
        "caption": None,
        "credit": "Photo/Xinhua",
        "photographer": None,
        "provider": "Xinhua",
        "src": None,
    }
    assert data["lines"] == [
        {
            "text": "Port grows",
            "role": "headline",
            "rule": "first",
            "path": "h1",
            "links": [{"text": "Port", "href": "/p"}],
            "prose": [0, 10],
        }
    ]
    assert data["notes"] == [{"code": "no-body", "message": "The page has no body.", "line": None}]


def test_characters_that_break_lines_or_utf8_are_escaped() -> None:
    text = to_json(Article(headline="a\u2028b\u2029c\x85d\ud800"))
    assert text.encode("utf-8")
    assert r"a\u2028b\u2029c\u0085d\ud800" in text
    assert from_json(text).headline == "a\u2028b\u2029c\x85d\ud800"


def test_keys_of_later_versions_are_ignored() -> None:
    assert from_json(
        '{"headline": "Port grows", "mood": "good", "photos": [{"file": "1.jpg", "width": 3}]}'
    ) == (Article(headline="Port grows", photos=(Photo(file="1.jpg"),)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "$: expected a JSON object, found ''"),
        ("{", "$: expected a JSON object, found '{'"),
        ("[1]", "$: expected an object, found [1]"),
        ('{"schema": 2}', "$.schema: expected 1, found 2"),
        ('{"headline": 5}', "$.headline: expected str, found 5"),
        ('{"kind": "pdf"}', "$.kind: expected 'text' or 'html', found 'pdf'"),
        ('{"breadcrumb": "Home"}', "$.breadcrumb: expected a list, found 'Home'"),
        ('{"authors": [null]}', "$.authors[0]: expected str, found None"),
        ('{"updated": "2023-1-8"}', "$.updated: expected an ISO date or date and time, found '2023-1-8'"),
        ('{"updated": 5}', "$.updated: expected an ISO date or date and time, found 5"),
        (
            '{"updated": "2023-02-30"}',
            "$.updated: expected an ISO date or date and time, found '2023-02-30': day",
        ),
        ('{"dateline": {"date": "x"}}', "$.dateline.place: the key 'place' is missing"),
        ('{"dateline": {"place": "B", "date": "x"}}', "$.dateline.date: expected an ISO date, found 'x'"),
        ('{"dateline": {"place": "B", "date": 5}}', "$.dateline.date: expected an ISO date, found 5"),
        ('{"photos": [{"credit": 5}]}', "$.photos[0].credit: expected str, found 5"),
        (
            '{"lines": [{"text": "", "role": "zz", "rule": ""}]}',
            "$.lines[0].role: expected a Role, found 'zz'",
        ),
        ('{"lines": [{"text": "", "role": 5, "rule": ""}]}', "$.lines[0].role: expected a Role, found 5"),
        (
            '{"lines": [{"text": "", "role": "nav", "rule": "", "prose": [1]}]}',
            "$.lines[0].prose: expected a span [start, end], found [1]",
        ),
        (
            '{"values": [5]}',
            "$.values[0]: expected a value of type money, percent, quantity, period, found 5",
        ),
        (
            '{"values": [{"type": "x"}]}',
            "$.values[0]: expected a value of type money, percent, quantity, period",
        ),
        (
            '{"notes": [{"code": "no-body", "message": "", "line": "1"}]}',
            "$.notes[0].line: expected int, found '1'",
        ),
    ],
)
def test_a_fault_is_named_with_its_path(text: str, message: str) -> None:
    with pytest.raises(InvalidArticle) as caught:
        from_json(text)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("number", ["4.52E+9", "NaN", "", "1,000", "１"])
def test_numbers_are_read_only_in_plain_form(number: str) -> None:
    value = {"type": "percent", "text": "5%", "start": 0, "end": 2, "value": number}
    with pytest.raises(
        InvalidArticle, match=r"^\$\.values\[0\]\.value: expected a decimal string without exponent"
    ):
        from_json(json.dumps({"values": [value]}))


def test_all_faults_are_named_at_once() -> None:
    with pytest.raises(InvalidArticle) as caught:
        from_json('{"headline": 5, "photos": [{}, {"file": 5}, {"src": 5}]}')
    assert str(caught.value).split("; ") == [
        "$.headline: expected str, found 5",
        "$.photos[1].file: expected str, found 5",
        "$.photos[2].src: expected str, found 5",
    ]


def test_an_error_is_the_fitting_built_in_too() -> None:
    with pytest.raises(ValueError, match=r"^\$: expected an object"):
        from_json("[]")


def test_a_long_value_is_shortened_in_the_message() -> None:
    with pytest.raises(InvalidArticle) as caught:
        from_json(json.dumps(["word"] * 100))
    assert len(str(caught.value)) < 100


def test_deep_nesting_is_an_invalid_article() -> None:
    with pytest.raises(InvalidArticle):
        from_json("[" * 100_000)
