"""What the lines beside a line decide where its own words leave it open: hard-wrapped text, and captions."""

import itertools
import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from govnews.model import Role
from govnews.parsers.evidence import UNENDED, Evidence
from govnews.parsers.header_words import HANDLES
from govnews.parsers.outlets import names_outlet, one_of

#: A longer line may break inside a sentence; wrapped text is set to 60 columns and more.
_WRAPPED: Final = 48
_UNWRAPPED: Final = 120
_FEW_BROKEN: Final = 4
_BROKEN_SHARE: Final = 0.3
#: A name or a heading of two words is no caption.
_NAME_WORDS: Final = 2
_LONGEST_CAPTION_WORDS: Final = 40
#: A headline has up to so many words.
_TITLE_WORDS: Final = 20
_LONGEST_HEADING_WORDS: Final = 4
_BYLINE: Final = re.compile(rf"by (?:[A-Z]|(?:{one_of(HANDLES)})$)")
#: "… in Nantong, Feb 17, 2016." (chinadaily.com.cn, xinhuanet.com).
_DAY_AT_END: Final = re.compile(r", (?:on )?[A-Z][a-z]{2,8}\.? \d{1,2}, ?\d{4}\.?$")
#: Captions show, they do not quote.
_REPORTED: Final = re.compile(r"\b(?:said|told|according to)\b")
_COUNTED: Final = re.compile(r"\d (?:percent|per cent|million|billion|trillion)\b|\d%", re.IGNORECASE)
#: A full stop inside, before another sentence.
_PARAGRAPH_BREAK: Final = re.compile(r"[a-z\d)]{3}[.!?] (?=[A-Z])")


def with_neighbours(page: list[Evidence]) -> list[Evidence]:
    """Let the lines beside a line decide what its own words leave open: hard-wrapped text, and captions."""
    for place, seen in enumerate(page):
        if seen.role is None:
            runs_on = _runs_on(page, place)
            page[place] = evolve(seen, runs_on=True) if runs_on else seen
        elif _is_dated_title(page, place) or _is_photo_title(page, place):
            page[place] = evolve(seen, role=None, rule="", header=None)
    if _is_wrapped(page):
        for place in range(1, len(page)):
            if _may_run_on(page[place]) and _is_text_before(page[place - 1]):
                page[place] = evolve(page[place], runs_on=True)
    for place in _below_alt_texts(page):
        page[place] = evolve(page[place], role=Role.CAPTION, rule="below its alternative text")
    return [_beside_photo(page, place) for place in range(len(page))]


def _below_alt_texts(page: Sequence[Evidence]) -> list[int]:
    """Sentences that take turns with one title under the header lines: alternative texts with their captions.

    So chinadaily.com.cn/m/jiangsu/kunshan prints its pictures; amid a body the title parts paragraphs.
    """
    for place in range(1, len(page) - 1):
        if page[place - 1].header is not None and page[place].is_title:
            turns = _turns(page, place)
            if len(turns) > 1:
                return turns
    return []


def _turns(page: Sequence[Evidence], place: int) -> list[int]:
    title, found = page[place].plain, []
    while place + 1 < len(page) and page[place].plain == title:
        if page[place + 1].is_open and page[place + 1].sentence:
            found.append(place + 1)
        place += 2
    return found


def _is_dated_title(page: Sequence[Evidence], place: int) -> bool:
    """A name with a day right above the date line is the headline ("Hourly News 2013-07-17", cri.cn)."""
    header, below = page[place].header, page[place + 1].header if place + 1 < len(page) else None
    named = header is not None and header.date is not None and not header.labelled and bool(header.source)
    return named and below is not None and below.date is not None and not names_outlet(header.source or "")  # type: ignore[union-attr]  # named says that there is a header


def _is_photo_title(page: Sequence[Evidence], place: int) -> bool:
    """A photo page's headline opens as its captions do, above the date line (en.people.cn)."""
    seen = page[place]
    if seen.rule != "caption's opening" or seen.sentence or place + 1 == len(page):
        return False
    titled = place > 0 and page[place - 1].is_title
    below = page[place + 1].header
    return not titled and below is not None and below.date is not None and seen.words <= _TITLE_WORDS


def _runs_on(page: Sequence[Evidence], place: int) -> bool:
    """A long line breaks inside a sentence where the next begins with a small letter (eastday.com)."""
    seen = page[place]
    if _may_run_on(seen) and (UNENDED.search(seen.plain[-8:]) or _is_small(page, place + 1)):
        return True
    before = page[place - 1] if place else None
    return before is not None and before.runs_on and not before.sentence


def _may_run_on(seen: Evidence) -> bool:
    return seen.role is None and not seen.sentence and _WRAPPED < len(seen.text) < _UNWRAPPED


def _is_text_before(above: Evidence) -> bool:
    return above.role is None and (above.runs_on or above.sentence)


def _is_small(page: Sequence[Evidence], place: int) -> bool:
    """Tell whether a line begins with a small letter, a byline's "by" aside."""
    return place < len(page) and page[place].plain[:1].islower() and not _BYLINE.match(page[place].plain)


def _is_wrapped(page: Sequence[Evidence]) -> bool:
    """Tell whether a page is hard-wrapped: a good part of its lines break inside their sentences."""
    lines = sum(seen.role is None for seen in page)
    broken = sum(seen.runs_on and not seen.sentence for seen in page)
    return broken >= _FEW_BROKEN and broken > _BROKEN_SHARE * lines


def _beside_photo(page: Sequence[Evidence], place: int) -> Evidence:
    """Return the line as a caption where a file name, a credit or a second printing beside it says so."""
    seen = page[place]
    if seen.role is None:
        for rule, judge in _PHOTO_RULES:
            if judge(page, place):
                return evolve(seen, role=Role.CAPTION, rule=rule)
    return seen


def _after_file_name(page: Sequence[Evidence], place: int) -> bool:
    """One sentence behind an image's file name, before running text."""
    seen = page[place]
    return (
        place > 0
        and page[place - 1].role is Role.IMAGE_FILE
        and _PARAGRAPH_BREAK.search(seen.plain) is None
        and _NAME_WORDS < seen.words <= _LONGEST_CAPTION_WORDS
        and not seen.dateline
        and _REPORTED.search(seen.plain) is None
        and place + 1 < len(page)
        and (page[place + 1].is_paragraph or page[place + 1].role is Role.IMAGE_FILE)
    )


def _before_credit(page: Sequence[Evidence], place: int) -> bool:
    """The line above a credit that stands alone (globaltimes.cn, "Photo: VCG")."""
    return (
        place + 1 < len(page)
        and page[place + 1].role is Role.CREDIT
        and page[place].words > _NAME_WORDS
        and page[place].words <= 2 * _LONGEST_CAPTION_WORDS
        and (page[place].sentence or not place)
        and not page[place].dateline
        and not _closes_text(page, place)
    )


def _closes_text(page: Sequence[Evidence], place: int) -> bool:
    """Behind a paragraph and above no other, a sentence that counts money or percents closes the story."""
    counts = place > 0 and page[place - 1].is_paragraph and _COUNTED.search(page[place].plain) is not None
    return counts and not any(seen.is_paragraph for seen in page[place + 2 : place + 4])


def _before_body(page: Sequence[Evidence], place: int) -> bool:
    """A sentence that closes on its day and year stands above the body as a caption without credit."""
    return (
        0 < place < len(page) - 1
        and page[place].words > _NAME_WORDS
        and not page[place].dateline
        and not page[place - 1].is_paragraph
        and page[place + 1].is_paragraph
        and _DAY_AT_END.search(page[place].plain[-40:]) is not None
    )


def _after_credit(page: Sequence[Evidence], place: int) -> bool:
    """The line under a credit that stands alone, itself under no caption (shine.cn, "Imaginechina")."""
    return (
        place > 0
        and page[place - 1].role is Role.CREDIT
        and not (place > 1 and (page[place - 2].is_paragraph or page[place - 2].role is Role.CAPTION))
        and page[place].words <= _LONGEST_CAPTION_WORDS
        and not page[place].dateline
        and place + 1 < len(page)
        and page[place + 1].is_paragraph
    )


def _printed_twice(page: Sequence[Evidence], place: int) -> bool:
    """A sentence printed twice in a row (ecns.cn), but not amid a body printed twice (shine.cn)."""
    seen = page[place]
    twins = [place - 1] if place and page[place - 1].plain == seen.plain else []
    if place + 1 < len(page) and page[place + 1].plain == seen.plain:
        twins.append(place + 1)
    if not twins or seen.words <= _NAME_WORDS:
        return False
    first = min(place, *twins)
    if not seen.sentence or seen.words <= _LONGEST_HEADING_WORDS:
        return _stands_amid_text(page, first)
    around = [*page[max(0, first - 2) : first], *page[first + 2 : first + 4]]
    return not any(one.plain == two.plain for one, two in itertools.pairwise(around))


def _stands_amid_text(page: Sequence[Evidence], first: int) -> bool:
    """A title printed twice between two paragraphs is a photo's (prnasia.com)."""
    return (
        0 < first < len(page) - _NAME_WORDS and page[first - 1].is_paragraph and page[first + 2].is_paragraph
    )


_PHOTO_RULES: Final = (
    ("below an image's file name", _after_file_name),
    ("above its credit", _before_credit),
    ("below its credit", _after_credit),
    ("printed twice", _printed_twice),
    ("closes on its day", _before_body),
)
