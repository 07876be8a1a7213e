"""Facts of real pages, worked out by hand, for who has the pages (they are their publishers').

``GOVNEWS_SAVED_PAGES`` names a folder of saved pages, each under the name that stands here.
"""

import os
from pathlib import Path

import pytest

import govnews
from govnews.errors import GovnewsError
from govnews.intake import read_page
from govnews.intake.decoding import decode
from govnews.intake.markup import soup_of
from govnews.model import Article, NoteCode

FOLDER = Path(os.environ.get("GOVNEWS_SAVED_PAGES", "no folder is named"))
PAGES = sorted(FOLDER.rglob("*.html"))
pytestmark = pytest.mark.skipif(not PAGES, reason="GOVNEWS_SAVED_PAGES names no folder of saved pages")

#: By address: the headline, the page's date, how many paragraphs, headings left out, how many photos.
FACTS = {
    "www.chinadaily.com.cn__WS6945ede4a310d6866eb2f9ad-optical-chip": (
        "New optical chip can help advance generative AI", "2025-12-20T08:29", 12, 0,
    ),
    "www.prnewswire.com__ford-microsoft-healthrageous-2012": (
        "Ford Collaborates with Microsoft, Healthrageous and BlueMetal Architects for In-Car Health and Wellness Research",  # noqa: E501 - markup reads best in one piece
        "2012-01-11T15:00:00+00:00", 33, 0,
    ),
    "www.prnewswire.com__atlantic-merchant-capital-300074212-2015": (
        "Atlantic Merchant Capital makes lead investment in Social Quant", "2015-04-29T09:34:00+00:00", 5, 0,
    ),
    "www.prnewswire.com__hackerrank-cybermedia-300256929-2016": (
        "HackerRank & Cybermedia Technologies Partner to Help Close the STEM Skills Gap in Federal Government",  # noqa: E501 - markup reads best in one piece
        "2016-04-25T03:39", 9, 0,  # the lines of its press contact are no paragraphs
    ),
    "www.prnewswire.com__ideanomics-301074797-2020": (
        "Ideanomics Announces Reduction of Debt Holders as Part of Growth Plans", "2020-06-11T16:25", 5, 0,
    ),
}  # fmt: skip


def page(name: str) -> Article:
    path = next((path for path in PAGES if path.stem == name), None)
    return govnews.parse(path) if path else pytest.skip(f"{name} is not there")


@pytest.mark.parametrize("name", FACTS)
def test_headline_date_body_and_photos_are_right(name: str) -> None:
    headline, date, paragraphs, photos = FACTS[name]
    article = page(name)
    assert article.headline == headline
    assert str(article.date) == date
    assert (len(article.body), len(article.photos)) == (paragraphs, photos)


def test_a_china_daily_page() -> None:
    article = page("www.chinadaily.com.cn__WS6945ede4a310d6866eb2f9ad-optical-chip")
    assert article.breadcrumb == ("Home", "China", "Innovation")
    assert (article.source, article.authors) == ("CHINA DAILY", ("ZHOU WENTING",))
    assert not {note.code for note in article.notes} & {NoteCode.FROM_METADATA, NoteCode.PROFILE_MISMATCH}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem[:40])
def test_both_trees_of_a_page_give_the_same_blocks(path: Path) -> None:
    text, _ = decode(path.read_bytes())
    one, other = read_page(text, kind="html"), read_page(soup_of(text), kind="html")
    assert one.blocks == other.blocks
    assert one.head == other.head


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem[:40])
def test_every_page_is_read(path: Path) -> None:
    try:
        article = govnews.parse(path)
    except GovnewsError as error:
        pytest.fail(str(error))
    assert article.headline
    assert all(line.text for line in article.lines)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("www.he.xinhuanet.com__content_25340717", NoteCode.CHARSET_DIFFERS),
        ("politics.people.com.cn__c1001-40223222", NoteCode.CHARSET_DIFFERS),
    ],
)
def test_a_page_that_declares_another_charset_is_read_in_its_own(name: str, code: NoteCode) -> None:
    article = page(name)
    assert code in {note.code for note in article.notes}
    assert any("\u4e00" <= character <= "\u9fff" for character in article.headline or "")
