"""Lengths of time: a value such as P3D or PT40M, never a point on the timeline."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

DURATIONS = """
wire copy, before a noun | 2019-10-08 | KIGALI — Rebels agreed to a 90-day truce, mediators said.
    90-day | DURATION | P90D | -
minutes, before a noun | 2019-10-08 | The two spoke for a while after a 15-minute delay.
    15-minute | DURATION | PT15M | -
British, a fortnight | 2019-10-08 | Trains were late for a fortnight.
    a fortnight | DURATION | P2W | -
hours and a half, hyphens | 2019-10-08 | She sat through a three-and-a-half-hour film.
    three-and-a-half-hour | DURATION | PT3H30M | -
court report, a sentence | 2019-10-08 | Judge Webb jailed him for eight years.
    eight years | DURATION | P8Y | -
court report, years and months | 2019-10-08 | She was sentenced to two years and four months in prison.
    two years and four months | DURATION | P2Y4M | -
sport, a ban | 2019-10-08 | The sprinter was banned for 30 months.
    30 months | DURATION | P30M | -
quotation | 2019-10-08 | “We waited six hours for a boat,” he said.
    six hours | DURATION | PT6H | -
headline | 2019-10-08 | Mayor ends 19-day hunger strike
    19-day | DURATION | P19D | -
headline in capitals | 2019-10-08 | MINERS FREED AFTER 62 HOURS
    62 HOURS | DURATION | PT62H | -
caption | 2019-10-08 | Nurses after 12 hours on the ward.
    12 hours | DURATION | PT12H | -
month-long | 2019-10-08 | A month-long siege is over.
    month-long | DURATION | P1M | -
several | 2019-10-08 | The fire burned for several days.
    several days | DURATION | PXD | -
less than | 2019-10-08 | The cabinet lasted less than a week.
    less than a week | DURATION | P1W | -
up to | 2019-10-08 | They may be held for up to 48 hours.
    up to 48 hours | DURATION | PT48H | -
half a century | 2019-10-08 | The border was shut for half a century.
    half a century | DURATION | P50Y | -
a dozen | 2019-10-08 | The case dragged on for a dozen years.
    a dozen years | DURATION | P12Y | -
no document time | - | The cabinet lasted 11 days.
    11 days | DURATION | P11D | -
no length: matches and years of light | 2019-10-08 | A two-match ban; a star 10 light years away.
no length: small amounts, a protocol | 2019-10-08 | They found minute amounts of lead, the minutes of the meeting say.
no length: ages | 2019-10-08 | A 3-year-old colt beat riders who are 19 years old.
no length: second-hand | 2019-10-08 | She drives a second-hand car in second gear.
three-day | 2019-10-08 | A three-day festival drew thousands.
    three-day | DURATION | P3D | -
no more than | 2019-10-08 | The pact held for no more than 20 minutes.
    no more than 20 minutes | DURATION | PT20M | -
a length within a length | 2019-10-08 | He served 18 months of a three-year sentence.
    18 months | DURATION | P18M | -
    three-year | DURATION | P3Y | -
around | 2019-10-08 | Divers worked for around 30 hours.
    around 30 hours | DURATION | PT30H | -
years of office | 2019-10-08 | After 12 years in office he stepped down.
    12 years | DURATION | P12Y | -
a quarter of an hour | 2019-10-08 | The blackout lasted a quarter of an hour.
    a quarter of an hour | DURATION | PT15M | -
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
no document time, another text | - | They held a 40-minute meeting.
    40-minute | DURATION | PT40M | -
several hundred | 2023-05-17 | It stood for several hundred years.
    several hundred years | DURATION | PXY | -
minutes with a hyphen | 2023-05-17 | It takes 10-15 minutes.
    10-15 minutes | DURATION | PT10M | -
month and a half, hyphened | 2019-10-08 | It was a month-and-a-half long siege.
    a month-and-a-half long | DURATION | P1.5M | -
two more | 2019-10-08 | She stays for two more years.
    two more years | DURATION | P2Y | -
whole ones | 2019-10-08 | It rained for three full days and an entire night.
    three full days | DURATION | P3D | -
the last of a war | 2019-10-08 | In the last days of the siege the well ran dry.
    the last days | DURATION | PXD | -
the final and the intervening | 2019-10-08 | In the final weeks he wrote; in the intervening years, nothing.
    the final weeks | DURATION | PXW | -
    the intervening years | DURATION | PXY | -
so long after | 2019-10-08 | The bank failed weeks after its founding, hours before a vote.
    weeks | DURATION | PXW | -
    hours | DURATION | PTXH | -
by years of | 2019-10-08 | The roof was worn by years of neglect.
    years | DURATION | PXY | -
no length: after a year | 2019-10-08 | The post-1989 years were lean.
    1989 | DATE | 1989 | 1989
half a dozen | 2019-10-08 | It stood for half a dozen years, then a half-dozen weeks.
    half a dozen years | DURATION | P6Y | -
    a half-dozen weeks | DURATION | P6W | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DURATIONS))
def test_durations(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
