"""An article as one JSON object, and back: the contract that files, pipes and seeds share.

Numbers are decimal strings without exponent, dates are ISO 8601 as precise as printed, an absent part is
null.
"""

import datetime as dt
import functools
import json
import re
import textwrap
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Literal, cast, get_args, get_origin

from govnews.errors import InvalidArticle
from govnews.model import VALUE_TYPES, Article, NoteCode, PageDate, Role, Value

if TYPE_CHECKING:
    import cattrs

#: The version of the contract; it rises when a key changes its meaning or goes away.
SCHEMA: Final = 1

#: Characters that some readers take for a line's end, or that UTF-8 cannot carry: written as JSON escapes.
_UNSAFE: Final = re.compile("[\x85\u2028\u2029\ud800-\udfff]")
_NUMBER: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?", re.ASCII)
_PAGE_DATE: Final = re.compile(
    r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
    r"(?:T(?P<time>[0-9]{2}:[0-9]{2}(?P<seconds>:[0-9]{2})?(?:[+-][0-9]{2}:[0-9]{2})?))?"
)


def write(article: Article) -> str:
    """Return the article as a JSON object on one line, without a line end.

    >>> write(Article(headline="Port handles 2 million TEUs"))[:57]
    '{"schema": 1, "id": null, "url": null, "site": null, "kin'
    """
    text = json.dumps({"schema": SCHEMA} | _converter().unstructure(article, Article), ensure_ascii=False)
    return _UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def read(text: str) -> Article:
    """Return the article of a JSON text that `write` made; keys of later versions are ignored.

    Raises:
        InvalidArticle: with the path of the first fault, as in ``$.photos[0].credit: expected str, found 5``.

    >>> read('{"headline": "Port handles 2 million TEUs"}').headline
    'Port handles 2 million TEUs'
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidArticle(f"$: expected a JSON object, found {_shown(text)}: {error}") from None
    if not isinstance(data, dict):
        raise InvalidArticle(f"$: expected an object, found {_shown(data)}")
    if data.get("schema", SCHEMA) != SCHEMA:
        raise InvalidArticle(f"$.schema: expected {SCHEMA}, found {_shown(data['schema'])}")
    try:
        return _converter().structure(data, Article)
    except Exception as error:  # noqa: BLE001 - cattrs gathers whatever any reader of a value raises
        raise InvalidArticle("; ".join(_faults(error, "$"))) from None


def _shown(found: object) -> str:
    return textwrap.shorten(repr(found), 60, placeholder="...")


# --- the converter: what differs from plain attrs classes ---------------------------------------------------


@functools.cache
def _converter() -> "cattrs.Converter":
    import cattrs  # noqa: PLC0415 - 40 ms that only those who write or read JSON should pay

    converter = cattrs.Converter(unstruct_collection_overrides={tuple: list})
    for kind, out in _WRITTEN.items():
        converter.register_unstructure_hook(kind, out)
    for kind, into in _READ.items():
        converter.register_structure_hook(kind, into)
    writers = {kind: _value_writer(converter, kind) for kind in VALUE_TYPES.values()}
    converter.register_unstructure_hook_func(
        lambda kind: kind is Value, lambda value: writers[type(value)](value)
    )
    converter.register_structure_hook_func(lambda kind: kind is Value, _value_reader(converter))
    converter.register_structure_hook_func(_is_sequence, _sequence_reader(converter))
    converter.register_structure_hook_func(lambda kind: kind == tuple[int, int], _read_span)
    converter.register_structure_hook_func(lambda kind: kind == Literal["text", "html"], _read_kind)
    return converter


def _value_writer(converter: "cattrs.Converter", kind: type[Value]) -> Callable[[Value], dict[str, Any]]:
    from cattrs.gen import make_dict_unstructure_fn  # noqa: PLC0415 - see _converter

    plain = make_dict_unstructure_fn(kind, converter)
    first = ("line", "start", "end", "text")

    def write_value(value: Value) -> dict[str, Any]:
        found = plain(value)
        return {"type": kind.type} | {name: found[name] for name in first} | found

    return write_value


def _value_reader(converter: "cattrs.Converter") -> Callable[[Any, Any], Value]:
    def read_value(found: object, _kind: object) -> Value:
        kind = VALUE_TYPES.get(str(found.get("type"))) if isinstance(found, dict) else None
        if kind is None:
            raise ValueError(f"expected a value of type {', '.join(VALUE_TYPES)}, found {_shown(found)}")
        return converter.structure(found, kind)

    return read_value


def _is_sequence(kind: object) -> bool:
    return get_origin(kind) is tuple and get_args(kind)[-1] is ...


def _sequence_reader(converter: "cattrs.Converter") -> Callable[[Any, Any], tuple[Any, ...]]:
    from cattrs.errors import IterableValidationError, IterableValidationNote  # noqa: PLC0415 - see _converter

    def read_sequence(found: object, kind: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any tuple type
        if not isinstance(found, list):
            raise TypeError(f"expected a list, found {_shown(found)}")
        items, errors = [], []
        for index, item in enumerate(found):
            try:
                items.append(converter.structure(item, get_args(kind)[0]))
            except Exception as error:  # noqa: BLE001 - gathered, and raised together below
                error.add_note(IterableValidationNote("item", index, kind))
                errors.append(error)
        if errors:
            raise IterableValidationError("items", errors, kind)
        return tuple(items)

    return read_sequence


def _read_span(found: object, _kind: object) -> tuple[int, int]:
    match found:
        case [int(start), int(end)]:
            return start, end
    raise ValueError(f"expected a span [start, end], found {_shown(found)}")


def _read_kind(found: object, _kind: object) -> str:
    if found not in ("text", "html"):
        raise ValueError(f"expected 'text' or 'html', found {_shown(found)}")
    return found


def _named(kind: type[StrEnum]) -> Callable[[Any, Any], StrEnum]:
    def read_name(found: object, _kind: object) -> StrEnum:
        if not isinstance(found, str) or found not in list(kind):
            raise ValueError(f"expected a {kind.__name__}, found {_shown(found)}")
        return kind(found)

    return read_name


def _plain(kind: type) -> Callable[[Any, Any], Any]:
    """Return a reader that takes what is of the type already and nothing else: no number becomes a text."""

    def read_plain(found: object, _kind: object) -> object:
        if type(found) is not kind:
            raise ValueError(f"expected {kind.__name__}, found {_shown(found)}")
        return found

    return read_plain


def _read_number(found: object, _kind: object) -> Decimal:
    if not isinstance(found, str) or not _NUMBER.fullmatch(found):
        raise ValueError(f"expected a decimal string without exponent, found {_shown(found)}")
    return Decimal(found)


def _read_date(found: object, _kind: object) -> dt.date:
    try:
        return dt.date.fromisoformat(cast("str", found))
    except (TypeError, ValueError):
        raise ValueError(f"expected an ISO date, found {_shown(found)}") from None


def _read_page_date(found: object, _kind: object) -> PageDate:
    shape = _PAGE_DATE.fullmatch(found) if isinstance(found, str) else None
    if shape is None:
        raise ValueError(f"expected an ISO date or date and time, found {_shown(found)}")
    try:
        clock = dt.time.fromisoformat(shape["time"]) if shape["time"] else None
        return PageDate(dt.date.fromisoformat(shape["day"]), clock, shape["seconds"] is not None)
    except ValueError as error:
        raise ValueError(f"expected an ISO date or date and time, found {_shown(found)}: {error}") from None


_WRITTEN: Final[dict[type, Callable[[Any], Any]]] = {
    Decimal: lambda number: format(number, "f"),
    dt.date: dt.date.isoformat,
    PageDate: PageDate.isoformat,
}
_READ: Final[dict[type, Callable[[Any, Any], Any]]] = {
    str: _plain(str),
    int: _plain(int),
    bool: _plain(bool),
    Decimal: _read_number,
    dt.date: _read_date,
    PageDate: _read_page_date,
    Role: _named(Role),
    NoteCode: _named(NoteCode),
}


# --- where a fault is ---------------------------------------------------------------------------------------


def _faults(error: BaseException, path: str) -> Iterator[str]:
    """Yield "path: what is wrong" for every fault below an error that cattrs gathered."""
    if not isinstance(error, BaseExceptionGroup):
        yield f"{path}: {_said(error)}"
        return
    for inner in error.exceptions:
        yield from _faults(inner, path + _step(inner))


def _step(error: BaseException) -> str:
    """Return the step from a whole to its part that an error's note names."""
    from cattrs.errors import AttributeValidationNote  # noqa: PLC0415 - see _converter

    note = error.__notes__[-1]
    return f".{note.name}" if isinstance(note, AttributeValidationNote) else f"[{note.index}]"


def _said(error: BaseException) -> str:
    if isinstance(error, KeyError):
        return f"the key {error} is missing"
    return str(error)
