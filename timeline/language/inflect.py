"""English verb forms that a headline needs: the present tense of a lemma, and lemmas that a tagger got wrong."""

from __future__ import annotations

import re

from spacy.tokens import Doc

_IRREGULAR = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}
_SHORT = re.compile(r"\A[^aeiou]*[aeiou][^aeiouwxy]")
_SIBILANT = re.compile(r"(?:s|x|z|ch|sh|o)$")


def lemma_of(text: str, lemma: str) -> str:
    """The lemma, mended where a tagger forgot its e: "waged" is of wage (of wag it would be "wagged"), so are
    "waging" and "wages" ("hopes" is of hope, for of hop it would be "hops")."""
    if text == lemma + "es" and not _SIBILANT.search(lemma):
        return lemma + "e"
    if text in (lemma + "ed", lemma + "ing") and _SHORT.fullmatch(lemma):
        return lemma + "e"
    return lemma


def mend_lemmas(doc: Doc) -> None:
    """Set right the lemmas of the verbs of a parsed text; nothing else of it changes."""
    for token in doc:
        if token.pos_ == "VERB" and token.lower_.endswith(("ed", "ing", "es")):
            lemma = lemma_of(token.lower_, token.lemma_.lower())
            if lemma != token.lemma_.lower():
                token.lemma_ = lemma


def present(lemma: str, *, plural: bool) -> str:
    """The present tense, third person: meet -> meets (plural: meet); carry -> carries; be -> is, are."""
    if lemma in _IRREGULAR:
        return _IRREGULAR[lemma][plural]
    if plural:
        return lemma
    if re.search(r"(s|x|z|ch|sh)$", lemma):
        return lemma + "es"
    if re.search(r"[^aeiou]y$", lemma):
        return lemma[:-1] + "ies"
    return lemma + "s"
