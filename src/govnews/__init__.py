"""Reads English-language news pages of Chinese governments into typed articles and exact, checked figures."""

__version__ = "0.1.0"
