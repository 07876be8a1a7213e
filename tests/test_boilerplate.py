# ruff: noqa: E501 - a printed line stands on one line
"""Boilerplate by its own words: each kind as the sites print it, and story lines that only look like it."""

import re
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Role
from govnews.parsers import classify_boilerplate
from govnews.parsers.boilerplate_data import MENU_WORDS, SHARE_WORDS, TOOL_WORDS, WHOLE

KINDS = {
    Role.BYLINE: "Staff Reporter|By our correspondent|Special Correspondent|Our own staff writers",
    Role.NAV: """
        L M S|Print Mail Large Medium  Small|Print Print|[Print page][Close page][Font Size: BigNormalSmall]|Text:AAAPrint
        Font size:  A  A  A|print  close|Save  Print   E-mail|Print This Page Email This Page|Adjust font size:|LINE|Print
        Back to the top|BACK TO TOP|Back to Zhejiang|Mobile|Desktop|App|Skip navigation|Skip to Content Facebook Feature Image
        Contact Us 中文|简体版|中文|在线翻译:|中文 Français Contact Us|Home|中文站|About us|logo|nav search|Mobile Version
        Welcome to english.example.com.Today is|Contribute to us!|Start a Free Trial|Translating...|EXPLORE SHINE
        The Official Website of the People's Government of Lianhe Province Mobile 中文|Member LoginMember Login - Sitemap
        Zoom buttonMenu button|Right line|--- SEARCH ---|Download|GET this page in PDF|View shopping cart|- Terms of Use
        Printer-friendly Version In This Section|Date: Tmp: 中文版 Easy Web Browsing|Adv.Search|Toggle navigation|Search for:
        Sign In/Up|Subscribe Now >>|Increase font|Text Size:|Export PDF|Return to list|Cart (0)|Print this article|Watch live
        Send Inquiry|Site icon Lianhe Review|Exit mobile version|Tag Archives: China|Back to top button|Advertorial|- Already collect
        Print Mail Large Medium  Small 0|font size: 【S】 【M】 【L】
    """,
    Role.SHARE: """
        Share|Share - WeChat|Share to|Follow us on|FOLLOW US|facebook twitter|0|0 0|reaction icon 0|8.03K
        Follow China.org.cn on Twitter and Facebook to join the conversation.|手机阅读分享话题|Print E-mail Bookmark and Share
        (For the latest China news, Please follow People's Daily on Twitter and Facebook)|Scan the QR code with your phone
        分享到QQ空间 分享到QQ微博 分享到新浪微博
    """,
    Role.RELATED: """
        Related News|Related Stories|Related >>|Related Reading|[Relative Articles]|RELATED ARTICLES|Related Articles:
        More Stories|MorePhoto|MoreTop news|Most popular in 24h|Most Viewed|MOST VIEWED|Top Stories|TOP STORIES|Hot News
        EDITOR’S CHOICE|Editors' Picks|We Recommend|We recommend:|Recommended:|Recommended content|Recently Read:
        MORE FROM CGTN|Details>> New plan for ports|Details: >> New plan|Read more|[MORE]|[Detail]|Full Text of Press Conference
        Next one: Ports grow|Related Products|Trending now|Most Shared|More in Business|Today's Top News
        This Week's Stories|Related Read:|Previous article: Ports grow|photo  >>|Off the wire|Selections for you|You May Also Like|Xi's Moments
    """,
    Role.PAGINATION: """
        1 2 3 4 下一页
        1|1   2|< 1 2 3 4 5 ... 12 >|1 2 3 >|<   1   2   3   4   5   >|< 1 2|Previous Page 1 2 3 Next Page|【1】【2】【3】
        |<< Previous 1 2 3 4 Next   >>|Next Page|1 2 Next   >>|
    """,
    Role.COMMENTS: """
        Hide comments|Latest comments
        Comment|Comments|Comments (0)|0 Comments|No comments.|No comments yet. Be the first.|Add your comments...
        Leave a Reply|Leave a Message|LEAVE YOUR MESSAGE|Leave your comment0 comments|Post a Comment|Comments are closed.
        Go to Forum >>0 Comment(s)|• User Name Required|• Your Comment|Pet Name|Anonymous|1. Name|*Your E-mail Address
        * Yours E-Mail Address|Your email address will not be published. Required fields are marked *|Send
        blog comments powered by Disqus|• Racist, abusive and off-topic comments may be removed.
    """,
    Role.COPYRIGHT: """
        No reproduction allowed without permission|Without written authorization from the district,the content shall not be republished or used in any form
        Copyright © 2013 China Daily All Rights Reserved|Copyright©2024 China Daily. All rights reserved.|All Rights Reserved.
        Copyright: China Banking Regulatory Commission|Copyright @Lianhe Information Hub 2019|Copyright? www.gov.cn
        京ICP备13028878号-6|京公网安备 11010802027341号|沪ICP证：沪ICP备05050403号-5  \\|  许可证: 31120180004
        Website Identification Code bm01000001 Registration Number: 05070218|Registration Number: 130349
        License for publishing multimedia online 0108263|深圳报业集团版权所有, 未经授权禁止复制
    """,
    Role.ORIGINAL_LINK: """
        Go to Source|Go to original|Original article|Source URL|Source: http://example.com/a.html|via Business feed http://ift.tt/1i
        original link:|Original link: https://en.imsilkroad.com/p/329729.html|See the original link: https://example.com/1
        View original content to download multimedia:https://www.prnewswire.com/1.html|https://example.com/a/b.html
    """,
    Role.AUTHOR_BIO: "Learn More →|About the Author|View all posts by Li",
    Role.CONTACT: """
        +852 5375 3015|For queries, please contact Li Mei at limei@example.com
        Contact us at english@example.cn|Tel: 0551-5179823|- Tip-off hotline: 52920043|Physical Address
        304 North Cardinal St.|Dorchester Center, MA 02124|Address: No.6 Long Avenue        Postcode: 100730|a.b@example.cn
        Shenzhen Daily E-mail:szdaily@126.com|To subscribe to the paper, call 010-64918763 or write to us
    """,
    Role.DISCLAIMER: """
        (The Chinese text of all information in this website is the authentic one. English is only for reference. )
        Content is automatically generated by a translator.|Disclaimer|All materials marked with "source: X" are ours.
        (English is provided for reference only. )
        This page is provided in cooperation with People's Daily Online.
        The paper does not exercise editorial control over this section.|The site is not responsible for the contents of links.
    """,
    Role.OTHER: """
        3 min read|Reading time 3 minutes|Technical support: Lianhe Net|Theme by Lianhe|Please wait...|Advertisement - Continue reading below|Sponsored Content|Filed under: News|Visitors: 1234
        Translator: Yu Jiangjiang|(Translated by Chen Siyan, Fathom Language Limited)|Chinese source:|Tag: trade and ports
        Keyword: Shanghai Shanghai-economy|Keywords:   Yunnan flower|Li Ming contributed to this story.
        Presented by China Daily.|Sponsored by Yangzhou Tourism Bureau|Subscribe CustomBlackClose|download_pop
        Belt & Road Weekly Subscription Form|Video PlayerClose|Error loading player: No sources|Loading...|00:55|} ?>
        Interval 10 seconds|{"type":2,"value":"CGTN"}|Free for subscribers|The story appears on|Page A12|(End)|Enditem
        ||||||||||010020070750000000000000011100001364493461|■|This entry was posted in Uncategorized.|iChongqing Title
        News provided by|Views : 311|Authority in Charge: The Textile Council|Sponsor :The Loom Centre|ISSN 1003-3025 CN11-1714/TS
        Proudly powered by WordPress|Country for PR: China|您使用的浏览器版本较旧,已不再受支持。|/ Categories: News
    """,
}
EXAMPLES = [
    (role, text.replace("\\", "").strip())
    for role, texts in KINDS.items()
    for line in texts.strip().splitlines()
    for text in line.replace("||||||||||", "\x00|").replace("\\|", "\x01").split("|")
    if text.strip()
]


def printed(text: str) -> str:
    return text.replace("\x00", "||||||||||").replace("\x01", "|")


@pytest.mark.parametrize(("role", "text"), EXAMPLES)
def test_boilerplate_is_told_by_its_words(role: Role, text: str) -> None:
    assert classify_boilerplate(printed(text)) is role


@pytest.mark.parametrize(
    ("role", "text"),
    [
        (Role.NAV, "Home  |  About GZ  |  Directory  |  Contact Us  |  Help Center"),
        (Role.NAV, "Government  |  Residents  |  Visitors  |  Business"),
        (Role.NAV, "App | 中文 |"),
        (Role.NAV, "| 中国日报网贵州频道 | 中国贵州网 |"),
        (Role.NAV, "| PRINT | RSS"),
        (Role.NAV, "Email|Print"),
        (Role.NAV, "fontLarger fontSmaller"),
        (Role.OTHER, "(TWO PORTS) CHINA-BEIJING-PORTS-PRESS BRIEFING (CN)"),
        (Role.OTHER, "主站蜘蛛池模板: 永安市| 井研县| 大田县| 清苑县| 黄山市| 新田县| 泰和县|"),
        (Role.OTHER, "Posted in category China's Other Cities"),
        (Role.COMMENTS, "Comments Off on Port grows"),
        (Role.NAV, "Comments() Print Mail Large Medium  Small 分享按钮 0"),
        (Role.PAGINATION, "|<< Previous 1 2 3 4 5 6 7 Next   >>|"),
        (Role.COPYRIGHT, "沪ICP证：沪ICP备05050403号-5  |  互联网新闻信息服务许可证: 31120180004"),
    ],
)
def test_lines_with_bars(role: Role, text: str) -> None:
    assert classify_boilerplate(text) is role


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Exports rose by 4.6 percent.",
        "Copyright registrations rose to 5 million last year.",
        "The city will print more books.",
        "More ports open in Lianhe",
        "Port grows | Lianhe Daily",
        "Exports | 37.7% | up",
        "Comments by the mayor were welcome.",
        "Next year, the port will grow.",
        "Contact between people matters, the mayor said.",
        "Follow the rules, the mayor said.",
        "Details of the plan are on the website.",
        "a " * 400,
    ],
)
def test_story_lines_are_none(text: str) -> None:
    assert classify_boilerplate(text) is None


def test_every_kind_has_its_patterns() -> None:
    assert set(WHOLE) <= set(KINDS)


@given(st.text(alphabet=st.sampled_from("|<>1 aLMS.中©[]"), max_size=80))
def test_any_text_is_classified_or_not(text: str) -> None:
    role = classify_boilerplate(text)
    assert role is None or isinstance(role, Role)
    assert classify_boilerplate(f"  {text} ") is role


@pytest.mark.parametrize("words", [TOOL_WORDS, MENU_WORDS, SHARE_WORDS, *chain(*WHOLE.values())])
def test_patterns_are_in_lower_case_as_what_they_are_matched_on(words: str) -> None:
    names = re.sub(r"\\.|\(\?P<\w+>", "", words)
    assert "(?-i:" in words or names == names.lower()
