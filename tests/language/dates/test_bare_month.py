"""A bare month: the last one in the past tense, the next one where the clause looks ahead."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

MONTHS = """
wire copy | 2019-10-08 | Inflation quickened in August, the statistics office said.
    August | DATE | 2019-08 | 2019-08
past, last year's | 2019-10-08 | The two sides had agreed a truce in November.
    November | DATE | 2018-11 | 2018-11
will, next year's | 2019-10-08 | The telescope will be switched on in April.
    April | DATE | 2020-04 | 2020-04
the month of writing, past | 2022-07-31 | Temperatures broke every record in July.
    July | DATE | 2022-07 | 2022-07
court report, both ways | 2019-10-08 | He pleaded guilty in January and will be sentenced in June.
    January | DATE | 2019-01 | 2019-01
    June | DATE | 2020-06 | 2020-06
quotation | 2020-02-27 | “We lost the farm in September,” his widow said.
    September | DATE | 2019-09 | 2019-09
headline, to do | 2022-07-31 | City to ban diesel vans in September
    September | DATE | 2022-09 | 2022-09
headline in capitals, past | 2022-07-31 | CAR SALES FELL IN JUNE
    JUNE | DATE | 2022-06 | 2022-06
caption | 2021-01-09 | Glaciologists drilling on the ice shelf in December.
    December | DATE | 2020-12 | 2020-12
sport | 2019-10-08 | Kovac, who joined from Split in July, has yet to score.
    July | DATE | 2019-07 | 2019-07
due | 2018-11-26 | A decision is due in December.
    December | DATE | 2018-12 | 2018-12
expected to | 2024-03-22 | The frigate is expected to be launched in May.
    May | DATE | 2024-05 | 2024-05
until | 2022-07-31 | The road is closed until October.
    October | DATE | 2022-10 | 2022-10
since | 2022-07-31 | The post has been vacant since April.
    April | DATE | 2022-04 | 2022-04/..
possessive | 2022-07-31 | June's figures were revised.
    June | DATE | 2022-06 | 2022-06
before a noun | 2021-01-09 | The November ballot was annulled by the court.
    November | DATE | 2020-11 | 2020-11
abbreviated | 2021-01-09 | Orders in Nov. were the lowest on record.
    Nov. | DATE | 2020-11 | 2020-11
no document time | - | The plant was shut in August.
    August | DATE | XXXX-08 | -
not a month: verbs and an adjective | 2019-10-08 | They may march, but in an august manner.
not a month: names | 2019-10-08 | June Okoro and April Marsh sang a duet.
not a month: may at the head of a question | 2019-10-08 | “May we go in?” the boy asked.
not a month: a march | 2019-10-08 | The march reached the palace without trouble.
in brackets, British | 2019-10-08 | The report (due in November) was leaked.
    November | DATE | 2019-11 | 2019-11
next to a year of its own | 2019-10-08 | Sales in May were lower than in May 2016.
    May | DATE | 2019-05 | 2019-05
    May 2016 | DATE | 2016-05 | 2016-05
last with a month | 2019-10-08 | He left the cabinet last December.
    last December | DATE | 2018-12 | 2018-12
this with a month | 2019-10-08 | The census will be held this November.
    this November | DATE | 2019-11 | 2019-11
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
since, another text | 2023-05-17 | Prices have risen since January.
    January | DATE | 2023-01 | 2023-01/..
May the month | 2023-05-17 | In May, she moved to Bonn.
    May | DATE | 2023-05 | 2023-05
March the month | 2023-05-17 | They married in March.
    March | DATE | 2023-03 | 2023-03
no document time, another text | - | Exports fell in March.
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
futures | 2006-09-13 | Cocoa for October delivery fell 30 cents, and the December contract rose.
    October | DATE | 2006-10 | 2006-10
    December | DATE | 2006-12 | 2006-12
of the year named beside it | 2006-09-13 | He sailed to Bergen in May 2001 and to Oslo in July.
    May 2001 | DATE | 2001-05 | 2001-05
    July | DATE | 2001-07 | 2001-07
of the year after the one named beside it | 2006-09-13 | He was jailed in December 2001 and freed in March.
    December 2001 | DATE | 2001-12 | 2001-12
    March | DATE | 2002-03 | 2002-03
ahead, though a year is named beside it | 2006-09-13 | He was jailed in May 2001 and will be freed in March.
    May 2001 | DATE | 2001-05 | 2001-05
    March | DATE | 2007-03 | 2007-03
this January, in November | 2005-11-09 | This January they will move.
    This January | DATE | 2006-01 | 2006-01
this December, in January | 2005-01-09 | They fled this December.
    this December | DATE | 2004-12 | 2004-12
weekend of a month | 2019-10-08 | The regatta was rowed on the last weekend in March.
    the last weekend in March | DATE | 2019-03 | 2019-03-21/2019-03-31
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(MONTHS))
def test_bare_month(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
