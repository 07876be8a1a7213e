"""The command line in hands that do not know it yet: slips are told, no page is ever written over."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from govnews.cli import COMMANDS, main

PAGE = (
    "Port of Nantong grows\n\nUpdated: 2023-12-18\n\nThe port earned 4.52 billion yuan in 2022, up 5 percent."
)
SEVERAL = ["parse", "figures", "audit"]


def govnews_command(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "pages" / "page.txt"
    path.parent.mkdir()
    path.write_text(PAGE, "utf-8")
    return path


def test_the_list_of_commands_is_not_cut_short() -> None:
    listed = govnews_command("--help").output.partition("Commands:")[2].splitlines()
    assert [line for line in listed if line.endswith("...")] == []
    assert len([line for line in listed if line.strip()]) == len(COMMANDS)


# --- output -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", SEVERAL)
def test_no_page_is_written_over(command: str, page: Path) -> None:
    result = govnews_command(command, str(page), "-o", str(page))
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"Error: the output would write over a page: {page}\n"
    assert page.read_text("utf-8") == PAGE


def test_the_output_in_a_folder_of_pages_is_no_page(page: Path) -> None:
    out = page.parent / "a.jsonl"
    for _ in range(2):
        assert govnews_command("parse", str(page.parent), "-o", str(out)).exit_code == 0
        assert [json.loads(line)["id"] for line in out.read_text("utf-8").splitlines()] == [str(page)]


def test_standard_output_in_a_folder_of_pages_is_no_page(page: Path) -> None:
    with (page.parent / "a.jsonl").open("wb") as out:
        run = subprocess.run(
            [sys.executable, "-m", "govnews", "parse", "."], cwd=page.parent, stdout=out, check=False
        )
    assert run.returncode == 0
    assert json.loads((page.parent / "a.jsonl").read_text("utf-8"))["id"] == "page.txt"


@pytest.mark.parametrize(
    ("command", "name", "said"),
    [
        ("parse", "out.xlsx", "articles are JSON Lines; for a table of their figures: govnews figures"),
        ("figures", "out.xlsx", "figures are written as CSV (.csv) or Parquet (.parquet)"),
        ("figures", "out.jsonl", "figures are written as CSV (.csv) or Parquet (.parquet)"),
        ("audit", "out.PARQUET", "doubts are written as CSV (.csv)"),
    ],
)
def test_an_output_is_what_its_name_promises(command: str, name: str, said: str, page: Path) -> None:
    out = page.parent / name
    result = govnews_command(command, str(page), "-o", str(out))
    assert (result.exit_code, result.stderr) == (2, f"Error: {out}: {said}\n")
    assert not out.exists()


@pytest.mark.parametrize(
    ("command", "name"), [("parse", "out"), ("figures", "out.txt"), ("audit", "out.tmp")]
)
def test_a_name_that_promises_nothing_will_do(command: str, name: str, page: Path) -> None:
    assert govnews_command(command, str(page), "-o", str(page.parent / name)).exit_code == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("command", SEVERAL)
def test_a_full_disk_is_told_in_one_line(command: str, page: Path) -> None:
    result = govnews_command(command, str(page), "-o", "/dev/full")
    assert (result.exit_code, result.stderr) == (1, "Error: No space left on device\n")


def test_a_file_that_may_not_be_written_is_named(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", "out.csv")

    monkeypatch.setattr("click.open_file", refuse)
    result = govnews_command("figures", str(page), "-o", "out.csv")
    assert (result.exit_code, result.stderr) == (1, "Error: out.csv: Permission denied\n")


def test_a_reader_that_has_enough_is_no_fault_of_the_disk(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def leave(*_: object, **__: object) -> None:
        raise BrokenPipeError(32, "Broken pipe")

    monkeypatch.setattr("click.open_file", leave)
    assert "Broken pipe" not in govnews_command("figures", str(page)).stderr


# --- input --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", SEVERAL)
def test_folders_without_pages_are_wrong_use(command: str, tmp_path: Path) -> None:
    (tmp_path / "page.doc").touch()
    result = govnews_command(command, str(tmp_path))
    assert (result.exit_code, result.stderr) == (2, f"Error: no page in folder: {tmp_path}\n")


@pytest.mark.parametrize("command", ["show", "parse"])
def test_an_address_is_not_fetched(command: str) -> None:
    result = govnews_command(command, "https://en.nantong.gov.cn/1.html")
    assert result.exit_code == 2
    assert result.stderr.endswith(
        ": https://en.nantong.gov.cn/1.html; pages are not fetched, save it first\n"
    )


def test_one_page_of_several_is_named(page: Path) -> None:
    assert govnews_command("show", str(page.parent)).stderr == ""
    (page.parent / "z.txt").write_text(PAGE, "utf-8")
    result = govnews_command("show", str(page.parent))
    assert result.exit_code == 0
    assert result.stderr == f"only the first page of {page.parent}: {page}\n"


def test_a_broken_record_is_named_by_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "many.jsonl"
    file.write_text('{"id": "a", "text": "Port grows"}\n\n{"id": "b", "text": \n["c"]\n', "utf-8")
    result = govnews_command("parse", str(file))
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{file}, line 3: not a JSON object: Expecting value at character 20",
        f'{file}, line 4: a record needs an "id" and "html" or "text"',
    ]


# --- what is not there --------------------------------------------------------------------------------------


def test_a_page_without_figures_says_so() -> None:
    shown = govnews_command(
        "show", "-", stdin="Port of Nantong grows\n\nIt does so by the sea, officials said."
    )
    assert "\n(no figures)\n" in shown.stdout
    assert "as read" not in shown.stdout


def test_floors_are_pinned_to_a_file(tmp_path: Path) -> None:
    result = govnews_command("check", str(tmp_path), "--pin")
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: --pin needs the file to write to: --floors FILE\n",
    )


def test_a_saved_page_that_cannot_be_read_is_named(page: Path, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.4\n\0")
    result = govnews_command(
        "new-site", "en.a.gov.cn", str(page), str(scan), "--seeds", str(tmp_path / "seeds")
    )
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"Error: {scan}: ")
    assert not (tmp_path / "seeds").exists()


def test_doubts_on_a_terminal_are_page_day_line_and_sentence() -> None:
    shown = CliRunner(env={"FORCE_COLOR": "1", "NO_COLOR": "1", "COLUMNS": "200", "TERM": "xterm"}).invoke(
        main,
        ["audit", "-"],
        input="Port grows\n\nIt earned 500 billion yuan ($7.27 billion) in sales, officials said.",
    )
    heads, _, row = shown.stdout.replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines()
    assert heads.split() == ["page", "date", "line", "message"]
    assert row.split()[:3] == ["-", "1", "500"]
    assert "too small" in row
