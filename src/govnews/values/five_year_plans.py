"""The Five-Year Plans of the People's Republic of China: number to first and last year.

Origin: the plans as adopted by the National People's Congress; 1963 to 1965, years of readjustment, had none.
"""

from typing import Final

FIVE_YEAR_PLANS: Final[dict[int, tuple[int, int]]] = {
    1: (1953, 1957),
    2: (1958, 1962),
    3: (1966, 1970),
    4: (1971, 1975),
    5: (1976, 1980),
    6: (1981, 1985),
    7: (1986, 1990),
    8: (1991, 1995),
    9: (1996, 2000),
    10: (2001, 2005),
    11: (2006, 2010),
    12: (2011, 2015),
    13: (2016, 2020),
    14: (2021, 2025),
    15: (2026, 2030),
    16: (2031, 2035),
}
