"""Shanghai (english.shanghai.gov.cn).

Notices carry the issuing office and the date, "Shanghai Municipal Bureau of Justice| January 03, 2025", and
the headline twice. No markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(hosts=("english.shanghai.gov.cn",))
