"""Places that open datelines, and words in capitals that do not.

Origin: the provinces, autonomous regions, municipalities and prefecture-level cities of China as pages of the
genre spell them, and the cities abroad from which its agencies report. Written by hand; lower case.
"""

from typing import Final

PLACES: Final = frozenset((
    "beijing", "shanghai", "tianjin", "chongqing", "hong kong", "macao", "macau", "taipei", "hebei",
    "shanxi", "liaoning", "jilin", "heilongjiang", "jiangsu", "zhejiang", "anhui", "fujian", "jiangxi",
    "shandong", "henan", "hubei", "hunan", "guangdong", "hainan", "sichuan", "guizhou", "yunnan", "shaanxi",
    "gansu", "qinghai", "inner mongolia", "guangxi", "tibet", "xizang", "ningxia", "xinjiang",
    "shijiazhuang", "tangshan", "qinhuangdao", "handan", "xingtai", "baoding", "zhangjiakou", "chengde",
    "cangzhou", "langfang", "hengshui", "taiyuan", "datong", "changzhi", "jincheng", "shuozhou", "jinzhong",
    "yuncheng", "xinzhou", "linfen", "lyuliang", "hohhot", "baotou", "ordos", "hulunbuir", "chifeng",
    "shenyang", "dalian", "anshan", "fushun", "benxi", "dandong", "jinzhou", "yingkou", "changchun",
    "siping", "yanbian", "harbin", "qiqihar", "daqing", "mudanjiang", "heihe", "nanjing", "wuxi", "xuzhou",
    "changzhou", "suzhou", "nantong", "lianyungang", "huai'an", "yancheng", "yangzhou", "zhenjiang",
    "taizhou", "suqian", "hangzhou", "ningbo", "wenzhou", "jiaxing", "huzhou", "shaoxing", "jinhua",
    "quzhou", "zhoushan", "lishui", "yiwu", "hefei", "wuhu", "bengbu", "huainan", "maanshan", "ma'anshan",
    "huaibei", "tongling", "anqing", "huangshan", "chuzhou", "fuyang", "lu'an", "bozhou", "chizhou",
    "xuancheng", "fuzhou", "xiamen", "putian", "sanming", "quanzhou", "zhangzhou", "nanping", "longyan",
    "ningde", "nanchang", "jingdezhen", "pingxiang", "jiujiang", "xinyu", "yingtan", "ganzhou", "ji'an",
    "yichun", "shangrao", "jinan", "qingdao", "zibo", "zaozhuang", "dongying", "yantai", "weifang",
    "jining", "tai'an", "weihai", "rizhao", "linyi", "dezhou", "liaocheng", "binzhou", "heze", "zhengzhou",
    "kaifeng", "luoyang", "pingdingshan", "anyang", "xinxiang", "jiaozuo", "puyang", "xuchang", "nanyang",
    "shangqiu", "xinyang", "zhoukou", "zhumadian", "wuhan", "huangshi", "shiyan", "yichang", "xiangyang",
    "ezhou", "jingmen", "xiaogan", "jingzhou", "huanggang", "xianning", "enshi", "changsha", "zhuzhou",
    "xiangtan", "hengyang", "shaoyang", "yueyang", "changde", "zhangjiajie", "yiyang", "chenzhou",
    "yongzhou", "huaihua", "loudi", "guangzhou", "shenzhen", "zhuhai", "shantou", "foshan", "jiangmen",
    "zhanjiang", "maoming", "zhaoqing", "huizhou", "meizhou", "dongguan", "zhongshan", "chaozhou",
    "nanning", "liuzhou", "guilin", "wuzhou", "beihai", "fangchenggang", "qinzhou", "baise", "haikou",
    "sanya", "boao", "danzhou", "chengdu", "zigong", "panzhihua", "luzhou", "deyang", "mianyang",
    "guangyuan", "suining", "neijiang", "leshan", "nanchong", "meishan", "yibin", "ya'an", "guiyang",
    "liupanshui", "zunyi", "anshun", "bijie", "tongren", "kunming", "qujing", "yuxi", "baoshan", "zhaotong",
    "lijiang", "pu'er", "dali", "xishuangbanna", "lhasa", "shigatse", "xi'an", "xian", "tongchuan", "baoji",
    "xianyang", "weinan", "yan'an", "hanzhong", "yulin", "ankang", "lanzhou", "jiayuguan", "jinchang",
    "tianshui", "wuwei", "zhangye", "jiuquan", "dunhuang", "xining", "golmud", "yinchuan", "shizuishan",
    "urumqi", "karamay", "turpan", "hami", "kashgar", "kashi", "hotan", "korgas", "khorgos", "kunshan",
    "jiangyin", "zhangjiagang", "changshu", "taicang", "xiong'an", "dubai", "london", "paris", "berlin",
    "brussels", "geneva", "vienna", "rome", "madrid", "lisbon", "athens", "moscow", "warsaw", "prague",
    "budapest", "belgrade", "washington", "new york", "los angeles", "san francisco", "chicago",
    "united nations", "ottawa", "toronto", "vancouver", "mexico city", "havana", "brasilia", "sao paulo",
    "rio de janeiro", "buenos aires", "santiago", "lima", "bogota", "tokyo", "seoul", "pyongyang",
    "ulan bator", "singapore", "kuala lumpur", "jakarta", "bangkok", "hanoi", "phnom penh", "vientiane",
    "yangon", "manila", "new delhi", "islamabad", "dhaka", "colombo", "kathmandu", "kabul", "tehran",
    "baghdad", "riyadh", "abu dhabi", "doha", "kuwait city", "amman", "damascus", "beirut", "jerusalem",
    "ankara", "istanbul", "cairo", "khartoum", "addis ababa", "nairobi", "kampala", "kigali",
    "dar es salaam", "lusaka", "harare", "pretoria", "johannesburg", "cape town", "abuja", "lagos", "accra",
    "dakar", "tunis", "algiers", "rabat", "tripoli", "canberra", "sydney", "melbourne", "wellington",
    "auckland", "suva", "astana", "tashkent", "bishkek", "dushanbe", "ashgabat", "almaty", "minsk", "kiev",
    "kyiv",
))  # fmt: skip

#: Words in capitals that open a paragraph before a dash without being a place.
CAPITALS_NOT_PLACES: Final = frozenset((
    "NOTE", "NOTES", "PHOTO", "PHOTOS", "VIDEO", "UPDATE", "UPDATED", "ABSTRACT", "SUMMARY", "SOURCE",
    "EDITOR", "FILE", "NEWS", "TOP", "STORIES", "MORE", "ABOUT", "CONTACT", "GDP", "CPI", "PPI", "PMI",
    "FDI", "R&D", "COVID", "ASEAN", "BRICS", "APEC", "UNESCO", "MOFCOM", "SCIO", "NDRC", "NBS", "PBOC",
    "FAQ", "Q&A", "BREAKING", "LIVE", "EXCLUSIVE", "INTERVIEW", "COMMENTARY", "OPINION", "FEATURE",
    "SPOTLIGHT", "PROFILE", "BACKGROUND", "INFOGRAPHIC", "INFOGRAPHICS", "GRAPHIC", "CHAPTER", "PART",
    "SECTION", "ARTICLE", "ANNEX", "APPENDIX", "TABLE", "FIGURE", "SEARCH", "WEATHER", "MENU", "HOME",
    "PRINT", "SHARE", "COPYRIGHT", "TIME", "DATE", "QUESTION", "ANSWER", "HOST", "REPORTER", "MODERATOR",
    "EXPERT", "CULTURE", "ECONOMY", "BUSINESS", "TRAVEL", "SPORTS", "TECH", "HEALTH", "EDUCATION",
    "ADVERTORIAL", "COMUNICATO", "STAMPA", "COMMUNIQUE", "PRESSE", "PRESSEMITTEILUNG", "PRESS", "RELEASE",
))  # fmt: skip

#: First words of a sentence that a date may follow ("On Monday, Jan. 5 - …"); no place begins so. Lower case.
SENTENCE_OPENERS: Final = frozenset((
    "on", "in", "at", "by", "from", "since", "until", "the", "this", "as", "after", "before", "for",
    "with", "of",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
))  # fmt: skip
