"""Zhengzhou Airport Economy Zone (english.zzhkgq.gov.cn).

The headline is a bullet; "Source:this site  Date:9/28/2017" has the month first. No markup of its pages is
known: they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.zzhkgq.gov.cn",),
    day_first=False,
    line_patterns=(("other", r"Interval 10 seconds"), ("nav", r"print close")),
)
