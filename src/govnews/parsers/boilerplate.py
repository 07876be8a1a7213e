"""Boilerplate, told by the words of a line alone."""

import re
from functools import lru_cache
from typing import Final

from govnews._clean import clean
from govnews.model import Role
from govnews.parsers.boilerplate_data import (
    ENTRIES,
    MENU_WORDS,
    SHARE_WORDS,
    SMALL_WORDS,
    TOOL_WORDS,
    WHOLE,
)

#: Marks that may stand between the words of a menu.
_MARKS: Final = r"[\s|:;,.\[\]()/<>\u3010\u3011\u3016\u3017\u00b7\u2022+*\u2192\u203a\u00bb_-]"


#: A counter may end a line of buttons ("Print Mail Large Medium Small 0").
_LINE_OF: Final = _MARKS + r"*+(?:(?:%s)" + _MARKS + r"*+)++(?:\d{1,4})?+"

#: In this order: a share bar holds tool words, a menu may hold "share". All are matched on lower
#: case, which is twice as fast as to ignore the case of each letter.
_WORD_LINES: Final = (
    (Role.NAV, re.compile(_LINE_OF % TOOL_WORDS)),
    (Role.SHARE, re.compile(_LINE_OF % SHARE_WORDS)),
    (Role.NAV, re.compile(_LINE_OF % MENU_WORDS)),
    (Role.NAV, re.compile(_LINE_OF % f"{TOOL_WORDS}|{MENU_WORDS}|{SHARE_WORDS}")),
)
#: Patterns that tell capitals are matched on the line as printed.
_CAPITALS: Final = "(?-i:"
_WHOLE: Final = tuple(
    (role, re.compile("|".join(pattern for pattern in patterns if _CAPITALS not in pattern)))
    for role, patterns in WHOLE.items()
)
_SHOUTED: Final = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, patterns in WHOLE.items()
    for pattern in patterns
    if _CAPITALS in pattern
)
_BULLET: Final = re.compile(r"[\s\u2022\u00b7*|>/-]+(?=\S)")
#: Chinese licence and record-number lines: 京ICP备13028878号-22, 京公网安备, 许可证.
_LICENCE: Final = re.compile(
    r"ICP ?[\u5907\u8bc1\u5099\u8b49]"
    r"|\u516c\u7f51\u5b89|\u516c\u5b89\u5907|\u8bb8\u53ef\u8bc1|\u5a0c\u72aa?CP",
    re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(
    r"(?<![\u4e00-\u9fff])\u4e2d\u6587|\u7b80\u4f53|\u7e41[\u4f53\u9ad4]|\u7b80\u4f53\u7248|\u65e5\u672c\u8a9e|\ud55c\uad6d\uc5b4|\u0440\u0443\u0441\u0441\u043a\u0438\u0439|\u7ffb\u8bd1|\u7f51\u7ad9\u5730\u56fe"
)
_WIDE: Final = re.compile(r"[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]")
#: In a bar of tools the button to share is one of many (chinadaily.com.cn 2012).
_PRINT: Final = re.compile(r"\b(?:print|large|small)\b", re.IGNORECASE)
#: Longer than this no menu, label or notice is: a paragraph is not searched through.
_LONGEST: Final = 600
_LONGEST_MENU: Final = 200
_ENTRY_WORDS: Final = 5
#: A Chinese menu entry has so few characters; a longer line is a sentence or spam.
_LABEL_CHARACTERS: Final = 6
#: A menu run together has so many words, and so many of them name its entries.
_RUN_TOGETHER: Final = 8
_ENTRIES: Final = 3
#: Two entries are a headline with its site, not a menu.
_PAIR: Final = 2
#: A menu of languages holds few Chinese characters, a line of spam many.
_MENU_CHARACTERS: Final = 24


def classify_boilerplate(text: str) -> Role | None:
    """Return which kind of boilerplate `text` is by its own words, or None where they do not tell.

    What only its place tells (a related story's title, a menu's entry) is None.

    >>> classify_boilerplate("Copyright © 2013 China Daily All Rights Reserved")
    <Role.COPYRIGHT: 'copyright'>
    >>> classify_boilerplate("Print Mail Large Medium  Small")
    <Role.NAV: 'nav'>
    >>> classify_boilerplate("Exports rose by 4.6 percent.")
    """
    if len(text) > _LONGEST:
        return None
    return _role(" ".join(clean(text).split()))


@lru_cache(maxsize=4096)
def _role(plain: str) -> Role | None:
    """Both a page's structure and its rules ask, and a site's menus come again on each of its pages."""
    return _by_words(plain) or _by_chinese(plain) or _by_bars(plain) or _from_home(plain)


def _by_words(plain: str) -> Role | None:
    bullet = _BULLET.match(plain)
    line = plain[bullet.end() :] if bullet else plain
    lowered = line.lower()
    if len(line) <= _LONGEST_MENU:
        for role, words in _WORD_LINES[:2]:
            if words.fullmatch(lowered):
                return _refined(role, line)
    for role, patterns in _WHOLE:
        if patterns.fullmatch(lowered):
            return role
    for role, pattern in _SHOUTED:
        if pattern.fullmatch(line):
            return role
    menu = len(line) <= _LONGEST_MENU and any(words.fullmatch(lowered) for _, words in _WORD_LINES[2:])
    return Role.NAV if menu else None


def _refined(role: Role, line: str) -> Role:
    """A word alone: "Comment" heads a comment form, "Email *" is its field; "line" is no network."""
    word = line.strip(" .:|>[]").lower()
    if word in ("comment", "comments") or line.endswith(" *"):
        return Role.COMMENTS
    if word in ("more", "most read"):
        return Role.RELATED
    return Role.NAV if word in ("line", "print", "e-mail", "email", "top") else role


def _by_chinese(plain: str) -> Role | None:
    wide = len(_WIDE.findall(plain[:_LONGEST_MENU])) if not plain.isascii() else 0
    if not wide:
        return None
    if _LICENCE.search(plain):
        return Role.COPYRIGHT
    if "\u5206\u4eab" in plain:
        return Role.NAV if _PRINT.search(plain) else Role.SHARE
    if wide <= _MENU_CHARACTERS and _LANGUAGE.search(plain):
        return Role.NAV
    latin = sum(map(str.isascii, filter(str.isalpha, plain[:_LONGEST_MENU])))
    if wide <= latin:
        return None
    menu = len(plain) <= _LABEL_CHARACTERS or (wide <= _MENU_CHARACTERS and "|" in plain)
    return Role.NAV if menu else Role.OTHER


def _by_bars(plain: str) -> Role | None:
    """A menu in one line: three or more short entries parted by bars, none of them a sentence or a figure."""
    entries = [entry.strip() for entry in plain.split("|")] if plain.count("|") <= _LONGEST_MENU else []
    words = [entry for entry in entries if entry]
    menu = (
        len(entries) > _PAIR
        and words
        and all(len(entry.split()) <= _ENTRY_WORDS and not any(map(str.isdigit, entry)) for entry in words)
    )
    return Role.NAV if menu else None


def _from_home(plain: str) -> Role | None:
    """A menu run together: from the home page, without a small word, over several entries' names."""
    words = plain.lower().split() if plain[:5].lower() == "home " else []
    menu = len(words) >= _RUN_TOGETHER and SMALL_WORDS.isdisjoint(words)
    return Role.NAV if menu and len(ENTRIES.intersection(words)) >= _ENTRIES else None
