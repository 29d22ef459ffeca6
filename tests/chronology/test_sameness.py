"""Are two reports of one event: what forbids it, and what speaks for it."""

from __future__ import annotations

import pytest

from tests.chronology.reports import report, sameness, timex
from timeline.chronology.sameness import SAME

A = {"article": "a", "who": "Orlov Brandt", "where": "Lisbon"}
B = {"article": "b", "who": "Orlov Brandt", "where": "Lisbon"}

VETOES = {
    "two days": (A | {"on": "2021-03-04"}, B | {"on": "2021-03-05"}),
    "a day outside the month": (A | {"on": "2021-03-04"}, B | {"on": "2021-04"}),
    "two sets of days that share none": (
        A | {"on": "[2021-03-04,2021-03-11]"},
        B | {"on": "[2021-03-05,2021-03-10]"},
    ),
    "two places": (A, B | {"where": "Vienna"}),
    "done and denied": (A, B | {"status": "denied"}),
    "told and foretold": (A, B | {"status": "planned"}),
    "other pairs of people": (A, B | {"who": "Orlov Mendez"}),
    "two speakers": (
        {"article": "a", "kind": "statement", "who": "Orlov"},
        {"article": "b", "kind": "statement", "who": "Brandt"},
    ),
    "a statement and the deed it tells, in one sentence": (
        {"article": "a", "kind": "statement", "about": "meeting", "who": "Orlov", "at": 9},
        {"article": "a", "who": "Orlov"},
    ),
    "a statement and a deed": ({"article": "a", "kind": "statement", "who": "Orlov"}, B),
    "a vague expectation and a plan": (
        A | {"on": "2021-03-01~/2021-03-09", "status": "expected"},
        B | {"on": "2021-03-04", "status": "planned"},
    ),
}

ALLOWED = {
    "the same day": (A, B),
    "a day inside the month": (A | {"on": "2021-03"}, B | {"on": "2021-03-04"}),
    "a day inside the week": (A | {"on": "2021-03-01/2021-03-07"}, B | {"on": "2021-03-04"}),
    "one of its days": (A | {"on": "[2021-03-04,2021-03-11]"}, B | {"on": "2021-03-11"}),
    "no date": (A | {"on": ""}, B),
    "one place, and one not known": (A, B | {"where": ""}),
    "two places of which the other sentence names one": (A | {"nearby": "Vienna"}, B | {"where": "Vienna"}),
    "planned in both": (A | {"status": "planned"}, B | {"status": "expected"}),
    "denied in both": (A | {"status": "denied"}, B | {"status": "denied"}),
    "one person named in one": (A, B | {"who": "Orlov"}),
    "one speaker": (
        {"article": "a", "kind": "statement", "who": "Orlov"},
        {"article": "b", "kind": "statement", "who": "Orlov"},
    ),
}


@pytest.mark.parametrize(("one", "other"), VETOES.values(), ids=VETOES)
def test_what_cannot_be_one_event(one: dict, other: dict) -> None:
    a, b = report(**one), report(**other)
    assert sameness(a, b).vetoed(a, b)
    assert sameness(a, b).vetoed(b, a)


@pytest.mark.parametrize(("one", "other"), ALLOWED.values(), ids=ALLOWED)
def test_what_can_be_one_event(one: dict, other: dict) -> None:
    a, b = report(**one), report(**other)
    assert not sameness(a, b).vetoed(a, b)
    assert not sameness(a, b).vetoed(b, a)


def test_what_is_foretold_can_be_what_is_told() -> None:
    a, b = report(**A), report(**B | {"status": "planned"})
    assert not sameness(a, b).vetoed(a, b, foretold=True)


def test_what_a_statement_says_was_done_can_be_the_deed() -> None:
    said = report("a", kind="statement", who="Halden", nouns="shares pounds", about="offer")
    done = report("b", kind="offer", who="Halden", nouns="shares pounds")
    assert not sameness(said, done).vetoed(said, done)


def test_a_window_of_days_is_not_a_plan_for_one() -> None:
    a = report(**A | {"on": "2021-03-04/2021-03-09", "status": "expected"})
    vague = timex("P5D", kind="DURATION", edtf="2021-03-04/2021-03-09")
    a = type(a)(**{name: getattr(a, name) for name in a.__slots__} | {"timex": vague})
    b = report(**B | {"status": "planned"})
    assert sameness(a, b).vetoed(a, b)


ENOUGH = {
    "same people, place, kind and day": (A, B),
    "same people, other word, same day": (A, B | {"kind": "call", "where": ""}),
    "same day, people and rare words": (
        {"article": "a", "kind": "decision", "who": "Orlov", "nouns": "quarry permit"},
        {"article": "b", "kind": "vote", "who": "Orlov", "nouns": "quarry permit north"},
    ),
}

TOO_LITTLE = {
    "the same day alone": (
        {"article": "a", "kind": "storm", "who": "Manila"},
        {"article": "b", "kind": "vote", "who": "Lagos"},
    ),
    "the same people in another matter of that year": (
        {"article": "a", "kind": "meeting", "who": "Orlov Brandt", "on": "2021", "nouns": "treaty"},
        {"article": "b", "kind": "vote", "who": "Orlov", "on": "2021", "nouns": "budget"},
    ),
}


@pytest.mark.parametrize(("one", "other"), ENOUGH.values(), ids=ENOUGH)
def test_evidence_that_is_enough(one: dict, other: dict) -> None:
    a, b = report(**one), report(**other)
    assert sameness(a, b).evidence(a, b) >= SAME


@pytest.mark.parametrize(("one", "other"), TOO_LITTLE.values(), ids=TOO_LITTLE)
def test_evidence_that_is_too_little(one: dict, other: dict) -> None:
    a, b = report(**one), report(**other)
    assert sameness(a, b).evidence(a, b) < SAME


@pytest.mark.parametrize(("one", "other"), [*ENOUGH.values(), *TOO_LITTLE.values(), *VETOES.values()])
def test_evidence_does_not_ask_who_is_first(one: dict, other: dict) -> None:
    a, b = report(**one), report(**other)
    compared = sameness(a, b)
    assert compared.evidence(a, b) == pytest.approx(compared.evidence(b, a))
    assert 0 <= compared.evidence(a, b) <= 1.5


def test_a_sentence_taken_over_word_for_word_is_proof() -> None:
    words = "The gunmen seized the night train as it slowed for the bridge"
    a = report("a", kind="abduction", sentence=words)
    b = report("b", kind="abduction", sentence=words + " again")
    assert sameness(a, b).evidence(a, b) == 1.0


def test_a_sentence_of_few_words_is_no_proof() -> None:
    a = report("a", kind="statement", who="Orlov", sentence="It rained again")
    b = report("b", kind="statement", who="Orlov", sentence="It rained again")
    assert sameness(a, b).evidence(a, b) < 1.0


def test_names_that_every_sentence_has_weigh_less() -> None:
    a, b = report("a", who="Orlov", nouns="treaty"), report("b", who="Orlov", nouns="ransom")
    everywhere = sameness(a, b, *(report(f"c{n}", who="Orlov", at=n) for n in range(40)))
    assert everywhere.evidence(a, b) < sameness(a, b).evidence(a, b)


QUAKE = {"article": "a", "kind": "quake", "on": "2021-03-04", "at": 10}
DEEDS = {
    "the only deed of the day in both": (QUAKE, {"article": "b", "kind": "", "on": "2021-03-04"}, True),
    "unlike kinds, but one name": (QUAKE | {"who": "Orlov"}, {"article": "b", "kind": "rescue", "who": "Orlov"}, True),
    "unlike kinds that share nothing": (QUAKE, {"article": "b", "kind": "arrest"}, False),
    "a statement of the day": (QUAKE, {"article": "b", "kind": "statement"}, False),
    "what is announced that day": (
        QUAKE | {"who": "Orlov"},
        {"article": "b", "kind": "statement", "lemma": "announce", "who": "Orlov"},
        True,
    ),
    "one article": (QUAKE, {"article": "a", "kind": ""}, False),
    "another day": (QUAKE, {"article": "b", "kind": "", "on": "2021-03-05"}, False),
    "a month": (QUAKE, {"article": "b", "kind": "", "on": "2021-03"}, False),
    "what is planned": (QUAKE | {"status": "planned"}, {"article": "b", "kind": "", "status": "planned"}, False),
}


@pytest.mark.parametrize(("one", "other", "same"), DEEDS.values(), ids=DEEDS)
def test_what_two_articles_tell_of_one_day_is_likely_one_event(one: dict, other: dict, same: bool) -> None:
    a, b = report(**one), report(**other)
    found = sameness(a, b)
    assert (found.evidence(a, b) >= SAME and not found.vetoed(a, b)) is same


def test_a_day_of_many_deeds_says_less() -> None:
    a, b = report(**QUAKE), report("b", "2021-03-04", "")
    more = [report(article, "2021-03-04", "march", at=50, start=50, end=90) for article in "ab"]
    assert sameness(a, b, *more).evidence(a, b) < sameness(a, b).evidence(a, b)


def test_a_name_in_one_paper_may_be_a_plain_word_in_another() -> None:
    a = report("a", "1994", "agreement", where="Linz")
    plain, other = report("b", "1994", "agreement", nouns="linz"), report("b", "1994", "agreement", nouns="oslo")
    assert sameness(a, plain).evidence(a, plain) > sameness(a, other).evidence(a, other)
