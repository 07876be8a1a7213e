"""Rules for the lines between headline and body: header lines, section, standfirst."""

import re
from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.dates import match_date
from govnews.parsers.evidence import Evidence
from govnews.parsers.header_words import SECTIONS
from govnews.parsers.outlets import is_issuing_body
from govnews.parsers.places import PLACES
from govnews.parsers.roles_above import has_section
from govnews.parsers.sections import SECTION_WORDS, is_section_name
from govnews.parsers.sheet import Sheet

Judge = Callable[[Sheet, int], Role | None]

_DATE_LINE_WORDS: Final = 16
#: Fewer words make a heading, more a standfirst, where neither ends in a full stop.
_STANDFIRST_WORDS: Final = 6
_BRACKETED: Final = re.compile(r"[\[(].{1,200}[\])]")


def _below(judge: Judge) -> Judge:
    return lambda sheet, place: judge(sheet, place) if sheet.head < place < sheet.story.start else None


def _is_time_stamp(sheet: Sheet, place: int) -> Role | None:
    """Under a date with its label above the headline, a bare one is a transcript's stamp (safe.gov.cn)."""
    seen = sheet.page[place]
    bare = seen.role is Role.UPDATED and seen.header is not None and not seen.header.labelled
    return Role.OTHER if bare and sheet.is_dated_above else None


def _is_section_with_date(sheet: Sheet, place: int) -> Role | None:
    """A section's name with the date behind it (news.cgtn.com)."""
    return Role.UPDATED if sheet.page[place].split is not None and not sheet.is_dated else None


def _is_standfirst(sheet: Sheet, place: int) -> Role | None:
    """A sentence before the body's first, or a long line without full stop, is a standfirst."""
    seen = sheet.page[place]
    if not seen.is_open:
        return None
    before_header = place < sheet.last_header and seen.words > SECTION_WORDS
    unended = seen.words >= _STANDFIRST_WORDS and not sheet.has_headings and seen.plain[-1] != ":"
    return Role.SUBHEADLINE if before_header or seen.is_paragraph or unended else None


def _is_section_below(sheet: Sheet, place: int) -> Role | None:
    """A section's name between headline and date line (english.scio.gov.cn, bastillepost.com)."""
    seen = sheet.page[place]
    named = seen.is_open and seen.plain.casefold() in SECTIONS
    if (
        sheet.head < 0
        or sheet.has_breadcrumb
        or _is_place(seen)
        or not (named or (place < sheet.last_header and is_section_name(seen)))
    ):
        return None
    return None if has_section(sheet) else Role.BREADCRUMB


def _is_first_heading(sheet: Sheet, place: int) -> Role | None:
    """A short line between the header lines and the body heads the first section, without headline a menu."""
    seen = sheet.page[place]
    if not seen.is_open:
        return seen.role
    if (seen.plain.endswith(":") and seen.is_list_item) or _BRACKETED.fullmatch(seen.plain):
        return Role.OTHER
    above = sheet.at(place - 1)
    pictured = sheet.head < 0 and above is not None and above.role is Role.CAPTION
    if pictured or (place > sheet.last_header and sheet.head >= 0):
        return Role.HEADING
    return Role.OTHER if _is_place(seen) else Role.NAV


def _is_place(seen: Evidence) -> bool:
    """A place in capitals, alone above the date, is where the story was filed (xfafinance.com)."""
    return seen.plain.isupper() and seen.plain.casefold() in PLACES


def _is_issuing_body(sheet: Sheet, place: int) -> Role | None:
    """An office or bureau between headline and body issues the page (stats.gov.cn, kyodonewsprwire.jp)."""
    seen = sheet.page[place]
    return Role.SOURCE if seen.is_open and not seen.sentence and is_issuing_body(seen.plain) else None


def _is_date_with_names(sheet: Sheet, place: int) -> Role | None:
    """A line that opens with the date, then says who wrote where ("2017-12-18, CHENG YU in Beijing")."""
    seen = sheet.page[place]
    if not seen.is_open or seen.sentence or seen.words > _DATE_LINE_WORDS or sheet.is_dated:
        return None
    return Role.UPDATED if match_date(seen.plain, 0) is not None else None


BELOW_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("issuing body", _below(_is_issuing_body)),
    ("time stamp", _below(_is_time_stamp)),
    ("date with names", _below(_is_date_with_names)),
    ("section with the date", _below(_is_section_with_date)),
    ("section below the headline", _below(_is_section_below)),
    ("standfirst", _below(_is_standfirst)),
    ("between headline and body", _below(_is_first_heading)),
)
