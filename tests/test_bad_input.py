"""What nobody means to feed: the answer is a page, a note or one clear line, in time linear in the input."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import govnews
from govnews import GovnewsError, NoteCode, PageTooLarge, Role, UnreadablePage
from govnews.cli import main
from govnews.corpus.sources import from_stream
from govnews.testing import page_texts

MEGABYTE = 2**20
PARAGRAPH = (
    "The port of Nantong handled 312 million tons of cargo last year, up 9.5 percent, officials said.\n\n"
)


def command(*arguments: str, stdin: str | bytes | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def fails_in_one_line(result: Result, code: int) -> str:
    assert (result.exit_code, result.stdout) == (code, "")
    assert result.stderr.count("\n") == 1
    assert "Traceback" not in result.stderr
    return result.stderr


@pytest.mark.parametrize(
    "source", ["", b"", " \n\t\r\n", b"\xef\xbb\xbf", "<html></html>", "<p></p><script>a</script>"]
)
def test_nothing_to_read_is_unreadable(source: str | bytes) -> None:
    with pytest.raises(UnreadablePage):
        govnews.parse(source)


def test_an_empty_input_fails_in_one_line() -> None:
    assert fails_in_one_line(command("parse", "-", stdin=""), 1).startswith("-: ")


def test_an_unknown_path_is_wrong_use() -> None:
    assert "no/such/page.txt" in fails_in_one_line(command("parse", "no/such/page.txt"), 2)
    with pytest.raises(FileNotFoundError):
        govnews.parse(Path("no/such/page.txt"))


def test_a_folder_is_no_page(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=str(tmp_path)):
        govnews.parse(tmp_path)


def test_a_path_as_text_is_read_as_the_page_with_a_note(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.txt").write_text("Port grows", "utf-8")
    assert NoteCode.LOOKS_LIKE_PATH in {note.code for note in govnews.parse("page.txt").notes}


@pytest.mark.parametrize(
    "source",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40,
        b"\x7fELF\x02\x01\x01" + bytes(4000),
        b"PK\x03\x04" + os.urandom(2000).replace(b"\n", b"\x00"),
        "Port\x00grows",
    ],
    ids=["png", "elf", "zip", "nul"],
)
def test_binary_data_is_unreadable(source: str | bytes, tmp_path: Path) -> None:
    with pytest.raises(UnreadablePage):
        govnews.parse(source)
    path = tmp_path / "page.txt"
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    assert fails_in_one_line(command("show", str(path)), 1).startswith(f"{path}: ")


def test_a_page_of_one_line() -> None:
    article = govnews.parse("Port of Nantong grows")
    assert [line.text for line in article.lines] == ["Port of Nantong grows"]


def test_a_page_of_only_menus_has_no_body() -> None:
    article = govnews.parse("Home\n\nNews\n\nServices\n\nAbout us\n\nContact us\n\nSearch\n")
    assert article.body == ()
    assert NoteCode.NO_BODY in {note.code for note in article.notes}
    assert {line.role for line in article.lines} & {Role.BODY, Role.CAPTION, Role.HEADING} == set()


@pytest.mark.parametrize(
    "text",
    [
        "首页 > 新闻\n\n南通港再创新高\n\n2023-12-18\n\n南通港去年完成货物吞吐量三亿吨，同比增长。\n",
        "Le port grandit\n\n" + "Le port de Nantong a traité plus de marchandises que jamais. " * 3,
        "Порт растёт\n\nВ прошлом году порт обработал больше грузов, чем когда-либо, сообщили власти.\n",
    ],
    ids=["Chinese", "French", "Russian"],
)
def test_another_language_is_read_with_a_note(text: str) -> None:
    article = govnews.parse(text)
    assert len(article.lines) == len([line for line in text.splitlines() if line.strip()])
    assert NoteCode.NOT_ENGLISH in {note.code for note in article.notes}


def test_a_million_empty_lines_around_a_page() -> None:
    article = govnews.parse("\n" * 500_000 + "Port grows\n\n" + PARAGRAPH + "\n" * 500_000)
    assert [line.role for line in article.lines] == [Role.HEADLINE, Role.BODY]


def test_a_million_empty_lines_alone() -> None:
    with pytest.raises(UnreadablePage):
        govnews.parse("\n" * 1_000_000)


def test_a_long_page_is_read_whole() -> None:
    """1 MB: larger pages of text are not pages of this genre, but lists and logs are fed by accident."""
    count = MEGABYTE // len(PARAGRAPH)
    article = govnews.parse("Port grows\n\n" + PARAGRAPH * count)
    assert len(article.body) == count
    assert len(article.quantities) == count


@pytest.mark.parametrize(
    "line", ["1" * 300_000, "a " * 150_000, " " * 300_000 + "a", "(" * 300_000, "1,234," * 50_000]
)
def test_a_line_without_end(line: str) -> None:
    article = govnews.parse(f"Port grows\n\nUpdated: 2023-12-18\n\n{line}\n\n{PARAGRAPH}")
    assert article.lines[2].text == line.strip()


def run_on(path: Path) -> "subprocess.CompletedProcess[str]":
    """Run the command in a process of its own that may take no more memory than a page deserves."""
    limited = "import resource, sys; resource.setrlimit(resource.RLIMIT_AS, (3 * 2**30, 3 * 2**30)); "
    code = f"{limited} from govnews.cli import main; main(['parse', {str(path)!r}])"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603 - ours


def test_15_megabytes_are_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    row = f"<tr><td>Nantong</td><td>{'a menu without an end, ' * 60}</td></tr>\n"
    path.write_text(
        f"<html><body><h1>Port grows</h1><p>{PARAGRAPH}</p><table>{row * (15 * MEGABYTE // len(row))}",
        "utf-8",
    )
    run = run_on(path)
    assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(run.stdout)["headline"] == "Port grows"


@pytest.mark.parametrize("suffix", [".html", ".txt"])
def test_50_megabytes_are_too_large(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"page{suffix}"
    path.write_text(PARAGRAPH * (50 * MEGABYTE // len(PARAGRAPH)), "utf-8")
    run = run_on(path)
    assert (run.returncode, run.stdout) == (1, "")
    assert run.stderr.startswith(f"{path}: the page has ")
    assert run.stderr.count("\n") == 1
    with pytest.raises(PageTooLarge):
        govnews.parse(path)


def test_a_raw_stream_is_held_up_to_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.corpus.sources.MAX_BYTES", 1000)
    seen = list(from_stream(io.BytesIO(PARAGRAPH.encode() * 1000)))
    assert [source.id for source in seen] == ["-"]
    assert 1000 < len(str(seen[0].content)) < 2000


def test_an_endless_stream_is_not_held(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.corpus.sources._LONGEST", 1 << 16)
    good = json.dumps({"id": "a", "text": PARAGRAPH})
    result = command("parse", "-", stdin=f'{good}\n{{"id": "b", "text": "{"a" * 200_000}"}}\n{good}\n')
    assert result.stderr.startswith("line 2: not a JSON object")
    assert len(result.stdout.splitlines()) == 2


@given(page_texts())
def test_any_text_is_read_or_refused_with_an_error_of_ours(text: str) -> None:
    try:
        article = govnews.parse(text)
    except GovnewsError:
        return
    for value in article.values:
        assert value.line is not None
        assert article.lines[value.line].text[value.start : value.end] == value.text
    assert govnews.from_json(govnews.to_json(article)) == article


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_an_error_of_ours(data: bytes) -> None:
    try:
        govnews.parse(data)
    except GovnewsError:
        return


def visible(text: str) -> str:
    return "".join(text.split())


@given(page_texts().filter(lambda text: "<" not in text and "&" not in text))
def test_every_visible_character_of_a_text_is_on_one_line(text: str) -> None:
    try:
        article = govnews.parse(text)
    except GovnewsError:
        return
    assert visible("".join(line.text for line in article.lines)) == visible(text)
