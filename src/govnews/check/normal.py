"""The normal forms in which what is expected and what was read are compared."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Final

#: The attributes by which a value of each type is strictly right, beside its place.
ATTRIBUTES: Final[Mapping[str, tuple[str, ...]]] = {
    "money": ("value", "value_max", "currency", "qualifier", "converted", "implausible"),
    "percent": ("value", "value_max", "unit"),
    "quantity": ("value", "value_max", "unit", "converted"),
    "period": ("start_date", "end_date", "rolling"),
}
_NUMBERS: Final = ("value", "value_max")


def plain(found: Any) -> Any:  # noqa: ANN401 - any JSON value
    """Return a JSON value with blanks made single, empty parts left out and lists made tuples."""
    if isinstance(found, str):
        return " ".join(found.split()) or None
    if isinstance(found, Mapping):
        return tuple(sorted((key, plain(part)) for key, part in found.items() if part not in (None, "", [])))
    if isinstance(found, list | tuple):
        return tuple(map(plain, found))
    return found


def field(name: str, found: Any) -> Any:  # noqa: ANN401 - same
    """Return the normal form of a field of the article, None where it is empty."""
    if name in ("updated", "published"):
        return clock(found)
    if name == "dateline" and found:
        return tuple(plain(found.get(key)) for key in ("place", "date", "agency"))
    return plain(found) or None


def clock(found: str | None) -> str | None:
    """Return a date or date and time as printed, without its zone and without seconds that are zero.

    >>> clock("2023-12-18T10:22:00+08:00")
    '2023-12-18T10:22'
    """
    if not found:
        return None
    day, _, time = found.replace(" ", "T").partition("T")
    time = time.split("+")[0].rstrip("Z").removesuffix(":00") if time.count(":") > 1 else time.rstrip("Z")
    return f"{day}T{time}" if time else day


Attributes = tuple[tuple[str, Any], ...]


def value(found: Mapping[str, Any]) -> Attributes:
    """Return the attributes of a value with their names, numbers compared by their size ("15.0" is "15")."""
    return tuple((name, _attribute(name, found.get(name))) for name in ATTRIBUTES.get(found["type"], ()))


def place(found: Mapping[str, Any], *, lines: bool) -> tuple[Any, ...]:
    """Return where a value stands: its line and span, or without lines its text."""
    return (found.get("line"), found.get("start"), found.get("end")) if lines else (plain(found.get("text")),)


def said(found: Any) -> str:  # noqa: ANN401 - any normal form
    """Return an attribute's normal form for people.

    >>> said((Decimal("6.3384E+8"), None, "USD", None))
    '633840000 USD'
    """
    if isinstance(found, tuple):
        return " ".join(said(part) for part in found if part is not None)
    return format(found, "f") if isinstance(found, Decimal) else str(found)


def _attribute(name: str, found: Any) -> Any:  # noqa: ANN401 - any JSON value
    if name == "implausible":
        return bool(found)
    if name == "converted" and found:
        return tuple(_number(key, found.get(key)) for key in (*_NUMBERS, "currency", "unit"))
    return _number(name, found) or None


def _number(name: str, found: Any) -> Any:  # noqa: ANN401 - same
    return Decimal(str(found)).normalize() if name in _NUMBERS and found is not None else found
