"""Reads English-language news pages of Chinese governments into typed articles and exact, checked figures."""

import importlib
from typing import TYPE_CHECKING, Any, Final

from govnews.errors import GovnewsError, InvalidArticle, InvalidProfile, PageTooLarge, UnreadablePage
from govnews.model import (
    Amount,
    Article,
    Credit,
    Dateline,
    Line,
    Link,
    Measure,
    Money,
    Note,
    NoteCode,
    PageDate,
    Percent,
    Period,
    Photo,
    Quantity,
    Role,
    Value,
)
from govnews.sites import SiteProfile, profile_for, sites

if TYPE_CHECKING:
    from govnews import parsers as parsers
    from govnews import values as values
    from govnews._parse import parse
    from govnews.values import (
        check_conversion,
        find_money,
        find_percents,
        find_periods,
        find_quantities,
        find_values,
    )
    from govnews.writers.as_json import read as from_json
    from govnews.writers.as_json import write as to_json

__version__ = "0.1.0"

__all__ = [
    "Amount",
    "Article",
    "Credit",
    "Dateline",
    "GovnewsError",
    "InvalidArticle",
    "InvalidProfile",
    "Line",
    "Link",
    "Measure",
    "Money",
    "Note",
    "NoteCode",
    "PageDate",
    "PageTooLarge",
    "Percent",
    "Period",
    "Photo",
    "Quantity",
    "Role",
    "SiteProfile",
    "UnreadablePage",
    "Value",
    "check_conversion",
    "find_money",
    "find_percents",
    "find_periods",
    "find_quantities",
    "find_values",
    "from_json",
    "parse",
    "profile_for",
    "sites",
    "to_json",
]

#: Where the functions are that read a page: their patterns take longer to compile than all else to load, so
#: they load when they are first asked for.
_LATER: Final = {
    "parse": ("govnews._parse", "parse"),
    "from_json": ("govnews.writers.as_json", "read"),
    "to_json": ("govnews.writers.as_json", "write"),
    "check_conversion": ("govnews.values", "check_conversion"),
    "find_money": ("govnews.values", "find_money"),
    "find_percents": ("govnews.values", "find_percents"),
    "find_periods": ("govnews.values", "find_periods"),
    "find_quantities": ("govnews.values", "find_quantities"),
    "find_values": ("govnews.values", "find_values"),
}


#: Packages that are there as attributes, too: ``govnews.values.find_money``.
_PACKAGES: Final = ("parsers", "values")


def __getattr__(name: str) -> Any:  # noqa: ANN401 - one of the functions or packages above
    if name in _PACKAGES:
        return importlib.import_module(f"govnews.{name}")
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, function = _LATER[name]
    found = globals()[name] = getattr(importlib.import_module(module), function)
    return found


def __dir__() -> list[str]:
    return sorted({*__all__, *_PACKAGES, *(name for name in globals() if name.startswith("__"))})
