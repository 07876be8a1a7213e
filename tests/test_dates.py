"""Page dates: every shape that headers print, and the laws of reading them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govnews._calendar import odd_date
from govnews.model import PageDate
from govnews.parsers.dates import match_date, match_rest, parse_date
from govnews.testing import PrintedPageDate, page_dates, printed_page_dates

SHAPES = [
    # the day alone
    ("2023-12-18", "2023-12-18"),
    ("2010-8-30", "2010-08-30"),
    ("2024/05/08", "2024-05-08"),
    ("2018.04.10", "2018-04-10"),
    ("2018年10月25日", "2018-10-25"),
    ("2019年9月2日", "2019-09-02"),
    ("2019 年 9 月 2 日 星期一", "2019-09-02"),
    ("October 19, 2020", "2020-10-19"),
    ("Apr 13, 2017", "2017-04-13"),
    ("July 05, 2024", "2024-07-05"),
    ("Jul 23,2017", "2017-07-23"),
    ("Nov.1,2014", "2014-11-01"),
    ("Sept. 9, 2022", "2022-09-09"),
    ("September 15 2021", "2021-09-15"),
    ("September 27 , 2019", "2019-09-27"),
    ("JUNE 3, 2021", "2021-06-03"),
    ("December-13-2006", "2006-12-13"),
    ("15 July 2016", "2016-07-15"),
    ("20 Jun, 2023", "2023-06-20"),
    ("13th Aug, 2021", "2021-08-13"),
    ("31st July 2021", "2021-07-31"),
    ("09-Apr-2025", "2025-04-09"),
    ("2016-January-4", "2016-01-04"),
    ("0603, 2024", "2024-06-03"),
    ("17-09-25", "2017-09-25"),
    # with the weekday
    ("Monday, 30 December 2013", "2013-12-30"),
    ("Wednesday, Mar 15, 2023", "2023-03-15"),
    ("Monday , November 30 2020", "2020-11-30"),
    ("20 November 2015 (Friday)", "2015-11-20"),
    # with the time behind
    ("2014-10-24 09:20", "2014-10-24T09:20"),
    ("2010-8-30 9:20:15", "2010-08-30T09:20:15"),
    ("2019/7/2 16:08:40", "2019-07-02T16:08:40"),
    ("October 25, 2020 16:13", "2020-10-25T16:13"),
    ("Jul 23,2017 9:04 AM", "2017-07-23T09:04"),
    ("Aug 14,2014 2:34 PM", "2014-08-14T14:34"),
    ("Jul 20, 2023 12:21 PM", "2023-07-20T12:21"),
    ("Jul 20, 2023 12:21 am", "2023-07-20T00:21"),
    ("Jul 20, 2023 10:21 p.m.", "2023-07-20T22:21"),
    ("Jul 20, 2023 15:53 PM", "2023-07-20T15:53"),
    ("2016-January-4  08:53", "2016-01-04T08:53"),
    ("17-09-25 09:56", "2017-09-25T09:56"),
    ("2021年09月15日02:57", "2021-09-15T02:57"),
    ("2019年09月20日 14:52:21", "2019-09-20T14:52:21"),
    ("Sept. 9, 2022 - 19:41", "2022-09-09T19:41"),
    ("30.08.2022 03:04:00", "2022-08-30T03:04:00"),
    ("03.02.2023 | 08:24", "2023-02-03T08:24"),
    ("Tue, 12/12/2017 - 01:59", "2017-12-12T01:59"),
    ("Tuesday, November 21 2023 - 13:53", "2023-11-21T13:53"),
    ("Fri 13th August 2021 | 03:53 PM", "2021-08-13T15:53"),
    ("2023-09-26T21:00:53", "2023-09-26T21:00:53"),
    # with the time before
    ("08:23, January 11, 2013", "2013-01-11T08:23"),
    ("16:38, August 14, 2020", "2020-08-14T16:38"),
    ("09:06, 09-Apr-2025", "2025-04-09T09:06"),
    ("7:25am, 5 May, 2021", "2021-05-05T07:25"),
    ("10 a.m. June 3, 2025", "2025-06-03T10:00"),
    ("15:00:42 2020-04-17", "2020-04-17T15:00:42"),
    # with a zone
    ("30 Aug 2022, 07:34 GMT+10", "2022-08-30T07:34+10:00"),
    ("10:46 UTC+8, 2022-03-19", "2022-03-19T10:46+08:00"),
    ("2021-02-27 05:21:11 GMT", "2021-02-27T05:21:11+00:00"),
    ("2021-02-27 13:21:11(Beijing Time)", "2021-02-27T13:21:11+08:00"),
    ("2024-11-14 09:20 BJT", "2024-11-14T09:20+08:00"),
    ("11-12-2019 13:45 IST", "2019-12-11T13:45+05:30"),
    ("07/18/2020 | 07:16am EDT", "2020-07-18T07:16-04:00"),
    ("20 Jun, 2023, 09:16 ET", "2023-06-20T09:16"),
    ("2023-09-26T21:00:53Z", "2023-09-26T21:00:53+00:00"),
    ("2023-09-26T21:00:53.000+08:00", "2023-09-26T21:00:53+08:00"),
    ("2023-09-26 21:00 UTC-03:30", "2023-09-26T21:00-03:30"),
    ("2023-09-26 21:00 UTC+99", "2023-09-26T21:00"),
    # odd characters
    ("2023－12－18　10：22", "2023-12-18T10:22"),
    ("October\u00a019,\u00a02020", "2020-10-19"),
    # shapes that only dateparser knows
    ("Mon Mar 15 09:00:00 CST 2023", "2023-03-15T09:00:00"),
]
NO_DATES = [
    "",
    "2023",
    "May 2021",
    "March 3",
    "2021-05",
    "2021-02-30",
    "32 March 2021",
    "2021-13-01",
    "13/13/2021",
    "2021-03-03 25:00",
    "It opened on May 3, 2021.",
    "May 3, 2021 in Beijing",
    "yesterday",
    "Monday",
    "1 2 3 4 5",
    "2022-03-041",
    "12022-03-04",
    "20220304",
    "Updated: 2022-03-04",
    "the year 2021",
    "x" * 200,
]


@pytest.mark.parametrize(("printed", "wanted"), SHAPES)
def test_reads_every_shape(printed: str, wanted: str) -> None:
    date = parse_date(printed)
    assert date is not None
    assert date.isoformat() == wanted


@pytest.mark.parametrize("printed", NO_DATES)
def test_reads_no_date_where_none_is(printed: str) -> None:
    assert parse_date(printed) is None


@pytest.mark.parametrize(
    ("printed", "day_first", "wanted"),
    [
        ("06/03/2016", None, "2016-06-03"),
        ("06/03/2016", False, "2016-06-03"),
        ("06/03/2016", True, "2016-03-06"),
        ("04-03-2015", None, "2015-03-04"),
        ("04-03-2015", True, "2015-03-04"),
        ("12-02-2023", False, "2023-12-02"),
        ("01/21/2019", None, "2019-01-21"),
        ("01/21/2019", True, "2019-01-21"),
        ("21/8/2003", None, "2003-08-21"),
        ("21/8/2003", False, "2003-08-21"),
        ("9/28/2017", None, "2017-09-28"),
        ("05.05.2021", None, "2021-05-05"),
    ],
)
def test_orders_day_and_month(printed: str, day_first: bool | None, wanted: str) -> None:  # noqa: FBT001 - a case's value
    date = parse_date(printed, day_first=day_first)
    assert date is not None
    assert date.isoformat() == wanted


@pytest.mark.parametrize(
    ("printed", "day_first", "assumed"),
    [
        ("06/03/2016", None, True),
        ("06/03/2016", True, False),
        ("01/21/2019", None, False),
        ("05/05/2021", None, False),
    ],
)
def test_tells_an_assumed_order(printed: str, day_first: bool | None, assumed: bool) -> None:  # noqa: FBT001 - same
    found = match_date(printed, 0, day_first=day_first)
    assert found is not None
    assert found.order_assumed is assumed


def test_keeps_the_place_of_an_impossible_day() -> None:
    found = match_date("2021-02-30 and more", 0)
    assert found is not None
    assert (found.date, found.end) == (None, 10)


def test_reads_a_date_glued_between_words() -> None:
    found = match_date("Press04-03-2015Source", 5)
    assert found is not None
    assert (found.date, found.end) == (PageDate(dt.date(2015, 3, 4)), 15)


def test_tells_a_weekday() -> None:
    weekdays = [
        found.weekday for text in ("Wed, Mar 15, 2023", "Mar 15, 2023") if (found := match_date(text, 0))
    ]
    assert weekdays == [True, False]


def test_completes_the_rest_of_a_date() -> None:
    before = PageDate(dt.date(2024, 4, 16), dt.time(18, 33))
    day_and_time, time, none = match_rest("04-18 00:15", 0), match_rest("21:57:03", 0), match_rest("04-18", 0)
    assert day_and_time is not None
    assert day_and_time.after(before) == PageDate(dt.date(2024, 4, 18), dt.time(0, 15))
    assert time is not None
    assert time.after(before) == PageDate(dt.date(2024, 4, 16), dt.time(21, 57, 3), seconds=True)
    assert none is None
    impossible = match_rest("02-30 00:15", 0)
    assert impossible is not None
    assert impossible.after(before) is None


def test_asks_for_all_parts_of_an_odd_date() -> None:
    assert odd_date("March 2021") is None


@given(page_dates())
def test_reads_back_its_own_iso_form(date: PageDate) -> None:
    # years that no page of the genre prints are no dates here
    in_range = 1900 <= date.day.year <= 2099
    assert parse_date(date.isoformat()) == (date if in_range else None)


@given(printed_page_dates())
def test_reads_every_day_in_every_house_form(printed: PrintedPageDate) -> None:
    assert parse_date(printed.text) == printed.date


@given(st.text())
def test_never_raises(text: str) -> None:
    parse_date(text)
    parse_date(f"2021-{text}")


@given(st.text(alphabet="0123456789-/:. ,JanuaryMrcSpt年月日apmGMTUC+", max_size=90))
def test_never_raises_on_what_looks_like_a_date(text: str) -> None:
    parse_date(text)
    match_date(text, 0)
    match_rest(text, 0)
