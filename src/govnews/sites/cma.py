"""China Meteorological Administration (www.cma.gov.cn).

Source and date stand in one line with nothing between them, the day first: "Source:China Meteorological News
Press04-03-2015" is 4 March. Articles close with "Editor Hao Jing". No markup of its pages is known: they are
read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(hosts=("www.cma.gov.cn",), day_first=True)
