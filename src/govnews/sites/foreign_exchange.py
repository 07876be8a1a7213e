"""State Administration of Foreign Exchange (www.safe.gov.cn/en).

A record above the text gives label and value on alternate lines with bullets: "• Dispatch date:" and below it
"2020-06-24". The headline is printed twice. Releases end in "(End)". No markup of its pages is known: they
are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.safe.gov.cn/en",),
    published_labels=("Dispatch date",),
    line_patterns=(
        # https://www.safe.gov.cn/en, copied at http://www.qzterui.com/en/2020/0624/1710.html
        ("nav", r"ChineseEnglish|SAFE News"),
        ("other", r"• (?:Index number|Publish organization|Exchange Reference number|Name):"),
        ("other", r"\d{9}-\d{4}-\d{4}"),
    ),
)
