"""Months, weeks and years, bare or with last, this and next."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

MONTHS = """
past | 2023-05-17 | Exports fell in March.
    March | DATE | 2023-03 | 2023-03
past, later in the year is last year's | 2023-05-17 | The court convicted her in October.
    October | DATE | 2022-10 | 2022-10
this month, past | 2023-05-17 | The pilot retired in May.
    May | DATE | 2023-05 | 2023-05
future | 2023-05-17 | The trial will start in September.
    September | DATE | 2023-09 | 2023-09
future, earlier in the year is next year's | 2023-05-17 | The treaty will take effect in February.
    February | DATE | 2024-02 | 2024-02
scheduled | 2023-05-17 | Elections are scheduled for April.
    April | DATE | 2024-04 | 2024-04
last | 2023-05-17 | The firm closed its plant last November.
    last November | DATE | 2022-11 | 2022-11
next | 2023-05-17 | The tour starts next January.
    next January | DATE | 2024-01 | 2024-01
early | 2023-05-17 | Snow fell in early April.
    early April | DATE | 2023-04 | 2023-04-01/2023-04-10
late with the year | 2023-05-17 | They separated in late August 2019.
    late August 2019 | DATE | 2019-08 | 2019-08-21/2019-08-31
mid with a hyphen | 2023-05-17 | The dam will be full by mid-July.
    mid-July | DATE | 2023-07 | 2023-07-11/2023-07-20
the beginning of | 2023-05-17 | He resigned at the beginning of March.
    the beginning of March | DATE | 2023-03 | 2023-03-01/2023-03-10
the end of | 2023-05-17 | The lease expires at the end of June.
    the end of June | DATE | 2023-06 | 2023-06-21/2023-06-30
month and year | 2023-05-17 | The law dates from August 1998.
    August 1998 | DATE | 1998-08 | 1998-08
month, comma, year | 2023-05-17 | Valencia, August, 1998.
    August, 1998 | DATE | 1998-08 | 1998-08
of next year | 2023-05-17 | It will reopen in April next year.
    April next year | DATE | 2024-04 | 2024-04
of that year | 2023-05-17 | In 2016 he fell ill. In August of that year he died.
    2016 | DATE | 2016 | 2016
    August of that year | DATE | 2016-08 | 2016-08
back in | 2023-05-17 | The two met in Oslo back in January.
    January | DATE | 2023-01 | 2023-01
by | 2023-05-17 | The road should be open by November.
    November | DATE | 2023-11 | 2023-11
since | 2023-05-17 | Prices have risen since January.
    January | DATE | 2023-01 | 2023-01/..
May the month | 2023-05-17 | In May, she moved to Bonn.
    May | DATE | 2023-05 | 2023-05
March the month | 2023-05-17 | They married in March.
    March | DATE | 2023-03 | 2023-03
no document time | - | Exports fell in March.
    March | DATE | XXXX-03 | -
document time in two months | 2023-04-20/2023-05-10 | Exports fell in March.
    March | DATE | 2023-03 | 2023-03
nth weekday of a month | 2023-05-17 | The race was run on the second Sunday of April.
    the second Sunday of April | DATE | 2023-04-09 | 2023-04-09
last weekday of a month and year | 2023-05-17 | It is dated the last Friday of March 2019.
    the last Friday of March 2019 | DATE | 2019-03-29 | 2019-03-29
last day of a month | 2023-05-17 | The offer ends on the last day of June.
    the last day of June | DATE | 2023-06-30 | 2023-06-30
first week of a month | 2023-05-17 | He died in the first week of March 2010.
    the first week of March 2010 | DATE | 2010-03 | 2010-03-01/2010-03-10
"""

UNITS = """
last week is a calendar week | 2023-05-17 | The union called off its strike last week.
    last week | DATE | 2023-W19 | 2023-05-08/2023-05-14
next week is a calendar week | 2023-05-17 | Lawmakers will vote next week.
    next week | DATE | 2023-W21 | 2023-05-22/2023-05-28
this week, one digit | 2023-02-15 | The minister visits Nairobi this week.
    this week | DATE | 2023-W07 | 2023-02-13/2023-02-19
week of the ISO year before | 2023-01-02 | The river froze last week.
    last week | DATE | 2022-W52 | 2022-12-26/2023-01-01
last month | 2023-05-17 | Output shrank last month.
    last month | DATE | 2023-04 | 2023-04
next month over the new year | 2023-12-06 | The museum will reopen next month.
    next month | DATE | 2024-01 | 2024-01
this year | 2023-05-17 | He has won four races this year.
    this year | DATE | 2023 | 2023
last year | 2023-05-17 | The law was passed last year.
    last year | DATE | 2022 | 2022
next year | 2023-05-17 | The bridge will be finished next year.
    next year | DATE | 2024 | 2024
this quarter | 2023-05-17 | Sales are flat this quarter.
    this quarter | DATE | 2023-Q2 | 2023-34
last weekend | 2023-05-17 | Thousands marched last weekend.
    last weekend | DATE | 2023-W19-WE | 2023-05-13/2023-05-14
next weekend | 2023-05-17 | The derby is next weekend.
    next weekend | DATE | 2023-W21-WE | 2023-05-27/2023-05-28
over the weekend | 2023-05-17 | A landslide cut the road over the weekend.
    the weekend | DATE | 2023-W19-WE | 2023-05-13/2023-05-14
earlier this month | 2023-05-17 | A court earlier this month froze the assets.
    earlier this month | DATE | 2023-05 | 2023-05
earlier this week | 2023-05-17 | The two spoke earlier this week.
    earlier this week | DATE | 2023-W20 | 2023-05-15/2023-05-21
earlier this year | 2023-05-17 | The plant was sold earlier this year.
    earlier this year | DATE | 2023 | 2023
later this year | 2023-05-17 | A verdict is expected later this year.
    later this year | DATE | 2023 | 2023
early next week | 2023-05-17 | Results may come “early next week,” an aide said.
    early next week | DATE | 2023-W21 | 2023-05-22/2023-05-24
late last year | 2023-05-17 | The family fled late last year.
    late last year | DATE | 2022 | 2022-09/2022-12
mid-year of a year | 2023-05-17 | The ban ends in mid-2024.
    mid-2024 | DATE | 2024 | 2024-05/2024-08
early in a year | 2023-05-17 | The company was founded in early 1990.
    early 1990 | DATE | 1990 | 1990-01/1990-04
the end of next month | 2023-05-17 | The offer runs until the end of next month.
    the end of next month | DATE | 2023-06 | 2023-06-21/2023-06-30
the end of a year | 2023-05-17 | By the end of 2021 the camp was empty.
    the end of 2021 | DATE | 2021 | 2021-09/2021-12
the current year | 2023-05-17 | Spending in the current year has doubled.
    the current year | DATE | 2023 | 2023
last century | 2023-05-17 | The chapel burned down last century.
    last century | DATE | 19 | 19XX
last decade | 2023-05-17 | Rents doubled in the last decade.
    the last decade | DATE | 201 | 201X
today, yesterday, tomorrow | 2023-05-17 | Today is quiet; yesterday was not, and tomorrow will be worse.
    Today | DATE | 2023-05-17 | 2023-05-17
    yesterday | DATE | 2023-05-16 | 2023-05-16
    tomorrow | DATE | 2023-05-18 | 2023-05-18
the day before yesterday | 2023-05-17 | She flew in the day before yesterday.
    the day before yesterday | DATE | 2023-05-15 | 2023-05-15
tonight | 2023-05-17 | The orchestra plays tonight.
    tonight | TIME | 2023-05-17TNI | 2023-05-17
last as a verb | 2023-05-17 | Batteries like these last years.
    years | DURATION | PXY | -
said that last week | 2023-05-17 | Officials said that last week two guards escaped.
    last week | DATE | 2023-W19 | 2023-05-08/2023-05-14
no document time | - | Lawmakers will vote next week.
    next week | DATE | XXXX-WXX | -
document time in one of two weeks | [2023-05-12,2023-05-17] | Lawmakers voted last week.
    last week | DATE | XXXX-WXX | 2023-05-01/2023-05-14
same week whichever day | 2023-05-16/2023-05-18 | Lawmakers voted last week.
    last week | DATE | 2023-W19 | 2023-05-08/2023-05-14
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(MONTHS))
def test_months(document_time: str, text: str, expected: list[str]) -> None:
    """Bare month: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(UNITS))
def test_units(document_time: str, text: str, expected: list[str]) -> None:
    """Last, this, next with a unit: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
