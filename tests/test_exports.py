"""What is public is written down, defined and documented: nothing more, nothing less."""

import importlib
import inspect
import re
from pathlib import Path

import pytest

import govnews

DOCS = Path(__file__).parents[1] / "docs"
#: The packages whose names are promised.
PUBLIC = ("govnews", "govnews.parsers", "govnews.sites", "govnews.testing", "govnews.values")
#: The face of the package, as designed.
FACE = {
    *("parse", "find_values", "find_money", "find_percents", "find_quantities", "find_periods"),
    *("check_conversion", "to_json", "from_json", "SiteProfile", "profile_for", "sites"),
    *("Article", "Photo", "Credit", "PageDate", "Dateline", "Line", "Link", "Role", "Note", "NoteCode"),
    *("Value", "Money", "Amount", "Percent", "Quantity", "Measure", "Period"),
    *("GovnewsError", "UnreadablePage", "PageTooLarge", "InvalidProfile", "InvalidArticle"),
}


def test_the_face_is_as_designed() -> None:
    assert set(govnews.__all__) == FACE


def test_what_loads_later_is_listed() -> None:
    assert set(dir(govnews)) >= FACE


def test_what_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'govnews' has no attribute 'prase'"):
        _ = govnews.prase


@pytest.mark.parametrize("name", PUBLIC)
def test_all_is_sorted_and_defined(name: str) -> None:
    module = importlib.import_module(name)
    assert list(module.__all__) == sorted(module.__all__, key=_order)
    assert all(hasattr(module, public) for public in module.__all__)


def _order(name: str) -> tuple[int, str]:
    """Constants, classes, functions: the order that the linter keeps."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2), name


@pytest.mark.parametrize("name", PUBLIC)
def test_nothing_public_is_left_out_of_all(name: str) -> None:
    """A function or class that a package's front defines or gathers is in its `__all__`."""
    module = importlib.import_module(name)
    gathered = {
        public
        for public, found in vars(module).items()
        if not public.startswith("_") and (inspect.isfunction(found) or inspect.isclass(found))
        if found.__module__.startswith("govnews")
    }
    assert gathered <= set(module.__all__)


@pytest.mark.parametrize("name", PUBLIC)
def test_everything_public_says_what_it_is(name: str) -> None:
    module = importlib.import_module(name)
    functions = [getattr(module, public) for public in module.__all__]
    silent = [found for found in functions if callable(found) and not inspect.getdoc(found)]
    assert silent == []


@pytest.mark.parametrize("name", PUBLIC)
def test_the_reference_lists_exactly_what_is_public(name: str) -> None:
    module = importlib.import_module(name)
    assert documented(name) == set(module.__all__)


def documented(package: str) -> set[str]:
    """Return the names that have a heading below the package's own in the reference."""
    reference = (DOCS / "reference" / "api.md").read_text("utf-8")
    sections = dict(re.findall(r"^## `([\w.]+)`$(.*?)(?=^## |\Z)", reference, re.MULTILINE | re.DOTALL))
    return set(re.findall(r"^### `(\w+)", sections[package], re.MULTILINE))
