"""Bytes to clean characters, and lines to paragraphs."""

import pytest

from timeline.intake.characters import alike, clean_text
from timeline.intake.documents import read_document
from timeline.intake.paragraphs import paragraphs
from timeline.intake.sentences import ends_sentence, is_single_sentence

STORY = "Café owners’ vote\n\nThe café owners’ vote cost £2,000 – “too much”, they said.\n\nThe café stays open.\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"],
)
def test_encodings(encoding):
    draft = read_document(STORY.encode(encoding), "a.txt")
    assert draft.title == "Café owners’ vote"
    assert draft.body.startswith("The café owners’ vote cost £2,000 – “too much”")


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="iso-8859-1">', "latin-1"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', "cp1252"),
        ('<meta charset="no-such-charset">', "utf-8"),
        ('<meta charset="utf-8">', "cp1252"),
    ],
    ids=["meta", "http-equiv", "unknown", "wrong"],
)
def test_declared_encodings(head, encoding):
    page = f"<html><head>{head}</head><body><p>The café stays open until May, its owner said.</p></body></html>"
    assert read_document(page.encode(encoding), "a.html").body.startswith("The café stays open")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("The cafÃ© is â€œopenâ€\u009d", "The café is “open”"),
        ("one\u00a0two\u2003three\tfour", "one two three four"),
        ("one\r\ntwo\rthree\u2028four\u2029five\x0bsix\x85seven", "one\ntwo\nthree\nfour\nfive\nsix\nseven"),
        ("nu\x00ll be\x07ll del\x7f", "null bell del"),
        ("soft\u00adhyphen zero\u200bwidth mark\ufeff", "softhyphen zerowidth mark"),
        ("left \u202eevil\u202c right \u2066in\u2069", "left evil right in"),
        ("sur\ud800rogate", "surrogate"),
        ("‘curly’ “quotes” – dash… ﬁne ½", "‘curly’ “quotes” – dash… ﬁne ½"),
        ("Tom &amp; Ann&#8217;s &quot;boat&quot;", 'Tom & Ann’s "boat"'),
        ("e\u0301", "é"),
    ],
    ids=[
        "mojibake",
        "spaces",
        "line ends",
        "controls",
        "invisible",
        "bidi",
        "surrogate",
        "untouched",
        "entities",
        "NFC",
    ],
)
def test_characters(raw, clean):
    assert clean_text(raw) == clean


@pytest.mark.parametrize(
    ("a", "b"),
    [("“Yes” – he said", '"yes" - HE  said'), ("It’s", "it's"), ("one\u00a0two\n", "one two")],
)
def test_alike(a, b):
    assert alike(a) == alike(b)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("One.\n\nTwo.", ["One.", "Two."], id="blank lines"),
        pytest.param("One.\nTwo.\nThree.", ["One.", "Two.", "Three."], id="a line a paragraph"),
        pytest.param(
            "A HEADLINE\n\nThe wall gave way early on\nTuesday and the water ran\ninto the valley, where it\n"
            "met the river.\n\nNobody was hurt, the local\ngovernor said.",
            ["A HEADLINE",
             "The wall gave way early on Tuesday and the water ran into the valley, where it met the river.",
             "Nobody was hurt, the local governor said."],
            id="wrapped",
        ),
        pytest.param(
            "    The wall gave way early on\nTuesday and the water ran into\nthe valley below.\n"
            "    Nobody was hurt, the governor\nsaid late on the same day to\nthe press.",
            ["The wall gave way early on Tuesday and the water ran into the valley below.",
             "Nobody was hurt, the governor said late on the same day to the press."],
            id="wrapped and indented",
        ),
        pytest.param("Roses are red\nViolets are blue", ["Roses are red", "Violets are blue"], id="short lines"),
    ],
)  # fmt: skip
def test_paragraphs(text, parts):
    assert paragraphs(clean_text(text)) == parts


@pytest.mark.parametrize(
    ("text", "single"),
    [
        ("The U.S. Senate met Mr. Roe on Jan. 10", True),
        ("J. K. Roe wins prize.", True),
        ("Storm hits coast. Thousands flee", False),
        ("“Stop!” He ran.", False),
        ("It grew by 2.5 per cent.", True),
    ],
)
def test_single_sentences(text, single):
    assert is_single_sentence(text) is single


@pytest.mark.parametrize(
    ("text", "ends"),
    [("It ended.", True), ("“It ended.”", True), ("Did it?", True), ("The end", False), ("End:", False)],
)
def test_ends_of_sentences(text, ends):
    assert ends_sentence(text) is ends


def test_a_line_wrapped_by_hand_goes_on_in_mid_sentence():
    text = """Council talks to resume in March

The council of Harwick and the ferry company met in Dover on
Monday and agreed to go on talking about the fares that have
kept islanders at home all winter.

The mayor, Joan Petty, said the two sides would meet again on
18 March. She did not say where.

The company raised its fares in January. It had promised in 2016
that it would not.
"""
    assert "would meet again on 18 March." in read_document(text.encode(), "wrapped.txt").body
