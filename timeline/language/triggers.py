"""The word an event hangs on: climbing the parse from a time expression, or looking for one where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from timeline.chronology.mentions import Modality
from timeline.language.carried import carried_noun, content_verb
from timeline.language.clauses import governor, objects, subject
from timeline.language.lexicon import (
    EMPTY_VERBS,
    NOUN_KINDS,
    PHRASAL_KINDS,
    POSTPONING_VERBS,
    REPORTING_VERBS,
    VERB_KINDS,
)
from timeline.language.modality import modality_of

# "since June" says when a state began, "until June" when it ends: no event happened then.
_NOT_AT = frozenset({"since", "until", "till", "before", "after", "than", "prior"})
_PREMODIFIERS = frozenset({"compound", "nmod", "poss", "amod", "nummod"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """``word`` names the event, ``verb`` heads its clause (None for an event that is only named).

    ``named`` is True where the date stands inside the name, as in "the 2015 deal": the clause around it may be about
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


def trigger_of(time: Token, *, day: bool = False, clock: bool = False) -> Trigger | None:
    """The trigger a time expression's head word dates; None where it dates no event.

    Handled: "met on Thursday", "Thursday's conversation", "the December 7 call", "talks on Friday", "are due to hold
    talks on Jan. 10", "the 2015 deal", "in 2014, troops invaded", "adjourned until May 10 for sentencing", "has until
    6 March to bid", "picketing since Oct. 1", "the first strike since 1998", "shortly after 3 a.m. on May 4". Not dated:
    "since June", "the 2014 law was repealed". ``day`` and ``clock`` say how fine the expression is.
    """
    token = time
    while token.head != token:
        link, token = token.dep_, token.head
        if token.pos_ in ("ADP", "SCONJ", "ADV") and token.lower_ in _NOT_AT and not _names_a_day_of(token):
            if token.lower_ == "since":
                return _since(token, day=day)
            if not clock or token.lower_ not in ("after", "before"):
                return _due(token)
        if token.dep_ == "pcomp" and token.head.lower_ == "since":  # "the first since they met in June"
            return None
        if token.pos_ in ("VERB", "AUX"):
            return of_verb(_finite(token, time))
        if _is_event(token):
            return replace(of_noun(token), named=link in _PREMODIFIERS)
        if token.pos_ in ("NOUN", "PROPN") and link in _PREMODIFIERS:
            return None
    return of_noun(token) if _is_event(token) else None


def _is_event(token: Token) -> bool:
    if token.pos_ == "PROPN" and token.text == "March":
        return False
    return token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUN_KINDS


def _names_a_day_of(preposition: Token) -> bool:
    """ "after Monday's vote" dates the vote, which lies between the preposition and the day."""
    return any(child.dep_ == "pobj" and child.lemma_.lower() in NOUN_KINDS for child in preposition.children)


def _finite(verb: Token, time: Token) -> Token:
    """ "Went on trial on Monday accused of ...": a day before a participle belongs to the clause around it."""
    participle = verb.tag_ in ("VBN", "VBG") and verb.dep_ in ("acl", "advcl", "xcomp", "dep")
    if participle and time.i < verb.i and verb.head.pos_ in ("VERB", "AUX", "NOUN", "PROPN"):
        above = verb.head if verb.head.pos_ in ("VERB", "AUX") else governor(verb.head)
        if above is not None and above.i < time.i:
            return above
    return verb


def _since(preposition: Token, *, day: bool) -> Trigger | None:
    """A day since which something goes on is the day it began; "the first strike since 1998" names that of 1998."""
    head = preposition.head
    if _is_event(head) and any(c.lower_ == "first" or c.tag_ == "JJS" for c in head.children):
        return replace(of_noun(head), named=True, verb=None)
    if not day:
        return None
    return of_verb(head) if head.pos_ in ("VERB", "AUX") else None


def _due(preposition: Token) -> Trigger | None:
    """What is put off until a day, or must be done by it: "adjourned until May 10", "has until 6 March to bid"."""
    if preposition.lower_ not in ("until", "till"):
        return None
    verb = preposition.head if preposition.head.pos_ in ("VERB", "AUX") else governor(preposition)
    if verb is None:
        return None
    if verb.lemma_.lower() in POSTPONING_VERBS:
        for child in verb.subtree:
            if child.i > preposition.i and _is_event(child):
                return Trigger(child, None, NOUN_KINDS[child.lemma_.lower()], due=True)
        found = of_verb(verb)
        return replace(found, due=True) if found else None
    if verb.lemma_.lower() in ("have", "give"):
        for child in verb.subtree:
            if child.i > preposition.i and child.pos_ == "VERB" and any(c.lower_ == "to" for c in child.lefts):
                return replace(of_verb(child) or Trigger(child, child, ""), due=True)
    return None


def of_verb(verb: Token) -> Trigger | None:
    """The trigger of a clause: its verb, or the event noun that a light verb carries."""
    verb = content_verb(verb)
    noun = carried_noun(verb)
    if noun is not None:
        return Trigger(noun, verb, NOUN_KINDS[noun.lemma_.lower()])
    if verb.lemma_.lower() in EMPTY_VERBS and not objects(verb):
        return None
    if subject(verb) is None and verb.dep_ == "amod":
        return None
    return Trigger(verb, verb, _kind(verb))


def _kind(verb: Token) -> str:
    lemma = verb.lemma_.lower()
    for child in verb.children:
        particle = child.dep_ in ("prt", "advmod", "prep", "acomp", "oprd", "ccomp", "xcomp")
        kind = PHRASAL_KINDS.get((lemma, child.lower_)) if particle else None
        if kind:
            return kind
    if lemma == "find" and any(child.lower_ == "guilty" for child in verb.subtree):
        return "verdict"
    said = any(child.dep_ == "ccomp" for child in verb.children)
    if lemma in ("admit", "declare") and said:
        return "statement"
    if lemma == "admit":
        return "trial"
    if lemma == "shake" and any(child.lower_ == "hands" for child in verb.children):
        return "agreement"
    return VERB_KINDS.get(lemma, "")


def of_noun(noun: Token) -> Trigger | None:
    """The trigger of an event noun, in the clause that carries it if there is one."""
    kind = NOUN_KINDS[noun.lemma_.lower()]
    above = governor(noun)
    if above is not None:
        content = content_verb(above)
        if carried_noun(content) == noun:
            return Trigger(noun, content, kind)
        if kind == "statement" and above.lemma_.lower() in REPORTING_VERBS:
            return of_verb(above)
    return Trigger(noun, None, kind)


def undated_triggers(sentence: Span) -> Iterator[Trigger]:
    """What a sentence without a date reports: its main clauses, what they say that somebody said, and event nouns."""
    for verb in _main_verbs(sentence):
        trigger = of_verb(verb)
        if trigger is not None and trigger.kind != "statement" and trigger.word.pos_ != "AUX":
            yield trigger
    for token in sentence:
        if token.pos_ == "NOUN" and NOUN_KINDS.get(token.lemma_.lower(), "statement") != "statement":
            trigger = of_noun(token)
            if trigger is not None:
                yield trigger


def _main_verbs(sentence: Span) -> Iterator[Token]:
    stack = [sentence.root]
    while stack:
        verb = stack.pop()
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        yield verb
        for child in verb.children:
            reported = child.dep_ in ("ccomp", "advcl", "xcomp", "relcl")
            if child.pos_ in ("VERB", "AUX") and (child.dep_ == "conj" or reported):
                stack.append(child)
