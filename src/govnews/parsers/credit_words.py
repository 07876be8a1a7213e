# ruff: noqa: E501, SIM905 - a list of names is read best as running text
"""Names of outlets, and the words by which a name shows that it is no person.

Collected from the credits of the pages in ``seeds/`` and of chinadaily.com.cn and its city sites, xinhuanet.com,
people.cn, china.org.cn, ecns.cn, globaltimes.cn, shine.cn, cgtn.com, sz.gov.cn, szdaily.com, newsgd.com,
ichongqing.info, imsilkroad.com and prnewswire.com.
"""

from typing import Final

#: Outlets and picture agencies, lower case, as they are credited.
OUTLETS: Final = frozenset(
    name.strip()
    for name in """
    xinhua; xinhuanet; xinhua news agency; xinhua net; xinhua english; xinhua silk road; asianet; xinhua-asianet
    china daily; chinadaily; china daily global; china daily usa; china daily asia; china daily hong kong
    global times; gt; people's daily; people's daily online; people's daily app; cgtn; cctv; cctv+; cctv news; cri
    china news service; cns; cnsphoto; cnshphoto; chinanews; ecns; china.org.cn; china scio; scio; china today
    china media group; cmg; science and technology daily; economic daily; beijing review; guangming daily
    guangming online; china gate; china youth daily; legal daily; global times online; msn; sina; sina english
    shanghai daily; shine; city news service; imaginechina; yicai; yicai global; caixin; sixth tone; shenzhen daily
    sd news; newsgd; gdtoday; ichongqing; inkunming; cqnews; enorth; ourjiangsu; in zhejiang; inzhejiang; zjol
    the beijing news; beijing daily; beijing news; nantong daily; anhui daily; chengdu daily; hubei daily; ntjoy
    pr newswire; prnewswire; xinhua-prnewswire; business wire; globe newswire; medianet; cision; acn newswire
    reuters; afp; ap; associated press; the associated press; epa; bloomberg; getty images; agencies; agency; upi
    vcg; visual china; visual china group; ic; ic photo; icphoto; cfp; quanjing; tuchong; icpress; photo china
    mofcom; cidca; ndrc; pboc; csrc; cma; nhc; cnsa; fmprc; npc; cppcc; nbs; the paper; hong kong free press; scmp
    south china morning post; hk edition; the korea herald; yonhap; kyodo; bernama; tass; ani; ians; app; dpa
    """.replace("\n", ";").split(";")
) - {""}

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
