"""A profile is checked when it is built, and is plain data afterwards."""

import pickle
import re
from typing import Any

import attrs
import pytest

from govnews.errors import GovnewsError, InvalidProfile
from govnews.model import Hints
from govnews.sites import SiteProfile

WHOLE = SiteProfile(
    hosts=("en.example.gov.cn/news", "*.example.gov.cn"),
    outlet="Example Daily",
    day_first=True,
    updated_labels=("inputtime",),
    published_labels=("release date",),
    line_patterns=(("nav", "Skip navigation"),),
    layouts=({"headline": "h1", "body": "#text"},),
    mend=str.strip,  # type: ignore[arg-type]  # any function that can be sent to another process
)


def test_an_empty_profile_is_a_family() -> None:
    profile = SiteProfile()
    assert profile.name == ""
    assert profile.hints == Hints()
    assert profile.layouts == ()
    assert profile.mend is None


def test_the_first_host_is_the_name() -> None:
    assert WHOLE.name == "en.example.gov.cn/news"


def test_the_hints_are_plain_data() -> None:
    assert WHOLE.hints == Hints(
        outlet="Example Daily",
        day_first=True,
        updated_labels=("inputtime",),
        published_labels=("release date",),
        line_patterns=(("nav", "Skip navigation"),),
    )


def test_a_profile_is_hashed_compared_and_sent_to_another_process() -> None:
    assert hash(WHOLE) == hash(attrs.evolve(WHOLE))
    assert pickle.loads(pickle.dumps(WHOLE)) == WHOLE  # noqa: S301 - our own bytes
    assert attrs.evolve(WHOLE, outlet=None) != WHOLE
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        WHOLE.outlet = "another"  # type: ignore[misc]  # what a type checker sees as well


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"hosts": "en.example.gov.cn"}, "hosts is 'en.example.gov.cn': expected a tuple of texts"),
    ({"hosts": ("",)}, "hosts[0] is '': expected a text that is not blank"),
    ({"hosts": ("a.cn", 1)}, "hosts[1] is 1: expected a text"),
    ({"hosts": ("http://a.cn",)}, "hosts[0] is 'http://a.cn': expected a host in lower case"),
    ({"hosts": ("A.cn",)}, "hosts[0] is 'A.cn': expected a host in lower case"),
    ({"hosts": ("a.*.cn",)}, "hosts[0] is 'a.*.cn': expected a host"),
    ({"hosts": ("localhost",)}, "hosts[0] is 'localhost': expected a host"),
    ({"hosts": ("a.cn/b?c",)}, "hosts[0] is 'a.cn/b?c': expected a host"),
    ({"outlet": " "}, "outlet is ' ': expected the outlet's name"),
    ({"outlet": 1}, "outlet is 1: expected the outlet's name"),
    ({"day_first": "yes"}, "day_first is 'yes': expected True, False or None"),
    ({"day_first": 1}, "day_first is 1: expected True, False or None"),
    ({"updated_labels": "inputtime"}, "updated_labels is 'inputtime': expected a tuple of texts"),
    ({"published_labels": (" ",)}, "published_labels[0] is ' ': expected a text that is not blank"),
    ({"line_patterns": {"nav": "x"}}, "line_patterns is {'nav': 'x'}: expected a tuple of pairs"),
    (
        {"line_patterns": ("nav",)},
        "line_patterns[0] is 'nav': expected a pair of a role and a regular expression",
    ),
    ({"line_patterns": (("nav", "a", "b"),)}, "line_patterns[0] is ('nav', 'a', 'b'): expected a pair"),
    (
        {"line_patterns": (("menu", "a"),)},
        "line_patterns[0][0] is 'menu': expected one of the roles nav, breadcrumb",
    ),
    ({"line_patterns": (("nav", "("),)}, "line_patterns[0][1] is '(': expected a regular expression ("),
    ({"line_patterns": (("nav", None),)}, "line_patterns[0][1] is None: expected a regular expression"),
    ({"layouts": {"headline": "h1"}}, "layouts is {'headline': 'h1'}: expected a tuple of mappings"),
    ({"layouts": ({},)}, "layouts[0] is {}: expected a mapping"),
    ({"layouts": ("h1",)}, "layouts[0] is 'h1': expected a mapping"),
    ({"layouts": ({"title": "h1"},)}, "layouts[0]['title'] is 'title': expected one of the roles"),
    (
        {"layouts": ({"body": "h1"}, {"headline": "h1["})},
        "layouts[1]['headline'] is 'h1[': expected a CSS selector (",
    ),
    ({"layouts": ({"headline": None},)}, "layouts[0]['headline'] is None: expected a CSS selector"),
    ({"layouts": ({"headline": ""},)}, "layouts[0]['headline'] is '': expected a CSS selector"),
    ({"mend": "strip"}, "mend is 'strip': expected a function"),
]


@pytest.mark.parametrize(("attributes", "message"), WRONG, ids=[str(wrong) for wrong, _ in WRONG])
def test_what_cannot_be_used_is_refused_with_value_place_and_expectation(
    attributes: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidProfile, match=re.escape(message)) as caught:
        SiteProfile(**attributes)
    assert isinstance(caught.value, GovnewsError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize(
    "host", ["a.cn", "*.a.cn", "a-b.c.cn/", "a.cn/b/c.d", "a.cn:8080/b", "xn--fiq228c.cn", "12.a.cn"]
)
def test_addresses_that_are_understood(host: str) -> None:
    assert SiteProfile(hosts=(host,)).name == host
