"""Bytes to text: the charset that a page is in, whatever it declares."""

import codecs
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.errors import UnreadablePage
from govnews.intake.decoding import TOLERATED, checked, decode
from govnews.model import Note, NoteCode

CHINESE = "南通市前三季度高新技术产业产值增长，"


def codes(notes: Sequence[Note]) -> list[NoteCode]:
    return [note.code for note in notes]


@pytest.mark.parametrize(
    ("mark", "codec"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_text(mark: bytes, codec: str) -> None:
    assert decode(mark + f"Nantong {CHINESE}".encode(codec)) == (f"Nantong {CHINESE}", ())


def test_valid_utf_8_is_utf_8_whatever_is_declared() -> None:
    text, notes = decode(f'<meta charset="gb2312"><p>{CHINESE}</p>'.encode())
    assert CHINESE in text
    assert codes(notes) == [NoteCode.CHARSET_DIFFERS]
    assert notes[0].message == "the page declares gb2312, its bytes are utf-8"


def test_ascii_fits_any_declaration() -> None:
    assert decode(b'<meta charset="gb2312"><p>Nantong</p>') == ('<meta charset="gb2312"><p>Nantong</p>', ())


@pytest.mark.parametrize(
    ("declared", "codec", "printed"),
    [
        ("gb2312", "gb18030", CHINESE),
        ("GBK", "gb18030", CHINESE),
        ("big5", "big5hkscs", "香港特別行政區政府新聞公報"),
        ("iso-8859-1", "cp1252", "the city’s output"),
        ("shift_jis", "cp932", "日本語のページ"),
        ("windows-1251", "cp1251", "Правительство города"),
    ],
)
def test_a_declared_charset_is_read_in_the_wider_codec_of_its_name(
    declared: str, codec: str, printed: str
) -> None:
    data = f'<meta http-equiv=Content-Type content="text/html; charset={declared}">{printed}'.encode(codec)
    text, notes = decode(data)
    assert text.endswith(printed)
    assert notes == ()


def test_gb18030_is_read_without_any_declaration_and_against_a_wrong_one() -> None:
    assert decode(CHINESE.encode("gb18030")) == (CHINESE, ())
    text, notes = decode(f'<meta charset="utf-8">{CHINESE}'.encode("gb18030"))
    assert text.endswith(CHINESE)
    assert codes(notes) == [NoteCode.CHARSET_DIFFERS]


def test_big5_is_told_from_gb18030_by_its_common_characters() -> None:
    printed = "香港特別行政區政府在新聞公報中表示，今年上半年的經濟是有所增長。"
    assert decode(printed.encode("big5")) == (printed, ())
    assert decode("南通市政府表示，今年上半年的经济是有所增长。".encode("gb18030"))[0].startswith("南通市")


def test_a_name_that_is_no_charset_of_a_page_is_no_declaration() -> None:
    assert decode(f'<meta charset="rot13">{CHINESE}'.encode("gb18030"))[0].endswith(CHINESE)
    assert decode(f"<meta charset='base64'><meta charset=gbk>{CHINESE}".encode("gb18030"))[1] == ()


def test_a_page_cut_within_a_character_is_still_utf_8() -> None:
    text, notes = decode((CHINESE * 9).encode()[:-1])
    assert text == (CHINESE * 9)[:-1] + "\ufffd"
    assert codes(notes) == [NoteCode.REPLACED_CHARACTERS]
    assert notes[0].message.endswith("lost: 1") or notes[0].message.endswith(": 1")


def test_a_damaged_page_is_read_in_the_codec_that_fails_least() -> None:
    data = f"<p>{CHINESE * 9}".encode("gb18030") + b"\xff\xff <p>Nantong"
    text, notes = decode(data)
    assert CHINESE * 9 in text
    assert codes(notes) == [NoteCode.REPLACED_CHARACTERS]


@pytest.mark.parametrize(
    "data", [b"\x00", b"<p>a\x00b</p>", "Nantong".encode("utf-16-le"), b"\x89PNG\r\n\x1a\n\x00\x00"]
)
def test_nul_bytes_without_a_mark_are_no_text(data: bytes) -> None:
    with pytest.raises(UnreadablePage, match=r"^NUL at offset \d+: expected text, or a UTF-16 or UTF-32"):
        decode(data)


def test_a_nul_after_a_mark_is_none_either() -> None:
    with pytest.raises(UnreadablePage, match="NUL at offset 1"):
        decode(codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"))


def test_more_than_a_tenth_lost_is_no_text_and_a_tenth_is() -> None:
    assert checked("\ufffd" + "a" * (TOLERATED - 1))[1][0].code is NoteCode.REPLACED_CHARACTERS
    with pytest.raises(UnreadablePage, match="1 of 9 characters are undecodable: expected at most one in 10"):
        checked("\ufffd" + "a" * (TOLERATED - 2))


def test_lone_surrogates_are_lost_characters() -> None:
    text, notes = checked("Nantong, Jiangsu \ud800 province")
    assert text == "Nantong, Jiangsu \ufffd province"
    assert codes(notes) == [NoteCode.REPLACED_CHARACTERS]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffd\ufeff"), min_size=1))
def test_what_is_sent_as_utf_8_comes_back(text: str) -> None:
    assert decode(text.encode()) == (text, ())


@given(st.binary())
def test_any_bytes_are_text_or_unreadable(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except UnreadablePage as error:
        assert "expected" in str(error)  # noqa: PT017 - most inputs raise nothing
    else:
        assert "\0" not in text
