"""Shenzhen (www.sz.gov.cn/en_szgov, before english.sz.gov.cn) and its Qianhai zone (qh.sz.gov.cn).

The site's name, the headline, "From: Shenzhen Government Online" and "Updated: 2020-09-18 10:09"; Qianhai
prints "Source :China Daily" and no date. No markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.sz.gov.cn/en_szgov", "english.sz.gov.cn", "qh.sz.gov.cn", "www.szqh.com.cn"),
    line_patterns=(("nav", r"Shenzhen Government Online"),),
)
