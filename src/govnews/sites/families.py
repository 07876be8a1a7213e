"""Families: the content systems that many sites share.

A site's profile is a twin of its family, `attrs.evolve(families.CHINA_DAILY_LOCAL, hosts=…, outlet=…)`. A
selector stands here only where a saved page or a published reader of such pages shows it; each family says
where.
"""

from typing import Final

from govnews.sites._profile import SiteProfile

CHINA_DAILY: Final = SiteProfile(
    outlet="chinadaily.com.cn",
    layouts=(
        # https://www.chinadaily.com.cn/a/202512/20/WS6945ede4a310d6866eb2f9ad.html; the breadcrumb is printed
        # once for wide screens and once for narrow ones, the share boxes stand between the date and the body.
        {
            "breadcrumb": "#bread-nav, #bread-nav1",
            "headline": ".lft_art > h1, .ce_art h1",
            "updated": ".info .info_l",
            "share": ".info_r, .moreshare, #qrcode, .share",
            "body": "#Content",
            "caption": "#Content figcaption",
            "pagination": "#div_currpage, .selectpage",
            "related": ".photo_art, .rgt_art",
        },
    ),
)
"""China Daily and its editions, `/a/YYYYMM/DD/WS….html` since 2017."""

CHINA_DAILY_LOCAL: Final = SiteProfile(
    layouts=(
        # The site script of this template prints these two elements when a reader asks for the page on paper.
        {"headline": "#Title_e", "body": ".artTxt"},
    ),
)
"""City, district and park sites on China Daily's system, `/YYYY-MM/DD/c_NNNNNN.htm`."""

STATE_COUNCIL: Final = SiteProfile(
    layouts=(
        # Since 2018, `/YYYYMM/DD/content_WS….html`; "Artical" is how the template spells it.
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_govcn.py
        {
            "headline": ".Artical_Title",
            "updated": ".Artical_Info_Div, .Artical_Info",
            "body": ".Artical_Content",
        },
        # Before, `/YYYY/MM/DD/content_NNN.htm`; the same reader.
        {"headline": ".conter-conter h3", "updated": ".adio", "body": "#sp"},
    ),
)
"""The State Council's English portal, in its two templates."""

TRS: Final = SiteProfile(
    layouts=({"body": ".TRS_UEDITOR, .TRS_Editor, .trs_editor_view"},),
)
"""Ministries, provinces and embassies on TRS WCM, `tYYYYMMDD_NNN.html`: only the editor's own element is
common.

Seen in github.com/jonawalb/rhetoric-corpus, collectors/cn_mfa.py and cn_embassy.py.
"""

XINHUA: Final = SiteProfile(
    outlet="Xinhua",
    line_patterns=(
        # http://www.xinhuanet.com/english/2018-03/14/c_137037959.htm: what a video player leaves behind, and
        # a serial number of some forty digits at the foot.
        ("other", r"Video ?Player ?Close"),
        ("other", r"0100\d{26,44}"),
    ),
    layouts=(
        # Since 2021, `/YYYYMMDD/<32 hex>/c.html`: the head is printed for wide and for narrow screens, and
        # the editor's line stands inside the text. github.com/jonawalb/rhetoric-corpus,
        # collectors/cn_xinhua.py
        {
            "headline": ".head-line h1, .mheader h1",
            "breadcrumb": ".header-nav",
            "updated": ".header-time, .mheader .info",
            "source": ".header .source",
            "body": "#detail",
            "editor": "#articleEdit .editor",
            "other": "#articleEdit .tiyi1",
        },
        # 2017 to 2021, `/english/YYYY-MM/DD/c_N.htm`; the same reader.
        {"headline": ".h-title", "breadcrumb": ".news-position", "updated": ".h-info", "body": "#p-detail"},
    ),
)
"""Xinhua in English: english.news.cn and xinhuanet.com."""

PEOPLE: Final = SiteProfile(
    outlet="People's Daily Online",
    layouts=(
        # github.com/jonawalb/rhetoric-corpus, collectors/cn_peoples_daily.py: the newest first.
        {"headline": "h1", "body": ".w860.d2txtCon", "share": ".share_text"},
        {"headline": "h1", "body": ".main_l, .wb_12.wb_left, #p_content, .d2txt_con"},
    ),
)
"""People's Daily Online in English."""

PRNEWSWIRE: Final = SiteProfile(
    layouts=(
        # https://www.prnewswire.com/news-releases/ideanomics-announces-reduction-of-debt-holders-as-part-of-growth-plans-301074797.html
        {
            "headline": ".release-header h1",
            "subheadline": ".release-header .subtitle",
            "source": ".release-header .meta + a",
            "updated": ".release-header .mb-no",
            "body": ".release-body",
        },
        # https://www.prnewswire.com/news-releases/atlantic-merchant-capital-makes-lead-investment-in-social-quant-300074212.html
        {"headline": ".news-release-detail > h1", "body": "[itemprop=articleBody]"},
        # http://www.prnewswire.com/news-releases/ford-collaborates-with-microsoft-healthrageous-and-bluemetal-architects-for-in-car-health-and-wellness-research-137114418.html
        {"headline": "#dvHeadline"},
    ),
)
"""Releases on PR Newswire, in its templates of 2016, 2015 and 2012."""

WORDPRESS: Final = SiteProfile(
    layouts=(
        # github.com/WordPress/twentytwenty, template-parts/entry-header.php and content.php
        {"headline": "h1.entry-title", "body": ".entry-content", "comments": ".comments-wrapper"},
    ),
)
"""Blogs and small outlets on WordPress with a theme that keeps the names of the default ones."""
