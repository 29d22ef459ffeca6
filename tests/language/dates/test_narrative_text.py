"""Narrative text: a history or a long profile runs by its own clock, found without being told; news does not."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

TOWN = (
    "The town was chartered in 1703. A fire in 1744 destroyed the quay, and a second in 1751 the granary. In 1760 a "
    "stone bridge was begun, and in 1768 it was opened. On May 9, 1772, the river rose. "
)
"""The history of a town, up to a day of 1772."""

AFTER_TOWN = """
a month | 2015-06-30 | In August the bridge was closed.
    August | DATE | 1772-08 | 1772-08
American order | 2015-06-30 | On June 2 the mills stopped.
    June 2 | DATE | 1772-06-02 | 1772-06-02
British order | 2015-06-30 | The mills stopped on 2 June.
    2 June | DATE | 1772-06-02 | 1772-06-02
over the new year | 2015-06-30 | In October the quay sank. In January the harbour froze.
    October | DATE | 1772-10 | 1772-10
    January | DATE | 1773-01 | 1773-01
the next day | 2015-06-30 | The next day the quay sank.
    The next day | DATE | 1772-05-10 | 1772-05-10
days later | 2015-06-30 | Six days later the quay sank.
    Six days later | DATE | 1772-05-15 | 1772-05-15
the previous month | 2015-06-30 | The previous month had been dry.
    The previous month | DATE | 1772-04 | 1772-04
the same year | 2015-06-30 | The same year the abbey was sold.
    The same year | DATE | 1772 | 1772
the following winter | 2015-06-30 | The following winter wolves came to the gates.
    The following winter | DATE | 1772-WI | 1772-24
mid-month | 2015-06-30 | In mid-June the mills stopped.
    mid-June | DATE | 1772-06 | 1772-06-11/1772-06-20
told a quotation | 2015-06-30 | “By July we ate rats,” a nun wrote.
    July | DATE | 1772-07 | 1772-07
a month with its own year | 2015-06-30 | In March 1781 the abbey was sold. In April it burned.
    March 1781 | DATE | 1781-03 | 1781-03
    April | DATE | 1781-04 | 1781-04
opens with the year before | 2015-06-30 | It sank in 1773. On May 2, 1772, it bent. On June 9 it fell. It rose in 1773.
    1773 | DATE | 1773 | 1773
    May 2, 1772 | DATE | 1772-05-02 | 1772-05-02
    June 9 | DATE | 1772-06-09 | 1772-06-09
    1773 | DATE | 1773 | 1773
a glance at a year far off | 2015-06-30 | In 1773 it sank. In 1809 it was raised. In June it burned. In 1773 it rose.
    1773 | DATE | 1773 | 1773
    1809 | DATE | 1809 | 1809
    June | DATE | 1773-06 | 1773-06
    1773 | DATE | 1773 | 1773
that year, only glanced at | 2015-06-30 | It shut in 1773, as in 1741: in July of that year it sank. It rose in 1773.
    1773 | DATE | 1773 | 1773
    1741 | DATE | 1741 | 1741
    July of that year | DATE | 1741-07 | 1741-07
    1773 | DATE | 1773 | 1773
that spring, of such a year | 2015-06-30 | It shut in 1773. A barn, built in 1781, fell that spring. It rose in 1773.
    1773 | DATE | 1773 | 1773
    1781 | DATE | 1781 | 1781
    that spring | DATE | 1781-SP | 1781-21
    1773 | DATE | 1773 | 1773
next spring, said by somebody | 2015-06-30 | The mayor wanted a mill by next spring. On June 9 he fell ill.
    next spring | DATE | 1773-SP | 1773-21
    June 9 | DATE | 1772-06-09 | 1772-06-09
without document time | - | On June 2 the mills stopped.
    June 2 | DATE | 1772-06-02 | 1772-06-02
"""

LIFE = (
    "Ada Brandt was born in Stavanger in 1901. Her father drowned in 1909. In 1920 she went to sea as a cook, and in "
    "1927 she bought her first boat. She was fined for smuggling in 1931 and again in 1934. "
)
"""The life of a skipper, up to 1934."""

AFTER_LIFE = """
a month leans on the year | 2016-09-14 | In May she sold the boat.
    May | DATE | 1934-05 | 1934-05
the next year | 2016-09-14 | The next year she married a baker.
    The next year | DATE | 1935 | 1935
years later | 2016-09-14 | Four years later she was a widow.
    Four years later | DATE | 1938 | 1938
that year | 2016-09-14 | That year the herring failed.
    That year | DATE | 1934 | 1934
a day of a month | 2016-09-14 | On 3 November she was arrested in Bergen.
    3 November | DATE | 1934-11-03 | 1934-11-03
a season | 2016-09-14 | In the autumn she hid in a barn.
    the autumn | DATE | 1934-FA | 1934-23
a year of its own | 2016-09-14 | She died in 1960. In June of that year the boat was found.
    1960 | DATE | 1960 | 1960
    June of that year | DATE | 1960-06 | 1960-06
"""

DUCHY = (
    "The duchy was founded in 1810. A revolt in 1821 failed, as did another in 1830. In 1834 a customs union was "
    "formed, and in 1842 the railway opened. On March 3, 1848, crowds filled the square. "
)
"""The history of a duchy, up to a day of 1848."""

AFTER_DUCHY = """
a month leans on the year being told | 2009-12-19 | In April the king fled.
    April | DATE | 1848-04 | 1848-04
a day leans on the year being told | 2009-12-19 | On March 18 the troops fired.
    March 18 | DATE | 1848-03-18 | 1848-03-18
past December into the next year | 2009-12-19 | In November a new cabinet formed. In February it fell.
    November | DATE | 1848-11 | 1848-11
    February | DATE | 1849-02 | 1849-02
the next day, another text | 2009-12-19 | The next day the king gave in.
    The next day | DATE | 1848-03-04 | 1848-03-04
the previous day | 2009-12-19 | The previous day he had refused.
    The previous day | DATE | 1848-03-02 | 1848-03-02
two days later | 2009-12-19 | Two days later a regent was named.
    Two days later | DATE | 1848-03-05 | 1848-03-05
that year, another text | 2009-12-19 | That year the harvest failed.
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
without document time, another text | - | In April the king fled.
    April | DATE | 1848-04 | 1848-04
before our era | 2009-12-19 | It was older than the wall of 212 BC. The following year a tower was added.
    212 BC | DATE | BC0212 | -
    The following year | DATE | BC0211 | -
"""

NEWS = """
a year of the past | 2016-09-14 | A car hit the bridge on Monday. It was built in 1768. In August it was repaired.
    Monday | DATE | 2016-09-12 | 2016-09-12
    1768 | DATE | 1768 | 1768
    August | DATE | 2016-08 | 2016-08
an obituary's first line | 2016-09-14 | Ada Brandt, a skipper, died on Sunday. She was born in 1921.
    Sunday | DATE | 2016-09-11 | 2016-09-11
    1921 | DATE | 1921 | 1921
court report, an old deed | 2016-09-14 | He was jailed on Tuesday for a theft in 2009. In July he had confessed.
    Tuesday | DATE | 2016-09-13 | 2016-09-13
    2009 | DATE | 2009 | 2009
    July | DATE | 2016-07 | 2016-07
sport with seasons of the past | 2016-09-14 | They won in 1988 and 1994, and again on Saturday. They play on Friday.
    1988 | DATE | 1988 | 1988
    1994 | DATE | 1994 | 1994
    Saturday | DATE | 2016-09-10 | 2016-09-10
    Friday | DATE | 2016-09-16 | 2016-09-16
three years and a weekday | 2009-12-19 | The party won in 1990, 1998 and 2006. It met on Monday. In April it split.
    1990 | DATE | 1990 | 1990
    1998 | DATE | 1998 | 1998
    2006 | DATE | 2006 | 2006
    Monday | DATE | 2009-12-14 | 2009-12-14
    April | DATE | 2009-04 | 2009-04
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(AFTER_TOWN))
def test_narrative_text_of_a_town(document_time: str, text: str, expected: list[str]) -> None:
    """What follows the history leans on it: span, type, TIMEX3 value and EDTF."""
    assert dated(TOWN + text, document_time, start=len(TOWN)) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(AFTER_LIFE))
def test_narrative_text_of_a_life(document_time: str, text: str, expected: list[str]) -> None:
    """What follows the life leans on it: span, type, TIMEX3 value and EDTF."""
    assert dated(LIFE + text, document_time, start=len(LIFE)) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(AFTER_DUCHY))
def test_narrative_text_of_a_duchy(document_time: str, text: str, expected: list[str]) -> None:
    """What follows the history leans on it: span, type, TIMEX3 value and EDTF."""
    assert dated(DUCHY + text, document_time, start=len(DUCHY)) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(NEWS))
def test_news_is_no_narrative_text(document_time: str, text: str, expected: list[str]) -> None:
    """News with old years in it leans on its own day: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
