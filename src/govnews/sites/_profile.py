"""What a site profile is: data about one site, checked when it is built."""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, field, frozen

from govnews.errors import InvalidProfile
from govnews.model import Hints, Role

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

Layout = Mapping[str, str]

_ADDRESS: Final = re.compile(r"(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)++(?::\d{1,5})?(?:/[^?#\s]*)?")
_ROLES: Final = frozenset(Role)


def _fail(place: str, value: object, expectation: str) -> InvalidProfile:
    return InvalidProfile(f"{place} is {value!r}: expected {expectation}")


def _strings(_: object, attribute: "Attribute[tuple[str, ...]]", value: object) -> None:
    """A tuple of texts, none empty; a lone text would be read as its letters."""
    if not isinstance(value, tuple):
        raise _fail(attribute.name, value, 'a tuple of texts, such as ("one",)')
    for place, text in enumerate(value):
        if not isinstance(text, str) or not text.strip():
            raise _fail(f"{attribute.name}[{place}]", text, "a text that is not blank")


def _addresses(profile: object, attribute: "Attribute[tuple[str, ...]]", value: tuple[str, ...]) -> None:
    _strings(profile, attribute, value)
    for place, address in enumerate(value):
        if not _ADDRESS.fullmatch(address):
            expectation = (
                'a host in lower case with an optional path prefix, such as "en.example.gov.cn/news"'
            )
            raise _fail(f"{attribute.name}[{place}]", address, expectation)


def _role(place: str, role: object) -> None:
    if role not in _ROLES:
        raise _fail(place, role, "one of the roles " + ", ".join(Role))


def _selectors(_: object, attribute: "Attribute[tuple[Layout, ...]]", value: object) -> None:
    """A tuple of mappings, role to a selector that compiles."""
    if not isinstance(value, tuple):
        raise _fail(attribute.name, value, 'a tuple of mappings, such as ({"headline": "h1"},)')
    for number, layout in enumerate(value):
        if not isinstance(layout, Mapping) or not layout:
            raise _fail(f"{attribute.name}[{number}]", layout, 'a mapping such as {"headline": "h1"}')
        for role, selector in layout.items():
            place = f"{attribute.name}[{number}][{role!r}]"
            _role(place, role)
            _selector(place, selector)


def _selector(place: str, selector: object) -> None:
    from cssselect import GenericTranslator, SelectorError  # noqa: PLC0415 - layouts alone need it

    if not isinstance(selector, str):
        raise _fail(place, selector, "a CSS selector")
    try:
        GenericTranslator().css_to_xpath(selector)
    except SelectorError as error:
        raise _fail(place, selector, f"a CSS selector ({error})") from error


def _patterns(_: object, attribute: "Attribute[tuple[tuple[str, str], ...]]", value: object) -> None:
    """A tuple of pairs, role and regular expression."""
    if not isinstance(value, tuple):
        raise _fail(attribute.name, value, 'a tuple of pairs, such as (("nav", "Skip navigation"),)')
    for number, pair in enumerate(value):
        place = f"{attribute.name}[{number}]"
        if not isinstance(pair, tuple) or len(pair) != 2:  # noqa: PLR2004 - a pair
            raise _fail(place, pair, 'a pair of a role and a regular expression, such as ("nav", "Print")')
        _role(f"{place}[0]", pair[0])
        try:
            re.compile(pair[1])
        except (re.error, TypeError) as error:
            raise _fail(f"{place}[1]", pair[1], f"a regular expression ({error})") from error


def _outlet(_: object, attribute: "Attribute[str | None]", value: object) -> None:
    if value is not None and (not isinstance(value, str) or not value.strip()):
        raise _fail(attribute.name, value, "the outlet's name as the site prints it, or None")


def _day_first(_: object, attribute: "Attribute[bool | None]", value: object) -> None:
    if value not in {True, False, None} or not isinstance(value, bool | None):
        raise _fail(attribute.name, value, "True, False or None")


def _mend(_: object, attribute: "Attribute[Any]", value: object) -> None:
    if value is not None and not callable(value):
        raise _fail(attribute.name, value, "a function that takes a BeautifulSoup object, or None")


@frozen(kw_only=True)
class SiteProfile:
    """What is known of one site: where its pages are, and how they print and mark their parts.

    A profile is data; it is checked when it is built, and a twin is made with `attrs.evolve`. One without
    hosts is a family to make twins of.

    Attributes:
        hosts: where its pages are: a host ("en.nantong.gov.cn"), a host with the beginning of a path
            ("www.stats.gov.cn/english"), or all hosts under one ("*.chinadaily.com.cn"). "www." makes no
            difference. The first one is the profile's name.
        outlet: the name under which the site credits itself, as it prints it; None where it never does.
        day_first: whether dates all in figures print the day first (True: 03/04 is 3 April), the month first
            (False), or are not written so (None).
        updated_labels: what stands before the date of an update, beside the labels known everywhere.
        published_labels: the same before the date of publication.
        line_patterns: pairs of a role and a regular expression: a line that matches it whole has that role.
            For the site's own lines only (its masthead, its slogan); they help on plain text too.
        layouts: one mapping for each template that the site has had, newest first: role to the CSS selector
            of the elements that hold it. "body" selects the element around the paragraphs; captions and
            credits in it are told by their shape. The first layout whose headline and body selectors match
            reads the page.
        mend: a function that repairs a page's odd markup before it is read; it is given the page as a
            BeautifulSoup object and changes it, or returns another.

    Raises:
        InvalidProfile: an attribute holds what cannot be used; the message names the place, the value and
            what was expected.

    >>> profile = SiteProfile(hosts=("en.example.gov.cn",), layouts=({"headline": "h1", "body": "#text"},))
    >>> profile.name
    'en.example.gov.cn'
    >>> SiteProfile(hosts=("en.example.gov.cn",), layouts=({"headline": "h1["},))  # doctest: +ELLIPSIS
    Traceback (most recent call last):
    govnews.errors.InvalidProfile: layouts[0]['headline'] is 'h1[': expected a CSS selector (...)
    """

    hosts: tuple[str, ...] = field(default=(), validator=_addresses)
    outlet: str | None = field(default=None, validator=_outlet)
    day_first: bool | None = field(default=None, validator=_day_first)
    updated_labels: tuple[str, ...] = field(default=(), validator=_strings)
    published_labels: tuple[str, ...] = field(default=(), validator=_strings)
    line_patterns: tuple[tuple[str, str], ...] = field(default=(), validator=_patterns)
    layouts: tuple[Layout, ...] = field(default=(), validator=_selectors, hash=False)
    mend: "Callable[[BeautifulSoup], BeautifulSoup | None] | None" = field(default=None, validator=_mend)

    @property
    def name(self) -> str:
        """Return the first of its hosts, "" for a family."""
        return self.hosts[0] if self.hosts else ""

    @property
    def hints(self) -> Hints:
        """Return what the parsers of text and lines are told, as plain data."""
        return Hints(
            outlet=self.outlet,
            day_first=self.day_first,
            updated_labels=self.updated_labels,
            published_labels=self.published_labels,
            line_patterns=self.line_patterns,
        )
