"""Regional and local pages on hosts of China Daily (regional, subsites, guizhou, shandong, ningbo …).

China Daily's local template, for provinces, cities and parks without a host of their own. The outlet stands
before or after the label, in brackets or not: "chinadaily.com.cn |  Updated:2022-10-08",
"(chinadaily.com.cn)| Updated : 2024-10-24", "Updated: 2022-01-13 (Economic Daily)"; the breadcrumb of a
special is "Zhanjiang Special / News".
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.CHINA_DAILY_LOCAL,
    hosts=("regional.chinadaily.com.cn", "subsites.chinadaily.com.cn", "*.chinadaily.com.cn"),
    outlet="chinadaily.com.cn",
    # Some of these hosts carry pages of the main site's template, `/a/YYYYMM/DD/WS….html`.
    layouts=(*families.CHINA_DAILY_LOCAL.layouts, *families.CHINA_DAILY.layouts),
    line_patterns=(
        # http://guizhou.chinadaily.com.cn/2017-02/07/content_28129146.htm: the masthead.
        ("nav", r"\| 中国日报网贵州频道 \| 中国贵州网 \|"),
        # https://shandong.chinadaily.com.cn/, several pages: the label of the print button, twice.
        ("nav", r"Print Print"),
    ),
)
