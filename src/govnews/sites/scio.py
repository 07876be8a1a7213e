"""State Council Information Office (english.scio.gov.cn).

The outlet is glued to the label, "China SCIOUpdated:  January 26, 2021"; since 2024 "China SCIO |" and the
date below it. Photo stories have one picture a page. No markup of its pages is known: they are read by their
text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.scio.gov.cn",),
    outlet="China SCIO",
    line_patterns=(
        # http://english.scio.gov.cn/chinavoices/2018-04/27/content_50972954_21.htm
        ("related", r"MORE FROM China SCIO"),
        ("nav", r"Read in Chinese|×"),
    ),
)
