"""Anhui province (english.ah.gov.cn).

Outlet, date and a counter in one line, "source:ah.gov.cn release date:2018/04/10 hits:731". No markup of its
pages is known: they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.ah.gov.cn",),
    outlet="ah.gov.cn",
    published_labels=("release date",),
)
