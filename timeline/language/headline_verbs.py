"""The verb of a headline: the present for what happened, "to" for what will, "may" for what might."""

from __future__ import annotations

from spacy.tokens import Token

from timeline.chronology.mentions import Modality
from timeline.language.clauses import has_auxiliary, is_passive, subject
from timeline.language.cues import CALLED_OFF, DENIED_CUES, EXPECTED_CUES, NOBODY, PLANNED_CUES, POSSIBLE_CUES, WISHES
from timeline.language.inflect import present

_FUTURE = frozenset({Modality.PLANNED, Modality.EXPECTED})
_MODALS = {"may": "may", "might": "might", "could": "could", "would": "would", "can": "can", "must": "must"}
_MODALS |= {"should": "should", "ca": "can", "will": "will", "wo": "will", "'ll": "will", "’ll": "will"}


def verb_of_headline(verb: Token, modality: Modality, *, plural: bool) -> str:
    """The verb of a clause in a headline's tense.

    Handled: "met" -> "meets", "was hurt" -> "is hurt", "is expected" (by itself) -> "expected", "will meet" -> "to
    meet", "might meet" and "if they meet" -> "might meet", "may meet", "did not meet" -> "does not meet", "can't" ->
    "cannot".
    """
    passive = is_passive(verb)
    negation = next((c.lower_ for c in verb.children if c.dep_ == "neg"), "")
    modal = next((_MODALS[c.lower_] for c in verb.children if c.dep_ == "aux" and c.lower_ in _MODALS), "")
    base = f"be {verb.lower_}" if passive else verb.lemma_.lower()
    if modality in _FUTURE and not negation:
        return _foretold(verb, base, passive=passive, modal=modal, plural=plural)
    if modal and (modal != "will" or negation):
        return _cannot(f"{modal} {'not ' if negation else ''}{base}")
    if modality == Modality.POSSIBLE:
        return f"may {'not ' if negation else ''}{base}"
    if passive and verb.lemma_ == "tell" and not negation:  # "the court was told"
        return present("hear", plural=plural)
    if passive:
        return f"{present('be', plural=plural)} {'not ' if negation else ''}{verb.lower_}"
    if verb.lemma_ == "be":
        return f"{present('be', plural=plural)}{' not' if negation else ''}"
    if negation == "never":
        return f"never {present(base, plural=plural)}"
    return f"{present('do', plural=plural)} not {base}" if negation else present(base, plural=plural)


def _foretold(verb: Token, base: str, *, passive: bool, modal: str, plural: bool) -> str:
    lemma = verb.lemma_.lower()
    itself = lemma in PLANNED_CUES or lemma in EXPECTED_CUES or lemma == "call" and passive
    if itself and not modal and not _is_to(verb):
        return (
            verb.lower_ if passive or verb.tag_ == "VBN" and not has_auxiliary(verb) else present(base, plural=plural)
        )
    return f"will {base}" if _nobody(verb) else f"to {base}"


def _nobody(verb: Token) -> bool:
    who = subject(verb)
    return who is not None and who.lower_ in NOBODY


def _cannot(text: str) -> str:
    return "cannot" + text.removeprefix("can not") if text.startswith("can not") else text


def governing(verb: Token) -> Token | None:
    """The verb above a clause without which it reads as a fact: "denied meeting", "threatened to", "wants to"."""
    link, above = verb.dep_, verb.head
    if link == "pcomp" and above.dep_ == "prep":
        above = above.head
    if link not in ("xcomp", "ccomp", "pcomp") or above.pos_ != "VERB" or _is_to(above) and above.dep_ == "xcomp":
        return None
    lemma = above.lemma_.lower()
    refused = lemma in DENIED_CUES or lemma in POSSIBLE_CUES or lemma in CALLED_OFF
    return above if refused or lemma in WISHES and link != "ccomp" else None


def _is_to(verb: Token) -> bool:
    return any(child.lower_ == "to" and child.dep_ == "aux" for child in verb.children)
