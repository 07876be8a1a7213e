"""The role that a line's own words give it: an ordered list of rules, the first that speaks decides."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from govnews._clean import clean
from govnews.model import Credit, Hints, PageLine, Role
from govnews.parsers.beside import with_neighbours
from govnews.parsers.boilerplate import classify_boilerplate
from govnews.parsers.breadcrumb import parse_breadcrumb
from govnews.parsers.captions import caption_start, is_caption_opening, is_dated_as_caption, is_image_file
from govnews.parsers.credits import parse_credit, split_credit
from govnews.parsers.dateline import find_dateline
from govnews.parsers.evidence import LONGEST_TITLE, PARAGRAPH_WORDS, Evidence, abstract_label
from govnews.parsers.header import Header, read_header, split_headline_date
from govnews.parsers.records import with_records

#: What a dateline ends with; a line without it is not tried.
_DATELINE: Final = re.compile(r"^\([A-Z]{2}|--|[\u2013\u2014]| ?- |/|\) ?:|\d: |\d, ?[A-Z][a-z]+\. ")
_DATELINE_LENGTH: Final = 120
_LETTER: Final = re.compile(r"[^\W\d_]")
#: In front, or behind an outlet in one bracket ("(hubei.gov.cn by …)").
_BY: Final = re.compile(
    r"^\W{0,3}(?:(?:reporting |reported |written |story |text )?by|author|reporter|\u4f5c\u8005|\u8bb0\u8005)"
    r"|^\([\w. ]{1,60} by ",
    re.IGNORECASE,
)
#: A word is what begins with a letter or a figure, marks before it aside.
_TOKEN: Final = re.compile(r"(?:^|(?<=\s))[^\w\s]{0,5}[^\W_]")
#: What header lines of many words hold: a figure or a mark behind a label.
_HEADER_MARK: Final = re.compile(r"[\d:|]")
#: So many bullets inside a line part titles.
_TICKER: Final = 2
_FIGURE: Final = re.compile(r"\d")
#: "Aerial view of Xiongan New Area" is a title where it ends without full stop (xiongan.gov.cn).
_VIEW_WORDS: Final = 6
#: A label with a word behind it may be a photographer's credit.
_NAME_WORDS: Final = 2
#: A header line of more words has a figure or a label.
_HEADER_WORDS: Final = 14
#: A date glued to a headline ends with a figure so near its end (font-size letters may follow).
_GLUED_DATE: Final = 40
_TEASER: Final = re.compile(r"[.!?'\")] ?>{2,3}$")
#: A table's column may be headed by an abbreviation ("Line No.", safe.gov.cn).
_COLUMN: Final = re.compile(r"(?:[A-Z]\w{1,20} )?(?:No|Vol|Approx|Est|Avg|Pct)\.")
_SENTENCE_END: Final = re.compile(
    r"[.!?\u2026\u3002;\u25a0]['\")\]]{0,2}(?: \|)?$|(?:Enditem|Endi|Endit)$"
    r"|[.!?]['\"]?(?: ?\([^()]{1,80}\)){1,3}$"
    r"|[.!?] ?(?:\[[^\[\]]{1,40}\]){1,3}$|[.!?] ?[\u2013\u2014-]{1,2}(?: ?[A-Z][\w ]{1,24})?$"
)
#: No more of a line than this can end it as a sentence does; a bar may be left of a table layout behind it.
_LONGEST_END: Final = 140


@frozen
class _Reader:
    """The rules for one line by itself, with what is known of the site."""

    hints: Hints

    def read(self, line: PageLine) -> Evidence:
        plain = " ".join(clean(line.text).split())
        bare = Evidence(
            line=line,
            plain=plain,
            words=len(_TOKEN.findall(plain)),
            sentence=_is_sentence(plain),
        )
        return next((found for rule in _RULES for found in rule(self, bare)), bare)


def _is_sentence(plain: str) -> bool:
    ended = _SENTENCE_END.search(plain, max(0, len(plain) - _LONGEST_END)) is not None
    return ended and not _COLUMN.fullmatch(plain)


def read_evidence(lines: Sequence[PageLine], hints: Hints) -> list[Evidence]:
    """Return for each line what it says of its own role."""
    reader = _Reader(hints)
    return with_records(with_neighbours([reader.read(line) for line in lines]))


def _by_selector(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A site's selector decides, but for the body's, which holds captions and headings too."""
    for matched in seen.line.matched:
        if matched not in (Role.BODY, Role.UPDATED, Role.SOURCE, Role.BYLINE, Role.CAPTION):
            yield Evidence(
                line=seen.line,
                plain=seen.plain,
                words=seen.words,
                sentence=seen.sentence,
                role=Role(matched),
                rule=seen.line.rule or "site's selector",
                split=_glued_date(reader, seen) if matched == Role.HEADLINE else None,
            )


def _by_pattern(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    for role, pattern in reader.hints.line_patterns:
        if re.fullmatch(pattern, seen.text):
            yield evolve(seen, role=Role(role), rule="site's pattern")


def _image_file(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if is_image_file(seen.text):
        yield evolve(seen, role=Role.IMAGE_FILE, rule="image file name")


def _dateline(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A dateline opens running text, whatever it shares with a credit."""
    found = find_dateline(seen.text) if _DATELINE.search(seen.plain[:_DATELINE_LENGTH]) else None
    if found is not None:
        yield evolve(seen, dateline=found[1])


def _header(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if _is_prose(seen) or (seen.words > _HEADER_WORDS and not _HEADER_MARK.search(seen.plain)):
        return
    header = read_header(seen.text, hints=reader.hints)
    if header is not None and not _is_menu_entry(seen, header):
        yield evolve(seen, role=header_role(header, seen.plain), rule="header line", header=header)


def _is_menu_entry(seen: Evidence, header: Header) -> bool:
    """An outlet's name may stand in a button ("ChinaNews App Download"); then its words decide."""
    return not header.labelled and header.date is None and classify_boilerplate(seen.text) is not None


def _is_prose(seen: Evidence) -> bool:
    """Tell whether a line is too long or too much of a sentence for a header line or a headline."""
    return len(seen.text) > LONGEST_TITLE or (seen.sentence and seen.words >= PARAGRAPH_WORDS)


def header_role(header: Header, text: str) -> Role:
    """Return the role of a header line: its date decides, then "By", its outlet, its names, its editor."""
    if header.date is not None:
        return Role.UPDATED
    if _BY.search(text) or (header.authors and text.startswith(header.authors[0])):
        return Role.BYLINE
    if header.source is not None:
        return Role.SOURCE
    if header.authors:
        return Role.BYLINE
    return Role.EDITOR if header.editor is not None else Role.OTHER


def _selected_name(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """What a site's selector gives as outlet or author is that name, where it is no header line by itself."""
    if Role.SOURCE in seen.line.matched:
        yield evolve(seen, role=Role.SOURCE, rule="site's selector", header=Header(source=seen.plain))
    if Role.BYLINE in seen.line.matched:
        yield evolve(seen, role=Role.BYLINE, rule="site's selector", header=Header(authors=(seen.plain,)))


def _breadcrumb(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    if not _is_prose(seen) and parse_breadcrumb(seen.text):
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


def _teaser(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """Another story's summary ends on the arrows that lead to it (ecns.cn)."""
    if seen.plain.endswith(">>") and seen.words >= PARAGRAPH_WORDS and _TEASER.search(seen.plain[-8:]):
        yield evolve(seen, role=Role.RELATED, rule="teaser")


def _caption(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """A credit closes a caption; an outlet alone in round brackets may also close a story, or a title."""
    credit = split_credit(seen.text)
    if credit is not None and credit[0] and not _is_sourced_title(seen, credit):
        rule = "outlet in brackets" if _is_outlet_alone(seen, credit[1]) else "credit at its end"
        yield evolve(seen, role=Role.CAPTION, rule=rule, credit=credit)
    elif is_caption_opening(seen.plain) and _is_told_or_long(seen):
        yield evolve(seen, role=Role.CAPTION, rule="caption's opening")
    elif is_dated_as_caption(seen.plain) and not seen.dateline:
        yield evolve(seen, role=Role.CAPTION, rule="dated as captions are")


def _is_told_or_long(seen: Evidence) -> bool:
    """A label tells a caption of any length; without it, a short line without full stop may be a title."""
    told = caption_start(seen.plain) > 0 and seen.words > _NAME_WORDS
    return told or seen.sentence or seen.words > _VIEW_WORDS


def _is_outlet_alone(seen: Evidence, credit: Credit) -> bool:
    return credit.text == credit.provider and seen.plain.rstrip(" .|").endswith(")")


def _is_sourced_title(seen: Evidence, credit: tuple[int, Credit]) -> bool:
    """A title with its source behind it ("Park aims high (China Daily)") does not end as captions do."""
    ended = seen.text[: credit[0]].endswith((".", "!", "?", "\u201d", '"'))
    return _is_outlet_alone(seen, credit[1]) and not ended and seen.words <= PARAGRAPH_WORDS


def _captioned(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """The markup sets the line as a caption, with a credit of its own or without any."""
    if Role.CAPTION in seen.line.matched:
        yield evolve(seen, role=Role.CAPTION, rule="set as a caption")


def _headline_with_date(reader: _Reader, seen: Evidence) -> Iterator[Evidence]:
    split = _glued_date(reader, seen)
    if split is not None:
        yield evolve(seen, split=split, sentence=False)


def _glued_date(reader: _Reader, seen: Evidence) -> tuple[int, Header] | None:
    dated = not _is_prose(seen) and _FIGURE.search(seen.plain[-_GLUED_DATE:])
    return split_headline_date(seen.text, hints=reader.hints) if dated else None


def _ticker(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    """Other stories' titles in one line, parted by bullets (en.chinagate.cn)."""
    if not seen.sentence and seen.plain.count("\u2022") >= _TICKER:
        yield evolve(seen, role=Role.RELATED, rule="ticker")


def _no_letters(_: _Reader, seen: Evidence) -> Iterator[Evidence]:
    barred = seen.plain.endswith("|") and seen.words < PARAGRAPH_WORDS and not seen.sentence
    if not _LETTER.search(seen.plain) or barred:
        yield evolve(seen, role=Role.OTHER, rule="table cell")


#: In this order: the first rule that yields decides.
_RULES: Final = (
    _by_selector,
    _by_pattern,
    _image_file,
    _header,
    _selected_name,
    _dateline,
    _breadcrumb,
    _boilerplate,
    _credit,
    _abstract,
    _teaser,
    _caption,
    _captioned,
    _headline_with_date,
    _ticker,
    _no_letters,
)
