"""Years, and the numbers that look like them: prices, scores, people, flights, rooms."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

YEARS = """
wire copy | 2019-10-08 | SPLIT — The yard, which opened in 1987, will lay off 900 workers.
    1987 | DATE | 1987 | 1987
court report | 2019-10-08 | The fraud began in 2011, the prosecutor said.
    2011 | DATE | 2011 | 2011
sport, two years | 2019-10-08 | He was champion in 2004 and 2008.
    2004 | DATE | 2004 | 2004
    2008 | DATE | 2008 | 2008
caption | 2019-10-08 | Pilgrims in Tuam, 1931.
    1931 | DATE | 1931 | 1931
headline in capitals | 2019-10-08 | DEFICIT TO DOUBLE IN 2025
    2025 | DATE | 2025 | 2025
quotation | 2019-10-08 | “In 1968 we slept in the library,” he said.
    1968 | DATE | 1968 | 1968
short, curly apostrophe | 2019-10-08 | The flood of ’53 drowned hundreds.
    ’53 | DATE | 1953 | 1953
in brackets | 2019-10-08 | Her first novel, Salt (1998), is out of print.
    1998 | DATE | 1998 | 1998
before a noun | 2019-10-08 | The 2004 floods spared the old town.
    2004 | DATE | 2004 | 2004
possessive | 2019-10-08 | 2018's harvest was poor.
    2018 | DATE | 2018 | 2018
back in | 2019-10-08 | They had met back in 1999.
    1999 | DATE | 1999 | 1999
by | 2019-10-08 | By 2030 the lake will be gone.
    2030 | DATE | 2030 | 2030
since | 2019-10-08 | It has been empty since 2016.
    2016 | DATE | 2016 | 2016/..
before our era | 2019-10-08 | The wall was begun in 220 BC.
    220 BC | DATE | BC0220 | -
no document time | - | It has been a ruin since 1931.
    1931 | DATE | 1931 | 1931/..
no year: people and votes | 2019-10-08 | Some 2,018 people came, and she won by 1,984 votes.
no year: prices | 2019-10-08 | It cost $1,998 new, €2010 used and 1950 pounds at auction.
no year: a flight and a room | 2019-10-08 | Flight 1987 left from gate 2 while he slept in Room 2012.
no year: metres | 2019-10-08 | The hut stands 1960 metres above the sea.
no year, sport: a race and points | 2019-10-08 | She won the 1500 metres with 2004 points.
no year: a telephone number | 2019-10-08 | Readers can ring 020 7946 1998.
no year: a case and a form | 2019-10-08 | The file is no. 2019-114; use form 1040.
no year: an engine | 2019-10-08 | The Mazda 2000 needs a BX1995 belt.
two years apart | 2019-10-08 | Elected in 2012, she lost in 2017.
    2012 | DATE | 2012 | 2012
    2017 | DATE | 2017 | 2017
a year of a law | 2019-10-08 | The Water Act of 1991 was amended.
    1991 | DATE | 1991 | 1991
no year: tonnes | 2019-10-08 | The hull weighs 1945 tonnes and is 2010 feet long.
no year: soldiers and police | 2019-10-08 | Some 1,900 soldiers and 2000 police stood by.
no year: minus and per cent | 2019-10-08 | Output rose 1,990 per cent, or 2016 tons.
the year of | 2019-10-08 | He was born in the year 1899.
    the year 1899 | DATE | 1899 | 1899
AD | 2019-10-08 | The mountain erupted in AD 79.
    AD 79 | DATE | 0079 | 0079
in | 2023-05-17 | The war broke out in 2014.
    2014 | DATE | 2014 | 2014
at the head of a sentence | 2023-05-17 | In 1848, crowds filled the square.
    1848 | DATE | 1848 | 1848
before a noun, another text | 2023-05-17 | The 2015 accord has lapsed.
    2015 | DATE | 2015 | 2015
short | 2023-05-17 | A poster from '58 hung there.
    '58 | DATE | 1958 | 1958
possessive, another text | 2023-05-17 | It beat 1997's record.
    1997 | DATE | 1997 | 1997
the year in words | 2023-05-17 | He retired in nineteen ninety-six.
    nineteen ninety-six | DATE | 1996 | 1996
the year before its number | 2023-05-17 | The year 1950 was dry.
    The year 1950 | DATE | 1950 | 1950
before our era, another text | 2023-05-17 | The temple fell in 490 BC.
    490 BC | DATE | BC0490 | -
since, another text | 2023-05-17 | He has ruled since 2011.
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
no document time, another text | - | The war broke out in 2014.
    2014 | DATE | 2014 | 2014
pre and post | 2019-10-08 | A pre-1990 map hung beside the post-2014 rules.
    1990 | DATE | 1990 | 1990
    2014 | DATE | 2014 | 2014
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(YEARS))
def test_years(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
