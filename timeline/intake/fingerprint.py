"""The same article again, and nearly the same article: digests and MinHash over runs of five words."""

from __future__ import annotations

import re
from hashlib import blake2b, sha256
from itertools import islice

from timeline.intake.characters import alike

SHINGLE_WORDS = 5
PERMUTATIONS = 128
MAX_SHINGLES = 20_000
PRIME = (1 << 61) - 1
WORD = re.compile(r"[^\W_]+")


def text_digest(body: str) -> str:
    """SHA-256 (hexadecimal) of the text; quotes, dashes, spaces and case make no difference."""
    return sha256(alike(body).encode()).hexdigest()


def minhash(body: str) -> list[int]:
    """The 128 minima of a MinHash over the body's five-word runs; empty for a body without words.

    The same text gives the same numbers on every machine. A body longer than 20,000 words is judged
    by its first 20,000. After Broder, "On the resemblance and containment of documents", 1997.
    """
    hashes = [_hash(shingle) for shingle in _shingles(body)]
    return [min((a * value + b) % PRIME for value in hashes) for a, b in COEFFICIENTS] if hashes else []


def resemblance(a: list[int], b: list[int]) -> float:
    """Estimate, from two MinHashes, the share of runs common to both texts among all runs of either (0 to 1)."""
    if not a or not b:
        return 0.0
    return sum(x == y for x, y in zip(a, b, strict=True)) / len(a)


def copies(a_body: str, b_body: str) -> float:
    """The share of the shorter text's five-word runs that stand in the longer one (0 to 1).

    Near 1 for a syndicated copy, also one that is cut short or has a paragraph added.
    """
    shorter, longer = sorted((set(_shingles(a_body)), set(_shingles(b_body))), key=len)
    return len(shorter & longer) / len(shorter) if shorter else 0.0


def _shingles(body: str) -> list[str]:
    """Runs of five words; a shorter text is one run."""
    words = [match.group() for match in islice(WORD.finditer(alike(body)), MAX_SHINGLES)]
    if not words:
        return []
    return [" ".join(words[i : i + SHINGLE_WORDS]) for i in range(max(1, len(words) - SHINGLE_WORDS + 1))]


def _hash(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") % PRIME


COEFFICIENTS = tuple((_hash(f"a {i}") | 1, _hash(f"b {i}")) for i in range(PERMUTATIONS))
