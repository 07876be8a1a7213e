"""Tables on a terminal: what is cut, what folds, where the lines end."""

import io

from rich.console import Console

from govnews.cli.screen import Screen

PATH = "div#container/div.content/div.section05/ul/li"


def printed(width: int) -> list[str]:
    out = io.StringIO()
    screen = Screen(Console(file=out, width=width, force_terminal=True, no_color=True, highlight=False))
    rows = [("84", "structure of the page", PATH, "A story told at some length, of a port that grows")]
    screen.table(("line", "rule", "tag path", "text"), rows, cut="text", tail="tag path")
    return [
        line.rstrip() for line in out.getvalue().replace("\x1b[1m", "").replace("\x1b[0m", "").splitlines()
    ]


def test_a_row_of_a_page_keeps_to_one_line() -> None:
    heads, rule, row = printed(80)
    assert heads == "line  rule                   tag path  text"
    assert set(rule) == {"─"}
    assert row == "  84  structure of the page  …/ul/li   A story told at some length, of a port …"


def test_a_wider_terminal_shows_more_of_a_path() -> None:
    assert "  …/div.section05/ul/li  " in printed(120)[-1]
