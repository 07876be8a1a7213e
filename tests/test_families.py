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
