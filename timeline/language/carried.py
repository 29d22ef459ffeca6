"""Verbs that say little themselves and the event nouns they carry: "hold talks", "the trial took place"."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.language.clauses import subject
from timeline.language.cues import HAPPENING_VERBS, LIGHT_VERBS, MEASURES, MOVING_VERBS
from timeline.language.lexicon import NOUN_KINDS


def content_verb(verb: Token) -> Token:
    """ "are due to hold" -> hold; "plans to visit" stays, since planning may be the news."""
    for child in verb.children:
        if child.dep_ == "xcomp" and child.pos_ == "VERB" and verb.lemma_ in _OPENING_ANOTHER:
            return child
        if child.dep_ == "acomp" and verb.lemma_ == "be":
            for below in child.children:
                if below.dep_ == "xcomp" and below.pos_ == "VERB":
                    return below
    return verb


_OPENING_ANOTHER = frozenset({"be", "set", "expect", "schedule", "due", "go", "begin", "start"})


def carried_noun(verb: Token) -> Token | None:
    """The event noun that a verb only carries, or None where the verb is itself what happened.

    Handled: object of "hold", "reach", "take two days of talks"; subject of "take place", "be scheduled"; "go on
    strike", "go to the polls", "put to a vote"; "take part in talks"; "it may happen", where the noun was just named.
    """
    return _as_object(verb) or _after_preposition(verb) or _taken_part_in(verb) or _as_subject(verb)


def _as_object(verb: Token) -> Token | None:
    if verb.lemma_.lower() not in LIGHT_VERBS:
        return None
    for child in verb.children:
        if child.dep_ in ("dobj", "nsubjpass", "attr"):
            noun = _measured(child)
            if noun.lemma_.lower() in NOUN_KINDS and noun.lower_ != "sales":
                return noun
    return None


def _measured(noun: Token) -> Token:
    """ "two days of talks" -> talks."""
    if noun.lemma_.lower() in MEASURES:
        for child in noun.children:
            if child.lower_ == "of":
                return next((c for c in child.children if c.dep_ == "pobj"), noun)
    return noun


def _after_preposition(verb: Token) -> Token | None:
    if verb.lemma_.lower() not in MOVING_VERBS:
        return None
    for child in verb.children:
        if child.dep_ == "prep" and child.lower_ in ("on", "to", "into", "under"):
            for noun in child.children:
                definite = any(c.lower_ in ("the", "his", "her", "their", "its") for c in noun.children)
                definite = definite and noun.lower_ != "polls"
                if noun.dep_ == "pobj" and noun.pos_ == "NOUN" and noun.lemma_ in NOUN_KINDS and not definite:
                    return noun
    return None


def _taken_part_in(verb: Token) -> Token | None:
    """ "Took part in three hours of talks"."""
    if verb.lemma_.lower() != "take" or not any(c.lower_ == "part" for c in verb.children):
        return None
    nouns = [_measured(c) for prep in verb.children if prep.lower_ == "in" for c in prep.children if c.dep_ == "pobj"]
    return next((noun for noun in nouns if noun.lemma_.lower() in NOUN_KINDS), None)


def _as_subject(verb: Token) -> Token | None:
    if verb.lemma_.lower() not in HAPPENING_VERBS:
        return None
    who = _meant(subject(verb))
    if any(c.lower_ == "off" and c.dep_ == "prt" for c in verb.children):  # "the launch was called off"
        return None
    if who is None or any(c.dep_ in ("dobj", "attr") and c.lower_ != "place" for c in verb.children):
        return None
    return who if who.lemma_.lower() in NOUN_KINDS and who.pos_ == "NOUN" else None


def _meant(who: Token | None) -> Token | None:
    """For "it may happen", the event noun just named in the sentence; else the word itself."""
    if who is None or who.lower_ not in ("it", "this", "that", "they"):
        return who
    earlier = [t for t in who.sent if t.i < who.i and t.pos_ == "NOUN" and t.lemma_.lower() in NOUN_KINDS]
    return earlier[-1] if earlier else who
