"""English verb forms that a headline needs: the present tense of a lemma."""

from __future__ import annotations

import re

_IRREGULAR = {"be": ("is", "are"), "have": ("has", "have"), "do": ("does", "do"), "go": ("goes", "go")}


def lemma_of(text: str, lemma: str) -> str:
    """The lemma, mended where a tagger forgot the e of "waged": wag + ed would be "wagged"."""
    if text == lemma + "ed" and re.fullmatch(r"[^aeiou]*[aeiou][^aeiouwxy]", lemma):
        return lemma + "e"
    return lemma


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
