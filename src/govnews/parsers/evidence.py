"""What a line says of its own role, before its neighbours are asked."""

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from govnews._clean import clean
from govnews.model import Credit, Hints, PageLine, Role
from govnews.parsers.boilerplate import classify_boilerplate
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.captions import is_caption_opening, is_image_file
from govnews.parsers.credits import parse_credit, split_credit
from govnews.parsers.dateline import find_dateline
from govnews.parsers.header import Header, read_header, split_headline_date

#: A paragraph has this many words; a line of fewer is told by its neighbours.
PARAGRAPH_WORDS: Final = 12
#: A line this long is a paragraph even where it is cut before its full stop.
_CUT_PARAGRAPH_WORDS: Final = 28
#: No headline, menu entry or label is longer.
LONGEST_TITLE: Final = 220

#: A longer line may break inside a sentence; wrapped text is set to 60 columns and more.
_WRAPPED: Final = 48
_UNWRAPPED: Final = 120
_FEW_BROKEN: Final = 4
_BROKEN_SHARE: Final = 0.3
_LONGEST_CAPTION_WORDS: Final = 40
_LONGEST_HEADING_WORDS: Final = 4
#: A full stop inside, before another sentence.
_PARAGRAPH_BREAK: Final = re.compile(r"[a-z\d)]{3}[.!?] (?=[A-Z])")

_SENTENCE_END: Final = re.compile(
    r"[.!?\u2026\u3002;\u25a0]['\")\]]{0,2}$|(?:Enditem|Endi|Endit)$|[.!?]['\"]? ?\([^()]{1,30}\)$"
)
_LIST_ITEM: Final = re.compile(
    r"(?:[-*\u2022\u00b7\u25cf\u2013\u2014] ?|\(?\d{1,2}[.)\u3001] ?|\([a-z]\) ?)(?=\S)|--"
)
_NUMBERED_HEADING: Final = re.compile(
    r"(?:[IVX]{1,5}|[A-Z]|\d{1,2}|Part \w{1,8}|Chapter \w{1,8}|Section \w{1,8})[.:)\u3001] ?(?=\S)"
)
#: A word is what holds a letter or a figure.
_TOKEN: Final = re.compile(r"[^\s]*[^\W_][^\s]*")
#: A full stop behind these ends no sentence.
_ABBREVIATED: Final = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Co|Ltd|Inc|Corp|[A-Z]\.[A-Z]|pct|bln|mln|No)\.$"
)
#: A full stop or exclamation mark inside, before another sentence, is no headline's.
_TWO_SENTENCES: Final = re.compile(r"[a-z]{3}[.!] [A-Z]")
#: A headline does not end on these, a line of wrapped text may.
_UNENDED: Final = re.compile(
    r"(?<![\w'-])(?:the|an?|of|to|in|and|or|for|with|by|at|from|that|as|on|its|is|are|was|which|per)$"
)
#: What a dateline ends with; a line without it is not tried.
_DATELINE: Final = re.compile(r"--|[\u2013\u2014]| ?- |/|\) ?:")
_DATELINE_LENGTH: Final = 120
_LETTER: Final = re.compile(r"[^\W\d_]")
_BY: Final = re.compile(r"\W{0,3}(?:by|author|reporter)", re.I)
_ABSTRACT: Final = re.compile(r"(?:abstract|summary|lead) ?: ?", re.I)
_BRACKETED_OUTLET: Final = re.compile(r"\(\s*[\w .']{2,30}\)\W*$")


@frozen
class Evidence:
    """A line and what its own words tell.

    Attributes:
        line: the line.
        plain: its text after the character table, blanks made single.
        words: how many words it has.
        role: the role that its own words decide, or None.
        rule: the name of the rule that decided.
        header: what it says as a header line.
        split: where the headline ends, and the header glued behind it.
        credit: where the caption ends, and the credit that closes it.
        sentence: whether it ends as a sentence does.
        dateline: where the text proper begins behind a dateline, 0 where none opens the line.
        runs_on: whether its text goes on in the next line or comes from the line before (hard-wrapped pages).
    """

    line: PageLine
    plain: str
    words: int
    role: Role | None = None
    rule: str = ""
    header: Header | None = None
    split: tuple[int, Header] | None = None
    credit: tuple[int, Credit] | None = None
    sentence: bool = False
    runs_on: bool = False
    dateline: int = 0

    @property
    def text(self) -> str:
        """The line's text as printed."""
        return self.line.text

    @property
    def is_open(self) -> bool:
        """Whether its own words leave its role to its neighbours."""
        return self.role is None

    @property
    def is_paragraph(self) -> bool:
        """Whether it is open and reads as running text of one sentence or more."""
        if self.role is not None:
            return False
        long = self.words >= PARAGRAPH_WORDS and self.sentence
        return long or self.runs_on or self.dateline > 0 or self.words >= _CUT_PARAGRAPH_WORDS

    @property
    def is_title(self) -> bool:
        """Whether it is open and could be a headline, a heading or another story's title."""
        return (
            self.role is None
            and len(self.text) <= LONGEST_TITLE
            and not self.is_paragraph
            and not self.plain.endswith((",", ":", ";"))
            and (not self.plain.endswith(".") or _ABBREVIATED.search(self.plain[-8:]) is not None)
            and self.words > 1
            and not _UNENDED.search(self.plain[-8:])
            and not _TWO_SENTENCES.search(self.plain)
        )

    @property
    def is_list_item(self) -> bool:
        """Whether it opens as an item of a list does ("- ", "1. ", "(a) ")."""
        return _LIST_ITEM.match(self.plain) is not None

    @property
    def is_numbered(self) -> bool:
        """Whether it opens as a numbered heading may ("I. ", "1. ")."""
        return _NUMBERED_HEADING.match(self.plain) is not None


@frozen
class _Reader:
    """The rules for one line by itself, with what is known of the site."""

    hints: Hints
    patterns: tuple[tuple[Role, re.Pattern[str]], ...]

    def read(self, line: PageLine) -> Evidence:
        plain = " ".join(clean(line.text).split())
        bare = Evidence(
            line=line,
            plain=plain,
            words=len(_TOKEN.findall(plain)),
            sentence=bool(_SENTENCE_END.search(plain)),
        )
        return next((found for rule in _RULES for found in rule(self, bare)), bare)


def read_evidence(lines: Sequence[PageLine], hints: Hints) -> list[Evidence]:
    """Return for each line what it says of its own role."""
    patterns = tuple((Role(role), re.compile(pattern)) for role, pattern in hints.line_patterns)
    reader = _Reader(hints, patterns)
    return _with_neighbours([reader.read(line) for line in lines])


def _with_neighbours(page: list[Evidence]) -> list[Evidence]:
    """Let the lines beside a line decide what its own words leave open: hard-wrapped text, and captions."""
    for place, seen in enumerate(page):
        if seen.role is None:
            runs_on = _runs_on(page, place)
            page[place] = evolve(seen, runs_on=True) if runs_on else seen
    if _is_wrapped(page):
        for place in range(1, len(page)):
            if _may_run_on(page[place]) and _is_text_before(page[place - 1]):
                page[place] = evolve(page[place], runs_on=True)
    return [_beside_photo(page, place) for place in range(len(page))]


def _runs_on(page: Sequence[Evidence], place: int) -> bool:
    """A long line breaks inside a sentence where the next begins with a small letter (english.eastday.com 2003)."""
    seen = page[place]
    if _may_run_on(seen) and (_UNENDED.search(seen.plain[-8:]) or _is_small(page, place + 1)):
        return True
    before = page[place - 1] if place else None
    return before is not None and before.runs_on and not before.sentence


def _may_run_on(seen: Evidence) -> bool:
    return seen.role is None and not seen.sentence and _WRAPPED < len(seen.text) < _UNWRAPPED


def _is_text_before(above: Evidence) -> bool:
    return above.role is None and (above.runs_on or above.sentence)


def _is_small(page: Sequence[Evidence], place: int) -> bool:
    return place < len(page) and page[place].plain[:1].islower()


def _is_wrapped(page: Sequence[Evidence]) -> bool:
    """Tell whether a page is hard-wrapped: a good part of its lines break inside their sentences."""
    lines = sum(seen.role is None for seen in page)
    broken = sum(seen.runs_on and not seen.sentence for seen in page)
    return broken >= _FEW_BROKEN and broken > _BROKEN_SHARE * lines


def _beside_photo(page: Sequence[Evidence], place: int) -> Evidence:
    """Return the line as a caption where a file name, a lone credit or a second printing beside it says so."""
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
        and 2 < seen.words <= _LONGEST_CAPTION_WORDS  # noqa: PLR2004 - two words are a heading
        and not seen.dateline
        and place + 1 < len(page)
        and (page[place + 1].is_paragraph or page[place + 1].role is Role.IMAGE_FILE)
    )


def _before_credit(page: Sequence[Evidence], place: int) -> bool:
    """The line above a credit that stands alone (globaltimes.cn, "Photo: VCG")."""
    return (
        place + 1 < len(page)
        and page[place + 1].role is Role.CREDIT
        and page[place].words > 2  # noqa: PLR2004 - a name
        and page[place].words <= 2 * _LONGEST_CAPTION_WORDS
        and (page[place].sentence or not place)
    )


def _after_credit(page: Sequence[Evidence], place: int) -> bool:
    """The line under a credit that stands alone, itself under no caption (shine.cn, "Imaginechina")."""
    return (
        place > 0
        and page[place - 1].role is Role.CREDIT
        and not (place > 1 and (page[place - 2].is_paragraph or page[place - 2].role is Role.CAPTION))
        and page[place].words <= _LONGEST_CAPTION_WORDS
        and place + 1 < len(page)
        and page[place + 1].is_paragraph
    )


def _printed_twice(page: Sequence[Evidence], place: int) -> bool:
    """A sentence printed twice in a row (ecns.cn, reposts of prnewswire.com); a body printed twice has no such only pair."""
    seen = page[place]
    twins = [place - 1] if place and page[place - 1].plain == seen.plain else []
    if place + 1 < len(page) and page[place + 1].plain == seen.plain:
        twins.append(place + 1)
    if not twins or seen.words <= _LONGEST_HEADING_WORDS or not seen.sentence:
        return False
    first = min(place, *twins)
    around = page[max(0, first - 2) : first] + page[first + 2 : first + 4]
    return not any(one.plain == two.plain for one, two in itertools.pairwise(around))


_PHOTO_RULES: Final = (
    ("below an image's file name", _after_file_name),
    ("above its credit", _before_credit),
    ("below its credit", _after_credit),
    ("printed twice", _printed_twice),
)


def abstract_label(text: str) -> int:
    """Return the length of the label that opens a standfirst ("Abstract : "), 0 where there is none.

    >>> abstract_label("Abstract : Exports grew.")
    11
    """
    found = _ABSTRACT.match(clean(text))
    return found.end() if found else 0


def _by_selector(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A site's selector decides, but for the body's, which holds captions and headings too."""
    for matched in seen.line.matched:
        if matched not in (Role.BODY, Role.UPDATED, Role.SOURCE, Role.BYLINE, Role.CAPTION):
            yield evolve(seen, role=Role(matched), rule=seen.line.rule or "site's selector")


def _by_pattern(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    for role, pattern in reader.patterns:
        if pattern.fullmatch(seen.text):
            yield evolve(seen, role=role, rule="site's pattern")


def _image_file(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if is_image_file(seen.text):
        yield evolve(seen, role=Role.IMAGE_FILE, rule="image file name")


def _dateline(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A dateline opens running text, whatever it shares with a credit."""
    found = find_dateline(seen.text) if _DATELINE.search(seen.plain[:_DATELINE_LENGTH]) else None
    if found is not None:
        yield evolve(seen, dateline=found[1])


def _header(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if len(seen.text) > LONGEST_TITLE:
        return
    header = read_header(seen.text, hints=reader.hints)
    if header is not None:
        yield evolve(seen, role=header_role(header, seen.plain), rule="header line", header=header)


def header_role(header: Header, text: str) -> Role:
    """Return the role of a header line: its date decides, then "By", then its outlet, its names, its editor."""
    if header.date is not None:
        return Role.UPDATED
    if header.authors and _BY.match(text):
        return Role.BYLINE
    if header.source is not None:
        return Role.SOURCE
    if header.authors:
        return Role.BYLINE
    return Role.EDITOR if header.editor is not None else Role.OTHER


def _breadcrumb(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if len(seen.text) <= LONGEST_TITLE and parse_breadcrumb(seen.text):
        yield evolve(seen, role=Role.BREADCRUMB, rule="breadcrumb")


def _credit(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    credit = parse_credit(seen.text)
    if credit is not None:
        yield evolve(seen, role=Role.CREDIT, rule="credit alone", credit=(0, credit))


def _boilerplate(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    role = classify_boilerplate(seen.text)
    if role is not None:
        yield evolve(seen, role=role, rule="boilerplate words")


def _abstract(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if abstract_label(seen.text):
        yield evolve(seen, role=Role.SUBHEADLINE, rule="abstract label")


def _caption(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A credit in its bracket closes a caption; an outlet alone in round brackets may also close a story."""
    credit = split_credit(seen.text)
    if credit is not None and credit[0]:
        weak = (
            _BRACKETED_OUTLET.search(seen.plain)
            and "/" not in seen.plain[-40:]
            and "hoto" not in seen.plain[-40:]
        )
        yield evolve(
            seen, role=Role.CAPTION, rule="outlet in brackets" if weak else "credit at its end", credit=credit
        )
    elif is_caption_opening(seen.plain) and seen.words > 2:  # noqa: PLR2004 - "Aerial view" alone is a title
        yield evolve(seen, role=Role.CAPTION, rule="caption's opening")


def _captioned(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """The markup sets the line as a caption, with a credit of its own or without any."""
    if Role.CAPTION in seen.line.matched:
        yield evolve(seen, role=Role.CAPTION, rule="set as a caption")


def _headline_with_date(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    split = split_headline_date(seen.text, hints=reader.hints) if len(seen.text) <= LONGEST_TITLE else None
    if split is not None:
        yield evolve(seen, split=split, sentence=False)


def _no_letters(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if not _LETTER.search(seen.plain) or (seen.plain.endswith("|") and seen.words < PARAGRAPH_WORDS):
        yield evolve(seen, role=Role.OTHER, rule="table cell")


#: In this order: the first rule that yields decides.
_RULES: Final = (
    _by_selector,
    _by_pattern,
    _image_file,
    _header,
    _dateline,
    _breadcrumb,
    _boilerplate,
    _credit,
    _abstract,
    _caption,
    _captioned,
    _headline_with_date,
    _no_letters,
)
