"""What comes again: every Monday, annually, daily; a SET is not on the timeline."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

SETS = """
court report, every Thursday | 2019-10-08 | Magistrates sit every Thursday in the town hall.
    every Thursday | SET | XXXX-WXX-4 | -
each year | 2019-10-08 | Some 400 people drown in the delta each year.
    each year | SET | P1Y | -
every two weeks | 2019-10-08 | The council meets every two weeks.
    every two weeks | SET | P2W | -
every four years | 2019-10-08 | The games are held every four years.
    every four years | SET | P4Y | -
every hour | 2019-10-08 | A bell is rung every hour.
    every hour | SET | PT1H | -
a weekday of every month | 2019-10-08 | The club meets on the first Tuesday of every month.
    the first Tuesday of every month | SET | P1M | -
every second weekday | 2019-10-08 | It meets every second Friday of the month.
    every second Friday of the month | SET | XXXX-WXX-5 | -
every other weekday | 2019-10-08 | Bins are emptied every other Friday.
    every other Friday | SET | XXXX-WXX-5 | -
yearly | 2019-10-08 | The licence must be renewed yearly.
    yearly | SET | P1Y | -
wire copy, annually | 2019-10-08 | RIGA — Ships over 30 years old must be inspected annually, officials said.
    annually | SET | P1Y | -
sport, a plural weekday | 2019-10-08 | The reserves play on Saturdays.
    Saturdays | SET | XXXX-WXX-6 | -
every month of that name | 2019-10-08 | The river rises every December.
    every December | SET | XXXX-12 | -
headline in capitals | 2019-10-08 | FREE BUSES EVERY SUNDAY
    EVERY SUNDAY | SET | XXXX-WXX-7 | -
caption | 2019-10-08 | The cattle market, held every Wednesday in Ballina.
    every Wednesday | SET | XXXX-WXX-3 | -
quotation | 2019-10-08 | “I think of him every day,” his sister said.
    every day | SET | P1D | -
every season of that name | 2019-10-08 | The storks return each spring.
    each spring | SET | XXXX-SP | -
every night | 2019-10-08 | The siren sounds every night.
    every night | SET | XXXX-XX-XXTNI | -
a monthly fee | 2019-10-08 | Tenants pay a monthly fee of 40 crowns.
    monthly | SET | P1M | -
at weekends | 2019-10-08 | They marched at weekends.
    weekends | SET | XXXX-WXX-WE | -
no document time | - | Magistrates sit every Thursday.
    every Thursday | SET | XXXX-WXX-4 | -
no set: a newspaper | 2019-10-08 | He told the Daily Lantern that he was innocent.
no set: every one of something else | 2019-10-08 | Every man and each inch of the ship was searched.
no set: every second of something else | 2019-10-08 | Every second house was searched.
no set: the day of a paper's name | 2019-10-08 | “Everyday” is not a word for each of them.
no set: one Monday is a date | 2019-10-08 | The council met on Monday.
    Monday | DATE | 2019-10-07 | 2019-10-07
every fortnight | 2019-10-08 | Bins are emptied every fortnight.
    every fortnight | SET | P2W | -
every five years | 2019-10-08 | A census is taken every five years.
    every five years | SET | P5Y | -
weekly column | 2019-10-08 | In her weekly column she mocked him.
    weekly | SET | P1W | -
each of two weekdays | 2019-10-08 | They meet each Tuesday and each Thursday.
    each Tuesday | SET | XXXX-WXX-2 | -
    each Thursday | SET | XXXX-WXX-4 | -
no set: a speed | 2019-10-08 | Winds of 150 miles per hour drove waves at 90 kilometres an hour.
once a week | 2019-10-08 | The ferry calls once a week.
    once a week | SET | P1W | -
every day in capitals | 2019-10-08 | TRAINS LATE EVERY DAY
    EVERY DAY | SET | P1D | -
Monday mornings | 2019-10-08 | The clinic is open on Monday mornings.
    Monday mornings | SET | XXXX-WXX-1TMO | -
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
    per day | SET | P1D | -
times a week | 2023-05-17 | They train three times a week.
    three times a week | SET | P1W | -
twice a year | 2023-05-17 | The court sits twice a year.
    twice a year | SET | P1Y | -
no document time, another text | - | He swims every day.
    every day | SET | P1D | -
weekends | 2023-05-17 | The mill runs on weekends.
    weekends | SET | XXXX-WXX-WE | -
so many every day of the week | 2019-10-08 | The bakery works 24 hours a day, seven days a week.
    24 hours | DURATION | PT24H | -
    a day | SET | P1D | -
    seven days | DURATION | P7D | -
    a week | SET | P1W | -
every one of two weekdays | 2019-10-08 | The tram runs every Tuesday and Thursday.
    every Tuesday | SET | XXXX-WXX-2 | -
    Thursday | SET | XXXX-WXX-4 | -
every one of three weekdays | 2019-10-08 | She trains every Monday, Wednesday and Friday.
    every Monday | SET | XXXX-WXX-1 | -
    Wednesday | SET | XXXX-WXX-3 | -
    Friday | SET | XXXX-WXX-5 | -
at night | 2019-10-08 | The bridge is lit at night.
    night | SET | XXXX-XX-XXTNI | -
per month | 2019-10-08 | The harbour handles 40 ships per month.
    per month | SET | P1M | -
several times a year | 2019-10-08 | The weir is cleaned several times a year.
    several times a year | SET | P1Y | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(SETS))
def test_sets(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
