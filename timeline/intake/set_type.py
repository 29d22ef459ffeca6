"""Rows of printed type to paragraphs: what shows that a new one begins, and words parted at a row's end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from timeline.intake.columns import Block, Row, leading
from timeline.intake.words import BEFORE_HYPHEN

OTHER_SIZE = 1.12
WIDE_LEADING = 1.3
HEADLINE = 1.25
INDENT = 0.7
ROOM, WIDE_ROOM = 0.6, 0.3
"""What a row has left when the next word would have fitted: so many sizes of the type more, a share of the width."""
ENDS = frozenset(".!?…:;”\"’')]")
PARTED = re.compile(r"[^\W\d_]-\Z")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
LAST_WORD = re.compile(r"[^\W\d_]+\Z")
FIRST_WORD = re.compile(r"\A[^\W\d_]+")


@dataclass(slots=True)
class Printed:
    """A paragraph and the size of its type in points."""

    text: str
    size: float


def printed_paragraphs(blocks: list[Block]) -> list[Printed]:
    """The paragraphs of blocks of rows in reading order; one may go on from a column or a page to the next."""
    words = {word.lower() for block in blocks for row in block.rows for word in WORD.findall(row.text)}
    body = body_size(row for block in blocks for row in block.rows)
    found: list[Printed] = []
    last: tuple[Row, float, float] | None = None
    for block in blocks:
        measure = Measure(block, body)
        for index, row in enumerate(block.rows):
            new = measure.begins(row, block.rows[index - 1]) if index else not _continues(row, last)
            if new or not found:
                found.append(Printed(row.text, row.size))
            else:
                found[-1].text = joined(found[-1].text, row.text, words)
        last = (block.rows[-1], *measure.edges_of(block.rows[-1]))
    return found


def body_size(rows: Iterable[Row]) -> float:
    """The size that most characters are set in, in whole points; 0 without rows."""
    counts: Counter[int] = Counter()
    for row in rows:
        counts[round(row.size)] += len(row.text)
    return float(max(counts, key=lambda size: (counts[size], -size), default=0))


class Measure:
    """How wide the rows of a block may be, by the size of their type, and how far they stand apart."""

    def __init__(self, block: Block, body: float):
        self.body = body
        self.usual = leading(block.rows)
        self.edges: dict[int, tuple[float, float]] = {}
        for row in block.among:
            left, right = self.edges.get(round(row.size), (row.left, row.right))
            self.edges[round(row.size)] = (min(left, row.left), max(right, row.right))

    def edges_of(self, row: Row) -> tuple[float, float]:
        """Where rows in this size of type begin, and how far they reach."""
        return self.edges.get(round(row.size), (row.left, row.right))

    def begins(self, row: Row, above: Row) -> bool:
        """True when a row begins a paragraph below another row of its block."""
        if _differs(row, above) or row.base - above.base > WIDE_LEADING * max(self.usual, row.size):
            return True
        if PARTED.search(above.text) or row.size > HEADLINE * self.body:
            return False
        indent = self.edges_of(row)[0] + INDENT * row.size
        if above.left <= indent < row.left and above.text[-1] in ENDS:
            return True
        return _had_room(above, row, *self.edges_of(row))


def _differs(row: Row, above: Row) -> bool:
    small, large = sorted((row.size, above.size))
    return large > OTHER_SIZE * small


def _had_room(above: Row, row: Row, left: float, right: float) -> bool:
    """True when the row's first word would have fitted well at the end of the row above.

    Where that one does not end as a sentence does, the room has to be wide: type is also set by numbers of letters.
    """
    first = row.text.split(maxsplit=1)[0]
    width = len(first) * (row.right - row.left) / max(len(row.text), 1)
    room = right - above.right
    least = 0 if above.text[-1] in ENDS else WIDE_ROOM * (right - left)
    return room > max(least, width + ROOM * row.size)


def _continues(row: Row, last: tuple[Row, float, float] | None) -> bool:
    """True when the first row of a column or page goes on in the sentence that the column before it left open."""
    if last is None or _differs(row, last[0]):
        return False
    above, left, right = last
    if PARTED.search(above.text):
        return True
    return above.text[-1] not in ENDS and not _had_room(above, row, left, right)


def joined(text: str, following: str, words: Collection[str]) -> str:
    """Two rows as one. The hyphen of a parted word goes, unless that is a compound."""
    if not PARTED.search(text):
        return f"{text} {following}"
    first, rest = LAST_WORD.search(text[:-1]), FIRST_WORD.search(following)
    if not rest or not rest[0][0].islower():
        return f"{text}{following}"
    whole, compound = f"{first[0]}{rest[0]}".lower(), f"{first[0]}-{rest[0]}".lower()
    keeps = compound in words or first[0].lower() in BEFORE_HYPHEN
    return f"{text}{following}" if keeps and whole not in words else f"{text[:-1]}{following}"
