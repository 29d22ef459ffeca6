"""Parts of the day, clock times and zones: the zone is kept where the text states it."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

CLOCK = """
wire copy, American | 2018-11-26 | A truck hit the gate at 4:05 p.m. Sunday, the army said.
    4:05 p.m. Sunday | TIME | 2018-11-25T16:05 | 2018-11-25T16:05:00
British, a dot and no space | 2019-10-08 | The alarm was raised at 7.30pm on Friday.
    7.30pm on Friday | TIME | 2019-10-04T19:30 | 2019-10-04T19:30:00
British, the whole hour | 2019-10-08 | The court sat at 9am.
    9am | TIME | 2019-10-08T09:00 | 2019-10-08T09:00:00
twenty-four hours, day after it | 2019-10-08 | The shock was felt at 14:20 on 3 March 2017.
    14:20 on 3 March 2017 | TIME | 2017-03-03T14:20 | 2017-03-03T14:20:00
zone, American summer | 2019-10-08 | Trading resumed at 10:30 a.m. EDT.
    10:30 a.m. EDT | TIME | 2019-10-08T10:30 | 2019-10-08T10:30:00-04
zone, British summer | 2022-07-31 | Doors opened at 6pm BST on Saturday.
    6pm BST on Saturday | TIME | 2022-07-30T18:00 | 2022-07-30T18:00:00+01
zone, UTC | 2019-10-08 | The probe separated at 02:14 UTC.
    02:14 UTC | TIME | 2019-10-08T02:14 | 2019-10-08T02:14:00Z
evening of a weekday | 2019-10-08 | The minister resigned on Sunday evening.
    Sunday evening | TIME | 2019-10-06TEV | 2019-10-06
afternoon of a weekday ahead | 2018-11-26 | The coffin will be flown home on Wednesday afternoon.
    Wednesday afternoon | TIME | 2018-11-28TAF | 2018-11-28
quotation, this evening | 2019-10-08 | “We will decide this evening,” the captain said.
    this evening | TIME | 2019-10-08TEV | 2019-10-08
tomorrow morning | 2019-10-08 | The convoy leaves tomorrow morning.
    tomorrow morning | TIME | 2019-10-09TMO | 2019-10-09
yesterday afternoon | 2019-10-08 | The wind dropped yesterday afternoon.
    yesterday afternoon | TIME | 2019-10-07TAF | 2019-10-07
the evening of a date | 2019-10-08 | They landed on the evening of 12 June 2010.
    the evening of 12 June 2010 | TIME | 2010-06-12TEV | 2010-06-12
headline in capitals | 2019-10-08 | TWO SHOT MONDAY NIGHT
    MONDAY NIGHT | TIME | 2019-10-07TNI | 2019-10-07
caption | 2022-07-31 | Pilgrims outside the shrine on Saturday morning.
    Saturday morning | TIME | 2022-07-30TMO | 2022-07-30
sport, ahead | 2019-10-08 | Kick-off is at 8:45 p.m. on Wednesday.
    8:45 p.m. on Wednesday | TIME | 2019-10-09T20:45 | 2019-10-09T20:45:00
noon of a day | 2019-10-08 | The ferry left at noon on 1 May 2016.
    noon on 1 May 2016 | TIME | 2016-05-01T12:00 | 2016-05-01T12:00:00
no document time | - | The court sat at 9am.
    9am | TIME | XXXX-XX-XXT09:00 | -
no time: a match | 2019-10-08 | She won 6-4, 7-5 and broke serve at 30-15.
no time: verses | 2019-10-08 | He read from John 3:16 and Psalm 23:4.
no time: a runner's mark | 2019-10-08 | Bekele ran the mile in 3:58.2 and the 100m in 11.4.
no time: a greeting | 2019-10-08 | “Good evening, Lisbon!” he cried.
shortly before | 2019-10-08 | Shortly before 6 a.m. on Saturday the roof fell in.
    6 a.m. on Saturday | TIME | 2019-10-05T06:00 | 2019-10-05T06:00:00
GMT of a day | 2019-10-08 | The tremor came at 0345 GMT on Monday.
    0345 GMT on Monday | TIME | 2019-10-07T03:45 | 2019-10-07T03:45:00Z
last night in a headline | 2019-10-08 | Three hurt in crash last night
    last night | TIME | 2019-10-07TNI | 2019-10-07
local time | 2019-10-08 | The plane landed at 11:15 local time.
    11:15 | TIME | 2019-10-08T11:15 | 2019-10-08T11:15:00
noon of a weekday | 2019-10-08 | The strike began at noon on Monday.
    noon on Monday | TIME | 2019-10-07T12:00 | 2019-10-07T12:00:00
Central European time | 2019-10-08 | The vote ended at 17:00 CET on 4 March 2019.
    17:00 CET on 4 March 2019 | TIME | 2019-03-04T17:00 | 2019-03-04T17:00:00+01
from one hour to another | 2019-10-08 | Polls are open from 7 a.m. to 10 p.m. on Sunday.
    7 a.m. | TIME | 2019-10-13T07:00 | 2019-10-13T07:00:00
    10 p.m. on Sunday | TIME | 2019-10-13T22:00 | 2019-10-13T22:00:00
headline in capitals, ahead | 2019-10-08 | DOORS OPEN AT 8 PM ON SATURDAY
    8 PM ON SATURDAY | TIME | 2019-10-12T20:00 | 2019-10-12T20:00:00
half past | 2019-10-08 | The bell rings at half past ten.
    half past ten | TIME | 2019-10-08T10:30 | 2019-10-08T10:30:00
clock and weekday | 2023-05-17 | Polls close at 9 p.m. Tuesday.
    9 p.m. Tuesday | TIME | 2023-05-23T21:00 | 2023-05-23T21:00:00
weekday and clock | 2023-05-17 | The bell rang on Monday at 8:15 a.m.
    Monday at 8:15 a.m. | TIME | 2023-05-15T08:15 | 2023-05-15T08:15:00
clock and date | 2023-05-17 | The quake struck at 04:17 on 6 February 2023.
    04:17 on 6 February 2023 | TIME | 2023-02-06T04:17 | 2023-02-06T04:17:00
date and clock | 2023-05-17 | The quake struck on 6 February 2023 at 04:17.
    6 February 2023 at 04:17 | TIME | 2023-02-06T04:17 | 2023-02-06T04:17:00
line of a page | 2023-05-17 | 6 Feb, 2023 08:46
    6 Feb, 2023 08:46 | TIME | 2023-02-06T08:46 | 2023-02-06T08:46:00
zone | 2023-05-17 | The launch is at 3 p.m. EST Friday.
    3 p.m. EST Friday | TIME | 2023-05-19T15:00 | 2023-05-19T15:00:00-05
clock alone | 2023-05-17 | The siren sounded at 7:05 p.m.
    7:05 p.m. | TIME | 2023-05-17T19:05 | 2023-05-17T19:05:00
four digits and a zone | 2023-05-17 | The ship called at 0735 GMT.
    0735 GMT | TIME | 2023-05-17T07:35 | 2023-05-17T07:35:00Z
o'clock | 2023-05-17 | They left at ten o'clock.
    ten o'clock | TIME | 2023-05-17T10:00 | 2023-05-17T10:00:00
hour in the morning | 2023-05-17 | The ferry sails at 4 in the morning.
    4 in the morning | TIME | 2023-05-17T04:00 | 2023-05-17T04:00:00
noon | 2023-05-17 | The gates shut at noon on Sunday.
    noon on Sunday | TIME | 2023-05-14T12:00 | 2023-05-14T12:00:00
midnight | 2023-05-17 | The truce ended at midnight Friday.
    midnight Friday | TIME | 2023-05-12T24:00 | 2023-05-12
this morning | 2023-05-17 | A wall collapsed this morning.
    this morning | TIME | 2023-05-17TMO | 2023-05-17
last night | 2023-05-17 | Two died last night.
    last night | TIME | 2023-05-16TNI | 2023-05-16
yesterday evening | 2023-05-17 | They signed yesterday evening.
    yesterday evening | TIME | 2023-05-16TEV | 2023-05-16
the night of a date | 2023-05-17 | On the night of April 18, 1975, the bridge fell.
    the night of April 18, 1975 | TIME | 1975-04-18TNI | 1975-04-18
that afternoon | 2023-05-17 | He resigned on May 3. That afternoon he left town.
    May 3 | DATE | 2023-05-03 | 2023-05-03
    That afternoon | TIME | 2023-05-03TAF | 2023-05-03
the next morning | 2023-05-17 | They dined on May 3. The next morning he was gone.
    May 3 | DATE | 2023-05-03 | 2023-05-03
    The next morning | TIME | 2023-05-04TMO | 2023-05-04
ISO moment | 2023-05-17 | Updated 2023-05-16T21:30:00Z.
    2023-05-16T21:30:00Z | TIME | 2023-05-16T21:30:00Z | 2023-05-16T21:30:00Z
a score is none | 2023-05-17 | They won 6-3, 2-1.
a ratio is none | 2023-05-17 | Mix it 3:1 with water.
good morning | 2023-05-17 | “Good morning,” he said.
no document time, another text | - | Polls close at 9 p.m. Tuesday.
    9 p.m. Tuesday | TIME | XXXX-WXX-2T21:00 | -
the day after the clock, with something between | 2023-05-17 | It struck at 4:17 a.m. local time (01:17 GMT) on Feb. 6.
    4:17 a.m. | TIME | 2023-02-06T04:17 | 2023-02-06T04:17:00
    01:17 GMT | TIME | 2023-02-06T01:17 | 2023-02-06T01:17:00Z
    Feb. 6 | DATE | 2023-02-06 | 2023-02-06
before the calendar | 0001-01-01 | It rained last night.
    last night | TIME | PAST_REF | -
after the calendar | 9999-12-31 | It will rain tomorrow night.
    tomorrow night | TIME | FUTURE_REF | -
a day of another sentence | 2023-05-17 | The siren sounded at 4:17 a.m. On Monday it was quiet.
    4:17 a.m. | TIME | 2023-05-17T04:17 | 2023-05-17T04:17:00
    Monday | DATE | 2023-05-15 | 2023-05-15
four figures of local time | 2019-10-08 | The ship sailed at 0915 local time on Sunday.
    0915 | TIME | 2019-10-06T09:15 | 2019-10-06T09:15:00
    Sunday | DATE | 2019-10-06 | 2019-10-06
as of an hour | 2019-10-08 | As of 0900 UTC, the storm lay off Bermuda.
    0900 UTC | TIME | 2019-10-08T09:00 | 2019-10-08T09:00:00Z
early in a morning | 2019-10-08 | The dam broke early in the morning of 29 April 1975.
    early in the morning of 29 April 1975 | TIME | 1975-04-29TMO | 1975-04-29
half of the clock from the part of the day | 2019-10-08 | They met at 8:30 in the evening on Sunday.
    8:30 in the evening on Sunday | TIME | 2019-10-06T20:30 | 2019-10-06T20:30:00
at so many hours | 2019-10-08 | The siren rang at 2030 hours.
    2030 hours | TIME | 2019-10-08T20:30 | 2019-10-08T20:30:00
a point and a zone | 2019-10-08 | The line opened at 18.37 GMT.
    18.37 GMT | TIME | 2019-10-08T18:37 | 2019-10-08T18:37:00Z
a zone after noon | 2019-10-08 | Trading stopped at noon EST on Friday.
    noon EST on Friday | TIME | 2019-10-04T12:00 | 2019-10-04T12:00:00
a zone of the south | 2019-10-08 | The vote starts at 10 a.m. AEDT on Friday.
    10 a.m. AEDT on Friday | TIME | 2019-10-11T10:00 | 2019-10-11T10:00:00+11
the night before | 2019-10-08 | On 3 May the bridge fell; the night before, it had rained.
    3 May | DATE | 2019-05-03 | 2019-05-03
    the night before | TIME | 2019-05-02TNI | 2019-05-02
the night before last | 2019-10-08 | The barn burnt the night before last.
    the night before last | TIME | 2019-10-06TNI | 2019-10-06
no time: the night before something | 2019-10-08 | He slept badly on the night before the vote.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(CLOCK))
def test_part_of_day_and_clock(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
