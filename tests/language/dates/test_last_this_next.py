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
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(UNITS))
def test_last_this_next(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
