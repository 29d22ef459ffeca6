"""Whether a clause looks back or ahead, from tense, auxiliaries and cue words."""

from __future__ import annotations

from spacy.tokens import Doc, Token

FUTURE_AUXILIARIES = frozenset("will shall 'll ’ll wo would".split())
FUTURE_CUES = frozenset(
    "schedule scheduled set plan planned due expect expected slate slated upcoming postpone postponed intend hope "
    "prepare agree promise vow invite await forthcoming adjourn reschedule rescheduled tentatively deadline expire "
    "delay likely aim book call resume".split()
)
PRESENT_AS_FUTURE = frozenset(
    "open meet begin start return face vote play host leave arrive expire kick air debut go".split()
)
FUTURE_LEADS = frozenset("until till by starting beginning".split())
PAST_LEADS = frozenset(("since",))
_LONGEST_CLIMB = 12


def direction_of(doc: Doc, first: int, last: int) -> str:
    """ "past", "future" or "" for the clause that holds the tokens ``first`` to ``last`` (both inclusive)."""
    lead = _lead(doc, first)
    if lead:
        return lead
    token = doc[first : last + 1].root
    for _ in range(_LONGEST_CLIMB):
        told = _told_by(token)
        if told or token.head is token:
            return told
        token = token.head
    return ""


def _lead(doc: Doc, first: int) -> str:
    words = [doc[at].lower_ for at in range(max(0, first - 3), first)]
    if words[-1:] and words[-1] in PAST_LEADS:
        return "past"
    if words[-1:] and words[-1] in FUTURE_LEADS or words == ["as", "soon", "as"] or words == ["as", "early", "as"]:
        return "future"
    return ""


def _told_by(token: Token) -> str:
    if token.lower_ in FUTURE_CUES and token.tag_ in ("VBN", "JJ", "VBG", "NN", "RB"):
        return "future"
    if token.pos_ not in ("VERB", "AUX"):
        return ""
    auxiliaries = {child.lower_ for child in token.children if child.dep_ in ("aux", "auxpass")}
    if auxiliaries & FUTURE_AUXILIARIES:
        return "future"
    if token.tag_ == "VB":
        return "future" if "to" in auxiliaries or token.dep_ == "ROOT" else ""
    if token.tag_ == "VBD" or auxiliaries & {"had", "was", "were", "has", "have", "did", "'ve", "’ve", "been"}:
        return "past"
    if token.tag_ in ("VBZ", "VBP"):
        return (
            "future"
            if token.lemma_ in PRESENT_AS_FUTURE or token.lemma_ in FUTURE_CUES
            else "past"
            if token.lemma_ == "say"
            else ""
        )
    if token.tag_ == "VBN" and not auxiliaries & {"be", "is", "are"}:
        return "past"
    return ""
