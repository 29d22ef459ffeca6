"""Clock times, parts of the day, and now, recently, soon."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

CLOCK = """
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
no document time | - | Polls close at 9 p.m. Tuesday.
    9 p.m. Tuesday | TIME | XXXX-WXX-2T21:00 | -
the day after the clock, with something between | 2023-05-17 | It struck at 4:17 a.m. local time (01:17 GMT) on Feb. 6.
    4:17 a.m. | TIME | 2023-02-06T04:17 | 2023-02-06T04:17:00
    01:17 GMT | TIME | 2023-02-06T01:17 | 2023-02-06T01:17:00Z
    Feb. 6 | DATE | 2023-02-06 | 2023-02-06
a day of another sentence | 2023-05-17 | The siren sounded at 4:17 a.m. On Monday it was quiet.
    4:17 a.m. | TIME | 2023-05-17T04:17 | 2023-05-17T04:17:00
    Monday | DATE | 2023-05-15 | 2023-05-15
"""

REFERENCES = """
now | 2023-05-17 | The building is now a school.
    now | DATE | PRESENT_REF | -
now that opens a sentence is talk | 2023-05-17 | “Now, let us be clear,” she said.
right now | 2023-05-17 | There is no water right now.
    right now | DATE | PRESENT_REF | -
currently | 2023-05-17 | He currently leads the poll.
    currently | DATE | PRESENT_REF | -
recently | 2023-05-17 | The club recently changed hands.
    recently | DATE | PAST_REF | -
recent with a noun | 2023-05-17 | A recent survey says otherwise.
    recent | DATE | PAST_REF | -
soon | 2023-05-17 | They will soon know more.
    soon | DATE | FUTURE_REF | -
soon in the past is no time | 2023-05-17 | The siege soon collapsed.
as soon as | 2023-05-17 | Call us as soon as you land.
the future | 2023-05-17 | It may be sold in the future.
    the future | DATE | FUTURE_REF | -
the near future | 2023-05-17 | They will meet in the “near future”.
    near future | DATE | FUTURE_REF | -
the past | 2023-05-17 | He had done so in the past.
    the past | DATE | PAST_REF | -
past as a preposition | 2023-05-17 | She walked past the past champions.
these days | 2023-05-17 | Few read it these days.
    these days | DATE | PRESENT_REF | -
current | 2023-05-17 | Current rules forbid it.
    Current | DATE | PRESENT_REF | -
right as an adjective | 2023-05-17 | It was the right moment.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(CLOCK))
def test_clock(document_time: str, text: str, expected: list[str]) -> None:
    """Clock times: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(REFERENCES))
def test_references(document_time: str, text: str, expected: list[str]) -> None:
    """Never dated: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
