"""Currencies: ISO 4217 codes and every spelling that pages print for them (data).

A spelling with a capital letter stands as such ("TRY", not the verb); one in lower case stands for any
case. A blank in a spelling may be printed as a hyphen, doubled, or left out ("U.S.dollars", "Hong
Kong-dollar"). Collected from pages of the genre (chinadaily.com.cn, xinhuanet.com, gov.mo, shine.cn,
yicaiglobal.com, safe.gov.cn and others); names of further currencies from ISO 4217's list one.
"""

from typing import Final

from attrs import field, frozen


@frozen
class Currency:
    """A currency: its ISO 4217 code and its spellings before and behind an amount.

    `doubtful` are spellings behind an amount that are words of their own ("won" a prize, "pounds" of
    apples): they are a currency only behind a scale word or grouped digits.
    """

    code: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    doubtful: tuple[str, ...] = field(default=())


CURRENCIES: Final = (
    Currency(
        "CNY",
        before=(
            "rmb",
            "cny",
            "rmb yuan",
            "Yuan",
            "YUAN",
            "renminbi",
            "¥",
            "￥",
            "rmb¥",
            "rmb￥",
            "cn¥",
            "cn￥",
        ),
        after=(
            "yuan",
            "yuans",
            "rmb",
            "cny",
            "renminbi",
            "rmb yuan",
            "yuan rmb",
            "yuan(rmb)",
            "yuan (rmb)",
            "rmb (yuan)",
            "renminbi yuan",
            "yuan renminbi",
            "yuan (renminbi)",
            "chinese yuan",
            "chinese rmb",
            "chinese renminbi",
        ),
    ),
    Currency(
        "USD",
        before=(
            "$",
            "us$",
            "us $",
            "$us",
            "u.s.$",
            "u.s. $",
            "U.S $",
            "usd",
            "usd$",
            "usd $",
            "us dollar",
            "us dollars",
        ),
        after=(
            "dollars",
            "dollar",
            "us dollars",
            "us dollar",
            "u.s. dollars",
            "u.s. dollar",
            "u.s dollars",
            "u.s dollar",
            "american dollars",
            "united states dollars",
            "usd",
            "us$",
            "dlrs",
            "us dlrs",
            "u.s. dlrs",
        ),
    ),
    Currency(
        "HKD",
        before=("hk$", "hk $", "hkd", "hkd$", "h.k.$"),
        after=(
            "hong kong dollars",
            "hong kong dollar",
            "hk dollars",
            "hk dollar",
            "h.k. dollars",
            "hkd",
            "hk$",
        ),
    ),
    Currency(
        "MOP",
        before=("MOP", "MOP$", "ptcs"),
        after=("patacas", "pataca", "macao patacas", "macau patacas", "macanese patacas", "MOP"),
    ),
    Currency(
        "TWD",
        before=("nt$", "nt $", "twd", "ntd"),
        after=(
            "new taiwan dollars",
            "new taiwan dollar",
            "nt dollars",
            "nt dollar",
            "taiwan dollars",
            "twd",
            "ntd",
            "nt$",
        ),
    ),
    Currency("JPY", before=("jpy", "jp¥"), after=("yen", "japanese yen", "jpy")),
    Currency(
        "KRW",
        before=("krw", "₩"),
        after=("korean won", "south korean won", "republic of korea won", "krw"),
        doubtful=("won",),
    ),
    Currency(
        "GBP",
        before=("£", "gbp", "uk£", "gbp£"),
        after=("british pounds", "british pound", "pounds sterling", "pound sterling", "uk pounds", "gbp"),
        doubtful=("pounds", "pound"),
    ),
    Currency("EUR", before=("€", "eur", "euro", "euros"), after=("euros", "euro", "eur", "€")),
    Currency(
        "RUB",
        before=("RUB", "₽"),
        after=("rubles", "ruble", "roubles", "rouble", "russian rubles", "russian roubles", "RUB"),
    ),
    Currency(
        "SGD",
        before=("s$", "S $", "sgd", "sg$"),
        after=("singapore dollars", "singaporean dollars", "singapore dollar", "sgd"),
    ),
    Currency("AUD", before=("a$", "au$", "aud"), after=("australian dollars", "australian dollar", "aud")),
    Currency(
        "CAD", before=("c$", "ca$", "cdn$", "CAD"), after=("canadian dollars", "canadian dollar", "CAD")
    ),
    Currency("NZD", before=("nz$", "nzd"), after=("new zealand dollars", "new zealand dollar", "nzd")),
    Currency(
        "INR",
        before=("₹", "inr", "Rs", "Rs."),
        after=("indian rupees", "indian rupee", "rupees", "rupee", "inr"),
    ),
    Currency("PKR", before=("pkr",), after=("pakistani rupees", "pakistan rupees", "pkr")),
    Currency("LKR", before=("lkr",), after=("sri lankan rupees", "lkr")),
    Currency("NPR", before=("NPR",), after=("nepali rupees", "nepalese rupees", "NPR")),
    Currency("THB", before=("฿", "thb"), after=("thai baht", "thai bahts", "baht", "bahts", "thb")),
    Currency("CHF", before=("chf", "sfr"), after=("swiss francs", "swiss franc", "chf")),
    Currency("XDR", before=("SDR", "XDR"), after=("special drawing rights", "SDRs", "SDR", "XDR")),
    Currency(
        "MYR",
        before=("RM", "myr"),
        after=("malaysian ringgit", "malaysian ringgits", "ringgit", "ringgits", "myr"),
    ),
    Currency("VND", before=("vnd",), after=("vietnamese dong", "vietnam dong", "vnd", "₫")),
    Currency(
        "IDR",
        before=("Rp", "idr"),
        after=("indonesian rupiah", "indonesian rupiahs", "rupiah", "rupiahs", "idr"),
    ),
    Currency("PHP", before=("₱", "PHP"), after=("philippine pesos", "philippine peso", "PHP")),
    Currency("MXN", before=("mxn",), after=("mexican pesos", "mxn")),
    Currency("ARS", before=("ARS",), after=("argentine pesos", "argentinian pesos", "ARS")),
    Currency("CLP", before=("CLP",), after=("chilean pesos", "CLP")),
    Currency("BRL", before=("r$", "brl"), after=("brazilian reais", "brazilian reals", "reais", "brl")),
    Currency("ZAR", before=("ZAR",), after=("south african rand", "south african rands", "ZAR")),
    Currency("SEK", before=("sek",), after=("swedish kronor", "swedish krona", "swedish kroner", "sek")),
    Currency("NOK", before=("nok",), after=("norwegian kroner", "norwegian krone", "nok")),
    Currency("DKK", before=("dkk",), after=("danish kroner", "danish krone", "dkk")),
    Currency("PLN", before=("pln",), after=("polish zlotys", "polish zloty", "zlotys", "zloty", "pln")),
    Currency(
        "HUF", before=("huf",), after=("hungarian forints", "hungarian forint", "forints", "forint", "huf")
    ),
    Currency("CZK", before=("czk",), after=("czech korunas", "czech koruna", "czech crowns", "czk")),
    Currency("TRY", before=("₺", "TRY"), after=("turkish lira", "turkish liras", "TRY")),
    Currency("ILS", before=("₪", "ILS"), after=("israeli shekels", "new shekels", "shekels", "ILS")),
    Currency("AED", before=("aed",), after=("uae dirhams", "emirati dirhams", "dirhams", "dirham", "aed")),
    Currency("SAR", before=("SAR",), after=("saudi riyals", "saudi riyal", "saudi arabian riyals", "SAR")),
    Currency("KZT", before=("kzt",), after=("kazakhstani tenge", "kazakh tenge", "tenge", "kzt")),
    Currency(
        "MNT", before=("mnt",), after=("mongolian tugriks", "mongolian tugrik", "tugriks", "tugrik", "mnt")
    ),
    Currency("KHR", before=("khr",), after=("cambodian riels", "cambodian riel", "riels", "khr")),
    Currency("LAK", before=("LAK",), after=("lao kip", "laotian kip", "kip", "LAK")),
    Currency("MMK", before=("mmk",), after=("myanmar kyats", "myanmar kyat", "kyats", "kyat", "mmk")),
    Currency("BDT", before=("bdt",), after=("bangladeshi taka", "taka", "bdt")),
    Currency("EGP", before=("egp",), after=("egyptian pounds", "egyptian pound", "egp")),
    Currency("KES", before=("kes",), after=("kenyan shillings", "kenyan shilling", "kes")),
    Currency("NGN", before=("₦", "ngn"), after=("nigerian naira", "naira", "ngn")),
    Currency("ETB", before=("etb",), after=("ethiopian birr", "birr", "etb")),
)

#: Spellings that name no country: beside a more exact one they say nothing ("HK$5 million dollars").
GENERIC: Final = frozenset({"$", "dollar", "dollars"})

#: The last three letters before digits that are glued to them ("RMB408.45 billion", "Yuan5"), in capitals;
#: "RM" and "Rs" only as words.
GLUED_CODES: Final = frozenset(
    [name.upper() for row in CURRENCIES for name in row.before if len(name) == len("CNY") and name.isalpha()]
    + ["RM", " RM", "(RM", "RS", " RS", "(RS", "UAN"]
)
