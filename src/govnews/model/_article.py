"""The whole: what `govnews.parse` returns."""

from collections.abc import Mapping
from typing import Literal

from attrs import frozen

from govnews.model._figures import Money, Percent, Quantity, Value
from govnews.model._notes import Note
from govnews.model._page import Line
from govnews.model._parts import Dateline, PageDate, Photo
from govnews.model._periods import Period
from govnews.model._roles import Role


@frozen(kw_only=True)
class Article:
    """A page read whole: its parts, all its lines with their roles, its figures.

    And the doubts it raises.
    """

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
