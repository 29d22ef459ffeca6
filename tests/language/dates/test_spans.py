"""Where an expression begins and ends: no preposition inside, modifiers of quantity and degree inside."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

SPANS = """
no preposition before a month | 2019-10-08 | Prices fell in August.
    August | DATE | 2019-08 | 2019-08
no preposition before a day | 2019-10-08 | Prices fell on Sept. 3 and by 9 September had halved.
    Sept. 3 | DATE | 2019-09-03 | 2019-09-03
    9 September | DATE | 2019-09-09 | 2019-09-09
no preposition before a year, American order | 2019-10-08 | Until June 4, 2011, it stood empty.
    June 4, 2011 | DATE | 2011-06-04 | 2011-06-04
no preposition before a length | 2019-10-08 | They hid for three days within a week.
    three days | DURATION | P3D | -
    a week | DURATION | P1W | -
about inside | 2019-10-08 | It took about three hours.
    about three hours | DURATION | PT3H | -
more than inside | 2019-10-08 | The court has sat for more than 40 days.
    more than 40 days | DURATION | P40D | -
almost inside | 2019-10-08 | The mayor was held almost two weeks.
    almost two weeks | DURATION | P2W | -
early inside | 2019-10-08 | “It comes early next year,” he said.
    early next year | DATE | 2020 | 2020-01/2020-04
the article inside | 2019-10-08 | The dam held through the second quarter of 2018.
    the second quarter of 2018 | DATE | 2018-Q2 | 2018-34
no article before a day that stands before a noun | 2019-10-08 | The 12 May 2017 attack shut clinics.
    12 May 2017 | DATE | 2017-05-12 | 2017-05-12
no genitive, straight and curly | 2019-10-08 | Sunday's match and Monday’s trial were put off.
    Sunday | DATE | 2019-10-06 | 2019-10-06
    Monday | DATE | 2019-10-07 | 2019-10-07
the weekday belongs to its date | 2019-10-08 | It was signed on Monday, June 3, in Turin.
    Monday, June 3 | DATE | 2019-06-03 | 2019-06-03
the clock belongs to its day | 2019-10-08 | It was signed at 3 p.m. on 3 June 2019 in Turin.
    3 p.m. on 3 June 2019 | TIME | 2019-06-03T15:00 | 2019-06-03T15:00:00
no bracket, no full stop | 2019-10-08 | Lakewood (May 2012). Moved in 2014.
    May 2012 | DATE | 2012-05 | 2012-05
    2014 | DATE | 2014 | 2014
no quotation marks | 2019-10-08 | It was, she said, “yesterday”.
    yesterday | DATE | 2019-10-07 | 2019-10-07
a line wrapped by hand | 2019-10-08 | The quay was sold in the second⏎quarter of 2018.
    the second⏎quarter of 2018 | DATE | 2018-Q2 | 2018-34
the end of a paragraph ends it | 2019-10-08 | It happened last⏎⏎Week of storms in Porto.
a caption's credit stays outside | 2019-10-08 | The quay at Bari, May 3, 2016 © Lumen
    May 3, 2016 | DATE | 2016-05-03 | 2016-05-03
a headline's dash stays outside | 2019-10-08 | Bari, June 2016 – a quay is sold
    June 2016 | DATE | 2016-06 | 2016-06
no document time | - | It was signed on 3 June 2019.
    3 June 2019 | DATE | 2019-06-03 | 2019-06-03
no preposition | 2023-05-17 | It opened in June, shut by July, and has been empty since August.
    June | DATE | 2022-06 | 2022-06
    July | DATE | 2022-07 | 2022-07
    August | DATE | 2022-08 | 2022-08/..
degree inside | 2023-05-17 | It lasted about a decade.
    about a decade | DURATION | P1E | -
part inside | 2023-05-17 | It comes early next week.
    early next week | DATE | 2023-W21 | 2023-05-22/2023-05-24
article inside | 2023-05-17 | It fell in the first quarter.
    the first quarter | DATE | 2023-Q1 | 2023-33
no article before a date that modifies | 2023-05-17 | The March 3, 2011, attack shook them.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
no genitive | 2023-05-17 | Friday's vote was close.
    Friday | DATE | 2023-05-12 | 2023-05-12
no closing comma | 2023-05-17 | In 2011, it fell; last fall, it rose.
    2011 | DATE | 2011 | 2011
    last fall | DATE | 2022-FA | 2022-23
no quotation marks, another text | 2023-05-17 | It may come “next week,” he said.
    next week | DATE | 2023-W21 | 2023-05-22/2023-05-28
in brackets | 2023-05-17 | (March 2011)
    March 2011 | DATE | 2011-03 | 2011-03
wrapped line | 2023-05-17 | It was signed on March⏎3, 2011.
    March⏎3, 2011 | DATE | 2011-03-03 | 2011-03-03
next paragraph is another matter | 2023-05-17 | It was in March⏎⏎3 people died.
    March | DATE | 2023-03 | 2023-03
no full stop | 2023-05-17 | It happened in June.
    June | DATE | 2022-06 | 2022-06
abbreviation keeps its dot | 2023-05-17 | It happened in Jan.
    Jan. | DATE | 2023-01 | 2023-01
headline capitals | 2023-05-17 | TREASURY SAYS TALKS TO START NEXT WEEK
    NEXT WEEK | DATE | 2023-W21 | 2023-05-22/2023-05-28
caption | 2023-05-17 | The minister at the gate of the palace, June 16, 2021. © Agency
    June 16, 2021 | DATE | 2021-06-16 | 2021-06-16
non-breaking space | 2023-05-17 | It fell on 3 March 2011.
    3 March 2011 | DATE | 2011-03-03 | 2011-03-03
emoji before | 2023-05-17 | 🙂 on 3 March 2011
    3 March 2011 | DATE | 2011-03-03 | 2011-03-03
the rest inside | 2019-10-08 | The road stays shut for the rest of the year.
    the rest of the year | DATE | 2019 | 2019
the part inside | 2019-10-08 | It was built in the early part of 2008 and sold in the latter part of 2011.
    the early part of 2008 | DATE | 2008 | 2008-01/2008-04
    the latter part of 2011 | DATE | 2011 | 2011-09/2011-12
a good part inside | 2019-10-08 | He was abroad for a good part of 1990.
    a good part of 1990 | DATE | 1990 | 1990
no part of a year: most of something else | 2019-10-08 | Most of the crew left in 1990.
    1990 | DATE | 1990 | 1990
around inside | 2019-10-08 | The sale should close around Nov. 1, and the hall around June 2021.
    around Nov. 1 | DATE | 2019-11-01 | 2019-11-01~
    around June 2021 | DATE | 2021-06 | 2021-06~
circa inside | 2019-10-08 | It was carved circa 1850, or ca. 490 BC.
    circa 1850 | DATE | 1850 | 1850~
    ca. 490 BC | DATE | BC0490 | -
around a place | 2019-10-08 | They walked around for a day.
    a day | DURATION | P1D | -
the half inside | 2019-10-08 | It opened in the second half of May and shut in the first half of the 1990s.
    the second half of May | DATE | 2019-05 | 2019-05
    the first half of the 1990s | DATE | 199 | 199X
the month of | 2019-10-08 | It was shut in the month of May 2009.
    the month of May 2009 | DATE | 2009-05 | 2009-05
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(SPANS))
def test_spans(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
