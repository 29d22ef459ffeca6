"""Who says so: the speaker, paper or office a clause is laid to."""

from __future__ import annotations

from spacy.tokens import Span, Token

from timeline.language.clauses import noun_phrase, subject
from timeline.language.lexicon import REPORTING_VERBS
from timeline.language.names import Names


def attribution_of(trigger: Token, sentence: Span, names: Names) -> str:
    """The name (or, where there is none, the words) of who says it; "" where the article says it itself.

    Handled: "X said that ...", "..., X said", "according to X", "X denied that ...".
    """
    verb = trigger
    for _ in range(10):
        if verb.head == verb:
            break
        link, verb = verb.dep_, verb.head
        if verb.lemma_.lower() in REPORTING_VERBS and link in ("ccomp", "parataxis", "conj", "xcomp"):
            speaker = subject(verb)
            return _called(speaker, names) if speaker is not None else ""
    return _according_to(sentence, names)


def _according_to(sentence: Span, names: Names) -> str:
    for token in sentence:
        if token.lower_ == "according":
            for child in token.subtree:
                if child.dep_ == "pobj":
                    return _called(child, names)
    return ""


def _called(token: Token, names: Names) -> str:
    if token.i in names.at:
        return names.at[token.i]
    if token.pos_ == "PRON":
        return ""
    return " ".join(word.text for word in noun_phrase(token) if not word.is_space)[:120]
