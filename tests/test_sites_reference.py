"""The reference of sites is written from their docstrings; this is the test that it is written anew."""

import runpy

import pytest

import seeds
from govnews.sites._find import modules

SCRIPT = runpy.run_path(str(seeds.ROOT / "scripts" / "build_sites_reference.py"))


def test_the_reference_is_what_the_docstrings_say() -> None:
    """Where it is not: python scripts/build_sites_reference.py."""
    assert SCRIPT["TARGET"].read_text("utf-8") == SCRIPT["reference"]() + "\n"


@pytest.mark.parametrize("module", modules())
def test_every_site_has_an_entry_that_names_an_address(module: str) -> None:
    entry = SCRIPT["_site"](module)
    title, _, text = entry.partition("\n\n")
    assert "(" in title
    assert len(text.split()) > 20
