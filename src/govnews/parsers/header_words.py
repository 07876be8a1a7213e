"""Words that headers print: labels, outlets, tools, surnames.

Origin: read off stored pages of the genre (national and local government sites, China Daily's hosted sites,
state media, wires and reposts), 1999 to 2026; each group names pages that print its rarer members. Surnames
are the hundred most frequent of China (name report of the Ministry of Public Security, 2019), in pinyin.
All words are matched without regard to case unless said otherwise.
"""

from typing import Final

#: Labels of a date that is the page's update (bastillepost.com: "Last Updated At:").
UPDATED_LABELS: Final = (
    "Updated", "Update", "Updated on", "Updated at", "Updated time", "Update time", "Updated date",
    "Update date", "Last updated", "Last update", "Last modified", "Modified", "Last updated at",
    "Last updated on", "Latest update", "Page last updated", "Page updated", "UpdateTime", "UpdateDate",
    "更新时间", "更新日期", "更新于", "수정", "최종수정",
)  # fmt: skip

#: Labels of any other date of the page (en.yantai.gov.cn: "inputtime", english.jinhua.gov.cn: "Post Time";
#: Korean and Japanese where a wire's text is reposted, m.wowtv.co.kr: "\uc785\ub825").
PUBLISHED_LABELS: Final = (
    "Date", "Pub date", "Pub time", "Published", "Published on", "Published at", "Published date",
    "Published time", "Publish date", "Publish time", "Publishing date", "Publishing time",
    "Publication date", "Publication time", "Post date", "Post time", "Posted", "Posted on", "Posted at",
    "Release date", "Release time", "Released", "Released on", "Release", "Time", "Dispatch date",
    "Date of issue", "Issue date", "Issue time", "Issued", "Issued on", "Created", "Created on",
    "Created time", "Created date", "Create time", "Creation time", "Added", "Add time", "Input time",
    "Inputtime", "Date and time", "Date posted", "Date published", "Date of publication",
    "First published", "First published on", "Time of issue", "Issue time", "Uploaded", "Upload time",
    "Release on", "Date released", "Released date",
    "PublishDate", "PublishTime", "ReleaseDate", "ReleaseTime", "PostDate", "PostTime", "CreateTime",
    "PubDate", "发布时间", "发布日期", "发布于", "發布於",
    "發佈於", "发表时间", "日期", "时间", "時間",
    "입력", "기사입력", "등록", "송고", "掲載日", "配信",
)  # fmt: skip

#: Labels of the outlet (ssl.gov.cn: "Publisher", SAFE: "Publish organization").
SOURCE_LABELS: Final = (
    "Source", "Sources", "Source from", "Sourced from", "News source", "Article source",
    "Information source", "From", "Comes from", "Origin", "Publisher", "Published by",
    "Publish organization", "Provided by", "Via", "Edited from", "Adapted from", "Reprinted from",
    "Reposted from", "Reproduced from", "Compiled from", "Excerpted from", "Abridged from", "来源", "來源",
    "稿源", "信息来源", "文章来源",
)  # fmt: skip

#: Labels of those who wrote; "By" may stand without colon.
AUTHOR_LABELS: Final = (
    "By", "Author", "Authors", "Reporter", "Reporters", "Write", "Writer", "Writers", "Written by", "Text by",
    "Story by", "Reported by", "Reporting by", "Byline", "Contributed by", "Posted by",
    "Submitted by", "Correspondent", "Correspondents", "Words by", "作者", "记者",
)  # fmt: skip

#: What systems print for a name behind "by" (breakinglatest.news).
HANDLES: Final = ("admin", "administrator", "webmaster", "editor", "staff")

EDITOR_LABELS: Final = (
    "Editor", "Editors", "Edited by", "Web editor", "Web editors", "Edit", "Executive editor",
    "Responsible editor", "Chief editor", "Managing editor", "Editor-in-charge", "Editor in charge",
    "Online editor", "Copy editor", "编辑", "责任编辑", "责编", "編輯", "網路編輯",
)  # fmt: skip

#: Labels whose value is none of a header's parts: counters and other hands ("Trans-editing by").
OTHER_LABELS: Final = (
    "Visits", "Visit", "Visitors", "Visited", "Hits", "Hit", "Read", "Reads", "Reading", "Click", "Clicks",
    "Views", "Total visits", "Word size", "Page views", "Visit count", "View", "Viewed", "Pageviews", "PV",
    "Times", "Number of clicks", "Number of views", "Browse", "Counts",
    "Translator", "Translators", "Translation", "Translated by", "Trans-editing by",
    "Edited and translated by", "Proofreader", "Proofread by", "Cameraman", "Designer", "Graphic",
    "Photo by", "Photos by", "Photographed by", "Photographer", "Photographers", "Column", "Category",
    "Channel", "Poster designer", "Video editor", "Font size", "Text size", "Font", "Size",
    "Adjust font size", "Text",
    "Share", "Share to", "点击数", "点击", "浏览次数", "阅读", "字号", "字体", "译者", "翻译",
    "编译", "审校", "审核", "校对", "实习生", "播音", "视频", "摄影",
)  # fmt: skip

#: Labels that do without a colon before a name ("(Source | Shenzhen Daily)", "Editor Hao Jing" on
#: cma.gov.cn).
BARE_LABELS: Final = (
    "Via", "Source", "Editor", "Reporter", "Author", "Written by", "Posted by", "Submitted by",
    "Reporting by", "Edited by", "Published by", "Translated by", "Trans-editing by",
    "Edited and translated by", "Edited from", "Adapted from", "Compiled from", "Excerpted from",
    "Abridged from", "来源", "發布於", "发布于",
)  # fmt: skip

#: Labels that do without a colon before a date ("BY 2015-02-27 14:46:08" aside).
BARE_DATE_LABELS: Final = (
    *UPDATED_LABELS, "Published", "Published on", "Posted", "Posted on", "Date", "입력", "기사입력", "등록",
    "송고",
)  # fmt: skip

#: Buttons, font sizes and counters that stand on a date line (sipac.gov.cn, china.org.cn, ecns.cn).
TOOLS: Final = (
    "ECNS App Download", "App Download", "Adjust font size", "Bookmark and Share", "Print page",
    "Close page", "Print this page", "Email this page", "Add to favorites", "Add to favourites",
    "Font size", "Share - WeChat", "Share to", "Comment(s)", "Comments()", "Comments", "Comment",
    "Download", "Print", "E-mail", "Email", "Mail", "Share", "Save", "Close", "Large", "Medium",
    "Middle", "Small",
    "Big", "Normal", "Font", "Zoom", "Text", "RSS", "LMS", "AAA", "Most read", "Favorites", "Favorite",
    "Facebook", "Twitter", "WeChat", "Weixin", "Weibo", "Qzone", "QQ", "LinkedIn", "WhatsApp", "Telegram",
    "More", "Link copied", "Report an error", "Online photos",
    "BJT", "Beijing Time", "Full text", "Copy link", "Like", "L", "M", "S", "A", "+", "-", "分享按钮",
    "分享到", "分享", "打印", "关闭", "字号变大", "字号变小", "大", "中", "小",
)  # fmt: skip

#: Section names that stand before the date on its line (news.cgtn.com: "Economy 14:05, 08-Jun-2022").
SECTIONS: Final = frozenset(
    (
        "china", "world", "business", "economy", "politics", "culture", "nature", "sports", "travel",
        "tech & sci", "opinion", "news", "society", "life", "photos", "video", "biz", "metro", "local",
        "latest", "latest news",
    )
)  # fmt: skip

#: Outlets of the genre by name.
OUTLETS: Final = (
    "Xinhua", "Xinhua News Agency", "Xinhua English", "Xinhuanet", "Xinhua Silk Road", "Xinhua News",
    "新华网", "新华社", "红网", "China Daily", "ChinaDaily", "China Daily Global", "China Daily USA",
    "China Daily Asia", "China Daily Europe", "China Daily Africa", "China Daily Hong Kong", "HK Edition",
    "China Daily HK Edition", "China Daily Information", "China Watch", "People's Daily",
    "People's Daily Online", "CGTN", "CCTV", "CCTV+", "CCTV News", "CRI", "CRIENGLISH",
    "China Radio International", "China.org.cn", "Chin.org.cn", "China SCIO", "SCIO",
    "China News Service", "CNS", "Chinanews", "ECNS", "Ecns.cn", "Global Times", "Shanghai Daily",
    "SHINE", "CNTV", "Shenzhen Daily", "SD News", "Economic Daily", "Science and Technology Daily",
    "Guangming Daily", "Legal Daily", "Guangming Online", "Beijing Review", "Beijing Daily",
    "Beijing Youth Daily", "The Beijing News", "Beijing News", "PR Newswire", "PRNewswire", "Agencies",
    "Agency", "AP", "AFP", "Reuters", "Bloomberg", "MOFCOM", "CIDCA", "NBS", "NDRC", "PBOC", "SAFE",
    "CBIRC", "CSRC", "MOFA", "FMPRC", "NHC", "MIIT", "CMA", "CNSA", "CIIC",
    "The Paper", "Sixth Tone",
    "China Pictorial", "Women of China", "Yicai", "Yicai Global", "Caixin", "SCMP",
    "South China Morning Post", "The Korea Herald", "APP", "UrduPoint", "Adnkronos", "IANS", "ANI", "Bernama",
    "Kyodo", "Kyodo JBN", "AAP", "GT", "GDToday", "Newsgd", "iChongqing", "CQNEWS", "Red Star News",
    "JSChina", "China Economic Net", "China Today", "ChinAfrica", "Daily Mail", "Anhui Today",
    "GoChengdu", "Ming Pao", "Nanfang Daily", "ZJOL", "InKunming", "eBeijing", "China Plus",
)  # fmt: skip

#: The last word of a name that is an outlet's or an issuing body's wherever it stands ("Suzhou Bureau of
#: Commerce").
OUTLET_ENDS: Final = (
    "Daily", "Times", "Agency", "Herald", "Weekly", "Newspaper", "Gazette", "Tribune", "Television",
    "Newswire", "Bureau", "Ministry", "Commission", "Committee", "Administration", "Government",
    "Department", "Authority", "Council", "Portal", "Association", "Academy", "Federation",
    "Government Online", "Morning News", "Evening News", "Broadcasting", "News Agency", "News Network",
    "News Press", "News Online", "Information Office",
)  # fmt: skip

#: The last word of a name that is an outlet's beside a date or a label, but may head a column where it stands
#: alone.
OUTLET_ENDS_IN_LINE: Final = (
    "Express", "Standard", "Chronicle", "Observer", "Courier", "Bulletin", "Digest",
    "News", "Online", "Net", "Network", "Press", "Post", "Review", "Journal", "Magazine", "TV", "Radio",
    "Center", "Centre", "Office", "Institute", "Website", "Media", "Edition", "Group", "Bank", "Society",
    "Customs", "Global", "Today", "Court", "Congress",
)  # fmt: skip

#: What may follow a known outlet as the end of its name ("China Daily Shandong Bureau", "China Daily Asia").
MORE_OF_OUTLETS: Final = (
    *OUTLET_ENDS, *OUTLET_ENDS_IN_LINE, "USA", "US", "UK", "Europe", "Asia", "Africa", "English", "Website",
    "App", "Correspondent",
)  # fmt: skip

#: How the name of an issuing body begins ("Ministry of Finance", "National Bureau of Statistics of China").
OUTLET_STARTS: Final = (
    "Ministry of", "State Council", "National Bureau of", "Bureau of", "Department of", "Office of",
    "People's Bank of", "State Administration of", "National Administration of", "Administration of",
    "General Administration of", "National Development and Reform", "Standing Committee of",
    "General Office of", "Embassy of", "Consulate", "People's Government of", "National Health",
    "National Meteorological", "Information Office of",
)  # fmt: skip

#: Words that make "… News" a heading of a side column, not an outlet.
NOT_OUTLETS: Final = frozenset(
    (
        "related news", "latest news", "top news", "breaking news", "hot news", "local news", "more news",
        "news", "world news", "city news", "recent news", "photo news", "home news", "media center",
        "news center", "press", "news release", "press center", "business news", "important news",
        "today", "global", "media", "video news", "radio", "tv", "government", "about government",
        "picture news", "key news", "headline news", "all news",
    )
)  # fmt: skip

_SURNAMES: Final = """
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao liang zheng
xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye jiang du su wei
cheng lv lyu ding shen ren yao lu fu zhong cui tan liao fan jin shi jia xia fang zou xiong bai
meng qin qiu hou yin xue yan lei long duan hao kong shao mao chang wan gu lai kang qian niu yi
hong wen gong qiao ouyang shangguan situ
"""
#: The hundred most frequent surnames in pinyin.
SURNAMES: Final = frozenset(_SURNAMES.split())
