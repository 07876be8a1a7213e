"""The data that travels through the stages: frozen, typed, without behaviour beyond reading itself out."""

from govnews.model._article import VALUE_TYPES, Article
from govnews.model._figures import Amount, Measure, Money, Percent, Qualifier, Quantity, Value
from govnews.model._notes import Note, NoteCode
from govnews.model._page import Block, Head, Image, Line, Link, Page, PageLine
from govnews.model._parts import Credit, Dateline, Hints, PageDate, Photo
from govnews.model._periods import Granularity, Period
from govnews.model._roles import Role

__all__ = [
    "VALUE_TYPES",
    "Amount",
    "Article",
    "Block",
    "Credit",
    "Dateline",
    "Granularity",
    "Head",
    "Hints",
    "Image",
    "Line",
    "Link",
    "Measure",
    "Money",
    "Note",
    "NoteCode",
    "Page",
    "PageDate",
    "PageLine",
    "Percent",
    "Period",
    "Photo",
    "Qualifier",
    "Quantity",
    "Role",
    "Value",
]
