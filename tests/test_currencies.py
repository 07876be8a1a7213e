"""The currency table: every spelling of it is read, and its codes are those of ISO 4217."""

import re
from collections import Counter

import pytest

from govnews.testing import CurrencySpelling, all_currency_spellings
from govnews.values import find_money
from govnews.values.currencies import CURRENCIES, GENERIC


@pytest.mark.parametrize(
    "spelling", all_currency_spellings(), ids=lambda spelling: f"{spelling.code}-{spelling.text}"
)
def test_every_spelling_is_read(spelling: CurrencySpelling) -> None:
    text = f"worth {spelling.text} 5 million." if spelling.leads else f"worth 5 million {spelling.text}."
    [found] = find_money(text)
    assert found.currency == spelling.code
    assert found.value == 5_000_000
    assert found.text == text.removeprefix("worth ").removesuffix(".")


@pytest.mark.parametrize(
    "spelling", all_currency_spellings(), ids=lambda spelling: f"{spelling.code}-{spelling.text}"
)
def test_capitals_that_are_asked_for_are_needed(spelling: CurrencySpelling) -> None:
    name = spelling.text.lower()
    if name == spelling.text or name.endswith("$"):
        return
    text = f"worth {name} 5 million" if spelling.leads else f"worth 5 million {name}"
    assert find_money(text) == ()


@pytest.mark.parametrize("spelling", [s for s in all_currency_spellings() if s.doubtful], ids=str)
def test_doubtful_names_need_a_scale_or_grouping(spelling: CurrencySpelling) -> None:
    assert find_money(f"20 {spelling.text}") == ()
    assert [found.currency for found in find_money(f"20,000 {spelling.text}")] == [spelling.code]
    assert find_money(f"5 million {spelling.text} of apples") == ()


@pytest.mark.parametrize("row", CURRENCIES, ids=lambda row: row.code)
def test_hyphens_and_missing_blanks_make_no_difference(row: object) -> None:
    for name in row.after:  # type: ignore[attr-defined] # rows of the table
        for printed in (name.replace(" ", "-"), name.replace(" ", "")):
            assert [found.currency for found in find_money(f"a 5-million-{printed} fund")] == [row.code]  # type: ignore[attr-defined] # likewise


def test_codes_and_spellings_are_unique() -> None:
    assert max(Counter(row.code for row in CURRENCIES).values()) == 1
    assert all(re.fullmatch("[A-Z]{3}", row.code) for row in CURRENCIES)
    for leads in (True, False):
        names = Counter(
            spelling.text.lower() for spelling in all_currency_spellings() if spelling.leads is leads
        )
        assert {name for name, times in names.items() if times > 1} <= {"yuan"}


def test_generic_names_are_of_the_dollar() -> None:
    usd = next(row for row in CURRENCIES if row.code == "USD")
    assert set(usd.before) | set(usd.after) >= GENERIC
