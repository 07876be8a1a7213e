"""Where a page's story stands: where its body begins and where it ends."""

import re
from collections.abc import Sequence
from itertools import dropwhile, takewhile
from typing import Final

from attrs import frozen

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.headline import HEADER_ROLES, HEADLINE_WORDS, NEAR, find_headline, key

#: So many paragraphs in a row behind a box of other stories are the story going on.
_STORY_GOES_ON: Final = 2
#: So much of a standfirst's words stands in the lead that it anticipates.
_TOLD_AGAIN: Final = 0.8
#: A headline of so many words that the text begins with is no headline.
_LEAD_WORDS: Final = 14
#: A speech opens with whom it addresses.
_ADDRESS: Final = re.compile(
    r"(?:my |our )?(?:dear|ladies|distinguished|friends|comrades|colleagues|your excellenc|excellencies"
    r"|honou?rable|respected)\b.{0,80}[,:!]$",
    re.IGNORECASE,
)
#: What speaks to the reader is the site's own notice, not the story going on (en.imsilkroad.com).
_TO_READER: Final = re.compile(
    r"\b(?:click|subscribe|sign up|your (?:e-?mail|account|stor)|contact us|this website)", re.IGNORECASE
)
_NOTE: Final = re.compile(r"\W{0,2}(?:editor'?s?'? note|note)\b", re.IGNORECASE)
#: What stands behind a story and never inside it.
_CLOSING: Final = (
    Role.COPYRIGHT,
    Role.COMMENTS,
    Role.EDITOR,
    Role.ORIGINAL_LINK,
    Role.AUTHOR_BIO,
    Role.SOURCE,
    Role.RELATED,
)
#: A link inside a round-up's story ("Details>> ...", english.www.gov.cn), which goes on behind it.
INNER_LINK: Final = re.compile(
    r"\W*(?:details?|read more|also read|read also|see also|full text|more ?>|\[)", re.IGNORECASE
)
#: A row of page numbers closes a page's part of the story; a lone number may stand above a photo (ecns.cn).
_PAGER: Final = re.compile(r"\b1[^\w.,]{1,9}2\b|next|\d ?>", re.IGNORECASE)
#: Names of boxes that open the tail, though above the headline they are sections.
BOX: Final = re.compile(
    r"\W*(?:videos?|photos?|pictures|news|latest(?: news)?|top news|hot news|headlines|specials?"
    r"|special reports?|media|links"
    r"|opinions?|in ?focus|hot ?words|topics?|multimedia|gallery)\W*",
    re.IGNORECASE,
)

_PHOTO_ROLES: Final = (Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT)


#: A summary printed again as a paragraph is the lead's neighbour (shine.cn, 2024).
_REPEATED: Final = 3
#: What a story is filed under closes it.
_TAGS: Final = re.compile(
    r"\W*(?:tags?|topics?|key ?words?|category|categories|filed under) ?[:\uff1a]", re.IGNORECASE
)
#: So many figures of a table's kind make short lines a table; a list of pages has none.
_FIGURES: Final = 2
_CELL_WORDS: Final = 6
_FIGURE: Final = re.compile(r"(?:[-+]\d{1,20}|[-+]?\d{1,20}[.,]\d[\d.,]{0,20}|\d{3,20}|\d{1,20}%)[ |]{0,4}")


@frozen
class Story:
    """Positions: of the headline (None where no line is it), of the body's first line, behind its last."""

    headline: int | None
    start: int
    end: int


def find_story(page: Sequence[Evidence]) -> Story:
    """Return where the story stands on a page."""
    headline = find_headline(page)
    headline = None if headline is None or _is_lead(page, headline) else headline
    told = [place for place, seen in enumerate(page) if seen.line.rule and Role.BODY in seen.line.matched]
    told = list(dropwhile(lambda place: not page[place].is_open, told))
    head = -1 if headline is None else headline
    first = _find_start(page, told[0] - 1 if told else head)
    is_below_header = any(page[place].role in HEADER_ROLES for place in told if place < first)
    start, end = told[0] if told and not is_below_header else first, _with_table(page, _find_end(page, first))
    if start == len(page):
        start = end = _behind_photos(page, head)
    return Story(headline, start, min(end, _told_end(page, told[-1])) if told else end)


def _is_lead(page: Sequence[Evidence], title: int) -> bool:
    """A long line with which the text goes on behind its dateline is its standfirst (urdupoint.com)."""
    below = page[title + 1] if title + 1 < len(page) else None
    if below is None or not below.dateline or page[title].words < _LEAD_WORDS or page[title].split:
        return False
    return below.text[below.dateline :].lstrip(" :-").startswith(page[title].text.strip(" ."))


def _told_end(page: Sequence[Evidence], last: int) -> int:
    """The last line that the markup's structure tells, and the short ones in like elements behind it."""
    end = last + 1
    while end < len(page) and page[end].line.path == page[last].line.path:
        end += 1
    return end


def _behind_photos(page: Sequence[Evidence], headline: int) -> int:
    """Without any running text, as on photo pages, the story ends with its last photo or header line."""
    end = headline + 1
    for place in range(headline + 1, len(page)):
        seen = page[place]
        if place > end and is_closing(seen):
            break
        if seen.role in HEADER_ROLES or seen.role in _PHOTO_ROLES:
            end = place + 1
    return end


def _find_start(page: Sequence[Evidence], headline: int) -> int:
    """Return the position of the first paragraph that is no standfirst, else the end of the page."""
    standfirst = False
    headers: list[Evidence] = []
    for place in range(headline + 1, len(page)):
        seen = page[place]
        if seen.role in HEADER_ROLES:
            headers.append(seen)
        if seen.is_paragraph or _is_short_opening(page, place):
            if (
                headline < 0
                or standfirst
                or not (
                    _is_standfirst(page, place, headers)
                    or _is_above_dateline(page, place)
                    or _tells_the_lead(page, place)
                )
            ):
                return place
            standfirst = True
        elif seen.role is Role.COPYRIGHT:
            break
    return len(page)


def _is_above_dateline(page: Sequence[Evidence], place: int) -> bool:
    """A dateline opens the body: the sentence above it is a standfirst, or a caption without credit."""
    below = next((seen for seen in page[place + 1 : place + NEAR] if seen.is_open), None)
    own = page[place].dateline or _NOTE.match(page[place].plain)
    return not own and below is not None and below.dateline > 0


def _tells_the_lead(page: Sequence[Evidence], place: int) -> bool:
    """A sentence whose words come again in the next is the standfirst above the lead (shine.cn)."""
    below = page[place + 1] if place + 1 < len(page) else None
    if below is None or not below.is_paragraph or not page[place].is_paragraph:
        return False
    words = set(key(page[place].plain).split())
    again = len(words & set(key(below.plain).split()))
    return again >= _TOLD_AGAIN * len(words) and page[place].plain != below.plain


def _is_short_opening(page: Sequence[Evidence], place: int) -> bool:
    """A sentence too short for a paragraph opens the body where no header line follows."""
    seen = page[place]
    if not seen.is_open or page_goes_on_with_header(page, place):
        return False
    if _ADDRESS.match(seen.plain):
        return place + 1 < len(page) and page[place + 1].is_open
    if seen.words <= HEADLINE_WORDS:
        return False
    return seen.sentence or (seen.is_list_item and _opens_list(page, place))


def _opens_list(page: Sequence[Evidence], place: int) -> bool:
    """Items open the body where more follow; behind a gallery's page numbers they are other stories."""
    goes_on = place + 1 < len(page) and (page[place + 1].is_list_item or page[place + 1].is_paragraph)
    return goes_on and not any(
        seen.role in (Role.PAGINATION, Role.SHARE, Role.RELATED) for seen in page[max(0, place - 2) : place]
    )


def page_goes_on_with_header(page: Sequence[Evidence], place: int) -> bool:
    """Tell whether a header line follows within two lines."""
    return any(seen.role in HEADER_ROLES for seen in page[place + 1 : place + 3])


def _is_standfirst(page: Sequence[Evidence], place: int, headers: Sequence[Evidence]) -> bool:
    """A sentence before a header line is a standfirst, if paragraphs follow (scio.gov.cn, shine.cn).

    Behind a date only the header lines printed again make it one: another date is a transcript's.
    """
    if _is_repeated(page, place):
        return True
    below = [seen for seen in page[place + 1 : place + 3] if seen.role in HEADER_ROLES]
    dated = any(seen.header is not None and seen.header.date is not None for seen in headers)
    if not below or (dated and all(below[0].plain != seen.plain for seen in headers)):
        return False
    behind = page[place + 2 : place + 2 + 2 * NEAR]
    return any(seen.is_paragraph or seen.role is Role.CAPTION for seen in behind)


def _is_repeated(page: Sequence[Evidence], place: int) -> bool:
    """A sentence with which the story opens once more, below tools or a photo, sums it up (people.cn)."""
    behind = page[place + 1 : place + 2 + 2 * NEAR]
    text = list(takewhile(lambda seen: seen.is_open, behind[:_REPEATED]))
    same = [seen.plain == page[place].plain for seen in text]
    if any(same) and not same[0]:
        return True
    at = next((at for at, seen in enumerate(behind) if seen.is_open), 0)
    return at > 0 and behind[at].plain.startswith(page[place].plain)


def _find_end(page: Sequence[Evidence], start: int) -> int:
    """Return the position behind the story's last line of running text."""
    resumed = _resumptions(page)
    end = start
    for place in range(start, len(page)):
        seen = page[place]
        if place > start and is_closing(seen) and resumed <= place:
            break
        if _is_running(page, place, end):
            end = place + 1
    return end


def _with_table(page: Sequence[Evidence], end: int) -> int:
    """A table behind the last paragraph is the story's: short lines, some of them figures (safe.gov.cn)."""
    place = end + (end < len(page) and page[end].is_title)
    while place < len(page) and _may_be_cell(page[place]):
        place += 1
    figures = sum(_FIGURE.fullmatch(seen.plain) is not None for seen in page[end:place])
    return place if figures >= _FIGURES else end


def _may_be_cell(seen: Evidence) -> bool:
    if seen.role not in (None, Role.PAGINATION, Role.OTHER):
        return False
    return seen.words <= _CELL_WORDS and not seen.sentence and not seen.plain.startswith("(")


def _is_running(page: Sequence[Evidence], place: int, end: int) -> bool:
    """Tell whether a line is the story's text, if the story's text reached to `end` so far."""
    seen = page[place]
    if not seen.is_open:
        return False
    if not seen.is_list_item or seen.is_numbered or place == 0:
        return seen.is_paragraph or (seen.sentence and seen.words > 1) or (seen.is_list_item and place == end)
    above = page[place - 1]
    among_titles = above.is_open and above.is_list_item and place > end
    announced = place == end and (above.plain.endswith((":", ";", ",")) or not above.sentence)
    below = page[place + 1] if place + 1 < len(page) else None
    above_titles = below is not None and below.is_list_item and below.is_title
    return not among_titles and (announced or (seen.sentence and not above_titles))


def is_closing(seen: Evidence) -> bool:
    """Tell whether a line opens the tail; a box amid a story, told by the markup's structure, does not."""
    if seen.line.rule and Role.BODY not in seen.line.matched:
        return False
    if seen.role is Role.PAGINATION:
        return _PAGER.search(seen.plain) is not None
    if seen.role is Role.OTHER and _TAGS.match(seen.plain):
        return True
    if seen.role is Role.RELATED:
        return not INNER_LINK.match(seen.plain)
    if seen.role in _CLOSING:
        return seen.header is None or seen.header.labelled
    return seen.is_open and BOX.fullmatch(seen.plain) is not None


def _resumptions(page: Sequence[Evidence]) -> int:
    """Return the last position at which enough paragraphs in a row begin to be the story itself, or -1."""
    run, last = 0, -1
    for place, seen in enumerate(page):
        run = run + 1 if seen.is_paragraph and not _TO_READER.search(seen.plain) else 0
        if run == _STORY_GOES_ON:
            last = place - _STORY_GOES_ON + 1
        if seen.role in (Role.COPYRIGHT, Role.COMMENTS) and last >= 0:
            break
    return last
