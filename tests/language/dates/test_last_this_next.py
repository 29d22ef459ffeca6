"""Last, this, next with a unit: calendar weeks, months, quarters and years, ISO weeks in two digits."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

UNITS = """
wire copy, last week | 2024-03-22 | The bank cut 900 jobs last week, two people familiar with the matter said.
    last week | DATE | 2024-W11 | 2024-03-11/2024-03-17
next week, written on a Sunday | 2022-07-31 | The clinic will move next week.
    next week | DATE | 2022-W31 | 2022-08-01/2022-08-07
next week, written on a Monday | 2018-11-26 | Ministers will meet next week in Riga.
    next week | DATE | 2018-W49 | 2018-12-03/2018-12-09
last week, written on a Monday | 2018-11-26 | Ministers met last week in Riga.
    last week | DATE | 2018-W47 | 2018-11-19/2018-11-25
a week of one digit | 2021-01-09 | The lake froze this week.
    this week | DATE | 2021-W01 | 2021-01-04/2021-01-10
last week in the year before | 2020-01-02 | The lake froze last week.
    last week | DATE | 2019-W52 | 2019-12-23/2019-12-29
British, the week before last | 2024-03-22 | The strike began the week before last.
    the week before last | DATE | 2024-W10 | 2024-03-04/2024-03-10
last month in the year before | 2021-01-09 | The ban was lifted last month.
    last month | DATE | 2020-12 | 2020-12
court report, next year | 2017-12-28 | The appeal will be heard next year.
    next year | DATE | 2018 | 2018
last quarter | 2019-10-08 | Margins narrowed last quarter.
    last quarter | DATE | 2019-Q3 | 2019-35
next quarter in the year after | 2018-11-26 | The airline expects to break even next quarter.
    next quarter | DATE | 2019-Q1 | 2019-33
quotation, this month | 2019-10-08 | “We have buried nine people this month,” the imam said.
    this month | DATE | 2019-10 | 2019-10
headline in capitals | 2017-12-28 | MILK PRICES TO RISE NEXT MONTH
    NEXT MONTH | DATE | 2018-01 | 2018-01
caption | 2020-02-27 | The flooded underpass in Porto last month.
    last month | DATE | 2020-01 | 2020-01
sport | 2022-07-31 | They were relegated last year and promoted this year.
    last year | DATE | 2021 | 2021
    this year | DATE | 2022 | 2022
this weekend, ahead | 2024-03-22 | The clocks change this weekend.
    this weekend | DATE | 2024-W12-WE | 2024-03-23/2024-03-24
possessive | 2020-02-27 | Last week's floods and last year's drought ruined him.
    Last week | DATE | 2020-W08 | 2020-02-17/2020-02-23
    last year | DATE | 2019 | 2019
no document time | - | The ban will be lifted next month.
    next month | DATE | XXXX-XX | -
not a period: the last of its kind | 2019-10-08 | It was the last bus, and the next stop was the last one.
not a period: next of kin, past the church | 2019-10-08 | The next of kin walked past the church.
not a period: this with a thing | 2019-10-08 | This time next to nobody came to this hall.
the week after next | 2024-03-22 | The hearing resumes the week after next.
    the week after next | DATE | 2024-W14 | 2024-04-01/2024-04-07
last week and this | 2019-10-08 | Three dams failed last week and none this week.
    last week | DATE | 2019-W40 | 2019-09-30/2019-10-06
    this week | DATE | 2019-W41 | 2019-10-07/2019-10-13
headline, next year | 2019-10-08 | Airport to be shut next year
    next year | DATE | 2020 | 2020
the current month | 2019-10-08 | Wages for the current month are unpaid.
    the current month | DATE | 2019-10 | 2019-10
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
no document time, another text | - | Lawmakers will vote next week.
    next week | DATE | XXXX-WXX | -
document time in one of two weeks | [2023-05-12,2023-05-17] | Lawmakers voted last week.
    last week | DATE | XXXX-WXX | 2023-05-01/2023-05-14
same week whichever day | 2023-05-16/2023-05-18 | Lawmakers voted last week.
    last week | DATE | 2023-W19 | 2023-05-08/2023-05-14
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(UNITS))
def test_last_this_next(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
