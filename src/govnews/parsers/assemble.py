"""An article from its lines."""

from collections.abc import Sequence

from govnews.model import Article, Hints, Line, Role


def assemble(lines: Sequence[Line], hints: Hints) -> Article:
    """Return the article that the lines make, without its values."""
    del hints
    headline = next((line.text for line in lines if line.role is Role.HEADLINE), None)
    return Article(headline=headline, lines=tuple(lines))
