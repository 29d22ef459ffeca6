"""Whether a sentence says that it happened."""

from __future__ import annotations

import pytest

from tests.language.sentences import mention
from timeline.chronology.mentions import Modality

SENTENCES = {
    Modality.OCCURRED: [
        ("simple past", "The two leaders met on Monday.", "met"),
        ("passive past", "The house was sold in 1999.", "sold"),
        ("said to have happened", "Luis Brandt resigned on Friday, Marta Okafor announced.", "resigned"),
        ("a decision about what is to come", "The firm agreed to sell the plant in June.", "agreed"),
        (
            "before a semicolon",
            "Ruiz was indicted on May 2 on 14 counts of bribery; her trial is set for October 3.",
            "indicted",
        ),
        ("before what is expected of it", "Road 47 is blocked; it is expected to open in March.", "blocked"),
        ("denied bail, which is a refusal", "A businessman was denied bail on Monday.", "denied"),
        ("only named", "Talks on Friday brought no result.", "Talks"),
        ("a year in its name, whatever becomes of it", "Lawyers may argue over the 2015 deal.", "deal"),
    ],
    Modality.PLANNED: [
        ("will, on a day", "The two leaders will meet on Monday.", "meet"),
        ("are due to", "The two leaders are due to meet on Monday.", "meet"),
        ("is to", "Parliament is to vote on Tuesday.", "vote"),
        ("were to be", "The talks were to be held on Friday.", "talks"),
        ("is set to", "The rocket is set to launch on Friday.", "launch"),
        ("is going to", "The rocket is going to launch on Friday.", "launch"),
        ("is scheduled", "The vote is scheduled for Monday.", "vote"),
        ("has scheduled", "The company has scheduled a meeting for Friday.", "meeting"),
        ("after a semicolon", "Ruiz was indicted on May 2; her trial is set for October 3.", "trial"),
        (
            "called for a day",
            "Parliament was dissolved on Monday, and elections have been called for 12 September.",
            "elections",
        ),
        ("upcoming", "The upcoming talks on Monday worry the markets.", "talks"),
        ("plans to", "The band plans to tour Japan in May.", "tour"),
        ("agreed to", "The firm agreed to sell the plant in June.", "sell"),
        ("summoned to", "The committee has summoned him to a hearing on March 9.", "hearing"),
        ("adjourned until", "The judge adjourned the hearing until May 10 for sentencing.", "sentencing"),
    ],
    Modality.EXPECTED: [
        ("will, no day", "The two leaders will meet soon.", "meet"),
        ("will likely", "The two leaders will likely meet on Monday.", "meet"),
        ("are expected to", "The two leaders are expected to meet on Monday.", "meet"),
        ("is expected", "A verdict is expected on Friday.", "verdict"),
        ("hopes to", "The band hopes to tour Japan in May.", "tour"),
        ("is likely to", "The inquiry is likely to report in May.", "report"),
        ("said they would", "She said they would meet on Monday.", "meet"),
        ("in a year", "The company will open a new factory in Ohio in 2025.", "open"),
    ],
    Modality.POSSIBLE: [
        ("may", "The two leaders may meet on Monday.", "meet"),
        ("could", "The court could rule on Friday.", "rule"),
        ("if", "If they meet on Monday, a deal is near.", "meet"),
        ("threatened to", "The union threatened to strike on Monday.", "strike"),
        ("considers", "The airline is considering closing the route in May.", "closing"),
        ("wants to", "The group wants to open a mine in May.", "open"),
        ("called for", "They called for an inquiry on Friday.", "inquiry"),
        ("would have", "The ship would have sailed on Friday.", "sailed"),
    ],
    Modality.DENIED: [
        ("refused to", "The firm refused to pay the fine in June.", "pay"),
        ("did not", "The two leaders did not meet on Monday.", "meet"),
        ("has not", "The rocket has not launched on Friday.", "launched"),
        ("will not", "The match will not be played on Friday.", "played"),
        ("won't", "The union won't return to the table before Monday.", "return"),
        ("denied doing", "The minister denied meeting the banker on Monday.", "meeting"),
        ("denied that", "The minister denied that he met the banker on Monday.", "met"),
        ("never", "The minister never met the banker in May.", "met"),
        ("nobody", "Nobody was hurt in the crash on Friday.", "hurt"),
        ("cannot", "The minister can't attend the summit on Friday, her office said.", "summit"),
        ("rejected claims", "He rejected claims that he met the lobbyist on Friday.", "met"),
        ("the denial itself", "The minister denied that he met the banker on Monday.", "denied"),
    ],
}


@pytest.mark.parametrize(
    ("text", "trigger", "modality"),
    [
        pytest.param(text, trigger, modality, id=f"{modality}, {title}")
        for modality, sentences in SENTENCES.items()
        for title, text, trigger in sentences
    ],
)
def test_modality(text: str, trigger: str, modality: Modality) -> None:
    assert mention(text, trigger).modality == modality
