# ruff: noqa: E501 - a printed line stands on one line
"""Lines that only the lines beside them tell: cells, teasers, glued labels, menus, headings without headline."""

import pytest

import govnews
from lines_with_roles import wanted_and_given

PAGES = {
    "a table, one cell a line, with a number's label and numbered rows": """
        headline | Lianhe publishes its trade for the first quarter
        updated | Updated: 2020-06-24
        body | P1
        body | P2
        other | Summary of Trade by Berth, Q1 2020
        other | Kind
        other | Row No.
        other | RMB 10 million
        other | USD 10 million
        other | 1. General Cargo
        other | 1
        other | -1,208
        other | 315
        other | Containers
        other | 2
        other | 4,402
    """,
    "a numbered heading behind a table heads what follows": """
        headline | Lianhe publishes its trade for the first quarter
        body | P1
        other | Berth
        other | Goods
        other | 1,208
        other | 4,402
        heading | 2. Outlook
        body | P2
    """,
    "bulleted teasers behind the body, the first of them a sentence": """
        headline | Lianhe welcomes a guest from abroad
        updated | Updated: 2015-09-24 09:39
        body | P1
        body | P2
        related | \u2022 It was in May 2013 that the Lianhe bonded zone was approved, which has a 3-sq-km area in two parts.
        related | \u2022 Lianhe science park
        related | \u2022 Lianhe machinery park
        related | \u2022 Harbor business district
        related | \u2022 New materials park
    """,
    "items that are sentences are the story's": """
        headline | Lianhe sets its tasks for the year
        updated | Updated: 2015-09-24 09:39
        body | P1
        body | P2
        body | \u2022 Two more berths will be opened at the port, each of which takes in the largest of ships.
        body | \u2022 Clearance will be sped up to four hours.
        body | \u2022 A school for pilots will be founded.
    """,
    "labels glued to the titles behind them, an empty form": """
        headline | Lianhe port breaks its record
        body | P1
        body | P2
        related | Previous articleFerries Return To The Old Harbor Of Lianhe
        related | Next articleTwo Pilots Tell Of The Storm
        comments | Please enter your comment!
        comments | Please enter your name here
        comments | Login to comment
    """,
    "a title that opens as captions do, among titles": """
        headline | Lianhe port breaks its record
        updated | 2017-07-18
        body | P1
        body | P2
        related | Splendid lights on the quay of Lianhe
        related | Aerial view shows ships in Lianhe
        related | Two pilots tell of the storm
        related | Five reasons to sail in autumn
    """,
    "a menu run together behind its home page": """
        nav | Contact UsSiteMap
        nav | Home Harbor living Ship Agents Technology Entertainment video Business Information More
        headline | Lianhe port wins its investors with an autumn campaign
        body | P1
        body | P2
    """,
    "marks of a layout beside no entry, a menu's entry that the breadcrumb takes up": """
        other | --
        nav | Hot Topics
        breadcrumb | Special> Autumn Fair> Hot Topics
        other | --
        headline | Lianhe port wins its investors
        updated | Updated: 2024-01-12
        body | P1
        body | P2
    """,
    "parts under headings of their own, without a headline": """
        caption | Ships wait at the port of Lianhe. [Photo/Xinhua]
        heading | Harbor Trade
        body | P1
        body | P2
        heading | Two Ferries
        body | P3
    """,
    "a place alone between headline and date": """
        headline | Lianhe port wins its investors
        other | BEIJING
        updated | 2024-01-12 15:32
        body | P1
        body | P2
    """,
    "a headline wrapped as the text below it is": """
        headline | Harbors of Lianhe More
        headline | Crowded in the First Half Year
        body | LIANHE, August 3 (Xinhua) -- In the first six months this year, the
        body | ships of the harbors, old and new ones alike, carried more goods than in the whole of last
        body | year, and the pilots were busier than they have ever been before in the
        body | history of the city.
    """,
    "a menu of the home page and the other language": """
        nav | home» Chinese»
        headline | Lianhe port wins its investors
        body | P1
        body | P2
    """,
    "a long line that the lead repeats is its standfirst": """
        updated | 2024-01-12 15:53
        subheadline | Lianhe, an old port in the east of the country, on Wednesday sent off the 10,000th of its trains
        body | BEIJING, Jan. 12 (Xinhua) -- Lianhe, an old port in the east of the country, on Wednesday sent off the 10,000th of its trains.
        body | P1
    """,
    "a release's number is no headline": """
        other | AsiaNet 51237
        body | Lianhe, China, March 11, 2021 (Xinhua-AsiaNet) - P1
        body | P2
    """,
    "a credit without caption behind the last paragraph, a theme's unfilled lines": """
        headline | Lianhe's trade outstrips the nation's
        byline | By in Trade on
        body | P1
        body | Trade with the third partner grew the most and reached US$140 million in two months.
        credit | Image: Radio China
        copyright | © Copyright 2005-2024 Lianhe. All rights reserved.
        comments | This article does not have any comments yet. Write the first!
        comments | Be the first to comment on this story
    """,
    "a picture made by hand names its maker": """
        headline | Lianhe opens its fair
        caption | A ship of paper greets guests at the gate of the fair. Sketched by the Lianhe News Agency.
        body | LIANHE, Sep 21, 2019 (Xinhua) -- P1
        body | P2
    """,
    "question marks in the place of blanks": """
        headline | Lianhe port breaks its record
        updated | Updated: 2024-01-12
        caption | Guests?enjoy?the?ice?of?Lianhe?on?Jan.?5,?2024.?(PHOTO:?XINHUA)
        byline | By?LI?Mei
        body | P1
        body | P2
    """,
    "marks of a layout behind the last words": """
        headline | Lianhe port breaks its record
        updated | 2017-07-18
        body | P1
        body | Two more berths will be opened at the port by the end of the year. -
        body | That is all, he said. |
    """,
    "a menu above the date line, the story without headline": """
        nav | Tides
        nav | Berths
        nav | Fees
        nav | Pilots
        updated | Updated: 2020-01-02
        body | P1
        body | P2
    """,
    "a menu above the date line, a headline of two words below it": """
        nav | Port News
        nav | Tides
        nav | Berths
        nav | Fees
        updated | Updated: 2020-01-02
        headline | Port reopens
        body | P1
        body | P2
    """,
    "a section and a headline of two words are no menu": """
        breadcrumb | Economy
        headline | Port reopens
        updated | Updated: 2020-01-02
        heading | More berths open
        body | P1
        body | P2
    """,
    "a section above the headline is the breadcrumb, not another below it": """
        breadcrumb | Economy
        headline | Lianhe port breaks its record
        nav | China
        updated | Updated: 2020-01-02
        body | P1
        body | P2
    """,
    "a part's mark in brackets and a record's label below the headline": """
        headline | Lianhe port breaks its record
        other | \u2022 Kind of goods:
        updated | Updated: 2020-01-02
        other | (Two)
        body | P1
        body | P2
    """,
}


@pytest.mark.parametrize("name", PAGES)
def test_each_line_has_its_role(name: str) -> None:
    wanted, given = wanted_and_given(PAGES[name])
    assert given == wanted


def test_a_wrapped_headline_is_one() -> None:
    page = PAGES["a headline wrapped as the text below it is"]
    lines = [line.split("| ", 1)[1] for line in page.strip().splitlines()]
    assert govnews.parse("\n".join(lines)).headline == "Harbors of Lianhe More Crowded in the First Half Year"
