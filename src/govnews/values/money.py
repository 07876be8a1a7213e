"""Money: amounts with their currency, their qualifier, and the conversion printed beside them."""

import datetime as dt
import re
from typing import Final

from attrs import evolve

from govnews._calendar import day_of
from govnews.model import Amount, Money
from govnews.values.amounts import PrintedAmount, find_amounts
from govnews.values.leads import BRACKET, CLOSING, EQUIVALENT, NEARLY
from govnews.values.numbers import find_numbers, plain_and_lower
from govnews.values.qualifiers import qualifier_before, qualifier_behind
from govnews.values.ranges import paired, split_changes
from govnews.values.rate_checks import conversion_rate, is_implausible

#: A lone "or" names another amount ("$10 million or 100 million yuan"), "or about" converts.
_LEAD: Final = re.compile(rf"{BRACKET}|,?[ ]or[ ]{NEARLY}|{EQUIVALENT}")


def find_money(text: str, *, on: dt.date | None = None) -> tuple[Money, ...]:
    """Return the amounts of money that a text prints, in reading order, each with its conversion.

    Args:
        text: prose; never fails on any.
        on: the day that the text is of; a conversion's rate is held against the market's of its month.

    Returns:
        `Money` with `line` None and spans into `text`. A conversion follows at once, in a bracket, after
        "or about" or after "equivalent to"; it belongs to the amount's span.

    >>> [money] = find_money("sales of over 4.52 billion yuan ($633.84 million)", on=dt.date(2023, 12, 18))
    >>> money.text, money.value, money.currency, money.qualifier
    ('4.52 billion yuan ($633.84 million)', Decimal('4520000000'), 'CNY', 'over')
    >>> money.converted, money.rate, money.implausible
    (Amount(value=Decimal('633840000'), currency='USD', value_max=None), Decimal('7.1311'), False)
    """
    on = day_of(on)
    numbers = find_numbers(text)
    if not numbers:
        return ()
    plain, lowered = plain_and_lower(text)
    amounts = find_amounts(plain, lowered, split_changes(lowered, numbers))
    converted = paired(amounts, lambda amount, other: _converted(lowered, amount, other))
    return tuple(_checked(_figure(text, lowered, amount), text, on) for amount in converted)


def _converted(lowered: str, amount: PrintedAmount, other: PrintedAmount) -> PrintedAmount | None:
    """Return the amount with its conversion `other` up to its bracket's end, None where it is none."""
    if other.currency == amount.currency or amount.converted:
        return None
    lead = _LEAD.fullmatch(lowered, amount.end, other.start)
    if not lead:
        return None
    bracketed = "(" in lead.group() or "[" in lead.group()
    closing = CLOSING.match(lowered, other.end) if bracketed else None
    return evolve(amount, end=closing.end() if closing else other.end, converted=other)


def _figure(text: str, lowered: str, amount: PrintedAmount) -> Money:
    return Money(
        text=text[amount.start : amount.end],
        start=amount.start,
        end=amount.end,
        value=amount.value,
        value_max=amount.value_max,
        currency=amount.currency,
        qualifier=qualifier_before(lowered, amount.start) or qualifier_behind(lowered, amount.end),
        converted=_amount(amount.converted) if amount.converted else None,
    )


def _amount(other: PrintedAmount) -> Amount:
    return Amount(value=other.value, value_max=other.value_max, currency=other.currency)


def _checked(money: Money, text: str, on: dt.date | None) -> Money:
    """Return the amount with its conversion's rate, if it has one."""
    if money.converted is None:
        return money
    return evolve(money, rate=conversion_rate(money), implausible=is_implausible(money, on=on, text=text))
