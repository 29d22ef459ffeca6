"""Which word a time expression dates."""

from __future__ import annotations

import pytest

from tests.language.sentences import reading, rows, triggers

VERBS = """
a verb and its day | The surgeons met in Lyon on Thursday.
    Thursday > met (meeting)
the day first | In 2014, troops invaded the province.
    2014 > invaded (attack)
a bare weekday | Spokeswoman Carla Ruiz said Thursday that the offer stood.
    Thursday > said (statement)
two clauses, two days | Spokeswoman Carla Ruiz said Thursday the talks had collapsed on Tuesday.
    Thursday > said (statement)
    Tuesday > talks (meeting)
reported, dated in the frame | The chairman said on Wednesday that the plant would close.
    Wednesday > said (statement)
reported, dated inside | Flights will resume on Thursday, the airline said.
    Thursday > Flights (journey)
a passive | The comet was discovered on 2 May by two students.
    2 May > discovered (test)
an expectation | The probe is expected to land on the moon on 20 July.
    20 July > land (journey)
a relative clause | The team that won in 2010 has broken up.
    2010 > won (contest)
a participle after a noun | The company, founded in 1891, makes locks.
    1891 > founded (founding)
verb and particle | The company's chief executive, Luis Brandt, stepped down on Friday.
    Friday > stepped (resignation)
an hour after which | The ferry sank shortly after 3 a.m. on May 4.
    3 a.m. on May 4 > sank (disaster)
"""

NOUNS = """
a possessive | Thursday's conversation between the owners lasted two hours.
    Thursday > conversation (meeting)
a day inside the name | The March 7 call was their second.
    March 7 > call (call)
a day after the noun | Talks on Friday brought no result.
    Friday > Talks (meeting)
a year inside the name | Lawyers still argue over the 2015 deal.
    2015 > deal (agreement)
after a named day's event | After Monday's vote the chamber emptied.
    Monday > vote (vote)
a year's disaster | Last year's flood killed nine people.
    Last year > flood (disaster)
day and place after the noun | The summit on Friday in Oslo ended early.
    Friday > summit (meeting)
"""

CARRIED = """
hold | The club held a press conference on Tuesday.
    Tuesday > conference (meeting)
reach | Ministers reached an agreement on Sunday night.
    Sunday night > agreement (agreement)
due to hold | The two sides are due to hold talks on Jan. 10.
    Jan. 10 > talks (meeting)
days of talks | The two sides held three days of talks in May.
    May > talks (meeting)
take place | The funeral took place on Saturday.
    Saturday > funeral (death)
take part in | Delegates took part in three hours of negotiations on Saturday.
    Saturday > negotiations (meeting)
go to the polls | Voters went to the polls on 7 May.
    7 May > polls (vote)
be scheduled | The match is scheduled for August 21.
    August 21 > match (contest)
go on strike | Nurses went on strike on Monday.
    Monday > strike (protest)
go on trial | He went on trial on Monday accused of arson.
    Monday > trial (trial)
put to a vote | The bill was put to a vote on 3 June.
    3 June > vote (vote)
it, just named | A second hearing may happen; if it does, it will be on 9 April.
    9 April > hearing (trial)
opens | The trial opened Monday.
    Monday > trial (trial)
file | A pension fund filed a lawsuit on Monday.
    Monday > lawsuit (charge)
"""

STANDING_IN = """
one, announced | The deal was signed on May 18. An earlier one, announced on April 27, was voted down.
    May 18 > deal (agreement)
    April 27 > announced (agreement)
one, which was announced | The board likes a first bid less than a new one of 465p, which was announced on 2 March.
    2 March > announced (offer)
do so | The presidents have not spoken since June but may do so on Friday.
    June > -
    Friday > do (meeting)
which, of an event | The inspection of the plant, which began on September 16, lasted three days.
    September 16 > inspection (investigation)
it was on a day that | It was on 11 March that the court held that he could be extradited.
    11 March > held (decision)
denied bail | A businessman was denied bail on Monday.
    Monday > denied (decision)
went into administration | The firm went into administration in June 2013.
    June 2013 > went (closing)
announced the recall | The dairy announced the recall on Friday.
    Friday > announced (decision)
be back | The last of them is to be back across the river by 5 October.
    5 October > be ()
came out | The paper appeared on Wednesday in Nature.
    Wednesday > appeared ()
before those who hear | The chief executive appeared before the committee on Monday.
    Monday > appeared (trial)
told those who hear | She told the court on Monday that she was sorry.
    Monday > told (trial)
"""

EDGES = """
adjourned until, for what | The judge adjourned the hearing until May 10 for sentencing.
    May 10 > sentencing (sentence), due
given until | The court has given the firm until 1 July to answer.
    1 July > answer (), due
has until, to do what | Halden has until 6 March to bid for the brewery.
    6 March > bid (offer), due
postponed to | The inquest was postponed to Friday.
    Friday > inquest (trial), due
put back to | The hearing was put back to Friday.
    Friday > hearing (trial), due
has until, taken for auxiliaries | He has until February 26 to lodge a complaint.
    February 26 > complaint (charge), due
expected before | A verdict is expected before 4 May.
    4 May > verdict (verdict)
called off on a day | The first launch, on 28 December, was called off with nine minutes to go.
    28 December > called (decision)
scrubbed on a day | The launch was scrubbed on Thursday four minutes before liftoff.
    Thursday > scrubbed (decision)
what was planned for a day is called off | The launch planned for Friday was called off.
    Friday > launch (launch)
called for a day | Elections have been called for 12 September.
    12 September > Elections (vote)
called for on a day | They called for an inquiry on Friday.
    Friday > called (statement)
the first since | It was the first strike at the mill since 1998.
    1998 > strike (protest)
since a day | Snow has blocked the pass since 3 January.
    3 January > blocked (decision)
"""

NOTHING = """
since a month | Prices have risen since June.
    June > -
until, with no deadline | The offer stands until Friday.
    Friday > -
before | The vote before Christmas was close.
    Christmas > -
a thing's year | The 2014 law was repealed.
    2014 > -
"""


@pytest.mark.parametrize(("text", "expected"), rows(VERBS))
def test_day_dates_the_verb_of_its_clause(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(NOUNS))
def test_day_dates_the_event_noun_it_stands_with(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(CARRIED))
def test_day_dates_the_noun_that_a_light_verb_carries(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(STANDING_IN))
def test_day_dates_what_a_word_stands_in_for(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(EDGES))
def test_day_at_the_edge_of_a_stretch(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


@pytest.mark.parametrize(("text", "expected"), rows(NOTHING))
def test_time_that_dates_no_event(text: str, expected: list[str]) -> None:
    assert triggers(text) == expected


UNDATED = """
a main clause | The army evacuated the valley.
    evacuated (rescue)
what somebody said | Officials said the dam had burst.
    burst (disaster)
two clauses joined | The dam burst and the army evacuated the valley.
    burst (disaster)
    evacuated (rescue)
an event noun beside | The mayor resigned after the vote.
    resigned (resignation)
    vote (vote)
nothing happens | The valley is green and wide.
"""


@pytest.mark.parametrize(("text", "expected"), rows(UNDATED))
def test_triggers_of_a_sentence_without_a_date(text: str, expected: list[str]) -> None:
    found = [f"{mention.trigger} ({mention.kind})" for mention in reading(text).mentions]
    assert found == expected
