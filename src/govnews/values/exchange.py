"""Market rates of the Chinese yuan by month: a packaged table, and the pegs where the table has nothing.

The table (`exchange_rates.csv`, rebuilt by `scripts/build_exchange_rates.py`) holds monthly means crossed
from the euro reference rates of the European Central Bank, from April 2005 on. From 1994 to July 2005 the
yuan was pegged at 8.28 to the US dollar; the Hong Kong dollar is pegged at 7.80 to it since 1983, the pataca
at 1.03 to the Hong Kong dollar since 1989 (Monetary Authority of Macao).
"""

import datetime as dt
from collections.abc import Mapping
from decimal import Context, Decimal
from functools import lru_cache
from importlib import resources
from typing import Final

#: Rates are given to five significant digits.
RATE_CONTEXT: Final = Context(prec=5)

#: How many months after its last one the table still vouches for: the yuan moves by less than 12 percent
#: in them.
MONTHS_VOUCHED: Final = 12

_PEGGED_SINCE: Final = 1994 * 12
_PEGS: Final = {"USD": Decimal("8.2770"), "HKD": RATE_CONTEXT.divide(Decimal("8.2770"), Decimal("7.80"))}
_MOP_PER_HKD: Final = Decimal("1.03")


def month_index(day: dt.date) -> int:
    """Return the number of a day's month, counted so that the next month's is one more."""
    return day.year * 12 + day.month - 1


@lru_cache(maxsize=1)
def _table() -> tuple[range, Mapping[str, tuple[Decimal, ...]]]:
    """Return the months of the packaged table and each currency's rates in them."""
    text = resources.files("govnews.values").joinpath("exchange_rates.csv").read_text(encoding="ascii")
    head, *rows = (line.split(",") for line in text.splitlines() if not line.startswith("#"))
    first = int(rows[0][0][:4]) * 12 + int(rows[0][0][5:]) - 1
    columns = zip(*(map(Decimal, row[1:]) for row in rows), strict=True)
    return range(first, first + len(rows)), dict(zip(head[1:], columns, strict=True))


def market_rate(currency: str, month: int) -> Decimal | None:
    """Return the market's CNY per unit of a currency in a month, None where unknown.

    Args:
        currency: an ISO 4217 code.
        month: the month's number as `month_index` counts. Up to 12 months after the table's last one, its
            last rate stands in.

    >>> market_rate("USD", month_index(dt.date(2023, 12, 18)))
    Decimal('7.1422')
    """
    if currency == "MOP":
        rate = market_rate("HKD", month)
        return rate and RATE_CONTEXT.divide(rate, _MOP_PER_HKD)
    months, rates = _table()
    if currency in rates and months.start <= month < months.stop + MONTHS_VOUCHED:
        return rates[currency][min(month, months.stop - 1) - months.start]
    return _PEGS.get(currency) if _PEGGED_SINCE <= month < months.start else None


def known_months(currency: str) -> range:
    """Return the months whose market rate of a currency is known; an empty range where none is.

    >>> len(known_months("XDR"))
    0
    """
    months, rates = _table()
    based_on = "HKD" if currency == "MOP" else currency
    if based_on not in rates:
        return range(0)
    return range(_PEGGED_SINCE if based_on in _PEGS else months.start, months.stop)


@lru_cache(maxsize=64)
def known_rates(currency: str) -> tuple[Decimal, ...]:
    """Return the market rates of a currency in all months known, the lowest first, each once.

    >>> known_rates("USD")[-1]
    Decimal('8.2770')
    """
    rates = {market_rate(currency, month) for month in known_months(currency)}
    return tuple(sorted(rate for rate in rates if rate is not None))


def implied_rate(yuan: Decimal | None, other: Decimal | None) -> Decimal | None:
    """Return CNY per unit of the other currency to five digits; None where an amount is vague or zero.

    >>> implied_rate(Decimal(4520000000), Decimal(633840000))
    Decimal('7.1311')
    """
    if not yuan or not other:
        return None
    rate = RATE_CONTEXT.divide(yuan, other)
    return Decimal(f"{rate:f}")
