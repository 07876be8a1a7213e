"""Counts the tries of a module's patterns, the measure of work that needs no clock."""

import re
from collections.abc import Callable
from types import ModuleType

import pytest


class Counted:
    """A pattern that notes each call of its methods."""

    def __init__(self, pattern: re.Pattern[str], tries: list[str]) -> None:
        self.pattern = pattern
        self.tries = tries

    def __getattr__(self, name: str) -> object:
        self.tries.append(name)
        return getattr(self.pattern, name)


def tries_of(
    modules: tuple[ModuleType, ...], find: Callable[[str], object], monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], int]:
    """Return a function that runs `find` on a text and tells how often the modules' patterns were tried."""
    tries: list[str] = []
    for module in modules:
        for name, pattern in list(vars(module).items()):
            if isinstance(pattern, re.Pattern):
                monkeypatch.setattr(module, name, Counted(pattern, tries))

    def work(text: str) -> int:
        tries.clear()
        find(text)
        return len(tries)

    return work
