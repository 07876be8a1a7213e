"""Whether a printed conversion can be right: its rate against the market's, and the likeliest slip."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import Final

from attrs import evolve

from govnews._calendar import day_of
from govnews.model import Money, Note, NoteCode
from govnews.values.exchange import RATE_CONTEXT, implied_rate, known_rates, market_rate, month_index
from govnews.values.periods import find_periods
from govnews.values.sentences import sentence_around

#: A rate farther off than this, at every date that it could be of, is implausible.
IMPLAUSIBLE: Final = Decimal("0.12")
#: A rate farther off than this is another date's.
OTHER_DATE: Final = Decimal("0.05")
#: An amount printed elsewhere explains a conversion that it fits this closely.
_SAME: Final = Decimal("0.03")

#: A decade is the longest period whose months a conversion may be of.
_LONGEST_PERIOD: Final = 120
#: How many further amounts of a page are tried; more would be a table, not a story.
_OTHERS: Final = 100

_ONE_STEP: Final = 3
#: Powers of ten that slips of the pen make, the likeliest first; three is one step of the scale.
_POWERS: Final = (1, 3, 2, 4, 6, 5)


def conversion_rate(money: Money) -> Decimal | None:
    """Return CNY per unit of the other currency that a conversion implies, None without a CNY side.

    Of ranges the lower ends count; five significant digits.
    """
    other = money.converted
    if other is None or (money.currency == "CNY") == (other.currency == "CNY"):
        return None
    if money.currency == "CNY":
        return implied_rate(money.value, other.value)
    return implied_rate(other.value, money.value)


def is_implausible(money: Money, *, on: dt.date | None = None, text: str = "") -> bool:
    """Tell whether a conversion's rate is more than 12 percent off the market's at every date it could be of.

    These are the month of `on`, the page's date, and the months of any period that the sentence of `text`
    around the amount names; without `on`, every month since 1994. A rate that cannot be checked is not
    implausible.
    """
    rate, code = conversion_rate(money), _other_currency(money)
    if rate is None or code is None:
        return False
    markets = _markets(code, on)
    if not markets or _fits(rate, markets):
        return False
    return not _fits(rate, sorted(set(_named_markets(text, money, code, on))))


def check_conversion(
    money: Money, *, on: dt.date | None = None, text: str = "", others: Iterable[Money] = ()
) -> tuple[Note, ...]:
    """Return what is doubtful about the conversion printed beside an amount of money: one note or none.

    Args:
        money: the amount, as `find_money` returned it.
        on: the page's date; None where unknown, then a rate is implausible only if no month's fits it.
        text: the text that the amount was found in: a period that its sentence names may explain the rate.
        others: further amounts of the page: one of them may be the one that the conversion belongs to.

    Returns:
        A note with code IMPLAUSIBLE_CONVERSION (more than 12 percent off the market's rate at every date that
        the conversion could be of, with the likeliest slip), OTHER_DATE_RATE (more than 5 percent off at the
        page's date), or CONVERSION_UNCHECKED (no rate can be worked out or none is known to compare it with;
        so also for pages dated more than a year after the packaged table's last month). Empty where all is
        well.

    >>> from govnews.values import find_money
    >>> [money] = find_money("an investment of 21.64 billion yuan ($633.84 million)")
    >>> [note.code.value for note in check_conversion(money, on=dt.date(2023, 12, 18))]
    ['implausible-conversion']
    """
    on = day_of(on)
    if money.converted is None:
        return ()
    rate, code = conversion_rate(money), _other_currency(money)
    markets = _markets(code, on) if code else ()
    market = markets[0] if markets and on else None
    if rate is None or code is None or not markets:
        message = f"{money.text}: {_why_unchecked(money, rate, on)}"
        return (Note(NoteCode.CONVERSION_UNCHECKED, message, money.line),)
    if is_implausible(money, on=on, text=text):
        slip = _slip(money, rate, code, markets, others)
        message = f"{money.text}: {rate} CNY per {code} is no day's rate{_against(market, on)}; {slip}"
        return (Note(NoteCode.IMPLAUSIBLE_CONVERSION, message, money.line),)
    if market is not None and abs(rate / market - 1) > OTHER_DATE:
        message = f"{money.text}: {rate} CNY per {code} is another date's rate{_against(market, on)}"
        return (Note(NoteCode.OTHER_DATE_RATE, message, money.line),)
    return ()


def _other_currency(money: Money) -> str | None:
    """Return the code of the side that is not CNY."""
    other = money.converted.currency if money.converted else "CNY"
    return other if money.currency == "CNY" else money.currency


def _markets(code: str, on: dt.date | None) -> tuple[Decimal, ...]:
    """Return the market's rates that a conversion may be of: the page's month's, or all that are known."""
    if on is None:
        return known_rates(code)
    rate = market_rate(code, month_index(on))
    return () if rate is None else (rate,)


def _fits(rate: Decimal, markets: Sequence[Decimal], tolerance: Decimal = IMPLAUSIBLE) -> bool:
    """Tell whether a rate is as close as that to any of the market's, which stand in order."""
    place = bisect_left(markets, rate, key=lambda market: market * (1 + tolerance))
    return place < len(markets) and markets[place] * (1 - tolerance) <= rate


def _named_markets(text: str, money: Money, code: str, on: dt.date | None) -> Iterator[Decimal]:
    """Yield the market's rates in the months of the periods that the sentence around an amount names."""
    for period in find_periods(sentence_around(text, money.start, money.end), on=on):
        if period.start_date and period.end_date:
            first, last = month_index(period.start_date), month_index(period.end_date)
            for month in range(first, min(last, first + _LONGEST_PERIOD) + 1):
                if (rate := market_rate(code, month)) is not None:
                    yield rate


def _against(market: Decimal | None, on: dt.date | None) -> str:
    return f" (the market's was {market} in {on:%B %Y})" if market and on else ""


def _why_unchecked(money: Money, rate: Decimal | None, on: dt.date | None) -> str:
    other = money.converted
    if other and "CNY" not in {money.currency, other.currency}:
        return "neither side is in yuan, so its rate is not checked"
    if rate is None:
        return "an amount is vague or zero, so its rate is not checked"
    return f"no market rate is known to check {rate} against" + (f" in {on:%B %Y}" if on else "")


def _slip(money: Money, rate: Decimal, code: str, markets: Sequence[Decimal], others: Iterable[Money]) -> str:
    """Name what most likely went wrong: another amount's bracket, a power of ten, swapped currencies."""

    def fits(candidate: Decimal | None, tolerance: Decimal = IMPLAUSIBLE) -> bool:
        return candidate is not None and _fits(candidate, markets, tolerance)

    pages = [
        other for other in islice(others, _OTHERS) if (other.start, other.line) != (money.start, money.line)
    ]
    for other in pages:
        if other.converted == money.converted and fits(conversion_rate(other)):
            return f"the conversion is that of another figure, {other.text}"
    for power in _POWERS:
        if fits(rate.scaleb(-power)):
            return f"the {code} amount is {_times(power)} too small, or the yuan amount too large"
        if fits(rate.scaleb(power)):
            return f"the {code} amount is {_times(power)} too large, or the yuan amount too small"
    if fits(RATE_CONTEXT.divide(Decimal(1), rate)):
        return f"the currencies are swapped: it fits where CNY and {code} change places"
    for other in pages:
        if other.currency == money.currency and fits(
            conversion_rate(evolve(money, value=other.value)), _SAME
        ):
            return f"the conversion fits another figure, {other.text}"
    return "no common slip explains it"


def _times(power: int) -> str:
    scale = ", billion for million," if power == _ONE_STEP else ""
    return f"{10**power:,} times{scale}"
