"""Which of a profile's layouts a page has, and which elements its selectors match."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

#: Roles that make a layout: where it names one of these and nothing matches, the page has another layout.
_ESSENTIAL: Final = ("headline", "body")

Layout = Mapping[str, str]
Matches = dict["Element", tuple[str, ...]]


@lru_cache(maxsize=1024)
def _selector(css: str) -> "Callable[[Element], list[Element]]":
    from lxml.cssselect import CSSSelector  # noqa: PLC0415 - pages without a profile need none

    return cast("Callable[[Element], list[Element]]", CSSSelector(css, translator="html"))


def matches(root: "Element", layouts: Sequence[Layout]) -> tuple[int | None, Matches]:
    """Return the place of the first layout that fits the page, and the roles its selectors give each element.

    >>> from govnews.intake.markup import tree_of
    >>> root, _ = tree_of("<h1>Output up</h1><div class=text>It rose.</div>")
    >>> place, found = matches(root, [{"body": "#Content"}, {"headline": "h1", "body": ".text"}])
    >>> place, [(element.tag, roles) for element, roles in found.items()]
    (1, [('h1', ('headline',)), ('div', ('body',))])
    """
    for place, layout in enumerate(layouts):
        essential = {role: _selector(layout[role])(root) for role in _ESSENTIAL if role in layout}
        if all(essential.values()):
            return place, _roles(root, layout)
    return None, {}


def _roles(root: "Element", layout: Layout) -> Matches:
    found: Matches = {}
    for role, css in layout.items():
        for element in _selector(css)(root):
            found[element] = (*found.get(element, ()), role)
    return found
