"""Currencies: ISO 4217 codes and every spelling that pages print for them (data)."""

from typing import Final

#: Codes that stand glued to digits ("RMB408.45 billion", "USD155.3 billion", "MOP1,892").
GLUED_CODES: Final = frozenset({"RMB", "CNY", "USD", "MOP", "HKD", "EUR"})
