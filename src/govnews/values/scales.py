"""Number words and scale words as pages print them, typing slips of real pages among them (data)."""

from typing import Final

UNITS: Final[dict[str, int]] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
TEENS: Final[dict[str, int]] = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final[dict[str, int]] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

#: Scale words in lower case and their powers of ten. "wan" and "yi" are 10,000 and 100 million.
SCALES: Final[dict[str, int]] = {
    "hundred": 2, "thousand": 3, "wan": 4, "yi": 8,
    "million": 6, "mln": 6, "mn": 6, "mil": 6,
    "billion": 9, "bln": 9, "bn": 9, "bil": 9,
    "trillion": 12, "trln": 12, "tln": 12, "trn": 12, "tn": 12,
    # plurals where the singular is meant ("3 millions yuan")
    "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
    # typing slips; "miliion" stands on english.jschina.com.cn, "billon" on xinhuanet.com
    "miliion": 6, "millon": 6, "milion": 6, "milllion": 6, "mllion": 6, "millin": 6, "miilion": 6,
    "billon": 9, "bilion": 9, "billlion": 9, "biliion": 9, "bllion": 9, "billin": 9, "biilion": 9,
    "trillon": 12, "trilion": 12, "trilliion": 12, "triliion": 12, "trllion": 12,
}  # fmt: skip

#: Letters that stand for a scale only beside a currency ("US$1.6b", "170b yuan"); elsewhere "m" is a meter.
LETTERS: Final[dict[str, int]] = {"k": 3, "m": 6, "b": 9, "t": 12}

#: Scale words that are numbers by themselves: "a million yuan", "billion-yuan project", "over trillion yuan".
BARE_SCALES: Final = ("hundred", "thousand", "million", "billion", "trillion")

#: Words that make a number nobody can name, and whether they need "of" to do so ("hundreds of millions").
VAGUE_WORDS: Final[dict[str, bool]] = {
    "several": False, "few": False, "multi": False,
    "dozens": True, "tens": True, "hundreds": True, "thousands": True, "millions": True, "billions": True,
    "trillions": True,
}  # fmt: skip
