"""Quantities in every spelling that pages print."""

from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import Final

from attrs import frozen
from hypothesis import strategies as st

from govnews.model import Measure, Qualifier, Quantity
from govnews.values.units import SYMBOLS, UNITS, WORDS, Unit, converted

_SCALES: Final = {"": 0, "thousand": 3, "million": 6, "mln": 6, "billion": 9, "bln": 9, "trillion": 12}
_SPELLED: Final = {"one": 1, "six": 6, "seven": 7, "twelve": 12}
_BEFORE: Final = ("", "The park has ", "a planned ", "covering over ", "a total of nearly ", "raised from (")
_QUALIFIERS: Final[dict[str, Qualifier]] = {"over": "over", "nearly": "under"}
_BEHIND: Final = ("", " a year", ", up 5.5 percent", ". In 2023", " per person", ") in all", "; the rest")
_HEDGES: Final = ("", "about ", "or ", "around ", "or about ")


@frozen
class PrintedQuantity:
    """A text and the one quantity that it holds: ``find_quantities(text) == (quantity,)``."""

    text: str
    quantity: Quantity


@frozen
class _Printed:
    """A number as printed, before the unit behind it, and what it means."""

    text: str
    value: Decimal
    value_max: Decimal | None = None


def unit_spellings() -> st.SearchStrategy[tuple[str, Unit]]:
    """Draw a spelling of a unit, with the case and hyphens that pages give it, and the unit."""
    words = st.builds(_varied, st.sampled_from(sorted(WORDS)), st.sampled_from((str, str.title, str.upper)))
    symbols = st.sampled_from(sorted(SYMBOLS)).map(lambda symbol: (symbol, UNITS[SYMBOLS[symbol]]))
    return words | symbols


def _varied(word: str, case: object) -> tuple[str, Unit]:
    varied = {str.title: word.title(), str.upper: word.upper()}.get(case, word)  # type: ignore[call-overload] # the methods themselves are the keys
    return varied, UNITS[WORDS[word]]


def printed_quantities() -> st.SearchStrategy[PrintedQuantity]:
    """Draw a quantity, print it as pages do, and put it into a text; with a conversion or without.

    >>> from govnews.values.quantities import find_quantities
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(printed_quantities())
    ... def test_it_is_found_again(printed):
    ...     assert find_quantities(printed.text) == (printed.quantity,)
    >>> test_it_is_found_again()
    """
    return st.builds(
        _in_text,
        st.sampled_from(_BEFORE),
        st.one_of(_measures(), _measures().flatmap(_with_conversion)),
        st.sampled_from(_BEHIND),
    )


def _in_text(before: str, printed: tuple[str, Measure, Measure | None], behind: str) -> PrintedQuantity:
    text, measure, other = printed
    start = len(before)
    quantity = Quantity(
        text=text,
        start=start,
        end=start + len(text),
        value=measure.value,
        value_max=measure.value_max,
        unit=measure.unit,
        qualifier=_QUALIFIERS.get(before.split(" ")[-2] if " " in before else ""),
        converted=other,
    )
    return PrintedQuantity(before + text + behind, quantity)


def _measures() -> st.SearchStrategy[tuple[str, Measure, Measure | None]]:
    return st.builds(_joined, _numbers(), unit_spellings(), st.sampled_from((" ", "-", "- ", "")))


def _joined(number: _Printed, unit: tuple[str, Unit], joint: str) -> tuple[str, Measure, Measure | None]:
    spelling, meant = unit
    counted = spelling.lower().startswith(("20", "40", "twenty", "forty"))
    letter = spelling[0].isalpha() and not spelling[1:2].isalpha()  # glued to digits it makes a name: "5G"
    if counted or (joint == "" and (letter or not number.text[-1].isdigit())):
        joint = " "
    spelled = spelling.replace(" ", "-") if joint == "-" and spelling in WORDS else spelling
    measure = Measure(value=number.value, value_max=number.value_max, unit=meant.name)
    return number.text + joint + spelled, measure, None


def _numbers() -> st.SearchStrategy[_Printed]:
    digits = st.decimals(Decimal("0.01"), Decimal(99999), places=2).map(lambda value: value.normalize())
    scaled = st.builds(_scaled, digits, st.sampled_from(sorted(_SCALES)), st.sampled_from((" ", "-")))
    spelled = st.sampled_from(sorted(_SPELLED)).map(lambda word: _Printed(word, Decimal(_SPELLED[word])))
    ranges = st.builds(_range, st.integers(2, 80), st.integers(1, 20), st.sampled_from(("-", " to ", "~")))
    return scaled | spelled | ranges


def _scaled(value: Decimal, scale: str, joint: str) -> _Printed:
    text = f"{value:,f}" + (joint + scale if scale else "")
    return _Printed(text, value.scaleb(_SCALES[scale]))


def _range(low: int, width: int, joint: str) -> _Printed:
    return _Printed(f"{low}{joint}{low + width}", Decimal(low), Decimal(low + width))


def _with_conversion(
    printed: tuple[str, Measure, Measure | None],
) -> st.SearchStrategy[tuple[str, Measure, Measure | None]]:
    text, measure, _ = printed
    others = [
        unit
        for unit in UNITS.values()
        if unit.name != measure.unit and converted(Decimal(1), UNITS[measure.unit], unit) is not None
    ]
    if not others or measure.value_max is not None:
        return st.just(printed)
    return st.builds(
        lambda other, hedge: _converted(text, measure, other, hedge),
        st.sampled_from(others),
        st.sampled_from(_HEDGES),
    )


def _converted(text: str, measure: Measure, unit: Unit, hedge: str) -> tuple[str, Measure, Measure | None]:
    exact = converted(measure.value, UNITS[measure.unit], unit) or Fraction(0)
    with localcontext() as context:
        context.prec = 40
        value = (Decimal(exact.numerator) / exact.denominator).quantize(Decimal("0.0001"), ROUND_HALF_UP)
    if not value or len(value.as_tuple().digits) > 24:  # noqa: PLR2004 - longer ones are no numbers of a page
        return text, measure, None
    spelling = next(word for word, name in (*WORDS.items(), *SYMBOLS.items()) if name == unit.name)
    return f"{text} ({hedge}{value:,f} {spelling})", measure, Measure(value=value, unit=unit.name)
