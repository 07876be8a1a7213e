"""Doubts: the closed list of what they can be, and one of them."""

from enum import StrEnum

from attrs import frozen


class NoteCode(StrEnum):
    """Every doubt that a page can raise; the list is closed."""

    # reading the page
    LOOKS_LIKE_PATH = "looks-like-path"
    REPLACED_CHARACTERS = "replaced-characters"
    CHARSET_DIFFERS = "charset-differs"
    DEPTH_LIMITED = "depth-limited"
    # its parts
    NO_HEADLINE = "no-headline"
    NO_BODY = "no-body"
    NOT_ENGLISH = "not-english"
    DATE_ORDER_ASSUMED = "date-order-assumed"
    IMPOSSIBLE_DATE = "impossible-date"
    # its markup
    FROM_METADATA = "from-metadata"
    METADATA_DIFFERS = "metadata-differs"
    PROFILE_MISMATCH = "profile-mismatch"
    # its figures
    IMPLAUSIBLE_CONVERSION = "implausible-conversion"
    OTHER_DATE_RATE = "other-date-rate"
    CONVERSION_UNCHECKED = "conversion-unchecked"
    UNIT_CONVERSION_DIFFERS = "unit-conversion-differs"
    RANGE_REVERSED = "range-reversed"
    CURRENCIES_MIXED = "currencies-mixed"
    ANCHOR_ASSUMED = "anchor-assumed"


@frozen
class Note:
    """A doubt: what it is (`code`), the line it concerns (None: the page), and a sentence for people."""

    code: NoteCode
    message: str
    line: int | None = None
