"""Hubei province (en.hubei.gov.cn).

"Source: hubei.gov.cn 06/03/2016 05:06:50": the month first, with seconds. The breadcrumb is "HOME >> Six
Provinces in Central China". No markup of its pages is known: they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(hosts=("en.hubei.gov.cn",), outlet="hubei.gov.cn", day_first=False)
