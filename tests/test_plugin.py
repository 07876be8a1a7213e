"""The pytest plugin gives a project's own sites the tests that the built-in ones have."""

import json
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = """<html><body><h1 class="title">Ferries cross the lake at night</h1>
<div id="text"><p>Ferries have begun to cross the lake at night, the harbor office of the city said.</p>
<p>A ticket costs as much as by day, and the last boat leaves an hour before midnight.</p></div></body></html>
"""
MODULE = """
from govnews.sites import SiteProfile
PROFILE = SiteProfile(hosts=("en.lakeside.gov.cn",), layouts=({"headline": ".title", "body": "#text"},))
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makepyfile(lakeside=MODULE)
    pytester.makeini("[pytest]\ngovnews_sites = lakeside:PROFILE\n")
    pytester.syspathinsert()
    for number in ("001", "002"):
        folder = pytester.path / "seeds" / "lakeside" / number
        folder.mkdir(parents=True)
        (folder / "page.html").write_text(PAGE, "utf-8")
        (folder / "about.json").write_text(json.dumps({"host": "en.lakeside.gov.cn"}), "utf-8")
        expect(folder, headline="Ferries cross the lake at night", values=[])
    return pytester


def expect(folder: Path, **expected: object) -> None:
    (folder / "expected.json").write_text(json.dumps(expected), "utf-8")


def run(project: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return project.runpytest_inprocess("-p", "govnews.check.plugin", "-p", "no:cacheprovider", *arguments)


def test_one_test_for_each_part_and_each_check(project: pytest.Pytester) -> None:
    result = run(project, "seeds", "--collect-only", "-q")
    names = [line.partition("::")[2] for line in result.outlines if "::" in line]
    parts = ("headline", "money", "percent", "quantity", "period")
    checks = ("seeds", "unfilled", "address", "selector", "worse")
    assert names == [
        *(f"{number}-{part}" for number in ("001", "002") for part in parts),
        *(f"en.lakeside.gov.cn-{check}" for check in checks),
    ]


def test_all_pass_where_all_is_read_as_annotated(project: pytest.Pytester) -> None:
    run(project, "seeds").assert_outcomes(passed=15)


def test_a_fault_is_shown_without_a_traceback(project: pytest.Pytester) -> None:
    expect(project.path / "seeds" / "lakeside" / "001", headline="Another")
    result = run(project, "seeds")
    result.assert_outcomes(passed=10, failed=1)
    result.stdout.fnmatch_lines(["*want 'Another', got 'Ferries cross the lake at night'"])
    result.stdout.no_fnmatch_line("*Traceback*")


def test_an_empty_expectation_fails(project: pytest.Pytester) -> None:
    expect(project.path / "seeds" / "lakeside" / "001", headline=None)
    result = run(project, "seeds")
    result.stdout.fnmatch_lines(["FAILED *001-headline*", "FAILED *001-filled*", "FAILED *cn-unfilled*"])
    result.assert_outcomes(passed=9, failed=3)


def test_a_page_of_no_profile_is_read_without(project: pytest.Pytester) -> None:
    project.makeini("[pytest]\n")
    run(project, "seeds").assert_outcomes(passed=10)


def test_another_error_keeps_its_traceback(project: pytest.Pytester) -> None:
    project.makepyfile(lakeside=MODULE.replace("layouts=", "mend=lambda soup: 1 / 0, layouts="))
    result = run(project, "seeds")
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*ZeroDivisionError*"])


def test_without_the_plugin_or_without_pages_nothing_is_collected(project: pytest.Pytester) -> None:
    assert (
        project.runpytest_inprocess("-p", "no:cacheprovider", "seeds").ret
        == pytest.ExitCode.NO_TESTS_COLLECTED
    )
    (project.path / "empty").mkdir()
    assert run(project, "empty").ret == pytest.ExitCode.NO_TESTS_COLLECTED
