"""Xinhua Silk Road (en.imsilkroad.com).

Above the story stand the site's title twice in one line and the texts of its pop-up forms, then the column.
The date has no label; "Abstract : …" repeats the first paragraph. No markup of its English pages is known:
they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("en.imsilkroad.com",),
    outlet="Xinhua Silk Road",
    line_patterns=(
        # https://en.imsilkroad.com/p/316914.html
        ("nav", r"Start a Free Trial|Xinhua Silk Road Database|Most Read"),
        ("other", r"(?:Subscribe |Research Report)CustomBlackClose"),
        ("other", r"Belt & Road Weekly Subscription Form|download_pop"),
        ("share", r"Scan the QR code and push it to your mobile phone"),
        ("other", r"Keyword: [^\n]{0,200}"),
    ),
)
