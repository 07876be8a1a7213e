"""What the head says, where the page prints nothing."""

import datetime as dt

import pytest

import govnews
from govnews.model import Article, Head, Note, NoteCode, PageDate
from govnews.parsers.metadata import iso_date, with_metadata

DAY = PageDate(dt.date(2024, 5, 1))


def codes(article: Article) -> list[NoteCode]:
    return [note.code for note in article.notes]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2025-12-20", "2025-12-20"),
        ("2022-02-11 08:52:25", "2022-02-11T08:52:25"),
        ("2022-02-11 08:52", "2022-02-11T08:52"),
        ("2019-11-20T07:29:39.123Z", "2019-11-20T07:29:39+00:00"),
        ("2019-11-20T07:29+08:00", "2019-11-20T07:29+08:00"),
        ("19 Nov 2019", "2019-11-19"),
        ("0001-01-01T00:00:00Z", None),
        ("1970-01-01", None),
        ("1 January 1970", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_of_heads(text: str | None, date: str | None) -> None:
    assert (str(iso_date(text)) if iso_date(text) else None) == date


def test_what_is_printed_nowhere_is_filled_with_a_note_each() -> None:
    head = Head(
        headline="Output up",
        published="2024-05-01",
        source="来源：Example Daily",
        authors=("Li Bo", "Wang Wei"),
    )
    article = with_metadata(Article(), head)
    assert (article.headline, article.source, article.authors) == (
        "Output up",
        "Example Daily",
        ("Li Bo", "Wang Wei"),
    )
    assert (article.published, article.updated) == (DAY, None)
    assert codes(article) == [NoteCode.FROM_METADATA] * 4
    assert article.notes[3].message == "published '2024-05-01' is from the page's head: the page prints none"
    assert "'Li Bo, Wang Wei'" in article.notes[2].message


def test_print_wins() -> None:
    printed = Article(headline="Output up", source="Example Daily", authors=("Li Bo",), updated=DAY)
    head = Head(
        headline="Output up in May",
        source="Other",
        authors=("Wang",),
        published="2024-05-02",
        updated="2024-05-01",
    )
    assert with_metadata(printed, head) == printed


def test_a_date_of_change_serves_where_no_other_is_given() -> None:
    assert with_metadata(Article(headline="x"), Head(updated="2024-05-01")).updated == DAY


@pytest.mark.parametrize("source", ["https://www.example.gov.cn/index.html", "Source: ", " ", None])
def test_an_address_or_an_empty_label_is_no_source(source: str | None) -> None:
    assert with_metadata(Article(headline="x"), Head(source=source)).source is None


def test_a_disagreement_is_a_note() -> None:
    printed = Article(headline="Output up", updated=DAY)
    article = with_metadata(printed, Head(title="Cargo down - Example", published="2024-05-03"))
    assert (article.headline, article.updated) == ("Output up", DAY)
    assert codes(article) == [NoteCode.METADATA_DIFFERS] * 2
    assert (
        article.notes[0].message
        == "the page prints the headline 'Output up', its head has 'Cargo down - Example'"
    )
    assert article.notes[1].message == "the page prints the date 2024-05-01, its head has 2024-05-03"


def test_spelling_and_a_day_of_time_zones_are_no_disagreement() -> None:
    printed = Article(headline="City’s “Output” up", updated=DAY)
    assert (
        with_metadata(printed, Head(title='City\'s "output" up_Example', published="2024-04-30")) == printed
    )


ASSUMED = Note(NoteCode.DATE_ORDER_ASSUMED, "assumed", 3)


def test_the_head_settles_the_order_of_day_and_month() -> None:
    printed = Article(headline="x", updated=PageDate(dt.date(2026, 6, 1)), published=None, notes=(ASSUMED,))
    article = with_metadata(printed, Head(published="2026-01-06T13:55:00Z"))
    assert article.updated == PageDate(dt.date(2026, 1, 6))
    assert codes(article) == [NoteCode.FROM_METADATA]
    assert "order of day and month" in article.notes[0].message


@pytest.mark.parametrize(
    ("day", "head", "notes"),
    [
        (dt.date(2026, 1, 6), "2026-01-06", [NoteCode.DATE_ORDER_ASSUMED]),
        (dt.date(2026, 6, 1), None, [NoteCode.DATE_ORDER_ASSUMED]),
        (dt.date(2026, 6, 1), "2026-03-03", [NoteCode.DATE_ORDER_ASSUMED, NoteCode.METADATA_DIFFERS]),
        (dt.date(2026, 6, 13), "2026-03-03", [NoteCode.DATE_ORDER_ASSUMED, NoteCode.METADATA_DIFFERS]),
    ],
)
def test_an_order_that_the_head_does_not_turn_stands(
    day: dt.date, head: str | None, notes: list[NoteCode]
) -> None:
    printed = Article(headline="x", updated=PageDate(day), notes=(ASSUMED,))
    article = with_metadata(printed, Head(published=head))
    assert article.updated == PageDate(day)
    assert codes(article) == notes


def test_a_whole_page_is_filled_from_its_head() -> None:
    article = govnews.parse(
        "<meta name=PubDate content='2024-05-01 08:30'><title>Output of the port up</title><div>Output of the port up</div>"  # noqa: E501 - markup reads best in one piece
        "<div class=t><p>The port handled more cargo in May than ever before.</p><p>It will grow further in June, the city said.</p></div><p>Foot"  # noqa: E501 - markup reads best in one piece
    )
    assert str(article.published) == "2024-05-01T08:30"
    assert NoteCode.FROM_METADATA in codes(article)
