"""General Administration of Customs (english.customs.gov.cn).

A date all in figures below the headline, the month first: "01/21/2019". Below the text "Recommended:",
"Recently Read:" and the word "Loading..." in their place. No markup of its pages is known: they are read by
their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.customs.gov.cn",),
    day_first=False,
    line_patterns=(
        ("nav", r"Home ?\| ?中文站|STATEMENT"),
        ("related", r"Recommended:|Recently Read:|Loading\.\.\."),
    ),
)
