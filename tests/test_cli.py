"""The command line as a user meets it: what goes in, what comes out, what is said on standard error."""

import csv
import importlib
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import govnews
from govnews.cli import COMMANDS, main

PAGE = """Home > News

Port of Nantong grows

Updated: 2023-12-18

The port earned 4.52 billion yuan ($633.84 million) in 2022, up 5 percent.

It leased 200 mu (13.33 hectares) of land.
"""


def govnews_command(*arguments: str, stdin: str | bytes | None = None, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(main, arguments, input=stdin)


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, "utf-8")
    return path


# --- the whole ----------------------------------------------------------------------------------------------


def test_version() -> None:
    assert govnews_command("--version").output == f"govnews, version {govnews.__version__}\n"


def test_help_names_every_command() -> None:
    shown = govnews_command("--help").output
    assert [name for name in COMMANDS if f"\n  {name} " not in shown] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = govnews_command(command, "-h")
    assert result.exit_code == 0
    assert "Usage: " in result.output


def test_an_unknown_command_is_wrong_use() -> None:
    result = govnews_command("prase")
    assert result.exit_code == 2
    assert "prase" in result.stderr


def test_the_module_runs_as_the_command() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "govnews", "--version"], capture_output=True, text=True, check=True
    )
    assert run.stdout == f"govnews, version {govnews.__version__}\n"


def test_importing_the_module_runs_nothing() -> None:
    assert importlib.import_module("govnews.__main__").main is main


@pytest.mark.parametrize("command", ["show", "parse", "explain", "figures", "audit", "check"])
def test_an_unknown_path_is_wrong_use_in_one_line(command: str) -> None:
    result = govnews_command(command, "no/such/page.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: no such file or folder: no/such/page.txt\n"


@pytest.mark.parametrize("command", ["show", "explain"])
def test_a_folder_without_pages_is_wrong_use(command: str, tmp_path: Path) -> None:
    result = govnews_command(command, str(tmp_path))
    assert result.exit_code == 2
    assert result.stderr == f"Error: no page in folder: {tmp_path}\n"


# --- parse --------------------------------------------------------------------------------------------------


def records(result: Result) -> list[dict[str, object]]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_parse_writes_an_article_a_line(page: Path) -> None:
    result = govnews_command("parse", str(page), str(page))
    assert result.exit_code == 0
    assert [record["headline"] for record in records(result)] == ["Port of Nantong grows"] * 2
    assert records(result)[0]["id"] == str(page)


def test_parse_writes_to_a_file(page: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    result = govnews_command("parse", str(page), "-o", str(out))
    assert (result.exit_code, result.stdout) == (0, "")
    assert govnews.from_json(out.read_text("utf-8")).headline == "Port of Nantong grows"


@pytest.mark.parametrize("command", ["parse", "figures", "audit"])
def test_output_in_no_folder_is_wrong_use(command: str, page: Path) -> None:
    result = govnews_command(command, str(page), "-o", "no/such/out.jsonl")
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", "Error: no such folder: no/such\n")


@pytest.mark.parametrize("name", ["out.csv", "out.parquet"])
def test_articles_are_no_table(name: str, page: Path, tmp_path: Path) -> None:
    result = govnews_command("parse", str(page), "-o", str(tmp_path / name))
    assert result.exit_code == 2
    assert result.stderr.endswith("for a table of their figures: govnews figures\n")
    assert not (tmp_path / name).exists()


def test_parse_reads_records_from_standard_input() -> None:
    lines = [
        {"id": "a", "url": "http://en.nantong.gov.cn/1", "text": PAGE},
        {"id": 7, "html": "<h1>Port grows</h1>"},
    ]
    result = govnews_command("parse", "-", stdin="\n" + "\n\n".join(map(json.dumps, lines)))
    assert result.exit_code == 0
    assert [(record["id"], record["kind"], record["url"]) for record in records(result)] == [
        ("a", "text", "http://en.nantong.gov.cn/1"),
        ("7", "html", None),
    ]


def test_parse_reads_a_raw_page_from_standard_input() -> None:
    (record,) = records(govnews_command("parse", "-", stdin=PAGE))
    assert (record["id"], record["headline"]) == ("-", "Port of Nantong grows")


def test_the_key_decides_the_kind() -> None:
    """A text that begins like markup stays text where the record says so."""
    result = govnews_command(
        "parse", "-", stdin=json.dumps({"id": "a", "text": "<p>Port grows</p>\n\nIt does."})
    )
    (record,) = records(result)
    assert record["kind"] == "text"


@pytest.mark.parametrize(
    ("line", "name", "reason"),
    [
        ('{"id": 1, "text": ', "line 2", "not a JSON object"),
        ("[1]", "line 2", 'a record needs an "id"'),
        ('{"text": "Port grows"}', "line 2", 'a record needs an "id"'),
        ('{"id": "b"}', "b", 'a record needs its page as a string under "html" or "text"'),
        ('{"id": "b", "text": 5}', "b", 'a record needs its page as a string under "html" or "text"'),
        ('{"id": "b", "text": ""}', "b", ""),
        ("[" * 100_000, "line 2", "not a JSON object"),
    ],
)
def test_a_bad_record_is_named_and_the_run_goes_on(line: str, name: str, reason: str) -> None:
    good = json.dumps({"id": "a", "text": PAGE})
    result = govnews_command("parse", "-", stdin=f"{good}\n{line}\n{good}\n")
    assert result.exit_code == 1
    assert [record["id"] for record in records(result)] == ["a", "a"]
    assert result.stderr.startswith(f"{name}: {reason}")
    assert result.stderr.count("\n") == 1


def test_a_broken_first_record_is_a_record_still() -> None:
    result = govnews_command(
        "parse", "-", stdin='{"id": "a", "text": "Port\n' + json.dumps({"id": "b", "text": PAGE})
    )
    assert [record["id"] for record in records(result)] == ["b"]
    assert result.stderr.startswith("line 1: not a JSON object")


def test_a_folder_gives_its_pages_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "page.HTML").write_text("<h1>Port grows</h1>", "utf-8")
    (tmp_path / "a.txt").write_text(PAGE, "utf-8")
    (tmp_path / "c.jsonl").write_text("\n" + json.dumps({"id": "c1", "text": PAGE}) + "\n", "utf-8")
    (tmp_path / "notes.json").write_text("{}", "utf-8")
    found = [(record["id"], record["kind"]) for record in records(govnews_command("parse", str(tmp_path)))]
    assert found == [
        (str(tmp_path / "a.txt"), "text"),
        (str(tmp_path / "b" / "page.HTML"), "html"),
        ("c1", "text"),
    ]


def test_a_page_that_begins_with_a_brace_is_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("{Port grows}\n\nIt does.", "utf-8")
    (record,) = records(govnews_command("parse", str(path)))
    assert record["id"] == str(path)


def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "locked.txt"
    locked.write_text(PAGE, "utf-8")
    opened = Path.open

    def refuse(path: Path, *arguments: object, **options: object) -> object:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return opened(path, *arguments, **options)  # type: ignore[call-overload] # whatever open takes

    monkeypatch.setattr(Path, "open", refuse)
    result = govnews_command("parse", str(locked), str(page))
    assert result.exit_code == 1
    assert result.stderr == f"{locked}: Permission denied\n"
    assert len(records(result)) == 1


def test_a_fault_of_the_library_does_not_end_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr("govnews._parse.parse_as", fail)
    result = govnews_command("parse", "-", stdin=PAGE)
    assert result.exit_code == 1
    assert result.stderr == "-: internal error, please report it: ZeroDivisionError('division by zero')\n"


def test_jobs_give_the_same_in_the_same_order(tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    lines = [json.dumps({"id": str(number), "text": PAGE if number % 10 else ""}) for number in range(60)]
    path.write_text("\n".join(lines), "utf-8")
    one, two = govnews_command("parse", str(path)), govnews_command("parse", str(path), "--jobs", "2")
    assert (one.stdout, one.stderr, one.exit_code) == (two.stdout, two.stderr, two.exit_code)
    assert len(records(two)) == 54


def test_progress_is_shown_on_a_terminal_only(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govnews.cli.pages._is_terminal", lambda: True)
    monkeypatch.setattr("govnews.cli.pages._PACE", -1)
    result = govnews_command("parse", str(page), "-", stdin="")
    assert "\r1 pages, 0 failed " in result.stderr
    assert result.stderr.endswith("\r\x1b[K")
    assert len(records(result)) == 1


# --- show and explain ---------------------------------------------------------------------------------------


def test_show_names_the_parts_and_figures(page: Path) -> None:
    shown = govnews_command("show", str(page)).stdout.splitlines()
    assert shown[0] == "Port of Nantong grows"
    assert "breadcrumb\tHome > News" in shown
    assert "updated\t2023-12-18" in shown
    assert any(
        row.startswith("3\t4.52 billion yuan ($633.84 million)\tCNY 4,520,000,000 = USD") for row in shown
    )


def test_show_names_all_that_a_page_has() -> None:
    text = PAGE.replace("The port earned", "NANTONG, Dec. 18 (Xinhua) -- The port of the city earned")
    shown = govnews_command("show", "-", stdin=text).stdout.splitlines()
    assert "dateline\tNANTONG, 2023-12-18, Xinhua" in shown


def test_show_of_a_page_without_much_says_so() -> None:
    shown = govnews_command("show", "-", stdin="<p>Home</p>").stdout.splitlines()
    assert shown[0] == "(no headline)"
    assert any(line.startswith("! page: ") for line in shown)


def test_show_takes_the_address(page: Path) -> None:
    assert (
        "address\thttp://example.org/1"
        in govnews_command("show", str(page), "--url", "http://example.org/1").stdout
    )


def test_a_pipe_gets_neither_colour_nor_box_lines(page: Path) -> None:
    for command in ("show", "explain"):
        shown = govnews_command(command, str(page)).stdout
        assert "\x1b" not in shown
        assert not set(shown) & set("─│┃━╭╰")


@pytest.mark.parametrize("width", ["80", "120"])
@pytest.mark.parametrize("command", ["show", "explain", "audit"])
def test_a_terminal_gets_columns_within_its_width(page: Path, command: str, width: str) -> None:
    shown = govnews_command(
        command, str(page), FORCE_COLOR="1", COLUMNS=width, NO_COLOR="1", TERM="xterm"
    ).stdout
    assert "─" in shown
    plain = [line.replace("\x1b[1m", "").replace("\x1b[0m", "") for line in shown.splitlines()]
    assert max(map(len, plain)) <= int(width)


def test_a_page_cannot_steer_the_terminal() -> None:
    shown = govnews_command(
        "show", "-", stdin="Port \x1b[31mgrows\n\nIt does, says [red]everyone[/red]."
    ).stdout
    assert "\x1b" not in shown


def test_show_of_an_unreadable_page_fails_in_one_line() -> None:
    result = govnews_command("show", "-", stdin=b"\x00\x01\x02" * 50)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("-: ")
    assert result.stderr.count("\n") == 1


def test_explain_gives_each_line_its_role_and_rule(page: Path) -> None:
    rows = [line.split("\t") for line in govnews_command("explain", str(page)).stdout.splitlines()]
    assert rows[0] == ["line", "role", "rule", "text"]
    assert [row[1] for row in rows[1:]] == ["breadcrumb", "headline", "updated", "body", "body"]


def test_explain_gives_the_tag_path_of_markup() -> None:
    shown = govnews_command(
        "explain", "-", stdin="<html><body><div><h1>Port grows</h1><p>It does so every year.</p>"
    )
    rows = [line.split("\t") for line in shown.stdout.splitlines()]
    assert rows[0] == ["line", "role", "rule", "tag path", "text"]
    assert rows[1][3].endswith("h1")


# --- figures and audit --------------------------------------------------------------------------------------


def table(result: Result) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(result.stdout)))


def test_figures_gives_a_row_a_value(page: Path) -> None:
    rows = table(govnews_command("figures", str(page)))
    assert [(row["type"], row["text"]) for row in rows] == [
        ("money", "4.52 billion yuan ($633.84 million)"),
        ("period", "2022"),
        ("percent", "5 percent"),
        ("quantity", "200 mu (13.33 hectares)"),
    ]
    money, period, _, quantity = rows
    assert money["page"] == str(page)
    assert (money["date"], money["headline"], money["breadcrumb"]) == (
        "2023-12-18",
        "Port of Nantong grows",
        "Home > News",
    )
    assert (money["line"], money["role"], money["start"], money["end"]) == ("3", "body", "16", "51")
    assert (money["value"], money["unit"]) == ("4520000000", "CNY")
    assert (money["converted_value"], money["converted_unit"], money["rate"]) == (
        "633840000",
        "USD",
        "7.1311",
    )
    assert money["implausible"] == "false"
    assert (period["start_date"], period["end_date"]) == ("2022-01-01", "2022-12-31")
    assert (quantity["value"], quantity["unit"], quantity["converted_unit"]) == ("200", "mu", "hectare")


def test_figures_writes_parquet(page: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    out = tmp_path / "figures.parquet"
    assert govnews_command("figures", str(page), "-o", str(out)).exit_code == 0
    rows = parquet.read_table(out).to_pylist()
    assert [row["text"] for row in rows][:2] == ["4.52 billion yuan ($633.84 million)", "2022"]
    assert rows[0]["value"] == 4_520_000_000


def test_parquet_without_its_extra_says_how_to_get_it(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    result = govnews_command("figures", str(page), "-o", str(tmp_path / "a.parquet"))
    assert result.exit_code == 2
    assert result.stderr == "Error: Parquet needs pyarrow: pip install 'govnews[parquet]'\n"


SLIP = "Port grows\n\nUpdated: 2023-12-18\n\nThe port earned 500 billion yuan ($7.27 billion) in sales.\n"


def test_audit_lists_what_cannot_be_right() -> None:
    (row,) = table(govnews_command("audit", "-", stdin=SLIP))
    assert (row["page"], row["date"], row["line"], row["code"]) == (
        "-",
        "2023-12-18",
        "2",
        "implausible-conversion",
    )
    assert row["context"] == "The port earned 500 billion yuan ($7.27 billion) in sales."
    assert row["message"]


def test_audit_leaves_out_what_is_right(page: Path) -> None:
    assert table(govnews_command("audit", str(page))) == []


def test_audit_lists_mild_doubts_when_asked() -> None:
    """6.70 yuan a dollar was the rate of mid-2022, not of December 2023 (7.14)."""
    mild = "Port grows\n\nUpdated: 2023-12-18\n\nThe port earned 6.70 billion yuan ($1 billion) in sales.\n"
    assert table(govnews_command("audit", "-", stdin=mild)) == []
    assert [row["code"] for row in table(govnews_command("audit", "--mild", "-", stdin=mild))] == [
        "other-date-rate"
    ]
