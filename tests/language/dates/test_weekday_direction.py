"""Which Friday a clause means, written on a Wednesday: what its verbs, leads and nouns say of before and after."""

from __future__ import annotations

import pytest

from timeline.chronology.edtf import Edtf
from timeline.language import find_dates

WEDNESDAY = Edtf.parse("2023-05-17")
AHEAD = """
somebody planned it | Shopkeepers planned a parade through the old town on Friday.
called for a day | The pilots have called a one-day strike for Friday.
set for a day | The magistrate fined him and set a hearing for Friday.
passive, to come | The driver is to be sentenced on Friday.
passive after a comma | The lease, to be signed Friday, ends a long quarrel.
passive after a noun, another past verb | She added that the maps to be published on Friday will show the fault.
may be | The twins might be discharged on Friday.
may, told by somebody | Nurses said she might go home Friday.
could, told by somebody | They said they could have an answer on Friday.
put back to | The regatta was put back to Friday.
moved to | The auction was postponed to Friday.
a fixture in the present | Norway plays Ghana on Friday.
the object of what begins | Peru begins its census on Friday.
the object of what one faces | The surgeon faces a disciplinary hearing on Friday.
trading to begin | The miller's shares begin trading on Friday.
shut for a day | Banks are closed Friday.
will be shut | Banks will be closed Friday for the feast.
out on a day | Her third novel is out on Friday.
fears | Farmers fear more hail on Friday.
in advance of, in the present | Dealers are nervous ahead of Friday's auction.
told to | The bailiff told the jurors to return on Friday.
votes in the present | Malta chooses a parliament on Friday.
hoped to | The bishop said he hoped to meet the miners on Friday.
before what is said | The ferry could sail on Friday, the pilot said.
until, put off | The sale had been postponed until Friday.
"""
BACK = """
what nobody foresees, and what follows | The victims of Friday's crash will be flown home.
what nobody foresees, after a preposition | The inquiry into the derailment on Friday will last a year.
what nobody foresees, looked into | Detectives are investigating the stabbing Friday of a nurse.
what nobody foresees, must be made good | After Friday's defeat they must win in Bergen.
until, with had | Until Friday, she had denied everything.
until, with had, in the middle | She had refused until Friday to see him.
did not | The broker did not return calls seeking comment Friday.
would not say | Guards would not say Friday how many had fled.
would have been | The poet would have been ninety on Friday.
could not be reached | The broker could not be reached on Friday.
could not say | Engineers could not say Friday why the dam failed.
said on a day, it will | The bank said on Friday it will shut nine branches.
said on a day, it would | The bishop said on Friday he would retire.
said on a day, somebody would | The firm said on Friday the mill would close.
told somebody on a day | The bishop told reporters on Friday he would retire.
told somebody in a place | The firm told investors in Oslo on Friday it will close the mill.
reported on a day | The paper reported on Friday he might retire.
agreed on a day | The rebels agreed on Friday they would leave.
in advance of, told as past | Ahead of Friday's parley, the palace hinted that the duke might sign.
one of a row | Among the first three countries to accede on Friday were two islands.
in the present, in the words of a headline | Gunmen free nine hostages on Friday
in the present, in the words of a caption | A boy leads a cow past a flooded chapel on Friday.
a purpose | The envoys went to Tunis on Friday to meet the general.
"""


def lines(table: str) -> list[object]:
    """The rows of a table for ``parametrize``."""
    return [
        pytest.param(text.strip(), id=title.strip()) for title, text in (r.split("|") for r in table.split("\n")[1:-1])
    ]


@pytest.mark.parametrize("text", lines(AHEAD))
def test_the_friday_to_come(text: str) -> None:
    """The Friday of this week."""
    assert [timex.value for timex in find_dates(text, WEDNESDAY) if "Friday" in timex.text] == ["2023-05-19"]


@pytest.mark.parametrize("text", lines(BACK))
def test_the_friday_that_was(text: str) -> None:
    """The Friday of last week."""
    assert [timex.value for timex in find_dates(text, WEDNESDAY) if "Friday" in timex.text] == ["2023-05-12"]
