"""Families are public and have no address: a site is a twin of one."""

import attrs
import pytest

from govnews import parse
from govnews.sites import SiteProfile, families, sites

FAMILIES = {name: value for name, value in vars(families).items() if isinstance(value, SiteProfile)}


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_has_no_address(name: str) -> None:
    assert FAMILIES[name].hosts == ()
    assert name.isupper()


def test_each_family_serves_a_site() -> None:
    used = [layout for profile in sites() for layout in profile.layouts]
    assert [
        name for name, family in FAMILIES.items() if not any(layout in used for layout in family.layouts)
    ] == []


def test_a_twin_differs_in_what_is_said_only() -> None:
    twin = attrs.evolve(families.CHINA_DAILY_LOCAL, hosts=("en.example.gov.cn",), outlet="en.example.gov.cn")
    assert twin.layouts == families.CHINA_DAILY_LOCAL.layouts
    assert families.CHINA_DAILY_LOCAL.outlet is None


def test_a_selector_names_outlet_and_author_where_the_line_has_no_label() -> None:
    profile = SiteProfile(layouts=({"headline": "h1", "source": ".of", "byline": ".who", "body": "#text"},))
    article = parse(
        '<h1>Ferries cross the lake</h1><a class="of">Harbor Works</a><b class="who">Li Wen</b>'
        '<div id="text"><p>Ferries have begun to cross the lake at night, the harbor office said.</p></div>',
        site=profile,
    )
    assert article.source == "Harbor Works"
    assert article.authors == ("Li Wen",)


PAGE = """<html><head><link rel="canonical" href="https://www.chinadaily.com.cn/a/202403/12/WS1.html"></head>
<body><div class="lft_art"><h1>Ferries cross the lake</h1>
<div class="info"><span class="info_l">Updated: 2024-03-12</span></div>
<div id="Content"><p>Ferries have begun to cross the lake at night, the harbor office said.</p></div></div>
</body></html>
"""


def notes(site: SiteProfile | str | None = None, url: str | None = None) -> tuple[str | None, list[str]]:
    article = parse(PAGE, site=site, url=url)
    return article.site, [note.code for note in article.notes if note.line is None]


def test_a_page_without_an_address_goes_by_the_one_it_gives_itself() -> None:
    assert notes() == ("www.chinadaily.com.cn", [])
    assert parse(PAGE).url == "https://www.chinadaily.com.cn/a/202403/12/WS1.html"
    assert notes(url="https://www.example.org/1.html") == (None, [])


def test_a_site_is_asked_for_by_name() -> None:
    assert notes(site="www.shine.cn") == ("www.shine.cn", [])


def test_a_profile_that_does_not_fit_is_a_note_and_the_page_is_read_without() -> None:
    assert notes(site="www.globaltimes.cn") == ("www.globaltimes.cn", ["profile-mismatch"])
    assert parse(PAGE, site="www.globaltimes.cn").headline == "Ferries cross the lake"
