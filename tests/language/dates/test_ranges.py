"""Ranges: both ends, and one EDTF interval for them."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

RANGES = """
American, days | 2017-12-28 | The summit of Dec. 2-4 ended without a text.
    Dec. 2 | DATE | 2017-12-02 | 2017-12-02/2017-12-04
    4 | DATE | 2017-12-04 | 2017-12-02/2017-12-04
British, days | 2017-12-28 | The summit of 2-4 December ended without a text.
    2 | DATE | 2017-12-02 | 2017-12-02/2017-12-04
    4 December | DATE | 2017-12-04 | 2017-12-02/2017-12-04
caption, days with a year and a dash | 2019-10-08 | Kiln and kitchen, Museum of Bread, 4–9 May 2019.
    4 | DATE | 2019-05-04 | 2019-05-04/2019-05-09
    9 May 2019 | DATE | 2019-05-09 | 2019-05-04/2019-05-09
headline in capitals | 2022-07-31 | FILM FESTIVAL RUNS AUG. 5-14
    AUG. 5 | DATE | 2022-08-05 | 2022-08-05/2022-08-14
    14 | DATE | 2022-08-14 | 2022-08-05/2022-08-14
court report, between days | 2019-10-08 | She stole it between 1 January 2009 and 31 March 2010, the court heard.
    1 January 2009 | DATE | 2009-01-01 | 2009-01-01/2010-03-31
    31 March 2010 | DATE | 2010-03-31 | 2009-01-01/2010-03-31
days over a month's end, American | 2019-10-08 | The blockade of June 30 to July 2, 2012, cost millions.
    June 30 | DATE | 2012-06-30 | 2012-06-30/2012-07-02
    July 2, 2012 | DATE | 2012-07-02 | 2012-06-30/2012-07-02
from until | 2019-10-08 | He was held from 9 May 2011 until 3 June 2011.
    9 May 2011 | DATE | 2011-05-09 | 2011-05-09/2011-06-03
    3 June 2011 | DATE | 2011-06-03 | 2011-05-09/2011-06-03
months of one year | 2019-10-08 | Arrivals fell between March and May 2015.
    March | DATE | 2015-03 | 2015-03/2015-05
    May 2015 | DATE | 2015-05 | 2015-03/2015-05
American, through | 2019-10-08 | Sales from April through June were flat.
    April | DATE | 2019-04 | 2019-04/2019-06
    June | DATE | 2019-06 | 2019-04/2019-06
weekdays ahead | 2018-11-26 | Shops will be shut from Thursday to Saturday.
    Thursday | DATE | 2018-11-29 | 2018-11-29/2018-12-01
    Saturday | DATE | 2018-12-01 | 2018-11-29/2018-12-01
years with a dash | 2019-10-08 | The 2003–2007 boom left ghost towns.
    2003 | DATE | 2003 | 2003/2007
    2007 | DATE | 2007 | 2003/2007
two-figure second year | 2019-10-08 | The 1939-45 war emptied it.
    1939 | DATE | 1939 | 1939/1945
    45 | DATE | 1945 | 1939/1945
sport, a season | 2019-10-08 | They finished third in 2017-18.
    2017 | DATE | 2017 | 2017/2018
    18 | DATE | 2018 | 2017/2018
wire copy, from year to year | 2019-10-08 | Ortiz, who was president from 1994 to 1999, denied it.
    1994 | DATE | 1994 | 1994/1999
    1999 | DATE | 1999 | 1994/1999
quotation, between years | 2019-10-08 | “Between 1972 and 1978 nobody spoke of it,” she said.
    1972 | DATE | 1972 | 1972/1978
    1978 | DATE | 1978 | 1972/1978
no document time | - | The opera was written between May 1811 and June 1812.
    May 1811 | DATE | 1811-05 | 1811-05/1812-06
    June 1812 | DATE | 1812-06 | 1811-05/1812-06
no range, sport: scores | 2019-10-08 | They won 21-14 and then 2-0.
no range: seats and ages | 2019-10-08 | Seats 18-24 are kept for those aged 16-18.
no range: people and metres | 2019-10-08 | Between 40 and 60 people stood from 3 to 5 metres away.
no range: two days with and | 2019-10-08 | It rained on 4 May and 9 May.
    4 May | DATE | 2019-05-04 | 2019-05-04
    9 May | DATE | 2019-05-09 | 2019-05-09
weeks of a month | 2019-10-08 | The heat lasted from mid-June to late August 2018.
    mid-June | DATE | 2018-06 | 2018-06-11/2018-08-31
    late August 2018 | DATE | 2018-08 | 2018-06-11/2018-08-31
American, with weekdays | 2019-10-08 | The fair runs Saturday through Monday.
    Saturday | DATE | 2019-10-12 | 2019-10-12/2019-10-14
    Monday | DATE | 2019-10-14 | 2019-10-12/2019-10-14
a life in brackets | 2019-10-08 | Ada Brandt (1901-1960) was a skipper.
    1901 | DATE | 1901 | 1901/1960
    1960 | DATE | 1960 | 1901/1960
British, days over the new year | 2021-01-09 | The pass was shut from 28 December to 3 January.
    28 December | DATE | 2020-12-28 | 2020-12-28/2021-01-03
    3 January | DATE | 2021-01-03 | 2020-12-28/2021-01-03
days of a month | 2023-05-17 | The fair runs May 20-24.
    May 20 | DATE | 2023-05-20 | 2023-05-20/2023-05-24
    24 | DATE | 2023-05-24 | 2023-05-20/2023-05-24
days before the month | 2023-05-17 | The fair ran 2-4 February 2022.
    2 | DATE | 2022-02-02 | 2022-02-02/2022-02-04
    4 February 2022 | DATE | 2022-02-04 | 2022-02-02/2022-02-04
days with words | 2023-05-17 | The fair runs from June 2 to June 9.
    June 2 | DATE | 2023-06-02 | 2023-06-02/2023-06-09
    June 9 | DATE | 2023-06-09 | 2023-06-02/2023-06-09
between days | 2023-05-17 | It fell between March 3 and March 9, 2021.
    March 3 | DATE | 2021-03-03 | 2021-03-03/2021-03-09
    March 9, 2021 | DATE | 2021-03-09 | 2021-03-03/2021-03-09
months | 2023-05-17 | He was held from June to August.
    June | DATE | 2022-06 | 2022-06/2022-08
    August | DATE | 2022-08 | 2022-06/2022-08
months of a year | 2023-05-17 | He was held June-August 2014.
    June | DATE | 2014-06 | 2014-06/2014-08
    August 2014 | DATE | 2014-08 | 2014-06/2014-08
between years | 2023-05-17 | It was built between 2014 and 2016.
    2014 | DATE | 2014 | 2014/2016
    2016 | DATE | 2016 | 2014/2016
years with a hyphen | 2023-05-17 | The 2014-2016 epidemic killed thousands.
    2014 | DATE | 2014 | 2014/2016
    2016 | DATE | 2016 | 2014/2016
years with a dash, another text | 2023-05-17 | Director, 2014–2016.
    2014 | DATE | 2014 | 2014/2016
    2016 | DATE | 2016 | 2014/2016
short second year | 2023-05-17 | The 1914-18 war took him.
    1914 | DATE | 1914 | 1914/1918
    18 | DATE | 1918 | 1914/1918
season of two years | 2023-05-17 | They won the cup in 2021-22.
    2021 | DATE | 2021 | 2021/2022
    22 | DATE | 2022 | 2021/2022
from year to year | 2023-05-17 | He ruled from 1999 to 2008.
    1999 | DATE | 1999 | 1999/2008
    2008 | DATE | 2008 | 1999/2008
weekdays | 2023-05-17 | The summit lasted from Monday to Wednesday.
    Monday | DATE | 2023-05-15 | 2023-05-15/2023-05-17
    Wednesday | DATE | 2023-05-17 | 2023-05-15/2023-05-17
over the new year | 2023-01-15 | It snowed from December to January.
    December | DATE | 2022-12 | 2022-12/2023-01
    January | DATE | 2023-01 | 2022-12/2023-01
years before our era | 2023-05-17 | The revolt of 499-493 BC failed.
    499 | DATE | BC0499 | -
    493 BC | DATE | BC0493 | -
two days that are no range | 2023-05-17 | Hearings are on June 2 and June 9.
    June 2 | DATE | 2023-06-02 | 2023-06-02
    June 9 | DATE | 2023-06-09 | 2023-06-09
backwards is no range | 2023-05-17 | See 2016-2014.
numbers that are none | 2023-05-17 | The vote was 51-48.
no document time, another text | - | It was built between 2014 and 2016.
    2014 | DATE | 2014 | 2014/2016
    2016 | DATE | 2016 | 2014/2016
days with to alone | 2023-05-17 | The offer is valid June 1 to June 15.
    June 1 | DATE | 2023-06-01 | 2023-06-01/2023-06-15
    June 15 | DATE | 2023-06-15 | 2023-06-01/2023-06-15
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(RANGES))
def test_ranges(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
