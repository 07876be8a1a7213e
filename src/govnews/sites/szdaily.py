"""Shenzhen Daily (www.szdaily.com).

Some forty items of a menu, each below a hyphen, then "szdaily -> Shenzhen -> ", the headline and a date whose
month is in words between hyphens to 2016, "2016-January-4  08:53    Shenzhen Daily". The first words of a
story are in capitals; they are no dateline. No markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.szdaily.com",),
    outlet="Shenzhen Daily",
    line_patterns=(
        # http://www.szdaily.com/content/2025-12/01/content_31791602.htm
        ("nav", r"-|在线翻译:"),
        ("contact", r"Shenzhen Daily E-mail: ?szdaily@126\.com"),
    ),
)
