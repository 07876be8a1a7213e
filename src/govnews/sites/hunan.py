"""Hunan province (www.enghunan.gov.cn).

Above every story a clock that stopped, "15 July 2015": it is no page's date. The date has no label and shares
its line with buttons, "2018-07-11 Download Print Comment". No markup of its pages is known: they are read by
their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.enghunan.gov.cn",),
    line_patterns=(
        # http://enghunan.gov.cn/Business/StatisticsUpdates/201807/t20180711_5049159.html
        ("other", r"15 July 2015|Please refer to when using the article\."),
        ("nav", r"The Official Website of the People’s Government of Hunan Province[^\n]{0,60}"),
    ),
)
