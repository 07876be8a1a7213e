"""China.org.cn and China Gate (www.china.org.cn, en.chinagate.cn).

Counter, buttons, outlet and date stand in one line, "0 Comment(s)Print E-mail Xinhua, August 11, 2020"; to
2008 the outlet closes the story, "(Xinhua News Agency July 23, 2007)", and the breadcrumb shares its line
with "Tools: Save | Print | …". China Gate puts a ticker headed "Off the wire" above its breadcrumb "You are
here:   News/". No markup is known: the pages are read by their text.
"""

from typing import Final

from govnews.sites import SiteProfile

PROFILE: Final[SiteProfile] = SiteProfile(
    hosts=("www.china.org.cn", "english.china.org.cn", "en.chinagate.cn"),
    outlet="China.org.cn",
    line_patterns=(
        # http://www.china.org.cn/business/2011-04/29/content_22466886.htm
        ("nav", r"Adjust font size:"),
        ("nav", r"Send your storiesGet more from China\.org\.cn[^\n]{0,60}"),
        ("nav", r"ChinaNews App Download|China Archives"),
        ("share", r"Print E-mail Bookmark and Share|Follow China\.org\.cn on [^\n]{1,80}"),
        ("comments", r"Go to Forum >>[^\n]{0,30}|• User Name Required|• Your Comment|Pet Name|Anonymous"),
        ("related", r"Off the wire"),
    ),
)
