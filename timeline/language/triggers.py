"""The word an event hangs on: climbing the parse from a time expression, or looking for one where there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span, Token

from timeline.language.clauses import governor, objects, subject
from timeline.language.lexicon import (
    EMPTY_VERBS,
    HAPPENING_VERBS,
    LIGHT_VERBS,
    NOUN_KINDS,
    REPORTING_VERBS,
    VERB_KINDS,
)

# "since June" says when a state began, "until June" when it ends: no event happened then.
_NOT_AT = frozenset({"since", "until", "till", "before", "after", "than", "prior"})
_PREMODIFIERS = frozenset({"compound", "nmod", "poss", "amod", "nummod"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """``word`` names the event, ``verb`` heads its clause (None for an event that is only named).

    ``named`` is True where the date stands inside the name, as in "the 2015 deal": the clause around it may be about
    anything.
    """

    word: Token
    verb: Token | None
    kind: str
    named: bool = False


def trigger_of(time: Token) -> Trigger | None:
    """The trigger a time expression's head word dates; None where it dates no event.

    Handled: "met on Thursday", "Thursday's conversation", "the December 7 call", "talks on Friday", "are due to hold
    talks on Jan. 10", "the 2015 deal", "in 2014, troops invaded". Not dated: "since June", "the 2014 law was repealed".
    """
    token = time
    while token.head != token:
        link, token = token.dep_, token.head
        if token.pos_ == "ADP" and token.lower_ in _NOT_AT and not _names_a_day_of(token):
            return None
        if token.pos_ in ("VERB", "AUX"):
            return of_verb(token)
        if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUN_KINDS:
            return replace(of_noun(token), named=link in _PREMODIFIERS)
        if token.pos_ in ("NOUN", "PROPN") and link in _PREMODIFIERS:
            return None
    return of_noun(token) if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUN_KINDS else None


def _names_a_day_of(preposition: Token) -> bool:
    """ "after Monday's vote" dates the vote, which lies between the preposition and the day."""
    return any(child.dep_ == "pobj" and child.lemma_.lower() in NOUN_KINDS for child in preposition.children)


def of_verb(verb: Token) -> Trigger | None:
    """The trigger of a clause: its verb, or the event noun that a light verb carries."""
    verb = _content_verb(verb)
    noun = _carried_noun(verb)
    if noun is not None:
        return Trigger(noun, verb, NOUN_KINDS[noun.lemma_.lower()])
    if verb.lemma_.lower() in EMPTY_VERBS and not objects(verb):
        return None
    if subject(verb) is None and verb.dep_ == "amod":
        return None
    return Trigger(verb, verb, VERB_KINDS.get(verb.lemma_.lower(), ""))


def of_noun(noun: Token) -> Trigger | None:
    """The trigger of an event noun, in the clause that carries it if there is one."""
    kind = NOUN_KINDS[noun.lemma_.lower()]
    if noun.dep_ in ("nsubj", "nsubjpass", "dobj") and noun.head.pos_ == "VERB":
        content = _content_verb(noun.head)
        if _carried_noun(content) == noun:
            return Trigger(noun, content, kind)
    above = governor(noun)
    if kind == "statement" and above is not None and above.lemma_.lower() in REPORTING_VERBS:
        return of_verb(above)
    return Trigger(noun, None, kind)


def _content_verb(verb: Token) -> Token:
    """ "are due to hold" -> hold; "plans to visit" stays, since planning may be the news."""
    for child in verb.children:
        if (
            child.dep_ == "xcomp"
            and child.pos_ == "VERB"
            and verb.lemma_ in ("be", "set", "expect", "schedule", "due", "go")
        ):
            return child
        if child.dep_ == "acomp" and verb.lemma_ == "be":
            for below in child.children:
                if below.dep_ == "xcomp" and below.pos_ == "VERB":
                    return below
    return verb


def _carried_noun(verb: Token) -> Token | None:
    """The event noun that a verb only carries: object of "hold", subject of "take place"."""
    lemma = verb.lemma_.lower()
    if lemma in LIGHT_VERBS:
        for child in verb.children:
            if child.dep_ in ("dobj", "nsubjpass", "attr") and child.lemma_.lower() in NOUN_KINDS:
                return child
    if lemma not in HAPPENING_VERBS:
        return None
    who = _meant(subject(verb))
    takes_place = all(c.dep_ not in ("dobj", "attr") or c.lower_ == "place" for c in verb.children)
    return who if who is not None and takes_place and who.lemma_.lower() in NOUN_KINDS else None


def _meant(who: Token | None) -> Token | None:
    """For "it may happen", the event noun just named in the sentence; else the word itself."""
    if who is None or who.lower_ not in ("it", "this", "that", "they"):
        return who
    earlier = [t for t in who.sent if t.i < who.i and t.pos_ == "NOUN" and t.lemma_.lower() in NOUN_KINDS]
    return earlier[-1] if earlier else who


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
