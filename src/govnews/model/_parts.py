"""The parts of a page: its date, its dateline, its photos; and what a site tells of them."""

import datetime as dt

from attrs import field, frozen


def _clock(time: dt.time | None) -> dt.time:
    return (time or dt.time.min).replace(tzinfo=None)


@frozen(order=True)
class PageDate:
    """A page's date, as precise as printed.

    Ordered by day and clock time as printed; a day alone stands at its midnight.

    Attributes:
        day: the calendar day.
        time: the clock time, with `tzinfo` where the page prints a zone; None where it prints none.
        seconds: whether the seconds were printed.
    """

    day: dt.date
    time: dt.time | None = field(default=None, order=_clock)
    seconds: bool = field(default=False, order=False)

    def isoformat(self) -> str:
        """Return "2023-12-18", "2023-12-18T10:22", "2023-12-18T10:22:05" or with a zone "…+08:00".

        >>> PageDate(dt.date(2023, 12, 18), dt.time(10, 22)).isoformat()
        '2023-12-18T10:22'
        """
        if self.time is None:
            return self.day.isoformat()
        return f"{self.day.isoformat()}T{self.time.isoformat('seconds' if self.seconds else 'minutes')}"

    __str__ = isoformat


@frozen
class Dateline:
    """The opening of a body: place, date (its year from the page where not printed), agency."""

    place: str
    date: dt.date | None = None
    agency: str | None = None


@frozen
class Credit:
    """A photo credit as printed without its bracket, and the person and outlet it names, if any."""

    text: str
    photographer: str | None = None
    provider: str | None = None


@frozen
class Photo:
    """A photo: printed file name, caption, credit as printed, photographer, provider; `src` from markup."""

    file: str | None = None
    caption: str | None = None
    credit: str | None = None
    photographer: str | None = None
    provider: str | None = None
    src: str | None = None


@frozen
class Hints:
    """What a site profile tells the parsers, as plain data.

    Attributes:
        outlet: the site's own outlet name, known to be a source when it stands in the header.
        day_first: whether all-figure dates print the day first (True), the month first (False), or
            unknown (None).
        updated_labels: further labels of the page's date beside the general ones, such as "inputtime".
        published_labels: the same for dates that are not updates.
        line_patterns: (role, regular expression) pairs; a line that a pattern matches whole has that role.
    """

    outlet: str | None = None
    day_first: bool | None = None
    updated_labels: tuple[str, ...] = ()
    published_labels: tuple[str, ...] = ()
    line_patterns: tuple[tuple[str, str], ...] = ()
