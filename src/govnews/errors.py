"""Errors: each is a `GovnewsError` and the built-in that fits it, so either can be caught."""


class GovnewsError(Exception):
    """An error that govnews raises on purpose; its message names value, place and what is expected."""


class UnreadablePage(GovnewsError, ValueError):
    """The source holds no text: it is empty, binary, or too little of it can be decoded."""


class PageTooLarge(GovnewsError, ValueError):
    """The source is larger than the documented limit of one page."""


class InvalidProfile(GovnewsError, ValueError):
    """A site profile holds something that cannot be used, such as a selector that does not compile."""


class UnknownSite(GovnewsError, LookupError):
    """No site profile has the name that was asked for."""


class InvalidArticle(GovnewsError, ValueError):
    """A JSON text is not an article of the documented contract; the message gives the path of the fault."""


class MissingExtra(GovnewsError, ImportError):
    """An optional package is not installed; the message says how to install it."""


class PageNotFound(GovnewsError, FileNotFoundError):
    """A path that was given as a page is not that of a file."""
