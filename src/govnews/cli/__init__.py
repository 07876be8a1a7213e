"""The command line: ``govnews COMMAND``; what each command does stands in the module of its group.

Exit codes: 0 done, 1 some pages failed (each named on standard error), 2 wrong use.
"""

import importlib
from typing import Final

import click

from govnews import __version__

#: Where each command lives; a command's module loads only when it is called or when help lists it.
COMMANDS: Final = {
    "show": "govnews.cli.show:show",
    "parse": "govnews.cli.parse:parse",
    "explain": "govnews.cli.show:explain",
    "figures": "govnews.cli.figures:figures",
    "audit": "govnews.cli.figures:audit",
    "check": "govnews.cli.check:check",
    "sites": "govnews.cli.sites:sites",
    "new-site": "govnews.cli.sites:new_site",
}


class _Commands(click.Group):
    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # click's: whoever reads the output has enough
            raise
        except OSError as error:
            raise click.ClickException(_said(error)) from None

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - same
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name].partition(":")
        command: click.Command = getattr(importlib.import_module(module), name)
        return command


def _said(error: OSError) -> str:
    """Return what kept the output from being written, or standard input from being read."""
    said = error.strerror or str(error)
    return f"{error.filename}: {said}" if error.filename else said


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="govnews")
def main() -> None:
    """Read English-language news pages of Chinese governments into typed articles and checked figures.

    Exit codes: 0 done, 1 some pages failed (each is named on standard error) or the run was broken off, 2
    wrong use.
    """
