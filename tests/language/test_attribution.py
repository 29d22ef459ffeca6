"""Who says so."""

from __future__ import annotations

import pytest

from tests.language.sentences import mention

SPEAKERS = [
    ("said that", "Marta Okafor said that Luis Brandt had resigned on Friday.", "resigned", "Marta Okafor"),
    ("the frame last", "Luis Brandt resigned on Friday, Marta Okafor announced.", "resigned", "Marta Okafor"),
    ("a paper", "Reuters reported that the plant closed on Friday.", "closed", "Reuters"),
    ("a title before", "Treasury spokesman Daniel Farrow said the two would talk on Monday.", "talk", "Daniel Farrow"),
    ("a denial", "Luis Brandt denied that he had met the banker on Friday.", "met", "Luis Brandt"),
    ("a pronoun is no name", "He said the plane landed on Friday.", "landed", ""),
    ("nobody but the article", "The plant closed on Friday.", "closed", ""),
    ("no name, an office", "The mayor said on Tuesday that the bridge would reopen.", "reopen", "The mayor"),
    ("a court's finding", "The judge ruled that the firm broke the law in 2014.", "broke", "The judge"),
    ("according to", "According to police, the driver died on Monday.", "died", "police"),
    ("in court", "Witnesses testified that Thorne left the bar on Friday.", "left", "Witnesses"),
    ("a report", "A report by the World Bank said exports fell in May.", "fell", "A report by the World Bank"),
    ("an allegation", "Prosecutors allege that Gary Thorne stole the car on Friday.", "stole", "Prosecutors"),
    (
        "a name after a role",
        "Peter Maguire was jailed. Maguire's solicitor, Nora Webb, said an appeal would be lodged in May.",
        "appeal",
        "Nora Webb",
    ),
    (
        "a statement from somebody",
        "The driver died on Monday, according to a statement from West Yorkshire Police.",
        "died",
        "West Yorkshire Police",
    ),
    (
        "the second of two things said",
        "The minister told reporters the talks had failed and that the army attacked on Friday.",
        "attacked",
        "The minister",
    ),
    (
        "a surname is the whole name",
        "Prime Minister Marta Okafor resigned. Okafor said that the war ended on Friday.",
        "ended",
        "Marta Okafor",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "speaker"), [pytest.param(*row[1:], id=row[0]) for row in SPEAKERS])
def test_attribution(text: str, trigger: str, speaker: str) -> None:
    assert mention(text, trigger).attribution == speaker
