"""Numbers in words: patterns for them, and what they say. Patterns match on text in lower case."""

from collections.abc import Iterable
from typing import Final

from govnews.values.scales import TEENS, TENS, UNITS

_WORDS: Final = UNITS | TEENS | TENS


def _by_first_letter(words: Iterable[str]) -> dict[str, str]:
    """Return patterns for the rests of the words that share a first letter, the longest first."""
    rests: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        rests.setdefault(word[0], []).append(word[1:])
    return {first: "|".join(rest) for first, rest in rests.items()}


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, those of one first letter together, so that few are tried."""
    return "(?:" + "|".join(f"{first}(?:{rest})" for first, rest in _by_first_letter(words).items()) + ")"


def whole_word(words: Iterable[str]) -> str:
    """Return a pattern for whole words whose first letters let the engine skip whatever begins otherwise."""
    rests = (f"{first}(?<![a-z]{first})(?:{rest})" for first, rest in _by_first_letter(words).items())
    return f"(?:{'|'.join(rests)})(?![a-z])"


#: "nine", "forty-six", "forty six".
SMALL: Final = rf"(?:{any_of(TENS)}(?:[ -]{any_of(UNITS)})?|{any_of(TEENS | UNITS)})(?![a-z])"
#: These, and "three hundred and five".
SPELLED: Final = rf"{SMALL}(?:[ -]hundred(?![a-z])(?:(?:[ ]and)?[ -]{SMALL})?)?"


def spelled(words: str) -> int:
    """Return what a number in words says, in lower case.

    >>> spelled("three hundred and forty-six")
    346
    """
    total = 0
    for word in words.replace("-", " ").split():
        total = total * 100 if word == "hundred" else total + _WORDS.get(word, 0)
    return total
