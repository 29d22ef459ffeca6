"""Where in a text a search was found: marks, and the passage to show of a long text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from timeline.search.wanted import WORD, Term, Wanted, fold

LONGEST = 200_000  # Code points of a text that are looked at; more are not marked.
ROOM = 320  # Code points of a passage.
LEAD = 90  # Code points before the first mark of a passage that was cut.

Mark = tuple[int, int, Term]
"""Where a term stands: start, end, and the term."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A part of a text, word for word, out of the paragraph that begins at `paragraph`.

    `terms` is how many different terms are found in it, `cut` at which ends words are left out.
    """

    text: str
    paragraph: int
    terms: int
    cut: tuple[bool, bool] = (False, False)


def marks(text: str, search: Wanted) -> list[Mark]:
    """Every place where a term of the search stands in `text`, in order."""
    spans = [match.span() for match in WORD.finditer(text, 0, LONGEST)] if search else []
    words = [fold(text[start:end]) for start, end in spans]
    return [
        (spans[place][0], spans[place + len(term.words) - 1][1], term)
        for place in range(len(words))
        for term in search.terms
        if term.stands(words, place)
    ]


def marked(text: str, search: Wanted) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is to be marked; joined they are the text."""
    done = 0
    for start, end in joined((start, end) for start, end, _ in marks(text, search)):
        if start > done:
            yield text[done:start], False
        yield text[start:end], True
        done = end
    if done < len(text):
        yield text[done:], False


def joined(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans, in order of their start, with those that overlap made one."""
    told: list[tuple[int, int]] = []
    for start, end in spans:
        if told and start < told[-1][1]:
            told[-1] = (told[-1][0], max(end, told[-1][1]))
        else:
            told.append((start, end))
    return told


def passage(text: str, search: Wanted, room: int = ROOM) -> Passage:
    """The paragraph with most of the terms, the first of several, cut to about `room` code points round a mark.

    Where nothing is found it is the beginning of the text.
    """
    found = marks(text, search)
    starts = [start for start, _, _ in found]
    best, first = Passage("", 0, -1), 0
    for start, end in paragraphs(text):
        here = found[bisect_left(starts, start) : bisect_right(starts, end)]
        terms = len({term for _, _, term in here})
        if terms > best.terms:
            best, first = Passage(text[start:end], start, terms), here[0][0] - start if here else 0
        if terms == len(search.terms):
            break
    return shortened(best, first, room)


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph begins and ends; a blank line stands between two."""
    start = 0
    for paragraph in text.split("\n\n"):
        if paragraph.strip():
            yield start, start + len(paragraph)
        start += len(paragraph) + 2


def shortened(told: Passage, first: int, room: int) -> Passage:
    """A passage cut, between words where there are any, to about `room` code points that hold the place `first`."""
    text = told.text
    if len(text) <= room:
        return told
    start = max(0, min(first - LEAD, len(text) - room))
    end = min(len(text), start + room)
    if start:
        space = text.find(" ", start, first)
        start = space + 1 if space >= 0 else start
    if end < len(text):
        space = text.rfind(" ", first + 1, end)
        end = space if space > start else end
    return replace(told, text=text[start:end], cut=(start > 0, end < len(text)))
