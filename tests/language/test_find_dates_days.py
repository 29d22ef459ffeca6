"""Days of the month and feasts."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

MONTH_DAYS = """
December article, January ahead | 2022-12-20 | Hearings open on Jan. 10.
    Jan. 10 | DATE | 2023-01-10 | 2023-01-10
January article, December behind | 2023-01-05 | The ferry sank on Dec. 28.
    Dec. 28 | DATE | 2022-12-28 | 2022-12-28
same month | 2023-05-17 | He was sworn in on May 2.
    May 2 | DATE | 2023-05-02 | 2023-05-02
British order | 2023-05-17 | The fire broke out on 3 April.
    3 April | DATE | 2023-04-03 | 2023-04-03
ordinal, British | 2023-05-17 | The fire broke out on the 3rd of April.
    the 3rd of April | DATE | 2023-04-03 | 2023-04-03
ordinal, American | 2023-05-17 | The fire broke out on April 3rd.
    April 3rd | DATE | 2023-04-03 | 2023-04-03
spelled ordinal | 2023-05-17 | The fair ends on June twenty-first.
    June twenty-first | DATE | 2023-06-21 | 2023-06-21
abbreviated with a dot | 2023-05-17 | Shares fell on Feb. 9.
    Feb. 9 | DATE | 2023-02-09 | 2023-02-09
abbreviated without a dot | 2023-05-17 | Published 9 Feb
    9 Feb | DATE | 2023-02-09 | 2023-02-09
September in four letters | 2023-05-17 | The academy opens Sept. 4.
    Sept. 4 | DATE | 2023-09-04 | 2023-09-04
with the weekday before | 2023-05-17 | The match on Saturday, May 13, was abandoned.
    Saturday, May 13 | DATE | 2023-05-13 | 2023-05-13
early on the day | 2023-05-17 | The convoy left early on May 3.
    early on May 3 | DATE | 2023-05-03 | 2023-05-03
last with month and day | 2023-05-17 | He was shot dead last Oct. 23.
    Oct. 23 | DATE | 2022-10-23 | 2022-10-23
caption without a year | 2023-05-17 | Protesters in Quito, April 30.
    April 30 | DATE | 2023-04-30 | 2023-04-30
leap day | 2024-03-04 | The pass closed on February 29.
    February 29 | DATE | 2024-02-29 | 2024-02-29
day in front of a colon | 2023-05-17 | A note to readers, March 6: the paper has moved.
    March 6 | DATE | 2023-03-06 | 2023-03-06
full date, American | 2023-05-17 | The treaty was signed on October 4, 2011.
    October 4, 2011 | DATE | 2011-10-04 | 2011-10-04
full date, British | 2023-05-17 | The treaty was signed on 4 October 2011.
    4 October 2011 | DATE | 2011-10-04 | 2011-10-04
full date, weekday and comma | 2023-05-17 | It happened on Tuesday, 4 October, 2011, at dawn.
    Tuesday, 4 October, 2011 | DATE | 2011-10-04 | 2011-10-04
ISO | 2023-05-17 | Filed 2011-10-04 by the registry.
    2011-10-04 | DATE | 2011-10-04 | 2011-10-04
slashes, either order | 2023-05-17 | Received 10/04/2011.
    10/04/2011 | DATE | 2011-10-04 | [2011-04-10,2011-10-04]
slashes, only the day can be first | 2023-05-17 | Received 24/10/2011.
    24/10/2011 | DATE | 2011-10-24 | 2011-10-24
dots, day first | 2023-05-17 | Beschluss vom 24.10.2011.
    24.10.2011 | DATE | 2011-10-24 | 2011-10-24
hyphens with a name | 2023-05-17 | Stamped 24-Oct-2011.
    24-Oct-2011 | DATE | 2011-10-24 | 2011-10-24
no such day | 2023-05-17 | The form said February 30.
    February | DATE | 2023-02 | 2023-02
the 15th of the month spoken of | 2023-05-17 | They met on June 3 and again on the 15th.
    June 3 | DATE | 2023-06-03 | 2023-06-03
    the 15th | DATE | 2023-06-15 | 2023-06-15
no document time | - | The vault was opened on March 6.
    March 6 | DATE | XXXX-03-06 | -
full date without document time | - | The vault was opened on March 6, 1997.
    March 6, 1997 | DATE | 1997-03-06 | 1997-03-06
document time is a month | 2023-05 | The vault was opened on March 6.
    March 6 | DATE | 2023-03-06 | 2023-03-06
slashes, only the second can be the day | 2023-05-17 | Received 10/24/2011.
    10/24/2011 | DATE | 2011-10-24 | 2011-10-24
slashes, settled by another in the text | 2023-05-17 | Received 10/04/2011, paid 24/04/2011.
    10/04/2011 | DATE | 2011-04-10 | 2011-04-10
    24/04/2011 | DATE | 2011-04-24 | 2011-04-24
capitals | 2023-05-17 | CLOSED DEC. 7
    DEC. 7 | DATE | 2022-12-07 | 2022-12-07
weekday tells the year | 2023-05-17 | It opens on Monday, January 8.
    Monday, January 8 | DATE | 2024-01-08 | 2024-01-08
"""

FEASTS = """
Christmas Eve | 2023-05-17 | The heist took place on Christmas Eve 2019.
    Christmas Eve 2019 | DATE | 2019-12-24 | 2019-12-24
nearest Christmas, ahead | 2023-12-06 | Shops close on Christmas Day.
    Christmas Day | DATE | 2023-12-25 | 2023-12-25
nearest Christmas, behind | 2023-01-10 | Shops were full on Christmas Eve.
    Christmas Eve | DATE | 2022-12-24 | 2022-12-24
New Year's Day | 2023-05-17 | The law took effect on New Year's Day 2021.
    New Year's Day 2021 | DATE | 2021-01-01 | 2021-01-01
Thanksgiving | 2023-12-06 | They met on Thanksgiving.
    Thanksgiving | DATE | 2023-11-23 | 2023-11-23
last Thanksgiving | 2023-05-17 | They met last Thanksgiving.
    last Thanksgiving | DATE | 2022-11-24 | 2022-11-24
Easter | 2023-05-17 | It rained on Easter Sunday 2023.
    Easter Sunday 2023 | DATE | 2023-04-09 | 2023-04-09
Good Friday | 2023-05-17 | A truce held on Good Friday 1998.
    Good Friday 1998 | DATE | 1998-04-10 | 1998-04-10
Easter Monday | 2024-04-10 | The gallery was shut on Easter Monday.
    Easter Monday | DATE | 2024-04-01 | 2024-04-01
Labor Day | 2023-05-17 | It was closed on Labor Day 2022.
    Labor Day 2022 | DATE | 2022-09-05 | 2022-09-05
Memorial Day | 2023-05-17 | It was closed on Memorial Day 2022.
    Memorial Day 2022 | DATE | 2022-05-30 | 2022-05-30
Independence Day | 2023-05-17 | Fireworks on Independence Day 1976 set it alight.
    Independence Day 1976 | DATE | 1976-07-04 | 1976-07-04
Election Day | 2023-05-17 | On Election Day 2016 it rained.
    Election Day 2016 | DATE | 2016-11-08 | 2016-11-08
Boxing Day | 2023-05-17 | The wave came on Boxing Day 2004.
    Boxing Day 2004 | DATE | 2004-12-26 | 2004-12-26
Halloween | 2023-11-06 | Vandals struck on Halloween.
    Halloween | DATE | 2023-10-31 | 2023-10-31
a name, not a day | 2023-05-17 | She lives on Christmas Island.
no document time | - | Shops close on Christmas Day.
    Christmas Day | DATE | XXXX-XX-XX | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(MONTH_DAYS))
def test_month_days(document_time: str, text: str, expected: list[str]) -> None:
    """Month and day: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(FEASTS))
def test_feasts(document_time: str, text: str, expected: list[str]) -> None:
    """Named days: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
