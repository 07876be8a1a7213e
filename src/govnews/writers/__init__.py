"""Output: one module a format, each with ``write(article) -> str``."""
