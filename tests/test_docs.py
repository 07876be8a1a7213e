"""The documents keep their word: every example is run, every list is complete."""

import doctest
import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click
import pytest

import govnews
import seeds
from govnews.cli import COMMANDS, main
from govnews.model import NoteCode, Role

DOCS: Final = seeds.ROOT / "docs"
PAGES: Final = [seeds.ROOT / "README.md", seeds.ROOT / "CONTRIBUTING.md", *sorted(DOCS.rglob("*.md"))]
#: Pages whose steps need a place of their own, and the tests that run them there.
RUN_ELSEWHERE: Final = {
    "add-a-site.md": "test_how_to_site.py",
    "watch-your-sites.md": "test_cli_sites.py",
}
#: Pages written from docstrings, whose examples are run where they stand, and what writes them.
WRITTEN: Final = {"api.md": "build_api_reference", "sites.md": "build_sites_reference"}
FENCE: Final = re.compile(
    r"^(?P<indent> *)```(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=indent)```$", re.MULTILINE | re.DOTALL
)
CHECKER: Final = doctest.OutputChecker()
LOOSE: Final = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def name_of(page: Path) -> str:
    return page.relative_to(seeds.ROOT).as_posix()


def fences(page: Path, language: str) -> Iterator[tuple[str, str]]:
    """Yield what stands behind the language of a fence, and its text."""
    for fence in FENCE.finditer(page.read_text("utf-8")):
        first, _, rest = fence["info"].strip().partition(" ")
        if first == language:
            yield rest, re.sub(f"^{fence['indent']}", "", fence["text"], flags=re.MULTILINE)


def readable(language: str) -> list[Path]:
    return [
        page for page in PAGES if page.name not in {*RUN_ELSEWHERE, *WRITTEN} and any(fences(page, language))
    ]


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to run a document's examples in, with the command on the path."""
    command = tmp_path / "bin" / "govnews"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m govnews "$@"\n', "utf-8")
    command.chmod(0o755)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(command.parent), prepend=":")
    return tmp_path


def lay_out_files(page: Path, folder: Path) -> None:
    """Write the texts that a document names as files."""
    for name, text in fences(page, "text"):
        if name:
            (folder / name).write_text(text, "utf-8")


@pytest.mark.parametrize("page", readable("python"), ids=name_of)
def test_python_examples(page: Path, place: Path) -> None:
    lay_out_files(page, place)
    text = "\n".join(text for _, text in fences(page, "python"))
    test = doctest.DocTestParser().get_doctest(text, {}, name_of(page), str(page), 0)
    assert test.examples, "write examples with >>>"
    result = doctest.DocTestRunner(verbose=False).run(test)
    assert result.failed == 0


@pytest.mark.parametrize("page", readable("console"), ids=name_of)
def test_console_examples(page: Path, place: Path) -> None:
    lay_out_files(page, place)
    text = "".join(text for _, text in fences(page, "console"))
    for example in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, wanted = example.partition("\n")
        run = subprocess.run(["sh", "-c", f"{command} 2>&1"], capture_output=True, text=True, check=False)  # noqa: S603, S607 - the documents' own commands
        assert CHECKER.check_output(wanted, run.stdout, LOOSE), f"$ {command}\n{run.stdout}"


@pytest.mark.parametrize(("page", "test"), RUN_ELSEWHERE.items())
def test_what_is_run_elsewhere_is_run(page: str, test: str) -> None:
    assert page in (Path(__file__).parent / test).read_text("utf-8")


@pytest.mark.parametrize(("page", "script"), WRITTEN.items())
def test_what_is_written_from_docstrings_is_up_to_date(
    page: str, script: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(seeds.ROOT / "scripts")
    written = (DOCS / "reference" / page).read_text("utf-8")
    assert written.rstrip() == importlib.import_module(script).reference().rstrip()


MODULES: Final = sorted(module.name for module in pkgutil.walk_packages(govnews.__path__, "govnews."))


@pytest.mark.parametrize("name", [name for name in MODULES if not name.endswith("__main__")])
def test_docstring_examples(name: str) -> None:
    module = importlib.import_module(name)
    assert doctest.testmod(module, verbose=False).failed == 0


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


def test_every_document_is_in_the_index() -> None:
    index = (DOCS / "index.md").read_text("utf-8")
    documents = {page.relative_to(DOCS).as_posix() for page in DOCS.rglob("*.md")} - {"index.md"}
    assert {document for document in documents if f"({document})" not in index} == set()


def rows(page: str) -> set[str]:
    """Return the names in the first cells of a document's tables."""
    cells = re.findall(r"^\| (`[^|]*) \|", (DOCS / "reference" / page).read_text("utf-8"), re.MULTILINE)
    return {name for cell in cells for name in re.findall(r"`([\w-]+)`", cell)}


def test_every_role_is_documented() -> None:
    assert rows("roles.md") == set(Role)


def test_every_note_is_documented() -> None:
    assert rows("notes.md") == set(NoteCode)


def test_every_key_is_documented() -> None:
    keys = set(json.loads(govnews.to_json(govnews.Article())))
    assert rows("json.md") == keys | {"money", "percent", "quantity", "period"}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(name: str) -> None:
    reference = (DOCS / "reference" / "cli.md").read_text("utf-8")
    sections = dict(
        re.findall(r"^## `govnews ([\w-]+)[^\n]*\n(.*?)(?=^## |\Z)", reference, re.MULTILINE | re.DOTALL)
    )
    command = main.get_command(click.Context(main), name)
    assert command
    options = [parameter.opts[-1] for parameter in command.params if isinstance(parameter, click.Option)]
    assert [option for option in options if f"`{option}" not in sections[name]] == []


def test_the_readme_shows_the_figures_reached() -> None:
    """Written by: govnews check seeds --markdown."""
    from govnews.check.scoring import score  # noqa: PLC0415 - used here alone
    from govnews.cli.check import _markdown  # noqa: PLC0415 - same

    table = _markdown(score(seeds.CASES, lambda case: seeds.article(case.name)))
    assert table in (seeds.ROOT / "README.md").read_text("utf-8")
