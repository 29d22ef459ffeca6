"""Whom a pronoun or a group stands for."""

from __future__ import annotations

import pytest

from tests.language.sentences import listed, mention

STANDS_FOR = [
    (
        "she, the last subject",
        "Rosa Delgado opened the bridge. She then visited the school on Friday.",
        "visited",
        "Rosa Delgado",
    ),
    (
        "the two leaders",
        "President Rosa Delgado and Chancellor Emil Vogt arrived in Lisbon. The two leaders met on Friday.",
        "met",
        "Emil Vogt, Rosa Delgado",
    ),
    (
        "the pair, who met with one another",
        "President Rosa Delgado dined with Chancellor Emil Vogt in Lisbon. The pair signed a treaty on Friday.",
        "treaty",
        "Emil Vogt, Rosa Delgado",
    ),
    (
        "both men",
        "Tom Reed and Paul Asher joined the club in May. Both men resigned on Friday.",
        "resigned",
        "Paul Asher, Tom Reed",
    ),
    (
        "the two of whom one met the other",
        "President Rosa Delgado met Chancellor Emil Vogt in Lisbon on Tuesday. The two leaders signed a treaty.",
        "treaty",
        "Emil Vogt, Rosa Delgado",
    ),
    (
        "they, after the two",
        "President Rosa Delgado met Chancellor Emil Vogt in Lisbon on Tuesday. "
        "The two leaders signed a treaty. They will meet again on June 3.",
        "meet",
        "Emil Vogt, Rosa Delgado",
    ),
    (
        "a meeting between others",
        "Rosa Delgado and Emil Vogt will talk after a meeting between Tom Reed and Paul Asher.",
        "meeting",
        "Paul Asher, Tom Reed",
    ),
    (
        "him, who is not the subject of his clause",
        "Rosa Delgado left for Lisbon. Officers will bring her back on Friday.",
        "bring",
        "Rosa Delgado",
    ),
    (
        "the presidents of two countries, who are not the two named before",
        "Tom Reed met Paul Asher in May. The presidents of the two countries may meet on Friday.",
        "meet",
        "-",
    ),
    (
        "he, the only person of the sentence before",
        "Police arrested Gary Thorne in Leeds on Friday. He was charged with fraud on Saturday.",
        "charged",
        "Gary Thorne",
    ),
    ("nobody named before", "The two leaders met on Friday.", "met", "-"),
    ("he, with nobody named before", "He resigned on Friday.", "resigned", "-"),
    (
        "he, said by an official without a name",
        "Tom Reed arrived. An official said he signed the contract on Friday.",
        "contract",
        "-",
    ),
]


@pytest.mark.parametrize(("text", "trigger", "who"), [pytest.param(*row[1:], id=row[0]) for row in STANDS_FOR])
def test_participants_behind_pronouns_and_groups(text: str, trigger: str, who: str) -> None:
    assert listed(mention(text, trigger).participants) == who
