"""What must not be a date: verbs, names, versions, scores, catalogue and telephone numbers."""

from __future__ import annotations

import pytest

from tests.language.tables import dated, rows

NOT_A_DATE = """
may that asks | 2019-10-08 | May I sit here, and may he?
may in a headline | 2019-10-08 | Bank may cut 200 jobs
a prime minister | 2019-10-08 | Mrs May met Mr March and Ms June.
a march by 300 | 2019-10-08 | The march drew 300 people; they march again.
the Sun and other stars | 2019-10-08 | The Sun is 4.6 billion km from Neptune's twin.
a newspaper | 2019-10-08 | She wrote for the Sun and the Sunday Mirror.
a second, ordinal | 2019-10-08 | The second witness seconded the second motion.
second, sport | 2019-10-08 | Calvo came second, two seconds slower would have been third.
    two seconds | DURATION | PT2S | -
a version | 2019-10-08 | Install release 3.11.2 or 2019.4, not v1.9.99.
a score | 2019-10-08 | Brescia won 3-1 after a 2-2 draw, 5-4 on penalties.
cricket scores | 2019-10-08 | Kent were 187-6 at tea, then 201 all out.
an ISBN | 2019-10-08 | Salt, ISBN 978-0-306-40615-7, 1 86197 271 7.
telephone numbers | 2019-10-08 | Ring +47 22 19 84 00 or (555) 012-1987.
a court's file number | 2019-10-08 | Case 1:17-cv-02016, docket 99-1884.
a paragraph of a law | 2019-10-08 | Under section 1983 and article 2007(b) he lost.
money | 2019-10-08 | It cost $1,999.99 and then €2,020.
a vote | 2019-10-08 | The chamber voted 219-206, with 12 away.
an address | 2019-10-08 | The fire began at 1914 Mill Road, Apt. 6.
a map reference | 2019-10-08 | The wreck lies at 51.12.2014 N by some maps' count.
a bus and a motorway | 2019-10-08 | The no. 1945 bus left junction 12/13 of the A2000.
a web address and an e-mail | 2019-10-08 | Write to may2019@example.org or see example.org/2019/10/08.
a hashtag and a user | 2019-10-08 | They wrote #march4women, @june1999 and #2020vision.
autumn as a name | 2019-10-08 | Autumn Reyes and Summer Okafor scored.
a fall and a spring | 2019-10-08 | The fall broke a spring in his bed.
a minute detail | 2019-10-08 | In minute detail he told a dated joke.
a size and a mix | 2019-10-08 | Paper of 10/12 point, mixed 3/4 with sand.
nothing | 2019-10-08 | Nothing happened here.
a model and a calibre | 2019-10-08 | He bought a Model 1911 pistol and a .45 and 9mm rounds.
sport: a set of laps | 2019-10-08 | She swam the 400m, lane 4, heat 12.
a chapter | 2019-10-08 | Chapter 11 and Article 50 were read out.
a title with may | 2019-10-08 | Residents may, in march order, sit.
a ratio and odds | 2019-10-08 | At odds of 12-1 he took it, a ratio of 5:1.
a bill's number | 2019-10-08 | House Bill 2020 and Resolution 1973 were passed.
a kit and a road | 2019-10-08 | The A1 and the M25 lead to Unit 731.
a child and its age | 2019-10-08 | A two-year-old boy and a 19-year-old woman were saved.
names of weekdays | 2019-10-08 | Sunday Adeleke and Tuesday Bell sang.
degrees | 2019-10-08 | It was 1990 degrees in the furnace and minus 5 outside.
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
a score, another text | 2023-05-17 | They won 3-2 and lost 1-4.
a fraction | 2023-05-17 | Add 1/2 cup and 3/4 spoon.
an address, another text | 2023-05-17 | He lives at 1600 Elm Street.
an IP number | 2023-05-17 | Ping 10.12.2014.1 twice.
a web address | 2023-05-17 | See example.org/2014/05/page.html for more.
a catalogue number | 2023-05-17 | Order no. 1998-A, model X-2014.
currency | 2023-05-17 | It cost £2014 and 1990 dollars.
nothing, another text | 2023-05-17 | There is nothing here.
sport: a club with a weekday | 2019-10-08 | Sheffield Wednesday lost 2-0.
a servant | 2019-10-08 | His man Friday carried the bags.
days with a name of their own | 2019-10-08 | Bloody Sunday, Super Tuesday and Super Bowl Sunday are named.
"""


@pytest.mark.parametrize(("document_time", "text", "expected"), rows(NOT_A_DATE))
def test_not_a_date(document_time: str, text: str, expected: list[str]) -> None:
    """Nothing is found."""
    assert dated(text, document_time) == expected
