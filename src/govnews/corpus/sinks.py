"""Where rows go: CSV, or Parquet with the extra of that name."""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Context, Decimal, InvalidOperation
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from govnews.errors import MissingExtra
from govnews.writers.as_csv import COLUMNS, printed

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]

#: Rows of one Parquet row group.
_GROUP: Final = 50_000
_DIGITS: Final = 38
_PLACES: Final = 10
_EXACT: Final = Context(prec=_DIGITS)

_TYPES: Final[Mapping[str, str]] = (
    dict.fromkeys(("line", "start", "end"), "int32")
    | dict.fromkeys(("value", "value_max", "converted_value", "converted_value_max", "rate"), "decimal")
    | dict.fromkeys(("date", "start_date", "end_date"), "date32")
    | {"implausible": "bool"}
)


def write_csv(rows: Iterable[Row], out: IO[str], columns: Sequence[str] = COLUMNS) -> None:
    """Write rows as CSV with a line of column names."""
    writer = csv.DictWriter(out, columns, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow(printed(row))


def write_parquet(rows: Iterable[Row], path: Path) -> None:
    """Write rows as a Parquet file: numbers as decimal(38, 10), dates as dates.

    A number with more than ten decimals is rounded to ten; one with more than 28 digits before the point is
    null (its `text` is there).

    Raises:
        MissingExtra: pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415 - an extra, and slow to load
        import pyarrow.parquet as pq  # noqa: PLC0415 - same
    except ImportError as error:
        raise MissingExtra("Parquet needs pyarrow: pip install 'govnews[parquet]'") from error
    schema = _schema(pa)
    with pq.ParquetWriter(path, schema) as writer:
        for group in _groups(rows):
            writer.write_table(pa.Table.from_pylist([_fitted(row) for row in group], schema))


def _schema(pa: Any) -> "pa.Schema":  # noqa: ANN401 - the module, which ships no types
    types = {
        "decimal": pa.decimal128(_DIGITS, _PLACES),
        "int32": pa.int32(),
        "date32": pa.date32(),
        "bool": pa.bool_(),
    }
    return pa.schema([(name, types.get(_TYPES.get(name, ""), pa.string())) for name in COLUMNS])


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Yield the rows in groups, at least one so that a file without figures has its columns."""
    waiting = iter(rows)
    yield list(islice(waiting, _GROUP))
    while group := list(islice(waiting, _GROUP)):
        yield group


def _fitted(row: Row) -> Row:
    return {name: _fit(cell) if isinstance(cell, Decimal) else cell for name, cell in row.items()}


def _fit(number: Decimal) -> Decimal | None:
    try:
        return number.quantize(Decimal(1).scaleb(-_PLACES), context=_EXACT)
    except InvalidOperation:
        return None
