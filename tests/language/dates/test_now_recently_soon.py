"""Now, recently, soon: tagged as present, past and future, never dated; a discourse word is not tagged."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

REFERENCES = """
now, of a couple | 2019-10-08 | The couple now live in Leeds.
    now | DATE | PRESENT_REF | -
until now | 2019-10-08 | Nobody has claimed the prize until now.
    now | DATE | PRESENT_REF | -
caption, currently | 2019-10-08 | The bronze head, currently on loan to Basel.
    currently | DATE | PRESENT_REF | -
wire copy, current | 2019-10-08 | The current contract covers 4,000 miners, the union said.
    current | DATE | PRESENT_REF | -
court report, recently | 2019-10-08 | He had recently been released from prison, the court heard.
    recently | DATE | PAST_REF | -
recent | 2019-10-08 | A recent poll put her ahead.
    recent | DATE | PAST_REF | -
headline, soon | 2019-10-08 | Talks on fishing to resume soon
    soon | DATE | FUTURE_REF | -
headline in capitals, now | 2019-10-08 | FORMER PRISON NOW A HOTEL
    NOW | DATE | PRESENT_REF | -
quotation, the future | 2019-10-08 | “We must think of the future,” the rector said.
    the future | DATE | FUTURE_REF | -
the near future | 2019-10-08 | No talks are planned in the near future.
    the near future | DATE | FUTURE_REF | -
the past | 2019-10-08 | Such storms were rarer in the past.
    the past | DATE | PAST_REF | -
nowadays | 2019-10-08 | Few people nowadays can read the script.
    nowadays | DATE | PRESENT_REF | -
more recently | 2019-10-08 | More recently she has written for the stage.
    More recently | DATE | PAST_REF | -
no document time | - | The mill is now empty.
    now | DATE | PRESENT_REF | -
no time: now that opens a speech | 2019-10-08 | “Now, what did I tell you?” he asked.
no time: now then | 2019-10-08 | “Now then, who is first?” she said.
no time: a current of water | 2019-10-08 | A cold current swept him out to sea.
no time: futures | 2019-10-08 | Oil futures fell 2%.
no time: past the school | 2019-10-08 | The bus went past the school and past the mill.
no time: presently spelled in a name | 2019-10-08 | The review Nowness printed it.
no time: as soon as possible | 2019-10-08 | She wants it done as soon as possible.
no time: the sooner | 2019-10-08 | “The sooner the better,” he said.
soon, ahead | 2019-10-08 | The verdict will soon be known.
    soon | DATE | FUTURE_REF | -
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
the near future, another text | 2023-05-17 | They will meet in the “near future”.
    near future | DATE | FUTURE_REF | -
the past, another text | 2023-05-17 | He had done so in the past.
    the past | DATE | PAST_REF | -
past as a preposition | 2023-05-17 | She walked past the past champions.
these days | 2023-05-17 | Few read it these days.
    these days | DATE | PRESENT_REF | -
current | 2023-05-17 | Current rules forbid it.
    Current | DATE | PRESENT_REF | -
right as an adjective | 2023-05-17 | It was the right moment.
at the time | 2019-10-08 | Nobody at the time saw the danger.
    the time | DATE | PAST_REF | -
at that time | 2019-10-08 | He was at that time the port's only pilot.
    that time | DATE | PAST_REF | -
by this time | 2019-10-08 | By this time the ferry had left.
    this time | DATE | PRESENT_REF | -
during that time | 2019-10-08 | During that time the mill stood idle.
    that time | DATE | PAST_REF | -
no time: the time of something | 2019-10-08 | She was in Porto at the time of the flood, and this time she stayed.
no time: time lost | 2019-10-08 | The time was short and that time is gone.
to date | 2019-10-08 | It is the largest find to date.
    date | DATE | PRESENT_REF | -
no time: to date a thing | 2019-10-08 | The tomb was hard to date, and the oldest to date from Roman rule.
no time: year to date | 2019-10-08 | Sales for the year to date were flat, and year-to-date profit fell.
    the year | DATE | 2019 | 2019
the present day | 2019-10-08 | It has stood to the present day in present-day Ghana.
    the present day | DATE | PRESENT_REF | -
    present-day | DATE | PRESENT_REF | -
at present | 2019-10-08 | The mine is at present flooded.
    present | DATE | PRESENT_REF | -
some day | 2019-10-08 | Some day the tunnel will be built.
    Some day | DATE | FUTURE_REF | -
moments later | 2019-10-08 | Moments later the roof fell.
    Moments later | DATE | FUTURE_REF | -
the not-too-distant future | 2019-10-08 | A second bridge will follow in the not-too-distant future.
    the not-too-distant future | DATE | FUTURE_REF | -
to this day | 2019-10-08 | The custom is kept to this day.
    this day | DATE | PRESENT_REF | -
long ago | 2019-10-08 | The lake dried up long ago, and the river a long time ago.
    long ago | DATE | PAST_REF | -
    a long time ago | DATE | PAST_REF | -
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(REFERENCES))
def test_now_recently_soon(document_time: str, text: str, expected: list[str]) -> None:
    """Span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
