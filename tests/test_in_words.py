"""Figures in words, for people."""

import datetime as dt
from decimal import Decimal

import pytest

from govnews.model import Amount, Measure, Money, Percent, Period, Quantity, Value
from govnews.writers.in_words import words

DAY = dt.date(2023, 12, 18)


def money(**parts: object) -> Money:
    return Money(**{"text": "", "start": 0, "end": 0, "value": Decimal("4.52E+9"), "currency": "CNY"} | parts)  # type: ignore[arg-type] # parts of any type


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (money(), "CNY 4,520,000,000"),
        (money(value=None), "CNY unstated"),
        (money(qualifier="over", value_max=Decimal("5E+9")), "over CNY 4,520,000,000 to 5,000,000,000"),
        (
            money(converted=Amount(value=Decimal(633840000), currency="USD"), rate=Decimal("7.1311")),
            "CNY 4,520,000,000 = USD 633,840,000 (rate 7.1311)",
        ),
        (
            money(
                converted=Amount(value=Decimal(1), currency="USD"), rate=Decimal("4.52E+9"), implausible=True
            ),
            "CNY 4,520,000,000 = USD 1 (rate 4520000000, implausible)",
        ),
        (
            money(converted=Amount(value=Decimal(1), currency="EUR"), currency="USD"),
            "USD 4,520,000,000 = EUR 1",
        ),
        (
            Percent(text="", start=0, end=0, value=Decimal("9.16"), unit="percentage_point"),
            "9.16 percentage point",
        ),
        (Quantity(text="", start=0, end=0, value=Decimal(200), unit="mu", qualifier="about"), "about 200 mu"),
        (
            Quantity(
                text="",
                start=0,
                end=0,
                value=Decimal(200),
                unit="mu",
                converted=Measure(value=Decimal("13.33"), unit="square_kilometer"),
            ),
            "200 mu = 13.33 square kilometer",
        ),
        (Period(text="", start=0, end=0, start_date=DAY, end_date=DAY), "2023-12-18"),
        (
            Period(text="", start=0, end=0, start_date=DAY, end_date=dt.date(2023, 12, 19)),
            "2023-12-18 to 2023-12-19",
        ),
        (Period(text="", start=0, end=0, rolling="P5Y", direction="past"), "past 5 years"),
        (Period(text="", start=0, end=0, rolling="P1Y"), "1 year"),
        (Period(text="", start=0, end=0, rolling="PT36H", direction="next"), "next PT36H"),
        (Period(text="", start=0, end=0), "no date"),
        (Value(text="many", start=0, end=4), "many"),
    ],
)
def test_a_value_in_words(value: Value, said: str) -> None:
    assert words(value) == said
