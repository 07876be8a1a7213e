"""Writes docs/reference/sites.md from the docstrings of the site modules and of the families.

usage: python scripts/build_sites_reference.py
"""

import ast
import inspect
from collections.abc import Iterator
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Final

from govnews.sites import SiteProfile, families
from govnews.sites._find import modules

TARGET: Final = Path(__file__).parents[1] / "docs" / "reference" / "sites.md"
_HEAD: Final = """# Sites

Each entry is the docstring of a module in `govnews.sites`, put here by `scripts/build_sites_reference.py`.
The address of a page tells its site; `parse(page, site="www.shine.cn")` asks for one by name.
How a site is added stands in [Add a site](../how-to/add-a-site.md).
"""
_FAMILIES: Final = """## Families

The content systems that many sites share, in `govnews.sites.families`. A site of one is a twin:
`attrs.evolve(families.CHINA_DAILY_LOCAL, hosts=("en.example.gov.cn",), outlet="en.example.gov.cn")`.
"""


def reference() -> str:
    """Return the page."""
    sites = (_site(module) for module in sorted(modules()))
    return "\n".join((_HEAD, *sites, _FAMILIES, *_families()))


def _site(name: str) -> str:
    module = import_module(f"govnews.sites.{name}")
    title, _, text = (inspect.getdoc(module) or "").partition("\n\n")
    return "\n".join(
        (f"## {title.rstrip('.')}\n", *([f"{text}\n"] if text else []), *_facts(name, module.PROFILE), "")
    )


def _facts(name: str, profile: SiteProfile) -> Iterator[str]:
    yield f"- name: `{profile.name}`; module: `{name}.py`; templates with selectors: {len(profile.layouts)}"
    yield f"- addresses: {', '.join(f'`{host}`' for host in profile.hosts)}"
    if profile.outlet:
        yield f"- outlet: {profile.outlet}"
    if profile.day_first is not None:
        yield f"- dates in figures: the {'day' if profile.day_first else 'month'} first"
    labels = (*profile.updated_labels, *profile.published_labels)
    if labels:
        yield f"- labels of its own: {', '.join(f'`{label}`' for label in labels)}"


def _families() -> Iterator[str]:
    """Yield each family with the text that stands below it."""
    body = ast.parse(inspect.getsource(families)).body
    for statement, below in pairwise(body):
        match statement, below:
            case (ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text)))):
                yield f"- `{name}`: {' '.join(text.split())}"


if __name__ == "__main__":
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(reference() + "\n", "utf-8")
