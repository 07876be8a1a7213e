"""Image file names and captions, told by their own words."""

import re
from typing import Final

from govnews._clean import clean

#: "640 (2).png", "wm_6199_8d368baf.jpg", "五山全貌(原始图袁松程).jpg", "WX2024-下午10711@2x.png",
#: "虎门.webp.png" (en.nantong.gov.cn, regional.chinadaily.com.cn, gz.gov.cn); a bullet may stand before it.
#: WeChat names its pictures by their width, which may stand without an ending ("640 (1)", en.dzxq.gov.cn).
_IMAGE_FILE: Final = re.compile(
    r"(?:[\u2022\u00b7-] ?)?[^/\\<>|]{1,120}\.(?:jpe?g|png|gif|bmp|webp|tiff?)"
    r"|640(?: \(\d{1,3}\))++",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 140
#: How captions open that no paragraph of a story opens with (en.imsilkroad.com "Photo shows", en.people.cn).
_OPENING: Final = re.compile(
    r"\(?(?:photo|picture|image|file photo|caption|pic)s? ?:"
    r"|(?:the |this )?(?:file |undated |aerial |combo |drone |stitched )?(?:photo|picture|image)s?"
    r" (?:taken|shows?|released|provided|shot|captured|by)\b"
    r"|(?:this )?(?:aerial|undated|file|combo|drone|panoramic|stitched) (?:file |drone |panoramic )?"
    r"(?:photo|picture|image|view)s?\b"
    r"|an? (?:aerial|bird's[ -]eye|panoramic|night|general|artist's|exterior|interior|distant|close-up|drone)"
    r" (?:drone |night )?(?:photo|picture|image|view|impression|rendering|shot)\b"
    r"|(?:pictured|photographed|seen) (?:here )?(?:is|are|in|on)\b"
    r"|(?:an )?artist's (?:view|impression|rendering)\b"
    r"|(?:bird's[ -]eye|aerial|panoramic|night) view of\b|a view of\b"
    r"|title ?:",
    re.IGNORECASE,
)
#: Agencies' captions end on their day behind a comma ("… Jiangsu Province, May 12, 2014.").
_DATED: Final = re.compile(
    r"[a-z)], (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}, \d{4}\.$"
)
_DATED_END: Final = 32
_LONGEST_DATED: Final = 300
_TWO_SENTENCES: Final = re.compile(r"[a-z]{3}[.!?] [A-Z]")
_LABEL: Final = re.compile(r"\(?(?:(?:photo|picture|image|caption|pic)s?|title) ?: ?", re.IGNORECASE)


def is_image_file(text: str) -> bool:
    """Tell whether a line is nothing but an image file's name, as editors' uploads leave it above a caption.

    >>> is_image_file("640 (2).png"), is_image_file("See port.jpg for the port.")
    (True, False)
    """
    return len(text) <= _LONGEST_NAME and _IMAGE_FILE.fullmatch(text) is not None


def is_caption_opening(text: str) -> bool:
    """Tell whether a line opens as only captions do.

    >>> is_caption_opening("Photo shows the control center."), is_caption_opening("The port grows.")
    (True, False)
    """
    return _OPENING.match(text) is not None


def is_dated_as_caption(text: str) -> bool:
    """Tell whether one sentence ends on its day without "on", as agencies date their captions and no prose.

    >>> is_dated_as_caption("Rice ripens in Xinhua County, central China's Hunan Province, Oct. 11, 2018.")
    True
    >>> is_dated_as_caption("The bridge opened to traffic on Oct. 11, 2018.")
    False
    """
    short = len(text) <= _LONGEST_DATED and not _TWO_SENTENCES.search(text)
    return short and _DATED.search(text[-_DATED_END:]) is not None


def caption_start(text: str) -> int:
    """Return where the caption begins behind its label ("Photo: "), 0 where it has none.

    >>> caption_start("Photo: Projects are signed.")
    7
    """
    found = _LABEL.match(clean(text))
    return found.end() if found else 0
