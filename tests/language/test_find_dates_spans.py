"""Where an expression begins and ends, and what looks like a date and is none."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

SPANS = """
no preposition | 2023-05-17 | It opened in June, shut by July, and has been empty since August.
    June | DATE | 2022-06 | 2022-06
    July | DATE | 2022-07 | 2022-07
    August | DATE | 2022-08 | 2022-08/..
degree inside | 2023-05-17 | It lasted about a decade.
    about a decade | DURATION | P1E | -
part inside | 2023-05-17 | It comes early next week.
    early next week | DATE | 2023-W21 | 2023-05-22/2023-05-24
article inside | 2023-05-17 | It fell in the first quarter.
    the first quarter | DATE | 2023-Q1 | 2023-33
no article before a date that modifies | 2023-05-17 | The March 3, 2011, attack shook them.
    March 3, 2011 | DATE | 2011-03-03 | 2011-03-03
no genitive | 2023-05-17 | Friday's vote was close.
    Friday | DATE | 2023-05-12 | 2023-05-12
no closing comma | 2023-05-17 | In 2011, it fell; last fall, it rose.
    2011 | DATE | 2011 | 2011
    last fall | DATE | 2022-FA | 2022-23
no quotation marks | 2023-05-17 | It may come “next week,” he said.
    next week | DATE | 2023-W21 | 2023-05-22/2023-05-28
in brackets | 2023-05-17 | (March 2011)
    March 2011 | DATE | 2011-03 | 2011-03
wrapped line | 2023-05-17 | It was signed on March⏎3, 2011.
    March⏎3, 2011 | DATE | 2011-03-03 | 2011-03-03
next paragraph is another matter | 2023-05-17 | It was in March⏎⏎3 people died.
    March | DATE | 2023-03 | 2023-03
no full stop | 2023-05-17 | It happened in June.
    June | DATE | 2022-06 | 2022-06
abbreviation keeps its dot | 2023-05-17 | It happened in Jan.
    Jan. | DATE | 2023-01 | 2023-01
headline capitals | 2023-05-17 | KREMLIN SAYS TALKS TO START NEXT WEEK
    NEXT WEEK | DATE | 2023-W21 | 2023-05-22/2023-05-28
caption | 2023-05-17 | The minister at the gate of the palace, June 16, 2021. © Agency
    June 16, 2021 | DATE | 2021-06-16 | 2021-06-16
non-breaking space | 2023-05-17 | It fell on 3 March 2011.
    3 March 2011 | DATE | 2011-03-03 | 2011-03-03
emoji before | 2023-05-17 | 🙂 on 3 March 2011
    3 March 2011 | DATE | 2011-03-03 | 2011-03-03
"""

NEGATIVES = """
May as a verb | 2023-05-17 | May I come in? It may rain.
May as a name | 2023-05-17 | Mrs May spoke and Theresa May left.
march | 2023-05-17 | They march on; the long march tired them.
Sun | 2023-05-17 | The Sun rose over the sea.
Sat | 2023-05-17 | He sat down; they sat.
second | 2023-05-17 | The second man fell, and the second shot missed.
second place | 2023-05-17 | She took second place.
August as a word | 2023-05-17 | An august body sat there.
Jan as a name | 2023-05-17 | Jan Kowalski and Mar Cambrolle spoke.
April as a name | 2023-05-17 | April Jones sang.
people and years as names | 2023-05-17 | Orwell wrote 1984 pages, or so it felt.
spring as a verb | 2023-05-17 | They spring up everywhere.
a score | 2023-05-17 | They won 3-2 and lost 1-4.
a fraction | 2023-05-17 | Add 1/2 cup and 3/4 spoon.
an address | 2023-05-17 | He lives at 1600 Elm Street.
an IP number | 2023-05-17 | Ping 10.12.2014.1 twice.
a web address | 2023-05-17 | See example.org/2014/05/page.html for more.
a catalogue number | 2023-05-17 | Order no. 1998-A, model X-2014.
currency | 2023-05-17 | It cost £2014 and 1990 dollars.
nothing | 2023-05-17 | There is nothing here.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(SPANS))
def test_spans(document_time: str, text: str, expected: list[str]) -> None:
    """Spans: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(NEGATIVES))
def test_negatives(document_time: str, text: str, expected: list[str]) -> None:
    """No dates: span, type, TIMEX3 value and EDTF."""
    assert dated(text, document_time) == expected
