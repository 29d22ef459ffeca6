"""A history runs by its own clock, found by itself; a news article with a few years in it does not."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

HISTORY = (
    "The duchy was founded in 1810. A revolt in 1821 failed, as did another in 1830. In 1834 a customs union was "
    "formed, and in 1842 the railway opened. On March 3, 1848, crowds filled the square. "
)
NARRATIVE = """
a month leans on the year being told | 2009-12-19 | In April the king fled.
    April | DATE | 1848-04 | 1848-04
a day leans on the year being told | 2009-12-19 | On March 18 the troops fired.
    March 18 | DATE | 1848-03-18 | 1848-03-18
past December into the next year | 2009-12-19 | In November a new cabinet formed. In February it fell.
    November | DATE | 1848-11 | 1848-11
    February | DATE | 1849-02 | 1849-02
the next day | 2009-12-19 | The next day the king gave in.
    The next day | DATE | 1848-03-04 | 1848-03-04
the previous day | 2009-12-19 | The previous day he had refused.
    The previous day | DATE | 1848-03-02 | 1848-03-02
two days later | 2009-12-19 | Two days later a regent was named.
    Two days later | DATE | 1848-03-05 | 1848-03-05
that year | 2009-12-19 | That year the harvest failed.
    That year | DATE | 1848 | 1848
the following year | 2009-12-19 | The following year the diet was dissolved.
    The following year | DATE | 1849 | 1849
the following month | 2009-12-19 | The following month it met.
    The following month | DATE | 1848-04 | 1848-04
the previous year | 2009-12-19 | The previous year bread had been dear.
    The previous year | DATE | 1847 | 1847
a year later | 2009-12-19 | A year later the union broke up.
    A year later | DATE | 1849-03-03 | 1849-03-03
summer | 2009-12-19 | In the summer the army returned.
    the summer | DATE | 1848-SU | 1848-22
early in the month | 2009-12-19 | In early June elections were held.
    early June | DATE | 1848-06 | 1848-06-01/1848-06-10
the end of the year | 2009-12-19 | By the end of the year it was over.
    the end of the year | DATE | 1848 | 1848-09/1848-12
a weekday | 2009-12-19 | On Sunday the crowd returned.
    Sunday | DATE | 1848-03-05 | 1848-03-05
former is of the past | 2009-12-19 | The former duke was tried.
    former | DATE | PAST_REF | -
without document time | - | In April the king fled.
    April | DATE | 1848-04 | 1848-04
before our era | 2009-12-19 | It was older than the wall of 212 BC. The following year a tower was added.
    212 BC | DATE | BC0212 | -
    The following year | DATE | BC0211 | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(NARRATIVE))
def test_narrative(document_time: str, text: str, expected: list[str]) -> None:
    """What follows the history leans on the history."""
    assert dated(HISTORY + text, document_time, start=len(HISTORY)) == expected


def test_news_with_a_few_years_leans_on_its_own_day() -> None:
    """Three years and a weekday are no history."""
    text = "The party won in 1990, 1998 and 2006. It met on Monday. In April it chose a leader."
    assert dated(text, "2009-12-19")[-2:] == [
        "Monday | DATE | 2009-12-14 | 2009-12-14",
        "April | DATE | 2009-04 | 2009-04",
    ]
