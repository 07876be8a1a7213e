"""Nantong municipal government (en.nantong.gov.cn), with its districts and industrial parks.

China Daily's local template. The date line has three forms: "Updated: 2023-12-18", "en.nantong.gov.cn
Updated: 2022-10-08" and, in the parks, "en.nantong.gov.cn| Updated: July 15, 2022 L M S". Photos come with
their upload file names.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.CHINA_DAILY_LOCAL,
    hosts=("en.nantong.gov.cn", "subsites.chinadaily.com.cn/nantong", "regional.chinadaily.com.cn/nantong"),
    outlet="en.nantong.gov.cn",
    line_patterns=(("share", "facebook twitter"),),
)
