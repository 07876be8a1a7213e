"""Taizhou, Jiangsu (www.etaizhou.gov.cn), with its districts.

China Daily's local template. The outlet touches the label, "etaizhou.gov.cn|Updated: November 17, 2023"; on
pages of the city the letters of the font-size switch stand in its place, "LMS|Updated: November 7, 2023".
Menus above and below the story.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.CHINA_DAILY_LOCAL,
    hosts=("www.etaizhou.gov.cn", "subsites.chinadaily.com.cn/jiangsu/taizhou"),
    outlet="etaizhou.gov.cn",
    line_patterns=(
        # http://www.etaizhou.gov.cn/hailing/2023-11/17/c_940069.htm
        ("nav", r"Industrial Parks|Regions|Bureaus|Others|LMS"),
        ("related", r"More Stories"),
        ("other", r"Presented by China Daily\.?"),
    ),
)
