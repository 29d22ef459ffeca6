"""Earlier, early, mid, late, the end of: the unit's value with a mod; as EDTF the narrower stretch that is meant.

What is told in the past never reaches beyond the document's day, what is told as ahead never begins before it.
"""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows
from timeline.chronology.edtf import Edtf
from timeline.language import find_dates

PARTS = """
wire copy, earlier this week | 2024-03-22 | The ferry was seized earlier this week, the navy said.
    earlier this week | DATE | 2024-W12 START | 2024-03-18/2024-03-24 | 2024-03-18 to 2024-03-22
earlier this month | 2019-10-08 | Earlier this month the price of bread doubled.
    Earlier this month | DATE | 2019-10 START | 2019-10 | 2019-10-01 to 2019-10-08
earlier this year | 2019-10-08 | The two firms merged earlier this year.
    earlier this year | DATE | 2019 START | 2019 | 2019-01-01 to 2019-10-08
later this month | 2019-10-08 | A verdict is expected later this month.
    later this month | DATE | 2019-10 END | 2019-10 | 2019-10-08 to 2019-10-31
court report, later this year | 2019-10-08 | Both men will stand trial later this year.
    later this year | DATE | 2019 END | 2019 | 2019-10-08 to 2019-12-31
early next month | 2019-10-08 | The pool will reopen early next month.
    early next month | DATE | 2019-11 START | 2019-11-01/2019-11-10 | 2019-11-01 to 2019-11-10
late last month | 2019-10-08 | He resigned late last month.
    late last month | DATE | 2019-09 END | 2019-09-21/2019-09-30 | 2019-09-21 to 2019-09-30
late last week | 2019-10-08 | The well ran dry late last week.
    late last week | DATE | 2019-W40 END | 2019-10-03/2019-10-06 | 2019-10-03 to 2019-10-06
quotation, early last week | 2019-10-08 | “He rang me early last week,” she said.
    early last week | DATE | 2019-W40 START | 2019-09-30/2019-10-02 | 2019-09-30 to 2019-10-02
mid-month with a hyphen | 2019-10-08 | The heat broke in mid-August.
    mid-August | DATE | 2019-08 MID | 2019-08-11/2019-08-20 | 2019-08-11 to 2019-08-20
late month, told as past, up to the document's day | 2022-07-25 | The wells ran dry in late July.
    late July | DATE | 2022-07 END | 2022-07-21/2022-07-31 | 2022-07-21 to 2022-07-25
headline in capitals | 2024-03-22 | GALLERY TO OPEN IN EARLY MAY
    EARLY MAY | DATE | 2024-05 START | 2024-05-01/2024-05-10 | 2024-05-01 to 2024-05-10
caption | 2019-10-08 | The hull in dry dock, mid-2016.
    mid-2016 | DATE | 2016 MID | 2016-05/2016-08 | 2016-05-01 to 2016-08-31
sport, early in a year | 2019-10-08 | He joined Aarhus in early 2015.
    early 2015 | DATE | 2015 START | 2015-01/2015-04 | 2015-01-01 to 2015-04-30
the end of a year | 2019-10-08 | The last tram ran at the end of 2013.
    the end of 2013 | DATE | 2013 END | 2013-09/2013-12 | 2013-09-01 to 2013-12-31
the beginning of next year | 2019-10-08 | The tax will rise at the beginning of next year.
    the beginning of next year | DATE | 2020 START | 2020-01/2020-04 | 2020-01-01 to 2020-04-30
the middle of a month | 2019-10-08 | The siege ended in the middle of June 2017.
    the middle of June 2017 | DATE | 2017-06 MID | 2017-06-11/2017-06-20 | 2017-06-11 to 2017-06-20
the end of the month, ahead | 2019-10-08 | Tenants must leave by the end of the month.
    the end of the month | DATE | 2019-10 END | 2019-10-21/2019-10-31 | 2019-10-21 to 2019-10-31
the end of this week, ahead | 2018-11-26 | The pass will be shut until the end of this week.
    the end of this week | DATE | 2018-W48 END | 2018-11-29/2018-12-02 | 2018-11-29 to 2018-12-02
early in a season | 2019-10-08 | They met in the early summer of 1978.
    the early summer of 1978 | DATE | 1978-SU START | 1978-06 | 1978-06-01 to 1978-06-30
no document time | - | The pool will reopen early next month.
    early next month | DATE | XXXX-XX START | -
no time: late mayors and early trains | 2019-10-08 | The late mayor never took the early train.
no time: the end of a street | 2019-10-08 | At the end of the street it was too late.
no time, sport: mid-table | 2019-10-08 | They ended the match in mid-table after an early goal and a late one.
no time: a turn of speech | 2019-10-08 | “At the end of the day, football won,” he said.
"""

VALUES = """
early in a month | 2023-05-17 | Snow fell in early April.
    early April | DATE | 2023-04 | 2023-04-01/2023-04-10
late in a month of a year | 2023-05-17 | They separated in late August 2019.
    late August 2019 | DATE | 2019-08 | 2019-08-21/2019-08-31
mid-July | 2023-05-17 | The dam will be full by mid-July.
    mid-July | DATE | 2023-07 | 2023-07-11/2023-07-20
the beginning of a month | 2023-05-17 | He resigned at the beginning of March.
    the beginning of March | DATE | 2023-03 | 2023-03-01/2023-03-10
the end of a month | 2023-05-17 | The lease expires at the end of June.
    the end of June | DATE | 2023-06 | 2023-06-21/2023-06-30
earlier this month, another text | 2023-05-17 | A court earlier this month froze the assets.
    earlier this month | DATE | 2023-05 | 2023-05
earlier this week | 2023-05-17 | The two spoke earlier this week.
    earlier this week | DATE | 2023-W20 | 2023-05-15/2023-05-21
earlier this year, another text | 2023-05-17 | The plant was sold earlier this year.
    earlier this year | DATE | 2023 | 2023
later this year | 2023-05-17 | A verdict is expected later this year.
    later this year | DATE | 2023 | 2023
early next week | 2023-05-17 | Results may come “early next week,” an aide said.
    early next week | DATE | 2023-W21 | 2023-05-22/2023-05-24
late last year | 2023-05-17 | The family fled late last year.
    late last year | DATE | 2022 | 2022-09/2022-12
mid-year of a year | 2023-05-17 | The ban ends in mid-2024.
    mid-2024 | DATE | 2024 | 2024-05/2024-08
early in a year | 2023-05-17 | The company was founded in early 1990.
    early 1990 | DATE | 1990 | 1990-01/1990-04
the end of next month | 2023-05-17 | The offer runs until the end of next month.
    the end of next month | DATE | 2023-06 | 2023-06-21/2023-06-30
the end of the month, of a month named | 2023-05-17 | Rents fell in March. By the end of the month, nine had left.
    March | DATE | 2023-03 | 2023-03
    the end of the month | DATE | 2023-03 | 2023-03-21/2023-03-31
the end of the month, to come | 2023-05-17 | Rents fell in March. The mill will open by the end of the month.
    March | DATE | 2023-03 | 2023-03
    the end of the month | DATE | 2023-05 | 2023-05-21/2023-05-31
by the end of a month to come | 2023-05-17 | Talks will open in July. All will be over by the end of the month.
    July | DATE | 2023-07 | 2023-07
    the end of the month | DATE | 2023-07 | 2023-07-21/2023-07-31
the end of the quarter, to come | 2023-05-17 | The mill will open by the end of the quarter.
    the end of the quarter | DATE | 2023-Q2 | 2023-06
the end of a year, another text | 2023-05-17 | By the end of 2021 the camp was empty.
    the end of 2021 | DATE | 2021 | 2021-09/2021-12
"""


def bounded(text: str, document_time: str) -> list[str]:
    """What is found: "span | type | value and mod | EDTF | earliest to latest"."""
    found = find_dates(text, None if document_time == "-" else Edtf.parse(document_time))
    return [
        f"{timex.text} | {timex.type} | {timex.value} {timex.mod}".rstrip()
        + (f" | {timex.edtf.text} | {timex.edtf.earliest} to {timex.edtf.latest}" if timex.edtf else " | -")
        for timex in found
    ]


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(PARTS))
def test_early_mid_late(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and mod, EDTF and its two bounds."""
    assert bounded(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(VALUES))
def test_early_mid_late_without_bounds(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
