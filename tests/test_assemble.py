"""The article that lines with roles make."""

import datetime as dt

import pytest

from govnews.lines import lines_from_text
from govnews.model import Article, Dateline, Hints, Line, Link, NoteCode, PageDate, Role
from govnews.parsers.assemble import assemble
from govnews.parsers.roles import assign_roles
from lines_with_roles import P1, P2, filled


def article(page: str, hints: Hints | None = None, on: dt.date | None = None) -> Article:
    hints = hints or Hints()
    return assemble(assign_roles(lines_from_text(filled(page)), hints), hints, on=on)


def test_each_part_has_its_field() -> None:
    read = article(
        "Home > News\n• Port grows in Lianhe\nBy Li Bo | China Daily | Updated: 2022-03-07 08:17\n"
        "Abstract : The port grew.\nLIANHE, March 6 (Xinhua) -- P1\nMore berths\nP2\n(Web editor: Wang Fan)"
    )
    assert read.breadcrumb == ("Home", "News")
    assert read.headline == "Port grows in Lianhe"
    assert read.subheadline == "The port grew."
    assert read.authors == ("Li Bo",)
    assert read.source == "China Daily"
    assert read.updated == PageDate(dt.date(2022, 3, 7), dt.time(8, 17))
    assert read.published is None
    assert read.dateline == Dateline("LIANHE", dt.date(2022, 3, 6), "Xinhua")
    assert read.editor == "Wang Fan"
    assert read.body == (f"LIANHE, March 6 (Xinhua) -- {P1}", P2)
    assert read.notes == ()


def test_a_date_glued_to_the_headline_is_the_pages() -> None:
    read = article("Port of Lianhe grows| Updated: February 21, 2024\nP1")
    assert (read.headline, read.updated) == ("Port of Lianhe grows", PageDate(dt.date(2024, 2, 21)))


def test_a_date_that_opens_a_line_of_names_is_the_pages() -> None:
    read = article(
        "Big expectations from the port\n2017-12-18, CHENG YU in Lianhe and YANG JUN on the island\nP1\nP2"
    )
    assert read.published == PageDate(dt.date(2017, 12, 18))


def test_a_writer_behind_the_editor_wrote_the_page() -> None:
    page = "Port of Lianhe grows again\nEditor: Li Mei  Writer: Wang Fan\nP1\nP2"
    read = article(page)
    assert (read.authors, read.editor) == (("Wang Fan",), "Li Mei")
    assert assign_roles(lines_from_text(filled(page)), Hints())[1].role is Role.BYLINE


def test_the_breadcrumb_nearest_the_headline_is_the_pages() -> None:
    read = article("Home > Travel\nHome > News > Ports\nPort of Lianhe grows\nUpdated: 2022-03-07\nP1")
    assert read.breadcrumb == ("Home", "News", "Ports")


def test_a_sections_name_is_a_breadcrumb_of_one_part() -> None:
    assert article("Economy\nPort of Lianhe grows again\nUpdated: 2022-03-07\nP1").breadcrumb == ("Economy",)


def test_a_breadcrumb_below_the_headline_counts() -> None:
    assert article("Port of Lianhe grows again\nChina\nUpdated: 2022-03-07\nP1").breadcrumb == ("China",)


def test_links_part_a_breadcrumb_without_marks() -> None:
    links = (Link("Home", "/"), Link(" / News", "/n"), Link(" ", "#"))
    line = Line(text="HomeNews", role=Role.BREADCRUMB, rule="test", links=links)
    assert assemble([line], Hints()).breadcrumb == ("Home", "News")


def test_an_editor_behind_other_words_is_found() -> None:
    line = Line(text="Report an errorEditor: huaxia", role=Role.EDITOR, rule="test")
    assert assemble([line], Hints()).editor == "huaxia"
    assert assemble([Line(text="Edit", role=Role.EDITOR, rule="test")], Hints()).editor is None


def test_an_editor_may_sign_the_last_paragraph() -> None:
    read = article("Port of Lianhe grows again\n2022-03-07\nP1\nIt will grow. (Editor: Yuan Can,Yao Chun)")
    assert read.editor == "Yuan Can,Yao Chun"


def test_what_a_sites_profile_calls_a_name_is_that_name() -> None:
    source = Line(text="Lianhe Harbor", role=Role.SOURCE, rule="site's profile")
    author = Line(text="the harbor master", role=Role.BYLINE, rule="site's profile")
    read = assemble([source, author], Hints())
    assert (read.source, read.authors) == ("Lianhe Harbor", ("the harbor master",))
    body = Line(
        text="Information Office of Lianhe Municipal People's Government", role=Role.SOURCE, rule="test"
    )
    assert assemble([body], Hints()).source == body.text
    assert assemble([Line(text="a harbor", role=Role.SOURCE, rule="test")], Hints()).source is None


def test_a_dateline_takes_its_year_from_a_date_given() -> None:
    page = "Port of Lianhe grows again\nLIANHE, Oct. 7 (Xinhua) -- P1"
    assert article(page).dateline == Dateline("LIANHE", None, "Xinhua")
    assert article(page, on=dt.date(2024, 10, 8)).dateline == Dateline(
        "LIANHE", dt.date(2024, 10, 7), "Xinhua"
    )


def codes(read: Article) -> list[NoteCode]:
    return [note.code for note in read.notes]


def test_what_is_missing_is_noted() -> None:
    assert codes(article("P1\nP2")) == [NoteCode.NO_HEADLINE]
    assert codes(article("Port of Lianhe grows")) == [NoteCode.NO_BODY]
    assert codes(article("")) == [NoteCode.NO_HEADLINE, NoteCode.NO_BODY]


def test_a_doubtful_date_is_noted_with_its_line() -> None:
    read = article("Port of Lianhe grows\nDate:06/03/2016\nP1")
    assert [(note.code, note.line) for note in read.notes] == [(NoteCode.DATE_ORDER_ASSUMED, 1)]
    assert "06/03/2016" in read.notes[0].message


def test_an_impossible_date_is_noted() -> None:
    read = article("Port of Lianhe grows\nUpdated: 2016-13-41\nP1")
    assert read.date is None
    assert NoteCode.IMPOSSIBLE_DATE in codes(read)


GERMAN = (
    "Der Hafen von Lianhe hat im Mai mehr Waren umgeschlagen als je zuvor, teilte der Betreiber mit. "
    "Zwei weitere Liegeplätze werden noch vor dem Ende dieses Jahres eröffnet."
)
CHINESE = "连河港五月份货物吞吐量达到二百四十万吨，同比增长百分之八点四，港口运营商周一表示。"


@pytest.mark.parametrize("text", [GERMAN, CHINESE])
def test_another_language_is_noted(text: str) -> None:
    assert NoteCode.NOT_ENGLISH in codes(article(f"Lianhe\n2016-03-04\n{text}"))


def test_english_with_chinese_names_is_english() -> None:
    assert NoteCode.NOT_ENGLISH not in codes(
        article("Port of Lianhe grows\nP1\nThe port (连河港) is old, he said.\nP2")
    )


def test_a_menu_says_nothing_of_its_language() -> None:
    assert NoteCode.NOT_ENGLISH not in codes(article("\n".join(["Home", "News", "Ports", "Ships"] * 8)))
