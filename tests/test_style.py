"""House style that a linter does not hold: sizes, reasons, and what an import loads."""

import ast
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import govnews

ROOT = Path(govnews.__file__).parent
MODULES = sorted(ROOT.rglob("*.py"))
LONGEST_FUNCTION, MEDIAN_FUNCTION, LONGEST_MODULE = 40, 8, 300
#: What only some callers need and all would wait for.
HEAVY = {
    *("bs4", "lxml", "cssselect", "dateparser", "quantulum3", "pint", "pyarrow", "cattrs", "rich", "click"),
    *("hypothesis", "currency_converter", "numpy"),
}

Function = ast.FunctionDef | ast.AsyncFunctionDef


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def size(function: Function) -> int:
    """Count a function's lines from its name to its end, its docstring left out."""
    lines = (function.end_lineno or 0) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is None:
        return lines
    return lines - ((first.end_lineno or 0) - first.lineno + 1)


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_functions_are_short(path: Path) -> None:
    for function in functions(ast.parse(path.read_text("utf-8"))):
        assert size(function) <= LONGEST_FUNCTION, function.name


def test_most_functions_are_very_short() -> None:
    sizes = [size(function) for path in MODULES for function in functions(ast.parse(path.read_text("utf-8")))]
    assert statistics.median(sizes) <= MEDIAN_FUNCTION


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_modules_are_short_unless_they_are_data(path: Path) -> None:
    text = path.read_text("utf-8")
    is_data = not any(functions(ast.parse(text)))
    assert is_data or text.count("\n") <= LONGEST_MODULE


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_exception_to_a_rule_has_its_reason(path: Path) -> None:
    bare = re.compile(
        r"#\s*(?:noqa(?::[ \w,]*)?|type: ignore(?:\[[\w, -]*\])?|pragma: no \w+)\s*$", re.MULTILINE
    )
    assert bare.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_every_module_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize(
    ("code", "allowed"),
    [
        ("import govnews", set()),
        ("import govnews.values", set()),
        (
            "import govnews; govnews.parse('Port grows\\n\\nIt handled 2 million tons in May 2023.')",
            set(),
        ),
        ("from govnews.cli import main; main(['--version'], standalone_mode=False)", {"click"}),
    ],
    ids=["package", "values", "text page", "version"],
)
def test_loading_brings_nothing_heavy(code: str, allowed: set[str]) -> None:
    """Told by the modules loaded, not by a clock: the same on every machine."""
    show = f"{code}\nimport sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", show], capture_output=True, text=True, check=True)  # noqa: S603 - ours
    loaded = {module.partition(".")[0] for module in run.stdout.split()}
    assert loaded & HEAVY <= allowed
