"""Quarters, halves, fiscal years and seasons; decades and centuries."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

PERIODS = """
third quarter with its year | 2023-05-17 | Sales slipped in the third quarter of 2021.
    the third quarter of 2021 | DATE | 2021-Q3 | 2021-35
the quarter that ended last | 2023-05-17 | Net income rose in the first quarter.
    the first quarter | DATE | 2023-Q1 | 2023-33
a quarter still to come was last year's | 2023-02-15 | Net income fell in the third quarter.
    the third quarter | DATE | 2022-Q3 | 2022-35
a quarter ahead | 2023-02-15 | The plant will open in the third quarter.
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
no document time | - | Net income rose in the first quarter.
    the first quarter | DATE | XXXX-Q1 | -
half of a game | 2023-05-17 | The striker scored in the first half.
third-period | 2023-12-06 | Third-period sales were flat.
    Third-period | DATE | 2023-Q3 | 2023-35
"""

DECADES = """
the 1990s | 2023-05-17 | Crime fell in the 1990s.
    the 1990s | DATE | 199 | 199X
with an apostrophe after | 2023-05-17 | Crime fell in the 1990's.
    the 1990's | DATE | 199 | 199X
with an apostrophe before | 2023-05-17 | Crime fell in the '90s.
    the '90s | DATE | 199 | 199X
early | 2023-05-17 | He wrote it in the early 1980s.
    the early 1980s | DATE | 198 | 1980/1983
mid | 2023-05-17 | The mid-1970s were lean years.
    The mid-1970s | DATE | 197 | 1974/1976
late, short | 2023-05-17 | A villa of the late '60s.
    the late '60s | DATE | 196 | 1967/1969
spelled | 2023-05-17 | She sang in the sixties.
    the sixties | DATE | 196 | 196X
two digits and an article | 2023-05-17 | Punk was born in the 70s.
    the 70s | DATE | 197 | 197X
the 20th century | 2023-05-17 | It was the worst flood of the 20th century.
    the 20th century | DATE | 19 | 19XX
spelled century | 2023-05-17 | A nineteenth-century mill burned.
    nineteenth-century | DATE | 18 | 18XX
early century | 2023-05-17 | Built in the early eighteenth century, it is empty.
    the early eighteenth century | DATE | 17 | 1700/1733
century before our era | 2023-05-17 | A wreck of the 4th century BC was found.
    the 4th century BC | DATE | BC03 | -
this decade | 2023-05-17 | Ships will be quieter this decade.
    this decade | DATE | 202 | 202X
last century, by number | 2023-05-17 | In the last century it was a port.
    the last century | DATE | 19 | 19XX
no document time | - | Crime fell in the 1990s.
    the 1990s | DATE | 199 | 199X
a person in his seventies | 2023-05-17 | The suspect is in his seventies.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(PERIODS))
def test_periods(document_time: str, text: str, expected: list[str]) -> None:
    """Quarters and seasons: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DECADES))
def test_decades(document_time: str, text: str, expected: list[str]) -> None:
    """Decades and centuries: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
