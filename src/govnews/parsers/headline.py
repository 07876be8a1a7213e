"""Which line is the headline: an ordered list of rules, of which the first that finds one decides."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.header_words import SECTIONS
from govnews.parsers.outlets import is_issuing_body

#: Fewer words make a section's name, more a headline, where both stand above a date line.
HEADLINE_WORDS: Final = 4
#: A title of so many words is a deck where a shorter one stands above it.
_DECK_WORDS: Final = 14
#: So many short lines in a row are a menu.
_MENU: Final = 3
_ENTRY_WORDS: Final = 6
HEADER_ROLES: Final = (Role.UPDATED, Role.SOURCE, Role.BYLINE)
_LETTERS: Final = re.compile(r"[^\W_]+")
#: Who owns a page, not what it tells ("Shenzhen Government Online").
SITE_NAME: Final = re.compile(
    r"\b(?:website|web site|portal|gateway|edition|online|channel|official|database|homepage"
    r"|government|municipality"
    r"|\w+\.(?:com|cn|org))\b",
    re.IGNORECASE,
)
#: So many lines may stand between a headline and its date line (buttons, a deck, the outlet).
NEAR: Final = 4


def key(text: str) -> str:
    """Return the letters and figures of a text in one case, by which two printings of it are told."""
    return " ".join(_LETTERS.findall(text)).casefold()


def find_headline(page: Sequence[Evidence]) -> int | None:
    """Return the headline's position: the first rule that finds one decides."""
    header = first_header(page)
    rules = (_selected, _glued, _in_heading_tag, _under_breadcrumb, _above_header, _below_header, _above_body)
    found = next((found for rule in rules for found in rule(page, header)), None)
    return None if found is None else _first_printing(page, _over_deck(page, found))


def _over_deck(page: Sequence[Evidence], found: int) -> int:
    """Return the headline above a line so long that it is its deck (bjreview.com), else the line itself."""
    above = page[found - 1] if found else None
    if above is None or page[found].role is not None:
        return found
    entries = sum(seen.is_open for seen in page[max(0, found - _MENU - 1) : found])
    alone = entries == 1 and above.words > HEADLINE_WORDS and page[found].split is None
    if page[found].words < _DECK_WORDS and not (alone and key(page[found].plain) not in key(above.plain)):
        return found
    section = above.plain.casefold() in SECTIONS or SITE_NAME.search(above.plain) is not None
    under = found > 1 and above.is_open and page[found - 2].role is Role.BREADCRUMB
    titled = above.is_title or (under and not above.sentence)
    return found - 1 if titled and entries < _MENU and not section else found


def _first_printing(page: Sequence[Evidence], headline: int) -> int:
    """Of several printings of the headline the first is it (bastillepost.com prints it three times)."""
    words = page[headline].plain
    return next((place for place in range(headline) if page[place].plain == words), headline)


def first_header(page: Sequence[Evidence]) -> int | None:
    """Return the story's first header line: the first with a title above it, else the first.

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
        if (
            not clock
            and not _is_menu_name(page, place)
            and (2 * before <= total or _is_under_breadcrumb(page, place))
        ):
            yield place


def _is_menu_name(page: Sequence[Evidence], place: int) -> bool:
    """An issuing body's name among a menu's entries is one itself (people.com.cn, 2000)."""
    header = page[place].header
    if header is None or header.labelled or header.date is not None or place < _MENU:
        return False
    beside = (*page[place - _MENU : place], *page[place + 1 : place + 2])
    return all(seen.is_open and not seen.sentence and seen.words <= _ENTRY_WORDS for seen in beside)


def _is_under_breadcrumb(page: Sequence[Evidence], place: int) -> bool:
    return any(seen.role is Role.BREADCRUMB for seen in page[max(0, place - NEAR) : place])


def _has_title_above(page: Sequence[Evidence], place: int) -> bool:
    for seen in reversed(page[max(0, place - 2 * NEAR) : place]):
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
            if titles and header is not None and _is_near(page, titles[-1], header):
                yield _best(page, titles)
            elif titles:
                later.append(_best(page, titles))
    yield from (_behind_promoted(page, place) for place in later[:1] if not _is_promoted(page, place, header))


def _is_promoted(page: Sequence[Evidence], title: int, header: int | None) -> bool:
    """Tell whether a title with its summary stands before another one that has the date line."""
    if header is None or header - title <= NEAR or not any(seen.is_paragraph for seen in page[title:header]):
        return False
    return any(seen.is_title for seen in page[header - 2 : header])


def _behind_promoted(page: Sequence[Evidence], title: int) -> int:
    """Behind three titles or more with one sentence each stands the one that paragraphs follow."""
    last = title
    while last + 2 < len(page) and page[last + 1].sentence and page[last + 2].is_title:
        last += 2
    told = page[last + 1 : last + 1 + _MENU]
    return last if last - title >= 2 * _MENU and all(seen.sentence for seen in told) else title


def _is_near(page: Sequence[Evidence], title: int, header: int) -> bool:
    """Tell whether a date line stands behind a title within a few lines, no other breadcrumb between."""
    between = page[title:header]
    return 0 < len(between) <= NEAR and all(seen.role is not Role.BREADCRUMB for seen in between)


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
    long = (place for place in titles if page[place].words >= HEADLINE_WORDS)
    return next(long, max(titles, key=lambda place: page[place].words))


def _above_header(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """The nearest title above the date line; not an entry of a menu where a title stands below."""
    if header is None:
        return
    near = list(_titles_above(page, header))
    long = bool(near) and page[near[-1]].words >= _least_words(near)
    short = not long or page[near[-1]].words < HEADLINE_WORDS or len(near) >= _MENU
    below = _long_titles_below(page, header, near) if short and _is_among_entries(page, near) else []
    if near and _ends_menu(page, near):
        return
    if near and not below:
        yield near[-1] if long else _best(page, near[::-1])
    elif not near:
        yield from _ended_titles_above(page, header)


def _ends_menu(page: Sequence[Evidence], near: Sequence[int]) -> bool:
    """Tell whether what stands above the date line is the end of a menu: no headline stands there."""
    entries = page[max(0, near[0] - _MENU) : near[0] + 1]
    short = all(seen.is_open and seen.words < _MENU for seen in entries)
    return len(entries) > _MENU and short and page[near[-1]].words < _MENU


def _titles_above(page: Sequence[Evidence], header: int) -> Iterator[int]:
    """The titles above the date line, the nearest first, up to one that is long enough for a headline."""
    near: list[int] = []
    for place in range(header - 1, -1, -1):
        seen = page[place]
        if (seen.is_paragraph and near) or seen.role in (Role.COPYRIGHT, Role.BREADCRUMB):
            return
        if seen.is_title or (seen.is_open and not near and not seen.sentence):
            near.append(place)
            yield place
            if seen.words >= _least_words(near):
                return


def _least_words(near: Sequence[int]) -> int:
    """Right above the date line a headline may be a word shorter than farther up."""
    return HEADLINE_WORDS - (len(near) == 1)


def _is_among_entries(page: Sequence[Evidence], near: Sequence[int]) -> bool:
    """Tell whether the nearest title is one of a menu's entries, or a section's name of a word or two."""
    if not near:
        return False
    above = page[near[0] - 1] if near[0] else None
    entry = above is not None and above.is_open and above.words <= HEADLINE_WORDS
    return entry or page[near[0]].words < _MENU


def _ended_titles_above(page: Sequence[Evidence], header: int) -> Iterator[int]:
    """A short sentence above the date line is the headline where no title is: older pages end it so."""
    for place in range(header - 1, -1, -1):
        seen = page[place]
        if seen.role is Role.BREADCRUMB:
            return
        if seen.is_open and seen.sentence and not seen.is_paragraph:
            yield place


def _long_titles_below(page: Sequence[Evidence], header: int, near: Sequence[int]) -> list[int]:
    """The titles below the date line; under a section of one word a shorter one will do (bjreview.com.cn)."""
    section = len(near) == 1 and page[near[0]].words == 1
    least = HEADLINE_WORDS - section
    return [title for title in _titles_below(page, header) if page[title].words >= least]


def _below_header(page: Sequence[Evidence], header: int | None) -> Iterator[int]:
    """Some pages set the date above the headline (cbirc.gov.cn, chinadailyhk.com)."""
    if header is None:
        return
    titles = list(_titles_below(page, header))
    if titles:
        yield _best(page, titles)


def _names_site(page: Sequence[Evidence], place: int, last: int) -> bool:
    """Tell whether a title names who owns the page; the last before the body tells what it is about."""
    words = page[place].plain
    return is_issuing_body(words) or (place < last and SITE_NAME.search(words) is not None)


def _above_body(page: Sequence[Evidence], _: int | None) -> Iterator[int]:
    """Without any header line: the title that the body follows."""
    titles: list[int] = []
    entries = 0
    for place, seen in enumerate(page):
        if seen.is_paragraph or (seen.role is Role.COPYRIGHT and titles):
            break
        entries += seen.is_open and not seen.sentence
        if seen.role is Role.NAV and all(page[title].words < HEADLINE_WORDS for title in titles):
            titles.clear()
        elif seen.is_title and not (
            entries == 1 and seen.words < HEADLINE_WORDS and page[max(0, place - 1)].role is Role.CAPTION
        ):  # a few words under the caption that opens a page head a part of the story (bjreview.com.cn)
            titles.append(place)
    titles = [place for place in titles if not _names_site(page, place, titles[-1])] or titles
    long = [place for place in titles if page[place].words >= HEADLINE_WORDS]
    if entries > _MENU and long:
        yield long[-1]
    elif titles:
        yield _best(page, titles)
