"""The same article again, and nearly the same article: digests and MinHash over runs of five words."""

from __future__ import annotations

import re
from hashlib import blake2b, sha256
from itertools import islice

import numpy as np

from timeline.intake.characters import alike

SHINGLE_WORDS = 5
PERMUTATIONS = 128
MAX_SHINGLES = 20_000
PRIME = (1 << 61) - 1
HALF, LOW_HALF = 32, (1 << 32) - 1  # bits; and the mask of the lower ones
AT_A_TIME = 1000  # runs of words, so that the longest text takes a few megabytes
WORD = re.compile(r"[^\W_]+")


def text_digest(body: str) -> str:
    """SHA-256 (hexadecimal) of the text; quotes, dashes, spaces and case make no difference."""
    return sha256(alike(body).encode()).hexdigest()


def minhash(body: str) -> list[int]:
    """The 128 minima of a MinHash over the body's five-word runs; empty for a body without words.

    The same text gives the same numbers on every machine. A body longer than 20,000 words is judged
    by its first 20,000. After Broder, "On the resemblance and containment of documents", 1997.
    """
    hashes = np.array([_hash(shingle) for shingle in _shingles(body)], np.uint64)
    if not len(hashes):
        return []
    blocks = (hashes[start : start + AT_A_TIME] for start in range(0, len(hashes), AT_A_TIME))
    return np.min([_permuted(block).min(axis=1) for block in blocks], axis=0).tolist()


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
FACTORS, SUMMANDS = (np.array(column, np.uint64)[:, None] for column in zip(*COEFFICIENTS, strict=True))


def _permuted(values: np.ndarray) -> np.ndarray:
    """(a * value + b) % PRIME, a row for each of the coefficients.

    The products have 122 bits and a number here 64, so they are added up from halves; modulo the Mersenne prime
    2**61 - 1 a factor of 2**61 is 1 and one of 2**64 is 8.
    """
    high, low = FACTORS >> HALF, FACTORS & LOW_HALF
    value_high, value_low = values >> HALF, values & LOW_HALF
    middle = high * value_low + low * value_high
    lowest = low * value_low
    total = (high * value_high << 3) + (middle >> 29) + ((middle & (1 << 29) - 1) << HALF)
    total += (lowest & PRIME) + (lowest >> 61)
    total = (total & PRIME) + (total >> 61) + SUMMANDS
    return total % PRIME
