"""Hands quantities over to pint and to quantulum3, for those who live in one; each is loaded only then."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from govnews.errors import MissingExtra
from govnews.values.units import UNITS, Unit

if TYPE_CHECKING:
    from govnews.model import Measure, Quantity

#: What the factors of a dimension count, as pint's expression, for units that pint lacks.
BASE_UNITS: Final[Mapping[str, str]] = {
    "area": "meter ** 2",
    "length": "meter",
    "mass": "kilogram",
    "mass per area": "kilogram / meter ** 2",
}


def to_pint(measure: "Measure | Quantity", registry: Any = None) -> Any:  # noqa: ANN401 - pint is an extra
    """Return the value as a quantity of pint's, in `registry` or else in pint's application registry.

    The unit is taken from the unit table, never parsed from print: pint reads "mu" as an atomic mass, "li"
    as a surveyor's link and "ton" as the short ton. What pint lacks (mu, li, jin) comes in SI units. The
    magnitude is of the registry's number type: a float, or exact with ``UnitRegistry(non_int_type=Decimal)``.

    Raises:
        ValueError: the quantity is a range, or pint has no such dimension (TEU, deadweight tons).

    >>> from decimal import Decimal
    >>> from govnews.model import Measure
    >>> print(to_pint(Measure(value=Decimal(15), unit="mu")).to("hectare"))
    1.0 hectare
    """
    unit = _unit_of_one_value(measure)
    expression = unit.pint or BASE_UNITS.get(unit.dimension)
    if expression is None:
        raise ValueError(f"pint has no unit for {unit.name!r} (a {unit.dimension}); expected a physical unit")
    registry = _pint_registry() if registry is None else registry
    number = registry.non_int_type
    value = number(measure.value)
    if unit.pint is None and unit.factor is not None:
        value = value * number(unit.factor.numerator) / number(unit.factor.denominator)
    return registry.Quantity(value, expression)


def _pint_registry() -> Any:  # noqa: ANN401 - pint is an extra
    try:
        import pint  # noqa: PLC0415 - an extra, needed by this convenience alone
    except ImportError as error:
        raise MissingExtra("pint is not installed: pip install 'govnews[pint]'") from error
    return pint.application_registry


def to_quantulum(quantity: "Quantity") -> Any:  # noqa: ANN401 - quantulum3 has no types
    """Return it as a ``quantulum3.classes.Quantity``: value as float, unit, printed text and span.

    A range is what quantulum3 makes of one: the mean, with half its width as uncertainty. A unit it lacks
    (mu, TEU) is one of that name, of its own dimension.

    >>> from govnews.values.quantities import find_quantities
    >>> found = to_quantulum(find_quantities("over 11,700 kilometers")[0])
    >>> found.value, found.unit.name, found.span
    (11700.0, 'kilometre', (5, 22))
    """
    from quantulum3 import classes  # noqa: PLC0415 - its import costs two seconds

    low = float(quantity.value)
    high = low if quantity.value_max is None else float(quantity.value_max)
    return classes.Quantity(
        value=(low + high) / 2,
        unit=_quantulum_unit(UNITS[quantity.unit]),
        surface=quantity.text,
        span=(quantity.start, quantity.end),
        uncertainty=None if quantity.value_max is None else (high - low) / 2,
    )


def _unit_of_one_value(measure: "Measure | Quantity") -> Unit:
    if measure.value_max is not None:
        raise ValueError(
            f"{measure.value} to {measure.value_max} {measure.unit} is a range; expected one value: "
            "convert Measure(value=…, unit=…) of each end"
        )
    return UNITS[measure.unit]


def _quantulum_unit(unit: Unit) -> Any:  # noqa: ANN401 - quantulum3 has no types
    from quantulum3 import classes, load  # noqa: PLC0415 - its import costs two seconds

    if unit.quantulum is not None:
        return load.units().names[unit.quantulum]
    name = unit.name.replace("_", " ")
    entity = load.entities().names.get(unit.dimension) or classes.Entity(name=unit.dimension)
    return classes.Unit(name=name, entity=entity, dimensions=[{"base": name, "power": 1}])
