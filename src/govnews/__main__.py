"""``python -m govnews``: the command line."""

from govnews.cli import main

main()
