"""Eastday, Shanghai (english.eastday.com, since 2020 english.021east.com).

In 2003 a date without a label, the day first, "21/8/2003 14:34", and the author at the end, "Jane Chen /
Shanghai Daily news"; in 2020 "From:ChinaDaily   |  2020-09-24 17:29". No markup of its pages is known: they
are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.eastday.com", "english.021east.com"),
    day_first=True,
    line_patterns=(
        # http://english.021east.com/Business/auto/u1ai8689085.html
        ("nav", r"Welcome to english\.eastday\.com\. ?Today is[^\n]{0,40}|Contribute to us!"),
        ("share", r"Follow us @"),
    ),
)
