"""What kind of event a verb stands for: its lemma, its particle, and what it is done to."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.language.clauses import subject
from timeline.language.lexicon import NOUN_KINDS, PHRASAL_KINDS, VERB_KINDS

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


def _of_find(verb: Token) -> str | None:
    return "verdict" if any(child.lower_ in ("guilty", "liable") for child in verb.subtree) else None


def _of_admitting(verb: Token) -> str:
    return "statement" if any(child.dep_ == "ccomp" for child in verb.children) else "trial"


def _of_declaring(verb: Token) -> str | None:
    return "statement" if any(child.dep_ == "ccomp" for child in verb.children) else None


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


_BY_CLAUSE = {
    "find": _of_find,
    "admit": _of_admitting,
    "declare": _of_declaring,
    "shake": _of_shaking,
    "strike": _of_striking,
    "raise": _of_money,
}
