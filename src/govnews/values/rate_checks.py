"""Whether a printed conversion can be right: its implied rate against the market's, and the likeliest slip."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from govnews._clean import clean
from govnews.model import Amount, Money, Note, NoteCode, Period
from govnews.values.exchange import known_months, market_rate, month_index
from govnews.values.periods import find_periods

#: A rate farther off than this, at every date that it could be of, is implausible.
IMPLAUSIBLE: Final = Decimal("0.12")
#: A rate farther off than this is another date's.
OTHER_DATE: Final = Decimal("0.05")
#: An amount elsewhere on the page explains a conversion that it fits this closely.
_SAME: Final = Decimal("0.03")

#: A sentence ends at a point that no initial, abbreviation or number stands before, and a capital after.
_SENTENCE_END: Final = re.compile(r"(?<![A-Z])[.!?;][\"')]?[ ]{1,3}(?=[A-Z\"'])")
_LONGEST_SENTENCE: Final = 1000
_LONGEST_PERIOD: Final = 120
