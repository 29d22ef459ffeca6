"""Whether a clause looks back or ahead, from tense, auxiliaries and cue words."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from timeline.language.calendar_words import MONTHS
from timeline.language.cues import MOVED_WITH, POSTPONING_VERBS
from timeline.language.tense import FUTURE_CUES, PRESENT_AS_FUTURE, by_tense
from timeline.language.word_list import listed

FUTURE_LEADS = listed("until till by from starting beginning")
TERMS = listed("effective payable due maturing expiring redeemable")
"""Words of contracts and dividends, whose day is to come: "payable Dec. 15", "effective on June 1"."""
PAST_LEADS = frozenset(("since",))
ARRANGING = listed("plan schedule set call fix arrange organise organize slate book")
UNFORESEEN = listed(
    "crash attack bombing explosion blast shooting killing murder stabbing ambush raid riot massacre quake "
    "earthquake tremor derailment accident collapse defeat loss death arrest robbery kidnapping hijacking incident "
    "violence clash announcement resignation disclosure breach leak sinking"
)
"""What nobody names before it has happened: "the crash on Sunday", whatever will be done about it."""
LASTING = listed("last continue run remain stay live work serve rule reign hold fight rage stand")
NEAR = 2
"""A date is a verb's own when at most a preposition stands between them in the parse."""
_LONGEST_CLIMB = 12


def direction_of(doc: Doc, first: int, last: int) -> str:
    """ "past", "future" or "" for the clause that holds the tokens ``first`` to ``last`` (both inclusive)."""
    if _is_of_what_happened(doc, first, last) or _is_of_the_verb_before(doc, first, last):
        return "past"
    lead = _lead(doc, first, last)
    if lead in ("past", "future"):
        return lead
    word = doc[first - 1].lower_ if first else ""
    token = below = doc[first : last + 1].root
    for steps in range(_LONGEST_CLIMB):
        told = _told_by(token, below, word, steps)
        if told or token.head is token:
            return _ahead(told, token, word) if lead else told
        token, below = token.head, token
    return "future" if lead else ""


def _is_of_what_happened(doc: Doc, first: int, last: int) -> bool:
    """The crash on Sunday will be looked into; the stabbing Friday of a nurse."""
    at = first - 2 if first and doc[first - 1].lower_ == "on" else first - 1
    if at < 0 or last + 1 >= len(doc) or not _is_unforeseen(doc[at]):
        return False
    return doc[last + 1].lower_ == "of" or doc[last + 1].pos_ in ("VERB", "AUX")


def _is_of_the_verb_before(doc: Doc, first: int, last: int) -> bool:
    """The bank said on Friday it will appeal; he told reporters Friday he would: the day of the saying."""
    at = first - 2 if first and doc[first - 1].lower_ in ("on", "in") else first - 1
    after = doc[last + 1] if last + 1 < len(doc) else None
    if at < 0 or after is None or after.tag_ == "POS" or after.pos_ in ("VERB", "AUX"):
        return False
    verb = doc[at]
    while verb.i > max(0, at - _LONGEST_HEARER) and verb.pos_ in _OF_A_HEARER:
        verb = verb.nbor(-1)
    if verb.tag_ != "VBD" or verb.pos_ != "VERB" or (verb.i < at and verb.lemma_ != "tell"):
        return False
    return verb.lower_ not in FUTURE_CUES and verb.lemma_ not in ARRANGING | POSTPONING_VERBS


_OF_A_HEARER = listed("NOUN PROPN PRON ADJ DET ADP")
_LONGEST_HEARER = 6
"""In words: "told reporters in the capital" is as much as may stand between the verb and the day."""


def _ahead(told: str, verb: Token, lead: str) -> str:
    """Until Friday, by Friday: ahead, unless it is told as done ("had filed by Wednesday", "lasted until Friday")."""
    if told != "past":
        return "future"
    if lead in ("until", "till"):
        return "past" if verb.lemma_ in LASTING or _had_been(verb) else "future"
    return "future" if lead in ("starting", "beginning") else "past"


def _had_been(verb: Token) -> bool:
    """Until Friday he had denied it; what had been put off until Friday may be still to come."""
    had = any(child.lower_ == "had" and child.dep_ == "aux" for child in verb.children)
    return had and verb.lemma_ not in POSTPONING_VERBS


def _lead(doc: Doc, first: int, last: int) -> str:
    words = [doc[at].lower_ for at in range(max(0, first - 3), first)]
    if words[-1:] and words[-1] in PAST_LEADS:
        return "past"
    if words[-1:] and (words[-1] in TERMS or (words[-1] in ("on", "in") and words[-2:-1] and words[-2] in TERMS)):
        return "future"
    if words[-1:] == ["as"] and words[:2] in (["as", "soon"], ["as", "early"]) or words[-2:] == ["later", "than"]:
        return "future"
    if doc[first].lower_ in MONTHS and last + 1 < len(doc) and doc[last + 1].lower_ in _DELIVERED:
        return "future"
    if words[-2:] == ["ahead", "of"] or words[:2] == ["ahead", "of"]:
        return "ahead"
    if words[-1:] == ["from"] and any(word.lower_ in _NO_START for word in doc[last + 1 : last + 3]):
        return ""
    return "ahead" if words[-1:] and words[-1] in FUTURE_LEADS else ""


_DELIVERED = listed("delivery contract contracts futures settlement")
"""Crude for October delivery, the December contract."""

_NO_START = listed("to until till through 's ’s")
"""After "from Monday" these say that nothing begins on it: "from Monday to Friday", "from Monday's vote"."""


def _told_by(token: Token, below: Token, lead: str, steps: int) -> str:
    """What one word on the way up to the verb of the clause tells."""
    near = steps <= NEAR
    if _is_cue(token):
        had = any(child.lower_ == "had" for verb in (token, token.head) for child in verb.children)
        return "past" if had else "future"
    if token.lower_ in PAST_LEADS or (near and _is_unforeseen(token)):
        return "past"
    if token.pos_ in ("VERB", "AUX"):
        if _arranges(token, below, lead):
            return "future"
        own = steps == NEAR + 1 and below.dep_ in _OF_THE_VERB
        return by_tense(token, near=near or own)
    return "future" if near and any(map(_is_a_verb_misread, _perhaps_verbs(token))) else ""


_OF_THE_VERB = frozenset({"dobj", "advmod", "acomp", "xcomp"})
"""Begins its pullout on Sunday, is out on Thursday: the date may hang on the object."""


def _perhaps_verbs(token: Token) -> list[Token]:
    """The word itself; before a name, "host" in "Odense host Aarhus" too."""
    before = [child for child in token.children if child.i == token.i - 1] if token.pos_ == "PROPN" else []
    return [token, *before]


def _is_unforeseen(token: Token) -> bool:
    return token.pos_ == "NOUN" and token.lemma_.lower() in UNFORESEEN


def _arranges(verb: Token, at: Token, lead: str) -> bool:
    """Set a hearing for Friday, planned a march on Friday, put the vote back to Friday."""
    lemma, below = verb.lemma_.lower(), {child.lower_ for child in verb.children}
    if "had" in below:
        return False
    if lead == "to":
        return lemma in POSTPONING_VERBS or any((lemma, word) in MOVED_WITH for word in below)
    return lemma in ARRANGING and (lead == "for" or (lemma == "plan" and lead == "on" and at.i > verb.i))


def _is_a_verb_misread(token: Token) -> bool:
    """Odense host Aarhus on Sunday; Polls close Sunday: in a sentence without a verb, its verb."""
    if token.tag_ not in ("NN", "NNS", "RB", "JJ") or token.lemma_.lower() not in PRESENT_AS_FUTURE:
        return False
    follows = token.i > token.sent.start and token.nbor(-1).pos_ in ("NOUN", "PROPN", "ADJ")
    return follows and not any(word.pos_ in ("VERB", "AUX") and word.tag_ != "VB" for word in token.sent)


def _is_cue(token: Token) -> bool:
    if token.lower_ not in FUTURE_CUES or token.tag_ not in ("VBN", "JJ", "VBG", "NN", "RB", "VBD"):
        return False
    if token.tag_ == "VBD" and token.lower_ not in ("postponed", "delayed", "adjourned"):
        return False
    following = token.i + 1 < len(token.doc) and token.nbor().lower_
    return token.lower_ not in ("set", "call", "book") or following in ("to", "for")
