"""What kind of event a verb stands for: its lemma, its particle, and what it is done to."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.language.clauses import meant_by_one, refuses, subject
from timeline.language.lexicon import NOUN_KINDS, PHRASAL_KINDS, VERB_KINDS
from timeline.language.word_list import listed

_PARTICLES = frozenset({"prt", "advmod", "prep", "acomp", "oprd", "ccomp", "xcomp"})


def kind_of(verb: Token) -> str:
    """The kind of a verb in its clause, "" for one of no kind.

    Handled besides plain verbs: "walk out", "struck down the law", "threw out", "found guilty", "admitted that" (a
    statement) and "admitted the charge" (in court), "shook hands", "the union struck" (a protest) and "the storm
    struck" (a disaster), "raised its offer", "pleaded guilty".
    """
    lemma = verb.lemma_.lower()
    for child in verb.children:
        kind = PHRASAL_KINDS.get((lemma, child.lower_)) if child.dep_ in _PARTICLES else None
        if kind:
            return kind
    by_clause = _BY_CLAUSE.get(lemma)
    return (by_clause(verb) if by_clause else None) or VERB_KINDS.get(lemma, "")


def _nouns_after(verb: Token, *prepositions: str) -> list[str]:
    """The lemmas of the nouns that a verb governs through any of these prepositions."""
    under = (c for c in verb.children if c.lower_ in prepositions)
    return [noun.lemma_.lower() for c in under for noun in c.children if noun.dep_ == "pobj"]


def _of_find(verb: Token) -> str | None:
    """ "Found guilty", "found a buyer"."""
    if any(child.dep_ == "dobj" and child.lemma_.lower() in _BIDDERS for child in verb.children):
        return "offer"
    return "verdict" if any(child.lower_ in ("guilty", "liable") for child in verb.subtree) else None


def _of_admitting(verb: Token) -> str:
    return "statement" if any(child.dep_ == "ccomp" for child in verb.children) else "trial"


def _of_denying(verb: Token) -> str | None:
    """ "Was denied bail", "denied him a visa": a refusal, not a denial."""
    return "decision" if refuses(verb) else None


def _of_going(verb: Token) -> str | None:
    """ "Went bust", "went into administration"."""
    how = [c.lemma_.lower() for c in verb.children if c.dep_ in ("acomp", "advmod", "prt", "oprd")]
    return "closing" if {*how, *_nouns_after(verb, "into")} & _RUINED else None


def _of_holding(verb: Token) -> str | None:
    """A court that holds that something is so has ruled."""
    return "decision" if any(child.dep_ == "ccomp" for child in verb.children) else None


def _of_declaring(verb: Token) -> str | None:
    return "statement" if any(child.dep_ == "ccomp" for child in verb.children) else None


def _of_announcing(verb: Token) -> str | None:
    """ "One, announced on Friday, ...", "announced the recall": what is announced by its name is done."""
    named = next((NOUN_KINDS.get(c.lemma_.lower()) for c in verb.children if c.dep_ == "dobj"), None)
    if named in _DONE_BY_ANNOUNCING:
        return named
    what = subject(verb)
    what = meant_by_one(what) if what is not None else None
    return NOUN_KINDS.get(what.lemma_.lower()) if what is not None else None


def _of_shaking(verb: Token) -> str | None:
    return "agreement" if any(child.lower_ == "hands" for child in verb.children) else None


def _of_striking(verb: Token) -> str | None:
    """People who strike nothing are on strike."""
    who = subject(verb)
    if who is None or any(child.dep_ in ("dobj", "nsubjpass", "auxpass") for child in verb.children):
        return None
    return None if NOUN_KINDS.get(who.lemma_.lower()) == "disaster" or who.lower_ == "magnitude" else "protest"


def _of_money(verb: Token) -> str | None:
    """Taxes are raised too, prices and flags; a bid is raised only as a bid."""
    raised = next((c for c in verb.children if c.dep_ in ("dobj", "nsubjpass")), None)
    return None if raised is not None and NOUN_KINDS.get(raised.lemma_.lower()) == "offer" else "decision"


def _of_falling(verb: Token) -> str | None:
    """A government, a coalition, talks that collapse, fall or are brought down have ended; bridges break."""
    what = subject(verb) if not any(c.dep_ == "dobj" for c in verb.children) else None
    what = what or next((c for c in verb.children if c.dep_ == "dobj"), None)
    if what is None:
        return None
    lemma = what.lemma_.lower()
    ended = lemma in _BODIES or what.ent_type_ == "ORG" and verb.lemma_ == "collapse"
    return "closing" if ended or NOUN_KINDS.get(lemma) in ("meeting", "agreement", "offer", "trial") else None


def _of_asking(verb: Token) -> str | None:
    """ "Asked her to form a government"."""
    forms = any(c.dep_ in ("xcomp", "ccomp") and c.lemma_.lower() == "form" for c in verb.children)
    return "appointment" if forms else None


def _of_putting(verb: Token) -> str | None:
    """ "Put the deal to parliament"."""
    return "vote" if set(_nouns_after(verb, "to")) & _VOTERS else None


def _of_casting(verb: Token) -> str | None:
    """ "88% of votes were cast for the offer"."""
    who = subject(verb)
    return "vote" if who is not None and any(t.lower_ in ("votes", "ballots") for t in who.subtree) else None


def _of_taking(verb: Token) -> str | None:
    """ "Were taken to the ruins"."""
    moved = any(c.dep_ in ("nsubjpass", "dobj") for c in verb.children) and not any(
        c.dep_ == "prt" for c in verb.children
    )
    return "journey" if moved and any(c.lower_ == "to" and c.dep_ == "prep" for c in verb.children) else None


def _of_telling(verb: Token) -> str | None:
    """ "Told the court", "appeared before the committee": what is said to those who hear a case is part of it."""
    told = [c.lemma_.lower() for c in verb.children if c.dep_ in ("dobj", "dative")]
    return "trial" if {*told, *_nouns_after(verb, "before", "in", "to")} & _HEARERS else None


_DONE_BY_ANNOUNCING = listed("decision agreement resignation offer appointment closing")
_RUINED = listed("bust bankrupt under administration liquidation receivership bankruptcy insolvency")
_BIDDERS = listed("buyer bidder suitor purchaser")
_HEARERS = listed(
    "court jury inquiry inquest tribunal committee subcommittee panel commission hearing judge magistrate"
)
_BODIES = listed("government coalition cabinet regime alliance administration marriage company bank firm club")
_VOTERS = listed("parliament assembly senate congress member voter shareholder people party house chamber")
_BY_CLAUSE = {
    "find": _of_find,
    "admit": _of_admitting,
    "declare": _of_declaring,
    "announce": _of_announcing,
    "shake": _of_shaking,
    "deny": _of_denying,
    "go": _of_going,
    "hold": _of_holding,
    **dict.fromkeys(("tell", "appear"), _of_telling),
    "strike": _of_striking,
    "raise": _of_money,
    **dict.fromkeys(("collapse", "fall", "topple", "bring", "crumble"), _of_falling),
    "ask": _of_asking,
    "invite": _of_asking,
    "task": _of_asking,
    "put": _of_putting,
    **dict.fromkeys(("take", "drive", "move"), _of_taking),
    "cast": _of_casting,
}
