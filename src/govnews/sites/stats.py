"""National Bureau of Statistics (www.stats.gov.cn/english).

Releases full of tables. The line below the headline holds the bureau, the date and the print buttons in one,
"National Bureau of Statistics of China 2014-10-24 09:20 Print| Large| Medium| Small"; the issuing bodies
follow, one a line. Of the markup only the head is known.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.stats.gov.cn/english",),
    outlet="National Bureau of Statistics of China",
    layouts=(
        # 2024. github.com/l0o0/translators_CN, stats.gov.cn.js
        {"headline": "h1.con_titles", "updated": ".info > span:nth-child(2)"},
    ),
)
