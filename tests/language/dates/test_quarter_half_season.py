"""Quarters, halves, fiscal years, seasons; a quarter without a year is the last one that has ended, unless ahead."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

PERIODS = """
wire copy, the second quarter | 2019-10-08 | Lumen said sales fell 4% in the second quarter.
    the second quarter | DATE | 2019-Q2 | 2019-34
a quarter ended a week before | 2019-10-08 | Lumen sold fewer lamps in the third quarter.
    the third quarter | DATE | 2019-Q3 | 2019-35
a quarter ahead | 2019-10-08 | The new plant will start work in the first quarter.
    the first quarter | DATE | 2020-Q1 | 2020-33
last year's fourth quarter | 2020-02-27 | Bookings recovered in the fourth quarter.
    the fourth quarter | DATE | 2019-Q4 | 2019-36
a half with its year | 2019-10-08 | Rents rose in the second half of 2018.
    the second half of 2018 | DATE | 2018-H2 | 2018-41
the first half, earnings | 2022-07-31 | Group profit for the first half fell 3% to 90 million crowns.
    the first half | DATE | 2022-H1 | 2022-40
fiscal year, American | 2019-10-08 | The agency spent 12 million dollars in fiscal 2018.
    fiscal 2018 | DATE | FY2018 | 2018~
fiscal year in full | 2019-10-08 | The deficit for fiscal year 2017 was revised.
    fiscal year 2017 | DATE | FY2017 | 2017~
a code | 2019-10-08 | Q2 2016 was the weakest on record.
    Q2 2016 | DATE | 2016-Q2 | 2016-34
headline in capitals | 2018-11-26 | NET RISES 9% IN 3RD QUARTER
    3RD QUARTER | DATE | 2018-Q3 | 2018-35
court report, autumn with its year | 2019-10-08 | In the autumn of 2016 he moved the money to Malta.
    the autumn of 2016 | DATE | 2016-FA | 2016-23
caption, summer with its year | 2019-10-08 | Wheat being cut near Lleida, summer 2018.
    summer 2018 | DATE | 2018-SU | 2018-22
quotation, a winter | 2019-10-08 | “The winter of 1947 was worse,” she said.
    The winter of 1947 | DATE | 1947-WI | 1947-24
last autumn | 2020-02-27 | The orchard was sold last autumn.
    last autumn | DATE | 2019-FA | 2019-23
next spring | 2019-10-08 | The bridge opens next spring.
    next spring | DATE | 2020-SP | 2020-21
this winter | 2018-11-26 | Gas may run short this winter.
    this winter | DATE | 2018-WI | 2018-24
American, fall | 2018-11-26 | He retired last fall.
    last fall | DATE | 2017-FA | 2017-23
no document time | - | Bookings recovered in the fourth quarter.
    the fourth quarter | DATE | XXXX-Q4 | -
no date, sport: the quarter of a match | 2019-10-08 | Moss scored 12 points in the fourth quarter and Lakewood won.
no date: fractions | 2019-10-08 | A quarter of the town turned out; the other half stayed at home.
no date: verbs and a mattress | 2019-10-08 | Springs creak, profits fall, and they spring up.
no date: a neighbourhood | 2019-10-08 | He lives in the Latin Quarter.
quarters of two years | 2019-10-08 | Orders rose in the first quarter of 2018 and the fourth quarter of 2017.
    the first quarter of 2018 | DATE | 2018-Q1 | 2018-33
    the fourth quarter of 2017 | DATE | 2017-Q4 | 2017-36
a hyphened quarter | 2020-02-27 | Fourth-quarter profit beat forecasts.
    Fourth-quarter | DATE | 2019-Q4 | 2019-36
the second half of the year, ahead | 2022-03-31 | Growth will slow in the second half of the year.
    the second half of the year | DATE | 2022-H2 | 2022-41
early spring | 2019-10-08 | The lambs died in early spring 2018.
    early spring 2018 | DATE | 2018-SP | 2018-03
the current quarter | 2019-10-08 | Sales in the current quarter will be flat.
    the current quarter | DATE | 2019-Q4 | 2019-36
the first half of this year | 2019-10-08 | Traffic fell in the first half of this year.
    the first half of this year | DATE | 2019-H1 | 2019-40
no date, sport: names of clubs | 2019-10-08 | Spring Hill beat Winter Park 3-1.
third quarter with its year | 2023-05-17 | Sales slipped in the third quarter of 2021.
    the third quarter of 2021 | DATE | 2021-Q3 | 2021-35
the quarter that ended last | 2023-05-17 | Net income rose in the first quarter.
    the first quarter | DATE | 2023-Q1 | 2023-33
a quarter still to come was last year's | 2023-02-15 | Net income fell in the third quarter.
    the third quarter | DATE | 2022-Q3 | 2022-35
a quarter ahead, another text | 2023-02-15 | The plant will open in the third quarter.
    the third quarter | DATE | 2023-Q3 | 2023-35
hyphen before a noun | 2023-05-17 | The group posted a first-quarter loss.
    first-quarter | DATE | 2023-Q1 | 2023-33
next year's | 2023-05-17 | Production starts in next year's first quarter.
    next year's first quarter | DATE | 2024-Q1 | 2024-33
last year's | 2023-05-17 | It lost 3 million in last year's second quarter.
    last year's second quarter | DATE | 2022-Q2 | 2022-34
of last year | 2023-05-17 | In the fourth quarter of last year it hired again.
    the fourth quarter of last year | DATE | 2022-Q4 | 2022-36
code | 2023-05-17 | Q3 2021 was the best so far.
    Q3 2021 | DATE | 2021-Q3 | 2021-35
code alone | 2023-05-17 | Guidance for Q1 was raised.
    Q1 | DATE | 2023-Q1 | 2023-33
first half | 2023-05-17 | Traffic doubled in the first half of 2019.
    the first half of 2019 | DATE | 2019-H1 | 2019-40
the quarter that is spoken of | 2023-05-17 | Profit for the first quarter of 2022 was up. Costs fell in the quarter.
    the first quarter of 2022 | DATE | 2022-Q1 | 2022-33
    the quarter | DATE | 2022-Q1 | 2022-33
the year-ago quarter | 2023-05-17 | Profit for the first quarter was up from the year-ago quarter.
    the first quarter | DATE | 2023-Q1 | 2023-33
    the year-ago quarter | DATE | 2022-Q1 | 2022-33
the quarter ended | 2023-05-17 | For the quarter ended March 31, it lost 2 million.
    the quarter | DATE | 2023-Q1 | 2023-33
    March 31 | DATE | 2023-03-31 | 2023-03-31
a year that ended elsewhere is a length | 2023-05-17 | For the year ended March 31, it lost 2 million.
    the year | DURATION | P1Y | -
    March 31 | DATE | 2023-03-31 | 2023-03-31
fiscal year | 2023-05-17 | Revenue in fiscal 1990 was flat.
    fiscal 1990 | DATE | FY1990 | 1990~
fiscal code | 2023-05-17 | FY2022 closed with a gain.
    FY2022 | DATE | FY2022 | 2022~
year-end | 2023-05-17 | The merger should close by year-end.
    year-end | DATE | 2023 | 2023-09/2023-12
summer with its year | 2023-05-17 | It dried out in the summer of 1989.
    the summer of 1989 | DATE | 1989-SU | 1989-22
last winter | 2023-05-17 | The pipes burst last winter.
    last winter | DATE | 2022-WI | 2022-24
this summer | 2023-05-17 | The tunnel will shut this summer.
    this summer | DATE | 2023-SU | 2023-22
early summer | 2023-05-17 | They married in the early summer of 1943.
    the early summer of 1943 | DATE | 1943-SU | 1943-06
season, past | 2023-05-17 | The crop failed in the autumn.
    the autumn | DATE | 2022-FA | 2022-23
spring that is a leap | 2023-05-17 | He will spring a surprise.
fall that is a drop | 2023-05-17 | A fall in prices hurt farmers.
winter before a noun | 2023-05-17 | He wore a winter coat.
no document time, another text | - | Net income rose in the first quarter.
    the first quarter | DATE | XXXX-Q1 | -
half of a game | 2023-05-17 | The striker scored in the first half.
this winter, in March | 2005-03-09 | This winter has been cold.
    This winter | DATE | 2004-WI | 2004-24
a quarter at the calendar's end | 9999-12-31 | Sales will rise in the fourth quarter.
    the fourth quarter | DATE | 9999-Q4 | 9999-36
this winter, ahead | 2005-03-09 | This winter they will fly south.
    This winter | DATE | 2005-WI | 2005-24
the same quarter last year | 2023-05-17 | Net fell in the first quarter from the same quarter last year.
    the first quarter | DATE | 2023-Q1 | 2023-33
    the same quarter | DATE | 2022-Q1 | 2022-33
    last year | DATE | 2022 | 2022
the same quarter, said of nothing before | 2023-05-17 | Net fell from the same quarter last year.
    the same quarter | DATE | 2022-Q1 | 2022-33
    last year | DATE | 2022 | 2022
the same month a year earlier | 2023-05-17 | Exports grew in April from the same month a year earlier.
    April | DATE | 2023-04 | 2023-04
    the same month | DATE | 2022-04 | 2022-04
    a year earlier | DATE | 2022-04 | 2022-04
third-period | 2023-12-06 | Third-period sales were flat.
    Third-period | DATE | 2023-Q3 | 2023-35
season without an article | 2019-10-08 | The army spent winter there and marched in summer.
    winter | DATE | 2018-WI | 2018-24
    summer | DATE | 2019-SU | 2019-22
a season's own business | 2019-10-08 | The spring offensive failed and the winter break was short.
    The spring | DATE | 2019-SP | 2019-21
    the winter | DATE | 2018-WI | 2018-24
that same spring | 2012-10-08 | The dyke was built in 1994. That same spring it broke.
    1994 | DATE | 1994 | 1994
    That same spring | DATE | 1994-SP | 1994-21
later in the season | 2019-10-08 | Later in the summer the river fell.
    Later in the summer | DATE | 2019-SU | 2019-08
no season: games and coats | 2019-10-08 | A winter coat, a spring of water, a fall from power, the Winter Olympics.
the latter half | 2019-10-08 | Wages rose in the latter half of 2008.
    the latter half of 2008 | DATE | 2008-H2 | 2008-41
no season: the coldest of them | 2019-10-08 | It was the coldest winter on record.
a winter of two years | 2019-10-08 | Snow lay for all of the winter of 2010-11, as in winter 1939–40.
    the winter of 2010-11 | DATE | 2010-WI | 2010-24
    winter 1939–40 | DATE | 1939-WI | 1939-24
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(PERIODS))
def test_quarter_half_season(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
