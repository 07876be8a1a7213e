"""Imported before any strategy, so that whoever lacks the extra is told its name."""

from govnews.errors import MissingExtra

try:
    import hypothesis  # noqa: F401 - it is enough that it is there
except ImportError as error:
    raise MissingExtra("govnews.testing needs hypothesis: pip install 'govnews[testing]'") from error
