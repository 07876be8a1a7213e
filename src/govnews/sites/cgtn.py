"""CGTN (news.cgtn.com, and newsaf, newseu and newsus).

The section stands before the time and the date, "Economy  11:18, 20-Mar-2018": the two are parted before
reading. Between the paragraphs stand players; scripts leak objects in braces into the text; times below "MORE
FROM CGTN" are those of other stories.
"""

import re
from typing import TYPE_CHECKING, Final

from govnews.sites import SiteProfile

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

_TIME: Final = re.compile(r"(?=\d{2}:\d{2}, \d{2}-[A-Z][a-z]{2}-\d{4})")


def part_section_from_date(soup: "BeautifulSoup") -> None:
    """Break the line before the time, so that the date stands alone."""
    for text in [text for line in soup.select(".news-section-date") for text in line.find_all(string=_TIME)]:
        section, date = _TIME.split(text, maxsplit=1)
        text.replace_with(section, soup.new_tag("br"), date)


PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("news.cgtn.com", "newsaf.cgtn.com", "newseu.cgtn.com", "newsus.cgtn.com"),
    outlet="CGTN",
    line_patterns=(
        # https://news.cgtn.com/news/2023-01-01/New-Year-s-first-China-Europe-freight-train-departs-from-Xi-an-1gffixw2PL2/index.html
        ("nav", r"Download|Translating\.\.\.|Search Trends"),
        ("related", r"MORE FROM CGTN|TOP NEWS|READ MORE"),
        ("other", r"Error loading player: [^\n]{1,80}"),
        ("other", r'\{"type":[^\n]{1,300}\}'),
    ),
    layouts=(
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_cgtn.py
        {
            "headline": ".news-title",
            "byline": ".news-author",
            "updated": ".news-section-date",
            "body": "#cmsMainContent .text.en",
        },
    ),
    mend=part_section_from_date,
)
