"""What hands reach for on an article, and how page dates are ordered."""

import datetime as dt
from decimal import Decimal

import pytest

from govnews.model import Article, Line, Money, PageDate, Percent, Role

DAY = dt.date(2023, 12, 18)
MORNING = PageDate(DAY, dt.time(9, 5))
EAST = dt.timezone(dt.timedelta(hours=8))


def test_the_body_is_its_paragraphs() -> None:
    roles = (Role.HEADLINE, Role.BODY, Role.HEADING, Role.BODY, Role.CAPTION)
    article = Article(
        lines=tuple(Line(f"Line {number}.", role, "drawn") for number, role in enumerate(roles))
    )
    assert article.body == ("Line 1.", "Line 3.")
    assert article.text == "Line 1.\n\nLine 3."


def test_the_date_is_the_latest_said() -> None:
    assert Article(published=PageDate(DAY)).date == PageDate(DAY)
    assert Article(published=PageDate(DAY), updated=MORNING).date == MORNING
    assert Article().date is None


def test_values_are_given_by_type() -> None:
    money = Money(text="5 yuan", start=0, end=6, value=Decimal(5), currency="CNY")
    percent = Percent(text="5%", start=8, end=10, value=Decimal(5))
    article = Article(values=(money, percent))
    assert (article.money, article.percents, article.quantities, article.periods) == (
        (money,),
        (percent,),
        (),
        (),
    )


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (PageDate(DAY), MORNING),
        (MORNING, PageDate(DAY, dt.time(10, 22, tzinfo=EAST))),
        (PageDate(DAY, dt.time(23, 59)), PageDate(DAY + dt.timedelta(days=1))),
    ],
)
def test_page_dates_are_ordered_as_printed(earlier: PageDate, later: PageDate) -> None:
    assert earlier < later
    assert not later < earlier


@pytest.mark.parametrize(
    ("date", "text"),
    [
        (PageDate(DAY), "2023-12-18"),
        (MORNING, "2023-12-18T09:05"),
        (PageDate(DAY, dt.time(9, 5, 7), seconds=True), "2023-12-18T09:05:07"),
        (PageDate(DAY, dt.time(9, 5, tzinfo=EAST)), "2023-12-18T09:05+08:00"),
    ],
)
def test_page_dates_are_as_precise_as_printed(date: PageDate, text: str) -> None:
    assert str(date) == date.isoformat() == text
