"""Output for eyes: colour and columns on a terminal; in a pipe the same words, tab-separated."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import click
from attrs import frozen

if TYPE_CHECKING:
    from rich.console import Console


def visible(text: str) -> str:
    r"""Return a page's text without what would move a cursor, colour a terminal or end a row.

    >>> visible("a\tb\x1b[31m")
    'a b [31m'
    """
    return text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text)


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

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print rows under their heads; on a terminal the last column takes the width that is left."""
        if not self.console.is_terminal:
            for row in (heads, *rows):
                click.echo("\t".join(map(visible, row)))
            return
        from rich import box  # noqa: PLC0415 - same
        from rich.table import Table  # noqa: PLC0415 - same
        from rich.text import Text  # noqa: PLC0415 - same

        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold", expand=False)
        for head in heads:
            table.add_column(head, overflow="fold", justify="right" if head == "line" else "left")
        for row in rows:
            table.add_row(*(Text(visible(cell)) for cell in row))
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
