"""CGTN (news.cgtn.com, and newsaf, newseu and newsus).

Section, time and date in one line, "Economy  11:18, 20-Mar-2018". Between the paragraphs stand players;
scripts leak objects in braces into the text; times below "MORE FROM CGTN" are those of other stories.
"""

from typing import Final

from govnews.sites import SiteProfile

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
)
