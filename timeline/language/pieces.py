"""Long texts in pieces that the parser can hold in memory."""

from __future__ import annotations

from collections.abc import Iterator

LONGEST = 60_000
"""Characters in one piece. spaCy refuses more than a million, and needs memory in proportion."""

_BREAKS = ("\n\n", "\n", ". ", " ")


def pieces(text: str, longest: int = LONGEST) -> Iterator[tuple[int, str]]:
    """The text in order, each piece with its offset; cut between paragraphs, else lines, sentences, words."""
    start = 0
    while len(text) - start > longest:
        end = _cut(text, start, start + longest)
        yield start, text[start:end]
        start = end
    yield start, text[start:]


def _cut(text: str, start: int, end: int) -> int:
    """The best place to cut in the second half of what a piece may hold."""
    for mark in _BREAKS:
        at = text.rfind(mark, start + (end - start) // 2, end)
        if at >= 0:
            return at + len(mark)
    return end
