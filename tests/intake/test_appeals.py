"""A page's words to its reader are told from the report's own, which may speak to the reader too."""

import pytest

from timeline.intake.appeals import ANYWHERE, TAIL, Setting, appeal_evidence, asks_reader

REPORT = [
    "The council of Harwick voted on Tuesday to close the swimming pool in Mill Lane.",
    "Swimmers filled the gallery and sang until the mayor asked them to stop.",
    "The pool was opened in 1964 by a champion diver.",
]
SETTING = Setting.of(REPORT, names=["Lowe", "Harwick Observer"])


@pytest.mark.parametrize(
    "text",
    [
        "Follow her @annlowe",
        "Contact Lowe at alowe@harwickobserver.example",
        "★ Were YOU there? Ring our newsdesk on 0800 555 0100",
        "Your gift makes stories like this possible. Donate today!",
        "Spotted an error? Highlight it and press Ctrl+Enter",
        "To license or reprint this article, write to our permissions desk.",
        "Keep reading below",
        "Subscribe to the Harwick Observer from £1 a week",
    ],
)
def test_words_to_the_reader_are_told_at_the_end(text: str):
    assert appeal_evidence(text, SETTING) >= TAIL


@pytest.mark.parametrize(
    "text",
    [
        "Call 101 with information, police said.",
        "Swimmers are asked to bring their own towels to our pool, the mayor said.",
        "“Follow us to the town hall on Monday,” the swimmers sang.",
        "Write to your councillor before then.",
        "The mistake was an error of edition and channel.",
        "Support for the mayor has grown since June.",
        "Share prices of pool builders rose.",
        "Anyone who saw the swimmers may ring 0800 555 0100.",
        "Read the rules on the gate before a swim.",
    ],
)
def test_words_of_the_report_stay(text: str):
    assert appeal_evidence(text, SETTING) < TAIL


def test_between_paragraphs_more_has_to_speak_for_it():
    assert TAIL < ANYWHERE


def test_after_furniture_more_speaks_for_it():
    line = "When the fun stops, stop"
    assert appeal_evidence(line, SETTING, after_furniture=True) == appeal_evidence(line, SETTING) + 1


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Please sign up for our letters", True),
        ("Lost your way? Log in", True),
        ("“Subscribe now,” said the mayor", False),
        ("Supporters sign letters", False),
    ],
)
def test_a_call_opens_a_sentence_outside_quotes(text: str, asks: bool):
    assert asks_reader(text) is asks
