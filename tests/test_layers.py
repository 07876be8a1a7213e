"""The stages form a star: each imports the leaves and itself, `_parse` composes, the rest sits on top."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import govnews

ROOT = Path(govnews.__file__).parent
LEAVES = {"model", "errors", "_clean", "_calendar"}
STAGES = {"intake", "lines", "parsers", "sites", "values", "writers"}
#: What may be imported by each part beside itself.
MAY = (
    dict.fromkeys(LEAVES, LEAVES)
    | dict.fromkeys(STAGES, LEAVES)
    | {
        "_parse": LEAVES | STAGES - {"writers"},
        "__init__": LEAVES | STAGES | {"_parse"},
        "__main__": {"cli"},
        "testing": LEAVES | STAGES,
        "corpus": LEAVES | STAGES | {"_parse", "__init__"},
        "check": LEAVES | STAGES | {"_parse", "__init__", "corpus"},
        "cli": LEAVES | STAGES | {"__init__", "_parse", "corpus", "check"},
    }
)
#: Conveniences of the model that delegate to a stage by an import inside a method: (module, method, part).
DELEGATIONS: set[tuple[str, str, str]] = {
    ("model._figures", "to_pint", "values"),
    ("model._figures", "to_quantulum", "values"),
}

MODULES = sorted(ROOT.rglob("*.py"))


def part_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str]]:
    """Yield every import of this package with the part that it reaches ("__init__" for the front itself)."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found = [alias.name for alias in names]
            case ast.ImportFrom(module="govnews", names=names):
                found = [f"govnews.{alias.name}" for alias in names]
            case ast.ImportFrom(module=str(module), level=0):
                found = [module]
            case _:
                continue
        for module in found:
            if module.partition(".")[0] == "govnews":
                yield node, reached(module)


def reached(module: str) -> str:
    below = module.split(".")[1] if "." in module else "__init__"
    return below if (ROOT / below).is_dir() or (ROOT / f"{below}.py").exists() else "__init__"


def methods(tree: ast.Module) -> dict[ast.stmt, str]:
    """Return the name of the function around each import that stands in one."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    return {
        inner: function.name
        for function in functions
        for inner in ast.walk(function)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    }


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_imports_only_what_its_part_may(path: Path) -> None:
    part, tree = part_of(path), ast.parse(path.read_text("utf-8"))
    inside = methods(tree)
    for node, target in imports(tree):
        if target != part and (name_of(path), inside.get(node, ""), target) not in DELEGATIONS:
            assert target in MAY[part], f"{name_of(path)}, line {node.lineno}: {part} imports {target}"


def types_only(tree: ast.Module) -> set[ast.AST]:
    """Return what stands under `if TYPE_CHECKING:`, where it loads nothing."""
    guards = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    )
    return {inner for guard in guards for inner in ast.walk(guard)}


def test_imports_are_absolute() -> None:
    for path in MODULES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            assert not (isinstance(node, ast.ImportFrom) and node.level), f"{path}, line {node.lineno}"


def test_every_leaf_is_there() -> None:
    assert {part_of(path) for path in MODULES} >= LEAVES


def test_every_delegation_is_used() -> None:
    used = set()
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        inside = methods(tree)
        used |= {(name_of(path), inside.get(node, ""), target) for node, target in imports(tree)}
    assert used >= DELEGATIONS


@pytest.mark.parametrize("module", ["lxml", "bs4"])
def test_markup_libraries_have_one_door(module: str) -> None:
    """Only reading markup touches a parser of markup; sites and the kit use its selectors' types at most."""
    doors = {"intake", "check", "sites"}
    for path in MODULES:
        tree = ast.parse(path.read_text("utf-8"))
        for_types = types_only(tree)
        for node in ast.walk(tree):
            if node in for_types:
                continue
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if any(name.partition(".")[0] == module for name in names):
                assert part_of(path) in doors, f"{name_of(path)} imports {module}"
