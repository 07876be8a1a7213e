"""What parts a figure from the conversion printed at once behind it. Patterns match on text in lower case."""

import re
from typing import Final

NEARLY: Final = (
    r"(?:about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|over|more than|less than"
    r"|under|up to|at least|[=≈~])[ ]?"
)
_EQUAL: Final = (
    r"(?:equivalent to|equivalent of|equal to|equaling|equalling|equals|equivalent|that is,?|i\.e\.,?)[ ]"
)
#: "(", "(about ", "(or about ", "(equivalent to about ".
BRACKET: Final = rf"[ ]{{0,2}}[(\[][ ]{{0,2}}(?:or[ ])?(?:{_EQUAL})?(?:{NEARLY})?"
#: ", equivalent to about ".
EQUIVALENT: Final = rf",?[ ]{_EQUAL}(?:{NEARLY})?"
CLOSING: Final = re.compile(r"[ ]{0,2}[)\]]")
