"""What all tests share: laws are tried on the same examples everywhere, and no clock fails them."""

from hypothesis import settings

settings.register_profile("shared", deadline=None, derandomize=True, database=None)
settings.load_profile("shared")
