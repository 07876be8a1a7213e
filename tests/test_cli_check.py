"""``govnews check``: what it prints, what it holds, and how it ends."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from govnews.cli import main


def check(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    expected = {"headline": "Port of Nantong grows", "editor": "Li Bo", "roles": ["headline", "body"]}
    write(
        tmp_path / "seeds" / "site" / "1",
        "Port of Nantong grows\n\nIt handled more cargo than ever, officials said.",
        expected,
    )
    return tmp_path / "seeds"


def write(place: Path, page: str, expected: object) -> None:
    place.mkdir(parents=True)
    (place / "page.txt").write_text(page, "utf-8")
    (place / "expected.json").write_text(json.dumps(expected), "utf-8")


def test_figures_are_a_line_each(seeds: Path) -> None:
    result = check(str(seeds))
    assert result.exit_code == 0
    figures = dict(line.split() for line in result.stdout.splitlines())
    assert (figures["pages"], figures["headline"], figures["editor"], figures["fields"]) == (
        "1",
        "1.0000",
        "0.0000",
        "0.5000",
    )


def test_figures_as_json(seeds: Path) -> None:
    assert json.loads(check(str(seeds), "--json").stdout)["fields"] == 0.5


def test_figures_as_markdown(seeds: Path) -> None:
    heads, rule, cells = check(str(seeds), "--markdown").stdout.splitlines()
    assert heads.startswith("| pages | fields | photos |")
    assert heads.count("|") == rule.count("|") == cells.count("|")
    assert cells.startswith("| 1 | 0.5000 |")


def test_the_worst_pages_are_shown_with_their_differences(seeds: Path) -> None:
    write(seeds / "site" / "2", "Port grows\n\nIt grows.", {})
    shown = check(str(seeds), "--worst", "5").stdout
    assert "\nsite/1: 1 differences\n    editor: want 'Li Bo', got None\n" in shown
    assert "site/2" not in shown


def test_a_page_that_cannot_be_read_is_named(seeds: Path) -> None:
    write(seeds / "site" / "2", "\x00\x00", {"headline": "Port grows"})
    result = check(str(seeds))
    assert result.exit_code == 1
    assert result.stderr.startswith("site/2: ")
    assert "unanswered       1" in result.stdout


def test_an_empty_folder_is_wrong_use(tmp_path: Path) -> None:
    result = check(str(tmp_path))
    assert (result.exit_code, result.stderr) == (2, f"Error: no expected.json below {tmp_path}\n")


def test_a_broken_seed_is_wrong_use(seeds: Path) -> None:
    (seeds / "site" / "1" / "expected.json").write_text("{", "utf-8")
    result = check(str(seeds))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {seeds}/site/1/expected.json: ")


def test_an_unknown_site_is_wrong_use(seeds: Path) -> None:
    result = check(str(seeds), "--site", "no.such.site")
    assert result.exit_code == 2
    assert "no.such.site" in result.stderr


def test_floors_are_pinned_then_held(seeds: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    assert check(str(seeds), "--floors", str(floors), "--pin").exit_code == 0
    assert json.loads(floors.read_text("utf-8"))["figures"]["fields"] == 0.5
    assert check(str(seeds), "--floors", str(floors)).exit_code == 0
    (seeds / "site" / "1" / "expected.json").write_text('{"headline": "Another", "editor": "Li Bo"}', "utf-8")
    result = check(str(seeds), "--floors", str(floors))
    assert result.exit_code == 1
    assert "below its floor: headline 0.0000 < 1.0" in result.stderr


def test_floors_of_the_same_pages_do_not_fall(seeds: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    check(str(seeds), "--floors", str(floors), "--pin")
    pinned = json.loads(floors.read_text("utf-8"))
    pinned["figures"]["fields"] = 0.9
    floors.write_text(json.dumps(pinned), "utf-8")
    result = check(str(seeds), "--floors", str(floors), "--pin")
    assert result.exit_code == 1
    assert "floors only rise: fields 0.5000 < 0.9" in result.stderr
    assert json.loads(floors.read_text("utf-8")) == pinned


def test_floors_that_are_not_there_are_wrong_use(seeds: Path) -> None:
    result = check(str(seeds), "--floors", "no/floors.json")
    assert (result.exit_code, result.stderr) == (2, "Error: no/floors.json: No such file or directory\n")
