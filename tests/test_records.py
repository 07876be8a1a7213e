"""Record blocks: labels and values on alternate lines above a document."""

import pytest

from lines_with_roles import wanted_and_given

PAGES = {
    "a block with publisher and date (safe.gov.cn)": """
        other | • Index number:
        other | 000014453-2020-0084
        other | • Publish organization:
        source | State Administration of Foreign Exchange
        other | • Dispatch date:
        updated | 2020-06-24
        other | • Name:
        headline | Receipts of banks grow in May
        other | Receipts of banks grow in May
        body | P1
        body | P2
    """,
    "two labels without values": """
        other | · Issue date:
        other | · Author:
        headline | Receipts of banks grow in May
        updated | 2020-06-24
        body | P1
    """,
    "one label is no block": """
        nav | • Name:
        headline | Receipts of banks grow in May
        updated | 2020-06-24
        body | P1
    """,
    "a stamp below a labelled date is a transcript's": """
        other | • Index number:
        other | 000014453-2020-0052
        other | • Dispatch date:
        updated | 2020-04-17
        headline | Transcript of the conference on receipts
        other | 15:00:42 2020-04-17
        body | P1
    """,
}


@pytest.mark.parametrize("name", PAGES)
def test_records_have_their_roles(name: str) -> None:
    wanted, given = wanted_and_given(PAGES[name])
    assert given == wanted
