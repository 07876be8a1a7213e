"""A site is added by the how-to alone: its commands are run, its module taken, in a copy of the source."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOW_TO = (ROOT / "docs" / "how-to" / "add-a-site.md").read_text("utf-8")

PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>{headline} - Lakeside</title></head><body>
<div class="crumb"><a href="/">Home</a> &gt; <a href="/news/">News</a></div>
<div class="title">{headline}</div>
<div class="meta">Updated: {printed}</div>
<div id="text"><p>{body[0]}</p><p>{body[1]}</p></div>
<div class="foot">Copyright © Lakeside. All rights reserved.</div>
</body></html>
"""
STORIES = {
    "one.html": {
        "headline": "Ferries cross the lake at night",
        "printed": "03/04/2024",
        "updated": "2024-04-03",
        "body": [
            "Ferries have begun to cross the lake at night, the harbor office of the city said.",
            "A ticket costs as much as by day, and the last boat leaves an hour before midnight.",
        ],
    },
    "two.html": {
        "headline": "Library opens a reading room for children",
        "printed": "05/02/2024",
        "updated": "2024-02-05",
        "body": [
            "The library of the old town has opened a room where children read to one another.",
            "It holds nine thousand books, most of them given by families of the neighborhood.",
        ],
    },
}


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", HOW_TO, re.MULTILINE | re.DOTALL)


def commands(console: str) -> list[tuple[str, str]]:
    """Return the commands of a console block, each with the output shown below it."""
    parts = re.split(r"^\$ (.*)\n", console, flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


def fill_in(folder: Path) -> None:
    """Write down what the pages hold, as a contributor does in step 2."""
    for path in folder.glob("*/expected.json"):
        page = (path.parent / "page.html").read_text("utf-8")
        story = next(story for story in STORIES.values() if str(story["headline"]) in page)
        parts = {name: story[name] for name in ("headline", "updated", "body")}
        path.write_text(json.dumps({"breadcrumb": ["Home", "News"], **parts, "values": []}), "utf-8")


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source and the saved pages."""
    root = tmp_path_factory.mktemp("checkout")
    shutil.copytree(ROOT / "src", root / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name, story in STORIES.items():
        (root / name).write_text(PAGE.format(**story), "utf-8")
    return root


def run(command: str, root: Path, path: str | None = None) -> str:
    """Run a command of the how-to in a folder, by its own source or another path; return what it prints."""
    words = shlex.split(command)
    head = {"govnews": [sys.executable, "-m", "govnews"], "python": [sys.executable]}[words[0]]
    # The copy is not the code that is measured.
    measured = ("COVERAGE_PROCESS_START", "COVERAGE_PROCESS_CONFIG")
    environment = {name: told for name, told in os.environ.items() if name not in measured}
    environment["PYTHONPATH"] = path or str(root / "src")
    done = subprocess.run(  # noqa: S603 - our own commands
        [*head, *words[1:]], cwd=root, env=environment, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def test_the_how_to_adds_a_site(checkout: Path) -> None:
    shown = [pair for console in blocks("console") for pair in commands(console)]
    begin, unfilled, explained, unlike, fit, tested = shown
    seeds = checkout / "seeds" / "en-lakeside-gov-cn"

    assert_shown(begin, checkout)
    assert_shown(unfilled, checkout)
    fill_in(seeds)
    assert_shown(explained, checkout)
    assert_shown(unlike, checkout)
    [module] = blocks("python")
    (checkout / "src" / "govnews" / "sites" / "lakeside.py").write_text(module, "utf-8")
    assert "[" not in assert_shown(fit, checkout)
    assert re.search(r"^=+ \d+ passed in ", assert_shown(tested, checkout), re.MULTILINE)


def assert_shown(pair: tuple[str, str], root: Path) -> str:
    """Run a command; what the how-to shows must be there, "..." standing for anything."""
    command, shown = pair
    output = run(command, root)
    pattern = ".*".join(re.escape(part) for part in shown.strip().split("..."))
    assert re.search(pattern, output.replace("\\", "/"), re.DOTALL), f"$ {command}\n{output}"
    return output


def test_a_profile_outside_is_found_by_its_entry_point(tmp_path: Path) -> None:
    [toml] = blocks("toml")
    table, entry = re.fullmatch(r"\[project\.entry-points\.\"(.+)\"\]\n(.+)\n", toml).groups()  # type: ignore[union-attr]  # it is there
    package = tmp_path / "yourproject" / "sites"
    package.mkdir(parents=True)
    (package / "lakeside.py").write_text(blocks("python")[0], "utf-8")
    info = tmp_path / "yourproject-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: yourproject\nVersion: 1\n", "utf-8")
    (info / "entry_points.txt").write_text(f"[{table}]\n{entry.replace(chr(34), '')}\n", "utf-8")
    for name, story in STORIES.items():
        (tmp_path / name).write_text(PAGE.format(**story), "utf-8")
    path = os.pathsep.join((str(ROOT / "src"), str(tmp_path)))

    assert "\nen.lakeside.gov.cn\t" in run("govnews sites", tmp_path, path)
    run("govnews new-site en.lakeside.gov.cn one.html two.html --modules new", tmp_path, path)
    fill_in(tmp_path / "seeds" / "en-lakeside-gov-cn")
    checked = run("govnews check seeds --site en.lakeside.gov.cn", tmp_path, path)
    assert re.search(r"^fields +1\.0000$", checked, re.MULTILINE)
    assert "[" not in checked
    tested = run("python -m pytest -p govnews.check.plugin seeds", tmp_path, path)
    assert re.search(r"^=+ \d+ passed in ", tested, re.MULTILINE)


def test_the_how_to_is_short() -> None:
    assert len(HOW_TO.splitlines()) <= 70
