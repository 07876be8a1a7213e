"""Every annotated page is read as a person read it: one test a page and part."""

import pytest
from _pytest.mark import ParameterSet

import seeds
from govnews.check.normal import ATTRIBUTES
from govnews.check.scoring import PARTS, Case

KNOWN = seeds.known_failures()


def expected_parts() -> list[ParameterSet]:
    parameters = []
    for case in seeds.CASES:
        for part in PARTS:
            if part in case.expected or (part in ATTRIBUTES and "values" in case.expected):
                reason = KNOWN.get((case.name, part))
                marks = [pytest.mark.xfail(reason=reason)] if reason else []
                parameters.append(pytest.param(case.name, part, marks=marks, id=f"{case.name}-{part}"))
    return parameters


@pytest.mark.parametrize(("name", "part"), expected_parts())
def test_a_part_is_read_as_annotated(name: str, part: str) -> None:
    assert [fault.message for fault in seeds.faults(name) if fault.part == part] == []


def test_known_failures_name_pages_and_parts_that_exist() -> None:
    names = {case.name for case in seeds.CASES}
    assert {(name, part) for name, part in KNOWN if name not in names or part not in PARTS} == set()


def test_known_failures_have_reasons() -> None:
    assert all(len(reason.split()) >= 4 for reason in KNOWN.values())


@pytest.mark.parametrize("case", seeds.CASES, ids=lambda case: case.name)
def test_every_span_is_where_its_text_stands(case: Case) -> None:
    article = seeds.article(case.name)
    assert article
    for value in article["values"]:
        assert article["lines"][value["line"]]["text"][value["start"] : value["end"]] == value["text"]
