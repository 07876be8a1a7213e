"""The checks that every profile gets for nothing: none is written by who adds a site."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal
from urllib.parse import urlsplit

from attrs import frozen

from govnews._parse import parse_as
from govnews.check.scoring import Case, Difference, cases, differences
from govnews.errors import GovnewsError
from govnews.intake import read_page
from govnews.sites import Layout, SiteProfile, match, sites
from govnews.writers import as_json

ENOUGH: Final = 2
"""How many seeds a profile needs: one page tells nothing of what is the site's and what is the page's."""

GENERIC: Final = SiteProfile()
"""The reading of a page of which no profile is known."""

Check = Literal["seeds", "unfilled", "address", "selector", "worse"]


@frozen
class Finding:
    """A fault that a check found: whose, by which check, where (a seed, an address, a selector)."""

    profile: str
    check: Check
    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.profile}: {self.place}: {self.message} [{self.check}]"


def check_profile(profile: SiteProfile, folder: Path) -> tuple[Finding, ...]:
    """Return what is wrong with a profile, nothing where it is fit.

    Args:
        profile: the profile, registered or not.
        folder: the annotated pages, `<site>/<id>/` with page.txt or page.html, expected.json and about.json;
            those of other sites may lie in it too.

    It has two seeds or more, all filled in; each of its addresses is its own; each of its selectors matches
    in a seed, its own or one of a site with the same layout; no seed is read worse with it than without.
    """
    owned = [(case, owner(case, (profile,))) for case in cases([folder])]
    found = [case for case, whose in owned if whose == profile]
    return (
        *_seeds(profile, found),
        *_addresses(profile),
        *_selectors(profile, [(case, whose) for case, whose in owned if whose and _is_marked_up(case)]),
        *_worse(profile, found),
    )


def owner(case: Case, profiles: Iterable[SiteProfile] = ()) -> SiteProfile | None:
    """Return the profile of an annotated page: one of those given, else a registered one, None without."""
    return match(_address(case), (*sites(), *profiles))


def unlike(case: Case, profile: SiteProfile) -> tuple[Difference, ...]:
    """Return all that a profile reads otherwise than a person did."""
    return differences(case.expected, read(case, profile))


def read(case: Case, profile: SiteProfile) -> Mapping[str, Any]:
    """Return an annotated page as a profile reads it: the data of its JSON, none where it cannot be read."""
    kind: Literal["html", "text"] = "html" if _is_marked_up(case) else "text"
    try:
        article = parse_as(kind, case.page.read_bytes(), url=case.url, site=profile)
    except GovnewsError:
        return {}
    data: dict[str, Any] = json.loads(as_json.write(article))
    return data


def is_filled(case: Case) -> bool:
    """Whether somebody has written down what the page holds."""
    return any(case.expected.get(part) for part in ("headline", "body", "roles"))


def _is_marked_up(case: Case) -> bool:
    return case.page.suffix == ".html"


# --- the checks ---------------------------------------------------------------------------------------------


def _seeds(profile: SiteProfile, found: Sequence[Case]) -> Iterator[Finding]:
    if len(found) < ENOUGH:
        message = f"{len(found)} of its pages are annotated: expected {ENOUGH} or more"
        yield Finding(profile.name, "seeds", "seeds", message)
    for case in found:
        if not is_filled(case):
            message = "expected.json is empty: write down what the page holds, by hand, before the profile"
            yield Finding(profile.name, "unfilled", case.name, message)


def _addresses(profile: SiteProfile) -> Iterator[Finding]:
    others = (other for other in sites() if other != profile)
    taken = {_bare(address): other.name for other in others for address in other.hosts}
    for address in profile.hosts:
        if _bare(address) in taken:
            message = f"{taken[_bare(address)]} has this address too: expected one profile an address"
            yield Finding(profile.name, "address", address, message)


def _selectors(profile: SiteProfile, marked: Sequence[tuple[Case, SiteProfile]]) -> Iterator[Finding]:
    """A selector lives where it matches in a page that its layout reads."""
    for number, layout in enumerate(profile.layouts):
        alive = [_matched(case, layout) for case, whose in marked if layout in whose.layouts]
        for role, selector in layout.items():
            if not any(role in roles for roles in alive):
                place = f"layouts[{number}][{role!r}]"
                message = f"{selector!r} matches in no page.html: it is dead"
                yield Finding(profile.name, "selector", place, message)


def _matched(case: Case, layout: Layout) -> frozenset[str]:
    page = read_page(case.page, kind="html", selectors=(layout,))
    return frozenset(role for block in page.blocks for role in block.matched)


def _worse(profile: SiteProfile, found: Iterable[Case]) -> Iterator[Finding]:
    for case in filter(is_filled, found):
        with_it, without = unlike(case, profile), unlike(case, GENERIC)
        if len(with_it) > len(without):
            lost = next(fault for fault in with_it if fault not in without)
            message = (
                f"{len(with_it)} differences with the profile, {len(without)} without it; "
                f"the first: {lost.part}: {lost.message}"
            )
            yield Finding(profile.name, "worse", case.name, message)


# --- addresses ----------------------------------------------------------------------------------------------


def _address(case: Case) -> str:
    """The address that tells a page's site; a copy on another host names its own in about.json."""
    about = json.loads(case.page.with_name("about.json").read_text("utf-8"))
    path = urlsplit(case.url or "").path
    return f"//{about['host']}{path}" if about.get("host") else case.url or ""


def _bare(address: str) -> str:
    return address.removeprefix("www.").rstrip("/")
