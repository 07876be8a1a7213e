"""Write docs/reference/api.md from the docstrings of what is public; a test holds the file to them.

usage: python scripts/build_api_reference.py
"""

import enum
import importlib
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import attrs

PAGE: Final = Path(__file__).parents[1] / "docs" / "reference" / "api.md"
PACKAGES: Final = ("govnews", "govnews.parsers", "govnews.values", "govnews.sites", "govnews.testing")
_LEAD: Final = """# Python API

What is public, in alphabetical order; nothing else is promised. Written from the docstrings by
`scripts/build_api_reference.py`.
"""
_ARGUMENTS: Final = re.compile(r"^(Args|Attributes|Returns|Raises):$", re.MULTILINE)


def reference() -> str:
    """Return the text of the page."""
    return "\n".join((_LEAD, *(line for package in PACKAGES for line in _package(package))))


def _package(package: str) -> Iterator[str]:
    module = importlib.import_module(package)
    yield f"## `{package}`\n\n{inspect.getdoc(module)}\n"
    for name in module.__all__:
        yield from _entry(name, getattr(module, name), first=package == "govnews")


def _entry(name: str, found: Any, *, first: bool) -> Iterator[str]:  # noqa: ANN401 - a function, a class or a constant
    yield f"### `{name}{_signature(found)}`\n"
    if not first and name in importlib.import_module("govnews").__all__:
        yield f"The same as `govnews.{name}`.\n"
    elif inspect.isclass(found) or inspect.isroutine(found):
        yield _documented(found)
        yield from _properties(found)
    else:
        yield f"`{found!r}`\n"


def _signature(found: Any) -> str:  # noqa: ANN401 - same
    if inspect.isclass(found):
        if not attrs.has(found):
            return ""
        return f"({', '.join(field.name for field in attrs.fields(found) if field.init)})"
    if not inspect.isroutine(found):
        return ""
    parameters = inspect.signature(found).parameters.values()
    bare = [parameter.replace(annotation=parameter.empty) for parameter in parameters]
    return str(inspect.Signature(bare))


def _documented(found: Any) -> str:  # noqa: ANN401 - same
    """Return a docstring as Markdown: sections in bold, examples fenced."""
    text = _ARGUMENTS.sub(r"**\1**\n", inspect.getdoc(found) or "")
    text = re.sub(r"^ {4}(\w[\w, ]*): ", r"- `\1`: ", text, flags=re.MULTILINE)
    text = re.sub(r"^ {4,8}(?=\S)", "  ", text, flags=re.MULTILINE)
    return (
        re.sub(r"^(>>> .*?)(?=\n\n(?!>>>)|\Z)", r"```python\n\1\n\n```", text, flags=re.MULTILINE | re.DOTALL)
        + "\n"
    )


def _properties(found: Any) -> Iterator[str]:  # noqa: ANN401 - same
    if not inspect.isclass(found) or issubclass(found, enum.Enum | Exception):
        return
    for name, member in vars(found).items():
        if isinstance(member, property) and not name.startswith("_"):
            yield f"- `.{name}`: {inspect.getdoc(member)}"
        elif inspect.isfunction(member) and not name.startswith("_") and member.__doc__:
            first = (inspect.getdoc(member) or "").partition("\n")[0]
            yield f"- `.{name}{_signature(member)}`: {first}"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8")
