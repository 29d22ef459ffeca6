"""The word an event hangs on, and the clause around it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from timeline.chronology.mentions import Modality
from timeline.language.carried import carried_noun, content_verb
from timeline.language.clauses import governor, objects, subject
from timeline.language.cues import EMPTY_VERBS, REPORTING_VERBS
from timeline.language.event_kinds import kind_of
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.modality import modality_of

_HAVING = frozenset({"have", "earn", "employ", "own", "total", "number", "cost", "measure", "weigh"})
_BACK = frozenset({"back", "home", "gone", "out", "away"})
_AMOUNTS = frozenset({"MONEY", "CARDINAL", "PERCENT", "QUANTITY"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """``word`` names the event, ``verb`` heads its clause (None for an event that is only named).

    ``named`` is True where the date stands inside the name, as in "the 1998 deal": the clause around it may be about
    anything. ``due`` is True where the sentence puts it off or sets a deadline: "adjourned until May 10".
    """

    word: Token
    verb: Token | None
    kind: str
    named: bool = False
    due: bool = False

    @property
    def about(self) -> str:
        """The kind of what a statement says was done: "said that it had offered 410p" is about an offer."""
        said = next((c for c in self.verb.children if c.dep_ == "ccomp"), None) if self.verb is not None else None
        if self.kind != "statement" or said is None or said.pos_ not in ("VERB", "AUX"):
            return ""
        if modality_of(said) != Modality.OCCURRED:
            return ""
        inner = of_verb(said)
        return inner.kind if inner is not None and inner.kind != "statement" else ""


def is_event(token: Token) -> bool:
    """True for a noun that names an event."""
    if token.pos_ == "PROPN" and token.text in ("March", "Storm"):
        return False
    return token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUN_KINDS


def of_verb(verb: Token) -> Trigger | None:
    """The trigger of a clause: its verb, or the event noun that a light verb carries."""
    verb = content_verb(verb)
    noun = carried_noun(verb)
    if noun is not None:
        return Trigger(noun, verb, NOUN_KINDS[noun.lemma_.lower()])
    if verb.lemma_.lower() in EMPTY_VERBS and not objects(verb) and not _comes_out(verb):
        return None
    if subject(verb) is None and verb.dep_ == "amod" or _is_a_figure(verb):
        return None
    return Trigger(verb, verb, kind_of(_meant_by(verb)))


def _meant_by(verb: Token) -> Token:
    """For "have not spoken but may do so", the verb that "do so" stands for."""
    so = verb.lemma_.lower() == "do" and any(c.lower_ == "so" for c in verb.children)
    return verb.head if so and verb.dep_ in ("conj", "advcl", "ccomp") and verb.head.pos_ == "VERB" else verb


def _comes_out(verb: Token) -> bool:
    """ "The paper appeared on Monday", "will be back by Friday", "may do so next week".

    "It appears that", "appears to be", "appeared tired" are no events.
    """
    lemma, below = verb.lemma_.lower(), list(verb.children)
    if lemma == "appear":
        empty = any(c.dep_ in ("xcomp", "ccomp", "acomp", "oprd", "advcl") for c in below)
        return verb.tag_ not in ("VBZ", "VBP") and not empty
    if lemma == "do":
        return any(c.lower_ == "so" for c in below)
    return lemma == "be" and verb.tag_ == "VB" and any(c.lower_ in _BACK for c in below)


def _is_a_figure(verb: Token) -> bool:
    """ "Had sales of 88 million", "employs 300 people": what somebody has is no event."""
    if verb.lemma_.lower() not in _HAVING:
        return False
    return any(token.ent_type_ in _AMOUNTS for found in objects(verb) for token in found.subtree)


def of_noun(noun: Token) -> Trigger:
    """The trigger of an event noun, in the clause that carries it if there is one."""
    kind = NOUN_KINDS[noun.lemma_.lower()]
    above = governor(noun)
    if above is not None:
        content = content_verb(above)
        if carried_noun(content) == noun:
            return Trigger(noun, content, kind)
        if kind == "statement" and above.lemma_.lower() in REPORTING_VERBS:
            return of_verb(above) or Trigger(noun, None, kind)
    return Trigger(noun, None, kind)
