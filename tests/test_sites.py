"""Profiles are found by walking the package and by entry points; the most specific address wins."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import metadata
from importlib.metadata import EntryPoint

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews.errors import GovnewsError, InvalidProfile, UnknownSite
from govnews.sites import GROUP, SiteProfile, _find, choose, profile_for, sites


@pytest.fixture
def outside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., None]]:
    """Registers profiles as a project outside would, for one test."""

    def register(**targets: str) -> None:
        entries = [EntryPoint(name=name, value=value, group=GROUP) for name, value in targets.items()]
        monkeypatch.setattr(metadata, "entry_points", lambda group: entries if group == GROUP else [])
        for table in (_find._named, _find._addresses):
            table.cache_clear()

    yield register
    monkeypatch.undo()
    for table in (_find._named, _find._addresses):
        table.cache_clear()


def _name(profile: SiteProfile | None) -> str | None:
    return profile.name if profile else None


ADDRESSES = [
    ("http://en.nantong.gov.cn/2023-12/18/c_949999.htm", "en.nantong.gov.cn"),
    ("https://EN.Nantong.gov.cn/", "en.nantong.gov.cn"),
    ("en.nantong.gov.cn", "en.nantong.gov.cn"),
    ("//en.nantong.gov.cn/x", "en.nantong.gov.cn"),
    ("https://subsites.chinadaily.com.cn/nantong/2024-01/02/c_1.htm", "en.nantong.gov.cn"),
    ("https://subsites.chinadaily.com.cn/zhuhai/en/2019-12/25/c_441483.htm", "regional.chinadaily.com.cn"),
    ("https://regional.chinadaily.com.cn/nantong/yangkouport/c_1.htm", "en.nantong.gov.cn"),
    ("https://ningbo.chinadaily.com.cn/2022-05/12/c_750904.htm", "regional.chinadaily.com.cn"),
    ("https://www.chinadaily.com.cn/a/202512/20/WS1.html", "www.chinadaily.com.cn"),
    ("https://chinadaily.com.cn/a/202512/20/WS1.html", "www.chinadaily.com.cn"),
    ("https://covid-19.chinadaily.com.cn/usa/business/2013-06/10/content_1.htm", "www.chinadaily.com.cn"),
    ("http://www.stats.gov.cn/english/PressRelease/t1.html", "www.stats.gov.cn/english"),
    ("http://www.stats.gov.cn/tjsj/", None),
    ("http://www.xinhuanet.com/english/2018-03/14/c_1.htm", "english.news.cn"),
    ("http://www.xinhuanet.com/politics/2018-03/14/c_1.htm", None),
    ("http://jo.china-embassy.gov.cn/eng/fyrth/202007/t1.htm", "www.mfa.gov.cn"),
    ("http://china-embassy.gov.cn.example.org/", None),
    ("http://nantong.gov.cn/", None),
    ("http://user@en.nantong.gov.cn/", "en.nantong.gov.cn"),
    ("http://[::1", None),
    ("", None),
]


@pytest.mark.parametrize(("url", "name"), ADDRESSES)
def test_the_most_specific_address_wins(url: str, name: str | None) -> None:
    assert _name(profile_for(url)) == name


def test_all_sites_come_by_name() -> None:
    names = [profile.name for profile in sites()]
    assert names == sorted(set(names))
    assert len(names) >= 30


def test_each_module_is_one_site() -> None:
    assert len(set(_find.modules().values())) == len(_find.modules())
    assert _find.modules()["nantong"] == "en.nantong.gov.cn"
    assert not {"families", "_find", "_profile"} & set(_find.modules())


def test_choosing_by_profile_name_or_address() -> None:
    own = SiteProfile(hosts=("news.example.org",))
    assert choose(own, "http://en.nantong.gov.cn/") is own
    assert _name(choose("www.shine.cn", "http://en.nantong.gov.cn/")) == "www.shine.cn"
    assert _name(choose(None, "http://en.nantong.gov.cn/")) == "en.nantong.gov.cn"
    assert choose(None, None) is None


def test_an_unknown_name_is_an_error_that_offers_the_nearest() -> None:
    with pytest.raises(
        UnknownSite, match=r"site is 'en\.nantong\.gov': expected .* en\.nantong\.gov\.cn"
    ) as caught:
        choose("en.nantong.gov", None)
    assert isinstance(caught.value, LookupError)
    assert isinstance(caught.value, GovnewsError)
    with pytest.raises(UnknownSite, match=r"such as e"):
        choose("\N{SNOWMAN}", None)


def test_a_project_outside_registers_a_profile_or_a_module(
    outside: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = SiteProfile(hosts=("news.example.org",), outlet="Example")
    monkeypatch.setattr(_find, "OWN_PROFILE", own, raising=False)
    outside(example="govnews.sites._find:OWN_PROFILE", twin="govnews.sites.shine")
    assert profile_for("http://news.example.org/1.html") is own
    assert choose("news.example.org", None) is own
    assert own in sites()
    assert _name(profile_for("http://www.shine.cn/")) == "www.shine.cn"


def test_a_profile_from_outside_wins_over_a_built_in_one(
    outside: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    own = SiteProfile(hosts=("own.example.org", "www.shine.cn"))
    monkeypatch.setattr(_find, "OWN_PROFILE", own, raising=False)
    outside(own="govnews.sites._find:OWN_PROFILE")
    assert profile_for("https://www.shine.cn/biz/1/") is own
    assert _name(profile_for("https://archive.shine.cn/biz/1/")) == "www.shine.cn"


@pytest.mark.parametrize(
    "value", ["govnews.sites._find:GROUP", "govnews.sites.families", "govnews.sites.families:TRS"]
)
def test_what_is_registered_must_be_a_profile_with_hosts(outside: Callable[..., None], value: str) -> None:
    outside(broken=value)
    with pytest.raises(
        InvalidProfile, match=r"entry point 'broken' of govnews\.sites is .*: expected a SiteProfile with"
    ):
        sites()


@pytest.mark.parametrize("value", ["govnews.sites.nowhere:PROFILE", "govnews.sites.shine:NOTHING"])
def test_what_cannot_be_loaded_is_named(outside: Callable[..., None], value: str) -> None:
    outside(gone=value)
    with pytest.raises(
        InvalidProfile, match=f"entry point 'gone' of govnews.sites is '{value}': expected module"
    ):
        profile_for("http://www.shine.cn/")


def test_importing_the_library_imports_no_site() -> None:
    code = "import sys, govnews.sites; sys.exit(any(n == 'govnews.sites.nantong' for n in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 - our own interpreter


# --- laws ---------------------------------------------------------------------------------------------------


@given(st.text(max_size=60))
def test_any_text_has_a_profile_or_none(text: str) -> None:
    assert isinstance(profile_for(text), SiteProfile | None)


@given(st.sampled_from([(profile, host) for profile in sites() for host in profile.hosts]), st.data())
def test_every_address_below_a_profile_is_its_own_or_a_more_specific_one_s(
    known: tuple[SiteProfile, str], data: st.DataObject
) -> None:
    profile, address = known
    below = address.replace("*", data.draw(st.from_regex(r"[a-z]{1,8}", fullmatch=True)))
    path = data.draw(st.from_regex(r"(/[a-z0-9]{1,8}){0,3}", fullmatch=True))
    found = profile_for(f"https://{below}{path}")
    assert found
    assert found == profile or any(len(host) > len(address) - 1 for host in found.hosts)


@pytest.mark.parametrize("profile", sites(), ids=lambda profile: profile.name)
def test_no_pattern_repeats_without_a_bound(profile: SiteProfile) -> None:
    """A bounded pattern that is matched whole costs no more on a long line than on a short one."""
    assert [pattern for _, pattern in profile.line_patterns if is_unbounded(pattern)] == []


def is_unbounded(pattern: str) -> bool:
    """Tell whether an expression holds a repeat without an upper end."""
    bare = re.sub(r"\\.|\[\^?\]?(?:\\.|[^\]])*\]", "x", pattern)
    return re.search(r"[*+]|\{\d*,\}", bare) is not None


@pytest.mark.parametrize("pattern", ["a(?:b|c[de]*)", "x++", r"\d{2,}", "[+]a+?"])
def test_an_unbounded_repeat_is_recognised(pattern: str) -> None:
    assert is_unbounded(pattern)


@pytest.mark.parametrize("pattern", ["a(?:b|c[de+]{0,3}){1,2}f?", r"\*\+", "[]*]", r"[\]*]"])
def test_a_bounded_repeat_is_recognised(pattern: str) -> None:
    assert not is_unbounded(pattern)
