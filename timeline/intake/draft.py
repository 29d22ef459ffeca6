"""What intake hands on: a clean article, and where each of its facts stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.chronology.edtf import Edtf


class IntakeError(ValueError):
    """The bytes are no article that can be read; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A publication date that the article itself states, and the words that state it."""

    edtf: Edtf
    because: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """A piece of the file that is not part of the article, and the rule that says so.

    ``place`` is how many paragraphs of the body stand above it; -1 where that is not known.
    """

    text: str
    why: str
    place: int = field(default=-1, compare=False)


@dataclass(frozen=True, slots=True)
class Draft:
    """One clean article. A fact that the article does not state is an empty text, or None.

    ``body`` is paragraphs joined by a blank line, captions last; ``captions`` are their (start, end)
    offsets in it. ``hints`` are words that bear on the day of publication without stating it in
    full: the "March 3" of a dateline, a weekday on a line of its own.
    """

    title: str = ""
    standfirst: str = ""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    language: str = "en"
    body: str = ""
    captions: list[tuple[int, int]] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    published: Stated | None = None
    dateline: str = ""
    hints: list[str] = field(default_factory=list)
