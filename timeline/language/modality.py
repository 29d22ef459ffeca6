"""Did it happen, is it planned, expected, possible, denied? Read off tense, auxiliaries and cue words."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.chronology.mentions import Modality
from timeline.language.clauses import auxiliaries, governor, is_negated, refuses
from timeline.language.cues import (
    CALLED_OFF,
    DEMANDS,
    DENIED_CUES,
    EXPECTED_CUES,
    NEGATIVE_DETERMINERS,
    NOBODY,
    PLANNED_CUES,
    POSSIBLE_CUES,
    SAYING_NO,
    SUMMONING,
    WISHES,
)
from timeline.language.word_list import listed

_COMING = listed("upcoming forthcoming planned scheduled proposed next future expected imminent coming")
_AGREED = listed("agree decide vow promise pledge undertake")
_FINITE = ("VBD", "VBZ", "VBP")


def modality_of(trigger: Token, *, exact: bool = False, named: bool = False) -> Modality:
    """The modality of the event a trigger stands for.

    ``exact`` says that the clause names a day: "will meet on Monday" is planned, "will meet" is expected. ``named``
    says that the date is part of the event's name, as in "the 1998 deal", whatever the clause says of it.
    Handled: "are due to meet", "is scheduled for", "will (likely) meet", "may meet", "denied meeting", "rejected
    claims that they met", "did not meet", "never met", "cannot meet", "nobody met", "no agreement was reached",
    "refused to meet", "the upcoming talks", "hopes to meet", "if they meet", "would meet" under a past verb, "called
    for a vote", "the vote planned for Monday was called off".
    """
    if trigger.pos_ in ("VERB", "AUX"):
        return _of_verb(trigger, exact)
    if any(child.lower_ in _COMING for child in trigger.children if child.dep_ in ("amod", "advmod", "compound")):
        return Modality.PLANNED
    if _has_no(trigger) or is_called_off(trigger):
        return Modality.DENIED
    if _is_asked_for(trigger):
        return Modality.POSSIBLE
    if _is_summoned_to(trigger):
        return Modality.PLANNED
    verb = None if named else governor(trigger)
    if verb is None or not _is_about(trigger, verb):
        return Modality.OCCURRED
    return _of_verb(verb, exact)


def _is_about(noun: Token, verb: Token) -> bool:
    """True when the verb says of the noun that it happens: its subject or object, not a mere circumstance."""
    while noun.dep_ in ("conj", "compound", "appos") and noun.head != noun:
        noun = noun.head
    return noun.head == verb and noun.dep_ in ("nsubj", "nsubjpass", "dobj", "attr", "csubj", "oprd")


def _has_no(noun: Token) -> bool:
    """ "No agreement"."""
    return any(child.lower_ in NEGATIVE_DETERMINERS for child in noun.children)


def is_called_off(noun: Token) -> bool:
    """ "The strike was called off", "cancelled the match", "a strike was averted"."""
    verb = noun.head
    if noun.dep_ not in ("nsubjpass", "dobj") or verb.pos_ != "VERB":
        return False
    off = verb.lemma_.lower() == "call" and any(child.lower_ == "off" for child in verb.children)
    return (off or verb.lemma_.lower() in CALLED_OFF) and _of_verb(verb, exact=False) == Modality.OCCURRED


def _is_asked_for(noun: Token) -> bool:
    """ "Called for an inquiry", "demanded a vote"."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else noun.head
    if noun.dep_ not in ("pobj", "dobj") or above.pos_ != "VERB":
        return False
    return above.lemma_.lower() in DEMANDS and (noun.dep_ == "pobj" or above.lemma_.lower() in ("demand", "seek"))


def _is_summoned_to(noun: Token) -> bool:
    """ "Has summoned him to a hearing", "have been invited to talks": not yet."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("to", "for") else None
    if above is None or above.lemma_.lower() not in SUMMONING:
        return False
    return above.tag_ in ("VBZ", "VBP") or any(c.tag_ in ("VBZ", "VBP") for c in auxiliaries(above))


def _of_verb(verb: Token, exact: bool) -> Modality:
    own = _own_modality(verb, exact)
    if own is not None:
        return own
    if verb.lemma_.lower() in SAYING_NO and not is_negated(verb) and not refuses(verb):
        return Modality.DENIED
    above = verb
    for _ in range(4):
        if above.dep_ not in ("xcomp", "ccomp", "conj", "pcomp", "acl", "advcl") or above.head == above:
            break
        link, below, above = above.dep_, above, above.head
        if any(token.text in (";", "—") for token in verb.doc[min(below.i, above.i) : max(below.i, above.i)]):
            break
        if link == "conj" and not auxiliaries(verb) and verb.tag_ in _FINITE:
            break
        found = _from_above(above, link, exact, finite=verb.tag_ in _FINITE)
        if found is not None:
            return found
    return Modality.OCCURRED


def _own_modality(verb: Token, exact: bool) -> Modality | None:
    words = {child.lemma_.lower() for child in auxiliaries(verb)} | {child.lower_ for child in auxiliaries(verb)}
    adverbs = {child.lower_ for child in verb.children if child.dep_ == "advmod"}
    if any(child.dep_ == "mark" and child.lower_ in ("if", "unless", "whether") for child in verb.children):
        return Modality.POSSIBLE
    if words & {"can", "ca", "could"} and is_negated(verb):
        return Modality.DENIED
    if words & {"may", "might", "could", "can"} or adverbs & {"possibly", "perhaps", "maybe"}:
        return Modality.POSSIBLE
    if words & {"will", "'ll", "’ll", "shall", "wo", "would", "should", "must"}:
        return _future(verb, words, adverbs, exact)
    cue = _cue_in_passive(verb)
    if cue:
        return cue
    if _is_going_to(verb):
        return Modality.PLANNED
    return Modality.DENIED if _is_said_not_to_be(verb, words) else None


def _is_said_not_to_be(verb: Token, words: set[str]) -> bool:
    """ "Did not meet", "never met", "was not hurt", "nobody was hurt", "no agreement was reached"."""
    if is_negated(verb) and verb.tag_ != "VBG":
        return bool(words & {"did", "do", "have", "be", "never"}) or verb.pos_ == "AUX"
    who = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass")), None)
    return who is not None and (who.lower_ in NOBODY or _has_no(who))


def _future(verb: Token, words: set[str], adverbs: set[str], exact: bool) -> Modality:
    if is_negated(verb):
        return Modality.DENIED
    if adverbs & {"likely", "probably"} or "likely" in words:
        return Modality.EXPECTED
    if any(child.lower_ == "have" and child.dep_ == "aux" for child in verb.children) and "would" in words:
        return Modality.POSSIBLE
    return Modality.PLANNED if exact and "would" not in words else Modality.EXPECTED


def _cue_in_passive(verb: Token) -> Modality | None:
    """The verb itself is the cue: "the vote is scheduled for May 4", "a verdict is expected on Friday"."""
    passive = any(
        child.dep_ in ("auxpass", "aux", "nsubjpass") and child.lemma_ in ("be", "get") for child in verb.children
    )
    bare = verb.dep_ in ("acl", "amod", "relcl") and verb.tag_ == "VBN"
    if not (passive or bare or verb.tag_ == "VBN") or is_negated(verb):
        return None
    if verb.lemma_ in PLANNED_CUES and verb.lemma_ not in ("fix", "prepare", "aim") or _is_for_a_day(verb):
        return Modality.PLANNED
    return Modality.EXPECTED if verb.lemma_ in EXPECTED_CUES else None


def _is_for_a_day(verb: Token) -> bool:
    """ "Elections have been called for 12 September"."""
    if verb.lemma_ not in ("call", "fix"):
        return False
    return any(c.ent_type_ == "DATE" for p in verb.children if p.lower_ == "for" for c in p.children)


def _is_going_to(verb: Token) -> bool:
    return verb.dep_ == "xcomp" and verb.head.lower_ == "going" and any(c.lower_ == "to" for c in verb.children)


def _from_above(above: Token, link: str, exact: bool, *, finite: bool) -> Modality | None:
    """What a governing word says of the clause below it."""
    lemma = above.lemma_.lower()
    if _denies(above, link):
        return Modality.DENIED
    if finite:
        return None
    if lemma == "be" and link == "xcomp" or lemma in PLANNED_CUES or lemma in _AGREED:  # "is to take place"
        return Modality.DENIED if is_negated(above) else Modality.PLANNED
    if any(child.lower_ in ("due", "set", "scheduled") for child in above.children if child.dep_ == "acomp"):
        return Modality.PLANNED
    if lemma in EXPECTED_CUES or any(child.lower_ in ("likely", "poised") for child in above.children):
        return Modality.EXPECTED
    if lemma in POSSIBLE_CUES or lemma in WISHES or lemma == "call":
        return Modality.POSSIBLE
    own = _own_modality(above, exact)
    return own if own in (Modality.PLANNED, Modality.EXPECTED, Modality.POSSIBLE) and link != "ccomp" else None


def _denies(above: Token, link: str) -> bool:
    """ "Denied meeting", "rejected claims that they met", "refused to meet", "failed to meet"."""
    lemma = above.lemma_.lower()
    if link == "acl" and above.pos_ == "NOUN":
        return above.dep_ == "dobj" and above.head.lemma_.lower() in DENIED_CUES
    if lemma in DENIED_CUES:
        return link in ("xcomp", "ccomp", "pcomp")
    return lemma in CALLED_OFF and link in ("xcomp", "pcomp") and not is_negated(above)


def is_news(verb: Token | None, *, first: bool) -> bool:
    """ "Has been suspended" in the ``first`` sentence of an article, "has just been suspended" anywhere."""
    if verb is None or verb.tag_ != "VBN" or verb.dep_ not in ("ROOT", "conj", "ccomp"):
        return False
    just = any(child.lower_ == "just" and child.i < verb.i for child in verb.children)
    return (first or just) and any(child.tag_ in ("VBZ", "VBP") for child in auxiliaries(verb))


def is_told_of_the_past(verb: Token) -> bool:
    """ "Ordered", "was closed", "has been closed"; not "orders", "ordered" after "to"."""
    if verb.tag_ == "VBD":
        return True
    return verb.tag_ == "VBN" and any(child.tag_ in _FINITE for child in auxiliaries(verb))


def is_past_plan(verb: Token) -> bool:
    """ "Was due to reopen", "had until Monday to bid": what the past tense foretells may be over by now."""
    for _ in range(4):
        finite = [verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass"))]
        if any(token.tag_ == "VBD" for token in finite):
            return True
        if any(token.tag_ in ("VBZ", "VBP", "MD") for token in finite):
            return False
        if verb.dep_ not in ("xcomp", "acomp", "acl", "relcl", "conj") or verb.head == verb:
            return False
        verb = verb.head
    return False
