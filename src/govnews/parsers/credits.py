"""Photo credits: alone on a line, in the bracket behind a caption, or bare after the caption's full stop."""

import re
from typing import Final

from govnews._clean import clean
from govnews.model import Credit
from govnews.parsers.credit_names import is_organisation, is_outlet, is_person
from govnews.parsers.credit_words import HANDOUTS

#: "Photo", "Photos", "File photo", "Image", "Illustration", "Graphic designer" ...: what a credit opens with.
_LABEL: Final = (
    r"(?:file |stock |archive )?(?:photos?(?:graphs?)?|pictures?|pics?|images?|illustrations?|infographics?"
    r"|graphics?(?: designer)?"
    r"|posters?(?: designer)?|maps?|drone shots?|screenshots?|video)"
)
_PROVIDED_BY: Final = re.compile(
    rf"(?:{_LABEL}\s{{0,3}}/?\s{{0,3}})?(?:is |are )?provided by "
    r"(?P<who>.{1,120}?)(?: to (?P<to>.{0,80}))?",
    re.IGNORECASE,
)
_PROVIDED: Final = re.compile(
    rf"(?:{_LABEL}\s{{0,3}}/?\s{{0,3}})?(?:is |are )?provided(?: to\b.{{0,80}})?", re.IGNORECASE
)
_EMPTY: Final = re.compile(rf"{_LABEL}\s{{0,3}}/?", re.IGNORECASE)
_BY: Final = re.compile(
    rf"{_LABEL}\s{{0,3}}(?:taken |shot )?by\b\s{{0,3}}:?\s{{0,3}}(?P<who>.{{1,120}})", re.IGNORECASE
)
#: A picture made by hand names its maker in a sentence of its own (panpacificagency.com).
_MADE: Final = re.compile(
    r"(?:sketched|drawn|painted|photographed|illustrated) by (?:the )?(?P<who>.{1,60}?)\.?", re.IGNORECASE
)
_COURTESY: Final = re.compile(
    rf"(?:{_LABEL}\s{{0,3}}[/:]?\s{{0,3}})?courtesy(?: of)?\b\s{{0,3}}:?\s{{0,3}}(?P<who>.{{1,120}})",
    re.IGNORECASE,
)
_LABELLED: Final = re.compile(
    rf"{_LABEL}\s{{0,3}}(?:: ?from\b|[/:|\u4e28]|\bof\b|\bfrom\b|\bvia\b|\bcredits?\s{{0,3}}:)"
    r"\s{0,3}(?P<who>.{0,120})",
    re.IGNORECASE,
)
#: Without a bracket "Photos from ..." is a title.
_VAGUE: Final = re.compile(rf"{_LABEL} (?:of|from|via) (?!\w+$)", re.IGNORECASE)
_SOMEONES_PHOTO: Final = re.compile(r"(?P<who>.{2,60}?) (?:file )?photos?", re.IGNORECASE)
_PART: Final = re.compile(r"\s{0,3}/\s{0,3}|\s{1,3}(?:via|for)\s{1,3}", re.IGNORECASE)
_FOR: Final = re.compile(r"for\s{1,3}", re.IGNORECASE)
#: What may stand behind a credit: the bar of an old table layout, a full stop, an end mark.
_BEHIND: Final = " |.\u25a0\u3002"
_PAIRS: Final = {"]": "[", ")": "(", "\u3011": "\u3010"}
_MAXIMUM: Final = 160
#: Names of more words are captions.
_NAME_WORDS: Final = 8
#: Without a bracket a name of more words may be a sentence.
_BARE_WORDS: Final = 6
_AFTER_WORD: Final = re.compile(r"[a-z]{3,12}\. ?$")
#: A photographer's name in capitals alone in a bracket (bjreview.com.cn).
_SHOUTED: Final = re.compile(r"[A-Z][A-Z' -]{3,40}")
_SENTENCE_END: Final = re.compile(r" (?=/[A-Z])|[a-z\d'\")\]][.!?]['\")]? ?(?=[A-Z/])")


def parse_credit(text: str) -> Credit | None:
    """Return the credit that `text` is, with or without its bracket, or None.

    Whom it names follows the house style of China Daily and Xinhua: "Photo by NAME/OUTLET", "OUTLET/NAME",
    "Photo/OUTLET", "Photo by NAME for OUTLET", "Photo provided by WHOM to OUTLET".

    >>> parse_credit("[Photo by Yuan Chengsong for nantong.gov.cn]").photographer
    'Yuan Chengsong'
    >>> parse_credit("(Xinhua/Li Bo)")
    Credit(text='Xinhua/Li Bo', photographer='Li Bo', provider='Xinhua')
    >>> parse_credit("Home > News")
    """
    printed = text.strip().rstrip(_BEHIND).strip()
    if len(printed) > _MAXIMUM:
        return None
    start = clean(printed[:1])
    if start in ("[", "(", "\u3010"):
        return _read_bracket(printed, start)
    return _read_bare(printed)


def split_credit(text: str) -> tuple[int, Credit] | None:
    """Return where the caption in `text` ends and the credit that closes it, or None where none does.

    >>> split_credit("A view of the port. [Photo/IC]")
    (19, Credit(text='Photo/IC', photographer=None, provider='IC'))
    """
    end = len(text.rstrip(_BEHIND))
    found = _split_bracket(text, end) or _split_bare(text)
    if found is None:
        return None
    start, credit = found
    return len(text[:start].rstrip(" |")), credit


def _split_bracket(text: str, end: int) -> tuple[int, Credit] | None:
    plain = clean(text[max(0, end - _MAXIMUM) : end])
    offset = end - len(plain)
    opening = _PAIRS.get(plain[-1:])
    starts = [plain.rfind(opening)] if opening else [plain.rfind("["), plain.rfind("(")]
    for start in starts:
        credit = _read_bracket(text[offset + start : end], plain[start]) if start >= 0 else None
        if credit is not None:
            return offset + start, credit
    return None


def _read_bracket(printed: str, opening: str) -> Credit | None:
    closed = clean(printed[-1:]) in _PAIRS
    inner = printed[1 : -1 if closed else None].strip()
    credit = _labelled(inner) or _unlabelled(inner, strict=opening == "(") or _shouted(inner)
    return credit if closed or (credit is not None and _is_plain(inner)) else None


def _shouted(inner: str) -> Credit | None:
    named = _SHOUTED.fullmatch(inner) and is_person(inner)
    return Credit(inner, photographer=inner) if named else None


def _is_plain(inner: str) -> bool:
    return not any(mark in inner for mark in "()[]")


def _split_bare(text: str) -> tuple[int, Credit] | None:
    offset = max(0, len(text) - _MAXIMUM)
    ends = [found.end() for found in _SENTENCE_END.finditer(clean(text[offset:]))]
    for start in ends[-2:]:
        printed = text[offset + start :].strip().rstrip("|").strip()
        credit = _read_bare(printed) or _read_person(text[: offset + start], printed)
        if credit is not None:
            return offset + start, credit
    return None


def _read_person(before: str, printed: str) -> Credit | None:
    """Read a photographer's bare name after the caption's full stop (szdaily.com)."""
    named = is_person(printed) and not is_organisation(printed) and _AFTER_WORD.search(before[-12:])
    return Credit(printed, photographer=printed) if named else None


def _made_by_hand(printed: str) -> Credit | None:
    found = _MADE.fullmatch(clean(printed))
    named = found is not None and _is_name(found["who"])
    return _named(printed.rstrip("."), printed[slice(*found.span("who"))]) if found and named else None


def _read_bare(printed: str) -> Credit | None:
    """Read a credit without bracket: labelled, "NAME/FOR CHINA DAILY", "CHINA DAILY", or a bare name."""
    printed = printed.removeprefix("/")
    if (
        not printed
        or len(printed) > _MAXIMUM // 2
        or "://" in printed
        or printed.endswith((".", ":", ";", "?", "!"))
    ):
        return _made_by_hand(printed)
    if _VAGUE.match(clean(printed)):
        return None
    by = _BY.fullmatch(clean(printed))
    if by is not None and _is_name(by["who"]):
        return _named(printed[by.start("who") :], printed[by.start("who") :])
    credit = _labelled(printed)
    named = (credit.photographer or credit.provider or "-") if credit else "-"
    if credit is not None and (not _is_name(named) or (named[0].islower() and not is_outlet(named))):
        return None
    if credit is not None and (credit.photographer or credit.provider or _PROVIDED.fullmatch(clean(printed))):
        return credit if _is_short(credit) else None
    return _unlabelled(printed, strict=True) or _made_by_hand(printed)


def _is_short(credit: Credit) -> bool:
    return len((credit.provider or credit.photographer or "").split()) <= _BARE_WORDS


def _is_name(who: str) -> bool:
    return (
        all(is_person(part) or is_organisation(part) for part in _PART.split(who) if part)
        and len(who.split()) <= _NAME_WORDS
        and not any(map(str.isdigit, who))
    ) or is_outlet(who)


def _labelled(printed: str) -> Credit | None:
    plain = clean(printed)
    if found := _PROVIDED_BY.fullmatch(plain):
        return _named(printed, printed[slice(*found.span("who"))])
    if _PROVIDED.fullmatch(plain) or _EMPTY.fullmatch(plain):
        return Credit(printed)
    for form in (_BY, _COURTESY, _LABELLED):
        if found := form.fullmatch(plain):
            return _named(printed, printed[found.start("who") :])
    found = _SOMEONES_PHOTO.fullmatch(plain)
    return _named(printed, printed[: found.end("who")]) if found and is_outlet(found["who"]) else None


def _unlabelled(printed: str, *, strict: bool) -> Credit | None:
    """Read "OUTLET/NAME", "NAME/OUTLET", "NAME FOR OUTLET" or an outlet; `strict`: every part is a name."""
    parts = [part for part in _PART.split(clean(printed)) if part]
    if (
        not parts
        or len(printed) > _MAXIMUM // 2
        or not any(is_outlet(_FOR.sub("", part, count=1)) for part in parts)
    ):
        return None
    return (
        _named(printed, printed)
        if not strict or all(_is_name(_FOR.sub("", part)) for part in parts)
        else None
    )


def _named(text: str, who: str) -> Credit:
    """Tell the person from the outlet among the one, two or three names of `who`."""
    names = [_FOR.sub("", name.strip(" .?"), count=1) for name in _PART.split(who.strip())]
    names = [name for name in names if name and not _is_handout(name)]
    persons = [name for name in names if is_person(name)]
    others = [name for name in names if name not in persons]
    return Credit(text, photographer=persons[0] if persons else None, provider=others[0] if others else None)


def _is_handout(name: str) -> bool:
    return name.lower() in HANDOUTS or _PROVIDED.fullmatch(clean(name)) is not None
