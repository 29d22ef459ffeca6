"""The quarter, that day, the same month: the value that the text spoke of before."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

REFERRING_BACK = """
the quarter | 2019-10-08 | Sales for the second quarter of 2018 were 90 million. Costs for the quarter were 70 million.
    the second quarter of 2018 | DATE | 2018-Q2 | 2018-34
    the quarter | DATE | 2018-Q2 | 2018-34
that week, British order | 2019-10-08 | The dam burst on 14 July 1999. Fires broke out that week.
    14 July 1999 | DATE | 1999-07-14 | 1999-07-14
    that week | DATE | 1999-W28 | 1999-07-12/1999-07-18
the previous week, American order | 2019-10-08 | The dam burst on July 14, 1999. It had cracked the previous week.
    July 14, 1999 | DATE | 1999-07-14 | 1999-07-14
    the previous week | DATE | 1999-W27 | 1999-07-05/1999-07-11
court report, that day | 2019-10-08 | The witness saw her on 6 March 2017. She wore a grey coat that day, he said.
    6 March 2017 | DATE | 2017-03-06 | 2017-03-06
    that day | DATE | 2017-03-06 | 2017-03-06
the same month | 2019-10-08 | The ship was launched in June 1911. Her sister was laid down the same month.
    June 1911 | DATE | 1911-06 | 1911-06
    the same month | DATE | 1911-06 | 1911-06
sport, that year | 2019-10-08 | The club was founded in 1902 and won the cup that year.
    1902 | DATE | 1902 | 1902
    that year | DATE | 1902 | 1902
that month | 2019-10-08 | He was arrested in May 2014. Forty others were held that month.
    May 2014 | DATE | 2014-05 | 2014-05
    that month | DATE | 2014-05 | 2014-05
the following day | 2019-10-08 | The verdict came on 31 December 2012. The following day the mayor resigned.
    31 December 2012 | DATE | 2012-12-31 | 2012-12-31
    The following day | DATE | 2013-01-01 | 2013-01-01
quotation, the same year | 2019-10-08 | “I married in 1974 and lost my father the same year,” she said.
    1974 | DATE | 1974 | 1974
    the same year | DATE | 1974 | 1974
that summer | 2019-10-08 | She left school in 1969. That summer she walked to Trieste.
    1969 | DATE | 1969 | 1969
    That summer | DATE | 1969-SU | 1969-22
the following spring | 2019-10-08 | The oaks were planted in 1986. The following spring half of them died.
    1986 | DATE | 1986 | 1986
    The following spring | DATE | 1987-SP | 1987-21
that night | 2019-10-08 | He was sworn in on 2 June 1953. That night it rained.
    2 June 1953 | DATE | 1953-06-02 | 1953-06-02
    That night | TIME | 1953-06-02TNI | 1953-06-02
that weekend | 2019-10-08 | The fair opened on Friday, 4 August 2017. That weekend 30,000 people came.
    Friday, 4 August 2017 | DATE | 2017-08-04 | 2017-08-04
    That weekend | DATE | 2017-W31-WE | 2017-08-05/2017-08-06
the week, from the document | 2024-03-22 | The index lost 2% for the week.
    the week | DATE | 2024-W12 | 2024-03-18/2024-03-24
headline and body | 2019-10-08 | Harbour closed after spill on May 12⏎⏎Divers went down the same day.
    May 12 | DATE | 2019-05-12 | 2019-05-12
    the same day | DATE | 2019-05-12 | 2019-05-12
caption, the year before | 2019-10-08 | The palace in 1911. The year before, it had burned down.
    1911 | DATE | 1911 | 1911
    The year before | DATE | 1910 | 1910
no date: an idiom | 2019-10-08 | The letter made my day.
no date: a place and a calf | 2019-10-08 | The month-old calf slept beside the day nursery.
no date: the same of something else | 2019-10-08 | The same crew came back to that shore.
the 19th of the month spoken of | 2019-10-08 | Troops landed on 3 August 2014 and left on the 19th.
    3 August 2014 | DATE | 2014-08-03 | 2014-08-03
    the 19th | DATE | 2014-08-19 | 2014-08-19
that morning | 2019-10-08 | The wall fell on 2 June 1953. That morning it had rained.
    2 June 1953 | DATE | 1953-06-02 | 1953-06-02
    That morning | TIME | 1953-06-02TMO | 1953-06-02
later that month | 2019-10-08 | He was sworn in on 4 May 2011. Later that month he fell ill.
    4 May 2011 | DATE | 2011-05-04 | 2011-05-04
    Later that month | DATE | 2011-05 | 2011-05-21/2011-05-31
the day after, of a date ahead | 2019-10-08 | The vote is on 4 November. The day after, a new speaker is chosen.
    4 November | DATE | 2019-11-04 | 2019-11-04
    The day after | DATE | 2019-11-05 | 2019-11-05
two years, then that year | 2019-10-08 | She lost in 2008 and won in 2012. That year the dam burst.
    2008 | DATE | 2008 | 2008
    2012 | DATE | 2012 | 2012
    That year | DATE | 2012 | 2012
the next morning | 2019-10-08 | The ball was held on 2 June 1953. The next morning the prince was gone.
    2 June 1953 | DATE | 1953-06-02 | 1953-06-02
    The next morning | TIME | 1953-06-03TMO | 1953-06-03
that Friday | 2019-10-08 | The wall fell on Monday, 7 August 2017. That Friday the mayor resigned.
    Monday, 7 August 2017 | DATE | 2017-08-07 | 2017-08-07
    That Friday | DATE | 2017-08-11 | 2017-08-11
that day | 2023-05-17 | The levee broke on March 3, 2011. That day nobody slept.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    That day | DATE | 2011-03-03 | 2011-03-03
the same day | 2023-05-17 | He was freed on March 3, 2011. The same day he left.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    The same day | DATE | 2011-03-03 | 2011-03-03
the next day | 2023-05-17 | He was freed on March 3, 2011. The next day he left.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    The next day | DATE | 2011-03-04 | 2011-03-04
the previous day | 2023-05-17 | He was freed on March 3, 2011. The previous day he had fasted.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    The previous day | DATE | 2011-03-02 | 2011-03-02
the following month | 2023-05-17 | It opened in March 2011. The following month it closed.
    March 2011 | DATE | 2011-03 | 2011-03
    The following month | DATE | 2011-04 | 2011-04
the same month, another text | 2023-05-17 | It opened in March 2011. The same month it closed.
    March 2011 | DATE | 2011-03 | 2011-03
    The same month | DATE | 2011-03 | 2011-03
the following year | 2023-05-17 | It opened in 2011. The following year it closed.
    2011 | DATE | 2011 | 2011
    The following year | DATE | 2012 | 2012
the previous year | 2023-05-17 | It opened in 2011. The previous year it was a ruin.
    2011 | DATE | 2011 | 2011
    The previous year | DATE | 2010 | 2010
that year | 2023-05-17 | It opened in 2011. That year it rained.
    2011 | DATE | 2011 | 2011
    That year | DATE | 2011 | 2011
that week | 2023-05-17 | It opened on March 3, 2011. That week it rained.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    That week | DATE | 2011-W09 | 2011-02-28/2011-03-06
the following Monday | 2023-05-17 | He was freed on March 3, 2011. The following Monday he left.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    The following Monday | DATE | 2011-03-07 | 2011-03-07
the month | 2023-05-17 | It opened in March 2011. Later in the month it closed.
    March 2011 | DATE | 2011-03 | 2011-03
    Later in the month | DATE | 2011-03 | 2011-03-21/2011-03-31
the year from the document | 2023-05-17 | Sales for the year are up.
    the year | DATE | 2023 | 2023
the weekend | 2023-05-15 | Fighting went on over the weekend.
    the weekend | DATE | 2023-W19-WE | 2023-05-13/2023-05-14
no document time | - | It opened in 2011. The following year it closed.
    2011 | DATE | 2011 | 2011
    The following year | DATE | 2012 | 2012
the day before | 2023-05-17 | He was freed on March 3, 2011. The day before, he had fasted.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    The day before | DATE | 2011-03-02 | 2011-03-02
the day after | 2023-05-17 | He was freed on March 3, 2011. He left the day after.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
    the day after | DATE | 2011-03-04 | 2011-03-04
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(REFERRING_BACK))
def test_that_day(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
