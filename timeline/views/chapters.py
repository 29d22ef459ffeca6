"""Events set out as a reader meets them: by month or year, by date, with the long silences named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from timeline.models import Event

SILENCE = 14  # Days without an event that are worth a word.


@dataclass
class Day:
    """The events that share one date, and the silence before them in words."""

    events: list[Event]
    silence: str = ""

    @property
    def first(self) -> Event:
        """Any of them, for their common date."""
        return self.events[0]


@dataclass
class Chapter:
    """A month, or a year of which no month is known, with its dates in order."""

    title: str
    anchor: str
    days: list[Day] = field(default_factory=list)


def chapters(events: Iterable[Event]) -> list[Chapter]:
    """`events`, in the order they come, under headings that stand once each time they change."""
    told: list[Chapter] = []
    for (anchor, title), members in groupby(events, heading):
        repeats = sum(chapter.title == title for chapter in told)
        told.append(Chapter(title, f"{anchor}-{repeats}" if repeats else anchor, list(days(members))))
    name_silences([day for chapter in told for day in chapter.days])
    return told


def days(events: Iterable[Event]) -> Iterator[Day]:
    """`events` with neighbours of the same date put together."""
    for _, members in groupby(events, lambda event: (event.edtf, event.earliest, event.latest)):
        yield Day(list(members))


def heading(event: Event) -> tuple[str, str]:
    """The anchor and the title of the chapter that an event belongs to."""
    start = event.latest if event.earliest == date.min else event.earliest
    if not event.edtf.lstrip("[./").startswith(f"{start:%Y-%m}"):
        return f"in-{start:%Y}", f"{start.year}"
    return f"in-{start:%Y-%m}", f"{start:%B} {start.year}"


def name_silences(dated: list[Day]) -> None:
    """Say before each date how long nothing was reported, where that is long."""
    for earlier, later in zip(dated, dated[1:], strict=False):
        after = (later.first.earliest - earlier.first.latest).days
        before = (earlier.first.earliest - later.first.latest).days
        if max(after, before) >= SILENCE:
            later.silence = f"{span_in_words(max(after, before))} {'later' if after > before else 'earlier'}"


def span_in_words(length: int) -> str:
    """A length in days as one would say it: "3 weeks", "5 months", "7 years"."""
    units = (("year", 365.25, 730), ("month", 30.44, 70), ("week", 7, 14), ("day", 1, 0))
    unit, size, _ = next(row for row in units if length >= row[2])
    count = round(length / size)
    return f"{count} {unit}{'' if count == 1 else 's'}"
