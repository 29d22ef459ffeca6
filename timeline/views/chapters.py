"""Events set out as a reader meets them: by month or year, by date, with the long silences named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from django.utils.translation import gettext, ngettext_lazy

from timeline.exports.dates import month_in_words
from timeline.models import Event

SILENCE = 14  # Days without an event that are worth a word.

# From how many days on a length is told in a unit, how many days that has, and how it is said.
UNITS = (
    (730, 365.25, ngettext_lazy("%(n)s year", "%(n)s years", "n")),
    (70, 30.44, ngettext_lazy("%(n)s month", "%(n)s months", "n")),
    (14, 7, ngettext_lazy("%(n)s week", "%(n)s weeks", "n")),
    (0, 1, ngettext_lazy("%(n)s day", "%(n)s days", "n")),
)


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


def chapters(events: Iterable[Event], *, after: Event | None = None) -> list[Chapter]:
    """`events`, in the order they come, under headings that stand once each time they change.

    `after` is what stood last on the page before: a silence between the two pages is named too.
    """
    return list(in_turn(events, after=after))


def in_turn(events: Iterable[Event], *, after: Event | None = None) -> Iterator[Chapter]:
    """The chapters one after the other: of `events` no more is taken than the next one needs."""
    told: Counter[str] = Counter()
    last = [Day([after])] if after else []
    for (anchor, title), members in groupby(events, heading):
        dated = list(days(members))
        name_silences(last + dated)
        yield Chapter(title, f"{anchor}-{told[title]}" if told[title] else anchor, dated)
        told[title] += 1
        last = dated[-1:]


def days(events: Iterable[Event]) -> Iterator[Day]:
    """`events` with neighbours of the same date put together."""
    for _, members in groupby(events, lambda event: (event.edtf, event.earliest, event.latest)):
        yield Day(list(members))


def heading(event: Event) -> tuple[str, str]:
    """The anchor and the title of the chapter that an event belongs to."""
    start = event.latest if event.earliest == date.min else event.earliest
    if not event.edtf.lstrip("[./").startswith(f"{start:%Y-%m}"):
        return f"in-{start:%Y}", f"{start.year}"
    return f"in-{start:%Y-%m}", month_in_words(start)


def name_silences(dated: list[Day]) -> None:
    """Say before each date how long nothing was reported, where that is long."""
    for earlier, later in zip(dated, dated[1:], strict=False):
        after = (later.first.earliest - earlier.first.latest).days
        before = (earlier.first.earliest - later.first.latest).days
        if max(after, before) >= SILENCE:
            later.silence = silence(max(after, before), forward=after > before)


def silence(length: int, *, forward: bool) -> str:
    """A silence of so many days: "3 weeks later", or against the order of time "3 weeks earlier"."""
    span = {"span": span_in_words(length)}
    return gettext("%(span)s later") % span if forward else gettext("%(span)s earlier") % span


def span_in_words(length: int) -> str:
    """A length in days as one would say it: "3 weeks", "5 months", "7 years"."""
    _, size, said = next(row for row in UNITS if length >= row[0])
    return said % {"n": round(length / size)}
