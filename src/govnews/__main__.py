"""``python -m govnews``: the command line."""

from govnews.cli import main

if __name__ == "__main__":
    main(prog_name="govnews")
