"""Datelines: place, date and agency in every shape that pages print."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews._calendar import MONTH_NAMES
from govnews.model import Dateline
from govnews.parsers.dateline import find_dateline, parse_dateline

ON = dt.date(2021, 11, 18)

DATELINES = [
    ("BEIJING, Nov. 17, 2021 /PRNewswire/ -- ", "BEIJING", "2021-11-17", "PRNewswire"),
    ("BEIJING, Nov. 17, 2021 /PRNewswire/ — ", "BEIJING", "2021-11-17", "PRNewswire"),
    ("BEIJING, Oct. 30, 2020 /PRNewswire=KYODO JBN/--", "BEIJING", "2020-10-30", "PRNewswire=KYODO JBN"),
    ("SUZHOU, China, Nov. 21, 2023 /Xinhua-AsiaNet/--", "SUZHOU, China", "2023-11-21", "Xinhua-AsiaNet"),
    ("NANJING, China, Aug. 30, 2022 /PRNewswire/ -- ", "NANJING, China", "2022-08-30", "PRNewswire"),
    ("XI'AN, China, Oct. 27, 2023 /PRNewswire/ -- ", "XI'AN, China", "2023-10-27", "PRNewswire"),
    ("XI’AN, China, Oct. 27, 2023 /PRNewswire/ -- ", "XI’AN, China", "2023-10-27", "PRNewswire"),
    (
        "SAN FRANCISCO, Calif., Dec. 27 /Xinhua-PRNewswire/ -- ",
        "SAN FRANCISCO, Calif.",
        "2020-12-27",
        "Xinhua-PRNewswire",
    ),
    ("(Adnkronos) – BEIJING, Nov. 14, 2023 /PRNewswire/ — ", "BEIJING", "2023-11-14", "PRNewswire"),
    ("BEIJING, Oct. 19 (Xinhua) -- ", "BEIJING", "2021-10-19", "Xinhua"),
    ("BEIJING, July 8 (Xinhua) -- ", "BEIJING", "2021-07-08", "Xinhua"),
    ("Beijing, July 8 (Xinhua) -- ", "Beijing", "2021-07-08", "Xinhua"),
    ("BEIJING,Oct.18(Xinhua)--", "BEIJING", "2021-10-18", "Xinhua"),
    ("BERLIN/NANJING, Jan. 22 (Xinhua) -- ", "BERLIN/NANJING", "2021-01-22", "Xinhua"),
    ("HONG KONG, Oct. 7 (Xinhua) — ", "HONG KONG", "2021-10-07", "Xinhua"),
    ("RIO DE JANEIRO, Oct. 7 (Xinhua) -- ", "RIO DE JANEIRO", "2021-10-07", "Xinhua"),
    ("BEIJING, Jan. 4 (Chinese media) -- ", "BEIJING", "2021-01-04", "Chinese media"),
    ("BEIJING, Jan. 4 (People’s Daily) -- ", "BEIJING", "2021-01-04", "People’s Daily"),
    ("BEIJING, Jan. 4 (Xinhuanet) ", "BEIJING", "2021-01-04", "Xinhuanet"),
    ("BEIJING, March 24 -- ", "BEIJING", "2021-03-24", None),
    ("NANJING,Jan. 15  --", "NANJING", "2021-01-15", None),
    ("BEIJING — November 3, 2021 — ", "BEIJING", "2021-11-03", None),
    (
        "BEIJING, (APP - UrduPoint / Pakistan Point News - 13th Aug, 2021 ) : ",
        "BEIJING",
        "2021-08-13",
        "APP - UrduPoint / Pakistan Point News",
    ),
    (
        "BEIJING, (APP - UrduPoint / Pakistan Point News - 10th Mar, 2025) ",
        "BEIJING",
        "2025-03-10",
        "APP - UrduPoint / Pakistan Point News",
    ),
    ("BEIJING, Jan 22 (APP): ", "BEIJING", "2021-01-22", "APP"),
    ("Beijing [China], Jan 22 (ANI): ", "Beijing [China]", "2021-01-22", "ANI"),
    ("(HANGZHOU, Jan 22, 2021 PRNewswire=연합뉴스) ", "HANGZHOU", "2021-01-22", "PRNewswire=연합뉴스"),
    ("BEIJING, Jan 22 (NNN-) — ", "BEIJING", "2021-01-22", "NNN-"),
    ("BEIJING : ", "BEIJING", None, None),
    ("NANJING (Xinhua) – ", "NANJING", None, "Xinhua"),
    ("CHONGQING (CQNEWS) -- ", "CHONGQING", None, "CQNEWS"),
    ("BEIJING — ", "BEIJING", None, None),
    ("BEIJING —", "BEIJING", None, None),
    ("BEIJING - ", "BEIJING", None, None),
    ("BEIJING?- ", "BEIJING", None, None),
    ("GUIYANG - ", "GUIYANG", None, None),
    ("HANGZHOU -- ", "HANGZHOU", None, None),
    ("GUIZHOU -- ", "GUIZHOU", None, None),
    ("LESSERTOWN -- ", "LESSERTOWN", None, None),
    ("XIAMEN, Fujian - ", "XIAMEN, Fujian", None, None),
    ("Chongqing - ", "Chongqing", None, None),
    ("Chongqing-  ", "Chongqing", None, None),
    ("BEIJING: ", "BEIJING", None, None),
    ("  BEIJING — ", "BEIJING", None, None),
]
NO_DATELINES = [
    "",
    "IN a significant step",
    "SHANGHAI posted strong growth",
    "FUTIAN’S GDP grew",
    "(Yicai) June 12 -- Projects",
    "(Enorth.com.cn)Zhao came",
    "[InKunming--Kunming] At 10:00",
    "GDP - the sum of all",
    "NOTE - figures are rounded",
    "Tourism - more than ever",
    "Trade-led growth is back",
    "A new plan - the third - was adopted",
    "Wang Wenbin: On July 20",
    "Li Ming: yes",
    "SPEAKER: yes",
    "June 12 -- Projects",
    "On Jan. 5, the city opened",
    "China, with Jan. 5 behind it,",
    "Beijing, Shanghai and Guangzhou - all grew",
    "In Beijing, July 8 was a holiday",
    "BEIJING-TIANJIN railway opens",
    "COVID-19 - what to know",
    "On Monday, Jan. 5 - a cold day - the fair opened",
    "Nantong - a port city - has grown",
    "QUESTION - What is planned?",
]


@pytest.mark.parametrize(("opening", "place", "date", "agency"), DATELINES)
def test_reads_every_shape(opening: str, place: str, date: str | None, agency: str | None) -> None:
    found = find_dateline(f"{opening}China’s trade grew.", on=ON)
    wanted = Dateline(place, dt.date.fromisoformat(date) if date else None, agency)
    assert found == (wanted, len(opening))
    assert parse_dateline(f"{opening}China’s trade grew.", on=ON) == wanted


@pytest.mark.parametrize("text", NO_DATELINES)
def test_refuses_what_is_no_dateline(text: str) -> None:
    assert parse_dateline(text, on=ON) is None


@pytest.mark.parametrize(
    ("on", "wanted"),
    [
        (dt.date(2021, 1, 2), dt.date(2020, 12, 30)),
        (dt.date(2020, 12, 29), dt.date(2020, 12, 30)),
        (dt.date(2020, 12, 31), dt.date(2020, 12, 30)),
        (dt.date(2020, 12, 1), dt.date(2019, 12, 30)),
        (dt.date(9999, 12, 31), dt.date(9999, 12, 30)),
        (None, None),
    ],
)
def test_takes_the_year_from_the_page(on: dt.date | None, wanted: dt.date | None) -> None:
    dateline = parse_dateline("BEIJING, Dec. 30 (Xinhua) -- Trade grew.", on=on)
    assert dateline is not None
    assert dateline.date == wanted


def test_takes_the_next_january_for_a_page_of_december() -> None:
    dateline = parse_dateline("BEIJING, Jan. 1 (Xinhua) -- Trade grew.", on=dt.date(2020, 12, 31))
    assert dateline == Dateline("BEIJING", dt.date(2021, 1, 1), "Xinhua")


def test_names_no_day_that_does_not_exist() -> None:
    for printed in ("Feb. 29", "Feb. 30, 2021", "2021-02-30"):
        dateline = parse_dateline(f"BEIJING, {printed} (Xinhua) -- Trade grew.", on=dt.date(2023, 3, 1))
        assert dateline == Dateline("BEIJING", None, "Xinhua")


@given(
    st.dates(dt.date(2000, 1, 1), dt.date(2049, 12, 31)),
    st.sampled_from(("BEIJING", "XI'AN, China", "Nanjing")),
    st.integers(0, 300),
)
def test_reads_back_every_day(day: dt.date, place: str, age: int) -> None:
    name = MONTH_NAMES[day.month - 1]
    for printed in (
        f"{name} {day.day}, {day.year}",
        f"{name[:3]}. {day.day}, {day.year}",
        f"{name} {day.day}",
    ):
        dateline = parse_dateline(f"{place}, {printed} (Xinhua) -- Trade grew.", on=day + dt.timedelta(age))
        assert dateline == Dateline(place, day, "Xinhua")


@given(st.text())
def test_never_raises(text: str) -> None:
    find_dateline(text, on=ON)
    found = find_dateline(f"BEIJING, {text} (Xinhua) -- {text}", on=ON)
    assert found is None or found[1] <= len(text) * 2 + len("BEIJING,  (Xinhua) -- ")


@given(st.text(alphabet="ABCDEabc ,.-—–/()123:", max_size=200))
def test_never_raises_on_what_looks_like_a_dateline(text: str) -> None:
    find_dateline(text, on=ON)
