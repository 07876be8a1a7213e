"""Laws of whole pages: what is printed is read, and what does not matter does not matter."""

from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews.testing import PrintedPage, printed_pages


def said(article: govnews.Article) -> tuple[object, ...]:
    return (article.breadcrumb, article.headline, article.source, article.updated, article.body)


@given(printed_pages())
def test_a_printed_page_is_read_as_printed(page: PrintedPage) -> None:
    assert said(govnews.parse(page.text)) == (
        page.breadcrumb,
        page.headline,
        page.source,
        page.updated,
        page.body,
    )


@given(printed_pages(), st.sampled_from(("\n", "\r\n", "\r", "\n\n\n", " \n\t\n ")))
def test_how_lines_are_parted_does_not_matter(page: PrintedPage, between: str) -> None:
    assert said(govnews.parse(page.text.replace("\n\n", between))) == said(govnews.parse(page.text))


@given(printed_pages())
def test_bytes_and_text_are_read_alike(page: PrintedPage) -> None:
    for encoded in (page.text.encode(), b"\xef\xbb\xbf" + page.text.encode(), page.text.encode("utf-16")):
        assert said(govnews.parse(encoded)) == said(govnews.parse(page.text))


@given(printed_pages())
def test_no_break_blanks_are_blanks(page: PrintedPage) -> None:
    with_breaks = govnews.parse(page.text.replace(" ", "\u00a0"))
    assert (with_breaks.updated, len(with_breaks.body)) == (page.updated, len(page.body))


FIGURES = (
    "It earned 4.52 billion yuan ($633.84 million) in 2022, up 5.16 percent, officials of the city said."
)
LAND = "The base leased 200 mu (13.33 hectares) of land from January to October, officials of the city said."


@given(printed_pages(), st.permutations((FIGURES, LAND)))
def test_the_order_of_paragraphs_does_not_change_their_figures(page: PrintedPage, figures: list[str]) -> None:
    article = govnews.parse("\n\n".join((page.text, *figures)))
    found = {(value.type, value.text) for value in article.values}
    assert found >= {
        ("money", "4.52 billion yuan ($633.84 million)"),
        ("period", "2022"),
        ("percent", "5.16 percent"),
        ("quantity", "200 mu (13.33 hectares)"),
        ("period", "January to October"),
    }


@given(
    printed_pages(), st.lists(st.sampled_from(("Print", "Font size: A A A", "Share to WeChat")), max_size=3)
)
def test_menu_lines_below_do_not_change_what_is_read(page: PrintedPage, menu: list[str]) -> None:
    assert said(govnews.parse("\n\n".join((page.text, *menu)))) == said(govnews.parse(page.text))
