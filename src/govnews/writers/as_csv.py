"""The figures of articles as rows: one a value, for a spreadsheet or a data frame."""

import csv
import io
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from attrs import fields_dict

from govnews.model import Article, Value

#: The columns, in order: where the figure stands, how it is printed, what it says.
COLUMNS: Final = (
    "page", "url", "date", "headline", "breadcrumb", "line", "role", "start", "end", "text", "type",
    "value", "value_max", "unit", "qualifier", "converted_value", "converted_value_max", "converted_unit",
    "rate", "implausible", "start_date", "end_date", "granularity", "rolling", "direction", "context",
)  # fmt: skip


def write(article: Article) -> str:
    """Return the article's figures as CSV with a line of column names; numbers are exact, without exponent.

    >>> print(write(Article()).rstrip()[:30])
    page,url,date,headline,breadcr
    """
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(printed, rows(article)))
    return out.getvalue()


def rows(article: Article) -> Iterator[dict[str, Any]]:
    """Yield a row of `COLUMNS` for every value; what a value's type does not have is None.

    `unit` is a currency code, "percent", "percentage_point" or a unit's name; `date` the day of the page;
    `breadcrumb` its parts with " > " between them; `context` the whole line.
    """
    page = {
        "page": article.id,
        "url": article.url,
        "date": article.date and article.date.day,
        "headline": article.headline,
        "breadcrumb": " > ".join(article.breadcrumb) or None,
    }
    for value in article.values:
        line = None if value.line is None else article.lines[value.line]
        place = {"role": line and str(line.role), "context": line and line.text, "type": value.type}
        yield dict.fromkeys(COLUMNS) | page | place | _columns(value)


def _columns(value: Value) -> dict[str, Any]:
    found = {name: getattr(value, name) for name in fields_dict(type(value))}
    found["unit"] = found.pop("currency", None) or found.get("unit")
    converted = found.pop("converted", None)
    if converted is None:
        return found
    unit = getattr(converted, "currency", None) or converted.unit
    return found | {
        "converted_value": converted.value,
        "converted_value_max": converted.value_max,
        "converted_unit": unit,
    }


def printed(row: dict[str, Any]) -> dict[str, str]:
    """Return a row's cells as text: decimals without exponent, dates in ISO form, nothing for None."""
    return {name: _cell(cell) for name, cell in row.items()}


def _cell(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return str(cell).lower()
        case Decimal():
            return format(cell, "f")
        case _:
            return str(cell).replace(
                "\r", " "
            )  # a bare one would end the row, and none stands inside a printed line
