"""Ministry of Commerce (english.mofcom.gov.cn).

Most pages print no date: it is in the headline, "… (July 11, 2024)". The template of before 2024 is known
from readers of it; of the one since then only the text: there the line below the breadcrumb is "MOFCOM BJT",
the outlet and a time zone whose time is missing.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.mofcom.gov.cn",),
    outlet="MOFCOM",
    line_patterns=(
        ("source", r"MOFCOM BJT"),
        # http://english.mofcom.gov.cn/article/policyreleasing/201905/20190502863142.shtml
        ("other", r"Tag: [^\n]{1,300}"),
    ),
    layouts=(
        # Until 2024. github.com/KeeMeng/mofcom-scraper, scraper.py; "bottonm" is how the template spells it.
        {"headline": ".art-title", "body": ".art-con-bottonmLine"},
    ),
)
