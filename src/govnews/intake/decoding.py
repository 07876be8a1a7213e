"""Bytes to text: which charset a page is in, when what it declares is wrong, missing or true.

Real pages declare one charset and send another: a Hebei page of Xinhua of 2012 declares UTF-8 and holds
GB18030, a copy of a People's Daily page declares GB2312 and holds UTF-8. So the bytes are asked before the
declaration.
"""

import codecs
import re
from typing import Final

from govnews.errors import UnreadablePage
from govnews.model import Note, NoteCode

#: Longest first: the mark of UTF-32 begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

#: Declared names and the codec that reads what is sent under them: the wider of two that share a name, as
#: browsers do (https://encoding.spec.whatwg.org/#names-and-labels). Names that are not here are no charset of
#: a page.
_CODECS: Final = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "gb18030": "gb18030",
    "big5": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "windows-1252": "cp1252",
    "iso-8859-15": "iso8859-15",
    "windows-1251": "cp1251",
    "shift_jis": "cp932",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
}

#: Standards ask for the declaration in the first 1,024 bytes; real heads put scripts before it.
_DECLARED_WITHIN: Final = 8192
_DECLARATION: Final = re.compile(
    rb"""(?:charset|encoding)\s{0,4}=\s{0,4}["']?([A-Za-z0-9_:.-]{2,24})""", re.IGNORECASE
)
_REPLACEMENT: Final = "\ufffd"
_SURROGATES: Final = re.compile("[\ud800-\udfff]")

#: Among the twenty commonest characters of Chinese news, in either script.
_COMMON: Final = "的一是不在有人中大上年和國国為为"

#: A page of which more than one character in this many cannot be decoded is no text.
TOLERATED: Final = 10


def decode(data: bytes) -> tuple[str, tuple[Note, ...]]:
    """Return the text of `data` and the notes of decoding it.

    The charset is, in this order: what a byte-order mark says; UTF-8 where all bytes are valid; the declared
    one; GB18030; Big5. Damaged pages are read in the one that fails least, each failure as U+FFFD.

    Raises:
        UnreadablePage: for NUL bytes without a UTF-16 or UTF-32 mark, or more than a tenth undecodable.

    >>> decode("Nantong 南通".encode("gb18030"))
    ('Nantong 南通', ())
    """
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return checked(data[len(mark) :].decode(codec, "replace"))
    if 0 in data:
        raise UnreadablePage(_nul_message(data.index(0)))
    declared = _declared(data)
    codec = _codec(data, declared)
    text, notes = checked(data.decode(codec, "replace"))
    if declared is None or _CODECS[declared] == codec or data.isascii():
        return text, notes
    message = f"the page declares {declared}, its bytes are {codec}"
    return text, (Note(NoteCode.CHARSET_DIFFERS, message), *notes)


def checked(text: str) -> tuple[str, tuple[Note, ...]]:
    """Return `text` without lone surrogates, and a note of how many characters are lost in it.

    Raises:
        UnreadablePage: for NUL characters, or more than a tenth of the characters lost.

    >>> checked("4.52 billion yuan")
    ('4.52 billion yuan', ())
    """
    if "\0" in text:
        raise UnreadablePage(_nul_message(text.index("\0")))
    text = _without_surrogates(text)
    lost = text.count(_REPLACEMENT)
    if lost * TOLERATED > len(text):
        message = f"{lost} of {len(text)} characters are undecodable: expected at most one in {TOLERATED}"
        raise UnreadablePage(message)
    if not lost:
        return text, ()
    return text, (Note(NoteCode.REPLACED_CHARACTERS, f"characters that could not be decoded: {lost}"),)


def _without_surrogates(text: str) -> str:
    try:
        text.encode()  # ten times faster than to look for what it fails on
    except UnicodeEncodeError:
        return _SURROGATES.sub(_REPLACEMENT, text)
    return text


def _nul_message(place: int) -> str:
    return f"NUL at offset {place}: expected text, or a UTF-16 or UTF-32 byte-order mark before it"


def _declared(data: bytes) -> str | None:
    for match in _DECLARATION.finditer(data[:_DECLARED_WITHIN]):
        name = match[1].decode("ascii").lower()
        if name in _CODECS:
            return name
    return None


def _codec(data: bytes, declared: str | None) -> str:
    if _decodes(data, "utf-8") or _is_damaged_utf8(data):
        return "utf-8"
    if declared and _decodes(data, _CODECS[declared]):
        return _CODECS[declared]
    chinese = [codec for codec in ("gb18030", "big5hkscs") if _decodes(data, codec)]
    if chinese:
        return max(chinese, key=lambda codec: _common(data, codec))
    order = [*([_CODECS[declared]] if declared else []), "gb18030", "big5hkscs", "utf-8"]
    return min(order, key=lambda codec: _lost(data, codec))


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _common(data: bytes, codec: str) -> int:
    """Return how many of the commonest characters a reading has: all Big5 passes as GB18030, as nonsense."""
    return sum(map(data.decode(codec).count, _COMMON))


def _lost(data: bytes, codec: str) -> int:
    return data.decode(codec, "replace").count(_REPLACEMENT)


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether well-formed UTF-8 sequences outnumber the broken ones so far that they are no accident.

    A page that was cut within a character, or lost one byte, is still UTF-8; it could pass as GB18030 by
    chance.
    """
    text = data.decode("utf-8", "replace")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    return text.count(_REPLACEMENT) * TOLERATED < beyond_ascii
