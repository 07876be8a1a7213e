"""The role of each line."""

from collections.abc import Sequence

from govnews.model import Hints, Line, PageLine, Role


def assign_roles(lines: Sequence[PageLine], hints: Hints) -> tuple[Line, ...]:
    """Return the lines with their roles."""
    del hints
    return tuple(
        Line(
            text=line.text,
            role=Role.BODY if position else Role.HEADLINE,
            rule="position",
            path=line.path,
            links=line.links,
            prose=(0, len(line.text)),
        )
        for position, line in enumerate(lines)
    )
