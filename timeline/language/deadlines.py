"""What is put off until a day, moved to it, or must be done by it: the day is that of what is still to come."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Token

from timeline.chronology.reports import AHEAD
from timeline.language.clauses import governor, subject
from timeline.language.cues import MOVED_WITH, POSTPONING_VERBS
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.modality import modality_of
from timeline.language.trigger import Trigger, is_event, of_verb


def due_at(preposition: Token) -> Trigger | None:
    """The trigger of a last day: "adjourned until May 10", "has until 6 March to bid", "expected before Christmas"."""
    verb = _verb_above(preposition)
    if verb is None:
        return None
    if preposition.lower_ == "before":
        return _foretold(verb)
    if preposition.lower_ not in ("until", "till"):
        return None
    if _puts_off(verb):
        return _what_follows(verb, preposition) or _what_is_moved(verb) or _of_the_verb(verb)
    if verb.lemma_.lower() in ("have", "give"):
        return _what_must_be_done(verb, preposition)
    return None


def _foretold(verb: Token) -> Trigger | None:
    """ "A verdict is expected before Easter"; "met before Easter" says too little of when."""
    found = of_verb(verb)
    return found if found is not None and modality_of(found.verb or found.word) in AHEAD else None


def moved_to(preposition: Token) -> Trigger | None:
    """The trigger of the day to which something is moved: "postponed to Friday", "put back to May 10"."""
    if preposition.lower_ != "to":
        return None
    verb = _verb_above(preposition)
    return (_what_is_moved(verb) or _of_the_verb(verb)) if verb is not None and _puts_off(verb) else None


def _verb_above(preposition: Token) -> Token | None:
    return preposition.head if preposition.head.pos_ in ("VERB", "AUX") else governor(preposition)


def _puts_off(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    return lemma in POSTPONING_VERBS or any((lemma, child.lower_) in MOVED_WITH for child in verb.children)


def _what_follows(verb: Token, preposition: Token) -> Trigger | None:
    """ "Adjourned until May 10 for sentencing"."""
    for child in verb.subtree:
        if child.i > preposition.i and is_event(child):
            return Trigger(child, None, NOUN_KINDS[child.lemma_.lower()], due=True)
    return None


def _what_is_moved(verb: Token) -> Trigger | None:
    """ "The inquest was postponed to Friday", "put the vote back to May"."""
    moved = next((c for c in verb.children if c.dep_ == "dobj"), None) or subject(verb)
    if moved is None or not is_event(moved):
        return None
    return Trigger(moved, None, NOUN_KINDS[moved.lemma_.lower()], due=True)


def _of_the_verb(verb: Token) -> Trigger | None:
    found = of_verb(verb)
    return replace(found, due=True) if found else None


def _what_must_be_done(verb: Token, preposition: Token) -> Trigger | None:
    """ "Has until 6 March to bid", also where the parse takes "has" for an auxiliary of the bid."""
    for child in verb.head.subtree if verb.dep_ == "aux" else verb.subtree:
        if child.i > preposition.i and child.pos_ == "VERB" and any(c.lower_ == "to" for c in child.lefts):
            return replace(of_verb(child) or Trigger(child, child, ""), due=True)
    return None
