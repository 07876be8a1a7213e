# ruff: noqa: E501, SIM905 - a list of names is read best as running text
"""Names of outlets, and the words by which a name shows that it is no person.

Collected from the credits of the pages in ``seeds/`` and of chinadaily.com.cn and its city sites, xinhuanet.com,
people.cn, china.org.cn, ecns.cn, globaltimes.cn, shine.cn, cgtn.com, sz.gov.cn, szdaily.com, newsgd.com,
ichongqing.info, imsilkroad.com and prnewswire.com.
"""

from typing import Final

from govnews.parsers import header_words

#: Picture agencies, and outlets that are credited for photos rather than for stories, lower case.
_CREDITED: Final = """
    acn newswire; anhui daily; asianet; associated press; business wire; cfp; chengdu daily; china gate;
    china media group; china youth daily; cision; city news service; cmg; cnshphoto; cnsphoto; cppcc;
    dpa; enorth; epa; getty images; global times online; globe newswire; hong kong free press; hubei
    daily; ic; ic photo; icphoto; icpress; imaginechina; in zhejiang; inzhejiang; medianet; msn; nantong
    daily; npc; ntjoy; ourjiangsu; people's daily app; photo china; quanjing; sina; sina english; tass;
    the associated press; tuchong; upi; vcg; visual china; visual china group; xinhua net;
    xinhua-asianet; xinhua-prnewswire; yonhap
"""

#: Whoever may be credited for a photo, lower case: these, and the outlets of header lines.
OUTLETS: Final = frozenset(
    [name.strip() for name in " ".join(_CREDITED.split()).split(";")]
    + [name.lower() for name in header_words.OUTLETS]
)

#: Words that no person's name holds; any of them makes a name an organisation's.
ORGANISATION_WORDS: Final = frozenset(
    """
    account academy administration agency airlines airport alliance app art arts association authority bank base
    broadcasting bureau center centre chamber china chinese city club co college commission committee community company
    conference congress consulate corp corporation council country county court creative customs daily department
    development digital district division embassy enterprise exchange expo express federation festival film financial
    fire forum foundation gallery global government group guide herald highway home hospital hotel id images inc
    industrial industry information institute international investment journal laboratory league library limited ltd
    magazine mall media ministry morning municipal museum national net network new news newspaper newswire office
    official online organization organisation page park people's photo pictures police port portal post press
    prefecture project province provincial public publicity publishing radio railway red region research reserve
    resort review school science service services shanghai beijing site society sports square stadium station
    stock studio subdistrict supermarket system team technology telecom television temple theater theatre times today
    tourism town township trade traffic transport travel tv university video village visual web website wechat weekly
    weibo world zone
    """.split()
)

#: Credited instead of a name where the picture was handed out; SHINE prints "Ti Gong" (https://www.shine.cn/biz/).
HANDOUTS: Final = frozenset(
    {"handout", "ti gong", "file", "file photo", "screenshot", "courtesy", "provided"}
)
