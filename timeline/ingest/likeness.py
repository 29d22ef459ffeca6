"""How alike two articles are, by the fingerprints that were taken when they were read; and which are copies."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.ingest.rulings import Rulings
from timeline.ingest.sources import Source
from timeline.intake.fingerprint import copies, resemblance
from timeline.models import Article

COPY = 0.7
"""Share of the shorter text that must stand in the longer for one to be a copy of the other."""
HINT = 0.08
"""Resemblance of two texts from which they are compared in full."""


def likeness(a: Article, b: Article) -> float:
    """The share of runs of five words that both have among all that either has (0 to 1), estimated; 0 if unknown."""
    alike_in_length = len(a.shingles) == len(b.shingles)
    return resemblance(a.shingles, b.shingles) if alike_in_length else 0.0


def copies_of(sources: Sequence[Source], rulings: Rulings) -> dict[str, str]:
    """Article key -> the key of the article it is a copy of; the first of a group stands for it."""
    copy_of: dict[str, str] = {}
    for place, source in enumerate(sources):
        for other in sources[:place]:
            if other.key not in copy_of and _is_copy(source, other, rulings):
                copy_of[source.key] = other.key
                break
    return copy_of


def _is_copy(a: Source, b: Source, rulings: Rulings) -> bool:
    """Whether one is a copy of the other, as an editor said or, where none did, by their texts."""
    said = rulings.copies.get(frozenset({a.key, b.key}))
    return copy_share(a, b) >= COPY if said is None else said == "copy"


def copy_share(a: Source, b: Source) -> float:
    """How much of the shorter article stands in the longer; 0 without a comparison where nothing hints at it."""
    if resemblance(list(a.shingles), list(b.shingles)) < HINT:
        return 0.0
    return copies(a.body, b.body)
