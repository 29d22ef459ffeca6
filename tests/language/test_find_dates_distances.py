"""Distances from the day of writing, and what refers back in the text."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

DISTANCES = """
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
from now | 2023-05-17 | The new line opens two years from now.
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
no document time | - | The mine closed 12 years ago.
    12 years ago | DATE | XXXX | -
"""

ANAPHORA = """
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
the same month | 2023-05-17 | It opened in March 2011. The same month it closed.
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


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(DISTANCES))
def test_distances(document_time: str, text: str, expected: list[str]) -> None:
    """Distances: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(ANAPHORA))
def test_anaphora(document_time: str, text: str, expected: list[str]) -> None:
    """What refers back: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
