"""Reading a page: what is taken as what, and what is refused."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from govnews import intake
from govnews.errors import GovnewsError, PageNotFound, PageTooLarge, UnreadablePage
from govnews.intake import MAX_BYTES, read_page, sniff
from govnews.model import NoteCode, Page

PAGE = "<html><title>Output up</title><body><h1>Output up</h1><p>It rose by 5 percent.</body></html>"


def texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks]


def test_a_page_is_read_alike_from_text_bytes_a_file_and_a_soup(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, "utf-8")
    pages = [read_page(source) for source in (PAGE, PAGE.encode(), file, BeautifulSoup(PAGE, "lxml"))]
    assert {page.kind for page in pages} == {"html"}
    assert all(page.blocks == pages[0].blocks and page.head == pages[0].head for page in pages)
    assert texts(pages[0]) == ["Output up", "It rose by 5 percent."]


def test_text_is_kept_as_it_is() -> None:
    page = read_page("Output up\r\n\r\n It rose.", url="http://en.example.gov.cn/1.htm")
    assert (page.kind, page.text, page.url) == (
        "text",
        "Output up\r\n\r\n It rose.",
        "http://en.example.gov.cn/1.htm",
    )
    assert (page.blocks, page.notes, page.layout) == ((), (), None)


@pytest.mark.parametrize(
    "text",
    [
        "a < b > c",
        "output <5 percent",
        "by <a> group <i>of</i> <span>",
        "<pre",
        "<diva>",
        "x<p",
        "&lt;div&gt;",
    ],
)
def test_no_block_tag_is_text(text: str) -> None:
    assert sniff(text) == "text"


@pytest.mark.parametrize(
    "text", ["<p>x", "x<BR>y", "<div class=a>", "<!DOCTYPE html>", "a<br/>b", "<h3>x", "<table\n>"]
)
def test_a_block_tag_is_markup(text: str) -> None:
    assert sniff(text) == "html"


def test_who_says_the_kind_is_believed() -> None:
    assert read_page("<p>It rose.", kind="text").text == "<p>It rose."
    assert texts(read_page("It <b>rose</b>.", kind="html")) == ["It rose."]


@pytest.mark.parametrize("source", ["", "  \n\t ", b"", b" \n"])
def test_nothing_to_see_is_unreadable(source: str | bytes) -> None:
    with pytest.raises(UnreadablePage, match="holds no visible character: expected the text of a page"):
        read_page(source)


@pytest.mark.parametrize(
    "source", ["<p> </p>", "<script>var a = 'It rose.'</script><p>", "<!-- <p>It rose.</p> --><br>"]
)
def test_markup_without_text_is_unreadable(source: str | bytes) -> None:
    with pytest.raises(UnreadablePage, match="no visible text and no title"):
        read_page(source)


def test_markup_with_a_title_alone_is_a_page() -> None:
    assert read_page("<title>Output up</title><body><script>load()</script>").head.title == "Output up"


def test_the_message_shows_the_beginning_of_what_was_found() -> None:
    with pytest.raises(UnreadablePage, match=r"^'                    …' holds"):
        read_page(" " * 30)


@pytest.mark.parametrize("make", [lambda size: "a" * size, lambda size: b"a" * size])
def test_the_largest_page_is_read_and_one_byte_more_is_refused(
    make: Callable[[int], str | bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "MAX_BYTES", 1000)
    assert len(read_page(make(1000)).text) == 1000
    with pytest.raises(PageTooLarge, match="the page has 1,001 bytes or more: expected at most 1,000"):
        read_page(make(1001))


def test_text_is_measured_in_utf_8(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MAX_BYTES", 1000)
    assert len(read_page("南" * 333).text) == 333
    with pytest.raises(PageTooLarge, match="1,002 bytes"):
        read_page("南" * 334)


def test_a_large_file_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    file = tmp_path / "large.html"
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES * 4)
    with pytest.raises(PageTooLarge):
        read_page(file)


def test_a_path_that_is_no_file_says_so(tmp_path: Path) -> None:
    with pytest.raises(PageNotFound, match="is not there: expected a file"):
        read_page(tmp_path / "none.html")
    with pytest.raises(FileNotFoundError, match="is a folder: expected a file"):
        read_page(tmp_path)
    assert issubclass(PageNotFound, GovnewsError)


def test_a_string_that_names_a_file_is_content_with_a_note(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text("Output up", "utf-8")
    page = read_page(str(file))
    assert page.text == str(file)
    assert [note.code for note in page.notes] == [NoteCode.LOOKS_LIKE_PATH]
    assert f"pass pathlib.Path({str(file)!r}) to read it" in page.notes[0].message


@pytest.mark.parametrize("text", ["no/such/file.html", "x" * 5000, "a\nb", "x" * 300 + "/" + "y" * 300])
def test_other_strings_raise_no_such_note(text: str) -> None:
    assert read_page(text).notes == ()


def test_a_mend_repairs_the_soup_first() -> None:
    def mend(soup: BeautifulSoup) -> None:
        for box in soup.select(".box"):
            box.decompose()

    assert texts(read_page("<p>It rose.<div class=box>Buy!</div>", mend=mend)) == ["It rose."]
    replacing = read_page("<p>It rose.", mend=lambda _: BeautifulSoup("<p>It fell.", "lxml"))
    assert texts(replacing) == ["It fell."]
    assert texts(read_page(BeautifulSoup("<p>a<div class=box>b</div>", "html.parser"), mend=mend)) == ["a"]


def test_the_first_layout_that_fits_is_used() -> None:
    layouts = (
        {"headline": ".title", "body": "#Content"},
        {"headline": "h1", "body": "body", "share": ".share, .s2"},
    )
    page = read_page("<h1>Output up</h1><p>It rose.<p class=s2>Share", selectors=layouts)
    assert page.layout == 1
    assert [block.matched for block in page.blocks] == [("body", "headline"), ("body",), ("body", "share")]
    assert page.notes == ()


def test_a_profile_that_fits_no_more_is_a_note() -> None:
    page = read_page("<h1>Output up</h1>", selectors=({"body": "#Content"},))
    assert page.layout is None
    assert [note.code for note in page.notes] == [NoteCode.PROFILE_MISMATCH]
    assert "none of the profile's 1 layouts fits" in page.notes[0].message


def test_an_inline_element_that_a_selector_matches_is_a_block_of_its_own() -> None:
    page = read_page(
        "<div>By A Li <span class=date>2020-01-02</span><span>Share</span></div>",
        selectors=({"updated": ".date"},),
    )
    assert [(block.text, block.matched) for block in page.blocks] == [
        ("By A Li", ()),
        ("2020-01-02", ("updated",)),
        ("Share", ()),
    ]


def test_notes_of_decoding_come_along() -> None:
    page = read_page("<meta charset=utf-8><p>南通".encode("gb18030"))
    assert [note.code for note in page.notes] == [NoteCode.CHARSET_DIFFERS]


def test_the_limit_is_documented() -> None:
    assert MAX_BYTES == 16 * 1024 * 1024
    assert "16 MB" in Path(intake.__file__).read_text("utf-8")
