"""One role for each line: an ordered list of named rules that ask its words, its place, its neighbours."""

from collections.abc import Sequence
from typing import Final

from govnews.model import Hints, Line, PageLine, Role
from govnews.parsers.captions import caption_start
from govnews.parsers.evidence import abstract_label
from govnews.parsers.own_words import read_evidence
from govnews.parsers.roles_body import BODY_RULES
from govnews.parsers.roles_head import HEAD_RULES
from govnews.parsers.roles_tail import TAIL_RULES
from govnews.parsers.sheet import Sheet, lay_out

_RULES: Final = HEAD_RULES + BODY_RULES + TAIL_RULES


def assign_roles(lines: Sequence[PageLine], hints: Hints) -> tuple[Line, ...]:
    """Return the lines, each with its one role, the name of the rule that gave it, and its prose span.

    >>> lines = assign_roles([PageLine("Home > News"), PageLine("Port of Nantong grows again")], Hints())
    >>> [line.role.value for line in lines]
    ['breadcrumb', 'headline']
    """
    sheet = lay_out(read_evidence(lines, hints))
    return tuple(_line(sheet, place) for place in range(len(lines)))


def _line(sheet: Sheet, place: int) -> Line:
    seen = sheet.page[place]
    role, rule = next((found, name) for name, judge in _RULES if (found := judge(sheet, place)) is not None)
    return Line(
        text=seen.text,
        role=role,
        rule=rule,
        path=seen.line.path,
        links=seen.line.links,
        prose=_prose(sheet, place, role),
    )


def _prose(sheet: Sheet, place: int, role: Role) -> tuple[int, int] | None:
    """Return the span that is scanned for figures: no dateline, no glued date, no credit, no label."""
    seen = sheet.page[place]
    whole = len(seen.text)
    if role is Role.HEADLINE:
        return 0, seen.split[0] if seen.split else whole
    if role is Role.CAPTION:
        return caption_start(seen.text), seen.credit[0] if seen.credit else whole
    if role is Role.SUBHEADLINE:
        return abstract_label(seen.text), whole
    if role is Role.BODY:
        dateline = seen.dateline if place == sheet.first_body else 0
        return dateline, whole
    return (0, whole) if role is Role.HEADING else None
