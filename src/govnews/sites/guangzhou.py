"""Guangzhou (www.gz.gov.cn/guangzhouinternational).

Three lines of menus, the section, the headline, then "Update: 2025-04-09     Source: Chinadaily.com.cn".
Photos come with their upload file names; captions have no bracket. No markup is known: the pages are read by
their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.gz.gov.cn/guangzhouinternational",),
    line_patterns=(
        # https://gz.gov.cn/guangzhouinternational/government/majorprojects/content/post_10201362.html
        ("nav", r"Home {1,4}\| {1,4}About GZ {1,4}\|[^\n]{0,80}"),
        ("nav", r"Government {1,4}\| {1,4}Residents {1,4}\| {1,4}Visitors {1,4}\| {1,4}Business"),
        ("nav", r"简体版"),
        ("disclaimer", r'All materials marked with "source: English\.gz\.[^\n]{0,400}'),
    ),
)
