"""Lengths of time, windows on one side of the day, and what recurs."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

DURATIONS = """
hyphen | 2023-05-17 | They held a 40-minute meeting.
    40-minute | DURATION | PT40M | -
days | 2023-05-17 | The siege lasted 12 days.
    12 days | DURATION | P12D | -
spelled | 2023-05-17 | She waited for six months.
    six months | DURATION | P6M | -
spelled with hyphen | 2023-05-17 | A six-month trial ended.
    six-month | DURATION | P6M | -
a week | 2023-05-17 | He stayed for a week.
    a week | DURATION | P1W | -
nearly | 2023-05-17 | It took nearly two years.
    nearly two years | DURATION | P2Y | -
more than | 2023-05-17 | The outage lasted more than four hours.
    more than four hours | DURATION | PT4H | -
at least | 2023-05-17 | Repairs will take at least 90 days.
    at least 90 days | DURATION | P90D | -
half an hour | 2023-05-17 | They spoke for half an hour.
    half an hour | DURATION | PT30M | -
a year and a half | 2023-05-17 | He was held for a year and a half.
    a year and a half | DURATION | P1Y6M | -
two and a half | 2023-05-17 | The tour ran two and a half years.
    two and a half years | DURATION | P2Y6M | -
mixed number | 2023-05-17 | They lived there for 2 1/2 years.
    2 1/2 years | DURATION | P2Y6M | -
a couple of | 2023-05-17 | It will be shut for a couple of weeks.
    a couple of weeks | DURATION | P2W | -
a few | 2023-05-17 | We talked for a few minutes.
    a few minutes | DURATION | PTXM | -
years without number | 2023-05-17 | Nobody had seen it for years.
    years | DURATION | PXY | -
decades | 2023-05-17 | The feud has run for two decades.
    two decades | DURATION | P20Y | -
hundreds | 2023-05-17 | The oak stood for three hundred years.
    three hundred years | DURATION | P300Y | -
thousands with a comma | 2023-05-17 | The seal lay there for 2,500 years.
    2,500 years | DURATION | P2500Y | -
the first nine months | 2023-05-17 | Exports fell in the first nine months.
    the first nine months | DURATION | P9M | -
fortnight | 2023-05-17 | They hid for a fortnight.
    a fortnight | DURATION | P2W | -
the days before | 2023-05-17 | In the days before the raid he called twice.
    days | DURATION | PXD | -
seconds | 2023-05-17 | She won by 12 seconds.
    12 seconds | DURATION | PT12S | -
an age is none | 2023-05-17 | The 6-year-old boy is 52 years old.
a fraction is none | 2023-05-17 | Three-quarters of voters stayed home.
a range of lengths | 2023-05-17 | It will take two to three weeks.
    two to three weeks | DURATION | P2W | -
no document time | - | They held a 40-minute meeting.
    40-minute | DURATION | PT40M | -
several hundred | 2023-05-17 | It stood for several hundred years.
    several hundred years | DURATION | PXY | -
minutes with a hyphen | 2023-05-17 | It takes 10-15 minutes.
    10-15 minutes | DURATION | PT10M | -
"""

WINDOWS = """
recent weeks | 2023-05-17 | Attacks have increased in recent weeks.
    recent weeks | DURATION | PXW | 2023-04~/2023-05-17
recent months | 2023-05-17 | Three editors quit in recent months.
    recent months | DURATION | PXM | 2022-11~/2023-05-17
recent years | 2023-05-17 | In recent years the glacier has shrunk.
    recent years | DURATION | PXY | 2018~/2023-05-17
recent days | 2023-05-17 | In recent days the tone has softened.
    recent days | DURATION | PXD | 2023-05-10~/2023-05-17
the past few days | 2023-05-17 | Over the past few days 900 people fled.
    the past few days | DURATION | PXD | 2023-05-10~/2023-05-17
the last few months | 2023-05-17 | Rents soared in the last few months.
    the last few months | DURATION | PXM | 2022-11~/2023-05-17
the past two years | 2023-05-17 | She has lived there for the past two years.
    the past two years | DURATION | P2Y | 2021/2023-05-17
the last 18 months | 2023-05-17 | Prices doubled over the last 18 months.
    the last 18 months | DURATION | P18M | 2021-11/2023-05-17
the coming days | 2023-05-17 | More aid will arrive in the coming days.
    the coming days | DURATION | PXD | 2023-05-17/2023-05-24~
coming weeks | 2023-05-17 | The rivals will debate in coming weeks.
    coming weeks | DURATION | PXW | 2023-05-17/2023-06~
the next few days | 2023-05-17 | He hoped they would talk in the next few days.
    the next few days | DURATION | PXD | 2023-05-17/2023-05-24~
the next three years | 2023-05-17 | It will hire 300 people over the next three years.
    the next three years | DURATION | P3Y | 2023-05-17/2026
the next several months | 2023-05-17 | Talks will continue for the next several months.
    the next several months | DURATION | PXM | 2023-05-17/2023-11~
within days | 2023-05-17 | The call is to take place within days.
    days | DURATION | PXD | 2023-05-17/2023-05-24~
within weeks | 2023-05-17 | A deal could be signed within weeks.
    weeks | DURATION | PXW | 2023-05-17/2023-06~
no document time | - | Attacks have increased in recent weeks.
    recent weeks | DURATION | PXW | -
one of two days | [2023-05-16,2023-05-17] | More aid will arrive in the coming days.
    the coming days | DURATION | PXD | 2023-05-16/2023-05-24
"""

SETS = """
every weekday | 2023-05-17 | The market is held every Monday.
    every Monday | SET | XXXX-WXX-1 | -
every day | 2023-05-17 | He swims every day.
    every day | SET | P1D | -
each month name | 2023-05-17 | They march each July.
    each July | SET | XXXX-07 | -
every three months | 2023-05-17 | The board meets every three months.
    every three months | SET | P3M | -
every other week | 2023-05-17 | It appears every other week.
    every other week | SET | P2W | -
every summer | 2023-05-17 | The town fills every summer.
    every summer | SET | XXXX-SU | -
every morning | 2023-05-17 | She runs every morning.
    every morning | SET | XXXX-XX-XXTMO | -
plural weekday | 2023-05-17 | The library is closed on Sundays.
    Sundays | SET | XXXX-WXX-7 | -
daily | 2023-05-17 | Trains run daily.
    daily | SET | P1D | -
weekly | 2023-05-17 | In his weekly address he thanked them.
    weekly | SET | P1W | -
annually | 2023-05-17 | The prize is awarded annually.
    annually | SET | P1Y | -
monthly | 2023-05-17 | Fees are paid monthly.
    monthly | SET | P1M | -
per | 2023-05-17 | It costs 20 euros per day.
    day | SET | P1D | -
times a week | 2023-05-17 | They train three times a week.
    week | SET | P1W | -
twice a year | 2023-05-17 | The court sits twice a year.
    year | SET | P1Y | -
no document time | - | He swims every day.
    every day | SET | P1D | -
weekends | 2023-05-17 | The mill runs on weekends.
    weekends | SET | XXXX-WXX-WE | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DURATIONS))
def test_durations(document_time: str, text: str, expected: list[str]) -> None:
    """Lengths: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(WINDOWS))
def test_windows(document_time: str, text: str, expected: list[str]) -> None:
    """Recent and coming: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(SETS))
def test_sets(document_time: str, text: str, expected: list[str]) -> None:
    """What recurs: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
