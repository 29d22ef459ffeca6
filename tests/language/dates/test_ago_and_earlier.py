"""A year ago, days earlier: as fine as the unit or as what it is compared with; in earnings prose the quarter."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

DISTANCES = """
wire copy, days | 2019-10-08 | The envoy left the talks three days ago, an aide said.
    three days ago | DATE | 2019-10-05 | 2019-10-05
weeks, into the year before | 2021-01-09 | Three weeks ago the reservoir was dry.
    Three weeks ago | DATE | 2020-W51 | 2020-12-14/2020-12-20
months, into the year before | 2020-02-27 | She took over the orchestra six months ago.
    six months ago | DATE | 2019-08 | 2019-08
court report, years | 2022-07-31 | The two met online two years ago, the court heard.
    two years ago | DATE | 2020 | 2020
earnings, a year earlier | 2022-07-31 | Profit for the second quarter was 4 million, up from 3 million a year earlier.
    the second quarter | DATE | 2022-Q2 | 2022-34
    a year earlier | DATE | 2021-Q2 | 2021-34
earnings, a year ago | 2022-07-31 | In the second quarter it earned 110 million, compared with 90 million a year ago.
    the second quarter | DATE | 2022-Q2 | 2022-34
    a year ago | DATE | 2021-Q2 | 2021-34
a year earlier than a month | 2022-07-31 | Exports in June were 4% lower than a year earlier.
    June | DATE | 2022-06 | 2022-06
    a year earlier | DATE | 2021-06 | 2021-06
days earlier, British order | 2019-10-08 | He was arrested on 9 May 2018. Two days earlier he had sold his car.
    9 May 2018 | DATE | 2018-05-09 | 2018-05-09
    Two days earlier | DATE | 2018-05-07 | 2018-05-07
years earlier than a year | 2019-10-08 | In 1966 the pit closed. Ten years earlier it had employed 2,000 men.
    1966 | DATE | 1966 | 1966
    Ten years earlier | DATE | 1956 | 1956
months later than a month | 2019-10-08 | The plant opened in March 2015 and shut 18 months later.
    March 2015 | DATE | 2015-03 | 2015-03
    18 months later | DATE | 2016-09 | 2016-09
a day later, American order | 2019-10-08 | The sale closed on Nov. 3, 2014, and one day later the price doubled.
    Nov. 3, 2014 | DATE | 2014-11-03 | 2014-11-03
    one day later | DATE | 2014-11-04 | 2014-11-04
quotation | 2018-11-26 | “I last saw her four days ago, at the bakery,” he said.
    four days ago | DATE | 2018-11-22 | 2018-11-22
headline | 2019-10-08 | Ship lost 80 years ago found off Crete
    80 years ago | DATE | 1939 | 1939
caption | 2022-07-31 | The same street six years ago, before the flood.
    six years ago | DATE | 2016 | 2016
sport | 2022-07-31 | Dahl, who won the cup here three years ago, was booed.
    three years ago | DATE | 2019 | 2019
from now | 2019-10-08 | Five years from now the town will have no bank.
    Five years from now | DATE | 2024 | 2024
nearly | 2020-02-27 | The tower burned nearly five years ago.
    nearly five years ago | DATE | 2015 | 2015~
twenty-odd in words | 2016-09-14 | The choir was founded thirty-one years ago.
    thirty-one years ago | DATE | 1985 | 1985
no document time | - | The tower burned five years ago.
    five years ago | DATE | XXXX | -
no time: goals later | 2019-10-08 | Two goals later the stands were empty.
no time: pages earlier | 2019-10-08 | Ten pages earlier he had said the opposite.
no time: miles later | 2019-10-08 | Three miles later the road ends.
no time: years that are not counted back | 2019-10-08 | The word “ago” is missing, the teacher wrote.
a week ago | 2024-03-22 | The bridge was shut a week ago.
    a week ago | DATE | 2024-W11 | 2024-03-11/2024-03-17
years later than a year | 2019-10-08 | The mill was built in 1890 and burned 23 years later.
    1890 | DATE | 1890 | 1890
    23 years later | DATE | 1913 | 1913
a year ago | 2023-05-17 | A year ago the reservoir was full.
    A year ago | DATE | 2022 | 2022
years ago | 2023-05-17 | The mine closed 12 years ago.
    12 years ago | DATE | 2011 | 2011
spelled out | 2023-05-17 | The abbey was sold twenty-five years ago.
    twenty-five years ago | DATE | 1998 | 1998
months ago | 2023-05-17 | She was hired three months ago.
    three months ago | DATE | 2023-02 | 2023-02
weeks ago | 2023-05-17 | Two weeks ago he was in Tunis.
    Two weeks ago | DATE | 2023-W18 | 2023-05-01/2023-05-07
days ago | 2023-05-17 | Ten days ago a cable snapped.
    Ten days ago | DATE | 2023-05-07 | 2023-05-07
hours ago | 2023-05-17 | The alarm was raised five hours ago.
    five hours ago | DATE | 2023-05-17 | 2023-05-17
a decade ago | 2023-05-17 | The lake dried up a decade ago.
    a decade ago | DATE | 2013 | 2013
about | 2023-05-17 | About two years ago the choir split.
    About two years ago | DATE | 2021 | 2021~
more than | 2023-05-17 | More than 40 years ago they built a wall.
    More than 40 years ago | DATE | 1983 | 1983~
a week or so ago | 2023-05-17 | He wrote to us a week or so ago.
    a week or so ago | DATE | 2023-W19 | 2023-05-08~/2023-05-14~
vague count | 2023-05-17 | The inn shut several years ago.
    several years ago | DATE | PAST_REF | -
a few days ago | 2023-05-17 | A few days ago it rained.
    A few days ago | DATE | PAST_REF | -
from now, another text | 2023-05-17 | The new line opens two years from now.
    two years from now | DATE | 2025 | 2025
earlier than a date | 2023-05-17 | The bank failed on June 4, 2009. Three days earlier it had paid a dividend.
    June 4, 2009 | DATE | 2009-06-04 | 2009-06-04
    Three days earlier | DATE | 2009-06-01 | 2009-06-01
later than a date | 2023-05-17 | The bank failed on June 4, 2009. Two weeks later its head resigned.
    June 4, 2009 | DATE | 2009-06-04 | 2009-06-04
    Two weeks later | DATE | 2009-06-18 | 2009-06-18
years later | 2023-05-17 | He emigrated in 1951. Six years later he sailed home.
    1951 | DATE | 1951 | 1951
    Six years later | DATE | 1957 | 1957
a year earlier than a quarter | 2023-05-17 | Profit rose in the first quarter of 2023 from a year earlier.
    the first quarter of 2023 | DATE | 2023-Q1 | 2023-33
    a year earlier | DATE | 2022-Q1 | 2022-33
just before the distance | 2023-05-17 | They were rivals just a decade ago.
    a decade ago | DATE | 2013 | 2013
overflowing distance | 2023-05-17 | The rock formed 4,000 years ago.
    4,000 years ago | DATE | PAST_REF | -
later than what is later | 2023-05-17 | He wed in May 1998. Three years later he fled. Six months later he drowned.
    May 1998 | DATE | 1998-05 | 1998-05
    Three years later | DATE | 2001-05 | 2001-05
    Six months later | DATE | 2001-11 | 2001-11
later than what is ago | 2023-05-17 | Nine years ago it sank. Two years later it was raised.
    Nine years ago | DATE | 2014 | 2014
    Two years later | DATE | 2016 | 2016
later, after a comparison | 2023-05-17 | On May 2 it had 9, up from 5 a year ago. Two days later it shut.
    May 2 | DATE | 2023-05-02 | 2023-05-02
    a year ago | DATE | 2022 | 2022
    Two days later | DATE | 2023-05-04 | 2023-05-04
no document time, another text | - | The mine closed 12 years ago.
    12 years ago | DATE | XXXX | -
years previously | 2019-10-08 | It had been shut two years previously.
    two years previously | DATE | 2017 | 2017
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DISTANCES))
def test_ago_and_earlier(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
