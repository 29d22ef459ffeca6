"""How alike two articles are, by the fingerprints that were taken when they were read."""

from __future__ import annotations

from timeline.intake.fingerprint import resemblance
from timeline.models import Article


def likeness(a: Article, b: Article) -> float:
    """The share of runs of five words that both have among all that either has (0 to 1), estimated; 0 if unknown."""
    alike_in_length = len(a.shingles) == len(b.shingles)
    return resemblance(a.shingles, b.shingles) if alike_in_length else 0.0
