"""Figures in short, as the tests of values write them down."""

import csv
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path

from govnews.model import Money, Percent

EXPRESSIONS = Path(__file__).parent / "data" / "money_expressions.tsv"


def expressions(kind: str) -> list[tuple[str, str]]:
    """Return the collected expressions of a kind and the figures in them."""
    with EXPRESSIONS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if row[0] == kind]
    return [(row[1], row[2]) for row in rows]


def amount(value: Decimal | None, upper: Decimal | None, unit: str) -> str:
    """Return "2 to 3 CNY", "vague USD"."""
    printed = "vague" if value is None else f"{value:f}"
    return f"{printed} {unit}" if upper is None else f"{printed} to {upper:f} {unit}"


def short(figure: Money | Percent) -> str:
    """Return "2 billion yuan ($300 million) = 2000000000 CNY, over -> 300000000 USD"."""
    unit = figure.currency if isinstance(figure, Money) else figure.unit
    parts = [f"{figure.text} = {amount(figure.value, figure.value_max, unit)}"]
    if figure.qualifier:
        parts.append(f", {figure.qualifier}")
    if isinstance(figure, Money) and figure.converted:
        other = figure.converted
        parts.append(f" -> {amount(other.value, other.value_max, other.currency)}")
    return "".join(parts)


def written(figures: Iterable[Money | Percent]) -> str:
    """Return the figures in short, parted by bars; "none" where there is none."""
    return " | ".join(map(short, figures)) or "none"
