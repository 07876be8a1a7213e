"""Money: amounts with their currency, their qualifier, and the conversion printed beside them."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import evolve

from govnews.model import Amount, Money
from govnews.values.amounts import PrintedAmount, find_amounts
from govnews.values.numbers import find_numbers, plain_and_lower
from govnews.values.qualifiers import qualifier_before, qualifier_behind
from govnews.values.ranges import split_changes
from govnews.values.rate_checks import conversion_rate, is_implausible

_NEARLY: Final = (
    r"(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|over|more than|less than"
    r"|under|up to|at least|[=≈~])[ ]?"
)
_EQUAL: Final = r"(?:equivalent to|equivalent of|equal to|equaling|equalling|equals|equivalent|i\.e\.,?)[ ]"
#: What may part an amount from its conversion: "(", "(about ", "(equivalent to about ", " or about ",
#: ", equivalent to ". A lone "or" names another amount ("$10 million or 100 million yuan").
_LEAD: Final = re.compile(
    rf"[ ]{{0,2}}[(\[][ ]{{0,2}}(?:or[ ])?(?:{_EQUAL})?(?:{_NEARLY})?"
    rf"|,?[ ]or[ ]{_NEARLY}|,?[ ]{_EQUAL}(?:{_NEARLY})?"
)
_CLOSING: Final = re.compile(r"[ ]{0,2}[)\]]")
#: The longest lead is "(or equivalent to approximately".
_LONGEST_LEAD: Final = 40


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
    numbers = find_numbers(text)
    if not numbers:
        return ()
    plain, lowered = plain_and_lower(text)
    amounts = find_amounts(plain, lowered, split_changes(lowered, numbers))
    return tuple(_checked(money, text, on) for money in _paired(text, lowered, amounts))


def _paired(text: str, lowered: str, amounts: Sequence[PrintedAmount]) -> Iterator[Money]:
    """Yield the amounts, those that convert the one before them within it."""
    index = 0
    while index < len(amounts):
        amount = amounts[index]
        other = amounts[index + 1] if index + 1 < len(amounts) else None
        end = _conversion_end(lowered, amount, other) if other else None
        converted = _converted(other) if other and end else None
        yield _figure(text, lowered, amount, end or amount.end, converted)
        index += 2 if end else 1


def _conversion_end(lowered: str, amount: PrintedAmount, other: PrintedAmount) -> int | None:
    """Return where the conversion `other` of `amount` ends with its bracket, None where it is none."""
    if other.currency == amount.currency or other.start - amount.end > _LONGEST_LEAD:
        return None
    lead = _LEAD.fullmatch(lowered, amount.end, other.start)
    if not lead:
        return None
    bracketed = "(" in lead.group() or "[" in lead.group()
    closing = _CLOSING.match(lowered, other.end) if bracketed else None
    return closing.end() if closing else other.end


def _figure(text: str, lowered: str, amount: PrintedAmount, end: int, converted: Amount | None) -> Money:
    return Money(
        text=text[amount.start : end],
        start=amount.start,
        end=end,
        value=amount.value,
        value_max=amount.value_max,
        currency=amount.currency,
        qualifier=qualifier_before(lowered, amount.start) or qualifier_behind(lowered, end),
        converted=converted,
    )


def _converted(other: PrintedAmount) -> Amount:
    return Amount(value=other.value, value_max=other.value_max, currency=other.currency)


def _checked(money: Money, text: str, on: dt.date | None) -> Money:
    """Return the amount with its conversion's rate, if it has one."""
    if money.converted is None:
        return money
    return evolve(money, rate=conversion_rate(money), implausible=is_implausible(money, on=on, text=text))
