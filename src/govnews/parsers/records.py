"""Record blocks above a document: labels and values on alternate lines (safe.gov.cn, "• Dispatch date:")."""

import re
from collections.abc import Sequence
from typing import Final

from attrs import evolve

from govnews.model import Role
from govnews.parsers.evidence import Evidence
from govnews.parsers.header import Header
from govnews.parsers.outlets import is_outlet

_LABEL: Final = re.compile(r"[\u2022\u00b7\u25cf*-] ?[A-Z][\w /-]{1,40} ?:")
_OUTLET: Final = re.compile(
    r"[\W_]*(?:publish\w*|issu\w*|source|author\w*)\b(?!.*(?:date|time|no\b))", re.IGNORECASE
)
#: One label alone is no block: the next follows its value, or at once where it has none.
_APART: Final = 2


def with_records(page: Sequence[Evidence]) -> list[Evidence]:
    """Return the page, its record block's labels and values with their roles.

    A date behind its label is the page's, a name behind a publisher's label its source.
    """
    labels = [place for place, seen in enumerate(page) if _is_label(seen)]
    block = {place for place in labels if _has_neighbour(labels, place)}
    return [_in_record(page, place, block) for place in range(len(page))]


def _is_label(seen: Evidence) -> bool:
    empty = seen.role is None or (seen.header is not None and seen.header.is_empty) or seen.role is Role.OTHER
    return empty and _LABEL.fullmatch(seen.plain) is not None


def _has_neighbour(labels: Sequence[int], place: int) -> bool:
    return any(0 < abs(other - place) <= _APART for other in labels)


def _in_record(page: Sequence[Evidence], place: int, block: set[int]) -> Evidence:
    seen = page[place]
    if place in block:
        return evolve(seen, role=Role.OTHER, rule="label of a record", header=None)
    if place - 1 not in block:
        return seen
    if seen.header is not None and seen.header.date is not None:
        return evolve(seen, header=evolve(seen.header, labelled=True))
    if _OUTLET.match(page[place - 1].plain) and is_outlet(seen.plain):
        header = Header(source=seen.plain, labelled=True)
        return evolve(seen, role=Role.SOURCE, rule="value in a record", header=header)
    return seen
