"""Whether a line may be a header line at all, told at a glance before it is read."""

import re
from typing import Final

from govnews._calendar import MONTH

#: No header line is longer; longer lines are not tried.
LONGEST: Final = 300
#: What every header line of some length has: a colon or bar, a year's or day's figures, or "By" in front
#: (wuxinews.com.cn, 2019: authors, their place and the outlet in brackets, without a date).
_WORTH_READING: Final = re.compile(r"[:：|丨]|\d\d|^\W{0,3}(?:[A-Z][a-z]{4,8} )?[Bb][Yy]\b")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’)]? *$")
#: Four words in small letters on end: a sentence or headline, unless a label announces them.
_PROSE: Final = re.compile(r"(?:(?<![A-Za-z.])[a-z]{2,15} ){3}[a-z]{2}")
_COLON: Final = re.compile(r"[:：]")
#: So short a line is tried whatever it holds.
_SHORT: Final = 50
#: "NO. 22 MAY 30, 2019" (bjreview.com): alone on a line the printed issue is whom the story is from.
ISSUE: Final = re.compile(r"(?:NO|No)\. ?\d{1,4},? {1,3}[A-Z][A-Za-z]{2,8}\.? \d{1,2}, ?\d{4}")
#: "Regular Press Conference of the Ministry (September 13, 2018)" (mofcom.gov.cn): a headline,
#: whose date says when its event was.
_DATED_TITLE: Final = re.compile(
    r"\s*+[^\s:：|()]++(?:\s++[^\s:：|()]++){3,40}+\s*+\("
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}|\d{4}([-/.])\d{1,2}\1\d{1,2})\)\s*+$"
)


#: "Work Report of the Government 2010" (bjreview.com): a title, its year no counter.
_YEAR_AT_END: Final = re.compile(r"(?:[A-Z]\w+ |of |the |and ){2,12}(?:19|20)\d\d *$")
#: "Press Conference of the Ministry on June 28" (eng.chinamil.com.cn): a title, its day the event's.
_DAY_AT_END: Final = re.compile(
    rf"(?:[A-Z][\w']*+ |of |the |and |for |in ){{3,14}}on {MONTH} \d{{1,2}}(?:, ?\d{{4}})? *$"
)


def may_be_header(text: str) -> bool:
    """Tell at a glance that a line is none: by length, a sentence's end, or want of a header's marks.

    >>> may_be_header("Updated: 2019-12-25"), may_be_header("Conference of the Ministry (May 3, 2018)")
    (True, False)
    """
    if any(title.match(text) for title in (_DATED_TITLE, _YEAR_AT_END, _DAY_AT_END)):
        return False
    if _PROSE.search(text) and not _COLON.search(text):
        return False
    if len(text) <= _SHORT:
        return True
    return len(text) <= LONGEST and not _SENTENCE_END.search(text) and bool(_WORTH_READING.search(text))
