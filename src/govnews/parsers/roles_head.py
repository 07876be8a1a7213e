"""Rules for the lines down to the body's first: masthead, breadcrumb, headline, header lines, standfirst."""

import re
from collections.abc import Callable
from typing import Final

from govnews.model import Role
from govnews.parsers.dates import match_date
from govnews.parsers.evidence import Evidence
from govnews.parsers.header_words import SECTIONS
from govnews.parsers.headline import SITE_NAME, key
from govnews.parsers.outlets import is_issuing_body
from govnews.parsers.places import PLACES
from govnews.parsers.sections import SECTION_WORDS, is_section_name
from govnews.parsers.sheet import Sheet
from govnews.parsers.structure import STRUCTURE

Judge = Callable[[Sheet, int], Role | None]

#: So many short lines above the headline are a menu, and the last of them is its entry.
_MENU: Final = 3
_DATE_LINE_WORDS: Final = 16
#: A line above the headline of more words is another story's summary, cut before its end or not.
_SUMMARY_WORDS: Final = 16
#: So many lines may stand between a section's name and the headline: these.
_NEAR: Final = 4
_BESIDE_HEADLINE: Final = (Role.PAGINATION, Role.IMAGE_FILE, Role.CAPTION, Role.OTHER, Role.UPDATED)
#: Fewer words make a heading, more a standfirst, where neither ends in a full stop.
_STANDFIRST_WORDS: Final = 6
#: How much longer than the headline a line is that repeats it with the site's name.
_SITE_NAME_LENGTH: Final = 60
_EMPTY_SOURCE: Final = re.compile(r"\W*(?:source|from|\u6765\u6e90)\b", re.IGNORECASE)
_EMPTY_BYLINE: Final = re.compile(r"\W*(?:by|author|reporter)\b", re.IGNORECASE)
_EMPTY_EDITOR: Final = re.compile(r"\W*(?:\w+ )?(?:editors?|edited by)\b", re.IGNORECASE)
#: Also behind an empty source, a date's label makes it the date line ("Source:   Time:", ectpa.org).
_EMPTY_DATE: Final = re.compile(r"(?:^\W*|: {0,9})(?:\w+ )?(?:updated?|date|time|published)\b", re.IGNORECASE)
_SMALL_WORD: Final = re.compile(r" [a-z]{3}")
_MARKS_ONLY: Final = re.compile(r"[^\w]+")
_BRACKETED: Final = re.compile(r"[\[(].{1,200}[\])]")


def _is_headline(sheet: Sheet, place: int) -> Role | None:
    wrapped = sheet.wraps and place in (0, 1)
    return Role.HEADLINE if wrapped or place == sheet.story.headline else None


def _is_headline_again(sheet: Sheet, place: int) -> Role | None:
    """The headline printed again, alone or in the page's title with the site's name."""
    seen = sheet.page[place]
    longest = len(sheet.headline_key) + _SITE_NAME_LENGTH + _SITE_NAME_LENGTH
    if not sheet.headline_key or len(seen.text) > longest or seen.words <= 1:
        return None
    if seen.role not in (None, Role.OTHER, Role.CAPTION, Role.HEADLINE) or (seen.credit and seen.credit[0]):
        return None
    repeated = key(seen.text)
    again = repeated == sheet.headline_key or (
        place < sheet.story.start
        and (repeated.startswith(sheet.headline_key) or _is_most_of(repeated, sheet))
    )
    return Role.OTHER if again else None


def _is_most_of(repeated: str, sheet: Sheet) -> bool:
    return repeated in sheet.headline_key and 2 * len(repeated) > len(sheet.headline_key)


def _is_by_site(sheet: Sheet, place: int) -> Role | None:
    """What the site's profile says of a line, by selector or pattern."""
    seen = sheet.page[place]
    return seen.role if seen.rule.startswith("site's") else None


def _is_by_structure(sheet: Sheet, place: int) -> Role | None:
    """What the place of a line in its page's markup says."""
    seen = sheet.page[place]
    return seen.role if seen.rule == STRUCTURE else None


# --- above the headline --------------------------------------------------------------------------------


def _above(judge: Judge) -> Judge:
    return lambda sheet, place: judge(sheet, place) if place < sheet.head else None


def _is_masthead_date(sheet: Sheet, place: int) -> Role | None:
    """A date above the headline is the page's where no other follows; else a clock's."""
    seen = sheet.page[place]
    if seen.role is not Role.UPDATED or seen.header is None:
        return None
    if seen.header.labelled:
        return Role.UPDATED
    clock = seen.header.weekday and place < sheet.head - 1
    return Role.OTHER if sheet.is_dated or clock else Role.UPDATED


def _is_masthead_name(sheet: Sheet, place: int) -> Role | None:
    """An outlet or a name without label above the headline: the site's own, under the breadcrumb a source."""
    seen = sheet.page[place]
    if seen.role not in (Role.SOURCE, Role.BYLINE) or seen.header is None or seen.header.labelled:
        return None
    under = any(before.role is Role.BREADCRUMB for before in sheet.page[max(0, place - 3) : place])
    return seen.role if under else Role.NAV


def _is_menu_mark(sheet: Sheet, place: int) -> Role | None:
    """A dash or bar alone beside an entry is what is left of a menu."""
    seen, beside = sheet.page[place], (sheet.at(place - 1), sheet.at(place + 1))
    entry = any(one is not None and one.is_open and place + 1 < sheet.head for one in beside)
    return Role.NAV if entry and seen.role is Role.OTHER and _MARKS_ONLY.fullmatch(seen.plain) else None


def _is_section(sheet: Sheet, place: int) -> Role | None:
    """One section's name right above the headline stands for the breadcrumb."""
    seen = sheet.page[place]
    if sheet.has_breadcrumb or place < sheet.head - _NEAR or not is_section_name(seen):
        return None
    above = sheet.at(place - 1)
    in_menu = sheet.entries >= _MENU and above is not None and above.is_open and not above.sentence
    in_menu = in_menu and not seen.plain.endswith(">")
    beside = (*_BESIDE_HEADLINE, Role.NAV) if seen.plain.casefold() in SECTIONS else _BESIDE_HEADLINE
    alone = all(one.role in beside for one in sheet.page[place + 1 : sheet.head])
    return Role.BREADCRUMB if alone and not in_menu else None


def _is_promoted(sheet: Sheet, place: int) -> Role | None:
    """Other stories above the headline: under their box's name, or a title with its summary."""
    seen = sheet.page[place]
    if not seen.is_open:
        return None
    above, below = sheet.at(place - 1), sheet.at(place + 1)
    boxed = above is not None and above.role is Role.RELATED and seen.words > SECTION_WORDS
    summary = _is_summary(seen) and above is not None and above.is_title
    title = seen.is_title and below is not None and _is_summary(below) and place + 1 < sheet.head
    return Role.RELATED if boxed or summary or title else None


def _is_summary(seen: Evidence) -> bool:
    """A sentence longer than a menu's entry that cries ("Yes Teens!", szdaily.com), or a cut one."""
    long = seen.sentence and seen.words > SECTION_WORDS
    return seen.is_open and (long or seen.words > _SUMMARY_WORDS)


def _is_title_in_menu(sheet: Sheet, place: int) -> Role | None:
    """A title among a menu's short entries is another story's (bjreview.com.cn)."""
    seen = sheet.page[place]
    beside = [one for one in (sheet.at(place - 1), sheet.at(place + 1)) if one is not None]
    menu = all(one.words < SECTION_WORDS and not one.sentence for one in beside)
    told = _SMALL_WORD.search(seen.plain) is not None and not SITE_NAME.search(seen.plain)
    title = seen.is_title and seen.words > SECTION_WORDS + 1 and told
    return Role.RELATED if title and menu and place + 1 < sheet.head else None


def _is_masthead(sheet: Sheet, place: int) -> Role | None:
    """Whatever else is open above the headline: a sentence is a notice, the rest the site's menu."""
    seen = sheet.page[place]
    if seen.is_open:
        return Role.OTHER if seen.sentence and seen.words > SECTION_WORDS else Role.NAV
    label = seen.plain.endswith(":") or _is_among_entries(sheet, place)
    entry = seen.role in (Role.BREADCRUMB, Role.RELATED) and label
    return Role.NAV if entry or _is_empty_box(sheet, place) else seen.role


def _is_empty_box(sheet: Sheet, place: int) -> bool:
    """A name of other stories that the breadcrumb below takes up is a menu's entry (bjreview.com.cn)."""
    seen, below = sheet.page[place], sheet.at(place + 1)
    under = seen.role is Role.RELATED and below is not None and below.role is Role.BREADCRUMB
    return under and below.plain.casefold().endswith(seen.plain.casefold())  # type: ignore[union-attr]  # under says that there is a line


def _is_among_entries(sheet: Sheet, place: int) -> bool:
    """An entry of a menu may hold a breadcrumb's mark ("Books / Reviews", china.org.cn), or name a box."""
    beside = (sheet.at(place - 1), sheet.at(place + 1))
    between = all(seen is not None and seen.is_open and seen.words <= SECTION_WORDS for seen in beside)
    return between and place + 1 < sheet.head


# --- between headline and body -------------------------------------------------------------------------


def _below(judge: Judge) -> Judge:
    return lambda sheet, place: judge(sheet, place) if sheet.head < place < sheet.story.start else None


def _is_empty_label(sheet: Sheet, place: int) -> Role | None:
    """A label with nothing behind it ("Source:") keeps its line's role and names nothing."""
    seen = sheet.page[place]
    if seen.header is None or seen.role is not Role.OTHER:
        return None
    if seen.is_list_item:
        return Role.OTHER
    if _EMPTY_DATE.search(seen.plain):
        return Role.UPDATED
    if _EMPTY_SOURCE.match(seen.plain):
        return Role.SOURCE
    if _EMPTY_EDITOR.match(seen.plain):
        return Role.EDITOR
    return Role.BYLINE if _EMPTY_BYLINE.match(seen.plain) else Role.OTHER


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
    above = range(max(0, sheet.head - _NEAR), sheet.head)
    return None if any(_is_section(sheet, section) for section in above) else Role.BREADCRUMB


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


HEAD_RULES: Final[tuple[tuple[str, Judge], ...]] = (
    ("headline", _is_headline),
    ("headline again", _is_headline_again),
    ("site's profile", _is_by_site),
    (STRUCTURE, _is_by_structure),
    ("empty label", _is_empty_label),
    ("date above the headline", _above(_is_masthead_date)),
    ("name above the headline", _above(_is_masthead_name)),
    ("mark of a menu", _above(_is_menu_mark)),
    ("section above the headline", _above(_is_section)),
    ("other stories above the headline", _above(_is_promoted)),
    ("title in the menu", _above(_is_title_in_menu)),
    ("masthead", _above(_is_masthead)),
    ("issuing body", _below(_is_issuing_body)),
    ("time stamp", _below(_is_time_stamp)),
    ("date with names", _below(_is_date_with_names)),
    ("section with the date", _below(_is_section_with_date)),
    ("section below the headline", _below(_is_section_below)),
    ("standfirst", _below(_is_standfirst)),
    ("between headline and body", _below(_is_first_heading)),
)
