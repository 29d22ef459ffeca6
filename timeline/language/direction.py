"""Whether a clause looks back or ahead, from tense, auxiliaries and cue words."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from timeline.language.word_list import listed

FUTURE_AUXILIARIES = listed("will shall 'll ’ll wo would")
FUTURE_CUES = listed(
    "schedule scheduled set plan planned due expect expected slate slated upcoming postpone postponed intend hope "
    "prepare agree promise vow invite await forthcoming adjourn reschedule rescheduled tentatively deadline "
    "expire delay likely aim book call resume forecast waiting pending"
)
PRESENT_AS_FUTURE = listed(
    "open meet begin start return face vote play host leave arrive expire kick air debut go close shut sail depart "
    "run launch land be end resume travel fly visit head race sit hear appear take hold hit gather come "
    "close convene welcome entertain"
)
REPORTING = listed("say tell report write show mean think believe know claim")
CONDITIONS = listed("if unless when once whether until before")
FUTURE_LEADS = listed("until till by from starting beginning")
PAST_LEADS = frozenset(("since",))
_LONGEST_CLIMB = 12
NEAR = 2
"""A date is a verb's own when at most a preposition stands between them in the parse."""


def direction_of(doc: Doc, first: int, last: int) -> str:
    """ "past", "future" or "" for the clause that holds the tokens ``first`` to ``last`` (both inclusive)."""
    lead = _lead(doc, first, last)
    if lead in ("past", "future"):
        return lead
    token = doc[first : last + 1].root
    for steps in range(_LONGEST_CLIMB):
        told = _told_by(token, near=steps <= NEAR)
        if told or token.head is token:
            return _ahead(told, token, doc[first - 1].lower_) if lead else told
        token = token.head
    return "future" if lead else ""


def _ahead(told: str, verb: Token, lead: str) -> str:
    """Until Friday, by Friday: ahead, unless it is told as done ("had filed by Wednesday", "lasted until Friday")."""
    if told != "past":
        return "future"
    if lead in ("until", "till"):
        return "past" if verb.lemma_ in LASTING else "future"
    return "future" if lead in ("starting", "beginning") else "past"


PAST_AUXILIARIES = listed("had was were has have did 've ’ve been")
PRESENT_AUXILIARIES = listed("is are am 's ’s 're ’re 'm ’m")
INTENTIONS = listed("want decide ask order need urge invite promise threaten offer have be go")
LASTING = listed("last continue run remain stay live work serve rule reign hold fight rage stand")


def _lead(doc: Doc, first: int, last: int) -> str:
    words = [doc[at].lower_ for at in range(max(0, first - 3), first)]
    if words[-1:] and words[-1] in PAST_LEADS:
        return "past"
    if words[-1:] == ["as"] and words[:2] in (["as", "soon"], ["as", "early"]) or words[-2:] == ["later", "than"]:
        return "future"
    if words[-2:] == ["ahead", "of"] or words[:2] == ["ahead", "of"]:
        return "ahead"
    if words[-1:] == ["from"] and any(word.lower_ in _NO_START for word in doc[last + 1 : last + 3]):
        return ""
    return "ahead" if words[-1:] and words[-1] in FUTURE_LEADS else ""


_NO_START = listed("to until till through 's ’s")
"""After "from Monday" these say that nothing begins on it: "from Monday to Friday", "from Monday's vote"."""


def _told_by(token: Token, *, near: bool) -> str:
    """What one word on the way up to the verb of the clause tells."""
    if _is_cue(token):
        had = any(child.lower_ == "had" for verb in (token, token.head) for child in verb.children)
        return "past" if had else "future"
    if token.lower_ in PAST_LEADS:
        return "past"
    if token.pos_ in ("VERB", "AUX"):
        return _by_tense(token, near=near)
    return "future" if near and _is_a_verb_misread(token) else ""


def _is_a_verb_misread(token: Token) -> bool:
    """Odense host Aarhus on Sunday; Polls close Sunday: in a sentence without a verb, its verb."""
    if token.tag_ not in ("NN", "NNS", "RB", "JJ") or token.lemma_.lower() not in PRESENT_AS_FUTURE:
        return False
    follows = token.i > token.sent.start and token.nbor(-1).pos_ in ("NOUN", "PROPN", "ADJ")
    return follows and not any(word.pos_ in ("VERB", "AUX") and word.tag_ != "VB" for word in token.sent)


def _by_tense(verb: Token, *, near: bool) -> str:
    auxiliaries = {child.lower_ for child in verb.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries & FUTURE_AUXILIARIES:
        return "future"
    if verb.tag_ == "VB":
        return _infinitive(verb, auxiliaries)
    if verb.tag_ == "VBD" or auxiliaries & PAST_AUXILIARIES:
        return "past"
    if verb.tag_ == "VBG" and near and auxiliaries & PRESENT_AUXILIARIES:
        return "future"
    if verb.tag_ in ("VBZ", "VBP"):
        return _present(verb, near=near)
    return "past" if verb.tag_ == "VBN" and not auxiliaries & {"be", "is", "are"} else ""


def _is_cue(token: Token) -> bool:
    if token.lower_ not in FUTURE_CUES or token.tag_ not in ("VBN", "JJ", "VBG", "NN", "RB", "VBD"):
        return False
    if token.tag_ == "VBD" and token.lower_ not in ("postponed", "delayed", "adjourned"):
        return False
    following = token.i + 1 < len(token.doc) and token.nbor().lower_
    return token.lower_ not in ("set", "call", "book") or following in ("to", "for")


def _infinitive(token: Token, auxiliaries: set[str]) -> str:
    """To meet: ahead, unless somebody did something to that end ("they went to Lisbon to meet on Friday")."""
    if "to" not in auxiliaries:
        return "future" if token.dep_ == "ROOT" else ""
    governor = token.head
    if governor is token or governor.lemma_ in FUTURE_CUES or governor.lemma_ in INTENTIONS:
        return "future"
    return "past" if governor.tag_ in ("VBD", "NNS") and _in_the_past(governor) else "future"


def _in_the_past(token: Token) -> bool:
    return token.tag_ == "VBD" or any(verb.tag_ == "VBD" for verb in (token.head, token.head.head))


def _present(token: Token, *, near: bool) -> str:
    """The fair opens Friday: ahead, if the date is the verb's own."""
    if any(child.lower_ in CONDITIONS for child in token.children):
        return "future"
    if token.lemma_ in REPORTING:
        return "past"
    return "future" if (near and token.lemma_ in PRESENT_AS_FUTURE) or token.lemma_ in FUTURE_CUES else ""
