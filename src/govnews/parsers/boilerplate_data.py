# ruff: noqa: E501 - a pattern is read best on one line
"""What surrounds articles, by role: patterns that a whole line matches, each group with a page that prints it.

A pattern is matched against the whole line after the character table, blanks made single, the bullets and dashes at
its start left out, in any case. Patterns are of the genre (labels, form fields, notices), not of one page's text.
"""

from typing import Final

from govnews.model import Role

#: Words of print, font-size and menu tools; a line of nothing else is navigation, however its words are glued
#: (http://www.sipac.gov.cn "[Print page][Close page][Font Size: BigNormalSmall]", http://www.ecns.cn "Text:AAAPrint").
TOOL_WORDS: Final = (
    r"larger|smaller|bigger|adjust font size|font size|fontsize|font|print it|print this page|email this page|print page|close page|print|e-?mail|mail"
    r"|save|tools?|most read|large|medium|small|normal|big|text|close|rss|download|discuss it|send to friends|chinese|pdf"
    r"|\bl m s\b|\blms\b|\baaa|\ba a a\b|\b[at]\b|\ba[+-]|\b[slm]\b|zoom button|menu button|share button|sina weibo|comment|text size"
    r"|read in chinese|save as|favou?rites?|(?:already )?collect|copy link"
)

#: Entries of site menus and footers; a line of nothing else, with or without bars, is navigation.
MENU_WORDS: Final = (
    r"back to (?:the )?top|back to home|home ?page|home|about us|about|contact us|contact|terms of use|terms of service|terms and conditions|terms|privacy policy|privacy"
    r"|site ?map|search|advanced|adv\.search|site search|help center|help|faqs?|links|feedback|jobs|join us|advertis(?:e|ing)(?: with us)?"
    r"|legal notice|(?:legal )?statement|log ?in|sign in|sign up|sign out|register|user registration|subscribe|newsletters?|mobile version|mobile|desktop|\bapp\b|pc"
    r"|english|eng|chinese|fran\wais|francais|fran\?ais|espa\wol|deutsch|italiano|japanese|korean|russian|french|german|spanish|arabic"
    r"|portugu\ws|simplified|traditional|simp\.|trad\.|\bcn\b|\ben\b|directory|weather|nav|menu|logo|top|back|line|directions"
    r"|go back|return|skip navigation|skip to content|global edition|us|europe|africa|asia|hong kong"
    r"|cookies?|cookie policy|archives?|epaper|e-paper|accessibility|view shopping cart|cart|account|my account"
)

#: Names and words of social networks (https://www.chinadaily.com.cn "Share - WeChat", http://en.people.cn).
SHARE_WORDS: Final = (
    r"share(?: this)?(?: (?:to|on|with|via))?|bookmark|follow(?: us)?(?: on| @)?|tweet|facebook|twitter|wechat|weibo|sina weibo|linkedin|youtube"
    r"|instagram|pinterest|whatsapp|telegram|tiktok|reddit|tumblr|likes?|qzone|qq|moments|link copied|copy link"
    r"|vk|line|apple news|e-?mail|print|and|more"
    # http://www.chinadaily.com.cn 2011, https://www.helsinkitimes.fi, http://www.korea.net
    r"|weixin|renren|kaixin|douban|sina|myspace|yahoo!?|mixx|digg|del\.?icio\.?us|stumbleupon|google ?\+|google plus|buzz"
    r"|plurk|threads|bluesky|messenger|skype|viber|flipboard|kakao ?(?:talk|story)|naver|\u65b0\u6d6a\u5fae\u535a|\u5fae\u4fe1|\u5fae\u535a|qq\u7a7a\u95f4"
)

#: Words that a menu's entries are made of, by which a menu run together behind "Home" is told.
ENTRIES: Final = frozenset(
    (
        "about", "business", "china", "contact", "culture", "economy", "education", "entertainment", "events",
        "health", "information", "investment", "life", "living", "more", "news", "opinion", "photo", "photos",
        "politics", "products", "science", "services", "sports", "tech", "technology", "travel", "us", "video",
        "videos", "world",
    )
)  # fmt: skip
#: Small words of sentences and headlines, which a menu run together has none of.
SMALL_WORDS: Final = frozenset(
    ("a", "an", "as", "at", "by", "for", "from", "in", "is", "of", "on", "over", "the", "to", "up", "with")
)

WHOLE: Final[dict[Role, tuple[str, ...]]] = {
    Role.COPYRIGHT: (
        # https://english.www.gov.cn, http://www.etaizhou.gov.cn, http://english.anhuinews.com
        r"copyright ?(?:[©@(:?&\d-]|\u6f0f|by\b|reserved|of\b|notice).*",
        r"(?:.{0,120} )?(?:©|\(c\)) ?(?:copyright|\d{4}).*",
        r"©.*",
        r"(?:.{0,200}[\s.,])?all rights reserved\b.*",
        r"website identification code\b.*",
        r"registration number:? ?[\w-]+.*",
        r"licen[cs]e (?:for publishing|no)\b.*",
        r"no (?:reproduction|copying|reprint\w*)\b.{0,20} without .{0,60}",
        # http://www.szlhq.gov.cn: the notice without its sign
        r"without .{0,40}\b(?:authori[sz]ation|permission|consent)\b.{0,200}\b(?:republish|reproduc|reprint|cop(?:y|ied)|used?\b).{0,80}",
        r"(?:materials|contents?) (?:may not|must not) be (?:published|reproduced).{0,200}",
        r"(?:reproduction|republication|any copying) .{0,80}(?:prohibited|written|permission|permisson).{0,120}",
        r".{0,60}\u7248\u6743\u6240\u6709.*",
    ),
    Role.COMMENTS: (
        r"(?:latest|recent|all|hot|hide|show|view|load) comments:?",
        # http://www.china.org.cn "Go to Forum >>0 Comment(s)", https://english.news.cn "Comments (0)", WordPress forms
        r"(?:0 )?comments?(?: ?\(s\))?(?: ?\(?\d{0,6}\)?)?:?",
        r"\d{1,6} comments?(?: ?\(s\))?",
        r"go to forum ?>>.*",
        r"no comments?(?: yet)?[.:]?(?: .{0,80})?",
        r"(?:add|post|write|leave|submit) (?:your |a |us a |an? )?(?:own )?(?:comments?|reply|message|response)(?![a-z]).{0,40}",
        r"comments (?:are (?:closed|filtered|moderated)|off)\b.{0,160}",
        r"your e-?mail address will not be published.*",
        r"required fields are marked.*",
        r"\*? ?yours? e-?mail(?: address)?:? ?\*?",
        r"(?:user ?name|your comment|your name|nick ?name|pet name|anonymous|password)(?: required)?:? ?\*?",
        r"racist, abusive.*",
        r"\d\. name",
        r"(?:name|email|website|phone|verification code) ?\*",
        r"save my name, email.*",
        r"(?:post comment|cancel reply|send|submit|reply)",
        r"(?:blog )?comments powered by.*",
        r"you must be logged in to post.*",
        # what WordPress themes print in the fields of an empty form, or without it
        r"please enter your (?:comment|name|e-?mail|website)\b.{0,40}",
        r"(?:this (?:article|story|post)|there) .{0,30}\bcomments? (?:yet|so far|on this)\b.{0,60}",
        r"be the first (?:one )?to (?:comment|reply|review).{0,40}",
        r"(?:log|sign) ?in to (?:comment|reply|leave|post|join)\b.{0,40}",
    ),
    Role.SHARE: (
        # https://today.line.me "reaction icon 0", http://www.china.org.cn "Follow China.org.cn on Twitter and Facebook"
        r"(?:reaction icon|likes?|shares?|views?)? ?0(?: 0)*",
        r"reaction icon \d{1,6}",
        r"\d{1,4}(?:\.\d{1,2})?k(?: (?:likes|views|shares))?",
        r"\(?(?:for the latest .{1,40}, )?(?:please )?follow .{1,80}\bon (?:twitter|facebook|wechat|weibo|instagram|x)\b.{0,80}",
        r"(?:click to )?share(?: (?:this|it))?(?: (?:to|on|with|via|by))? .{0,40}",
        r"(?:join (?:our|us on) )?(?:whatsapp|telegram|wechat|facebook) (?:news|channel|group|page)",
        r"subscribe to us on .{2,30}",
        r"scan (?:the )?qr[ -]?code.{0,60}",
    ),
    Role.PAGINATION: (
        # http://english.scio.gov.cn "<   1   2   3   4   5   >", http://www.china.org.cn, http://en.people.cn "【1】【2】"
        (
            r"[<>|«»\[\]\u3010\u3011()\s]*+(?:(?:previous(?: page)?|prev|first|next(?: page)?|last|page)[<>|«»\[\]\u3010\u3011()\s]*+)?"
            r"(?:\d{1,3}(?:[\s<>|«»\[\]\u3010\u3011().\u2026]++|$))++(?:(?:next(?: page)?|last|page|more|\u4e0b\u4e00?\u9875)[<>|«»\s]*+)?(?:last[<>|«»\s]*+)?"
        ),
        r"(?:<{0,2} ?(?:previous|prev)(?: page)? ?\|? ?)(?:next(?: page)? ?>{0,2})?",
        r"next(?: page)? ?>{0,3}",
        r"page \d{1,3}(?: of \d{1,3})?",
        r"[1-9]\d?",
    ),
    Role.BYLINE: (
        # https://miningmonthly.com: a byline without a name
        r"(?:by )?(?:(?:our|staff|special|own) ){1,3}(?:reporters?|correspondents?|writers?)",
        # https://www.gokunming.com: a theme's line whose name and date a script should fill
        r"by in [\w &]{2,24} on|posted on by",
    ),
    Role.AUTHOR_BIO: (
        r"(?:our )?editorial (?:team|staff)",
        r"learn more ?(?:\u2192|>{1,2}|\.\.\.)?",
        r"about (?:the )?authors?:?",
        r"view all posts by .{1,60}",
        r"(?:the )?author is an? .{5,300}",
    ),
    Role.RELATED: (
        # http://en.people.cn "Related Stories", http://www.ecns.cn "MoreTop news", http://www.xinhuanet.com "TOP STORIES"
        (
            r"related(?: (?:news|stories|story|articles?|readings?|reads?|information|links?|content|topics?|reports?|coverage|photos?|videos?|posts?))?"
            r" ?(?:>{1,2}|:)?"
        ),
        r"more(?: |)(?:news|stories|photos?|top ?news|video|reading|on this topic)(?: ?>{1,2})?",
        r"more from .{1,60}",
        r"more (?:news|stories|articles|photos|reports) (?:about|from|on|in) .{1,60}",
        # http://www.ecns.cn 2014: "read the whole text" behind a teaser
        r".{0,200}\[\u67e5\u770b\u5168\u6587\]",
        (
            r"(?:today's )?(?:most|popular|hot|top|trending|latest|recent|editor'?s'?|editors'?) ?"
            r"(?:viewed|read|popular|news|stories|posts?|picks?|choices?|topics|articles|comments|videos?|searches)(?: in .{1,20})?:?"
        ),
        r"(?:we )?recommend(?:ed)?(?: (?:for you|content|tours|reading|stories|articles|news))?:?",
        r"recently read:?",
        r"(?:selections|picked|selected) for you",
        r"you (?:may|might) (?:also )?(?:like|be interested in).{0,20}",
        r"(?:don't miss|what's new|what's hot|in case you missed it|see also|read also|also read|read next|up next)\b.{0,80}",
        r"(?:previous|next) (?:article|story|post|page)\b.{0,200}",
        # the same, glued to the title behind it
        r"(?:previous|next) (?:article|story|post)(?-i:[A-Z]).{0,200}",
        r"(?:previous|next) ?: .{0,200}",
        r"read more\b.{0,160}",
        r"(?:view|see|load|show) (?:more|all)\b.{0,40}",
        r"\[(?:more|details?|full text)\].{0,20}",
        r"more ?>{1,3}",
        r"in this (?:section|issue|series|category):?",
        r"(?:most recent|latest|other) related (?:news|stories|articles?|reports?|links?):?",
        r"details? ?:? ?>>.*",
        r"(?:full text|full story|full coverage|special coverage)(?: of .{1,60})?(?: ?>{1,2})?:?",
        r"xi's moments(?: .{0,120})?",
        r"(?:hot|popular|trending|top|best|most read|most viewed) (?:this|of the|in the last|today) ?.{0,16}",
        r"off the wire",
        r"(?:last|next|previous) (?:one|news|item) ?:?(?: .{0,200})?",
        r"related products?|trending(?: now)?|most (?:commented|shared|discussed)|more in [\w &]{2,40}",
        r"(?:today|this week)'s (?:top )?(?:news|stories|headlines|picks|recommendations)",
        r"photo gallery(?: more)?(?: ?>{1,2})?",
        r"(?:photos?|videos?|people|travel|pictures|specials?) {0,3}>{1,2}",
        r"related\b.{0,30}>{1,2}.{0,20}",
        r"\[?rel(?:ated|ative|evant) (?:articles?|stories|news|links?)\]?:?",
    ),
    Role.NAV: (
        # http://english.021east.com "Welcome to english.eastday.com.Today is", https://www.bastillepost.com "Skip to Content"
        r"welcome to .{1,60}",
        # buttons that themes and portals print in words (https://asiatimes.com, http://www.chinatouradvisors.com)
        r"(?:toggle|open|close|main|primary|secondary|mobile|site|post) (?:navigation|menu|search|sidebar)",
        r"search for:?",
        r"sign (?:in|up) ?/ ?(?:sign )?(?:in|up|register)",
        r"subscribe(?: now)?(?: ?>{1,2})?",
        r"(?:increase|decrease|reset|enlarge|reduce) (?:the )?(?:font|text)(?: size)?|(?:text|font) size ?:?",
        r"(?:export|view|save as|download) (?:as )?pdf",
        r"return(?: to)?(?: the)? (?:list|home|top|home ?page)",
        r"cart ?\(?\d{0,3}\)?|\d{1,3} items?",
        r"print this (?:article|story)|listen(?: to this (?:article|story|page))?",
        r"cookies? settings?|watch live|live tv",
        r"(?:send (?:us )?(?:an )?)?inquiry(?: now)?|online service|get in touch(?: with us)?",
        r"contribute to us!?",
        r"skip (?:to (?:main )?content|navigation)\b.{0,60}",
        r"[\u00d7\u2715\u2716]",
        r"back to (?:\S{1,30}|(?:the )?top button)",
        # https://chinaeconomicreview.com, http://government-world.com: what WordPress themes print above and below
        r"site icon .{1,60}",
        r"exit mobile version",
        r"(?:tag|category|author|daily|monthly|yearly) archives?: ?.{0,60}",
        r"\[jump to ?\]",
        r"start (?:a |your )?free trial",
        r"get this page in pdf",
        r"translating\.{0,3}",
        r"(?:explore|discover) [\w .']{2,30}",
        r"search (?:trends|\u7b80\u4f53 wechat)",
        r"member login.{0,200}",
        r"(?:display mode|interface language|select language|language)\b.{0,40}",
        r"e-?magazine|advertorials?|hot links|quick links|useful links|friendly links|left menu|side menu|right line|main menu",
        r"--- ?[a-z &]{2,30} ?---",
        r"send your stories.{0,120}",
        r"printer?[ -]friendly\b.{0,60}",
        r"\[?(?:print|close|back|top)\]?(?: ?\[?(?:print|close|back|top)\]?){0,3}",
        r"date: tmp:.{0,60}",
        r"text: ?\|? ?print ?\|?",
        r"(?:chinanews|china)?news app download|(?:ecns )?app download|state council app",
        r".{0,60}\bofficial (?:web ?site|portal) of .{1,160}",
        r".{0,40}government portal",
        r"china archives",
    ),
    Role.ORIGINAL_LINK: (
        # https://www.prnewswire.com reposts "Original link: https://en.imsilkroad.com/p/..."
        r"(?:see |read )?(?:the )?original link ?:.*",
        r"(?:go|link) to (?:the )?(?:original(?: (?:source|article|page))?|source)",
        r"(?:the )?original (?:article|story|post)|source (?:link|url)|view source",
        r"(?:from|via) https?://\S+",
        # http://asianewspress.blogspot.com: a feed's link
        r"via .{2,60} https?://\S+",
        r"(?:view|read) (?:the )?original (?:content|article|story|post|release)\b.*",
        r"(?:original )?(?:source|article|from) ?: ?https?://\S+",
        r"(?:source link|article link|link|permalink) ?: ?(?:https?://|www\.)\S*",
        r"(?:see|view) (?:the )?source version on.*",
        r"\(?https?://\S+\)?",
    ),
    Role.CONTACT: (
        r"\+\d{1,3}[\d ()-]{6,20}",
        r"(?:for .{3,60}, ?)?please (?:contact|e-?mail|write to) .{0,80}[\w.+-]{1,64}@[\w.-]{3,64}\.?",
        # http://english.customs.gov.cn "Address: ... Postcode: 100730", http://english.jschina.com.cn, https://dasbuero.online
        r"(?:contact|reach|write to|e-?mail) us (?:at|by|via|on)\b.{0,120}",
        (
            r".{0,40}(?:call center|hotline|tip-off|telephone|phone|tel|fax|e-?mail|postcode|post code|zip code|office hours)"
            r" ?(?:number|no\.?)? ?[:.] ?[\d(+\w].{0,160}"
        ),
        r"(?:e-?mail|mail) ?[\w.+-]{1,64}@[\w.-]{1,64}(?: .{0,120})?",
        r"(?:physical |mailing |postal |office )?address ?:?(?: .{0,160})?",
        r"(?:add(?:\.:?|ress ?:|:)|venue ?:) .{3,160}",
        r"to subscribe to .{2,60} call [\d(+].{4,120}",
        r"(?:media |press )?contacts?(?: (?:information|person|details))? ?:.{0,160}",
        r"\d{1,5} [\w. ]{2,40} (?:st|street|road|rd|ave|avenue|blvd|lane|drive)\.?(?:,.{0,80})?",
        r"[\w .]{2,40}, [a-z]{2} \d{5}(?:-\d{4})?",
        r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}",
    ),
    Role.DISCLAIMER: (
        # http://english.mofcom.gov.cn "The Chinese text of all information in this website is the authentic one."
        r"(?:note|notice|disclaimer|statement|declaration) ?: .{0,60}(?:chinese|english|translation|reference|accuracy|views|responsib).{0,300}",
        r"disclaimers?:?(?: .{0,400})?",
        r".{0,120}\bis (?:the )?(?:only )?authentic(?: one| version| text)?\b.{0,120}",
        r".{0,160}\b(?:for|as an?) (?:your )?reference(?: purposes?)?(?: only)?[ .)\]]*",
        r"(?:the |this )?(?:english )?(?:translation|version|text) (?:is|may|can|shall|should) .{0,120}\breference\b.{0,300}",
        r".{0,60}chinese (?:text|version|original|edition)s? .{0,60}(?:shall )?prevails?\b.{0,80}",
        r"content is (?:automatically|machine)[- ](?:generated|translated)\b.{0,240}",
        r".{0,160}takes? no responsibility for\b.{0,160}",
        r"all (?:materials|articles|works|content|information) (?:marked|published|on this)\b.{0,400}",
        r".{0,200}(?:unedited and unaltered|solely responsible for the (?:information|content)|do(?:es)? not necessarily (?:reflect|represent)).{0,200}",
        r"(?:the )?(?:views|opinions) (?:expressed|don't|do not)\b.{0,240}",
        # https://www.helsinkitimes.fi: pages that another outlet fills
        r"this (?:page|section|article|content|material) (?:is|was) (?:provided|produced|published|sponsored) in (?:cooperation|partnership|association) with .{2,120}",
        r".{0,80}\b(?:does|do) not exercise editorial control\b.{0,200}",
        r".{0,120}\b(?:is|are) not responsible for (?:the |its |their )?(?:\w+ and )?contents?\b.{0,120}",
    ),
    Role.OTHER: (
        # http://enghunan.gov.cn "Translator: Yu Jiangjiang", http://news.xinhuanet.com "Video PlayerClose",
        # https://yicaiglobal.com "} ?>", https://en.imsilkroad.com "download_pop", https://archive.shine.cn
        (
            r"\(?(?:translator|translated|translation|proofreader|proofread|trans-edit(?:ed|ing|or)|reviser|reviewer|poster designer|designer"
            r"|graphic designer|cameram[ae]n|video editor|producer|voice|voiced) ?(?:by)? ?[:|/].{0,120}"
        ),
        r"\(?(?:edited and )?(?:produced|illustrated|directed|translated|proofread|compiled|transcribed) by [\w .,'()-]{2,120}",
        (
            r"(?:chinese source|original source|source file|key ?words?|tags?|label|topics?|category|categories|column|index number|serial number"
            r"|document number|special) ?:.{0,200}"
        ),
        r"[\w .,'-]{2,80} (?:also )?contributed to (?:this|the) (?:story|report|article)\.?",
        r"(?:proudly )?(?:presented|sponsored|powered|supported|hosted|produced|designed|maintained|organized|developed)(?: and \w+)? by ?:? ?.{2,160}",
        r"(?:subscribe|research report) ?custom ?black ?close",
        r"[\w&' ]{2,60}subscription form",
        r"\w{1,20}_pop",
        r"_[a-z_]{3,40}_",
        r"video ?player ?(?:close)?",
        r"error loading player.{0,80}",
        r"loading(?: |\.|\u2026){0,6}",
        r"\d{1,2}:\d{2}(?::\d{2})?(?: ?/ ?\d{1,2}:\d{2}(?::\d{2})?)?",
        r"interval \d+ seconds?",
        r"[\W_]{0,4}[}{].*",
        # http://wwwra.ansa.it: the banner of a release on an outlet of another language
        r"(?:comunicato stampa|comunicado(?: de prensa)?|nota de prensa|pressemitteilung|communiqu\w de presse)(?: ?[-:|].{1,80})?",
        # copies of Chinese sites on hosts that others have taken over: lists of towns as link bait
        r"\u4e3b\u7ad9\u8718\u86db\u6c60\u6a21\u677f.*",
        # http://www.xinhuanet.com, http://eng.tibet.cn: the agency's name of a picture
        r"(?-i:(?:\([A-Z][A-Z ]{2,30}\) ?)?[A-Z]{4,20}(?:-[A-Z][A-Z ]{2,24}){2,6}) ?\(?[A-Z]{0,3}\)?",
        r"\}? ?\?>",
        r"<\?.*",
        # markup that leaked into the text of hijacked mirrors
        r"</?[a-z]{1,12}[ >].{0,400}",
        r"free for subscribers",
        # https://www.efeedlink.com: the day's rate below a story
        r"\(?(?:us)?\$ ?1(?:\.0+)? ?= ?.{3,60}",
        r"references?(?:\(s\))? ?:?",
        r"(?:news )?provided by:?",
        r"the story appears on",
        r"page ?[a-z]\d{1,3}",
        # https://en.antaranews.com: the number under which a release was sent
        r"(?:asianet|pr ?newswire|media-?net) ?\d{4,8}",
        r"please refer to .{0,60}when using the article\.?",
        r"this article is from .{2,80}",
        r"(?:this entry was )?posted (?:in|under|by)\b.{0,120}",
        r"get .{2,40} news (?:every|each) day.{0,100}",
        # https://news.cgtn.com: the banner that asks for cookies
        r"(?:our )?privacy (?:statement|policy|notice)(?: (?:&|and) .{0,40})",
        r"(?:by (?:continuing|using|clicking)|we use cookies|this (?:web)?site uses)\b.{0,300}",
        r"(?:i agree|accept(?: all)?(?: cookies)?|got it|manage cookies|decline)[.!]?",
        r"(?:did you |it's free! )?(?:click here to )?subscribe(?: to our .{0,40})?[?!]?",
        r"(?:it's free! )?click here (?:to|for) .{2,60}",
        r"sign up (?:for|to) .{2,120}",
        r"media partners?:?.{0,300}",
        r"\(?(?:end|enditem|endi|endit|end of text)\.?\)?",
        r"[\u25a0\u25a1\u25cf\u2022#*=_~|.\s-]{1,200}",
        r"\d{20,}",
        r"(?:\|[ \t]*)+",
        r"\d{1,2}[ -]?min(?:ute)?s?(?: of)? read|read(?:ing)? time ?:? ?\d{1,2} ?min(?:ute)?s?\.?",
        r"(?:technical support|hosts?|undertakers?|organi[sz]ers?) ?: ?[^.!?]{2,60}",
        r"theme (?:by|:) .{2,60}|please wait\.{0,3}|click to refresh",
        r"advertisement ?[-\u2013] ?.{3,60}|(?:sponsored|paid) content",
        r"(?:filed under|tagged(?: (?:with|as))?) ?:.{0,150}",
        r"visitors?: ?\d*",
        r"image attachments? links?:?|link:|caption:",
        r"[\w ]{2,20} title",
        r"advertisements?(?: -)?|sponsored|\[?video provided to\]?|\[?video by [\w .]{2,40}\]?",
        r"(?:browser|your browser|please (?:update|enable)) .{0,160}",
        r"(?:visits?|hits?|reads?|clicks?|views?|page views?) ?: ?\d*",
        # http://www.texleader.com.cn: the masthead of a trade paper
        r"(?:authority in charge|sponsors?|organizers?|supervisors?|undertakers?) ?: ?.{2,160}",
        r"(?:issn|isbn) ?[\dx-]{4,20}\b.{0,40}",
        r"country for pr:.{0,40}|contributor:.{0,80}",
        r"(?:xinhuanet|china)?\d{30,}",
        r"(?:photo|logo|video|image|picture)s? ?[-:\u2013] ?https?://\S+",
        r"picture of .{2,40}",
    ),
}
