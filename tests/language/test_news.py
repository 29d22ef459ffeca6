"""Single sentences of news of many kinds: the event that the sentence dates, its title, kind and status."""

from __future__ import annotations

import pytest

from tests.language.sentences import expression, reading, rows

NEWS = """
courts | A court in Warsaw convicted two men on Thursday of smuggling.
    Thursday | verdict, occurred | Court in Warsaw convicts two men of smuggling
high courts | The Supreme Court struck down the law on Monday.
    Monday | decision, occurred | Supreme Court strikes down the law
petitions | The Supreme Court will hear the petition on 30 August.
    30 August | trial, planned | Supreme Court to hear the petition
extradition | Two of the three suspects were extradited to Spain on Tuesday.
    Tuesday | arrest, occurred | Two of the three suspects are extradited to Spain
police | Police arrested three men on Monday in connection with the robbery.
    Monday | arrest, occurred | Police arrest three men in connection with the robbery
disaster | Last year's flood killed nine people.
    Last year | disaster, occurred | Flood
rescue | Two climbers were rescued on Sunday from a ledge.
    Sunday | rescue, occurred | Two climbers are rescued from a ledge
attack | A suicide bomber killed at least 18 people at a market in Kabul on Monday.
    Monday | death, occurred | Suicide bomber kills at least 18 people at a market in Kabul
fire | Firefighters had brought the blaze under control by Tuesday morning.
    Tuesday morning | , occurred | Firefighters bring the blaze under control
annual meetings | At its annual meeting in Omaha on Saturday, shareholders rejected the pay plan.
    Saturday | meeting, occurred | Annual meeting in Omaha
takeovers | Halden PLC bought Trent Foods for 2.1 billion pounds in March.
    March | offer, occurred | Halden PLC buys Trent Foods for 2.1 billion pounds
shares | The bank's shares were suspended on Monday.
    Monday | decision, occurred | Bank's shares are suspended
markets | Crude oil fell below $70 a barrel on Monday for the first time since July.
    Monday | market, occurred | Crude oil falls below $70 a barrel
new leaders | The company's chief executive, Luis Brandt, stepped down on Friday.
    Friday | resignation, occurred | Brandt steps down
flights | The airline cancelled 240 flights on Friday because of the strike.
    Friday | decision, occurred | Airline cancels 240 flights because of the strike
strikes | Nurses at four hospitals will walk out on 12 June.
    12 June | protest, planned | Nurses at four hospitals to walk out
summits | Ministers from 12 countries will gather in Nairobi next week to discuss the drought.
    next week | meeting, expected | Ministers from 12 countries to gather in Nairobi
treaties | The two sides signed a ceasefire in Lisbon on 3 May.
    3 May | agreement, occurred | Two sides sign a ceasefire in Lisbon
parliaments | Parliament is to vote on Tuesday.
    Tuesday | vote, planned | Parliament to vote
space | The spacecraft is due to splash down off Florida at 10:14 p.m. on Friday.
    10:14 p.m. on Friday | , planned | Spacecraft to splash down off Florida
discovery | The comet was discovered on 2 May by two students.
    2 May | test, occurred | Comet is discovered by two students
medicine | The European Medicines Agency approved the vaccine on Tuesday.
    Tuesday | decision, occurred | European Medicines Agency approves the vaccine
football | England won the match on Saturday.
    Saturday | contest, occurred | England wins the match
transfers | Striker Tom Reed, who joined from Leeds in 2019, has signed a new contract.
    2019 | appointment, occurred | Reed joins from Leeds
town | Mayor Clara Jensen cut the ribbon of the new tram line on Saturday.
    Saturday | , occurred | Jensen cuts the ribbon of the new tram line
volcanoes | The volcano, which last erupted in 1991, is quiet.
    1991 | disaster, occurred | Volcano erupts
history | The company, founded in 1891, makes locks.
    1891 | founding, occurred | Company is founded
"""


@pytest.mark.parametrize(("text", "expected"), rows(NEWS))
def test_the_dated_event_of_a_sentence(text: str, expected: list[str]) -> None:
    dated = [found for found in reading(text).mentions if found.expression is not None]
    assert [
        f"{expression(text, found)} | {found.kind}, {found.modality} | {found.title}" for found in dated
    ] == expected
