"""Who says so: the speaker, paper or office a clause is laid to."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Span, Token

from timeline.language.clauses import is_passive, noun_phrase, subject
from timeline.language.cues import REPORTING_VERBS
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.names import Names


def attribution_of(trigger: Token, sentence: Span, names: Names) -> str:
    """The name (or, where there is none, the words) of who says it; "" where the article says it itself.

    Handled: "X said that ...", "..., X said", "according to X", "according to a statement from X", "the firm's
    solicitor, X, said", "X denied that ...". Not a speaker: the subject of "is said to", of "hopes to".
    """
    for link, verb in _above(trigger):
        if verb.lemma_.lower() not in REPORTING_VERBS or is_passive(verb):
            continue
        reports = (
            link in ("ccomp", "parataxis", "conj") or link == "xcomp" and verb.lemma_ in ("deny", "claim", "admit")
        )
        if reports:
            speaker = subject(verb)
            return called(speaker, names) if speaker is not None else ""
    return _according_to(sentence, names)


def _above(token: Token) -> Iterator[tuple[str, Token]]:
    """The words above a word, at most ten, with the relation that leads to each."""
    for _ in range(10):
        if token.head == token:
            return
        yield token.dep_, token.head
        token = token.head


def source_tokens(sentence: Span) -> set[int]:
    """The words of "according to X": X says it, but was not in it."""
    return {word.i for token in sentence if token.lower_ == "according" for word in token.subtree}


def _according_to(sentence: Span, names: Names) -> str:
    for token in sentence:
        if token.lower_ == "according":
            for child in token.subtree:
                if child.dep_ == "pobj":
                    return called(child, names)
    return ""


def called(token: Token, names: Names) -> str:
    """The name of a speaker: its own, the one beside it, that of whose statement it is; else its words."""
    if token.i in names.at:
        return names.at[token.i]
    if token.pos_ == "PRON":
        return ""
    beside = next((names.at[c.i] for c in token.children if c.dep_ == "appos" and c.i in names.at), "")
    if beside:
        return beside
    if NOUN_KINDS.get(token.lemma_.lower()) == "statement":
        inside = names.of(noun_phrase(token))
        if len(inside) == 1:
            return inside[0]
    words = [word for word in noun_phrase(token) if not word.is_space]
    return "".join(word.text_with_ws for word in words).strip()[:120]
