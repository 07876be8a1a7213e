"""Yantai (en.yantai.gov.cn).

The date's label is the name of a column of the site's database, "inputtime: 2020-12-18 09:10:32". No markup
of its pages is known: they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(hosts=("en.yantai.gov.cn",), published_labels=("inputtime",))
