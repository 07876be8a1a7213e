"""Xinhua News Agency in English (english.news.cn, www.xinhuanet.com/english, chinaview.cn).

To 2021 one line of three parts, "Source: Xinhua| 2017-07-17 10:42:27|Editor: Liangyu"; since then one part a
line and the headline with "-Xinhua" above itself. The text opens with "BEIJING, July 17 (Xinhua) --" and may
end in "Enditem".
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.XINHUA,
    hosts=(
        "english.news.cn",
        "www.xinhuanet.com/english",
        "news.xinhuanet.com/english",
        "chinaview.cn",
    ),
)
