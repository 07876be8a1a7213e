"""Numbers, money and percentages in every spelling that pages print."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from govnews.model import Amount, Money, Percent, Qualifier
from govnews.values.currencies import CURRENCIES

_SCALES: Final = {
    "": 0, "thousand": 3, "million": 6, "mln": 6, "billion": 9, "bln": 9, "bn": 9, "Billion": 9,
    "trillion": 12, "trln": 12,
}  # fmt: skip
_SPELLED: Final = {"one": 1, "six": 6, "ten": 10, "Forty-six": 46, "two hundred": 200}
_BEFORE: Final[dict[str, Qualifier | None]] = {
    "": None, "It cost ": None, "a total of ": None, "about ": "about", "Some ": "about", "nearly ": "under",
    "loans of up to ": "under", "more than ": "over", "sales exceeded ": "over", "surpassed the ": "over",
    "will not exceed ": "under",
}  # fmt: skip
_BEHIND: Final = ("", ".", " per person", ", up 5.5 percent", " in total; the rest", " was invested")
_POINTS: Final = ("percentage points", "percentage point", "-percentage-point")
_PERCENTS: Final = ("%", " %", " percent", "-percent", " per cent", " pct")


@frozen
class PrintedMoney:
    """A text and the amount of money that it begins its figures with: ``find_money(text)[0] == money``."""

    text: str
    money: Money


@frozen
class PrintedPercent:
    """A text and the one percentage that it holds: ``find_percents(text)[0] == percent``."""

    text: str
    percent: Percent


@frozen
class PrintedNumber:
    """A number as printed, what it means, and whether it is in digits without a scale word."""

    text: str
    value: Decimal
    value_max: Decimal | None = None


@frozen
class CurrencySpelling:
    """A spelling of a currency, its code, and whether it stands before the number."""

    text: str
    code: str
    leads: bool
    doubtful: bool = False


def currency_spellings() -> st.SearchStrategy[CurrencySpelling]:
    """Draw a spelling of a currency as the table has it."""
    return st.sampled_from(all_currency_spellings())


def all_currency_spellings() -> Sequence[CurrencySpelling]:
    """Return every spelling of every currency."""
    before = [CurrencySpelling(name, row.code, leads=True) for row in CURRENCIES for name in row.before]
    behind = [CurrencySpelling(name, row.code, leads=False) for row in CURRENCIES for name in row.after]
    doubtful = [
        CurrencySpelling(name, row.code, leads=False, doubtful=True)
        for row in CURRENCIES
        for name in row.doubtful
    ]
    return (*before, *behind, *doubtful)


def printed_numbers(*, scaled: bool = False) -> st.SearchStrategy[PrintedNumber]:
    """Draw a number as pages print it: digits, words, a range; with `scaled` always with a scale word."""
    scales = st.sampled_from(sorted(_SCALES)).filter(bool) if scaled else st.sampled_from(sorted(_SCALES))
    single = st.builds(_single, _digits(), scales, st.sampled_from((" ", "-", "")))
    spelled = st.builds(_single, st.sampled_from(sorted(_SPELLED)), scales, st.sampled_from((" ", "-")))
    ranges = st.builds(_range, st.tuples(_small(), _small()), scales, st.sampled_from(("-", " to ", "–")))
    return single | spelled | ranges


def _digits() -> st.SearchStrategy[str]:
    whole = st.integers(min_value=1, max_value=10**9)
    return st.builds(
        lambda number, places, grouped: f"{number:,}{places}" if grouped else f"{number}{places}",
        whole,
        st.sampled_from(("", ".5", ".26", ".0")),
        st.booleans(),
    )


def _small() -> st.SearchStrategy[Decimal]:
    return st.decimals(min_value=1, max_value=999, places=1, allow_nan=False, allow_infinity=False)


def _single(digits: str, scale: str, joint: str) -> PrintedNumber:
    value = Decimal(_SPELLED[digits]) if digits in _SPELLED else Decimal(digits.replace(",", ""))
    return PrintedNumber(f"{digits}{joint if scale else ''}{scale}", value * 10 ** _SCALES[scale])


def _range(ends: tuple[Decimal, Decimal], scale: str, joint: str) -> PrintedNumber:
    low, high = sorted(ends)
    text = f"{low}{joint}{high}{' ' if scale else ''}{scale}"
    return PrintedNumber(text, low * 10 ** _SCALES[scale], high * 10 ** _SCALES[scale])


def printed_money() -> st.SearchStrategy[PrintedMoney]:
    """Draw an amount of money, print it as pages do, with its conversion or without, and put it into a text.

    >>> from govnews.values import find_money
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(printed_money())
    ... def test_it_is_found_again(printed):
    ...     assert find_money(printed.text)[0] == printed.money
    >>> test_it_is_found_again()
    """
    return st.builds(
        _in_text,
        st.sampled_from(sorted(_BEFORE)),
        _amounts(),
        st.none()
        | st.tuples(st.sampled_from((" (", "(about ", " (equivalent to ", ", or about ")), _amounts()),
        st.sampled_from(_BEHIND),
    )


def _amounts() -> st.SearchStrategy[tuple[str, Amount]]:
    return currency_spellings().flatmap(
        lambda spelling: printed_numbers(scaled=spelling.doubtful).map(
            lambda number: _amount(number, spelling)
        )
    )


def _amount(number: PrintedNumber, spelling: CurrencySpelling) -> tuple[str, Amount]:
    glued = spelling.leads and not spelling.text[-1].isalpha() and number.text[0].isdigit()
    parts = (spelling.text, number.text) if spelling.leads else (number.text, spelling.text)
    amount = Amount(value=number.value, value_max=number.value_max, currency=spelling.code)
    return ("" if glued else " ").join(parts), amount


def _in_text(
    before: str, printed: tuple[str, Amount], conversion: tuple[str, tuple[str, Amount]] | None, behind: str
) -> PrintedMoney:
    text, amount = printed
    other = None
    if conversion and conversion[1][1].currency != amount.currency:
        lead, (converted, other) = conversion
        text += lead + converted + ")" * ("(" in lead)
    money = Money(
        text=text,
        start=len(before),
        end=len(before) + len(text),
        value=amount.value,
        value_max=amount.value_max,
        currency=amount.currency,
        qualifier=_BEFORE[before],
        converted=other,
    )
    return PrintedMoney(before + text + behind, money)


def printed_percents() -> st.SearchStrategy[PrintedPercent]:
    """Draw a percentage or percentage points, print it as pages do, and put it into a text."""
    return st.builds(
        _percent_in_text,
        st.sampled_from(sorted(_BEFORE)),
        printed_numbers(),
        st.sampled_from((*_PERCENTS, *_POINTS)),
        st.sampled_from((" a year", ".", " higher", "")),
    )


def _percent_in_text(before: str, number: PrintedNumber, unit: str, behind: str) -> PrintedPercent:
    text = number.text + (" " if unit[0] == "p" else "") + unit
    percent = Percent(
        text=text,
        start=len(before),
        end=len(before) + len(text),
        value=number.value,
        value_max=number.value_max,
        unit="percentage_point" if "point" in unit else "percent",
        qualifier=_BEFORE[before],
    )
    return PrintedPercent(before + text + behind, percent)
