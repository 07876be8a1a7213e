"""No pattern of the package backtracks its way out of linear time: counted, not clocked."""

import ast
import functools
import importlib
import pkgutil
import re
import sys
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import attrs
import pytest

import govnews
import seeds
from backtracking import Counted, example, repeats

#: What may be repeated by the ten thousand on a page: digits, brackets, blanks, hyphens, words, dates.
UNITS: Final = (
    "1", "1,", "1.", "1,234,", "1 ", "1-", "1:", "(", "($1", "[", "[Photo", " ", "\u00a0", "\n", "-", ".",
    "a", "a ", "A", "A ", "Aa ", "Aa", "a-", "a, ", "a. ", "a and ", "1 and ", "By Li Bo ",
    "> ", "Home > ", "| ", "/", ":", "a: ", "www.", "a.cn/", "@", "\u4e00", '"', "\u00a9 ", "$1 ", "US$",
    "May ", "May 1, ", "2023", "2023-", "10:22 ", "1 billion ", "million ", "yuan ", "1%", "1 mu ",
    "Photo by ", "(Xinhua/", "Source: ", "Updated: ", "January to ", "the first ",
)  # fmt: skip
#: What may follow a beginning without an end.
PADDING: Final = (" ", "1", "a", "a ", "A ", ".", ",", "(", "-", "1,")
SIZES: Final = ((64, 128), (256, 512), (1024, 2048))
#: Twice the text may take this many times the steps.
GROWTH: Final = 2.6
BUDGET: Final = 2_000_000
ANCHORED: Final = {"match", "fullmatch"}
SCANNING: Final = {"search", "finditer", "findall", "sub", "subn", "split"}


def modules() -> Iterator[types.ModuleType]:
    for found in pkgutil.walk_packages(govnews.__path__, "govnews."):
        if not found.name.endswith("__main__"):
            yield importlib.import_module(found.name)


def patterns() -> dict[str, re.Pattern[str]]:
    """Return every compiled pattern that hangs on a module, by the first name that leads to it."""
    found: dict[int, tuple[str, re.Pattern[str]]] = {}
    for module in modules():
        for name, thing in vars(module).items():
            if not name.startswith("__"):
                for path, pattern in inside(f"{module.__name__}.{name}", thing, 6):
                    found.setdefault(id(pattern), (path, pattern))
    return dict(found.values())


def inside(path: str, thing: object, depth: int) -> Iterator[tuple[str, re.Pattern[str]]]:
    if isinstance(thing, re.Pattern):
        yield path, thing if isinstance(thing.pattern, str) else _of_text(thing)
    elif depth and isinstance(thing, Mapping):
        for key, part in thing.items():
            yield from inside(f"{path}[{key!r}]", part, depth - 1)
    elif depth and isinstance(thing, tuple | list | set | frozenset):
        for number, part in enumerate(thing):
            yield from inside(f"{path}[{number}]", part, depth - 1)
    elif depth and attrs.has(kind := type(thing)):
        for field in attrs.fields(kind):
            yield from inside(f"{path}.{field.name}", getattr(thing, field.name), depth - 1)


def _of_text(pattern: re.Pattern[bytes]) -> re.Pattern[str]:
    return re.compile(pattern.pattern.decode("latin-1"), (pattern.flags & ~re.UNICODE) | re.ASCII)


PATTERNS = patterns()
SOURCE: Final = "\n".join(
    path.read_text("utf-8") for path in sorted(Path(govnews.__file__).parent.rglob("*.py"))
)


def scans(path: str) -> bool:
    """Whether a pattern is looked for everywhere in a text, not only at a place; in doubt it is."""
    module, _, name = re.split(r"[\[(]", path)[0].rpartition(".")
    source = text_of(module) if name.startswith("_") else SOURCE
    methods = set(re.findall(rf"\b{re.escape(name)}\.(\w+)\(", source)) | methods_in_loops(source, name)
    if re.search(rf"\b{re.escape(name)}\.match\([^()]*,", source):
        return True
    return bool(methods & SCANNING) or not methods & ANCHORED


def text_of(module: str) -> str:
    return Path(importlib.import_module(module).__file__ or "").read_text("utf-8")


@functools.cache
def functions(source: str) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]


def methods_in_loops(source: str, name: str) -> set[str]:
    """Return the methods called on what loops over a table take out of it."""
    found = set()
    for function in functions(source):
        taken = {
            target.id
            for node in ast.walk(function)
            if isinstance(node, ast.For | ast.comprehension)
            if any(isinstance(part, ast.Name) and part.id == name for part in ast.walk(node.iter))
            for target in ast.walk(node.target)
            if isinstance(target, ast.Name)
        }
        found |= {
            node.func.attr
            for node in ast.walk(function)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if isinstance(node.func.value, ast.Name) and node.func.value.id in taken
        }
    return found


def families(counted: Counted) -> Iterator[tuple[str, str, str]]:
    """Yield (before, unit, after) of texts that grow by a unit: the genre's, and those the pattern likes."""
    own = example(counted.tree, counted.flags)
    for unit in dict.fromkeys((*UNITS, own, f"{own} ", f"{own}.")):
        yield "", unit, "\x00"
    for unit in PADDING:
        yield own, unit, "\x00"
    for repeat in repeats(counted.tree):
        once, twice = (example(counted.tree, counted.flags, repeat, times) for times in (1, 2))
        split = next(
            (at for at, (one, two) in enumerate(zip(once, twice, strict=False)) if one != two), len(once)
        )
        unit = twice[split : split + len(twice) - len(once)]
        if unit:
            yield once[:split], unit, "\x00"


def growth(counted: Counted, family: tuple[str, str, str], *, everywhere: bool) -> float:
    """Return how many times more steps twice the text takes, on ever longer texts until it is little."""
    before, unit, after = family
    ratio = 0.0
    for small, large in SIZES:
        few = counted.steps(before + unit * small + after, BUDGET, everywhere=everywhere)
        if few <= 3 * len(unit) * small:
            return 1.0  # three steps a character: nothing is looked at again and again
        many = counted.steps(before + unit * large + after, BUDGET, everywhere=everywhere)
        ratio = many / few if many <= BUDGET else float("inf")
        if ratio <= GROWTH or many > BUDGET:
            break
    return ratio


@pytest.fixture(autouse=True)
def _deep() -> Iterator[None]:
    """The counting matcher recurses once a repeated group."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    yield
    sys.setrecursionlimit(limit)


def test_the_package_has_patterns() -> None:
    assert len(PATTERNS) > 50


@pytest.mark.parametrize("path", PATTERNS)
def test_work_grows_with_the_text_and_no_faster(path: str) -> None:
    counted = Counted(PATTERNS[path])
    everywhere = scans(path)
    for family in families(counted):
        assert growth(counted, family, everywhere=everywhere) <= GROWTH, family


PAGES: Final = [case.page.read_text("utf-8") for case in seeds.CASES if case.page.suffix == ".txt"]
LINES: Final = sorted({line[:160] for page in PAGES for line in page.splitlines()})[::25]


@pytest.mark.parametrize("path", PATTERNS)
def test_the_counting_matcher_finds_what_re_finds(path: str) -> None:
    pattern = PATTERNS[path]
    counted = Counted(pattern)
    for text in LINES:
        assert counted.spans(text, everywhere=True) == [found.span() for found in pattern.finditer(text)]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"(a+)+$", "a"),
        (r"(?:a|a)*b", "a"),
        (r"\s+$", " "),
        (r"(?:\d+,?)+;", "1"),
        (r"\w+\s*:", "a"),
    ],
)
def test_a_pattern_that_backtracks_is_caught(pattern: str, text: str) -> None:
    assert growth(Counted(re.compile(pattern)), ("", text, "\x00"), everywhere=True) > GROWTH


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"(?<!a)a++$", "a"), (r"(?<!\d)\d++,", "1"), (r"a{1,20}b", "a"), (r"\bMay\b", "May ")],
)
def test_a_pattern_that_does_not_passes(pattern: str, text: str) -> None:
    assert growth(Counted(re.compile(pattern)), ("", text, "\x00"), everywhere=True) <= GROWTH


@pytest.mark.parametrize("path", sorted(Path(govnews.__file__).parent.rglob("*.py")), ids=str)
def test_patterns_stand_where_this_test_finds_them(path: Path) -> None:
    """No function writes out a pattern of its own; what profiles say is tested below."""
    for function in functions(path.read_text("utf-8")):
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in RE_FUNCTIONS:
                assert path.parent.name == "check" or not isinstance(node.args[0], ast.Constant), (
                    function.name
                )


RE_FUNCTIONS: Final = {f"re.{name}" for name in (*SCANNING, *ANCHORED)}
PROFILE_PATTERNS: Final = sorted(
    {pattern for site in govnews.sites() for _, pattern in site.hints.line_patterns}
)


@pytest.mark.parametrize("pattern", PROFILE_PATTERNS)
def test_patterns_of_profiles_are_linear(pattern: str) -> None:
    counted = Counted(re.compile(pattern))
    for family in families(counted):
        assert growth(counted, family, everywhere=False) <= GROWTH, family
