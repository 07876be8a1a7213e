"""The command line: ``govnews COMMAND``; what each command does stands in the module of its group.

Exit codes: 0 done, 1 some pages failed (each named on standard error), 2 wrong use.
"""

import click

from govnews import __version__
from govnews.cli_parse import parse


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="govnews")
def main() -> None:
    """Read English-language news pages of Chinese governments into typed articles and checked figures."""


main.add_command(parse)
