"""``govnews sites``, ``govnews new-site`` and ``govnews check --site``."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import seeds
from govnews.cli import main
from govnews.sites import profile_for, sites

WATCH = (seeds.ROOT / "docs" / "how-to" / "watch-your-sites.md").read_text("utf-8")


def govnews_command(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=stdin)


def records(*pages: tuple[str, str]) -> str:
    """Return pages as JSON Lines of addresses and markup."""
    return "".join(json.dumps({"id": url, "url": url, "html": html}) + "\n" for url, html in pages)


def markup(name: str) -> str:
    return seeds.by_name(name).page.read_text("utf-8")


def test_all_sites_are_listed() -> None:
    heads, *rows = (line.split("\t") for line in govnews_command("sites").stdout.splitlines())
    assert heads == ["site", "outlet", "layouts", "addresses"]
    assert [row[0] for row in rows] == [profile.name for profile in sites()]
    assert ["www.cma.gov.cn", "", "0", "www.cma.gov.cn"] in rows


def test_the_recipe_shows_what_is_printed() -> None:
    """The pages of one site are another's: no layout of Global Times fits a page of the State Council."""
    council = [markup(f"english-www-gov-cn/s-00{number}") for number in (1, 2)]
    undated = (
        "<h1>Lanterns light up the town</h1><p>They were lit by 400 people, the office of the town said.</p>"
    )
    result = govnews_command(
        "sites",
        "-",
        stdin=records(
            ("https://english.www.gov.cn/1.html", council[0]),
            ("https://english.www.gov.cn/2.html", council[1]),
            ("https://www.globaltimes.cn/page/1.shtml", undated),
            ("https://www.globaltimes.cn/page/2.shtml", undated),
            ("https://news.example.org/1.html", undated),
        ),
    )
    [shown] = re.findall(r"^\$ govnews sites fresh\.jsonl\n(.*?)^```", WATCH, re.MULTILINE | re.DOTALL)
    assert result.stdout == shown
    assert result.exit_code == 1


def test_a_site_without_layouts_cannot_stop_matching() -> None:
    page = (
        "<h1>Rain in the north</h1><p>It rained on nine days of the month, the office of the town said.</p>"
    )
    result = govnews_command("sites", "-", stdin=records(("https://www.cma.gov.cn/1.html", page)))
    assert "\nwww.cma.gov.cn\t1\t-\t1\t0\t1\tok\n" in result.stdout
    assert result.exit_code == 0


def test_text_alone_does_not_tell_whether_a_layout_fits() -> None:
    record = json.dumps(
        {"id": "1", "url": "https://www.globaltimes.cn/1", "text": "Lanterns light up the town"}
    )
    result = govnews_command("sites", "-", stdin=record + "\n")
    assert "\nwww.globaltimes.cn\t1\t0 of 0\t" in result.stdout
    assert result.exit_code == 0


def test_a_page_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(" ", "utf-8")
    result = govnews_command("sites", str(tmp_path))
    assert "page.html" in result.stderr
    assert result.exit_code == 1


# --- new-site -----------------------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("Port grows\n\nIt grew by 5 percent.", "utf-8")
    return tmp_path


def test_a_module_goes_into_the_package_of_a_checkout(folder: Path) -> None:
    (folder / "src" / "govnews" / "sites").mkdir(parents=True)
    result = govnews_command("new-site", "en.lakeside.gov.cn", "one.txt")
    assert result.stdout.replace("\\", "/").splitlines() == [
        "src/govnews/sites/lakeside.py",
        "seeds/en-lakeside-gov-cn/001/page.txt",
        "seeds/en-lakeside-gov-cn/001/expected.json",
        "seeds/en-lakeside-gov-cn/001/about.json",
    ]
    assert (folder / "seeds" / "en-lakeside-gov-cn" / "001" / "page.txt").exists()


def test_elsewhere_it_goes_where_it_is_told(folder: Path) -> None:
    assert govnews_command("new-site", "a.cn", "one.txt").stdout.splitlines()[0] == "a.py"
    result = govnews_command("new-site", "b.cn", "one.txt", "--modules", "own", "--seeds", "pages")
    assert {Path(line).parts[0] for line in result.stdout.splitlines()} == {"own", "pages"}
    assert (folder / "own" / "b.py").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("A.CN", "one.txt"), "expected a host in lower case"),
        (("a.cn", "two.txt"), "no such file or folder: two.txt"),
        (("a.cn",), "Missing argument 'PAGES...'"),
    ],
)
@pytest.mark.usefixtures("folder")
def test_wrong_use(arguments: tuple[str, ...], said: str) -> None:
    result = govnews_command("new-site", *arguments)
    assert result.exit_code == 2
    assert said in result.stderr


# --- check --site -------------------------------------------------------------------------------------------


def test_check_of_one_site_scores_its_pages_alone() -> None:
    result = govnews_command("check", str(seeds.SEEDS), "--site", "english.jschina.com.cn")
    assert re.search(r"^pages +2$", result.stdout, re.MULTILINE)
    assert result.exit_code == 0


def test_check_of_an_unknown_site_is_wrong_use() -> None:
    result = govnews_command("check", str(seeds.SEEDS), "--site", "jschina")
    assert result.exit_code == 2
    assert "site is 'jschina': expected the name of a profile" in result.stderr


def test_what_a_profile_lacks_is_said(tmp_path: Path) -> None:
    case = seeds.by_name("www-shine-cn/d3-035")
    place = tmp_path / "shine" / "1"
    place.mkdir(parents=True)
    for file in case.page.parent.iterdir():
        (place / file.name).write_bytes(file.read_bytes())
    one = govnews_command("check", str(tmp_path), "--site", "www.shine.cn")
    assert "www.shine.cn: seeds: 1 of its pages are annotated: expected 2 or more [seeds]\n" in one.stdout
    assert one.exit_code == 1
    every = govnews_command("check", str(tmp_path), "--site", "all")
    assert every.stdout.count("[seeds]") == len(sites())


def test_explain_suggests_selectors_for_markup_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(markup("en-nantong-gov-cn/s-001"), "utf-8")
    assert "to begin a layout with: {" in govnews_command("explain", str(page)).stdout
    page.write_text("Port grows\n\nIt grew by 5 percent.", "utf-8")
    assert (
        "to begin a layout" not in govnews_command("explain", str(page.rename(tmp_path / "page.txt"))).stdout
    )


def test_explain_tells_the_selector_or_pattern_of_the_profile() -> None:
    url = "https://www.chinadaily.com.cn/a/202403/12/WS65ef0a1ba31082fc043bc001.html"
    shown = govnews_command("explain", "-", "--url", url, stdin=markup("www-chinadaily-com-cn/s-001"))
    rules = {row[-1]: row[2] for line in shown.stdout.splitlines() if len(row := line.split("\t")) == 5}
    assert rules["Share - WeChat"] == "site's profile: .info_r, .moreshare, #qrcode, .share"
    assert (
        "site's"
        not in rules[
            "Copyright 1995 - . All rights reserved. The content (including but not limited to"
            " text, photo, multimedia information, etc) published in this site belongs to"
            " China Daily Information Co (CDIC)."
        ]
    )
    assert "to begin a layout" not in shown.stdout
    text = "Print Print\n\nLanterns light up the town\n\nThey were lit by 400 people, the office said."
    shown = govnews_command("explain", "-", "--url", "https://shandong.chinadaily.com.cn/1.htm", stdin=text)
    assert "\tnav\tsite's profile: Print Print\tPrint Print\n" in shown.stdout


# --- one site's mend ----------------------------------------------------------------------------------------


def test_cgtn_parts_the_section_from_the_date() -> None:
    from bs4 import BeautifulSoup  # noqa: PLC0415 - one test needs it

    profile = profile_for("https://news.cgtn.com/")
    assert profile
    assert profile.mend
    soup = BeautifulSoup(
        '<div class="news-section-date">Economy  11:18, 20-Mar-2018</div><p>At 11:18, 20-Mar-2018</p>',
        "html.parser",
    )
    profile.mend(soup)
    assert str(soup) == (
        '<div class="news-section-date">Economy  <br/>11:18, 20-Mar-2018</div><p>At 11:18, 20-Mar-2018</p>'
    )
