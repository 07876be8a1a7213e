"""Names of outlets, and the words by which a name shows that it is no person: data for credits and source lines.

Collected from the credits and header lines of the pages in ``seeds/`` and of these sites: chinadaily.com.cn and its
city sites, xinhuanet.com, people.cn, china.org.cn, ecns.cn, globaltimes.cn, shine.cn, cgtn.com, sz.gov.cn,
szdaily.com, newsgd.com, ichongqing.info, imsilkroad.com, prnewswire.com.
"""

import re
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

_DOMAIN: Final = re.compile(
    r"(?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:cn|com|net|org|info|hk|gov|mo|tv|me|asia)", re.I
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*+")
_PERSON: Final = re.compile(
    r"(?:[A-Z][\w'.-]{0,24}|de|van|von|bin)(?: (?:[A-Z][\w'.-]{0,24}|de|van|von|bin)){1,3}|[\u4e00-\u9fff]{2,4}"
)
_AND: Final = re.compile(r"\s*,\s*|\s+and\s+|\s*&\s*|\u3001")


def is_domain(name: str) -> bool:
    """Tell whether `name` is a host name, the way many sites credit themselves ("nantong.gov.cn")."""
    return _DOMAIN.fullmatch(name) is not None


def is_outlet(name: str) -> bool:
    """Tell whether `name` is a known outlet or a host name.

    >>> is_outlet("CHINA DAILY"), is_outlet("ezhejiang.gov.cn"), is_outlet("Li Bo")
    (True, True, False)
    """
    return name.strip(" .").lower() in OUTLETS or is_domain(name.strip())


def is_organisation(name: str) -> bool:
    """Tell whether `name` is an outlet, holds an organisation's word, or is a single word as no person is credited."""
    words = [word.lower() for word in _WORD.findall(name)]
    return is_outlet(name) or len(words) < 2 or not ORGANISATION_WORDS.isdisjoint(words)  # noqa: PLR2004  # two words make a name


def is_person(name: str) -> bool:
    """Tell whether `name` is one or more persons' names ("Zheng Guohua, Zheng Yuanjiang").

    >>> is_person("XU CONGJUN"), is_person("Nantong Daily"), is_person("VCG")
    (True, False, False)
    """
    return all(
        _PERSON.fullmatch(one) and (not one.isascii() or not is_organisation(one))
        for one in _AND.split(name.strip())
    )
