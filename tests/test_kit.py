"""The free checks of a profile, the beginning of a new one, and the selectors suggested for it."""

import json
from pathlib import Path
from typing import Any

import pytest

import seeds
from govnews import parse
from govnews.check.kit import Finding, check_profile, is_filled, owner, read, unlike
from govnews.check.new_site import SiteExists, folder_name, module_name, new_site
from govnews.check.scoring import Case, cases
from govnews.check.suggest import suggest_selectors
from govnews.errors import GovnewsError, InvalidProfile, UnreadablePage
from govnews.sites import SiteProfile, profile_for, sites

PAGE = """<html><body><h1 class="title">Ferries cross the lake at night</h1>
<div id="text"><p>Ferries have begun to cross the lake at night, the harbor office of the city said.</p>
<p>A ticket costs as much as by day, and the last boat leaves an hour before midnight.</p></div></body></html>
"""
EXPECTED = {"headline": "Ferries cross the lake at night"}
LAKESIDE = SiteProfile(hosts=("en.lakeside.gov.cn",), layouts=({"headline": ".title", "body": "#text"},))


def seed(folder: Path, number: str, *, expected: object = EXPECTED, page: str = PAGE, **about: str) -> None:
    place = folder / "lakeside" / number
    place.mkdir(parents=True)
    (place / "page.html").write_text(page, "utf-8")
    (place / "expected.json").write_text(json.dumps(expected), "utf-8")
    about = {"host": "en.lakeside.gov.cn", "url": "https://en.lakeside.gov.cn/1.html"} | about
    (place / "about.json").write_text(json.dumps(about), "utf-8")


def found(profile: SiteProfile, folder: Path) -> list[tuple[str, str]]:
    return [(finding.check, finding.place) for finding in check_profile(profile, folder)]


# --- the profiles at hand -----------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", sites(), ids=lambda profile: profile.name)
def test_every_profile_is_fit(profile: SiteProfile) -> None:
    assert list(map(str, check_profile(profile, seeds.SEEDS))) == []


# --- the checks ---------------------------------------------------------------------------------------------


def test_a_fit_profile(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    seed(tmp_path, "002")
    assert check_profile(LAKESIDE, tmp_path) == ()


def test_one_seed_is_not_enough(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    [finding] = check_profile(LAKESIDE, tmp_path)
    assert str(finding) == (
        "en.lakeside.gov.cn: seeds: 1 of its pages are annotated: expected 2 or more [seeds]"
    )


def test_seeds_of_other_sites_do_not_count(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    seed(tmp_path, "002", host="en.mountain.gov.cn")
    assert found(LAKESIDE, tmp_path) == [("seeds", "seeds")]


def test_empty_expectations_are_found(tmp_path: Path) -> None:
    seed(tmp_path, "001", expected={"headline": None, "body": [], "values": []})
    seed(tmp_path, "002")
    assert ("unfilled", "lakeside/001") in found(LAKESIDE, tmp_path)


def test_a_selector_that_matches_nowhere_is_dead(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    seed(tmp_path, "002")
    profile = SiteProfile(
        hosts=LAKESIDE.hosts,
        layouts=({"headline": ".title", "body": "#text", "share": ".share"}, {"headline": "h5"}),
    )
    assert found(profile, tmp_path) == [
        ("selector", "layouts[0]['share']"),
        ("selector", "layouts[1]['headline']"),
    ]


def test_a_twin_lives_by_the_seeds_of_its_family() -> None:
    """The layout of People's Daily Online matches in its own seeds; a twin of it needs none in HTML."""
    people = profile_for("http://en.people.cn/")
    assert people
    twin = SiteProfile(hosts=("en.lakeside.gov.cn",), layouts=people.layouts)
    checks = [finding.check for finding in check_profile(twin, seeds.SEEDS)]
    assert checks == ["seeds"]


def test_an_address_of_another_site_is_found(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    seed(tmp_path, "002")
    profile = SiteProfile(hosts=("en.lakeside.gov.cn", "shine.cn"))
    assert found(profile, tmp_path) == [("address", "shine.cn")]


def test_a_profile_that_reads_worse_is_found(tmp_path: Path) -> None:
    seed(tmp_path, "001")
    seed(tmp_path, "002")
    profile = SiteProfile(hosts=LAKESIDE.hosts, layouts=({"headline": "#text p"},))
    assert found(profile, tmp_path) == [("worse", "lakeside/001"), ("worse", "lakeside/002")]
    assert (
        "1 differences with the profile, 0 without it; the first: headline: want"
        in check_profile(profile, tmp_path)[0].message
    )


def test_a_page_that_cannot_be_read_differs_in_all_that_is_expected(tmp_path: Path) -> None:
    seed(tmp_path, "001", page="<html></html>")
    [case] = cases([tmp_path])
    assert read(case, LAKESIDE) == {}
    assert [fault.part for fault in unlike(case, LAKESIDE)] == ["headline"]


def test_whose_a_page_is(tmp_path: Path) -> None:
    """A copy on another host names the host it comes from."""
    seed(tmp_path, "001", host="www.shine.cn", url="http://copy.example.org/biz/1/")
    seed(tmp_path, "002", host="", url="https://www.ecns.cn/1.shtml")
    seed(tmp_path, "003")
    copy, plain, lakeside = cases([tmp_path])
    assert owner(copy) == profile_for("www.shine.cn")
    assert owner(plain) == profile_for("www.ecns.cn")
    assert owner(lakeside) is None
    assert owner(lakeside, (LAKESIDE,)) == LAKESIDE


@pytest.mark.parametrize(("part", "value"), [("headline", "x"), ("body", ["x"]), ("roles", ["body"])])
def test_what_is_filled_in(part: str, value: object) -> None:
    assert is_filled(Case("a/b", Path("page.txt"), None, {part: value, "values": []}))
    assert not is_filled(Case("a/b", Path("page.txt"), None, {part: None, "source": "x"}))


def test_a_finding_names_all() -> None:
    assert str(Finding("a.cn", "worse", "a/1", "it is")) == "a.cn: a/1: it is [worse]"


# --- a new site ---------------------------------------------------------------------------------------------


@pytest.fixture
def pages(tmp_path: Path) -> list[Path]:
    marked, plain = tmp_path / "saved.htm", tmp_path / "saved.txt"
    marked.write_text(
        PAGE.replace("<html>", '<html><link rel="canonical" href="https://a.gov.cn/1.html">'), "utf-8"
    )
    plain.write_text("Port grows\n\nIt grew by 5 percent.", "utf-8")
    return [marked, plain]


def test_a_new_site_is_a_module_and_a_folder_for_each_page(pages: list[Path], tmp_path: Path) -> None:
    written = new_site("a.gov.cn", pages, modules=tmp_path / "own", seeds=tmp_path / "seeds")
    assert [path.relative_to(tmp_path).as_posix() for path in written] == [
        "own/a.py",
        "seeds/a-gov-cn/001/page.html",
        "seeds/a-gov-cn/001/expected.json",
        "seeds/a-gov-cn/001/about.json",
        "seeds/a-gov-cn/002/page.txt",
        "seeds/a-gov-cn/002/expected.json",
        "seeds/a-gov-cn/002/about.json",
    ]
    assert written[1].read_bytes() == pages[0].read_bytes()
    assert json.loads(written[3].read_text("utf-8")) == {"url": "https://a.gov.cn/1.html", "host": "a.gov.cn"}
    assert json.loads(written[6].read_text("utf-8")) == {"url": "https://a.gov.cn/", "host": "a.gov.cn"}
    marked, plain = (json.loads(written[place].read_text("utf-8")) for place in (2, 5))
    assert marked.keys() - plain.keys() == {"body"}
    assert plain.keys() - marked.keys() == {"roles"}
    assert not any(marked.values())


def test_the_new_module_is_a_profile(pages: list[Path], tmp_path: Path) -> None:
    module, *_ = new_site("a.gov.cn", pages, modules=tmp_path, seeds=tmp_path)
    names: dict[str, Any] = {}
    exec(module.read_text("utf-8"), names)  # noqa: S102 - what was just written
    assert names["PROFILE"] == SiteProfile(hosts=("a.gov.cn",))
    assert names["__doc__"].startswith("a.gov.cn: ")


def test_its_tests_fail_until_it_is_filled_in(pages: list[Path], tmp_path: Path) -> None:
    new_site("a.gov.cn", pages, modules=tmp_path, seeds=tmp_path / "seeds")
    profile = SiteProfile(hosts=("a.gov.cn",))
    assert [place for check, place in found(profile, tmp_path / "seeds") if check == "unfilled"] == [
        "a-gov-cn/001",
        "a-gov-cn/002",
    ]
    assert all(
        "headline" in [fault.part for fault in unlike(case, profile)] for case in cases([tmp_path / "seeds"])
    )


def test_nothing_is_overwritten(pages: list[Path], tmp_path: Path) -> None:
    seeds_folder = tmp_path / "seeds"
    new_site("a.gov.cn", pages, modules=tmp_path, seeds=seeds_folder)
    (seeds_folder / "a-gov-cn" / "001" / "page.html").unlink()
    with pytest.raises(SiteExists, match=r"a\.py is there already: expected a new site") as caught:
        new_site("a.gov.cn", pages, modules=tmp_path, seeds=seeds_folder)
    assert isinstance(caught.value, GovnewsError)
    assert isinstance(caught.value, FileExistsError)
    assert not (seeds_folder / "a-gov-cn" / "001" / "page.html").exists()


def test_what_is_no_address_or_no_page_writes_nothing(pages: list[Path], tmp_path: Path) -> None:
    (tmp_path / "empty.html").write_text(" ", "utf-8")
    with pytest.raises(InvalidProfile, match="hosts"):
        new_site("http://a.gov.cn", pages, modules=tmp_path / "own", seeds=tmp_path / "own")
    with pytest.raises(UnreadablePage):
        new_site("a.gov.cn", [tmp_path / "empty.html"], modules=tmp_path / "own", seeds=tmp_path / "own")
    assert not (tmp_path / "own").exists()


@pytest.mark.parametrize(
    ("host", "module", "folder"),
    [
        ("en.lakeside.gov.cn", "lakeside", "en-lakeside-gov-cn"),
        ("english.lake-side.com.cn", "lake_side", "english-lake-side-com-cn"),
        ("www.example.com", "example", "www-example-com"),
        ("www.example.org/news/", "example_org_news", "www-example-org-news"),
        ("12.cn", "site_12", "12-cn"),
        ("class.cn", "site_class", "class-cn"),
    ],
)
def test_names(host: str, module: str, folder: str) -> None:
    assert module_name(host) == module
    assert folder_name(host) == folder


# --- suggestions --------------------------------------------------------------------------------------------


def test_selectors_are_suggested_where_an_element_has_a_name() -> None:
    assert suggest_selectors(parse(PAGE)) == {"headline": ".title", "body": "#text"}


def test_an_id_goes_before_a_class_and_what_is_below_is_said() -> None:
    page = PAGE.replace('<h1 class="title">', '<div class="a" id="head"><h1>').replace(
        "night</h1>", "night</h1></div>"
    )
    assert suggest_selectors(parse(page))["headline"] == "#head > h1"


def test_an_element_that_holds_the_body_too_is_not_suggested_for_another_part() -> None:
    page = PAGE.replace(' class="title"', "").replace("<body>", '<body class="all"><div class="page">')
    found = suggest_selectors(parse(page))
    assert found == {"headline": ".page > h1", "body": "#text"}


def test_nothing_is_suggested_for_plain_text_or_nameless_elements() -> None:
    assert (
        suggest_selectors(parse("Port grows\n\nIt grew by 5 percent in 2023, the port said on Monday.")) == {}
    )
    assert (
        suggest_selectors(parse("<h1>Port grows</h1><p>It grew by 5 percent, the port said on Monday.</p>"))
        == {}
    )
