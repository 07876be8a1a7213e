"""Whether a credit names a person or an outlet."""

import re
from typing import Final

from govnews.parsers.credit_words import ORGANISATION_WORDS, OUTLETS

_DOMAIN: Final = re.compile(
    r"(?:www\.)?[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:cn|com|net|org|info|hk|gov|mo|tv|me|asia)",
    re.IGNORECASE,
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*+")
_PERSON: Final = re.compile(
    r"(?:[A-Z][\w'.-]{0,24}|de|van|von|bin)(?: (?:[A-Z][\w'.-]{0,24}|de|van|von|bin)){1,3}"
    r"|[\u4e00-\u9fff]{2,4}"
)
#: A person is credited with so many names at least.
_PERSON_WORDS: Final = 2
_AND: Final = re.compile(r"\s{0,3},\s{0,3}|\s{1,3}and\s{1,3}|\s{0,3}&\s{0,3}|\u3001")


def is_domain(name: str) -> bool:
    """Tell whether `name` is a host name, the way many sites credit themselves ("nantong.gov.cn")."""
    return _DOMAIN.fullmatch(name) is not None


def is_outlet(name: str) -> bool:
    """Tell whether `name` is a known outlet or a host name.

    >>> is_outlet("CHINA DAILY"), is_outlet("ezhejiang.gov.cn"), is_outlet("Li Bo")
    (True, True, False)
    """
    return name.strip(" .").lower() in OUTLETS or is_domain(name.strip())


def is_organisation(name: str) -> bool:
    """Tell whether `name` is an outlet, holds an organisation's word, or is one word as no person's is."""
    words = [word.lower() for word in _WORD.findall(name)]
    return is_outlet(name) or len(words) < _PERSON_WORDS or not ORGANISATION_WORDS.isdisjoint(words)


def is_person(name: str) -> bool:
    """Tell whether `name` is one or more persons' names ("Zheng Guohua, Zheng Yuanjiang").

    >>> is_person("XU CONGJUN"), is_person("Nantong Daily"), is_person("VCG")
    (True, False, False)
    """
    return all(
        _PERSON.fullmatch(one) and (not one.isascii() or not is_organisation(one))
        for one in _AND.split(name.strip())
    )
