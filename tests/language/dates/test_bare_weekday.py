"""A bare weekday: the document's own day, else the most recent; ahead where the clause looks ahead."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

WEEKDAYS = """
wire copy, no preposition | 2019-10-08 | GRAZ, Austria — Two miners were rescued Sunday, the fire brigade said.
    Sunday | DATE | 2019-10-06 | 2019-10-06
wire copy, the day of writing | 2024-03-22 | The carrier grounded nine jets Friday, citing cracks in a wing.
    Friday | DATE | 2024-03-22 | 2024-03-22
the name of tomorrow, told as past, is six days back | 2018-11-26 | The bishop was buried on Tuesday.
    Tuesday | DATE | 2018-11-20 | 2018-11-20
the day of writing, looking ahead | 2024-03-22 | The minister will answer questions in parliament on Friday.
    Friday | DATE | 2024-03-22 | 2024-03-22
court report, past | 2020-02-27 | The jury retired on Wednesday and had reached no verdict when the judge sent it home.
    Wednesday | DATE | 2020-02-26 | 2020-02-26
court report, ahead over a leap day | 2020-02-27 | The two brothers will be sentenced on Monday.
    Monday | DATE | 2020-03-02 | 2020-03-02
sport, past | 2018-11-26 | Ines Calvo won the sprint on Saturday and leads the tour by nine seconds.
    Saturday | DATE | 2018-11-24 | 2018-11-24
    nine seconds | DURATION | PT9S | -
quotation, ahead | 2019-10-08 | “They will not sign on Friday, and neither will we,” she said.
    Friday | DATE | 2019-10-11 | 2019-10-11
quotation, past | 2019-10-08 | “Nobody warned us on Friday,” said the owner of the mill.
    Friday | DATE | 2019-10-04 | 2019-10-04
headline, to do | 2019-10-08 | Port workers to vote Thursday on pay offer
    Thursday | DATE | 2019-10-10 | 2019-10-10
headline, set for | 2018-11-26 | Hearing set for Wednesday in dam case
    Wednesday | DATE | 2018-11-28 | 2018-11-28
headline in capitals, past | 2022-07-31 | THREE HELD AFTER RAID ON SATURDAY
    SATURDAY | DATE | 2022-07-30 | 2022-07-30
caption without a verb | 2022-07-31 | Firefighters at the scene of the blaze in Gdynia on Saturday.
    Saturday | DATE | 2022-07-30 | 2022-07-30
until, told in the present | 2021-01-09 | The runway stays closed until Tuesday.
    Tuesday | DATE | 2021-01-12 | 2021-01-12
as soon as | 2024-03-22 | A ruling could come as soon as Monday.
    Monday | DATE | 2024-03-25 | 2024-03-25
planned | 2024-03-22 | Teachers plan to march on Saturday.
    Saturday | DATE | 2024-03-23 | 2024-03-23
opens | 2020-02-27 | The book fair opens on Saturday in Leipzig.
    Saturday | DATE | 2020-02-29 | 2020-02-29
past and future side by side | 2019-10-08 | It should have sailed on Sunday but will leave on Thursday.
    Sunday | DATE | 2019-10-06 | 2019-10-06
    Thursday | DATE | 2019-10-10 | 2019-10-10
over the new year | 2021-01-09 | Police cleared the square on Thursday.
    Thursday | DATE | 2021-01-07 | 2021-01-07
not a day: verbs and a star | 2019-10-08 | They sat in the sun, wed and went.
not a day: a newspaper | 2019-10-08 | She wrote for The Friday Courier until it closed.
reported ahead | 2019-10-08 | The union said Monday it would strike on Saturday unless pay rises.
    Monday | DATE | 2019-10-07 | 2019-10-07
    Saturday | DATE | 2019-10-12 | 2019-10-12
a passive told ahead | 2018-11-26 | The result will not be known before Thursday.
    Thursday | DATE | 2018-11-29 | 2018-11-29
cancelled in the past, meant ahead | 2018-11-26 | The minister cancelled a visit planned for Friday.
    Friday | DATE | 2018-11-30 | 2018-11-30
an order, ahead | 2018-11-26 | The court ordered him to surrender by Wednesday.
    Wednesday | DATE | 2018-11-28 | 2018-11-28
a perfect, past | 2018-11-26 | No train has run since Thursday.
    Thursday | DATE | 2018-11-22 | 2018-11-22/..
sport, a fixture in the present tense | 2018-11-26 | Bergen host Molde on Sunday in the last match before the break.
    Sunday | DATE | 2018-12-02 | 2018-12-02
obituary | 2019-10-08 | Marta Okafor, who ran the port for decades, died Thursday. She was 81.
    decades | DURATION | PXE | -
    Thursday | DATE | 2019-10-03 | 2019-10-03
weather, ahead | 2019-10-08 | Rain should reach the coast by Thursday and clear on Friday.
    Thursday | DATE | 2019-10-10 | 2019-10-10
    Friday | DATE | 2019-10-11 | 2019-10-11
market report | 2024-03-22 | Shares closed lower on Thursday after a rally on Wednesday.
    Thursday | DATE | 2024-03-21 | 2024-03-21
    Wednesday | DATE | 2024-03-20 | 2024-03-20
were to have | 2018-11-26 | The talks, which were to resume on Tuesday, have been called off.
    Tuesday | DATE | 2018-11-27 | 2018-11-27
abbreviated in a listing | 2018-11-26 | Tickets on sale from Thu. at the box office.
    Thu. | DATE | 2018-11-29 | 2018-11-29
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
def test_bare_weekday(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
