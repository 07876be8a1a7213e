"""Money: what pages print, what is none, and how amounts, lists, ranges and conversions are read."""

import datetime as dt
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from counting import tries_of
from figures import expressions, written
from govnews.model import Money
from govnews.testing import PrintedMoney, printed_money
from govnews.values import amounts, find_money, money


@pytest.mark.parametrize(("text", "wanted"), expressions("money"))
def test_expressions_of_real_pages(text: str, wanted: str) -> None:
    assert written(find_money(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a currency before, behind, both, glued, in other letters
        ("RMB 300 billionyuan", "RMB 300 billionyuan = 300000000000 CNY"),
        ("200,000 yuanper person", "200,000 yuan = 200000 CNY"),
        ("about $US 2.21 billion", "$US 2.21 billion = 2210000000 USD, about"),
        ("￥５００ million", "￥５００ million = 500000000 CNY"),
        ("HK$5 million dollars", "HK$5 million dollars = 5000000 HKD"),
        ("$5 million Hong Kong dollars", "$5 million Hong Kong dollars = 5000000 HKD"),
        ("In 2013 RMB 30 billion was spent", "RMB 30 billion = 30000000000 CNY"),
        ("A $5 million grant, an A$6 million one", "$5 million = 5000000 USD | A$6 million = 6000000 AUD"),
        (
            "S $ 147.89 billion of China's $5 billion",
            "S $ 147.89 billion = 147890000000 SGD | $5 billion = 5000000000 USD",
        ),
        ("2.8 million U.S.dollars", "2.8 million U.S.dollars = 2800000 USD"),
        ("RM5 million and Rs 500", "RM5 million = 5000000 MYR | Rs 500 = 500 INR"),
        # what looks like a currency and is none
        ("J$5 million", "none"),
        ("the yuan 5 percent lower, the RMB 3% higher", "none"),
        ("20 yuan-denominated bonds", "none"),
        ("10 Dong villages won 3 prizes, 36 won awards", "none"),
        ("15 million pounds of apples, 200 pounds", "none"),
        ("try 5 or rub 3; all 10 cad 7", "none"),
        ("3,000 won, and 5 billion won", "3,000 won = 3000 KRW | 5 billion won = 5000000000 KRW"),
        ("in 2019 won the prize", "none"),
        ("RMB      5", "none"),
        # ranges, and changes that are none
        ("between 3 and 5 yuan", "3 and 5 yuan = 3 to 5 CNY"),
        ("3 billion to 5 billion yuan", "3 billion to 5 billion yuan = 3000000000 to 5000000000 CNY"),
        (
            "between 42 billion and 43 billion yuan",
            "42 billion and 43 billion yuan = 42000000000 to 43000000000 CNY",
        ),
        ("$2-$3 billion", "$2-$3 billion = 2000000000 to 3000000000 USD"),
        ("$2-3b", "$2-3b = 2000000000 to 3000000000 USD"),
        ("$1.5b-2b", "$1.5b-2b = 1500000000 to 2000000000 USD"),
        ("5,000 yuan - 10,000 yuan", "5,000 yuan - 10,000 yuan = 5000 to 10000 CNY"),
        ("between 30 yuan and 50 yuan", "30 yuan and 50 yuan = 30 to 50 CNY"),
        ("from 30 yuan to 180 yuan", "30 yuan = 30 CNY | 180 yuan = 180 CNY"),
        ("ranging from 30 yuan to 180 yuan", "30 yuan to 180 yuan = 30 to 180 CNY"),
        (
            "will get from CNY5 million to CNY10 million",
            "CNY5 million to CNY10 million = 5000000 to 10000000 CNY",
        ),
        ("rose from $5 million to $10 million", "$5 million = 5000000 USD | $10 million = 10000000 USD"),
        (
            "grew from 3.1 billion to 5 billion yuan",
            "3.1 billion = 3100000000 CNY | 5 billion yuan = 5000000000 CNY",
        ),
        ("rose from $3 to 5 billion last year", "$3 = 3000000000 USD | 5 billion = 5000000000 USD"),
        ("a fee from $3 to 5 billion last year", "$3 to 5 billion = 3000000000 to 5000000000 USD"),
        ("$5-3 billion last year", "$5 = 5000000000 USD | 3 billion = 3000000000 USD"),
        ("5-3 billion yuan", "5 = 5000000000 CNY | 3 billion yuan = 3000000000 CNY"),
        ("rose by 2 yuan to 30 yuan", "2 yuan = 2 CNY | 30 yuan = 30 CNY"),
        ("up about $2 to $30, cost $2 to $3", "$2 = 2 USD, about | $30 = 30 USD | $2 to $3 = 2 to 3 USD"),
        ("grew by 2 yuan-3 yuan", "2 yuan-3 yuan = 2 to 3 CNY"),
        ("200 yuan to 100 yuan", "200 yuan = 200 CNY | 100 yuan = 100 CNY"),
        ("30 yuan to 50 dollars", "30 yuan = 30 CNY | 50 dollars = 50 USD"),
        ("several yuan to 5 yuan", "several yuan = vague CNY | 5 yuan = 5 CNY"),
        # lists
        (
            "309.92 billion, 1,151.74 billion and 988.51 billion Yuan",
            (
                "309.92 billion = 309920000000 CNY | 1,151.74 billion = 1151740000000 CNY"
                " | 988.51 billion Yuan = 988510000000 CNY"
            ),
        ),
        (
            "1.2, 3.4 and 5 billion yuan",
            "1.2 = 1200000000 CNY | 3.4 = 3400000000 CNY | 5 billion yuan = 5000000000 CNY",
        ),
        ("RMB26, 523 and 14,184, respectively", "RMB26, 523 = 26523 CNY | 14,184 = 14184 CNY"),
        (
            "$5 billion, 3 billion and 2 billion.",
            "$5 billion = 5000000000 USD | 3 billion = 3000000000 USD | 2 billion = 2000000000 USD",
        ),
        (
            "USD 3, 2 and 1.5 billion",
            "USD 3 = 3000000000 USD | 2 = 2000000000 USD | 1.5 billion = 1500000000 USD",
        ),
        ("$5 billion and 36 projects", "$5 billion = 5000000000 USD"),
        ("On July 3 and 5 billion yuan", "5 billion yuan = 5000000000 CNY"),
        ("in 2015 and 30 billion yuan", "30 billion yuan = 30000000000 CNY"),
        # vague amounts
        ("hundreds of millions of yuan", "hundreds of millions of yuan = vague CNY"),
        ("a multi-billion-yuan plan", "multi-billion-yuan = vague CNY"),
        ("a few thousand dollars", "a few thousand dollars = vague USD"),
        ("tens of thousands yuan", "tens of thousands yuan = vague CNY"),
        # qualifiers
        ("2 million yuan or more", "2 million yuan = 2000000 CNY, over"),
        ("500 yuan or so a day", "500 yuan = 500 CNY, about"),
        ("surpassed the 1-trillion-yuan mark", "1-trillion-yuan = 1000000000000 CNY, over"),
        ("will not exceed RMB5 billion", "RMB5 billion = 5000000000 CNY, under"),
        ("no less than 3 yuan", "3 yuan = 3 CNY, over"),
        ("it added up to 3 yuan", "3 yuan = 3 CNY"),
        ("a handsome 3 yuan", "3 yuan = 3 CNY"),
        ("a total of 3 yuan, an expected 4 yuan", "3 yuan = 3 CNY | 4 yuan = 4 CNY"),
    ],
)
def test_amounts(text: str, wanted: str) -> None:
    assert written(find_money(text)) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5 yuan ( about 0.7 US dollars ) a day", "5 yuan ( about 0.7 US dollars ) = 5 CNY -> 0.7 USD"),
        ("5 yuan [$0.7]", "5 yuan [$0.7] = 5 CNY -> 0.7 USD"),
        ("5 yuan, or about $0.7, a day", "5 yuan, or about $0.7 = 5 CNY -> 0.7 USD"),
        ("5 yuan, equivalent to $0.7, a day", "5 yuan, equivalent to $0.7 = 5 CNY -> 0.7 USD"),
        ("1.5-2 yuan ($0.21-0.28)", "1.5-2 yuan ($0.21-0.28) = 1.5 to 2 CNY -> 0.21 to 0.28 USD"),
        ("millions of yuan ($1 million)", "millions of yuan ($1 million) = vague CNY -> 1000000 USD"),
        ("5 yuan ($0.7, up 3 percent)", "5 yuan ($0.7 = 5 CNY -> 0.7 USD"),
        ("5 yuan or $0.7", "5 yuan = 5 CNY | $0.7 = 0.7 USD"),
        ("5 yuan, about $0.7", "5 yuan = 5 CNY | $0.7 = 0.7 USD, about"),
        ("5 yuan per kg ($0.7)", "5 yuan = 5 CNY | $0.7 = 0.7 USD"),
        ("US$5 (US$3 in cash)", "US$5 = 5 USD | US$3 = 3 USD"),
        ("5 yuan ($0.7) (0.6 euros)", "5 yuan ($0.7) = 5 CNY -> 0.7 USD | 0.6 euros = 0.6 EUR"),
        ("5 yuan (0.7)", "5 yuan = 5 CNY"),
    ],
)
def test_conversions(text: str, wanted: str) -> None:
    assert written(find_money(text)) == wanted


@pytest.mark.xfail(strict=True, reason="a line that is broken within a number is joined by nobody")
def test_a_number_broken_across_lines() -> None:
    assert written(find_money("5\nBillion yuan")) == "5\nBillion yuan = 5000000000 CNY"


def test_the_rate_that_a_conversion_implies() -> None:
    [found] = find_money("21.64 billion yuan ($633.84 million)", on=dt.date(2023, 12, 18))
    assert found.rate == Decimal("34.141")
    assert found.implausible


def test_the_rate_of_yuan_in_the_bracket() -> None:
    [found] = find_money("$22.3 million (139.6 million yuan)", on=dt.date(2015, 2, 26))
    assert found.rate == Decimal("6.2601")
    assert not found.implausible


@pytest.mark.parametrize(
    "text", ["188 million euros ($192 million)", "millions of yuan ($1 million)", "5 yuan ($0)"]
)
def test_no_rate_without_two_amounts_and_a_yuan_side(text: str) -> None:
    [found] = find_money(text)
    assert found.converted
    assert found.rate is None
    assert not found.implausible


@given(printed_money())
def test_every_house_spelling_is_read(printed: PrintedMoney) -> None:
    found = find_money(printed.text)[0]
    assert evolve(found, rate=None, implausible=False) == printed.money


@given(
    st.text(st.sampled_from("0123456789 .,-$¥()yuanmilobdr%€US£RMB fotĀİ"), max_size=80)
    | st.text(max_size=40)
)
def test_any_text_is_read_and_spans_are_true(text: str) -> None:
    for found in find_money(text):
        assert text[found.start : found.end] == found.text
        assert found.value_max is None or (found.value is not None and found.value <= found.value_max)


@given(printed_money())
def test_no_break_spaces_change_nothing(printed: PrintedMoney) -> None:
    def without_text(found: tuple[Money, ...]) -> list[Money]:
        return [evolve(value, text="") for value in found]

    spaced = printed.text.replace(" ", "\N{NO-BREAK SPACE}")
    assert without_text(find_money(spaced)) == without_text(find_money(printed.text))


@given(st.integers(1, 10**6))
def test_a_billion_is_a_thousand_millions(number: int) -> None:
    [million], [billion] = find_money(f"{number} million yuan"), find_money(f"{number} billion yuan")
    assert million.value is not None
    assert billion.value == million.value * 1000


FAMILIES = [
    "9",
    "9,",
    "9,999",
    "9 and ",
    "$",
    "$9 ",
    "(",
    "9 yuan (",
    "-",
    "9-",
    "9 yuan - ",
    "a ",
    "several ",
    "9.",
    "yuan ",
]


@pytest.mark.parametrize("family", FAMILIES)
def test_work_grows_with_the_text_only(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts the tries of every pattern; what one try may look at is bounded by the patterns themselves."""
    work = tries_of((amounts, money), find_money, monkeypatch)
    assert work(family * 4000) <= 2 * work(family * 2000) + 100
