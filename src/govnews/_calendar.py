"""Month and weekday names and ISO dates: what every stage that reads a date shares."""

import datetime as dt
import re
from typing import Final

MONTH_NAMES: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

#: Lower-case month names and the abbreviations that are printed ("Sept" beside "Sep"), without full stop.
MONTHS: Final[dict[str, int]] = (
    {name.lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {name[:3].lower(): number for number, name in enumerate(MONTH_NAMES, 1)}
    | {"sept": 9}
)
WEEKDAYS: Final[dict[str, int]] = {name.lower(): number for number, name in enumerate(WEEKDAY_NAMES)}

#: A month's name or abbreviation with its optional full stop, for building patterns (case is the pattern's).
MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)

_ISO_DATE: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or abbreviation in any case, with or without full stop.

    >>> month_number("Sept.")
    9
    """
    return MONTHS[name.rstrip(". ").lower()]


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """Return the date, or None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def last_day(year: int, month: int) -> dt.date:
    """Return the last day of a month.

    >>> last_day(2024, 2).day
    29
    """
    following = dt.date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else dt.date.max
    return following if following == dt.date.max else following - dt.timedelta(days=1)


def iso_date(text: str) -> dt.date | None:
    """Return the date of an ISO text ("2023-12-18", also "2010-8-30"), or None."""
    found = _ISO_DATE.fullmatch(text)
    return safe_date(*map(int, found.groups())) if found else None


def odd_date(text: str) -> dt.datetime | None:
    """Read a delimited date of an unknown shape with dateparser, in English; None where a part is missing.

    It costs some hundred milliseconds the first time, so it stands behind all own patterns.

    >>> odd_date("Wed Mar 15 2023 09:00")
    datetime.datetime(2023, 3, 15, 9, 0)
    """
    import dateparser  # noqa: PLC0415 - loading it takes longer than reading a page

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    moment = dateparser.parse(text, languages=["en"], settings=settings)
    return moment if isinstance(moment, dt.datetime) else None


def day_of(on: dt.date | None) -> dt.date | None:
    """Return the day that a caller gives, of a date and time its day alone.

    Raises:
        TypeError: it is no date, such as a day as text.

    >>> day_of(dt.datetime(2023, 12, 18, 10, 22))
    datetime.date(2023, 12, 18)
    """
    if not (on is None or isinstance(on, dt.date)):
        raise TypeError(f"on is {on!r}: expected datetime.date or None")
    return on.date() if isinstance(on, dt.datetime) else on
