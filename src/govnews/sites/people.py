"""People's Daily Online in English (en.people.cn, english.people.com.cn, english.peopledaily.com.cn).

The outlet in brackets, then the time before the date: "(Xinhua)    10:12, October 31, 2020". The story ends
in "(Web editor: A, B)". A day in the line of menus above the story is that of the visit.
"""

from typing import Final

import attrs

from govnews.sites import SiteProfile, families

PROFILE: Final[SiteProfile] = attrs.evolve(
    families.PEOPLE,
    hosts=("en.people.cn", "english.people.com.cn", "english.peopledaily.com.cn"),
    line_patterns=(
        # http://en.people.cn/n/2015/0626/c98649-8911724-6.html
        ("share", r"\(For the latest China news, Please follow [^\n]{1,120}"),
        ("related", r"We Recommend:?|Selections for you|Hot News|Most Viewed"),
    ),
)
