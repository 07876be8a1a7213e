"""China Daily and its editions (www.chinadaily.com.cn, global, usa, europe, africa …).

The date line is "By NAMES | China Daily | Updated: 2017-07-21 08:18"; the breadcrumb "Home / China /
Society". Before 2018 it was "(China Daily)" and "Updated: 2008-11-26 07:49" on two lines; that markup is not
known, so those pages are read by their text.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.CHINA_DAILY,
    hosts=(
        "www.chinadaily.com.cn",
        "global.chinadaily.com.cn",
        "usa.chinadaily.com.cn",
        "europe.chinadaily.com.cn",
        "africa.chinadaily.com.cn",
        "covid-19.chinadaily.com.cn",
    ),
    line_patterns=(
        ("nav", r"Global EditionASIA 中文双语Français"),
        ("nav", r"US EUROPE AFRICA ASIA 中文"),
        ("share", r"Comments\(\d{0,6}\) Print Mail Large Medium {1,2}Small.{0,20}"),
    ),
)
