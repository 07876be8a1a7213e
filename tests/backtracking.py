"""A backtracking matcher that counts its steps, to tell how a pattern's work grows with its text.

Python's `re` cannot be asked how much it tried, and a clock tells it only on a quiet machine. This matcher
walks the tree that `re` itself parses, in the order in which `re` tries, passes over starts and alternatives
whose first character cannot fit as `re` does, and counts every character looked at and every alternative
taken up. A test holds both to the same matches.
"""
# ruff: noqa: ANN401 - the parse tree has no types

import re
from collections.abc import Callable, Iterator
from re import _constants as op  # type: ignore[attr-defined] # the parse tree has no public door
from re import _parser  # type: ignore[attr-defined] # same
from typing import Any, Final

After = Callable[[int], bool]
Node = Callable[["Run", int, After], bool]

_CATEGORIES: Final[dict[Any, Callable[[str], bool]]] = {
    op.CATEGORY_DIGIT: str.isdecimal,
    op.CATEGORY_NOT_DIGIT: lambda sign: not sign.isdecimal(),
    op.CATEGORY_SPACE: str.isspace,
    op.CATEGORY_NOT_SPACE: lambda sign: not sign.isspace(),
    op.CATEGORY_WORD: lambda sign: sign.isalnum() or sign == "_",
    op.CATEGORY_NOT_WORD: lambda sign: not (sign.isalnum() or sign == "_"),
}
#: Characters that stand for a class when an example of a pattern is made.
_CANDIDATES: Final = "a1A .,-(:'>/|$yZ09\u4e00\u00a0\n)[]%\"&;#*+=?!@_"


class TooManySteps(Exception):
    """The budget of a run is used up."""


class Run:
    """One text being matched: how many steps were taken, and what the groups hold."""

    def __init__(self, text: str, budget: int, groups: int) -> None:
        self.text, self.budget, self.steps = text, budget, 0
        self.groups: list[tuple[int, int] | None] = [None] * groups

    def step(self) -> None:
        self.steps += 1
        if self.steps > self.budget:
            raise TooManySteps


class Counted:
    """A compiled pattern, matched with every step counted."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.tree = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
        self.flags, self.groups = pattern.flags, pattern.groups + 1
        self._node, self._first = _sequence(self.tree, self.flags), _first(self.tree, self.flags)

    def spans(self, text: str, *, everywhere: bool) -> list[tuple[int, int]]:
        """Return the spans that `finditer` finds, or `match` where not everywhere."""
        return list(self._found(Run(text, 1 << 40, self.groups), everywhere=everywhere))

    def steps(self, text: str, budget: int, *, everywhere: bool) -> int:
        """Return the steps of looking for the pattern in a text, at most the budget and one."""
        run = Run(text, budget, self.groups)
        try:
            for _ in self._found(run, everywhere=everywhere):
                pass
        except TooManySteps:
            pass
        return run.steps

    def _found(self, run: Run, *, everywhere: bool) -> Iterator[tuple[int, int]]:
        start, after_empty = 0, -1
        while start <= len(run.text):
            end = self._at(run, start, after_empty)
            if end >= 0:
                yield start, end
            if not everywhere:
                return
            if end >= 0:
                after_empty, start = (end if end == start else -1), end
            else:
                start += 1

    def _at(self, run: Run, start: int, last_empty: int) -> int:
        """Return where a match from a start ends, -1 without; no empty match where the last one was."""
        ends: list[int] = []

        def accept(end: int) -> bool:
            if end == start == last_empty:
                return False
            ends.append(end)
            return True

        run.step()
        if self._first and not (start < len(run.text) and self._first(run.text[start])):
            return -1
        run.groups = [None] * self.groups
        return ends[0] if self._node(run, start, accept) else -1


# --- from the parse tree to nodes ---------------------------------------------------------------------------


def _sequence(items: Any, flags: int) -> Node:
    nodes = [_node(code, argument, flags) for code, argument in items]
    if len(nodes) == 1:
        return nodes[0]

    def match(run: Run, start: int, after: After) -> bool:
        def follow(number: int, at: int) -> bool:
            if number == len(nodes):
                return after(at)
            return nodes[number](run, at, lambda then: follow(number + 1, then))

        return follow(0, start)

    return match


def _node(code: Any, argument: Any, flags: int) -> Node:
    if test := _single(code, argument, flags):
        return _character(test)
    return _BUILDERS[code](argument, flags)


def _single(code: Any, argument: Any, flags: int) -> Callable[[str], bool] | None:
    """Return the test of a node that is one character wide."""
    if code is op.LITERAL:
        return _is_in([(op.LITERAL, argument)], flags)
    if code is op.NOT_LITERAL:
        return _is_in([(op.NEGATE, None), (op.LITERAL, argument)], flags)
    if code is op.ANY:
        return (lambda _: True) if flags & re.DOTALL else (lambda sign: sign != "\n")
    return _is_in(argument, flags) if code is op.IN else None


def _is_in(members: Any, flags: int) -> Callable[[str], bool]:
    negated = members[0][0] is op.NEGATE
    tests = [_member(code, argument, flags) for code, argument in members if code is not op.NEGATE]

    def test(sign: str) -> bool:
        forms = {sign, sign.lower(), sign.upper(), sign.lower().upper()} if flags & re.IGNORECASE else (sign,)
        return any(known(form) for form in forms if len(form) == 1 for known in tests) is not negated

    known: dict[str, bool] = {}
    return lambda sign: known[sign] if sign in known else known.setdefault(sign, test(sign))


def _member(code: Any, argument: Any, flags: int) -> Callable[[str], bool]:
    if code is op.LITERAL:
        return lambda sign: ord(sign) == argument
    if code is op.RANGE:
        return lambda sign: argument[0] <= ord(sign) <= argument[1]
    category = _CATEGORIES[argument]
    if flags & re.ASCII:
        negative = str(argument).startswith("CATEGORY_NOT")
        return lambda sign: category(sign) if sign.isascii() else negative
    return category


def _character(test: Callable[[str], bool]) -> Node:
    def match(run: Run, start: int, after: After) -> bool:
        run.step()
        return start < len(run.text) and test(run.text[start]) and after(start + 1)

    return match


def _branch(argument: Any, flags: int) -> Node:
    nodes = [(_sequence(items, flags), _first(items, flags)) for items in argument[1]]
    fitting: dict[str, list[Node]] = {}

    def match(run: Run, start: int, after: After) -> bool:
        sign = run.text[start : start + 1]
        if sign not in fitting:
            fitting[sign] = [node for node, first in nodes if not first or (sign and first(sign))]
        run.step()
        for node in fitting[sign]:
            run.step()
            if node(run, start, after):
                return True
        return False

    return match


def _group(argument: Any, flags: int) -> Node:
    number, add, remove, items = argument
    inner = _sequence(items, (flags | add) & ~remove)
    if number is None:
        return inner

    def match(run: Run, start: int, after: After) -> bool:
        before = run.groups[number]

        def close(end: int) -> bool:
            held, run.groups[number] = run.groups[number], (start, end)
            if after(end):
                return True
            run.groups[number] = held
            return False

        if inner(run, start, close):
            return True
        run.groups[number] = before
        return False

    return match


def _repeat(argument: Any, flags: int, *, lazy: bool = False) -> Node:
    low, high, items = argument
    if len(items) == 1 and (test := _single(items[0][0], items[0][1], flags)):
        return _run_of(test, low, high, lazy=lazy)
    inner = _sequence(items, flags)

    def match(run: Run, start: int, after: After) -> bool:
        def again(count: int, at: int, last: int) -> bool:
            run.step()

            def more() -> bool:
                if count >= high or (at == last and count >= low):
                    return False
                return inner(run, at, lambda end: again(count + 1, end, at))

            if count < low:
                return more()
            return (after(at) or more()) if lazy else (more() or after(at))

        return again(0, start, -1)

    return match


def _run_of(test: Callable[[str], bool], low: int, high: int, *, lazy: bool) -> Node:
    def match(run: Run, start: int, after: After) -> bool:
        text, longest = run.text, min(len(run.text), start + int(min(high, len(run.text))))
        if lazy:
            return _lazily(run, test, (start, start + low, longest), after)
        end = start
        while end < longest and test(text[end]):
            run.step()
            end += 1
        for at in range(end, start + low - 1, -1):
            run.step()
            if after(at):
                return True
        return False

    return match


def _lazily(run: Run, test: Callable[[str], bool], span: tuple[int, int, int], after: After) -> bool:
    at, least, longest = span
    while True:
        run.step()
        if at >= least and after(at):
            return True
        if at >= longest or not test(run.text[at]):
            return False
        at += 1


def _atomic(items: Any, flags: int) -> Node:
    inner = _sequence(items, flags)

    def match(run: Run, start: int, after: After) -> bool:
        end = _first_end(run, inner, start)
        return end is not None and after(end)

    return match


def _first_end(run: Run, node: Node, start: int) -> int | None:
    ends: list[int] = []
    return ends[0] if node(run, start, lambda end: not ends.append(end)) else None  # type: ignore[func-returns-value] # None is the answer wanted


def _possessive(argument: Any, flags: int) -> Node:
    low, high, items = argument
    inner = _sequence(items, flags)

    def match(run: Run, start: int, after: After) -> bool:
        at, count = start, 0
        while count < high:
            run.step()
            end = _first_end(run, inner, at)
            if end is None or (end == at and count >= low):
                break
            at, count = end, count + 1
        return count >= low and after(at)

    return match


def _look(argument: Any, flags: int, *, wanted: bool = True) -> Node:
    direction, items = argument
    inner = _sequence(items, flags)
    width = _parser.SubPattern.getwidth(items)[0] if direction < 0 else 0

    def match(run: Run, start: int, after: After) -> bool:
        run.step()
        begin = start - width
        seen = begin >= 0 and _first_end(run, inner, begin) is not None
        return seen is wanted and after(start)

    return match


def _at(argument: Any, flags: int) -> Node:
    word = _member(op.CATEGORY, op.CATEGORY_WORD, flags)

    def is_word(text: str, at: int) -> bool:
        return 0 <= at < len(text) and word(text[at])

    def holds(text: str, at: int) -> bool:
        match argument:
            case op.AT_BEGINNING:
                return at == 0 or bool(flags & re.MULTILINE and text[at - 1] == "\n")
            case op.AT_BEGINNING_STRING:
                return at == 0
            case op.AT_END:
                return at == len(text) or text[at:] == "\n" or bool(flags & re.MULTILINE and text[at] == "\n")
            case op.AT_END_STRING:
                return at == len(text)
        return (is_word(text, at - 1) is not is_word(text, at)) is (argument is op.AT_BOUNDARY)

    def match(run: Run, start: int, after: After) -> bool:
        run.step()
        return holds(run.text, start) and after(start)

    return match


def _backreference(number: int, flags: int) -> Node:
    fold = str.lower if flags & re.IGNORECASE else str

    def match(run: Run, start: int, after: After) -> bool:
        held = run.groups[number]
        if held is None:
            return False
        run.steps += held[1] - held[0]
        end = start + held[1] - held[0]
        return fold(run.text[start:end]) == fold(run.text[slice(*held)]) and after(end)

    return match


def _conditional(argument: Any, flags: int) -> Node:
    number, yes, no = argument
    nodes = _sequence(yes, flags), _sequence(no or [], flags)
    return lambda run, start, after: nodes[run.groups[number] is None](run, start, after)


_BUILDERS: Final[dict[Any, Callable[[Any, int], Node]]] = {
    op.BRANCH: _branch,
    op.SUBPATTERN: _group,
    op.MAX_REPEAT: _repeat,
    op.MIN_REPEAT: lambda argument, flags: _repeat(argument, flags, lazy=True),
    op.POSSESSIVE_REPEAT: _possessive,
    op.ATOMIC_GROUP: _atomic,
    op.ASSERT: _look,
    op.ASSERT_NOT: lambda argument, flags: _look(argument, flags, wanted=False),
    op.AT: _at,
    op.GROUPREF: _backreference,
    op.GROUPREF_EXISTS: _conditional,
    op.FAILURE: lambda _argument, _flags: lambda _run, _start, _after: False,
}


def _first(items: Any, flags: int) -> Callable[[str], bool] | None:
    """Return the test that a match's first character passes, None where it is unknown or need not be."""
    for code, argument in items:
        if test := _single(code, argument, flags):
            return test
        if code in (op.AT, op.ASSERT, op.ASSERT_NOT):
            continue
        if code is op.SUBPATTERN:
            return _first(argument[3], (flags | argument[1]) & ~argument[2])
        if code is op.BRANCH:
            tests = [_first(alternative, flags) for alternative in argument[1]]
            return _any(tests) if all(tests) else None
        if code in _REPEATS and argument[0] > 0:
            return _first(argument[2], flags)
        return _first(argument, flags) if code is op.ATOMIC_GROUP else None
    return None


def _any(tests: list[Any]) -> Callable[[str], bool]:
    known: dict[str, bool] = {}

    def test(sign: str) -> bool:
        if sign not in known:
            known[sign] = any(test(sign) for test in tests)
        return known[sign]

    return test


# --- texts that a pattern likes -----------------------------------------------------------------------------


def example(items: Any, flags: int, pumped: Any = None, times: int = 1) -> str:
    """Return a text near to what the tree matches; the repeat `pumped` is taken so many times."""
    return "".join(_example(code, argument, flags, pumped, times) for code, argument in items)


def _example(code: Any, argument: Any, flags: int, pumped: Any, times: int) -> str:
    if test := _single(code, argument, flags):
        literal = chr(argument) if code is op.LITERAL else ""
        return literal or next((sign for sign in _CANDIDATES if test(sign)), "a")
    if code is op.BRANCH:
        held = next((items for items in argument[1] if holds(items, pumped)), argument[1][0])
        return example(held, flags, pumped, times)
    if code is op.SUBPATTERN:
        return example(argument[3], (flags | argument[1]) & ~argument[2], pumped, times)
    if code in _REPEATS:
        copies = times if argument is pumped else max(1, argument[0])
        return example(argument[2], flags, pumped, times) * copies
    return example(argument, flags, pumped, times) if code is op.ATOMIC_GROUP else ""


_REPEATS: Final = {op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT}


def repeats(items: Any) -> Iterator[Any]:
    """Yield the repeats of a tree that can be long."""
    for code, argument in items:
        if code in _REPEATS and argument[1] > 8:
            yield argument
        for inner in _inner(code, argument):
            yield from repeats(inner)


def holds(items: Any, repeat: Any) -> bool:
    """Whether a tree has this very repeat in it."""
    return any(
        argument is repeat or any(holds(inner, repeat) for inner in _inner(code, argument))
        for code, argument in items
    )


def _inner(code: Any, argument: Any) -> list[Any]:
    if code is op.BRANCH:
        return list(argument[1])
    if code is op.SUBPATTERN:
        return [argument[3]]
    if code in _REPEATS:
        return [argument[2]]
    return [argument] if code is op.ATOMIC_GROUP else []
