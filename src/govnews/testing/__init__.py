"""Hypothesis strategies for this genre, public so that sites and parsers elsewhere can be tested with them.

They need the extra `testing`: ``pip install "govnews[testing]"``.
"""

import govnews.testing._needs_hypothesis  # noqa: F401 - first: it names the extra that is missing
from govnews.testing._credits import PrintedCredit, printed_credits
from govnews.testing._headers import (
    PrintedHeader,
    PrintedPageDate,
    printed_headers,
    printed_page_dates,
)
from govnews.testing._markup import TEMPLATES, Template, set_in_markup, templates
from govnews.testing._money import (
    CurrencySpelling,
    PrintedMoney,
    PrintedNumber,
    PrintedPercent,
    all_currency_spellings,
    currency_spellings,
    printed_money,
    printed_numbers,
    printed_percents,
)
from govnews.testing._pages import PrintedPage, articles, numbers, page_dates, page_texts, printed_pages
from govnews.testing._periods import PrintedPeriod, page_days, period_soup, printed_periods
from govnews.testing._quantities import PrintedQuantity, printed_quantities, unit_spellings

__all__ = [
    "TEMPLATES",
    "CurrencySpelling",
    "PrintedCredit",
    "PrintedHeader",
    "PrintedMoney",
    "PrintedNumber",
    "PrintedPage",
    "PrintedPageDate",
    "PrintedPercent",
    "PrintedPeriod",
    "PrintedQuantity",
    "Template",
    "all_currency_spellings",
    "articles",
    "currency_spellings",
    "numbers",
    "page_dates",
    "page_days",
    "page_texts",
    "period_soup",
    "printed_credits",
    "printed_headers",
    "printed_money",
    "printed_numbers",
    "printed_page_dates",
    "printed_pages",
    "printed_percents",
    "printed_periods",
    "printed_quantities",
    "set_in_markup",
    "templates",
    "unit_spellings",
]
