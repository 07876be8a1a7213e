"""What a number of a text is: its span, its value and how it is printed."""

from decimal import Decimal
from typing import Literal

from attrs import evolve, frozen

from govnews.values.scales import LETTERS

_FIRST_YEAR, _LAST_YEAR = Decimal(1900), Decimal(2099)


@frozen(kw_only=True)
class Number:
    """A number of a text: ``text[start:end]`` is its digits or words with its scale word.

    Attributes:
        start: offset of its first character (a minus sign is part of it where printed as one).
        end: offset behind it; a scale *letter* ("145m", "1t") is not within, for "100m" may be meters.
        value: the number with its scale worked in; of a range the lower end; None where vague
            ("several million", "hundreds of millions").
        value_max: the upper end of a range, else None.
        scale: the power of ten of its printed scale word (9 for "billion"), None where it prints none.
        letter: the letter k, m, b or t, in lower case, that is glued to its digits and followed by no other
            letter, else None; `with_letter` reads it as a scale.
        after: offset of what it counts: behind one hyphen, blanks, or the "of" of "hundreds of"; the letter,
            which may be the unit itself, is not skipped.
        joined: what parts it from there: a hyphen ("500-million-yuan"), a blank, or nothing.
        digits: whether it is printed in digits ("9") and not in words ("nine").
        grouped: whether its digits are grouped ("1,151").
        kind: "plain", "vague", "range" (then `parts` are its ends), or "reversed": the first of two numbers
            printed like a range whose second end is the smaller ("5-3 billion"); it shares the scale and the
            unit of the second, which is a plain number of its own. "changed" is the first of two that
            `split_changes` parted ("rose from 9 to 13 percent"), with the same meaning.
        parts: the two ends of a range as plain numbers, with the scale that they share; empty otherwise.
    """

    start: int
    end: int
    value: Decimal | None
    value_max: Decimal | None = None
    scale: int | None = None
    letter: str | None = None
    after: int
    joined: Literal["", " ", "-"] = ""
    digits: bool = True
    grouped: bool = False
    kind: Literal["plain", "vague", "range", "reversed", "changed"] = "plain"
    parts: "tuple[Number, ...]" = ()

    @property
    def is_yearlike(self) -> bool:
        """Whether it could be a year: four ungrouped digits from 1900 to 2099 and no scale."""
        bare = self.digits and not self.grouped and self.scale is None and self.letter is None
        return bare and not self.parts and self.value is not None and _FIRST_YEAR <= self.value <= _LAST_YEAR

    def with_letter(self) -> "Number":
        """Return it with its scale letter read as a scale ("145m": 145 million), itself where it has none.

        The letter of a range's second end is shared by the first ("$1.5-2b").
        """
        if self.letter is None:
            return self
        power = LETTERS[self.letter]
        whole = evolve(self, end=self.end + 1, after=self.end + 1, letter=None)
        if not self.parts:
            return whole.scaled(power)
        low, high = self.parts
        low = low.with_letter() if low.letter else low.scaled(power)
        return evolve(
            whole, scale=power, parts=(low, high := high.with_letter()), value=low.value, value_max=high.value
        )

    def scaled(self, power: int | None) -> "Number":
        """Return it with the scale of a later number of its list; itself where it has one or is grouped."""
        if power is None or self.value is None or self.scale is not None or self.letter or self.grouped:
            return self
        upper = None if self.value_max is None else scale_up(self.value_max, power)
        parts = tuple(part.scaled(power) for part in self.parts)
        return evolve(self, value=scale_up(self.value, power), value_max=upper, scale=power, parts=parts)


def scale_up(value: Decimal, power: int) -> Decimal:
    """Return `value` times ten to the `power`, exact and printed without exponent.

    >>> scale_up(Decimal("4.52"), 9)
    Decimal('4520000000')
    """
    sign, digits, exponent = value.as_tuple()
    shifted = int(exponent) + power
    return Decimal((sign, digits + (0,) * max(shifted, 0), min(shifted, 0)))
