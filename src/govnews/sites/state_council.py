"""The State Council of China (english.www.gov.cn, before english.gov.cn).

The outlet follows the date without a label: "Updated: February 18, 2024 19:27 Xinhua"; before 2019 after some
blanks, the month in three letters: "Updated: Jul 15,2016 10:59 AM     National Bureau of Statistics of
China".
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.STATE_COUNCIL,
    hosts=("english.www.gov.cn", "english.gov.cn"),
    outlet="english.gov.cn",
    line_patterns=(
        # https://english.www.gov.cn/news/202402/18/content_WS65d1e99ec6d0868f4e8e41d7.html: the foot.
        ("nav", r"App(?: \| 中文(?: \|)?)?"),
        ("nav", r"Mobile|Desktop"),
        ("copyright", r"Copyright ?© ?(?:www\.gov\.cn )?\| About us \| Contact us"),
        ("copyright", r"Website Identification Code bm01000001(?: Registration Number: 05070218)?"),
        ("copyright", r"Registration Number: 05070218"),
        # http://english.gov.cn/policies/policy_watch/2017/07/22: a link below each section of a round-up.
        ("related", r"Details:? ?>> ?[^\n]{1,200}"),
    ),
)
