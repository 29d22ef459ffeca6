"""What is printed at the head and foot of every page, told by its place, its repetition and its numbers."""

from __future__ import annotations

import re
from collections import Counter

from timeline.intake.characters import alike
from timeline.intake.columns import Row
from timeline.intake.draft import Dropped

NEAR_EDGE = 3
"""Rows from the top and from the bottom of a page among which its furniture is looked for."""
ROUGHLY = 12
"""Points."""
NUMBER = re.compile(
    r"\W{0,3}(?:page|p\.?|pg\.?)?\s?\d{1,4}(?:\s?(?:of|/|von)\s?\d{1,4})?\W{0,3}|[ivxlc]{1,6}", re.IGNORECASE
)
DIGITS = re.compile(r"\d+")
HEAD, PAGE_NUMBER = "a running head", "a page number"


def without_furniture(pages: list[list[Row]]) -> tuple[list[list[Row]], list[Dropped]]:
    """The pages without running heads and page numbers, and these with their reasons."""
    repeated = _repeated(pages)
    dropped: dict[str, str] = {}
    kept = []
    for rows in pages:
        edge = {id(row) for row in _edges(rows)}
        reasons = [_why(row, repeated) if id(row) in edge else "" for row in rows]
        dropped |= {row.text: why for row, why in zip(rows, reasons, strict=True) if why}
        kept.append([row for row, why in zip(rows, reasons, strict=True) if not why])
    return kept, [Dropped(text, why) for text, why in dropped.items()]


def _edges(rows: list[Row]) -> list[Row]:
    return [*rows[:NEAR_EDGE], *rows[NEAR_EDGE:][-NEAR_EDGE:]]


def _repeated(pages: list[list[Row]]) -> set[tuple[str, int]]:
    """Rows near an edge that stand at the same height on several pages, whatever the numbers in them."""
    counts = Counter(key for rows in pages for key in {key for row in _edges(rows) for key in _keys(row)})
    return {key for key, count in counts.items() if count > 1}


def _keys(row: Row) -> tuple[tuple[str, int], tuple[str, int]]:
    """The words of a row with its height in two rough measures, one of which two rows of like height share."""
    words = DIGITS.sub("#", alike(row.text))
    return (words, int(row.base // ROUGHLY)), (words, -int((row.base + ROUGHLY / 2) // ROUGHLY) - 1)


def _why(row: Row, repeated: set[tuple[str, int]]) -> str:
    if NUMBER.fullmatch(row.text):
        return PAGE_NUMBER
    return HEAD if repeated.intersection(_keys(row)) else ""
