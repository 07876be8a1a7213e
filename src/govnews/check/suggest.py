"""Helps to write a profile: selectors suggested for a page, and which of a profile's gave a line its role."""

import re
from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Final

from govnews.model import Article, Line, Role
from govnews.sites import SiteProfile

_SINGLE: Final = (Role.BREADCRUMB, Role.HEADLINE, Role.UPDATED)
_NAMED: Final = re.compile(r"[#.][\w-]++")


def suggest_selectors(article: Article) -> Mapping[str, str]:
    """Return role to selector for the parts of a marked-up page whose elements have a name to go by.

    They are where to begin a layout: a person looks whether each one holds that part on every page of the
    site.

    Args:
        article: a page read from markup, best without a profile.

    >>> from govnews import parse
    >>> page = '''<h1 class="title">Port of Nantong grows</h1><div id="text">
    ... <p>Its output rose by 5 percent in 2023, the port said on Monday.</p>
    ... <p>It will grow by another 6 percent in 2024, the port said.</p></div>'''
    >>> dict(suggest_selectors(parse(page)))
    {'headline': '.title', 'body': '#text'}
    """
    found = {role: _own(article.lines, role) for role in _SINGLE}
    found[Role.BODY] = _around(article.lines)
    return {str(role): selector for role, selector in found.items() if selector}


def told_by(line: Line, profile: SiteProfile) -> str | None:
    """Return the pattern, or the selectors, by which a profile gave a line its role; None without.

    >>> profile = SiteProfile(line_patterns=(("nav", "Print Print"),))
    >>> told_by(Line("Print Print", Role.NAV, "site's profile"), profile)
    'Print Print'
    """
    if not line.rule.startswith("site's"):
        return None
    patterns = (pattern for role, pattern in profile.line_patterns if role == line.role)
    selectors = (layout[line.role] for layout in profile.layouts if line.role in layout)
    pattern = next((pattern for pattern in patterns if re.fullmatch(pattern, line.text)), None)
    return pattern or " or ".join(dict.fromkeys(selectors)) or None


def _own(lines: Sequence[Line], role: Role) -> str | None:
    """The selector of the first line of a role, unless a line of the body would match as well."""
    path = next((line.path for line in lines if line.role is role and line.path), None)
    if path is None:
        return None
    steps = path.split("/")
    selector = _selector(steps)
    anchor = steps[: _anchor(steps) + 1]
    bodies = (line.path.split("/") for line in lines if line.role is Role.BODY and line.path)
    alone = selector and (
        len(anchor) < len(steps) or not any(body[: len(anchor)] == anchor for body in bodies)
    )
    return selector if alone else None


def _around(lines: Sequence[Line]) -> str | None:
    """The selector of the innermost named element around all paragraphs of the body."""
    paths = [line.path.split("/")[:-1] for line in lines if line.role is Role.BODY and line.path]
    if not paths:
        return None
    common = [step for step, *_ in takewhile(lambda steps: len(set(steps)) == 1, zip(*paths, strict=False))]
    return _selector(common[: _anchor(common) + 1])


def _selector(steps: Sequence[str]) -> str | None:
    """The innermost element with an id or a class, and what is below it."""
    place = _anchor(steps)
    if place < 0:
        return None
    names = _NAMED.findall(steps[place])
    name = next((name for name in names if name.startswith("#")), names[0])
    return " > ".join((name, *steps[place + 1 :]))


def _anchor(steps: Sequence[str]) -> int:
    return max((place for place, step in enumerate(steps) if _NAMED.search(step)), default=-1)
