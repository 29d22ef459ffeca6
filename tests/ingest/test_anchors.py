"""Sentences, expressions and paragraphs that decisions are about are found again by their words, or not at all."""

from __future__ import annotations

import pytest

from timeline.ingest.anchors import Ground
from timeline.ingest.correcting import in_full, place_of
from timeline.ingest.paragraphs import LEFT_OUT, Ruling, as_edited
from timeline.intake.draft import Draft, Dropped
from timeline.models import Article

HELD = "Gunmen seized a night train near Garissa on Tuesday and took 40 hostages."


def paper(*sentences: tuple[str, str]) -> Article:
    """An article of sentences, each with the words that are its triggers."""
    body, mentions = "", []
    for sentence, triggers in sentences:
        start = len(body)
        body += f"{sentence} "
        for trigger in triggers.split():
            at = start + sentence.index(trigger)
            mentions.append({"trigger_start": at, "trigger": trigger, "start": start, "end": start + len(sentence)})
    return Article(number=1, body=body.strip(), reading={"mentions": mentions})


ROW = [1, 7, "seized", HELD, 0]
FOUND = {
    "where it was": ([(HELD, "seized")], 7),
    "further down": ([("A bridge.", ""), (HELD, "seized")], 17),
    "another trigger near by": ([(HELD.replace("seized", "had seized"), "had")], None),
    "another trigger, the only one of its sentence": ([(HELD, "took")], 56),
    "among several triggers": ([(HELD, "seized took")], 7),
    "a sentence cut otherwise": (
        [("Gunmen seized a night train near Garissa on Tuesday and took hostages.", "seized")],
        7,
    ),
    "not in another sentence with the trigger": ([("Police seized a boat.", "seized")], None),
    "the nearer of two": ([(HELD, "seized"), ("A bridge.", ""), (HELD, "seized")], 7),
    "not in an empty article": ([], None),
}


@pytest.mark.parametrize(("sentences", "start"), FOUND.values(), ids=FOUND)
def test_a_trigger_is_found_again(sentences, start):
    assert Ground(paper(*sentences)).find(ROW) == start


def test_a_row_that_is_only_a_place_stays_there():
    assert Ground(paper((HELD, "seized"))).find([1, 4711]) == 4711


# --- time expressions ---

TEXT = "They met on Thursday in Paris. The vote, on Thursday, was close."


def dated(body: str, *expressions: str) -> Article:
    """An article with time expressions; one that comes twice is found at its next place."""
    rows, at = [], 0
    for words in expressions:
        at = body.index(words, at)
        rows.append({"start": at, "end": at + len(words)})
        at += len(words)
    return Article(body=body, reading={"expressions": rows})


EXPRESSIONS = {
    "where it was": (TEXT, ["Thursday", "Thursday"], 44),
    "further down": (f"Rain. {TEXT}", ["Thursday", "Thursday"], 50),
    "where the first one is gone": (TEXT[31:], ["Thursday"], 13),
    "as part of a longer one": (
        TEXT.replace("on Thursday, was", "on Thursday, was"),
        ["on Thursday", "on Thursday"],
        41,
    ),
    "not in other words": ("It rained on Thursday.", ["Thursday"], None),
    "not where nothing is dated": (TEXT, [], None),
}


@pytest.mark.parametrize(("body", "expressions", "start"), EXPRESSIONS.values(), ids=EXPRESSIONS)
def test_an_expression_is_found_again_by_what_stands_around_it(body, expressions, start):
    value = in_full(dated(TEXT), {"start": 44, "end": 52, "text": "Thursday", "edtf": "2010-12-02"})
    assert place_of(dated(body, *expressions), value) == start


# --- paragraphs ---


def draft(body: str, *dropped: Dropped, captions=()) -> Draft:
    spans = [(body.index(caption), body.index(caption) + len(caption)) for caption in captions]
    return Draft(body=body, dropped=list(dropped), captions=spans)


PARAGRAPHS = {
    "put back at the top": (draft("A\n\nB", Dropped("Lead", "a label", 0)), [("Lead", True)], "Lead\n\nA\n\nB", []),
    "put back between": (draft("A\n\nB", Dropped("Mid", "a label", 1)), [("Mid", True)], "A\n\nMid\n\nB", []),
    "put back where nobody knows": (draft("A\n\nB", Dropped("Mid", "a label")), [("Mid", True)], "A\n\nB\n\nMid", []),
    "two put back in their order": (
        draft("A", Dropped("One", "a label", 0), Dropped("Two", "a label", 0)),
        [("Two", True), ("One", True)],
        "One\n\nTwo\n\nA",
        [],
    ),
    "left out": (draft("A\n\nB\n\nC"), [("B", False)], "A\n\nC", ["B"]),
    "a caption left out": (draft("A\n\nPicture", captions=["Picture"]), [("Picture", False)], "A", ["Picture"]),
    "before the captions": (
        draft("A\n\nPicture", Dropped("End", "a label", 1), captions=["Picture"]),
        [("End", True)],
        "A\n\nEnd\n\nPicture",
        [],
    ),
    "by its words, spaced otherwise": (draft("A\n\nB  b"), [("B b", False)], "A", ["B  b"]),
    "never the only one": (draft("A"), [("A", False)], "A", []),
    "what is in the text already": (draft("A"), [("A", True)], "A", []),
    "what is not there": (draft("A"), [("Nothing like it", False)], "A", []),
}


@pytest.mark.parametrize(("read", "said", "body", "left_out"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_paragraphs_are_put_back_and_left_out(read, said, body, left_out):
    edited = as_edited(read, [Ruling(*row) for row in said])
    assert edited.body == body
    assert [piece.text for piece in edited.dropped if piece.why == LEFT_OUT] == left_out
    assert all(edited.body[start:end] == "Picture" for start, end in edited.captions)
