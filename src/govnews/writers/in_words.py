"""Figures in words for people: what a normalized value says, on one short line."""

import re
from decimal import Decimal
from typing import Final

from govnews.model import Amount, Measure, Money, Percent, Period, Quantity, Value

#: An ISO 8601 duration of one part.
_ONE_PART: Final = re.compile(r"P(?P<count>\d{1,9})(?P<unit>[YMWD])")
_PARTS: Final = {"Y": "year", "M": "month", "W": "week", "D": "day"}


def words(value: Value) -> str:
    """Return what a value says once it is read.

    >>> words(Percent(text="5 to 10 percent", start=0, end=15, value=Decimal(5), value_max=Decimal(10)))
    '5 to 10 percent'
    """
    match value:
        case Money():
            return _with_qualifier(value, _money(value))
        case Percent():
            return _with_qualifier(value, f"{_range(value.value, value.value_max)} {_spaced(value.unit)}")
        case Quantity():
            return _with_qualifier(value, _measure(value))
        case Period():
            return _period(value)
        case _:
            return value.text


def _with_qualifier(value: Money | Percent | Quantity, said: str) -> str:
    return f"{value.qualifier} {said}" if value.qualifier else said


def _money(money: Money) -> str:
    said = _amount(money)
    if money.converted:
        said += f" = {_amount(money.converted)}"
    if money.rate is not None:
        said += f" (rate {money.rate:f}{', implausible' if money.implausible else ''})"
    return said


def _amount(amount: Money | Amount) -> str:
    return f"{amount.currency} {_range(amount.value, amount.value_max)}"


def _measure(quantity: Quantity) -> str:
    said = _one_measure(quantity)
    return f"{said} = {_one_measure(quantity.converted)}" if quantity.converted else said


def _one_measure(measure: Quantity | Measure) -> str:
    return f"{_range(measure.value, measure.value_max)} {_spaced(measure.unit)}"


def _period(period: Period) -> str:
    if period.rolling:
        return f"{period.direction or ''} {_length(period.rolling)}".strip()
    if period.start_date == period.end_date:
        return str(period.start_date or "no date")
    return f"{period.start_date} to {period.end_date}"


def _length(duration: str) -> str:
    """Return a length of time in words; as it is where it has several parts.

    >>> _length("P5Y"), _length("P1M"), _length("P1Y6M")
    ('5 years', '1 month', 'P1Y6M')
    """
    found = _ONE_PART.fullmatch(duration)
    if found is None:
        return duration
    unit = _PARTS[found["unit"]]
    return f"{found['count']} {unit}{'' if found['count'] == '1' else 's'}"


def _range(low: Decimal | None, high: Decimal | None) -> str:
    said = "unstated" if low is None else f"{low:,f}"
    return said if high is None else f"{said} to {high:,f}"


def _spaced(unit: str) -> str:
    return unit.replace("_", " ")
