"""Years, ranges, and numbers that are neither."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

YEARS = """
in | 2023-05-17 | The war broke out in 2014.
    2014 | DATE | 2014 | 2014
at the head of a sentence | 2023-05-17 | In 1848, crowds filled the square.
    1848 | DATE | 1848 | 1848
before a noun | 2023-05-17 | The 2015 accord has lapsed.
    2015 | DATE | 2015 | 2015
short | 2023-05-17 | A poster from '58 hung there.
    '58 | DATE | 1958 | 1958
possessive | 2023-05-17 | It beat 1997's record.
    1997 | DATE | 1997 | 1997
the year in words | 2023-05-17 | He retired in nineteen ninety-six.
    nineteen ninety-six | DATE | 1996 | 1996
the year before its number | 2023-05-17 | The year 1950 was dry.
    The year 1950 | DATE | 1950 | 1950
before our era | 2023-05-17 | The temple fell in 490 BC.
    490 BC | DATE | BC0490 | -
since | 2023-05-17 | He has ruled since 2011.
    2011 | DATE | 2011 | 2011/..
people | 2023-05-17 | The hall seats 2,014 people.
people without a comma | 2023-05-17 | Some 1990 soldiers drowned.
a price | 2023-05-17 | The ring cost $1990 or €2014.
a percentage | 2023-05-17 | It rose 1990% in a day.
    a day | DURATION | P1D | -
a flight | 2023-05-17 | Flight 2014 was late.
a room | 2023-05-17 | They hid in room 1998.
a version | 2023-05-17 | Upgrade to 2.0.2015 or v2014.
a telephone number | 2023-05-17 | Call 555-2014 or +1 202 555 1998.
an ISBN | 2023-05-17 | ISBN 978-3-16-148410-0 and 0-19-852663-6.
a page | 2023-05-17 | See page 1998.
a product | 2023-05-17 | He drove a Peugeot 2008 home.
years within a sum | 2023-05-17 | The bill came to 2014 euros.
no document time | - | The war broke out in 2014.
    2014 | DATE | 2014 | 2014
"""

RANGES = """
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
years with a dash | 2023-05-17 | Director, 2014–2016.
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
no document time | - | It was built between 2014 and 2016.
    2014 | DATE | 2014 | 2014/2016
    2016 | DATE | 2016 | 2014/2016
days with to alone | 2023-05-17 | The offer is valid June 1 to June 15.
    June 1 | DATE | 2023-06-01 | 2023-06-01/2023-06-15
    June 15 | DATE | 2023-06-15 | 2023-06-01/2023-06-15
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(YEARS))
def test_years(document_time: str, text: str, expected: list[str]) -> None:
    """Years: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(RANGES))
def test_ranges(document_time: str, text: str, expected: list[str]) -> None:
    """Ranges: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
