"""Beijing (english.beijing.gov.cn, before www.ebeijing.gov.cn; invest.beijing.gov.cn).

ebeijing prints outlet and date below the story, on two lines, "Source: eBeijing.gov.cn" and "Date:
2017-11-30". The investment service prints "Your Current Location: English > …" and a date without a label. No
markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.beijing.gov.cn", "www.ebeijing.gov.cn", "invest.beijing.gov.cn/english"),
    outlet="eBeijing.gov.cn",
    # The masthead of every page.
    line_patterns=(
        ("nav", r"e?Beijing {1,2}-{1,2} {1,2}The [Oo]fficial [Ww]ebsite of the Beijing Government"),
    ),
)
