"""SHINE, the site of Shanghai Daily (www.shine.cn), and its archive (archive.shine.cn).

"  10:46 UTC+8, 2022-03-19       0": the last figure counts comments. Outlet or author and time are printed
twice, around a summary. The archive's breadcrumb is "Home » City specials » Ningbo"; its pages tell the
printed page they come from. No markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.shine.cn", "archive.shine.cn", "www.shanghaidaily.com"),
    outlet="SHINE",
    line_patterns=(
        # https://www.shine.cn/biz/economy/2203193280/
        ("nav", r"EXPLORE SHINE|Big Little Docos|In Focus"),
        ("related", r"Special Reports"),
        # https://archive.shine.cn/city-specials/ningbo/ChinaCEEC-expo-to-enjoy-a-taste-of-Latvia/shdaily.shtml
        ("nav", r"GET this page in PDF|View shopping cart"),
        ("other", r"The story appears on|Free for subscribers|Page [A-Z]\d{1,2}"),
    ),
)
