"""Recent, coming, past few: how many of a unit as TIMEX3, a window on one side of the document time as EDTF."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

WINDOWS = """
wire copy, recent days | 2024-03-22 | Shelling has grown heavier in recent days, the governor said.
    recent days | DURATION | PXD | 2024-03-15~/2024-03-22
coming months | 2018-11-26 | The airline will cut more routes in coming months.
    coming months | DURATION | PXM | 2018-11-26/2019-05~
the coming weeks | 2018-11-26 | More rain is forecast over the coming weeks.
    the coming weeks | DURATION | PXW | 2018-11-26/2018-12~
quotation, the past few years | 2020-02-27 | “In the past few years we have buried half the village,” she said.
    the past few years | DURATION | PXY | 2015~/2020-02-27
the last few days, over the new year | 2021-01-05 | Snow has closed three passes in the last few days.
    the last few days | DURATION | PXD | 2020-12-29~/2021-01-05
headline, the next few weeks | 2022-07-31 | Water to be rationed for the next few weeks
    the next few weeks | DURATION | PXW | 2022-07-31/2022-08~
the past several weeks | 2019-10-08 | Prices have doubled over the past several weeks.
    the past several weeks | DURATION | PXW | 2019-09~/2019-10-08
coming years | 2019-10-08 | The glacier may vanish in the coming years.
    the coming years | DURATION | PXY | 2019-10-08/2024~
court report, recent months | 2019-10-08 | The prisoner's letters had grown darker in recent months, the court heard.
    recent months | DURATION | PXM | 2019-04~/2019-10-08
sport, recent weeks | 2019-10-08 | Odense have conceded nine goals in recent weeks.
    recent weeks | DURATION | PXW | 2019-09~/2019-10-08
caption | 2019-10-08 | Tents that have gone up beside the canal in recent years.
    recent years | DURATION | PXY | 2014~/2019-10-08
a number of days | 2019-10-08 | Four boats have sunk in the last three days.
    the last three days | DURATION | P3D | 2019-10-05/2019-10-08
a number of years ahead | 2019-10-08 | The bridge will be rebuilt over the next two years.
    the next two years | DURATION | P2Y | 2019-10-08/2021
a number of months back | 2019-10-08 | The post has been vacant for the past six months.
    the past six months | DURATION | P6M | 2019-04/2019-10-08
headline in capitals | 2019-10-08 | STORMS LIKELY IN COMING DAYS
    COMING DAYS | DURATION | PXD | 2019-10-08/2019-10-15~
no document time | - | Storms are forecast for the coming days.
    the coming days | DURATION | PXD | -
no time: the next few of something else | 2019-10-08 | The next few stops are closed.
no time: the last few miles | 2019-10-08 | The last few miles were the hardest.
no time: coming home | 2019-10-08 | Coming home, he found the coming attractions torn down.
no time: the past few presidents | 2019-10-08 | The past few presidents all owned dogs.
the weeks ahead | 2018-11-26 | More strikes will follow in the weeks ahead.
    the weeks ahead | DURATION | PXW | 2018-11-26/2018-12~
the last couple of days | 2024-03-22 | It has rained for the last couple of days.
    the last couple of days | DURATION | P2D | 2024-03-20/2024-03-22
the next 24 hours | 2019-10-08 | Waves will rise in the next 24 hours.
    the next 24 hours | DURATION | PT24H | 2019-10-08/2019-10-09
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
no document time, another text | - | Attacks have increased in recent weeks.
    recent weeks | DURATION | PXW | -
one of two days | [2023-05-16,2023-05-17] | More aid will arrive in the coming days.
    the coming days | DURATION | PXD | 2023-05-16/2023-05-24
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(WINDOWS))
def test_recent_and_coming(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
