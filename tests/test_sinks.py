"""Rows in files: exact in CSV, typed in Parquet."""

import csv
import datetime as dt
import io
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from govnews.corpus import sinks
from govnews.model import Article, Line, PageDate, Percent, Period, Role
from govnews.testing import articles
from govnews.writers import as_csv

LINE = "up 5.5 percent in 2023"
ARTICLE = Article(
    id="a",
    updated=PageDate(dt.date(2024, 3, 5), dt.time(10, 22)),
    breadcrumb=("Home", "News"),
    lines=(Line(LINE, Role.BODY, "drawn"),),
    values=(
        Percent(text="5.5 percent", start=3, end=14, line=0, value=Decimal("5.5")),
        Period(
            text="2023",
            start=18,
            end=22,
            line=0,
            start_date=dt.date(2023, 1, 1),
            end_date=dt.date(2023, 12, 31),
        ),
    ),
)


def test_a_row_has_every_column() -> None:
    percent, period = as_csv.rows(ARTICLE)
    assert tuple(percent) == tuple(period) == as_csv.COLUMNS
    assert {name: cell for name, cell in percent.items() if cell is not None} == {
        "page": "a",
        "date": dt.date(2024, 3, 5),
        "breadcrumb": "Home > News",
        "line": 0,
        "role": "body",
        "start": 3,
        "end": 14,
        "text": "5.5 percent",
        "type": "percent",
        "value": Decimal("5.5"),
        "unit": "percent",
        "context": LINE,
    }


def test_a_value_outside_a_line_has_a_row() -> None:
    loose = Article(values=(Percent(text="5%", start=0, end=2, value=Decimal(5)),))
    (row,) = as_csv.rows(loose)
    assert (row["line"], row["role"], row["context"]) == (None, None, None)


@given(articles())
def test_csv_gives_back_what_was_printed(article: Article) -> None:
    """Numbers to the last digit; texts as they are, line ends and quotes too."""
    table = list(csv.DictReader(io.StringIO(as_csv.write(article), newline="")))
    assert [row["text"] for row in table] == [value.text.replace("\r", " ") for value in article.values]
    for row, value in zip(table, article.values, strict=True):
        number = getattr(value, "value", None)
        assert row["value"] == ("" if number is None else format(number, "f"))


@pytest.fixture
def parquet() -> Any:  # noqa: ANN401 - a module without types
    return pytest.importorskip("pyarrow.parquet")


def test_parquet_has_types(tmp_path: Path, parquet: Any) -> None:  # noqa: ANN401 - same
    path = tmp_path / "figures.parquet"
    sinks.write_parquet(as_csv.rows(ARTICLE), path)
    table = parquet.read_table(path)
    assert table.column_names == list(as_csv.COLUMNS)
    types = {
        name: str(table.schema.field(name).type)
        for name in ("value", "start_date", "line", "implausible", "text")
    }
    assert types == {
        "value": "decimal128(38, 10)",
        "start_date": "date32[day]",
        "line": "int32",
        "implausible": "bool",
        "text": "string",
    }
    assert table.to_pylist()[1]["start_date"] == dt.date(2023, 1, 1)


def test_parquet_without_figures_has_its_columns(tmp_path: Path, parquet: Any) -> None:  # noqa: ANN401 - same
    path = tmp_path / "figures.parquet"
    sinks.write_parquet([], path)
    assert parquet.read_table(path).num_rows == 0
    assert parquet.read_table(path).column_names == list(as_csv.COLUMNS)


def test_parquet_is_written_in_groups(tmp_path: Path, parquet: Any, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ANN401 - same
    monkeypatch.setattr(sinks, "_GROUP", 2)
    path = tmp_path / "figures.parquet"
    sinks.write_parquet(list(as_csv.rows(ARTICLE)) * 3, path)
    assert parquet.ParquetFile(path).num_row_groups == 3
    assert parquet.read_table(path).num_rows == 6


@pytest.mark.parametrize(
    ("number", "kept"),
    [
        ("5.5", "5.5"),
        ("1E+20", "100000000000000000000"),
        ("0.12345678905", "0.1234567890"),
        ("9" * 28, "9" * 28),
        ("1" + "0" * 28, None),
    ],
)
def test_what_does_not_fit_parquet_is_rounded_or_null(number: str, kept: str | None) -> None:
    assert sinks._fit(Decimal(number)) == (None if kept is None else Decimal(kept))
