"""The doubts that a figure raises."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable
from operator import attrgetter

from govnews.model import Money, Note, NoteCode, Period, Quantity, Value
from govnews.values.amounts import names_two_currencies
from govnews.values.factor_checks import quantity_notes
from govnews.values.numbers import find_numbers
from govnews.values.rate_checks import check_conversion


def notes(
    value: Value, on: dt.date | None = None, *, text: str = "", others: Iterable[Money] = ()
) -> tuple[Note, ...]:
    """Return what is doubtful about a figure, as notes whose `line` is the figure's.

    Args:
        value: a figure that one of the finders returned.
        on: the page's date; None where unknown.
        text: the text that the figure was found in: what it names beside the figure may explain or raise a
            doubt.
        others: the amounts of money of the whole page; a conversion may belong to another of them.

    >>> from govnews.values import find_money
    >>> text = "a total investment of $18.83 billion yuan"
    >>> [note.code.value for note in notes(*find_money(text), text=text)]
    ['currencies-mixed']
    """
    found: tuple[Note, ...] = ()
    if isinstance(value, Money):
        found = (*_mixed(value), *check_conversion(value, on=on, text=text, others=others))
    elif isinstance(value, Quantity):
        found = quantity_notes(value)
    reversed_range = () if isinstance(value, Period) else _reversed(value, text)
    return (*found, *reversed_range)


def _mixed(money: Money) -> tuple[Note, ...]:
    if not names_two_currencies(money.text):
        return ()
    message = f"{money.text}: two currencies at one amount; read as {money.currency}"
    return (Note(NoteCode.CURRENCIES_MIXED, message, money.line),)


def _reversed(value: Value, text: str) -> tuple[Note, ...]:
    """Note the first of two numbers printed like a range whose second end is the smaller one."""
    numbers = find_numbers(text)
    place = bisect_left(numbers, value.start, key=attrgetter("start"))
    number = numbers[place] if place < len(numbers) else None
    if not number or number.kind != "reversed" or number.start >= value.end:
        return ()
    message = f"{value.text}: the range that begins here falls, so its ends are two figures"
    return (Note(NoteCode.RANGE_REVERSED, message, value.line),)
