"""The figures of a page: money, percentages, quantities."""

from decimal import Decimal
from typing import Any, ClassVar, Literal

from attrs import frozen

Qualifier = Literal["about", "over", "under"]


@frozen(kw_only=True)
class Value:
    """A figure and where it was read: ``line.text[start:end] == text``.

    `line` is None outside an article.
    """

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

    `value` is in full units of `currency` (None where vague: "hundreds of millions of yuan"). `rate` is
    CNY per unit of the other currency to five significant digits, None without a CNY side. `implausible`
    is whether that rate is more than 12 percent off the market's.
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
    """A physical or trade quantity with the conversion printed beside it.

    Unit names are singular snake_case.
    """

    type: ClassVar[str] = "quantity"

    value: Decimal
    unit: str
    value_max: Decimal | None = None
    qualifier: Qualifier | None = None
    converted: Measure | None = None

    def to_pint(self, registry: Any = None) -> Any:  # noqa: ANN401 - pint is an extra
        """Return the value as pint's quantity (the extra ``govnews[pint]``), in `registry` or pint's own.

        Mu, li and jin come in SI units; "ton" is the metric ton. Raises `ValueError` for a range and for what
        has no physical dimension (TEU).
        """
        from govnews.values.engines import to_pint  # noqa: PLC0415 - a convenience that reaches up to a stage

        return to_pint(self, registry)

    def to_quantulum(self) -> Any:  # noqa: ANN401 - quantulum3 has no types
        """Return it as a ``quantulum3.classes.Quantity``; a range as its mean with an uncertainty."""
        from govnews.values.engines import to_quantulum  # noqa: PLC0415 - it reaches up to a stage

        return to_quantulum(self)
