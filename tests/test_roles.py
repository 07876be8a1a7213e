# ruff: noqa: E501 - a printed line stands on one line
"""Whole pages, line by line: the head, the body, the photos and the tail of the sites' shapes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.lines import lines_from_text
from govnews.model import Hints, PageLine, Role
from govnews.parsers.roles import assign_roles
from lines_with_roles import P1, P2, read, wanted_and_given

PAGES = {
    "a city site of China Daily's": """
        breadcrumb | Home > Regions> Lianhe district> Locals
        headline | Lianhe port breaks its record
        source | en.nantong.gov.cn
        updated | Updated: 2024-01-24
        image_file | lianhe (2).jpg
        caption | Ships wait at the port. [Photo/WeChat account: lhfb]
        body | P1
        image_file | 640.png
        caption | The new berths are seen from the air.
        body | P2
        heading | Faster clearance
        body | P3
        pagination | 1 2 3 >
        copyright | Copyright ©  Lianhe District. All rights reserved.
        other | Presented by China Daily.
    """,
    "a section's name for a breadcrumb, a standfirst, no full stop": """
        nav | LINE
        nav | Text:AAAPrint
        breadcrumb | Economy
        headline | Lianhe port breaks its record again
        pagination | 1
        updated | 2016-12-30 11:26Xinhua Editor: Wang Fan ECNS App Download
        subheadline | Berths are added as the city opens its harbor to larger ships
        body | P1
        body | P2
        related | Related news
        related | Ports of the north grow too
        related | MorePhoto
    """,
    "the summary before the date line, the author twice": """
        breadcrumb | Biz / Economy
        headline | Lianhe port breaks its record
        byline | Xu Lingchao
        updated | 10:46 UTC+8, 2022-03-19       0
        subheadline | The port of Lianhe handled more goods than ever before in the first quarter of the year.
        byline | Xu Lingchao
        updated | 10:46 UTC+8, 2022-03-19       0
        credit | Imaginechina
        caption | A ship leaves the port.
        body | P1
        body | P2
        source | Source: SHINE   Editor: Wang Qingchu
        related | Special Reports
        nav | EXPLORE SHINE
        nav | News
        nav | In Focus
        share | Follow Us
    """,
    "a repost of a wire with its author's biography": """
        headline | Xinhua Silk Road: port of Lianhe breaks its record in May
        body | BEIJING, Nov. 17, 2021 /PRNewswire/ — P1
        caption | Photo shows the new berths of the port in Lianhe.
        caption | Photo shows the new berths of the port in Lianhe.
        body | P2
        original_link | original link:
        author_bio | Vera writes about ports and likes to travel on ships in her free time.
        author_bio | Learn More →
        comments | Leave a Reply
    """,
    "a date above the headline": """
        nav | 中文
        updated | 2019-08-12
        headline | Statistics of the port sector issued -- 2019 Q2
        body | P1
    """,
    "a clock above the headline, a date below it": """
        nav | The Official Website of Lianhe Province Mobile 中文
        other | 15 July 2015
        breadcrumb | Home>Business>Statistics Updates
        headline | Lianhe Port Breaks Its Record
        updated | 2018-07-11 Download Print Comment
        body | P1
        body | They include:
        body | 1. A terminal for cars;
        body | 2. A bridge to the island; and,
        body | 3. A warehouse.
        other | Translator: Yu Jiangjiang
        other | Chinese source:
    """,
    "other stories above the headline": """
        nav | Site Search Advanced
        breadcrumb | Home > Business
        related | Lianhe opens a museum
        related | The museum of the harbor opened on Monday with a show on sails and ropes.
        breadcrumb | Your are Here :Home> News>Biz Updates
        headline | Lianhe port breaks its record
        updated | Updated : 2014-07-14
        byline | By Wang Qian (China Daily)
        body | P1
        body | P2
    """,
    "a headline of one word above its deck": """
        breadcrumb | Home > Business
        headline | Bridging
        subheadline | Lianhe's makers of cranes look for new markets as the harbor at the river's mouth fills up with ships
        updated | Updated: 2019-05-27
        body | P1
        body | P2
    """,
    "a headline of three words above its deck": """
        breadcrumb | China
        headline | Smart and Strong
        subheadline | Lianhe's makers of cranes look for new markets as the harbor at the river's mouth fills up with ships
        updated | By Wei Hong & Xia Yuan  ·  2019-05-27
        caption | People visit the stand of a maker of cranes at the fair of the harbor towns in the capital city on May 20 (XINHUA)
        body | P1
        body | P2
    """,
    "a caption dated as agencies do, titles without a label below": """
        headline | Lianhe port breaks its record
        updated | Posted by admin on October 9, 2012 | Views: 231 times
        caption | Workers load a ship at the port of Lianhe, east China's Jiangsu Province, Oct. 8, 2012.
        body | P1
        body | P2
        related | Fair of toys opens in town hall
        related | Cranes for the islands
    """,
    "summaries that end on arrows, then a menu one word a line": """
        breadcrumb | Economy
        headline | Lianhe port breaks its record again
        updated | 2015-09-10 11:08Xinhua Editor: Mo Hong'e
        body | P1
        body | P2
        related | Ports of the north grow too
        related | The ports of the north handled a tenth more goods in August than a year ago, the customs said. >>>
        related | Related news
        related | MoreVideo
        nav | Politics
        nav | Business
        nav | Special Coverage
        nav | Travel News
        nav | Voices
        copyright | Copyright ©1999-2018 Lianhe News. All rights reserved.
    """,
    "a ticker above the breadcrumb": """
        related | Off the wire
        related | Ports grow in the north  • Storm hits island  • Museum opens in capital
        breadcrumb | You are here:   News/
        headline | Lianhe port breaks its record
        updated | Xinhua,July 15, 2019 Adjust font size:
        body | P1
    """,
    "a menu above the headline and no date": """
        nav | WEATHER
        nav | CULTURE
        nav | SPORTS
        nav | Learn to Cook Fine Dishes
        nav | Exchange Rates
        headline | Port of Lianhe Breaks Its Record
        body | P1
        body | P2
        updated | (Xinhua News Agency July 23, 2007)
    """,
    "a menu above the date, the headline below it": """
        nav | English Home
        nav | Message Board
        nav | Voice of Readers
        nav | Friendly Contacts
        updated | Saturday, January 01, 2000, updated at 11:28(GMT+8)
        headline | Port of Lianhe Breaks Its Record
        body | P1
    """,
    "spam lines around a copied page": """
        other | 港口新闻大全,港口最新消息,港口今日头条网站
        breadcrumb | Updates
        headline | Port of Lianhe breaks its record in May
        updated | 2020-04-17 (Xinhua)
        body | P1
        other | 港口新闻大全,港口最新消息,港口今日头条网站
    """,
    "a page of photos with other stories behind": """
        breadcrumb | Home> About>Photo Gallery
        headline | In pics: The port of Lianhe
        updated | en.nantong.gov.cn Updated: 2022-04-07
        caption | Ships wait at the port. [Photo/ntfabu.com]
        caption | Cranes at work. [Photo/ntfabu.com]
        pagination | 1 2 3 >
        related | - Spring in Lianhe
        related | - Old ships of the riverside
    """,
    "a photo page of one caption": """
        headline | Tea helps Lianhe shake off poverty
        updated | 2018-06-14 15:29:00
        caption | Tea is picked in Lianhe, June 13, 2018. By 2017 it grew on 3,680 hectares. (Xinhua/Wang Quanchao)
        source | Source: Xinhua Editor: Cassie
    """,
    "captions first, a credit alone": """
        caption | A ship leaves the port. Photo: Xinhua
        headline | Port of Lianhe breaks its record
        updated | Source:Global Times Published: 2019/7/2 16:08:40
        caption | Cranes at work.
        credit | Photo: VCG
        body | P1
        source | Global Times
        comments | blog comments powered by Disqus
    """,
    "the headline again before each caption": """
        headline | Lianhe port breaks its record
        byline | By Li Jun (China Daily)
        updated | Updated: 2013-05-14
        other | Lianhe port breaks its record
        caption | Workers at the port in Lianhe. [Photo/China Daily]
        body | P1
        other | Lianhe port breaks its record
        caption | Cranes at the port in Lianhe. [Photo/China Daily]
        body | P2
    """,
    "the page's title first": """
        other | Lianhe port breaks its record-Xinhua
        headline | Lianhe port breaks its record
        source | Source: Xinhua
        editor | Editor: huaxia
        updated | 2024-07-19 12:09:15
        body | LIANHE, July 19 (Xinhua) -- P1
        comments | Comments (0)
        comments | Send
        share | Follow us on
    """,
    "the section below the headline": """
        headline | Lianhe port breaks its record
        breadcrumb | China
        updated | XinhuaUpdated: April 27, 2018
        body | P1
        pagination | <   1   2   >
        related | MORE FROM China SCIO
    """,
    "issuing bodies and a second date": """
        headline | Communiqué on What the Ports Spent in 2013
        updated | National Bureau of Statistics of China 2014-10-24 09:20 Print| Large| Medium| Small
        source | National Bureau of Statistics
        source | Ministry of Finance
        updated | October 23, 2014
        body | P1
        heading | I. Spending on berths
        body | P2
    """,
    "a player below the headline": """
        nav | Download
        headline | Lianhe port breaks its record
        nav | Translating...
        disclaimer | Content is automatically generated by a translator.
        other | 00:55
        body | P1
        related | MORE FROM CGTN
        other | {"type":2,"value":"CGTN"}
        related | Video
        related | 09:06, 09-Apr-2025
        related | TOP NEWS
        related | Ports of the north grow too
        nav | Search Trends
    """,
    "a round-up with links": """
        nav | App | 中文 |
        headline | What the government decided on ports (July 15-22)
        updated | Updated: Jul 23,2017 9:04 AM
        heading | Pilot ports to open
        body | P1
        related | Details>> New ports to open in the north
        heading | Steps to keep harbors clean
        body | P2
    """,
    "questions and answers": """
        breadcrumb | Home> NEWS> Press Conference
        source | MOFCOM BJT
        headline | Regular Press Conference on Ports (November 14, 2024)
        body | Wang Lihua: P1
        body | Port News: Which ports will grow?
        body | Wang Lihua: P2
    """,
    "a hard-wrapped page": """
        headline | Lianhe Port Grows
        body | The port of Lianhe handled 2.4 million tons of goods in May, its
        body | operator said on Monday, and it plans to open two more berths by
        body | the end of the year.
        body | Each can take in ships of 100,000 tons. Wang Lihua, who heads the
        body | customs, said clearance now takes four hours instead of the two
        body | days that it used to take.
        updated | (Xinhua News Agency October 25, 2004)
    """,
    "a table in the story": """
        headline | Port of Lianhe breaks its record
        updated | 2021-03-04
        body | P1
        other | Goods
        other | Tons
        other | Coal |
        other | 37.7%
        other | Grain
        body | P2
    """,
    "source and date below the body": """
        nav | eBeijing -- The official website of the Lianhe Government
        headline | Cleaner harbors bring back swimmers
        nav | Font size:  A  A  A
        body | P1
        body | P2
        source | Source: eBeijing.gov.cn
        updated | Date: 2017-11-30
    """,
    "a side column behind the story": """
        breadcrumb | Home > Latest
        headline | Lianhe to build a new port
        updated | Updated : 2023-04-28
        source | (en.wuxi.gov.cn)
        body | P1
        share | 8.03K
        related | Videos
        related | The Temple 副本.JPG
        related | The temple in spring
        nav | Home
        nav | Latest
    """,
    "menus run together and a teaser behind the story": """
        breadcrumb | Home> Local
        headline | Lianhe port breaks its record
        updated | Updated:2017-07-26
        source | chinadaily.com.cn
        body | P1
        other | Tan Xinyu contributed to this story.
        related | Video
        related | Lianhe turns into a hub of smart ports
        related | The harbor master has spoken highly of the smart cranes of the port in Lianhe.
        nav | ABOUT Introduction Development Zones Officials Department
        nav | Contact Us | Terms and Conditions | Privacy Policy
    """,
    "a box of other stories inside the story": """
        headline | Lianhe port breaks its record
        updated | 2021-03-04
        body | P1
        related | Related Stories
        related | Ports of the north grow too
        body | P2
        body | P3
        body | P1
    """,
    "an outlet in brackets at the story's end, and behind a caption": """
        headline | Lianhe port breaks its record
        updated | 2021-03-04
        caption | Ships wait at the port. (XINHUA)
        body | P1
        body | Two more berths will open soon. (Xinhua)
    """,
    "labels without values": """
        headline | Lianhe port breaks its record
        byline | By
        source | Source:
        updated | Updated:
        body | P1
    """,
    "a transcript": """
        headline | Press conference on the ports of Lianhe
        updated | 2020-04-17
        body | P1
        other | 2020-04-17 15:00:42
        body | P2
        heading | Xinhua News Agency
        body | P3
    """,
    "no headline": """
        other | } ?>
        body | (Yicai) June 12 -- P1
        body | P2
        editor | Editors: Tang Shihua, Emmi Laine
    """,
    "a cookie banner, captions behind a stroke": """
        other | Our Privacy Statement & Cookie Policy
        other | By continuing to browse our site you agree to our use of cookies.
        other | I agree
        headline | Celebrating a bumper rice harvest at a village
        source | CGTN
        caption | Golden terraced fields at a village in Lianhe /Provided to CGTN
        caption | Golden terraced fields at a village in Lianhe /Provided to CGTN
        caption | A bird flies over the rice fields. /VCG Photo
    """,
    "a masthead's office above the headline": """
        nav | Mobile Version
        nav | Lianhe Municipal Commission of Tourism Development
        headline | Lianhe Receives 200 Million Tourists
        body | P1
    """,
    "an issuing office below the headline, a wire's hard-wrapped text": """
        headline | Lianhe makes efforts to build a new energy capital
        source | Information Office of Lianhe Municipal People's Government
        body | LIANHE, China, Jan. 31, 2023 /Xinhua=KYODO JBN/--
        body | On January 28, the city held a conference on the construction of new
        body | ports, with a total investment of over 47 billion yuan, and a total of
        body | fifteen projects were signed and settled. At the meeting, the mayor of
        body | the city proposed new goals for shipping, trade and the environment of
        body | the bay.
    """,
    "a title printed twice amid the text, an advertisement": """
        headline | Lianhe port breaks its record again
        body | P1
        caption | Photographers in Lianhe
        caption | Photographers in Lianhe
        body | P2
        other | - Advertisement -
        body | P3
    """,
    "the section between headline and body": """
        other | March 12, 2024
        headline | Exports of Lianhe up 5pc
        source | Agencies
        updated | August 15, 2021
        breadcrumb | Business
        body | P1
        nav | Business
    """,
    "the name of a box above the headline": """
        breadcrumb | Latest News
        headline | Retail sales rise in Lianhe in August
        updated | Last Updated: 2021-09-28 10:03 | Xinhua
        nav | Save  Print   E-mail
        body | P1
        body | It will grow again. —Xinhua
        editor | (Editor:Wang Su)
        share | Share to
        share | 0
        related | Related Articles:
        nav | BACK TO TOP
        nav | • Business
    """,
    "a date with names": """
        headline | Big expectations from the port
        updated | 2017-12-18, CHENG YU in Lianhe and YANG JUN on the island
        body | P1
    """,
    "a title with its source": """
        nav | Skip to Content
        headline | Industrial park of Lianhe targets new reforms (China Daily)
        body | LIANHE – P1
    """,
    "a headline that ends in a stop": """
        headline | Port of Lianhe to grow.
        updated | 2003-05-06 14:34
        body | P1
    """,
    "a record's labels and the title printed twice": """
        nav | ChineseEnglish
        nav | SAFE News
        other | • Index number:
        other | 000014453-2020-0084
        other | • Dispatch date:
        updated | 2020-06-24
        other | • Name:
        headline | Balance of Payments in the First Quarter
        other | Balance of Payments in the First Quarter
        body | P1
        other | (End)
    """,
    "bullets for other stories": """
        breadcrumb | Transportation
        headline | New line to open
        updated | | Updated: 2015-09-24 09:39 | ( chinadaily.com.cn ) |
        body | P1
        related | • Airport of Lianhe opens new route
        related | • A new zone of 20 square kilometers opened on May 3 in the city's east.
        related | photo gallery more
        related | Spring in Lianhe
    """,
    "items of a list below a heading": """
        headline | Main points from the news conference
        updated | chinadaily.com.cn Updated: 2022-03-11
        heading | On the ports
        body | - Nothing helps ports more directly and fairly than cutting fees
        body | - Rebates to go first to small ports of the province
        pagination | < 1 2 3 4 5 ... 12 >
    """,
    "an address of a theme": """
        contact | Physical Address
        contact | 304 North Cardinal St.
        contact | Dorchester Center, MA 02124
        headline | Lianhe port's turnover climbs 87 pct YoY in September
        body | LIANHE, Oct. 7 (Xinhua) — P1
    """,
}


@pytest.mark.parametrize("name", PAGES)
def test_each_line_has_its_role(name: str) -> None:
    wanted, given_ = wanted_and_given(PAGES[name])
    assert given_ == wanted


def test_a_sites_pattern_decides() -> None:
    hints = Hints(line_patterns=(("disclaimer", "The port of .*"),))
    assert [line.role for line in read(f"Port grows\n{P1}\n{P2}", hints)] == [
        Role.HEADLINE,
        Role.DISCLAIMER,
        Role.BODY,
    ]


def test_a_sites_selector_decides() -> None:
    lines = [
        PageLine("Port grows", path="div", matched=("headline",)),
        PageLine(P1, path="p", matched=("related",)),
    ]
    assert [line.role for line in assign_roles(lines, Hints())] == [Role.HEADLINE, Role.RELATED]


def test_a_sites_selector_names_outlet_and_author() -> None:
    lines = [
        PageLine("Port grows", path="div", matched=("headline",)),
        PageLine("harbor desk", path="div", matched=("source",)),
        PageLine("the harbor master", path="div", matched=("byline",)),
        PageLine(P1, path="p"),
        PageLine("Ships at the port", path="figcaption", matched=("caption",)),
        PageLine(P2, path="p"),
    ]
    wanted = [Role.HEADLINE, Role.SOURCE, Role.BYLINE, Role.BODY, Role.CAPTION, Role.BODY]
    assert [line.role for line in assign_roles(lines, Hints())] == wanted


def test_a_heading_tag_names_the_headline() -> None:
    lines = [
        PageLine("Lianhe Daily Ports", path="p"),
        PageLine("Port of Lianhe grows", path="div/h1.title"),
        PageLine(P1, path="p"),
    ]
    assert [line.role for line in assign_roles(lines, Hints())][1:] == [Role.HEADLINE, Role.BODY]


def test_what_structure_tells_goes_on_in_like_elements() -> None:
    told = PageLine(P1, path="div/p", matched=("body",), rule="structure of the page")
    lines = [
        PageLine("Port grows", path="h1"),
        told,
        PageLine("It grew.", path="div/p"),
        PageLine("Hm.", path="p"),
    ]
    assert [line.role for line in assign_roles(lines, Hints())] == [
        Role.HEADLINE,
        Role.BODY,
        Role.BODY,
        Role.OTHER,
    ]


def test_figures_are_read_from_prose_alone() -> None:
    page = (
        "Port grows 5 percent| Updated: February 21, 2024\nAbstract : It grew by 5 percent.\n"
        f"LIANHE, Feb. 20 (Xinhua) -- {P1}\nCranes of 2023. [Photo/Xinhua]\n{P2}\nMore berths\n{P1}\nSource: Xinhua"
    )
    prose = [line.prose and line.text[slice(*line.prose)] for line in read(page)]
    assert prose == [
        "Port grows 5 percent",
        "It grew by 5 percent.",
        P1,
        "Cranes of 2023.",
        P2,
        "More berths",
        P1,
        None,
    ]


def test_every_line_names_its_rule() -> None:
    assert all(line.rule for page in PAGES.values() for line in read("\n".join(wanted_and_given(page)[0])))


FRAGMENTS = [text.split("| ", 1)[1].strip() for page in PAGES.values() for text in page.strip().splitlines()]


@given(st.lists(st.sampled_from([*FRAGMENTS, P1, P2]), max_size=25))
def test_whatever_the_order_each_line_has_one_role(texts: list[str]) -> None:
    lines = lines_from_text("\n".join(texts))
    given_ = assign_roles(lines, Hints())
    assert [line.text for line in given_] == [line.text for line in lines]
    assert all(isinstance(line.role, Role) for line in given_)
    assert sum(line.role is Role.HEADLINE for line in given_) <= 1
    assert all(line.prose is None or 0 <= line.prose[0] <= line.prose[1] <= len(line.text) for line in given_)


@given(st.text(alphabet=st.sampled_from("AaBb 1.,:|>\n[]()-/中©"), max_size=200))
def test_any_text_has_roles(text: str) -> None:
    lines = lines_from_text(text)
    assert len(assign_roles(lines, Hints())) == len(lines)
