"""The words of time expressions as data: numbers, units, seasons, and what tells a count from a year."""

from typing import Final

from govnews.values.spelled import SMALL

ORDINAL_WORDS: Final[dict[str, int]] = {
    word: number
    for number, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
         "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
        1,
    )
}  # fmt: skip

#: A count: figures or a word.
COUNT: Final = rf"(?:\d{{1,3}}|{SMALL})(?![\d.,]*\d)\b"

#: Unit of a window to its ISO 8601 duration: prefix, letter, and how many of these it is.
DURATIONS: Final[dict[str, tuple[str, str, int]]] = {
    "hour": ("PT", "H", 1),
    "day": ("P", "D", 1),
    "week": ("P", "W", 1),
    "month": ("P", "M", 1),
    "quarter": ("P", "M", 3),
    "half-year": ("P", "M", 6),
    "half year": ("P", "M", 6),
    "year": ("P", "Y", 1),
    "decade": ("P", "Y", 10),
    "half-century": ("P", "Y", 50),
    "half century": ("P", "Y", 50),
    "century": ("P", "Y", 100),
    "centurie": ("P", "Y", 100),
}

#: First month of each season.
SEASONS: Final[dict[str, int]] = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

#: What follows a number that is an amount, a share or a measure and therefore no year and no day of a month.
MEASURES: Final = (
    r"%|℃|°|percent(?:age)?\b|per cent\b|pct\b|basis point|[bm]illion|trillion|thousand|hundred|bln\b"
    r"|mln\b|trln\b|bn\b|[Yy]uan\b|RMB\b|CNY\b|USD\b|US\$|U\.S\. dollar|US dollar|dollars?\b|euros?\b"
    r"|yen\b|pounds?\b|won\b|HK\$|mu\b|hectares?\b|square|sq\b|cubic|kilo|km\b|kg\b|kw|kW|MW|GW|met(?:er"
    r"|re)s?\b|metric|mm\b|cm\b|m\b|tons?\b|tonnes?\b|TEUs?\b|degrees?\b|lit(?:er|re)s?\b|miles?\b"
    r"|feet\b|acres?\b|jin\b|li\b|grams?\b|points?\b|hours?\b|minutes?\b|seconds?\b|days?\b|weeks?\b"
    r"|months?\b|years?\b"
)

#: Nouns that are counted: a four-digit number straight before one ("1998 projects") is a count.
COUNTED: Final = (
    r"people|persons?|residents|citizens|villagers|farmers|workers|employees|staff|students|teachers"
    r"|doctors|nurses|children|women|men|soldiers|officials|members|delegates|deputies|representatives"
    r"|participants|visitors|tourists|guests|athletes|volunteers|experts|researchers|scientists|patients"
    r"|cases|deaths|passengers|drivers|customers|households|families|homes|houses|apartments|rooms|beds"
    r"|villages|towns|townships|counties|cities|communities|countries|schools|hospitals|companies"
    r"|enterprises|firms|businesses|factories|plants|stores|shops|outlets|hotels|projects|programs|items"
    r"|products|brands|patents|contracts|agreements|deals|orders|jobs|posts|positions|booths|exhibitors"
    r"|institutions|organizations|units|sets|pieces|copies|books|volumes|trains|trips|flights|ships"
    r"|vessels|vehicles|cars|buses|trucks|bicycles|aircraft|drones|robots|sites|stations|parks|trees"
    r"|animals|species|birds|pigs|cattle|sheep|bridges|roads|routes|lines|wells|turbines|applications"
    r"|inventions|events|activities|meetings|performances|shows|photos|pictures|paintings|works|relics"
    r"|artifacts|kinds|types|times|entities|entrepreneurs"
)
