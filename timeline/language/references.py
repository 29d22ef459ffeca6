"""Whom a pronoun or "the two leaders" stands for, where the text leaves little doubt."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from timeline.language.lexicon import PAIR_NOUNS, REPORTING_VERBS
from timeline.language.names import Names

_PERSONAL = frozenset({"he", "she"})


def antecedents(doc: Doc) -> dict[int, Token]:
    """Token index of a "they" that opens a sentence as its subject -> the plural subject of the sentence before."""
    found: dict[int, Token] = {}
    before: Token | None = None
    for sentence in doc.sents:
        who = next((c for c in sentence.root.children if c.dep_ in ("nsubj", "nsubjpass")), None)
        if who is not None and who.lower_ == "they" and before is not None:
            found[who.i] = before
        elif who is not None:
            plural = who.tag_ in ("NNS", "NNPS") or any(c.dep_ == "conj" for c in who.children)
            before = who if plural and who.pos_ in ("NOUN", "PROPN") else None
    return found


def references(doc: Doc, names: Names) -> dict[int, list[str]]:
    """Token index of a pronoun or group noun -> the names it stands for.

    "He" is the person who last was a subject; "the two leaders", "the pair", "both men" are the two persons last
    named together. Nothing is said where no such person was named before.
    """
    found: dict[int, list[str]] = {}
    last_subject: str | None = None
    pair: list[str] = []
    for token in doc:
        name = _person(token, names)
        if name:
            pair = _pair(token, name, names) or pair
            if token.dep_ in ("nsubj", "nsubjpass"):
                last_subject = name
        elif token.lower_ in _PERSONAL and last_subject and not _of_a_speaker(token, names):
            found[token.i] = [last_subject]
        elif _is_pair(token) and pair:
            found[token.i] = pair
    return found


def _person(token: Token, names: Names) -> str | None:
    name = names.at.get(token.i)
    return name if name and names.kinds.get(name) == "person" else None


def _pair(token: Token, name: str, names: Names) -> list[str] | None:
    """The two persons of "X and Y", "X, Y's counterpart", "X met Y", seen at the second of them."""
    for head in (token.head, token.head.head):
        first = _person(head, names)
        if first and first != name and token.dep_ in ("conj", "appos", "compound", "poss", "nmod"):
            return [first, name]
    if token.dep_ == "pobj" and token.head.lower_ == "with" and token.head.head.pos_ == "VERB":
        for child in token.head.head.children:
            first = _person(child, names)
            if child.dep_ == "nsubj" and first and first != name:
                return [first, name]
    return None


def _of_a_speaker(pronoun: Token, names: Names) -> bool:
    """ "An official said he hoped": he is the official, who has no name."""
    for above in pronoun.ancestors:
        if above.lemma_.lower() in REPORTING_VERBS:
            speakers = [c for c in above.children if c.dep_ == "nsubj" and c.i < pronoun.i and c.pos_ == "NOUN"]
            return any(_person(speaker, names) is None for speaker in speakers)
    return False


def _is_pair(token: Token) -> bool:
    if token.lower_ in ("pair", "duo") and token.pos_ == "NOUN":
        return True
    if token.lower_ == "two" and token.pos_ == "NUM" and token.dep_ in ("pobj", "nsubj", "dobj"):
        return True
    if token.lemma_.lower() not in PAIR_NOUNS or token.tag_ not in ("NNS",):
        return False
    words = {child.lower_ for child in token.children}
    return bool(words & {"two", "both"}) or words <= {"the"} and "the" in words and token.dep_ == "nsubj"
