"""Named times: feasts of a fixed or a computed date; names of eras only where a row of data has them."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

NAMED_TIMES = """
wire copy, Good Friday of a year | 2020-02-27 | COLOMBO — The ban, in force since Good Friday 2019, was lifted.
    Good Friday 2019 | DATE | 2019-04-19 | 2019-04-19/..
Easter Sunday, behind | 2018-05-02 | The roof fell in on Easter Sunday.
    Easter Sunday | DATE | 2018-04-01 | 2018-04-01
Thanksgiving, behind | 2018-11-26 | Airports were full on Thanksgiving Day.
    Thanksgiving Day | DATE | 2018-11-22 | 2018-11-22
Labor Day, American | 2019-10-08 | The pool closed after Labor Day.
    Labor Day | DATE | 2019-09-02 | 2019-09-02
Memorial Day of a year | 2019-10-08 | He enlisted on Memorial Day 2016.
    Memorial Day 2016 | DATE | 2016-05-30 | 2016-05-30
New Year's Eve, behind | 2021-01-09 | Two men were stabbed on New Year's Eve.
    New Year's Eve | DATE | 2020-12-31 | 2020-12-31
Christmas, ahead | 2019-10-08 | The runway will not reopen before Christmas.
    Christmas | DATE | 2019-12-25 | 2019-12-25
Boxing Day, British and sport | 2021-01-09 | They lost at home on Boxing Day.
    Boxing Day | DATE | 2020-12-26 | 2020-12-26
Halloween, ahead | 2019-10-08 | The bridge opens on Halloween.
    Halloween | DATE | 2019-10-31 | 2019-10-31
Valentine's Day of a year | 2019-10-08 | They married on Valentine's Day 2003.
    Valentine's Day 2003 | DATE | 2003-02-14 | 2003-02-14
court report, Ash Wednesday | 2019-10-08 | The theft took place on Ash Wednesday 2018, the court heard.
    Ash Wednesday 2018 | DATE | 2018-02-14 | 2018-02-14
quotation, Palm Sunday | 2018-05-02 | “I saw him on Palm Sunday,” she said.
    Palm Sunday | DATE | 2018-03-25 | 2018-03-25
headline in capitals | 2019-10-08 | SHOPS TO SHUT ON CHRISTMAS DAY
    CHRISTMAS DAY | DATE | 2019-12-25 | 2019-12-25
caption | 2020-02-27 | Crowds on the beach on New Year's Day 2020.
    New Year's Day 2020 | DATE | 2020-01-01 | 2020-01-01
Independence Day of a year | 2019-10-08 | The fort was blown up on Independence Day 1921.
    Independence Day 1921 | DATE | 1921-07-04 | 1921-07-04
no document time, with a year | - | The roof fell in on Easter Monday 1916.
    Easter Monday 1916 | DATE | 1916-04-24 | 1916-04-24
no date: islands | 2019-10-08 | They sailed from Easter Island to Christmas Island.
no date: an era without a row of data | 2019-10-08 | It has stood empty since the end of the Cold War.
no date: a tree and a cracker | 2019-10-08 | The Christmas tree was the size of a thimble.
no date: a holiday of no name | 2019-10-08 | Their holiday on the coast was a feast.
last Easter | 2019-10-08 | They married last Easter.
    last Easter | DATE | 2019-04-21 | 2019-04-21
next Christmas | 2019-10-08 | The ferry will be back by next Christmas.
    next Christmas | DATE | 2019-12-25 | 2019-12-25
New Year's Day, ahead | 2017-12-28 | The tax takes effect on New Year's Day.
    New Year's Day | DATE | 2018-01-01 | 2018-01-01
caption, Christmas Eve of a year | 2019-10-08 | Soldiers at prayer, Christmas Eve 1914.
    Christmas Eve 1914 | DATE | 1914-12-24 | 1914-12-24
Christmas Eve | 2023-05-17 | The heist took place on Christmas Eve 2019.
    Christmas Eve 2019 | DATE | 2019-12-24 | 2019-12-24
nearest Christmas, ahead | 2023-12-06 | Shops close on Christmas Day.
    Christmas Day | DATE | 2023-12-25 | 2023-12-25
nearest Christmas, behind | 2023-01-10 | Shops were full on Christmas Eve.
    Christmas Eve | DATE | 2022-12-24 | 2022-12-24
New Year's Day | 2023-05-17 | The law took effect on New Year's Day 2021.
    New Year's Day 2021 | DATE | 2021-01-01 | 2021-01-01
Thanksgiving | 2023-12-06 | They met on Thanksgiving.
    Thanksgiving | DATE | 2023-11-23 | 2023-11-23
last Thanksgiving | 2023-05-17 | They met last Thanksgiving.
    last Thanksgiving | DATE | 2022-11-24 | 2022-11-24
Easter | 2023-05-17 | It rained on Easter Sunday 2023.
    Easter Sunday 2023 | DATE | 2023-04-09 | 2023-04-09
Good Friday | 2023-05-17 | A truce held on Good Friday 1998.
    Good Friday 1998 | DATE | 1998-04-10 | 1998-04-10
Easter Monday | 2024-04-10 | The gallery was shut on Easter Monday.
    Easter Monday | DATE | 2024-04-01 | 2024-04-01
Labor Day | 2023-05-17 | It was closed on Labor Day 2022.
    Labor Day 2022 | DATE | 2022-09-05 | 2022-09-05
Memorial Day | 2023-05-17 | It was closed on Memorial Day 2022.
    Memorial Day 2022 | DATE | 2022-05-30 | 2022-05-30
Independence Day | 2023-05-17 | Fireworks on Independence Day 1976 set it alight.
    Independence Day 1976 | DATE | 1976-07-04 | 1976-07-04
Election Day | 2023-05-17 | On Election Day 2016 it rained.
    Election Day 2016 | DATE | 2016-11-08 | 2016-11-08
Boxing Day | 2023-05-17 | The wave came on Boxing Day 2004.
    Boxing Day 2004 | DATE | 2004-12-26 | 2004-12-26
Halloween | 2023-11-06 | Vandals struck on Halloween.
    Halloween | DATE | 2023-10-31 | 2023-10-31
a name, not a day | 2023-05-17 | She lives on Christmas Island.
no document time | - | Shops close on Christmas Day.
    Christmas Day | DATE | XXXX-XX-XX | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(NAMED_TIMES))
def test_named_times(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
