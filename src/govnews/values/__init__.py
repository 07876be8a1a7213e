"""Stage 4: the figures of a text, typed and exact, each with the span that it was read from."""

from govnews.values.doubts import notes
from govnews.values.figures import find_values
from govnews.values.money import find_money
from govnews.values.percents import find_percents
from govnews.values.periods import find_periods
from govnews.values.quantities import find_quantities
from govnews.values.rate_checks import check_conversion

__all__ = [
    "check_conversion",
    "find_money",
    "find_percents",
    "find_periods",
    "find_quantities",
    "find_values",
    "notes",
]
