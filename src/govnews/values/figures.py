"""All figures of a text at once: what each finder reads, and which reading stands where two overlap."""

import datetime as dt
from bisect import bisect
from collections.abc import Iterable
from itertools import chain
from operator import attrgetter
from typing import Final

from govnews.model import Value
from govnews.values.money import find_money
from govnews.values.percents import find_percents
from govnews.values.periods import find_periods
from govnews.values.quantities import find_quantities

#: The finder of each kind; all have the one face.
FINDERS: Final = (find_money, find_percents, find_quantities, find_periods)


def find_values(text: str, *, on: dt.date | None = None) -> tuple[Value, ...]:
    """Return all figures that a text prints, in reading order.

    Args:
        text: prose, such as one paragraph; never fails on any.
        on: the day that the text is of: periods resolve against it, conversions are held against its
            market rate.

    Returns:
        `Money`, `Percent`, `Quantity` and `Period` values with `line` None and spans into `text` that do not
        overlap: of two readings of one place the longer stands, of two as long the one that begins earlier.

    >>> found = find_values("Exports rose 5.2 percent to 2 billion yuan last year.", on=dt.date(2024, 3, 1))
    >>> [(value.type, value.text) for value in found]
    [('percent', '5.2 percent'), ('money', '2 billion yuan'), ('period', 'last year')]
    """
    return tuple(_settled(chain.from_iterable(find(text, on=on) for find in FINDERS)))


def _settled(readings: Iterable[Value]) -> list[Value]:
    """Return the readings that stand, in reading order: the longest first, none at a place already taken."""
    kept: list[Value] = []
    for value in sorted(readings, key=lambda reading: (reading.start - reading.end, reading.start)):
        place = bisect(kept, value.start, key=attrgetter("start"))
        after_earlier = place == 0 or kept[place - 1].end <= value.start
        before_later = place == len(kept) or value.end <= kept[place].start
        if after_earlier and before_later:
            kept.insert(place, value)
    return kept
