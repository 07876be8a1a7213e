"""Header lines: every order, gluing and label that pages print, and what is no header line."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Hints, NoteCode, PageDate
from govnews.parsers.header import Header, read_header, split_headline_date
from govnews.testing import PrintedHeader, printed_headers

Fields = dict[str, str | tuple[str, ...]]


def fields(header: Header | None) -> Fields | None:
    """Return what a header says, without what it does not."""
    if header is None:
        return None
    said = {
        "updated": header.updated and header.updated.isoformat(),
        "published": header.published and header.published.isoformat(),
        "source": header.source,
        "authors": header.authors,
        "editor": header.editor,
    }
    return {name: value for name, value in said.items() if value}


UPDATED = [
    ("Updated: 2017-11-01", {"updated": "2017-11-01"}),
    ("Updated:2017-07-26", {"updated": "2017-07-26"}),
    ("Updated : 2023-04-28", {"updated": "2023-04-28"}),
    ("Update: 2017-09-11", {"updated": "2017-09-11"}),
    ("UPDATED: August 17, 2009 NO. 33 AUGUST 20, 2009", {"updated": "2009-08-17"}),
    ("Updated 22:23, 09-Jun-2020", {"updated": "2020-06-09T22:23"}),
    ("update:December 22,2023", {"updated": "2023-12-22"}),
    ("UPDATED: March 5, 2008", {"updated": "2008-03-05"}),
    ("UPDATED: March 16, 2007 NO.12 MAR.22, 2007", {"updated": "2007-03-16"}),
    ("updated on :0603, 2024", {"updated": "2024-06-03"}),
    ("• Updated: Dec 15, 2021", {"updated": "2021-12-15"}),
    ("Updated: 7:25am, 5 May, 2021", {"updated": "2021-05-05T07:25"}),
    ("Updated: 2020-09-18 10:09", {"updated": "2020-09-18T10:09"}),
    ("Updated:2018-04-09 15:42:00", {"updated": "2018-04-09T15:42:00"}),
    ("Updated: Jul 23,2017 9:04 AM", {"updated": "2017-07-23T09:04"}),
    ("Updated:2020-05-24  CLOSE", {"updated": "2020-05-24"}),
    ("Updated: 2018-03-05 Weibo Weixin Qzone Facebook Twitter More", {"updated": "2018-03-05"}),
    ("Release Date: 2003-05-04 Browse: 55 Share to:", {"published": "2003-05-04"}),
    ("First published: 2003-05-04", {"published": "2003-05-04"}),
    ("Column: News Date: 2003-05-04", {"published": "2003-05-04"}),
    ("Clicks 34 2003-05-04 10:02", {"published": "2003-05-04T10:02"}),
    ("입력 2020-10-07 13:13", {"published": "2020-10-07T13:13"}),
    (
        "(Edited from Xinhua News Agency May 4, 2004)",
        {"published": "2004-05-04", "source": "Xinhua News Agency"},
    ),
    (
        "(china.org.cn by staff reporter Li Jing, May 4, 2004)",
        {"published": "2004-05-04", "source": "china.org.cn", "authors": ("Li Jing",)},
    ),
    ("Written by: Li Jing Photo by: Wang Min", {"authors": ("Li Jing",)}),
    ("来源:中国日报网 记者:王新", {"authors": ("王新",), "source": "中国日报网"}),
    ("责编:杜若 实习生:李杭", {"editor": "杜若"}),
    (
        "Umer Jamshaid 6 minutes ago Fri 13th August 2021 | 03:53 PM",
        {"authors": ("Umer Jamshaid",), "published": "2021-08-13T15:53"},
    ),
    ("作者:LI MEI来源:China Daily", {"authors": ("LI MEI",), "source": "China Daily"}),
    ("Updated: Apr 25, 2018 Print", {"updated": "2018-04-25"}),
    ("LMS| Updated: June 27, 2024", {"updated": "2024-06-27"}),
    ("( Updated: 2015-09-12 14:12", {"updated": "2015-09-12T14:12"}),
    ("(| Updated : 2019-12-12", {"updated": "2019-12-12"}),
    ("| Updated: 2012-07-13 14:22 | ( ) |", {"updated": "2012-07-13T14:22"}),
    ("Updated: 11-12-2019 13:45 IST", {"updated": "2019-12-11T13:45+05:30"}),
    ("Last updated at: (Beijing Time) Monday, December 24, 2001", {"updated": "2001-12-24"}),
    ("Thursday, March 08, 2001, updated at 16:01(GMT+8)", {"updated": "2001-03-08T16:01+08:00"}),
    (
        "2024-04-16 18:33 Last Updated At:04-18 00:15",
        {"published": "2024-04-16T18:33", "updated": "2024-04-18T00:15"},
    ),
    (
        "2025-06-23 20:54 Last Updated At:21:57",
        {"published": "2025-06-23T20:54", "updated": "2025-06-23T21:57"},
    ),
    (
        "Published: 20:40, November 9, 2020 | Updated: 11:59, June 5, 2023",
        {"published": "2020-11-09T20:40", "updated": "2023-06-05T11:59"},
    ),
]
UPDATED_WITH_OUTLET = [
    ("en.nantong.gov.cn Updated: 2022-10-08", {"updated": "2022-10-08", "source": "en.nantong.gov.cn"}),
    (
        "en.nantong.gov.cn| Updated: March 5, 2020 L M S",
        {"updated": "2020-03-05", "source": "en.nantong.gov.cn"},
    ),
    ("etaizhou.gov.cn|Updated: July 20, 2023", {"updated": "2023-07-20", "source": "etaizhou.gov.cn"}),
    ("chinadaily.com.cn |  Updated:2022-10-08", {"updated": "2022-10-08", "source": "chinadaily.com.cn"}),
    ("chinadaily.com.cn| Updated :2021-07-14", {"updated": "2021-07-14", "source": "chinadaily.com.cn"}),
    ("(chinadaily.com.cn)| Updated : 2024-10-24", {"updated": "2024-10-24", "source": "chinadaily.com.cn"}),
    ("(Xinhua )| Updated : 2019-12-31", {"updated": "2019-12-31", "source": "Xinhua"}),
    ("(seeyangzhou.com)Updated: 2019-06-11", {"updated": "2019-06-11", "source": "seeyangzhou.com"}),
    ("Xinhua| Updated:  May 12, 2022 L M S", {"updated": "2022-05-12", "source": "Xinhua"}),
    ("CGTN|Updated: June 28, 2022", {"updated": "2022-06-28", "source": "CGTN"}),
    ("CIDCA| Updated: 2025-03-19", {"updated": "2025-03-19", "source": "CIDCA"}),
    ("China Daily Updated:2022-01-24", {"updated": "2022-01-24", "source": "China Daily"}),
    ("China Daily Global     Updated: 2019-05-23", {"updated": "2019-05-23", "source": "China Daily Global"}),
    ("China SCIOUpdated:  January 26, 2021", {"updated": "2021-01-26", "source": "China SCIO"}),
    ("XinhuaUpdated: October 8, 2019", {"updated": "2019-10-08", "source": "Xinhua"}),
    ("China SCIO丨Updated:", {"source": "China SCIO"}),
    (
        "Suzhou Bureau of Commerce | Updated:2022-09-19 18:08",
        {"updated": "2022-09-19T18:08", "source": "Suzhou Bureau of Commerce"},
    ),
    ("Updated: 2022-01-13 (Economic Daily)", {"updated": "2022-01-13", "source": "Economic Daily"}),
    (
        "Updated: Oct 10, 2017 chinadaily.com.cn Print",
        {"updated": "2017-10-10", "source": "chinadaily.com.cn"},
    ),
    ("Updated: Sep 30, 2021 Xinhua Print", {"updated": "2021-09-30", "source": "Xinhua"}),
    ("Updated: October 25, 2020 16:13 Xinhua", {"updated": "2020-10-25T16:13", "source": "Xinhua"}),
    ("Updated: Dec 26,2014 3:22 PM     Xinhua", {"updated": "2014-12-26T15:22", "source": "Xinhua"}),
    (
        "Updated: Jul 15,2016 10:59 AM     National Bureau of Statistics of China",
        {"updated": "2016-07-15T10:59", "source": "National Bureau of Statistics of China"},
    ),
    ("Updated:Jan 05,2021 11:22 AM Anhui Today", {"updated": "2021-01-05T11:22", "source": "Anhui Today"}),
    ("Updated:2019-09-12 11:25:32   CGTN", {"updated": "2019-09-12T11:25:32", "source": "CGTN"}),
    ("Last Updated: 2021-09-28 10:03 | Xinhua", {"updated": "2021-09-28T10:03", "source": "Xinhua"}),
    (
        "Source: chinadaily.com.cn | Updated : 2019-09-03",
        {"updated": "2019-09-03", "source": "chinadaily.com.cn"},
    ),
    (
        "Source: National Bureau of Statistics of China / Updated: 2021-08-27",
        {"updated": "2021-08-27", "source": "National Bureau of Statistics of China"},
    ),
    (
        "Update: 2025-04-09     Source: Chinadaily.com.cn",
        {"updated": "2025-04-09", "source": "Chinadaily.com.cn"},
    ),
]
WITH_AUTHORS = [
    (
        "By HU XIAOYU chinadaily.com.cn Updated: 2019-12-25",
        {"authors": ("HU XIAOYU",), "source": "chinadaily.com.cn", "updated": "2019-12-25"},
    ),
    (
        "By YUAN SHENGGAO China Daily Updated: 2022-03-07",
        {"authors": ("YUAN SHENGGAO",), "source": "China Daily", "updated": "2022-03-07"},
    ),
    (
        "By WANG YING in Wuxi, Jiangsu | China Daily | Updated: 2018-02-08 11:03",
        {"authors": ("WANG YING",), "source": "China Daily", "updated": "2018-02-08T11:03"},
    ),
    (
        "By He Dan in Beijing and Zhou Lihua in Wuhan | China Daily | Updated: 2013-07-22 08:17",
        {"authors": ("He Dan", "Zhou Lihua"), "source": "China Daily", "updated": "2013-07-22T08:17"},
    ),
    (
        "By WANG NING and GUO XINRAN | China Daily Global | Updated: 2023-11-03 09:25",
        {
            "authors": ("WANG NING", "GUO XINRAN"),
            "source": "China Daily Global",
            "updated": "2023-11-03T09:25",
        },
    ),
    (
        "By China Daily | China Daily | Updated: 2016-05-27 07:40",
        {"source": "China Daily", "updated": "2016-05-27T07:40"},
    ),
    (
        "By QIU QUANLIN (China Daily) Updated: 2015-03-11 09:48",
        {"authors": ("QIU QUANLIN",), "source": "China Daily", "updated": "2015-03-11T09:48"},
    ),
    (
        "BySONG MENGXING (China Daily) Update:2021-09-13",
        {"authors": ("SONG MENGXING",), "source": "China Daily", "updated": "2021-09-13"},
    ),
    (
        "By Yuan shenggao| China Daily| Updated: September 18, 2018 L M S",
        {"authors": ("Yuan shenggao",), "source": "China Daily", "updated": "2018-09-18"},
    ),
    (
        "By Ma Zhenhuan in Hangzhou (chinadaily.com.cn) Updated : 2019-09-17",
        {"authors": ("Ma Zhenhuan",), "source": "chinadaily.com.cn", "updated": "2019-09-17"},
    ),
    (
        "By Xie Chuanjiao in Weifang, Shandong| (| Updated : 2020-07-23",
        {"authors": ("Xie Chuanjiao",), "updated": "2020-07-23"},
    ),
    ("By Zhao Tingting ( Updated: 2014-09-12", {"authors": ("Zhao Tingting",), "updated": "2014-09-12"}),
    (
        "By (chinadaily.com.cn)Updated: 2017-01-26 08:19",
        {"source": "chinadaily.com.cn", "updated": "2017-01-26T08:19"},
    ),
    (
        "By Chen Hong| Source: China Daily | Updated : 2020-09-01",
        {"authors": ("Chen Hong",), "source": "China Daily", "updated": "2020-09-01"},
    ),
    (
        "Updated : 2014-09-12 By : Zhao TingtingSource : chinadaily.com.cn",
        {"authors": ("Zhao Tingting",), "source": "chinadaily.com.cn", "updated": "2014-09-12"},
    ),
    (
        "HU XIAOYU | China Daily | Updated: 2019-12-25",
        {"authors": ("HU XIAOYU",), "source": "China Daily", "updated": "2019-12-25"},
    ),
    (
        "By YUAN SHENGGAO | (China Daily) | 2023-07-19",
        {"authors": ("YUAN SHENGGAO",), "source": "China Daily", "published": "2023-07-19"},
    ),
    ("By ZHAN CHENKENNY DONG|Jan 21,2025", {"authors": ("ZHAN CHENKENNY DONG",), "published": "2025-01-21"}),
    ("Dec 12, 2017|By Tong Wangyue", {"authors": ("Tong Wangyue",), "published": "2017-12-12"}),
    ("By Li Xuanmin | 2023/9/26 21:00:53", {"authors": ("Li Xuanmin",), "published": "2023-09-26T21:00:53"}),
    ("By Global Times | 2023/9/13 20:52:46", {"source": "Global Times", "published": "2023-09-13T20:52:46"}),
    (
        "By Gateway   |   Jan 25,2024   11:03:04",
        {"authors": ("Gateway",), "published": "2024-01-25T11:03:04"},
    ),
    (
        "By Xing Yi (China Daily)    09:21, February 25, 2015",
        {"authors": ("Xing Yi",), "source": "China Daily", "published": "2015-02-25T09:21"},
    ),
    (
        "By Yang Yi | english.jinan.gov.cn2022-10-19",
        {"authors": ("Yang Yi",), "source": "english.jinan.gov.cn", "published": "2022-10-19"},
    ),
    ("BY 2015-02-27 14:46:08", {"published": "2015-02-27T14:46:08"}),
    ("author: GoChengdu 2020-03-23", {"source": "GoChengdu", "published": "2020-03-23"}),
    ("By Louise Ho(HK Edition)", {"authors": ("Louise Ho",), "source": "HK Edition"}),
    ("Reporter Tangmiao", {"authors": ("Tangmiao",)}),
    ("Reporter | Zhang San, Li Si", {"authors": ("Zhang San", "Li Si")}),
]
PUBLISHED = [
    ("2018-06-14 15:29:00", {"published": "2018-06-14T15:29:00"}),
    ("October 19, 2020", {"published": "2020-10-19"}),
    ("01/21/2019", {"published": "2019-01-21"}),
    ("  10:46 UTC+8, 2022-03-19       0", {"published": "2022-03-19T10:46+08:00"}),
    ("30 Aug 2022, 07:34 GMT+10", {"published": "2022-08-30T07:34+10:00"}),
    ("2018-07-11 Download Print Comment", {"published": "2018-07-11"}),
    ("2012-08-09  read:15723", {"published": "2012-08-09"}),
    ("Font Size Big Medium Small 2018年10月25日", {"published": "2018-10-25"}),
    ("發布於 2021年09月15日02:57", {"published": "2021-09-15T02:57"}),
    ("Economy 14:05, 08-Jun-2022", {"published": "2022-06-08T14:05"}),
    ("Date: 2015-04-10", {"published": "2015-04-10"}),
    ("Date:9/28/2017", {"published": "2017-09-28"}),
    ("TIME : 2023-02-06    CLICK :", {"published": "2023-02-06"}),
    ("Time:2018-02-23 word size:T | T", {"published": "2018-02-23"}),
    ("inputtime: 2020-12-18 09:10:32", {"published": "2020-12-18T09:10:32"}),
    ("Release Time:2019-10-18 14:10:49", {"published": "2019-10-18T14:10:49"}),
    ("• Release on:2015-12-31", {"published": "2015-12-31"}),
    ("Published : Sept. 9, 2022 - 19:41", {"published": "2022-09-09T19:41"}),
    ("Published: Jul 20, 2023 10:21 PM", {"published": "2023-07-20T22:21"}),
    ("Post Time: 2019-07-11", {"published": "2019-07-11"}),
    ("Posted on May 3, 2021", {"published": "2021-05-03"}),
    ("Date:2021-03-25 10:52|Source: |Visits:", {"published": "2021-03-25T10:52"}),
    ("Date: 2016-01-14, Source: , Total Visits :", {"published": "2016-01-14"}),
    ("[2017-05-10 11:27]", {"published": "2017-05-10T11:27"}),
    ("Issued on: August 27, 2020 Font size: [Large, middle, small]", {"published": "2020-08-27"}),
    (
        "2017-01-13 14:26:46 , Source : The Government Website of Shaanxi Province",
        {"published": "2017-01-13T14:26:46", "source": "The Government Website of Shaanxi Province"},
    ),
    ("发布日期:2020-06-30 浏览次数:793", {"published": "2020-06-30"}),
    ("2022-03-04 18:22 3420", {"published": "2022-03-04T18:22"}),
    ("2019年09月20日 14:52:21 | 来源", {"published": "2019-09-20T14:52:21"}),
]
PUBLISHED_WITH_OUTLET = [
    ("(Xinhua)    16:38, August 14, 2020", {"source": "Xinhua", "published": "2020-08-14T16:38"}),
    ("Xinhua) 10:34, October 18, 2021", {"source": "Xinhua", "published": "2021-10-18T10:34"}),
    (
        "People's Daily Online) 15:45, July 05, 2024",
        {"source": "People's Daily Online", "published": "2024-07-05T15:45"},
    ),
    ("0 Comment(s)Print E-mail Xinhua, August 11, 2020", {"source": "Xinhua", "published": "2020-08-11"}),
    (
        "0 CommentsPrintE-mail China Daily, September 28, 2009",
        {"source": "China Daily", "published": "2009-09-28"},
    ),
    ("Xinhua,July 15, 2019 Adjust font size:", {"source": "Xinhua", "published": "2019-07-15"}),
    ("(Xinhua News Agency July 23, 2007)", {"source": "Xinhua News Agency", "published": "2007-07-23"}),
    ("(CCTV May 26, 2008)", {"source": "CCTV", "published": "2008-05-26"}),
    (
        "National Bureau of Statistics of China 2014-10-24 09:20 Print| Large| Medium| Small",
        {"source": "National Bureau of Statistics of China", "published": "2014-10-24T09:20"},
    ),
    (
        "Shanghai Municipal Bureau of Justice| January 03, 2025",
        {"source": "Shanghai Municipal Bureau of Justice", "published": "2025-01-03"},
    ),
    ("en.nantong.gov.cn| October 26, 2022", {"source": "en.nantong.gov.cn", "published": "2022-10-26"}),
    (
        "2016-January-4  08:53    Shenzhen Daily",
        {"source": "Shenzhen Daily", "published": "2016-01-04T08:53"},
    ),
    ("enorth.com.cn   2006-09-08 11:10", {"source": "enorth.com.cn", "published": "2006-09-08T11:10"}),
    ("Xinhua / 31st July 2021, 16:44 GMT+10", {"source": "Xinhua", "published": "2021-07-31T16:44+10:00"}),
    ("PRNewswire September 19, 2022", {"source": "PRNewswire", "published": "2022-09-19"}),
    ("|ChinaNews|Published:2020-09-17 15:36:51", {"source": "ChinaNews", "published": "2020-09-17T15:36:51"}),
    (
        "2021-02-27 05:21:11 GMT2021-02-27 13:21:11(Beijing Time) Xinhua English",
        {"source": "Xinhua English", "published": "2021-02-27T05:21:11+00:00"},
    ),
    (
        "Source:China Meteorological News Press04-03-2015",
        {"source": "China Meteorological News Press", "published": "2015-03-04"},
    ),
    (
        "04-01-2016Source:China Meteorological News Press",
        {"source": "China Meteorological News Press", "published": "2016-01-04"},
    ),
    (
        "Source: hubei.gov.cn 06/03/2016 05:06:50",
        {"source": "hubei.gov.cn", "published": "2016-06-03T05:06:50"},
    ),
    ("source:ah.gov.cn release date:2018/04/10 hits:731", {"source": "ah.gov.cn", "published": "2018-04-10"}),
    (
        "Release Date:2021-01-11 16:04:19     Source:Xinhua",
        {"source": "Xinhua", "published": "2021-01-11T16:04:19"},
    ),
    ("Source:this site  Date:9/28/2017", {"source": "this site", "published": "2017-09-28"}),
    (
        "Source:Global Times Published: 2019/7/2 16:08:40",
        {"source": "Global Times", "published": "2019-07-02T16:08:40"},
    ),
    ("From:ChinaDaily   |  2020-09-24 17:29", {"source": "ChinaDaily", "published": "2020-09-24T17:29"}),
    (
        "Pub Date:17-09-25 09:56 Source:www.cnanhui.org",
        {"source": "www.cnanhui.org", "published": "2017-09-25T09:56"},
    ),
    (
        "Time:2024-05-21 11:37:04 source:Planet Patch news portal",
        {"source": "Planet Patch news portal", "published": "2024-05-21T11:37:04"},
    ),
    (
        "2019-06-14 16:01:17 source: ZJOL; Translation: In Zhejiang",
        {"source": "ZJOL", "published": "2019-06-14T16:01:17"},
    ),
    (
        "2023-12-12 16:41:08 | 来源:ourjiangsu.com",
        {"source": "ourjiangsu.com", "published": "2023-12-12T16:41:08"},
    ),
    ("Mar 2, 2017 | Source: by Shanghai Daily", {"source": "Shanghai Daily", "published": "2017-03-02"}),
    (
        "Date:03/31/2016Edit:Editor of Suzhou China",
        {"editor": "Editor of Suzhou China", "published": "2016-03-31"},
    ),
    (
        "Source: Xinhua| 2017-07-17 10:42:27|Editor: Liangyu",
        {"source": "Xinhua", "published": "2017-07-17T10:42:27", "editor": "Liangyu"},
    ),
    (
        "2014-12-26 14:27 Xinhua Web Editor: Gu Liping",
        {"source": "Xinhua", "published": "2014-12-26T14:27", "editor": "Gu Liping"},
    ),
    (
        "2022-09-09 19:22:27Xinhua Editor : Hao Yunhui ECNS App Download",
        {"source": "Xinhua", "published": "2022-09-09T19:22:27", "editor": "Hao Yunhui"},
    ),
]
WITHOUT_DATE = [
    ("( Xinhua )", {"source": "Xinhua"}),
    ("(chinadaily.com.cn)", {"source": "chinadaily.com.cn"}),
    ("Xinhua", {"source": "Xinhua"}),
    ("PR Newswire", {"source": "PR Newswire"}),
    ("China SCIO |", {"source": "China SCIO"}),
    ("MOFCOM BJT", {"source": "MOFCOM"}),
    ("Ministry of Finance", {"source": "Ministry of Finance"}),
    ("From: Shenzhen Government Online", {"source": "Shenzhen Government Online"}),
    ("Source :China Daily", {"source": "China Daily"}),
    ("Source:红网", {"source": "红网"}),
    ("Source:Anhui Daily, cnanhui.org", {"source": "Anhui Daily, cnanhui.org"}),
    (
        "Source: The People's Government of Weifang City",
        {"source": "The People's Government of Weifang City"},
    ),
    (
        "Source: Xinhua Net and Yunnan Daily; Trans-editing by Wang Shixue",
        {"source": "Xinhua Net and Yunnan Daily"},
    ),
    ("SOURCE Xinhua Silk Road", {"source": "Xinhua Silk Road"}),
    ("(Source | Shenzhen Daily)", {"source": "Shenzhen Daily"}),
    ("(Source:The Beijing News)", {"source": "The Beijing News"}),
    ("Source: Xinhua   Editor: Chen Huizhi", {"source": "Xinhua", "editor": "Chen Huizhi"}),
    (
        "Source:jschina.com.cn Author:Wei Xin Editor:Nicky",
        {"source": "jschina.com.cn", "authors": ("Wei Xin",), "editor": "Nicky"},
    ),
    ("Source: Editor: Dylan", {"editor": "Dylan"}),
    ("Editor Hao Jing", {"editor": "Hao Jing"}),
    ("Editor:李莎宁", {"editor": "李莎宁"}),
    ("Editor | Olivia Yang", {"editor": "Olivia Yang"}),
    ("Editors: Tang Shihua, Emmi Laine", {"editor": "Tang Shihua, Emmi Laine"}),
    ("(Web editor: Zhang Kaiwei, Wu Chaolan)", {"editor": "Zhang Kaiwei, Wu Chaolan"}),
    ("Edited by Mark Ray", {"editor": "Mark Ray"}),
    ("Email|Print|Comments(Editor:HuangBeibei、Li Zhenyu)", {"editor": "HuangBeibei、Li Zhenyu"}),
    ("Source: People’s Daily", {"source": "People’s Daily"}),
    (
        "Source: Xi’an\u00a0Daily   Editor: Aoife O’Brien",
        {"source": "Xi’an Daily", "editor": "Aoife O’Brien"},
    ),
    ("By Aoife O’Brien (People’s Daily)", {"authors": ("Aoife O’Brien",), "source": "People’s Daily"}),
    ("By ()", {}),
    ("Report an errorEditor: huaxia", {"editor": "huaxia"}),
    ("Source:", {}),
    ("Editor:", {}),
    ("By", {}),
    ("Updated Beijing Time", {}),
    ("Updated At: 2021-02-30", {}),
]
NO_HEADERS = [
    "",
    "Home > News",
    "Home  |  About GZ  |  Contact Us",
    "Print",
    "Share",
    "0 Comments",
    "L M S",
    "1",
    "Text:AAAPrint",
    "Economy",
    "China",
    "Related News",
    "Latest News",
    "Yearend Review",
    "Visits: 31",
    "Share to:",
    "中文 العربي Contact Us Links",
    "Apple News Facebook Twitter 新浪微博 Wednesday, Mar 15, 2023",
    "Date: Tmp: 中文版 Easy Web Browsing",
    "(Xinhua/Li Bo)",
    "(Photo by Geng Yuhe/Xinhua)",
    "[Photo/Xinhua]",
    "Photo: VCG",
    "- Forum opens in Qingdao    2020-06-05 17:27",
    "It opened on May 3, 2021",
    "The fair opens on May 3, 2021.",
    "By 2025, the city will have ten parks",
    "By using new methods",
    "Reporter Zhang asked about the plan",
    "Reporter Zhang asked",
    "Editor Hao told them so",
    "Author: what the book says",
    "Source: all that the book says of the old town",
    "Editor Hao said that the paper would go on",
    "From: the old town to the sea in ten easy walks, for all ages",
    "Source: the report says that in 2021 the output reached a record",
    "Beijing | 10 a.m. June 3, 2025",
    "Original link: https://en.imsilkroad.com/p/329729.html",
    "News provided by",
    "Posted in China on May 3, 2021 by Zuo",
    "Delivered at the session on January 26, 2018",
    "Press Conference of the Ministry of Transport on May 12, 2016",
    "Annual Report of the Government 2009",
    "Monthly Briefing of the Ports Office on June 28",
    "Briefing of the Ministry of Fisheries on November 17, 2015",
    "MOFCOM Regular Press Conference (July 11, 2024)",
    "At:04-18 00:15",
    "Updated: " + "and a long text that no page prints behind its label " * 3,
    "x" * 400,
    "2024-04-16 Last Updated At:02-30 00:15",
]
ALL = [
    *UPDATED,
    *UPDATED_WITH_OUTLET,
    *WITH_AUTHORS,
    *PUBLISHED,
    *PUBLISHED_WITH_OUTLET,
    *WITHOUT_DATE,
]


@pytest.mark.parametrize(("line", "wanted"), ALL)
def test_reads_every_header_line(line: str, wanted: Fields) -> None:
    assert fields(read_header(line)) == wanted


@pytest.mark.parametrize("line", NO_HEADERS)
def test_refuses_what_is_no_header_line(line: str) -> None:
    assert read_header(line) is None


@pytest.mark.parametrize(("line", "wanted"), [pair for pair in ALL if "  " not in pair[0]])
def test_reads_full_width_and_unbreakable_forms_alike(line: str, wanted: Fields) -> None:
    assert fields(read_header(line.replace(" ", "\u00a0").replace(":", "："))) == wanted


def test_tells_date_and_kind_of_the_line() -> None:
    both, published, none = map(
        read_header, ("2024-04-16 18:33 Updated: 2024-04-18", "2024-04-16", "Source:")
    )
    assert both is not None
    assert published is not None
    assert none is not None
    assert (both.kind, both.date) == ("updated", PageDate(dt.date(2024, 4, 18)))
    assert (published.kind, published.date) == ("published", PageDate(dt.date(2024, 4, 16)))
    assert (none.kind, none.date, none.is_empty, both.is_empty) == (None, None, True, False)


@pytest.mark.parametrize(
    ("line", "labelled", "weekday"),
    [
        ("Updated: 2021-03-03", True, False),
        ("2021-03-03", False, False),
        ("Wednesday, Mar 15, 2023", False, True),
        ("Date: Wednesday, Mar 15, 2023", True, False),
        ("Thursday, March 08, 2001, updated at 16:01(GMT+8)", True, False),
        ("China Daily, Wednesday, Mar 15, 2023", False, False),
        ("Xinhua", False, False),
        ("By Li Xuanmin", True, False),
    ],
)
def test_tells_what_place_must_decide(line: str, labelled: bool, weekday: bool) -> None:  # noqa: FBT001 - a case's values
    header = read_header(line)
    assert header is not None
    assert (header.labelled, header.weekday) == (labelled, weekday)


@pytest.mark.parametrize(
    ("line", "doubts"),
    [
        ("Source: hubei.gov.cn 06/03/2016 05:06:50", (NoteCode.DATE_ORDER_ASSUMED,)),
        ("Updated: 2021-02-30", (NoteCode.IMPOSSIBLE_DATE,)),
        ("2021-02-30", (NoteCode.IMPOSSIBLE_DATE,)),
        ("Updated: 2021-02-28", ()),
    ],
)
def test_tells_its_doubts(line: str, doubts: tuple[NoteCode, ...]) -> None:
    header = read_header(line)
    assert header is not None
    assert header.doubts == doubts


def test_follows_the_hints_of_the_site() -> None:
    hints = Hints(outlet="Nihao", day_first=True, updated_labels=("Stand",), published_labels=("Vom",))
    assert fields(read_header("Nihao 06/03/2016", hints=hints)) == {
        "source": "Nihao",
        "published": "2016-03-06",
    }
    assert fields(read_header("Stand: 2021-03-03", hints=hints)) == {"updated": "2021-03-03"}
    assert fields(read_header("Vom 2021-03-03", hints=hints)) == {"published": "2021-03-03"}
    assert read_header("Vom 2021-03-03") is None


@pytest.mark.parametrize(
    ("line", "headline", "wanted"),
    [
        ("Parks open| Updated: February 21, 2024", "Parks open", {"updated": "2024-02-21"}),
        ("Parks open Updated:2022-07-01 Font L M S", "Parks open", None),
        (
            "Ten parks open for all Updated:2022-07-01 Font L M S",
            "Ten parks open for all",
            {"updated": "2022-07-01"},
        ),
        (
            "Ten parks open for all 2014-09-08 19:55",
            "Ten parks open for all",
            {"published": "2014-09-08T19:55"},
        ),
        ("Ten parks open for all | 2026-01-07", "Ten parks open for all", {"published": "2026-01-07"}),
        ("Ten parks open for all   January 7, 2026", "Ten parks open for all", {"published": "2026-01-07"}),
        (
            "Ten parks open for all Date: 2026-01-07 Source: Xinhua",
            "Ten parks open for all",
            {"published": "2026-01-07", "source": "Xinhua"},
        ),
        ("Ten parks open on January 7, 2026", None, None),
        ("Ten parks open (January 7, 2026)", None, None),
        ("Ten parks open in 2026: first figures", None, None),
        ("China Daily | Updated: 2026-01-07", None, None),
        ("Ten parks open " + "and more " * 50 + "| 2026-01-07", None, None),
    ],
)
def test_parts_a_headline_from_the_date_behind_it(
    line: str, headline: str | None, wanted: Fields | None
) -> None:
    found = split_headline_date(line)
    if wanted is None:
        assert found is None
    else:
        assert found is not None
        assert (line[: found[0]], fields(found[1])) == (headline, wanted)


@given(printed_headers())
def test_reads_back_what_the_common_template_prints(printed: PrintedHeader) -> None:
    header = read_header(printed.text)
    assert header is not None
    assert (header.authors, header.source, header.updated) == (
        printed.authors,
        printed.source,
        printed.updated,
    )


@given(printed_headers())
def test_parts_every_header_from_a_headline_before_it(printed: PrintedHeader) -> None:
    found = split_headline_date(f"Ten parks open for all | {printed.text}")
    assert found is not None
    assert (found[0], found[1].updated) == (len("Ten parks open for all"), printed.updated)


@given(st.text())
def test_never_raises(text: str) -> None:
    read_header(text)
    split_headline_date(f"Ten parks open for all {text} Updated: 2021-03-03")


@given(
    st.lists(
        st.sampled_from(
            (
                "Updated",
                "By ",
                "Source:",
                "Editor",
                ":",
                "|",
                "  ",
                "(",
                "2021-03-03",
                "10:20",
                "Xinhua",
                "Print",
                "0",
                "04-18 ",
                "ſource",
                "Aprİl 3, 2021",
                "-",
            )
        ),
        max_size=14,
    )
)
def test_never_raises_on_what_looks_like_a_header(parts: list[str]) -> None:
    read_header("".join(parts))
    split_headline_date("".join(parts))
