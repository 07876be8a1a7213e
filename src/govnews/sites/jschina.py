"""China Jiangsu Net (english.jschina.com.cn).

A date without a label below the headline, "2018-06-14 15:29:00"; outlet and editor below the text, "Source:
Xinhua Editor: Cassie", the outlet sometimes missing. No markup of its pages is known: they are read by their
text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("english.jschina.com.cn",),
    outlet="jschina.com.cn",
    line_patterns=(("contact", r"Contact us at english@jschina\.com\.cn"),),
)
