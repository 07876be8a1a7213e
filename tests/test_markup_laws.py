"""Laws of reading markup: a page reads the same whatever its system does around and inside its text."""

import functools
import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st

import govnews
from govnews.check.scoring import Case
from govnews.errors import GovnewsError
from govnews.lines import lines_from_text
from govnews.model import Article, Photo, Role
from govnews.testing import TEMPLATES, Template, set_in_markup, templates
from seeds import CASES

_FIELDS = (
    "breadcrumb", "headline", "subheadline", "source", "authors", "updated", "published", "dateline", "editor",  # noqa: E501 - markup reads best in one piece
)  # fmt: skip
_BLANKS = re.compile(r"\s+")
TEXTS = {case.name: case for case in CASES if case.page.suffix == ".txt"}


@functools.cache
def lines_of_case(name: str) -> tuple[tuple[str, Role], ...]:
    texts = [line.text for line in lines_from_text(page_text(name))]
    return tuple(zip(texts, map(Role, TEXTS[name].expected["roles"]), strict=True))


@functools.cache
def page_text(name: str) -> str:
    return TEXTS[name].page.read_text("utf-8")


@functools.cache
def as_text(name: str) -> dict[str, Any]:
    return told(govnews.parse(page_text(name), url=TEXTS[name].url))


def as_markup(name: str, template: Template) -> dict[str, Any]:
    page = set_in_markup(lines_of_case(name), template)
    return told(govnews.parse(page, url=TEXTS[name].url))


def told(article: Article) -> dict[str, Any]:
    """Return what a reader learns from a page: its fields, photos, body and figures."""
    return {
        **{field: getattr(article, field) for field in _FIELDS},
        "photos": [words(photo) for photo in article.photos],
        "body": [_BLANKS.sub(" ", text) for text in article.body],
        "values": [_BLANKS.sub(" ", value.text) for value in article.values],
    }


def words(photo: Photo) -> tuple[str | None, ...]:
    return photo.file, photo.caption, photo.credit, photo.photographer, photo.provider


def expected(case: Case) -> dict[str, Any]:
    """Return what was annotated by hand, in the same terms as far as it goes."""
    body = [text for text, role in lines_of_case(case.name) if role is Role.BODY]
    fields = {field: case.expected.get(field) for field in _FIELDS if field != "dateline"}
    return {
        **{field: tuple(value) if isinstance(value, list) else value for field, value in fields.items()},
        "body": [_BLANKS.sub(" ", text) for text in body],
        "values": [_BLANKS.sub(" ", value["text"]) for value in case.expected.get("values", [])],
    }


def is_alike(part: str, found: Any, text: Any, wanted: Any) -> bool:  # noqa: ANN401 - parts of any type
    """Whether markup gives what the text gives, or, where the text is misread, what was annotated."""
    return (
        found == text
        or (part in wanted and (found or None) == (wanted[part] or None))
        or (part in wanted and wanted[part] is not None and str(found) == wanted[part])
    )


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
@pytest.mark.parametrize("name", TEXTS)
def test_a_text_set_in_markup_reads_as_the_text(name: str, template: Template) -> None:
    text, markup, wanted = as_text(name), as_markup(name, template), expected(TEXTS[name])
    differing = {part for part in text if not is_alike(part, markup[part], text[part], wanted)}
    assert {part: (markup[part], text[part]) for part in differing} == {}


def test_a_page_without_a_story_can_be_set_too() -> None:
    page = set_in_markup([("Home", Role.NAV), ("Copyright 2024", Role.COPYRIGHT)], TEMPLATES[2])
    assert "<section></section>" in page
    assert "<title></title>" in page
    assert set_in_markup([], TEMPLATES[2]).count("<h1>") == 0


# --- noise --------------------------------------------------------------------------------------------------

_SOME = sorted(TEXTS)[:: max(1, len(TEXTS) // 12)]
_PIECES = re.findall(r"<[^>]+>|\w+ ", TEMPLATES[0].page)
_NOISE = st.sampled_from(
    [
        "<!-- <p>3 billion yuan</p> -->",
        "<script>document.write('<p>4 percent</p>')</script>",
        "<style>p{}</style>",
        "<noscript>5 percent</noscript>",
        "<span style='display:none'>6 mu</span>",
        "<span hidden>7 tons</span>",
        "<wbr>",
        "<a name=top></a>",
        "<template><p>x</p></template>",
        "\n\n  ",
    ]
)


def noisy(page: str, noise: list[str]) -> str:
    """Return a page with noise before its elements' ends and ends of lines that mean nothing."""
    pieces = re.split(r"(?=</p>|</h1>|<p>)", page)
    return (
        "".join(f"{piece}{noise[number % len(noise)]}" for number, piece in enumerate(pieces[:-1]))
        + pieces[-1]
    )


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(_SOME), st.lists(_NOISE, min_size=1, max_size=6))
def test_noise_changes_nothing(name: str, noise: list[str]) -> None:
    page = set_in_markup(lines_of_case(name), TEMPLATES[1])
    assert told(govnews.parse(noisy(page, noise))) == told(govnews.parse(page))


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(_SOME), templates())
def test_optional_ends_and_attributes_change_nothing(name: str, template: Template) -> None:
    page = set_in_markup(lines_of_case(name), template)
    other = re.sub(r"</(?:p|li|td|tr)>", "", page)
    other = re.sub(r"<(p|li|h1)>", r"<\1 data-x='a > b' onclick=go() lang=en>", other)
    assert told(govnews.parse(other)) == told(govnews.parse(page))


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(_SOME), templates())
def test_a_soup_of_the_page_reads_as_the_page(name: str, template: Template) -> None:
    page = set_in_markup(lines_of_case(name), template)
    assert govnews.parse(BeautifulSoup(page, "lxml")) == govnews.parse(page)


@settings(max_examples=60, deadline=None)
@given(
    st.text(max_size=60)
    | st.binary(max_size=60)
    | st.lists(st.sampled_from(_PIECES), max_size=25).map("".join)
)
def test_any_page_is_read_or_refused_as_documented(source: str | bytes) -> None:
    try:
        article = govnews.parse(source)
    except GovnewsError:
        return
    assert all(line.text.strip() for line in article.lines)
