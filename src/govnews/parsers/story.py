"""Where a page's story stands: its headline, where its body begins and where it ends."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from govnews.model import Role
from govnews.parsers.evidence import Evidence

#: Fewer words make a section's name, more a headline, where both stand above a date line.
_HEADLINE_WORDS: Final = 4
#: So many short lines in a row are a menu.
_MENU: Final = 3
#: So many lines may stand between a headline and its date line (buttons, a deck, the outlet).
_NEAR: Final = 4
#: So many paragraphs before a date line make it a line below the body.
_PARAGRAPHS_BEFOREHEADER_ROLES: Final = 2
#: So many paragraphs in a row behind a box of other stories are the story going on.
_STORY_GOES_ON: Final = 3
HEADER_ROLES: Final = (Role.UPDATED, Role.SOURCE, Role.BYLINE)
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
_INNER_LINK: Final = re.compile(r"\W*(?:details?|read more|see also|full text|more ?>|\[)", re.I)
#: Names of boxes that open the tail, though above the headline they are sections.
BOX: Final = re.compile(
    r"\W*(?:videos?|photos?|pictures|news|latest(?: news)?|top news|hot news|headlines|specials?|special reports?|media|links"
    r"|opinions?|in ?focus|hot ?words|topics?|multimedia|gallery)\W*",
    re.I,
)
_LETTERS: Final = re.compile(r"[^\W_]+")
#: Who owns a page, not what it tells ("Shenzhen Government Online").
SITE_NAME: Final = re.compile(
    r"\b(?:website|web site|portal|online|channel|official|database|homepage|government|municipality|\w+\.(?:com|cn|org))\b",
    re.I,
)


@frozen
class Story:
    """Positions among the page's lines: of the headline (None: no line is it), of the body's first line, behind its last."""

    headline: int | None
    start: int
    end: int


def find_story(page: Sequence[Evidence]) -> Story:
    """Return where the story stands on a page."""
    headline = find_headline(page)
    told = [place for place, seen in enumerate(page) if seen.line.rule and Role.BODY in seen.line.matched]
    head = -1 if headline is None else headline
    start = told[0] if told else _find_start(page, head)
    end = _find_end(page, start)
    if start == len(page):
        start = end = _behind_photos(page, head)
    return Story(headline, start, min(end, _told_end(page, told[-1])) if told else end)


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
        if seen.role in (*HEADER_ROLES, Role.IMAGE_FILE, Role.CAPTION, Role.CREDIT):
            end = place + 1
    return end


def key(text: str) -> str:
    """Return the letters and figures of a text in one case, by which two printings of it are told."""
    return " ".join(_LETTERS.findall(text)).casefold()


# --- the headline ------------------------------------------------------------------------------------------------


def find_headline(page: Sequence[Evidence]) -> int | None:
    """Return the headline's position: the first rule that finds one decides."""
    header = first_header(page)
    rules = (_selected, _glued, _in_heading_tag, _under_breadcrumb, _above_header, _below_header, _above_body)
    found = next((found for rule in rules for found in rule(page, header)), None)
    return None if found is None else _first_printing(page, found)


def _first_printing(page: Sequence[Evidence], headline: int) -> int:
    """Of several printings of the headline the first is it (bastillepost.com prints it three times)."""
    words = page[headline].plain
    return next((place for place in range(headline) if page[place].plain == words), headline)


def first_header(page: Sequence[Evidence]) -> int | None:
    """Return the story's first header line: the first with a title above it, else the first; none below the body.

    A date without any title above it is a clock of the masthead where another date follows the headline
    (enghunan.gov.cn), and the page's date where none does (cbirc.gov.cn).
    """
    headers = list(_head_lines(page))
    return next(
        (place for place in headers if _has_title_above(page, place)), headers[0] if headers else None
    )


def _head_lines(page: Sequence[Evidence]) -> Iterator[int]:
    """The header lines that have at least as many paragraphs behind them as before them."""
    total = sum(seen.is_paragraph for seen in page)
    before = 0
    for place, seen in enumerate(page):
        before += seen.is_paragraph
        if seen.role not in HEADER_ROLES or seen.header is None:
            continue
        clock = seen.header.weekday and not seen.header.labelled
        if not clock and (2 * before <= total or _is_under_breadcrumb(page, place)):
            yield place


def _is_under_breadcrumb(page: Sequence[Evidence], place: int) -> bool:
    return any(seen.role is Role.BREADCRUMB for seen in page[max(0, place - _NEAR) : place])


def _has_title_above(page: Sequence[Evidence], place: int) -> bool:
    for seen in reversed(page[max(0, place - 2 * _NEAR) : place]):
        if seen.is_title:
            return True
        if seen.role in HEADER_ROLES or seen.role is Role.BREADCRUMB:
            return False
    return False


def _selected(page: Sequence[Evidence], _: int | None) -> Iterator[int]:
    return (place for place, seen in enumerate(page) if seen.role is Role.HEADLINE)


def _glued(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """A headline with its date on the same line, where the page has no date line of its own."""
    if header is None or page[header].header.date is None:  # type: ignore[union-attr]  # header lines have one
        for place, seen in enumerate(page):
            if seen.split is not None:
                yield place
            if seen.is_paragraph:
                return


def _in_heading_tag(page: Sequence[Evidence], _: int | None) -> Iterator[int]:
    for place, seen in enumerate(page):
        if (
            seen.line.path is not None
            and seen.line.path.rsplit("/", 1)[-1].split(".")[0] == "h1"
            and seen.is_title
        ):
            yield place


def _under_breadcrumb(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """The headline stands under the breadcrumb; of several, under the one with a date line near behind."""
    later: list[int] = []
    for place, seen in enumerate(page):
        if seen.role is Role.BREADCRUMB:
            titles = list(_titles_below(page, place))
            if titles and header is not None and place < header <= titles[-1] + _NEAR:
                yield _best(page, titles)
            elif titles:
                later.append(_best(page, titles))
    yield from later[:1]


def _titles_below(page: Sequence[Evidence], place: int) -> Iterator[int]:
    """The titles behind a place, up to the header line behind them or the first paragraph or caption."""
    titled = False
    for below in range(place + 1, len(page)):
        seen = page[below]
        if seen.is_paragraph or seen.role in (Role.CAPTION, Role.BREADCRUMB, Role.COPYRIGHT, Role.IMAGE_FILE):
            return
        if titled and seen.role in HEADER_ROLES:
            return
        if seen.is_title or (seen.is_open and not seen.sentence):
            titled = True
            yield below


def _best(page: Sequence[Evidence], titles: Sequence[int]) -> int:
    """The first that is long enough for a headline, else the longest: a section's name is short."""
    long = (place for place in titles if page[place].words >= _HEADLINE_WORDS)
    return next(long, max(titles, key=lambda place: page[place].words))


def _above_header(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """The nearest title above the date line, decks and buttons between."""
    if header is None:
        return
    near: list[int] = []
    stopped: list[int] = []
    for place in range(header - 1, -1, -1):
        seen = page[place]
        if seen.is_open and seen.sentence and not seen.is_paragraph:
            stopped.append(place)
        if seen.is_paragraph and near:
            break
        if seen.role in (Role.COPYRIGHT, Role.BREADCRUMB):
            break
        if seen.is_title or (seen.is_open and not near and not seen.sentence):
            near.append(place)
            if seen.words >= _HEADLINE_WORDS - (len(near) == 1):
                break
    long = bool(near) and page[near[-1]].words >= _HEADLINE_WORDS - (len(near) == 1)
    weak = not long and bool(near) and (len(near) >= _MENU or page[near[0]].words < _MENU)
    below = _long_titles_below(page, header) if weak else []
    if near and not below:
        yield near[-1] if long else _best(page, near[::-1])
    elif stopped:
        yield stopped[-1]


def _long_titles_below(page: Sequence[Evidence], place: int) -> list[int]:
    return [title for title in _titles_below(page, place) if page[title].words >= _HEADLINE_WORDS]


def _below_header(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """Some pages set the date above the headline (cbirc.gov.cn, chinadailyhk.com)."""
    if header is None:
        return
    titles = list(_titles_below(page, header))
    if titles:
        yield _best(page, titles)


def _above_body(page: Sequence[Evidence], _: int | None) -> Iterator[int]:
    """Without any header line: the title that the body follows."""
    titles: list[int] = []
    for place, seen in enumerate(page):
        if seen.is_paragraph or seen.role is Role.COPYRIGHT:
            break
        if seen.role is Role.NAV:
            titles.clear() if not any(page[title].words >= _HEADLINE_WORDS for title in titles) else None
        elif seen.is_title:
            titles.append(place)
    long = [place for place in titles if page[place].words >= _HEADLINE_WORDS]
    if len(titles) > _MENU and long:
        yield long[-1]
    elif titles:
        yield _best(page, titles)


# --- the body ----------------------------------------------------------------------------------------------------


def _find_start(page: Sequence[Evidence], headline: int) -> int:
    """Return the position of the first paragraph that is no standfirst; the end of the page where there is none."""
    standfirst = False
    for place in range(headline + 1, len(page)):
        seen = page[place]
        if seen.is_paragraph or _is_short_opening(page, place):
            if standfirst or not _is_standfirst(page, place):
                return place
            standfirst = True
        elif seen.role is Role.COPYRIGHT:
            break
    return len(page)


def _is_short_opening(page: Sequence[Evidence], place: int) -> bool:
    """A sentence too short for a paragraph opens the body where a paragraph, or nothing of the story, follows."""
    seen = page[place]
    if not seen.is_open or seen.words <= _HEADLINE_WORDS or page_goes_on_with_header(page, place):
        return False
    return seen.sentence or (seen.is_list_item and _opens_list(page, place))


def _opens_list(page: Sequence[Evidence], place: int) -> bool:
    """Items open the body where more follow, not behind a gallery's page numbers, where they are other stories."""
    goes_on = place + 1 < len(page) and (page[place + 1].is_list_item or page[place + 1].is_paragraph)
    return goes_on and not any(
        seen.role in (Role.PAGINATION, Role.SHARE, Role.RELATED) for seen in page[max(0, place - 2) : place]
    )


def page_goes_on_with_header(page: Sequence[Evidence], place: int) -> bool:
    """Tell whether a header line follows within two lines."""
    return any(seen.role in HEADER_ROLES for seen in page[place + 1 : place + 3])


def _is_standfirst(page: Sequence[Evidence], place: int) -> bool:
    """A sentence between headline and header line is a standfirst, if paragraphs follow (english.scio.gov.cn, shine.cn)."""
    if not page_goes_on_with_header(page, place):
        return False
    return any(seen.is_paragraph for seen in page[place + 2 : place + 2 + 2 * _NEAR])


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
    return not among_titles and (announced or seen.sentence)


def is_closing(seen: Evidence) -> bool:
    """Tell whether a line stands behind stories: it opens the tail; a box amid a story, told by structure, does not."""
    if seen.line.rule:
        return False
    if seen.role is Role.RELATED:
        return not _INNER_LINK.match(seen.plain)
    if seen.role in _CLOSING:
        return seen.header is None or seen.header.labelled
    return seen.is_open and BOX.fullmatch(seen.plain) is not None


def _resumptions(page: Sequence[Evidence]) -> int:
    """Return the last position at which enough paragraphs in a row begin to be the story itself, or -1."""
    run, last = 0, -1
    for place, seen in enumerate(page):
        run = run + 1 if seen.is_paragraph else 0
        if run == _STORY_GOES_ON:
            last = place - _STORY_GOES_ON + 1
        if seen.role in (Role.COPYRIGHT, Role.COMMENTS) and last >= 0:
            break
    return last
