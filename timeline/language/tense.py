"""What one verb tells of the time of its clause: from its tense, its auxiliaries and what it means."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.language.word_list import listed

FUTURE_AUXILIARIES = listed("will shall 'll ’ll wo would")
FUTURE_CUES = listed(
    "schedule scheduled set plan planned due expect expected slate slated upcoming postpone postponed intend hope "
    "prepare agree promise vow invite await forthcoming adjourn reschedule rescheduled tentatively deadline "
    "expire delay likely aim book call resume forecast waiting pending fear brace bracing"
)
PRESENT_AS_FUTURE = listed(
    "open meet begin start return face vote play host leave arrive expire kick air debut go close shut sail depart "
    "run launch land be end resume travel fly visit head race sit hear appear take hold hit gather come "
    "close convene welcome entertain choose elect continue undergo premiere turn"
)
REPORTING = listed("say tell report write show mean think believe know claim")
CONDITIONS = listed("if unless when once whether until before")
PAST_AUXILIARIES = listed("had was were has have did 've ’ve been")
PRESENT_AUXILIARIES = listed("is are am 's ’s 're ’re 'm ’m")
MODALS = listed("may might must should can")
INTENTIONS = listed(
    "want decide ask order need urge invite promise threaten offer have be go tell instruct direct request advise hop"
)
"""Verbs whose infinitive is to come, by lemma; "hop" is the one that the tagger gives "hoped"."""
REFUSED = listed("say comment discuss disclose confirm identify elaborate reveal specify name speak talk answer")
"""What somebody "would not" do on the day of the news, rather than will not do."""


def by_tense(verb: Token, *, near: bool) -> str:
    """ "past", "future" or "" as a verb and its auxiliaries tell; ``near`` when the date is the verb's own."""
    auxiliaries = _auxiliaries(verb)
    if {"would", "have"} <= auxiliaries or _would_not(verb, auxiliaries):
        return "past"
    if auxiliaries & FUTURE_AUXILIARIES:
        return "future"
    if "did" in auxiliaries:
        return "past"
    if verb.tag_ == "VB" or (verb.tag_ == "VBN" and {"to", "be"} <= auxiliaries and "have" not in auxiliaries):
        return _infinitive(verb, auxiliaries, near=near)
    if verb.tag_ == "VBD" or auxiliaries & PAST_AUXILIARIES:
        return "past"
    return _now(verb, auxiliaries, near=near)


def _auxiliaries(verb: Token) -> set[str]:
    """The auxiliaries of a verb and theirs, as the parse may hang "will" on the "be" of "will be closed"."""
    own = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    return {word.lower_ for one in own for word in (one, *one.children) if word is one or word.dep_ == "aux"}


def _would_not(verb: Token, auxiliaries: set[str]) -> bool:
    """Officials would not say on Friday how many were held."""
    refused = "would" in auxiliaries and verb.lemma_ in REFUSED
    return refused and any(child.dep_ == "neg" for child in verb.children)


def _now(verb: Token, auxiliaries: set[str], *, near: bool) -> str:
    """A verb in the present: what is told of it may still be to come."""
    if verb.tag_ == "VBG" and near and auxiliaries & PRESENT_AUXILIARIES:
        return "future"
    if verb.tag_ in ("VBZ", "VBP"):
        return _present(verb, near=near)
    if verb.tag_ != "VBN":
        return ""
    if auxiliaries & MODALS or (near and auxiliaries & PRESENT_AUXILIARIES):
        return "future"
    is_quality = verb.dep_ in ("acomp", "amod") and verb.head.lemma_ == "be"
    return "" if is_quality or auxiliaries & {"be", "is", "are"} else "past"


def _after_a_modal(verb: Token, auxiliaries: set[str], *, near: bool) -> str:
    """Might go home on Friday is ahead; "could not say on Friday" is told; "rebels free ten" is in the present."""
    negated = any(child.dep_ == "neg" for child in verb.children)
    if "could" in auxiliaries and negated:
        return "past"
    if auxiliaries & MODALS or "could" in auxiliaries:
        return "future"
    if not auxiliaries and any(child.dep_ == "nsubj" for child in verb.children):
        return _present(verb, near=near)
    return "future" if verb.dep_ == "ROOT" else ""


def _infinitive(token: Token, auxiliaries: set[str], *, near: bool) -> str:
    """To meet: ahead, unless somebody did something to that end ("they went to Lisbon to meet on Friday")."""
    if "to" not in auxiliaries:
        return _after_a_modal(token, auxiliaries, near=near)
    governor = token.head
    if governor.pos_ in ("NOUN", "PROPN", "NUM", "ADJ") and _is_one_of_a_row(governor):
        return ""
    if token.tag_ == "VBN" or governor is token or governor.lemma_ in FUTURE_CUES or governor.lemma_ in INTENTIONS:
        return "future"
    return "past" if governor.tag_ in ("VBD", "NNS") and _in_the_past(governor) else "future"


def _is_one_of_a_row(noun: Token) -> bool:
    """The first to arrive, the only team to win: told by the verb of the clause."""
    return any(word.lower_ in _ROW for word in (noun, *noun.children))


_ROW = listed("first second third last latest only")


def _in_the_past(token: Token) -> bool:
    return token.tag_ == "VBD" or any(verb.tag_ == "VBD" for verb in (token.head, token.head.head))


def _present(token: Token, *, near: bool) -> str:
    """The fair opens Friday: ahead, if the date is the verb's own."""
    if any(child.lower_ in CONDITIONS for child in token.children):
        return "future"
    if token.lemma_ in REPORTING:
        return "past"
    return "future" if (near and token.lemma_ in PRESENT_AS_FUTURE) or token.lemma_ in FUTURE_CUES else ""
