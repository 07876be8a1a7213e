"""Hypothesis strategies for this genre, public so that sites and parsers elsewhere can be tested with them.

They need the extra `testing`: ``pip install "govnews[testing]"``.
"""

from govnews.testing._pages import PrintedPage, articles, numbers, page_dates, page_texts, printed_pages

__all__ = ["PrintedPage", "articles", "numbers", "page_dates", "page_texts", "printed_pages"]
