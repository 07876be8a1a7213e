"""The data that travels through the stages: frozen, typed, without behaviour beyond reading itself out."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Any, ClassVar, Final, Literal

from attrs import Factory, field, frozen

from govnews._calendar import last_day


class Role(StrEnum):
    """What a line of a page is; every visible line has exactly one role."""

    NAV = "nav"
    BREADCRUMB = "breadcrumb"
    HEADLINE = "headline"
    SUBHEADLINE = "subheadline"
    SOURCE = "source"
    BYLINE = "byline"
    UPDATED = "updated"
    IMAGE_FILE = "image_file"
    CAPTION = "caption"
    CREDIT = "credit"
    HEADING = "heading"
    BODY = "body"
    EDITOR = "editor"
    COPYRIGHT = "copyright"
    SHARE = "share"
    RELATED = "related"
    PAGINATION = "pagination"
    COMMENTS = "comments"
    AUTHOR_BIO = "author_bio"
    ORIGINAL_LINK = "original_link"
    CONTACT = "contact"
    DISCLAIMER = "disclaimer"
    OTHER = "other"


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


# --- stage 1 and 2: a page and its lines -------------------------------------------------------------------------


@frozen
class Link:
    """A link of a line: its text and the address as the page gives it."""

    text: str
    href: str


@frozen
class Image:
    """An image's address and alternative text as the page gives them, and the tag path of the element it stands in."""

    src: str
    alt: str | None = None
    path: str = ""


@frozen
class Block:
    """One visible block of a marked-up page, in reading order.

    `path` is the tag path from the body ("div.main/p"), `matched` the roles whose selectors match the block or one
    of its ancestors, `image` an image that stands at this place (then `text` is empty). `trail` numbers the elements it
    stands in, the outermost first (two blocks of one element share its number), `centered` is whether it is set centered.
    """

    path: str
    text: str = ""
    links: tuple[Link, ...] = ()
    image: Image | None = None
    matched: tuple[str, ...] = ()
    trail: tuple[int, ...] = ()
    centered: bool = False


@frozen
class Head:
    """What the head of a marked-up page says of it: evidence, never preferred to print. Values as given, or None."""

    title: str | None = None
    headline: str | None = None
    published: str | None = None
    updated: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None


@frozen
class Page:
    """A page as read: text, or blocks where it was markup, with the notes of reading it."""

    kind: Literal["text", "html"]
    text: str = ""
    blocks: tuple[Block, ...] = ()
    head: Head = Factory(Head)
    url: str | None = None
    layout: int | None = None
    notes: tuple[Note, ...] = ()


@frozen
class PageLine:
    """A visible line before it has a role: its text, and from markup its path, links, image and matched selectors.

    `gap` counts the blank lines before it (0 for markup). The rest is None or empty for text: `images` are those that
    stand between the line before and this one, or the one whose file name it prints; `path`, `links`, `matched`,
    `trail` and `centered` are those of its `Block`; `titled` is whether the page's own title names the line; `rule`
    names what matched the line where that was no selector but the structure of the page.
    """

    text: str
    gap: int = 0
    path: str | None = None
    links: tuple[Link, ...] | None = None
    images: tuple[Image, ...] = ()
    matched: tuple[str, ...] = ()
    trail: tuple[int, ...] = ()
    centered: bool = False
    titled: bool = False
    rule: str | None = None


@frozen
class Line:
    """A visible line: its text as printed, its one role and the name of the rule that gave it.

    `path` and `links` come from markup (None for text). `prose` is the span of the text that is scanned for figures,
    None where there is none (a date line, a menu, a credit).
    """

    text: str
    role: Role
    rule: str
    path: str | None = None
    links: tuple[Link, ...] | None = None
    prose: tuple[int, int] | None = None


# --- stage 3: the parts ------------------------------------------------------------------------------------------


def _clock(time: dt.time | None) -> dt.time:
    return (time or dt.time.min).replace(tzinfo=None)


@frozen(order=True)
class PageDate:
    """A page's date, as precise as printed; ordered by day and clock time as printed (a day alone is its midnight).

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
    """The opening of a body: place, the date it names (its year from the page where not printed), and the agency."""

    place: str
    date: dt.date | None = None
    agency: str | None = None


@frozen
class Credit:
    """A photo credit as printed without its bracket, and whom it names: a person, an outlet, both or neither."""

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
        day_first: whether all-figure dates print the day first (True), the month first (False), or unknown (None).
        updated_labels: further labels of the page's date beside the general ones, such as "inputtime".
        published_labels: the same for dates that are not updates.
        line_patterns: (role, regular expression) pairs; a line that a pattern matches whole has that role.
    """

    outlet: str | None = None
    day_first: bool | None = None
    updated_labels: tuple[str, ...] = ()
    published_labels: tuple[str, ...] = ()
    line_patterns: tuple[tuple[str, str], ...] = ()


# --- stage 4: the figures ----------------------------------------------------------------------------------------

Qualifier = Literal["about", "over", "under"]


@frozen(kw_only=True)
class Value:
    """A figure and where it was read: ``line.text[start:end] == text``; `line` is None outside an article."""

    type: ClassVar[str]

    text: str
    start: int
    end: int
    line: int | None = None


@frozen(kw_only=True)
class Amount:
    """An amount in one currency: full units, ISO 4217 code; `value_max` is the upper end of a range."""

    value: Decimal | None
    currency: str
    value_max: Decimal | None = None


@frozen(kw_only=True)
class Money(Value):
    """An amount of money with the conversion printed beside it.

    `value` is in full units of `currency` (None where vague: "hundreds of millions of yuan"). `rate` is CNY per unit
    of the other currency to five significant digits, None without a CNY side. `implausible` is whether that rate is
    more than 12 percent off the market's.
    """

    type: ClassVar[str] = "money"

    value: Decimal | None
    currency: str
    value_max: Decimal | None = None
    qualifier: Qualifier | None = None
    converted: Amount | None = None
    rate: Decimal | None = None
    implausible: bool = False


@frozen(kw_only=True)
class Percent(Value):
    """A share or change in percent or in percentage points; unsigned unless a minus is printed."""

    type: ClassVar[str] = "percent"

    value: Decimal
    value_max: Decimal | None = None
    unit: Literal["percent", "percentage_point"] = "percent"
    qualifier: Qualifier | None = None


@frozen(kw_only=True)
class Measure:
    """A number of one unit; `value_max` is the upper end of a range."""

    value: Decimal
    unit: str
    value_max: Decimal | None = None

    def to_pint(self, registry: Any = None) -> Any:  # noqa: ANN401 - pint is an extra
        """Return it as a quantity of pint's; see `Quantity.to_pint`."""
        from govnews.values.engines import to_pint  # noqa: PLC0415 - a convenience that reaches up to a stage

        return to_pint(self, registry)


@frozen(kw_only=True)
class Quantity(Value):
    """A physical or trade quantity with the conversion printed beside it; unit names are singular snake_case."""

    type: ClassVar[str] = "quantity"

    value: Decimal
    unit: str
    value_max: Decimal | None = None
    qualifier: Qualifier | None = None
    converted: Measure | None = None

    def to_pint(self, registry: Any = None) -> Any:  # noqa: ANN401 - pint is an extra
        """Return the value as a quantity of pint's (the extra ``govnews[pint]``), in `registry` or pint's own.

        Mu, li and jin come in SI units; "ton" is the metric ton. Raises `ValueError` for a range and for what
        has no physical dimension (TEU).
        """
        from govnews.values.engines import to_pint  # noqa: PLC0415 - a convenience that reaches up to a stage

        return to_pint(self, registry)

    def to_quantulum(self) -> Any:  # noqa: ANN401 - quantulum3 has no types
        """Return it as a ``quantulum3.classes.Quantity``; a range as its mean with an uncertainty."""
        from govnews.values.engines import to_quantulum  # noqa: PLC0415 - a convenience that reaches up to a stage

        return to_quantulum(self)


Granularity = Literal["day", "week", "month", "quarter", "half", "season", "year", "plan", "decade", "range"]

_DURATION: Final = re.compile(r"P(?:\d+[YMWD]|T\d+H)")

#: Whole parts of the calendar by the months they last.
_WHOLE: Final[Mapping[int, Granularity]] = {1: "month", 3: "quarter", 6: "half", 12: "year"}


def _granularity(start: dt.date, end: dt.date) -> Granularity:
    if start == end:
        return "day"
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    is_whole = start.day == 1 and end == last_day(end.year, end.month)
    return _WHOLE.get(months, "range") if is_whole and (start.month - 1) % months == 0 else "range"


_SEASON_CODES: Final = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}
_TIMEX: Final[Mapping[str | None, Callable[[dt.date], str]]] = {
    "day": dt.date.isoformat,
    "week": lambda start: f"{start:%G-W%V}",
    "month": lambda start: f"{start.year:04}-{start.month:02}",
    "quarter": lambda start: f"{start.year:04}-Q{start.month // 3 + 1}",
    "half": lambda start: f"{start.year:04}-H{start.month // 6 + 1}",
    "season": lambda start: f"{start.year:04}-{_SEASON_CODES[start.month]}",
    "year": lambda start: f"{start.year:04}",
    "decade": lambda start: f"{start.year // 10:03}",
}


@frozen(kw_only=True)
class Period(Value):
    """A time expression: inclusive dates, or a rolling window (an ISO 8601 duration and its direction), never both.

    Periods with dates sort by them (start, then end), and contain days and periods:

    >>> october = Period.from_iso("2023-10-01/2023-10-31")
    >>> dt.date(2023, 10, 28) in october, october in Period.from_iso("2023-01-01/2023-12-31")
    (True, True)
    """

    type: ClassVar[str] = "period"

    start_date: dt.date | None = None
    end_date: dt.date | None = None
    granularity: Granularity | None = None
    rolling: str | None = None
    direction: Literal["past", "next"] | None = None

    @classmethod
    def from_iso(cls, text: str, *, direction: Literal["past", "next"] = "past") -> "Period":
        """Return the period of an ISO 8601 text: two dates with a stroke, one date, or a window's duration.

        The granularity follows from the dates: a day, a whole month, quarter, half or year, else a range.

        Raises:
            ValueError: the text is neither, or ends before it starts.

        >>> Period.from_iso("2023-01-01/2023-06-30").granularity
        'half'
        """
        if _DURATION.fullmatch(text):
            return cls(text=text, start=0, end=len(text), rolling=text, direction=direction)
        first, _, last = text.partition("/")
        start, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last or first)
        if end < start:
            raise ValueError(f"a period ends before it starts: {text!r}")
        grain = _granularity(start, end)
        return cls(text=text, start=0, end=len(text), start_date=start, end_date=end, granularity=grain)

    def isoformat(self) -> str:
        """Return "2023-01-01/2023-10-31", both ends inclusive, or the window's duration, "P5Y".

        >>> Period.from_iso("2023-10-28").isoformat()
        '2023-10-28/2023-10-28'
        """
        return f"{self.start_date}/{self.end_date}" if self.start_date else self.rolling or ""

    @property
    def timex(self) -> str:
        """The value in the style of TIMEX3 (TimeML 1.2.1).

        "2023-10-28", "2023-W42", "2023-10", "2023-Q1", "2023-H1", "2014-WI", "2023", "199" for a decade; a
        period that has no such value (a range, a plan, a window) is its ISO text.

        >>> Period.from_iso("2023-01-01/2023-03-31").timex
        '2023-Q1'
        """
        start = self.start_date
        return _TIMEX[self.granularity](start) if start and self.granularity in _TIMEX else self.isoformat()

    @property
    def days(self) -> int | None:
        """The number of days from its first to its last; None for a window."""
        return (self.dates[1] - self.dates[0]).days + 1 if self.dates else None

    def overlaps(self, other: "Period") -> bool:
        """Tell whether both have a day in common; a window without dates has none.

        >>> Period.from_iso("2023-01-01/2023-10-31").overlaps(Period.from_iso("2023-10-28"))
        True
        """
        ours, theirs = self.dates, other.dates
        return bool(ours and theirs and ours[0] <= theirs[1] and theirs[0] <= ours[1])

    @property
    def dates(self) -> tuple[dt.date, dt.date] | None:
        """Its first and last day, None for a window."""
        return (self.start_date, self.end_date) if self.start_date and self.end_date else None

    def __contains__(self, other: "dt.date | Period") -> bool:
        day = other.date() if isinstance(other, dt.datetime) else other
        ours, theirs = self.dates, day.dates if isinstance(day, Period) else (day, day)
        return bool(ours and theirs and ours[0] <= theirs[0] and theirs[1] <= ours[1])

    def __lt__(self, other: "Period") -> bool:
        ours, theirs = self.dates, other.dates if isinstance(other, Period) else None
        return ours < theirs if ours and theirs else NotImplemented


# --- the whole ---------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Article:
    """A page read whole: its parts, all its lines with their roles, its figures, and the doubts it raises."""

    id: str | None = None
    url: str | None = None
    site: str | None = None
    kind: Literal["text", "html"] = "text"
    breadcrumb: tuple[str, ...] = ()
    headline: str | None = None
    subheadline: str | None = None
    source: str | None = None
    authors: tuple[str, ...] = ()
    updated: PageDate | None = None
    published: PageDate | None = None
    dateline: Dateline | None = None
    editor: str | None = None
    photos: tuple[Photo, ...] = ()
    next_url: str | None = None
    lines: tuple[Line, ...] = ()
    values: tuple[Value, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def body(self) -> tuple[str, ...]:
        """The body's paragraphs as printed, headings left out."""
        return tuple(line.text for line in self.lines if line.role is Role.BODY)

    @property
    def text(self) -> str:
        """The body as one text, paragraphs parted by an empty line."""
        return "\n\n".join(self.body)

    @property
    def date(self) -> PageDate | None:
        """The date of the last update where printed, else of publication, else None."""
        return self.updated or self.published

    @property
    def money(self) -> tuple[Money, ...]:
        """The amounts of money in reading order."""
        return tuple(value for value in self.values if isinstance(value, Money))

    @property
    def percents(self) -> tuple[Percent, ...]:
        """The percentages in reading order."""
        return tuple(value for value in self.values if isinstance(value, Percent))

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The physical and trade quantities in reading order."""
        return tuple(value for value in self.values if isinstance(value, Quantity))

    @property
    def periods(self) -> tuple[Period, ...]:
        """The time expressions in reading order."""
        return tuple(value for value in self.values if isinstance(value, Period))


VALUE_TYPES: Mapping[str, type[Value]] = {kind.type: kind for kind in (Money, Percent, Quantity, Period)}
