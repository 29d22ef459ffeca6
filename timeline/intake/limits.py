"""How much is read of one file, and the sentences that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.intake.draft import IntakeError

MAX_BYTES = 15_000_000
MAX_CHARACTERS = 2_000_000
MAX_LINES = 20_000
MAX_WORDS = 40_000
"""Words and marks of an article: to find out what so many say takes less than a minute of computing."""
WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a process may use: seconds of computing and by the clock for each file, bytes of memory for all."""

    computing: int = 30
    clock: float = 60
    memory: int = 1_500_000_000


def check_bytes(size: int, name: str) -> None:
    """Raise IntakeError for an empty file and for one of more than 15 MB."""
    if not size:
        raise IntakeError(f"{name} is empty. Upload a file that has the article's text in it.")
    if size > MAX_BYTES:
        raise IntakeError(f"{name} has {size / 1e6:.0f} MB; at most 15 MB are read. Upload the article alone.")


def check_text(characters: int, lines: int, name: str) -> None:
    """Raise IntakeError for a text of more than 2 million characters or 20,000 lines."""
    if characters > MAX_CHARACTERS:
        raise IntakeError(f"{name} has {characters:,} characters; at most {MAX_CHARACTERS:,} are read. Split it up.")
    if lines > MAX_LINES:
        raise IntakeError(f"{name} has {lines:,} lines; at most {MAX_LINES:,} are read. Upload one article at a time.")


def check_words(body: str, name: str) -> None:
    """Raise IntakeError for an article of more than 40,000 words and marks."""
    words = sum(1 for _ in WORD.finditer(body))
    if words > MAX_WORDS:
        raise IntakeError(f"{name} has {words:,} words and marks; at most {MAX_WORDS:,} are read. Split it up.")
