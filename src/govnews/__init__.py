"""Reads English-language news pages of Chinese governments into typed articles and exact, checked figures."""

from govnews._parse import parse
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
    "from_json",
    "parse",
    "profile_for",
    "sites",
    "to_json",
]
