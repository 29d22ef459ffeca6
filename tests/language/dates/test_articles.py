"""Whole short articles of several kinds, each with every time expression in it."""

from __future__ import annotations

import pytest

from tests.language.prose import ARTICLES
from tests.language.tables import dated

FOUND = """
court 2017-04-07
    four years | DURATION | P4Y | -
    Friday | DATE | 2017-04-07 | 2017-04-07
    3 March | DATE | 2017-03-03 | 2017-03-03
    five weeks | DURATION | P5W | -
    October 2016 | DATE | 2016-10 | 2016-10
    May of that year | DATE | 2016-05 | 2016-05
    days | DURATION | PXD | -
    Easter | DATE | 2017-04-16 | 2017-04-16
storm 2016-10-23
    dawn on Sunday | TIME | 2016-10-23TMO | 2016-10-23
    3:40 a.m. | TIME | 2016-10-23T03:40 | 2016-10-23T03:40:00
    Tuesday | DATE | 2016-10-25 | 2016-10-25
    Monday | DATE | 2016-10-24 | 2016-10-24
    Saturday night | TIME | 2016-10-22TNI | 2016-10-22
    2009 | DATE | 2009 | 2009
takeover 2018-05-11
    five-month | DURATION | P5M | -
    January | DATE | 2018-01 | 2018-01
    14 March | DATE | 2018-03-14 | 2018-03-14
    June 20 | DATE | 2018-06-20 | 2018-06-20
    Thursday | DATE | 2018-05-10 | 2018-05-10
    this year | DATE | 2018 | 2018
    9 June | DATE | 2018-06-09 | 2018-06-09
sport 2015-08-17
    Saturday | DATE | 2015-08-15 | 2015-08-15
    last week | DATE | 2015-W33 | 2015-08-10/2015-08-16
    Wednesday | DATE | 2015-08-19 | 2015-08-19
    three days later | DATE | 2015-08-22 | 2015-08-22
    2012 | DATE | 2012 | 2012
    February | DATE | 2015-02 | 2015-02
    the summer | DATE | 2015-SU | 2015-22
politics 2011-12-07
    Tuesday | DATE | 2011-12-06 | 2011-12-06
    November | DATE | 2011-11 | 2011-11
    Jan. 21 | DATE | 2012-01-21 | 2012-01-21
    Christmas | DATE | 2011-12-25 | 2011-12-25
    September | DATE | 2011-09 | 2011-09
    Monday | DATE | 2011-12-05 | 2011-12-05
    spring | DATE | 2012-SP | 2012-21
science 2018-11-15
    Wednesday | DATE | 2018-11-14 | 2018-11-14
    2017 | DATE | 2017 | 2017
    31 hours | DURATION | PT31H | -
    last August | DATE | 2018-08 | 2018-08
    2029 | DATE | 2029 | 2029
    next year | DATE | 2019 | 2019
strike 2022-06-03
    12 June | DATE | 2022-06-12 | 2022-06-12
    Thursday night | TIME | 2022-06-02TNI | 2022-06-02
    Monday | DATE | 2022-06-06 | 2022-06-06
    1988 | DATE | 1988 | 1988
    eleven days | DURATION | P11D | -
    2021 | DATE | 2021 | 2021
    April | DATE | 2022-04 | 2022-04
wire 2014-12-12
    last month | DATE | 2014-11 | 2014-11
    Friday | DATE | 2014-12-12 | 2014-12-12
    late Thursday | DATE | 2014-12-11 | 2014-12-11
    Dec. 2 | DATE | 2014-12-02 | 2014-12-02/..
    Nov. 19 | DATE | 2014-11-19 | 2014-11-19
"""


def articles() -> list[object]:
    """Text, document time and expected lines of each article."""
    params: list[tuple[str, str, list[str]]] = []
    for line in FOUND.strip().splitlines():
        if line.startswith("    "):
            params[-1][2].append(line.strip())
        else:
            params.append((*line.split(), []))
    return [pytest.param(ARTICLES[kind], when, expected, id=kind) for kind, when, expected in params]


@pytest.mark.parametrize(("text", "document_time", "expected"), articles())
def test_an_article(text: str, document_time: str, expected: list[str]) -> None:
    """All of them and nothing else: no age, no score, no vote, no distance in light years."""
    assert dated(text, document_time) == expected
