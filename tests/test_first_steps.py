"""The library in hands that do not know it yet: what is wrong is said, what is there is found."""

import datetime as dt
import io
import subprocess
import sys

import pytest

import govnews
from govnews.errors import MissingExtra


@pytest.mark.parametrize("source", [None, 5, io.StringIO("Port grows")])
def test_a_source_of_another_type_is_named(source: object) -> None:
    with pytest.raises(
        TypeError, match=r"source is .*: expected str, bytes, pathlib\.Path or a BeautifulSoup"
    ):
        govnews.parse(source)  # type: ignore[arg-type]


def test_a_day_as_text_is_named() -> None:
    with pytest.raises(TypeError, match=r"on is '2023-12-18': expected datetime\.date or None"):
        govnews.parse("Port grows", on="2023-12-18")  # type: ignore[arg-type]


def test_a_moment_is_a_day() -> None:
    page = "Port grows\n\nSales rose to 3 billion yuan ($420 million) last year, the port said on Monday."
    moment = dt.datetime(2023, 12, 18, 10, 22, tzinfo=dt.UTC)
    assert govnews.parse(page, on=moment) == govnews.parse(page, on=moment.date())


def test_packages_are_attributes() -> None:
    program = "import govnews; print(govnews.values.find_money('5 yuan')[0].value, govnews.parsers.__name__)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603 - a program of this test
    assert run.stdout == "5 govnews.parsers\n"


def test_what_is_listed_is_public() -> None:
    listed = {name for name in dir(govnews) if not name.startswith("__")}
    assert listed == {*govnews.__all__, "parsers", "values"}


def test_a_missing_pint_is_told_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pint", None)
    (area,) = govnews.find_quantities("200 mu of land")
    with pytest.raises(MissingExtra, match=r"pip install 'govnews\[pint\]'"):
        area.to_pint()


def test_a_missing_hypothesis_is_told_with_its_extra() -> None:
    program = "import sys; sys.modules['hypothesis'] = None; import govnews.testing"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)  # noqa: S603 - a program of this test
    assert run.stderr.endswith("govnews.testing needs hypothesis: pip install 'govnews[testing]'\n")
