"""Output for eyes: colour and columns on a terminal; in a pipe the same words, tab-separated."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import click
from attrs import frozen

#: Where one column is cut, each of the others takes at most such a part of the width; of a path two thirds.
_PART: Final = 2 / 7
_OF_PATH: Final = 2 / 3

if TYPE_CHECKING:
    from rich.console import Console


def visible(text: str) -> str:
    r"""Return a page's text without what would move a cursor, colour a terminal or end a row.

    >>> visible("a\tb\x1b[31m")
    'a b [31m'
    """
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


def end_of(text: str, width: int) -> str:
    """Return what of a text fits, from its end.

    >>> end_of("div#container/div.text/p", 13), end_of("p", 13)
    ('…/div.text/p', 'p')
    """
    if len(text) <= width:
        return text
    kept = text[1 - width :]
    return f"…{kept[kept.find('/') :] if '/' in kept else kept}"


@frozen
class Screen:
    """Standard output, as a terminal or as a pipe."""

    console: "Console"

    def line(self, text: str, style: str = "") -> None:
        """Print one line."""
        if not self.console.is_terminal:
            click.echo(visible(text))
            return
        from rich.text import Text  # noqa: PLC0415 - rich loads only for output to eyes

        self.console.print(Text(visible(text), style))

    def table(
        self, heads: Sequence[str], rows: Iterable[Sequence[str]], *, cut: str | None = None, tail: str = ""
    ) -> None:
        """Print rows under their heads; on a terminal `cut` keeps to one line, of `tail` the end is shown."""
        if not self.console.is_terminal:
            for row in (heads, *rows):
                click.echo("\t".join(map(visible, row)))
            return
        from rich import box  # noqa: PLC0415 - same
        from rich.table import Table  # noqa: PLC0415 - same
        from rich.text import Text  # noqa: PLC0415 - same

        part = int(self.console.width * _PART)
        table = Table(
            box=box.SIMPLE_HEAD,
            show_edge=False,
            padding=(0, 1, 0, 0),
            header_style="bold",
            expand=cut is not None,
        )
        for head in heads:
            table.add_column(
                head,
                overflow="ellipsis" if head == cut else "fold",
                no_wrap=head == cut,
                ratio=1 if head == cut else None,
                max_width=None if head == cut or cut is None else part,
                justify="right" if head == "line" else "left",
            )
        for row in rows:
            shown = map(visible, row)
            table.add_row(
                *(
                    Text(end_of(cell, int(part * _OF_PATH)) if head == tail else cell)
                    for head, cell in zip(heads, shown, strict=True)
                )
            )
        self.console.print(table)

    def fields(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Print names with their texts; on a terminal the texts stand in one column."""
        if not self.console.is_terminal:
            for name, text in pairs:
                click.echo(f"{name}\t{visible(text)}")
            return
        from rich.table import Table  # noqa: PLC0415 - same
        from rich.text import Text  # noqa: PLC0415 - same

        grid = Table.grid(padding=(0, 2))
        for name, text in pairs:
            grid.add_row(Text(name, "cyan"), Text(visible(text)))
        self.console.print(grid)


def screen() -> Screen:
    """Return standard output as it is now."""
    from rich.console import Console  # noqa: PLC0415 - same

    return Screen(Console())
