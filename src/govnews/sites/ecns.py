"""ECNS, the English site of China News Service (www.ecns.cn).

Time and outlet touch, "2022-09-09 19:22:27Xinhua Editor : Hao Yunhui ECNS App Download"; the number of a
slide stands alone above. The foot names partners, rights and licences.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.ecns.cn",),
    outlet="ECNS",
    line_patterns=(
        # http://www.ecns.cn/business/2022-09-09/detail-ihccwpzf5247729.shtml
        ("nav", r"LINE|Text: ?\|? ?(?:AAA)?Print\|?|Back to top[^\n]{0,120}"),
        ("related", r"MorePhoto|MoreTop news|MoreVideo|Most popular in 24h|Related news"),
        ("other", r"Media partners: ?[^\n]{0,200}"),
    ),
    layouts=(
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_media.py
        {"headline": "#contitle", "updated": ".downinfo", "body": "#yanse"},
    ),
)
