"""Finds the profile of a page: by its address, or by the profile's name."""

import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from govnews.errors import InvalidProfile, UnknownSite
from govnews.sites._profile import SiteProfile

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP: Final = "govnews.sites"
"""The entry-point group in which a project registers profiles of its own."""

_Table = Mapping[str, tuple[tuple[str, SiteProfile], ...]]
"""Host, or "*." and a domain, to its path prefixes, longest first, with their profiles."""


def profile_for(url: str) -> SiteProfile | None:
    """Return the profile of the site that an address belongs to, None where no profile knows it.

    The most specific address wins: a host before "all hosts under", a longer path before a shorter one. A
    profile registered by a project outside wins over a built-in one of the same address.

    >>> profile_for("http://en.nantong.gov.cn/2023-12/18/c_949999.htm").outlet
    'en.nantong.gov.cn'
    >>> profile_for("https://news.example.org/1.html") is None
    True
    """
    return _look_up(_addresses(), url)


def match(url: str, profiles: Iterable[SiteProfile]) -> SiteProfile | None:
    """Return which of some profiles an address belongs to, None where it is none; of equals the last wins."""
    return _look_up(_table(profiles), url)


def sites() -> tuple[SiteProfile, ...]:
    """Return all profiles, built-in and registered, by name.

    >>> "en.nantong.gov.cn" in {profile.name for profile in sites()}
    True
    """
    return tuple(profile for _, profile in sorted(_named().items()))


def choose(site: SiteProfile | str | None, url: str | None) -> SiteProfile | None:
    """Return the profile asked for: itself, by its name, or by the page's address; None where neither tells.

    Raises:
        UnknownSite: no profile has that name; the message offers the nearest.
    """
    if isinstance(site, SiteProfile):
        return site
    if site is None:
        return profile_for(url) if url else None
    named = _named()
    if site not in named:
        raise UnknownSite(f"site is {site!r}: expected the name of a profile, such as {_nearest(site)}")
    return named[site]


def _nearest(name: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - an error alone needs it

    return ", ".join(get_close_matches(name, _named(), n=3) or sorted(_named())[:3])


def modules() -> Mapping[str, str]:
    """Return the built-in sites: the name of each module, and the name of the profile in it."""
    return {name: _profile_in(f"{__package__}.{name}").name for name in _module_names()}


def _module_names() -> Iterator[str]:
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if not module.name.startswith("_") and module.name != "families":
            yield module.name


def _profile_in(module: str) -> SiteProfile:
    return _checked(getattr(import_module(module), "PROFILE", None), f"PROFILE in {module}")


def _outside() -> Iterator[SiteProfile]:
    from importlib.metadata import entry_points  # noqa: PLC0415 - slow to import, and the first page alone needs it

    yield from map(_registered, entry_points(group=GROUP))


def _registered(entry: "EntryPoint") -> SiteProfile:
    place = f"entry point {entry.name!r} of {GROUP}"
    try:
        loaded = entry.load()
    except (ImportError, AttributeError) as error:
        raise InvalidProfile(
            f"{place} is {entry.value!r}: expected module:NAME of a profile ({error})"
        ) from error
    return _checked(getattr(loaded, "PROFILE", loaded), place)


def _checked(profile: object, place: str) -> SiteProfile:
    if not isinstance(profile, SiteProfile) or not profile.hosts:
        raise InvalidProfile(f"{place} is {profile!r}: expected a SiteProfile with hosts")
    return profile


@cache
def _named() -> Mapping[str, SiteProfile]:
    """All profiles by name; modules are imported here, at the first use, not with the library."""
    built_in = [_profile_in(f"{__package__}.{name}") for name in _module_names()]
    return {profile.name: profile for profile in (*built_in, *_outside())}


@cache
def _addresses() -> _Table:
    return _table(_named().values())


def _table(profiles: Iterable[SiteProfile]) -> _Table:
    table: dict[str, dict[str, SiteProfile]] = {}
    for profile in profiles:
        for address in profile.hosts:
            host, slash, path = address.partition("/")
            table.setdefault(host.removeprefix("www."), {})[slash + path] = profile
    return {host: tuple(sorted(paths.items(), key=_longest_first)) for host, paths in table.items()}


def _look_up(table: _Table, url: str) -> SiteProfile | None:
    host, path = _host_and_path(url)
    for key in _widening(host):
        for prefix, profile in table.get(key, ()):
            if path.startswith(prefix):
                return profile
    return None


def _longest_first(item: tuple[str, SiteProfile]) -> int:
    return -len(item[0])


def _host_and_path(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url if "//" in url else f"//{url}")
    except ValueError:  # an address that a page made up, such as an unclosed "[": it is of no site
        return "", ""
    return parts.netloc.rpartition("@")[2].lower().removeprefix("www."), parts.path


def _widening(host: str) -> Iterator[str]:
    """The host itself, then all hosts under each domain above it, nearest first."""
    yield host
    labels = host.split(".")
    for start in range(len(labels)):
        yield "*." + ".".join(labels[start:])
