"""A pytest plugin, asked for by ``-p govnews.check.plugin``: tests a project's annotated pages and profiles.

`pytest -p govnews.check.plugin seeds` collects each folder `seeds/<site>/`: one test for each page and part
that its expected.json names, and one for each check of the site's profile. Pages of no profile are read
without. A project's profiles are those it registers in the entry-point group `govnews.sites`; others are
named in the setting `govnews_sites`, one `module:NAME` a line.
"""

import pkgutil
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Final, get_args

import pytest

from govnews.check.kit import GENERIC, Check, check_profile, is_filled, owner, unlike
from govnews.check.normal import ATTRIBUTES
from govnews.check.scoring import PARTS, Case, cases
from govnews.errors import GovnewsError
from govnews.sites import SiteProfile

_SETTING: Final = "govnews_sites"


class NotAsExpected(GovnewsError, AssertionError):
    """A page is not read as annotated, or a profile is not fit; each line of the message is one fault."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the setting that names profiles without an entry point."""
    parser.addini(_SETTING, "profiles that no entry point registers, one module:NAME a line", "linelist", [])


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a folder whose own folders hold annotated pages."""
    if any(path.glob("*/expected.json")):
        collector: pytest.Collector = SiteFolder.from_parent(parent, path=path)
        return collector
    return None


class SiteFolder(pytest.Directory):
    """The annotated pages of one site."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield the tests of the pages, then those of the profiles that they belong to."""
        found = list(cases([self.path]))
        owners = {}
        for case in found:
            profile = owner(case, self._named) or GENERIC
            owners[profile.name] = profile
            yield from self._parts(case, profile)
        for profile in owners.values():
            if profile is not GENERIC:
                yield from self._checks(profile)

    @cached_property
    def _named(self) -> list[SiteProfile]:
        return [pkgutil.resolve_name(name) for name in self.config.getini(_SETTING)]

    def _parts(self, case: Case, profile: SiteProfile) -> Iterator[pytest.Item]:
        faults = _Faults(lambda: [(fault.part, fault.message) for fault in unlike(case, profile)])
        for part in PARTS:
            if part in case.expected or (part in ATTRIBUTES and "values" in case.expected):
                yield Test.from_parent(self, name=f"{case.page.parent.name}-{part}", faults=faults.of(part))
        if not is_filled(case):
            yield Test.from_parent(self, name=f"{case.page.parent.name}-filled", faults=_unfilled)

    def _checks(self, profile: SiteProfile) -> Iterator[pytest.Item]:
        folder = self.path.parent
        faults = _Faults(lambda: [(found.check, str(found)) for found in check_profile(profile, folder)])
        for check in get_args(Check):
            yield Test.from_parent(self, name=f"{profile.name}-{check}", faults=faults.of(check))


class Test(pytest.Item):
    """One part of a page, or one check of a profile: it passes where it has no faults."""

    def __init__(self, *, faults: Callable[[], list[str]], **rest: Any) -> None:  # noqa: ANN401, D107 - pytest's
        super().__init__(**rest)
        self._faults = faults

    def runtest(self) -> None:
        """Raise what is at fault."""
        if found := self._faults():
            raise NotAsExpected("\n".join(found))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:  # noqa: ANN401 - pytest's
        """Show the faults without a traceback: the fault is in the page or the profile."""
        if isinstance(excinfo.value, NotAsExpected):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, None, str]:
        """Name the folder and the test."""
        return self.path, None, self.name


class _Faults:
    """Faults that are found once and asked for by kind."""

    def __init__(self, find: Callable[[], list[tuple[str, str]]]) -> None:
        self._find = find

    @cached_property
    def _found(self) -> list[tuple[str, str]]:
        return self._find()

    def of(self, kind: str) -> Callable[[], list[str]]:
        return lambda: [message for found, message in self._found if found == kind]


def _unfilled() -> list[str]:
    return ["expected.json is empty: write down what the page holds, by hand, before the profile"]
