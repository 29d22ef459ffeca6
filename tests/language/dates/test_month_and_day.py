"""Month and day without a year: the year that puts them nearest the document time."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

MONTH_AND_DAY = """
dateline of wire copy | 2019-10-08 | LIMA, Peru, Oct. 4 — A bus left the road near Tarma, killing nine.
    Oct. 4 | DATE | 2019-10-04 | 2019-10-04
British order, behind | 2019-10-08 | The tribunal sat on 17 September.
    17 September | DATE | 2019-09-17 | 2019-09-17
British order, next year is nearer | 2017-12-28 | Rail fares rise on 2 January.
    2 January | DATE | 2018-01-02 | 2018-01-02
American order, last year is nearer | 2021-01-09 | The pipeline leaked on Dec. 19.
    Dec. 19 | DATE | 2020-12-19 | 2020-12-19
American order, next year is nearer | 2018-11-26 | The inquest will resume on Feb. 12.
    Feb. 12 | DATE | 2019-02-12 | 2019-02-12
British ordinal | 2022-07-31 | The wall fell on the 21st of July.
    the 21st of July | DATE | 2022-07-21 | 2022-07-21
American ordinal | 2022-07-31 | The ferry returns to service on August 3rd.
    August 3rd | DATE | 2022-08-03 | 2022-08-03
court report | 2022-07-31 | Ms Adeyemi, 41, was arrested on July 3 and denies the charge.
    July 3 | DATE | 2022-07-03 | 2022-07-03
quotation | 2024-03-22 | “My son was born on March 5 and has not met his father,” she said.
    March 5 | DATE | 2024-03-05 | 2024-03-05
headline in capitals | 2024-03-22 | NEW BRIDGE TO OPEN APRIL 2
    APRIL 2 | DATE | 2024-04-02 | 2024-04-02
caption, British order | 2021-01-09 | Voters queue outside a school in Accra, 7 December.
    7 December | DATE | 2020-12-07 | 2020-12-07
sport | 2022-07-31 | Their first match is at Porto on August 6.
    August 6 | DATE | 2022-08-06 | 2022-08-06
leap day ahead | 2020-02-27 | A concert is planned for Feb. 29.
    Feb. 29 | DATE | 2020-02-29 | 2020-02-29
a weekday that tells the year | 2019-10-08 | The lease ends on Friday 1 May.
    Friday 1 May | DATE | 2020-05-01 | 2020-05-01
a list of days | 2019-10-08 | Concerts follow on Nov. 2, Nov. 9 and Nov. 16.
    Nov. 2 | DATE | 2019-11-02 | 2019-11-02
    Nov. 9 | DATE | 2019-11-09 | 2019-11-09
    Nov. 16 | DATE | 2019-11-16 | 2019-11-16
the day of writing | 2016-09-14 | It was stamped Sept. 14 by the clerk.
    Sept. 14 | DATE | 2016-09-14 | 2016-09-14
possessive | 2016-09-14 | The Sept. 2 vote was void, unlike August 30's.
    Sept. 2 | DATE | 2016-09-02 | 2016-09-02
    August 30 | DATE | 2016-08-30 | 2016-08-30
no document time | - | Applications close on 30 June.
    30 June | DATE | XXXX-06-30 | -
no date: walkers abreast | 2019-10-08 | They march 20 abreast through the gate.
no date: may before a number | 2019-10-08 | She may 2 times in 3 be wrong.
no date: a name and an age | 2019-10-08 | Her sister April, 19, wants to be a nurse.
no such day | 2019-10-08 | The clerk had typed November 31.
    November | DATE | 2018-11 | 2018-11
court report, ahead | 2019-10-08 | He was bailed to appear before magistrates on November 4.
    November 4 | DATE | 2019-11-04 | 2019-11-04
British, the first of a month | 2019-10-08 | She was born on the 1st of May.
    the 1st of May | DATE | 2019-05-01 | 2019-05-01
a deadline | 2018-11-26 | Bids are due by Jan. 15.
    Jan. 15 | DATE | 2019-01-15 | 2019-01-15
of last year | 2019-10-08 | The vessel was seized on May 4 last year.
    May 4 last year | DATE | 2018-05-04 | 2018-05-04
this year | 2019-10-08 | It was sold on 12 February this year.
    12 February this year | DATE | 2019-02-12 | 2019-02-12
figures, ISO order | 2019-10-08 | Signed 2019-09-30 and filed 2019-10-01.
    2019-09-30 | DATE | 2019-09-30 | 2019-09-30
    2019-10-01 | DATE | 2019-10-01 | 2019-10-01
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
no such day, another text | 2023-05-17 | The form said February 30.
    February | DATE | 2023-02 | 2023-02
the 15th of the month spoken of | 2023-05-17 | They met on June 3 and again on the 15th.
    June 3 | DATE | 2023-06-03 | 2023-06-03
    the 15th | DATE | 2023-06-15 | 2023-06-15
no document time, another text | - | The vault was opened on March 6.
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
of the year named beside it | 2006-09-13 | It sank on May 3, 2001, and was raised on July 9.
    May 3, 2001 | DATE | 2001-05-03 | 2001-05-03
    July 9 | DATE | 2001-07-09 | 2001-07-09
ahead, though the last is nearer | 2005-03-09 | The vote is set for Nov. 8.
    Nov. 8 | DATE | 2005-11-08 | 2005-11-08
past, though the next is nearer | 2005-03-09 | Police arrested him on June 3.
    June 3 | DATE | 2004-06-03 | 2004-06-03
terms of a dividend | 2005-03-09 | The board declared a dividend payable Sept. 3.
    Sept. 3 | DATE | 2005-09-03 | 2005-09-03
terms of a contract | 2005-03-09 | He was named chairman, effective on July 1.
    July 1 | DATE | 2005-07-01 | 2005-07-01
leap day, not in this century's first year | 1900-05-05 | It froze on 29 February.
    29 February | DATE | 1896-02-29 | 1896-02-29
leap day, seven years on | 2097-05-05 | They will meet on 29 February.
    29 February | DATE | 2104-02-29 | 2104-02-29
weekday tells the year | 2023-05-17 | It opens on Monday, January 8.
    Monday, January 8 | DATE | 2024-01-08 | 2024-01-08
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(MONTH_AND_DAY))
def test_month_and_day(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
