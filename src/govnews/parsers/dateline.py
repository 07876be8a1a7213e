"""Datelines: the place, date and agency that open a body ("BEIJING, Nov. 17, 2021 /PRNewswire/ --")."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from govnews._calendar import MONTH, month_number, safe_date
from govnews._clean import clean
from govnews.model import Dateline
from govnews.parsers.outlets import as_printed, is_known_outlet
from govnews.parsers.places import CAPITALS_NOT_PLACES, PLACES, SENTENCE_OPENERS

#: A dateline is looked for in so many characters at a text's beginning.
LONGEST: Final = 160
#: A dateline may be dated a few days after its page: releases carry other days on other sites.
_DAYS_AHEAD: Final = 7

_WORD: Final = r"[A-Z][A-Za-z'.]{0,20}(?:-[A-Za-z][A-Za-z']{0,20}){0,3}"
_PLACE: Final = rf"{_WORD}(?:[ /]{_WORD}| (?:de|do|da|of|on) {_WORD}){{0,4}}"
_DATE: Final = (
    rf"(?P<month>(?ai:{MONTH})) {{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d)"
    r"(?:, {0,2}(?P<year>(?:19|20)\d\d))?"
    r"|(?P<iso>(?:19|20)\d\d-\d{1,2}-\d{1,2})"
)
_DASH: Final = r"(?:-{2,4}|[–—]{1,3}|-(?= ))"
#: "(Adnkronos) – " (ilmillimetro.it): a reposting agency before the dateline proper.
_REPOST: Final = re.compile(r"\([A-Z][A-Za-z ]{1,30}\) {0,2}[-–—]{1,2} {0,2}")
#: "Beijing [China], March 4 (ANI): …": agencies of other countries name the country in a bracket.
_PLACES: Final = rf"(?P<place>{_PLACE}(?:, {{0,2}}{_PLACE}){{0,2}}?(?: \[[A-Z][A-Za-z ]{{1,20}}\])?)"
_DATED: Final = re.compile(rf"{_PLACES}(?: {{0,2}},| {{1,2}}{_DASH}) {{0,2}}(?:{_DATE})")
_UNDATED: Final = re.compile(rf"(?P<place>{_PLACE}(?:, {{0,2}}{_PLACE}){{0,2}})(?P<day>)(?P<iso>)")
#: "Beijing - (Saba):" (saba.ye): the dash may stand before the agency.
_AGENCY: Final = re.compile(
    r"(?:[.,]? {0,2}| - )(?:\((?P<round>[^()\d]{2,40})\)|/(?P<stroke>[^/]{2,40})/\.?)"
)
#: "NANNING, Sep 21, 2019, Xinhua. …" (en.gxnews.com.cn): a known agency, then a full stop.
_STOPPED: Final = re.compile(r",? {0,2}(?P<agency>[A-Z][\w' ]{1,30})\.(?= [A-Z\"'])")
#: "BEIJING, (APP - UrduPoint / Pakistan Point News - 13th Aug, 2021 ) :" (urdupoint.com): agency and date in
#: one bracket.
_BRACKETED: Final = re.compile(
    rf", {{0,2}}\((?P<agency>[^()\d]{{2,60}}?) ?[-,] ?"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>(?ai:{MONTH})),?"
    r" (?P<year>(?:19|20)\d\d) ?\) ?:?"
)
#: "(BEIJING, Sept. 5, 2020 PRNewswire=…)" (m.wowtv.co.kr): the whole dateline in one bracket.
_WHOLE: Final = re.compile(
    rf"\((?P<place>{_PLACE}(?:, {{0,2}}{_PLACE}){{0,2}}?), {{0,2}}(?:{_DATE})"
    rf"(?:[ ,/]{{1,3}}(?P<agency>[^()\d]{{2,40}}))?\)(?: {{0,3}}{_DASH})? {{0,3}}(?=[A-Z\"'])"
)
#: "BEIJING: China's …" (customstoday.com.pk): only behind a known place, as speakers' names stand so too.
_COLON: Final = re.compile(r" ?: (?! )")
#: "BEIJING, Jan 22 (APP): …" (ummnews.net), "Washington, Jan. 20: …" (indiatalkies.com).
_COLON_CLOSE: Final = re.compile(r" {0,2}:(?: {1,4}|$)")
#: Behind a known place in small letters a colon ends a dateline where so long a text follows.
_SENTENCE: Final = 80
_CLOSE: Final = re.compile(rf"[ ?]{{0,3}}{_DASH}[ ]{{0,4}}")


def parse_dateline(text: str, *, on: dt.date | None = None) -> Dateline | None:
    """Read the dateline that opens a body's first paragraph.

    Args:
        text: the paragraph.
        on: the page's date, which gives the year where the dateline prints none: the nearest at or before it.

    Returns:
        Place, date and agency as printed, or None: without a place there is no dateline.

    >>> parse_dateline("NANJING, Aug. 13 (Xinhua) -- Trade grew.", on=dt.date(2023, 8, 14))
    Dateline(place='NANJING', date=datetime.date(2023, 8, 13), agency='Xinhua')
    >>> parse_dateline("SHANGHAI posted strong growth.")
    """
    found = find_dateline(text, on=on)
    return found and found[0]


def find_dateline(text: str, *, on: dt.date | None = None) -> tuple[Dateline, int] | None:
    """Find the dateline at a text's beginning and the offset at which the text proper begins.

    >>> find_dateline("GUIYANG - An airport opened.")[1]
    10
    """
    printed = clean(text[:LONGEST])
    start = len(printed) - len(printed.lstrip())
    repost = _REPOST.match(printed, start)
    start = repost.end() if repost else start
    if whole := _WHOLE.match(printed, start):
        agency = whole["agency"] and as_printed(text, whole["agency"].strip(" /"))
        return Dateline(
            text[whole.start("place") : whole.end("place")], _date(whole, on), agency
        ), whole.end()
    head = _DATED.match(printed, start) or _UNDATED.match(printed, start)
    if head is None or head["place"].split()[0].casefold() in SENTENCE_OPENERS:
        return None
    return (
        _bracketed(text, printed, head)
        or _stopped(text, printed, head, on)
        or _plain(text, printed, head, on)
    )


def _bracketed(text: str, printed: str, head: re.Match[str]) -> tuple[Dateline, int] | None:
    found = _BRACKETED.match(printed, head.end("place"))
    if found is None:
        return None
    date = safe_date(int(found["year"]), month_number(found["month"]), int(found["day"]))
    return Dateline(text[head.start() : head.end("place")], date, found["agency"]), _after(
        printed, found.end()
    )


def _stopped(text: str, printed: str, head: re.Match[str], on: dt.date | None) -> tuple[Dateline, int] | None:
    found = _STOPPED.match(printed, head.end()) if head["day"] or head["iso"] else None
    if found is None or not is_known_outlet(found["agency"]):
        return None
    line = Dateline(text[head.start() : head.end("place")], _date(head, on), found["agency"])
    return line, _after(printed, found.end())


def _plain(text: str, printed: str, head: re.Match[str], on: dt.date | None) -> tuple[Dateline, int] | None:
    if _COLON.match(printed, head.end()) and _is_colon_place(text, printed, head):
        return Dateline(text[head.start() : head.end()]), _after(printed, printed.index(":") + 1)
    agency = _AGENCY.match(printed, head.end())
    end = agency.end() if agency else head.end()
    dated = bool(head["day"] or head["iso"])
    close = _CLOSE.match(printed, end) or (_COLON_CLOSE.match(printed, end) if dated or agency else None)
    if not (close or (dated and agency)) or not (dated or _is_place(head["place"], known=agency is None)):
        return None
    if (
        close
        and not (dated or agency or head["place"].isupper())
        and printed[close.end() : close.end() + 1].islower()
    ):
        return None  # "Nantong - a city that …" is a sentence's aside
    name = agency and as_printed(text, (agency["round"] or agency["stroke"]).strip())
    line = Dateline(text[head.start() : head.end("place")], _date(head, on), name)
    return line, _after(printed, close.end() if close else end)


def _is_colon_place(text: str, printed: str, head: re.Match[str]) -> bool:
    """A known place in capitals, or one in front of a sentence of some length ("Kunming: The fair …")."""
    known = head["place"].casefold() in PLACES and not (head["day"] or head["iso"])
    opens = len(text) > _SENTENCE and printed[printed.index(":") + 2 :][:1].isupper()
    return known and (head["place"].isupper() or opens)


def _after(printed: str, end: int) -> int:
    return end + len(printed[end:]) - len(printed[end:].lstrip())


def _is_place(place: str, *, known: bool) -> bool:
    """Tell whether a text is a place where no date says so: a known one, or words in capitals."""
    city = place.partition(",")[0]
    if city.casefold() in PLACES:
        return True
    shouted = city.isupper() and not CAPITALS_NOT_PLACES.intersection(place.split())
    return shouted and (not known or len(place) > len("ABC"))


def _date(head: re.Match[str], on: dt.date | None) -> dt.date | None:
    if head["iso"]:
        return safe_date(*map(int, head["iso"].split("-")))
    if not head["day"]:
        return None
    month, day = month_number(head["month"]), int(head["day"])
    if head["year"]:
        return safe_date(int(head["year"]), month, day)
    return None if on is None else next(_nearest(month, day, on), None)


def _nearest(month: int, day: int, on: dt.date) -> Iterator[dt.date]:
    """Yield the days of that name that are not after the page, the nearest first."""
    latest = on.toordinal() + _DAYS_AHEAD
    for year in (on.year + 1, on.year, on.year - 1):
        date = safe_date(year, month, day)
        if date and date.toordinal() <= latest:
            yield date
