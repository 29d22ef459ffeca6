"""Weekdays: the most recent day of that name, or the next when the clause looks ahead."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

WEEKDAYS = """
wire copy, past | 2023-05-17 | Rescuers pulled two miners to safety on Monday, the regional governor said.
    Monday | DATE | 2023-05-15 | 2023-05-15
the document's own weekday is its day | 2023-05-17 | The central bank raised rates Wednesday.
    Wednesday | DATE | 2023-05-17 | 2023-05-17
the day after the document's weekday is last week | 2023-05-17 | Fire destroyed the old market hall on Thursday.
    Thursday | DATE | 2023-05-11 | 2023-05-11
will | 2023-05-17 | The tribunal will deliver its ruling on Friday.
    Friday | DATE | 2023-05-19 | 2023-05-19
scheduled | 2023-05-17 | A second hearing is scheduled for Monday.
    Monday | DATE | 2023-05-22 | 2023-05-22
due | 2023-05-17 | The ferry is due to resume service on Sunday.
    Sunday | DATE | 2023-05-21 | 2023-05-21
expected to | 2023-05-17 | Ministers are expected to meet Thursday in Lisbon.
    Thursday | DATE | 2023-05-18 | 2023-05-18
set for | 2023-05-17 | The final is set for Saturday at the national stadium.
    Saturday | DATE | 2023-05-20 | 2023-05-20
headline in the present | 2023-05-17 | Refinery strike to begin Friday
    Friday | DATE | 2023-05-19 | 2023-05-19
simple present as future | 2023-05-17 | The exhibition opens Saturday.
    Saturday | DATE | 2023-05-20 | 2023-05-20
last before the name | 2023-05-17 | The vote was held last Tuesday.
    last Tuesday | DATE | 2023-05-16 | 2023-05-16
next before the name | 2023-05-17 | She returns to court next Monday.
    next Monday | DATE | 2023-05-22 | 2023-05-22
this coming | 2023-05-17 | Schools will close this coming Friday.
    this coming Friday | DATE | 2023-05-19 | 2023-05-19
part of the day | 2023-05-17 | The train derailed early Sunday morning near Graz.
    early Sunday morning | TIME | 2023-05-14TMO | 2023-05-14
night | 2023-05-17 | He scored twice on Saturday night.
    Saturday night | TIME | 2023-05-13TNI | 2023-05-13
with month and day | 2023-05-17 | The storm hit on Tuesday, May 9.
    Tuesday, May 9 | DATE | 2023-05-09 | 2023-05-09
British, weekday first | 2023-05-17 | The inquest opened on Monday 15 May.
    Monday 15 May | DATE | 2023-05-15 | 2023-05-15
abbreviated with a dot | 2023-05-17 | Doors open at the museum on Thurs., May 18.
    Thurs., May 18 | DATE | 2023-05-18 | 2023-05-18
plural is a set | 2023-05-17 | The chamber sits on Tuesdays.
    Tuesdays | SET | XXXX-WXX-2 | -
two in one sentence | 2023-05-17 | He arrived on Monday and left on Tuesday.
    Monday | DATE | 2023-05-15 | 2023-05-15
    Tuesday | DATE | 2023-05-16 | 2023-05-16
had filed by | 2023-05-17 | Only three of the nine states had replied by Monday.
    Monday | DATE | 2023-05-15 | 2023-05-15
postponed until | 2023-05-17 | The launch was postponed until Friday.
    Friday | DATE | 2023-05-19 | 2023-05-19
last week's day | 2023-05-17 | The dam burst on Friday last week.
    Friday last week | DATE | 2023-05-12 | 2023-05-12
next week's day | 2023-05-17 | Jury selection begins on Monday of next week.
    Monday of next week | DATE | 2023-05-22 | 2023-05-22
in quotation marks | 2023-05-17 | “We will sign it on Thursday,” the mayor said.
    Thursday | DATE | 2023-05-18 | 2023-05-18
purpose in the past | 2023-05-17 | They travelled to Vienna to meet him on Monday.
    Monday | DATE | 2023-05-15 | 2023-05-15
possessive | 2023-05-17 | Sunday's defeat was their fourth.
    Sunday | DATE | 2023-05-14 | 2023-05-14
no document time | - | Police arrested a man on Thursday.
    Thursday | DATE | XXXX-WXX-4 | -
one of two days | [2023-05-16,2023-05-17] | The bridge reopened on Monday.
    Monday | DATE | 2023-05-15 | 2023-05-15
one of several weeks | 2023-05 | The bridge reopened on a Monday.
    Monday | DATE | XXXX-WXX-1 | [2023-05-01,2023-05-08,2023-05-15,2023-05-22,2023-05-29]
from a day on | 2023-05-17 | The ban applies from Monday.
    Monday | DATE | 2023-05-22 | 2023-05-22
present progressive | 2023-05-17 | The council is meeting on Monday.
    Monday | DATE | 2023-05-22 | 2023-05-22
no later than | 2023-05-17 | Bids must be filed no later than Monday.
    Monday | DATE | 2023-05-22 | 2023-05-22
two clauses, two directions | 2023-05-17 | He said Tuesday he would resign on Monday.
    Tuesday | DATE | 2023-05-16 | 2023-05-16
    Monday | DATE | 2023-05-22 | 2023-05-22
a paper's name | 2023-05-17 | He told The Sunday Post that he was tired.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(WEEKDAYS))
def test_weekdays(document_time: str, text: str, expected: list[str]) -> None:
    """Bare weekday: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
