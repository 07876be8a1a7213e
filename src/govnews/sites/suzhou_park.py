"""Suzhou Industrial Park (www.sipac.gov.cn).

"Date:2021-03-25 10:52|Source: |Visits:", the outlet often missing, below a line of buttons. Amounts stand as
"RMB 80 billion". No markup of its pages is known: they are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.sipac.gov.cn",),
    line_patterns=(("nav", r"\[Print page\]\[Close page\]\[Font Size: BigNormalSmall\]"),),
)
