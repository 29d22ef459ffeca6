"""A story's events as columns in order of time: whatever a reader asks, it is answered without the database."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from timeline.catalogue.roll import Roll, places_in
from timeline.catalogue.spans import Spans
from timeline.models import Event

Mask = np.ndarray
"""Which events are meant: a boolean for each, by position in time."""

STATUSES = list(Event.Status.values)
SEARCHES_KEPT = 64


@dataclass(frozen=True)
class Catalogue:
    """The events of one story that readers may see, as the story was at one version.

    Every column has one entry per event, by position in time. Masks are made, joined with `&` and counted in well
    under a millisecond at 100,000 events.
    """

    pks: np.ndarray
    earliest: np.ndarray
    latest: np.ndarray
    span_of: np.ndarray
    status: np.ndarray
    outlets_told: np.ndarray
    weight: np.ndarray
    shown: np.ndarray
    background: np.ndarray
    folded: np.ndarray
    people: Roll
    places: Roll
    outlets: Roll
    made_from: dict[str, int]
    as_of: date | None
    search: Callable[[str], list[int]]
    searched: dict[str, Mask] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many events."""
        return len(self.pks)

    @property
    def every(self) -> Mask:
        """The mask of all events."""
        return np.ones(len(self), dtype=bool)

    def passing(self, filters: dict[str, Any], *, folded: bool) -> Mask:
        """The mask of the events that pass every filter, by the names and values of the reader's form.

        Fulfilled expectations, which stand under the event that they became, are among them only with `folded`.
        """
        passed = self.every if folded else ~self.folded
        for name, value in filters.items():
            passed &= MASKS[name](self, value)
        return passed

    def at(self, positions: np.ndarray) -> Mask:
        """The mask of the events at these positions."""
        mask = np.zeros(len(self), dtype=bool)
        mask[positions] = True
        return mask

    def holding(self, text: str) -> Mask:
        """The mask of the events in which the words of a search are found; asked of the database once."""
        if text not in self.searched:
            places, there = places_in(self.pks, np.fromiter(self.search(text), np.int64))
            self.remember(text, self.at(places[there]))
        return self.searched[text]

    def remember(self, text: str, mask: Mask) -> None:
        """Keep what a search found; of too many searches none."""
        if len(self.searched) >= SEARCHES_KEPT:
            self.searched.clear()
        self.searched[text] = mask

    def count(self, chosen: Mask) -> int:
        """How many events are chosen."""
        return int(np.count_nonzero(chosen))

    def positions(self, chosen: Mask, *, newest_first: bool = False) -> np.ndarray:
        """Where the chosen events stand, in order of time or against it."""
        positions = np.flatnonzero(chosen)
        return positions[::-1] if newest_first else positions

    def keys(self, positions: np.ndarray) -> list[int]:
        """The primary keys of the events at these positions."""
        return self.pks[positions].tolist()

    def dated(self, position: int) -> Event:
        """An event with the dates of the one at this position, and nothing else; the database is not asked."""
        first, last = (date.fromordinal(int(days[position])) for days in (self.earliest, self.latest))
        return Event(earliest=first, latest=last)

    def by_status(self, chosen: Mask) -> dict[str, int]:
        """How many of the chosen events have each status."""
        return dict(zip(STATUSES, np.bincount(self.status[chosen], minlength=len(STATUSES)).tolist(), strict=True))

    def by_sources(self, chosen: Mask) -> dict[str, int]:
        """How many of the chosen events one outlet alone reports ("1"), and how many two or more ("2")."""
        told = self.outlets_told[chosen]
        return {"1": self.count(told == 1), "2": self.count(told >= 2)}

    def spans(self, chosen: Mask) -> Spans:
        """The spans of the chosen events, each once."""
        counts = np.bincount(self.span_of[chosen])
        met = np.flatnonzero(counts)
        first = np.searchsorted(self.span_of, met)
        return Spans(self.earliest[first], self.latest[first], counts[met])

    def weightiest(self, chosen: Mask, most: int) -> np.ndarray:
        """The positions of the `most` chosen events that a reader must see before the others, in order of time."""
        positions = np.flatnonzero(chosen)
        if len(positions) > most:
            positions = positions[np.argpartition(self.weight[positions], most)[:most]]
        return np.sort(positions)

    @property
    def size(self) -> int:
        """Bytes, about, searches to come included."""
        columns = (value.nbytes for value in vars(self).values() if isinstance(value, np.ndarray))
        rolls = (roll.size for roll in (self.people, self.places, self.outlets))
        return sum(columns) + sum(rolls) + SEARCHES_KEPT * len(self)


MASKS: dict[str, Callable[[Catalogue, Any], Mask]] = {
    "q": Catalogue.holding,
    "name": lambda all, name: all.at(all.people.events_of(name.pk)),
    "place": lambda all, name: all.at(all.places.events_of(name.pk)),
    "outlet": lambda all, name: all.at(all.outlets.events_of(name.pk)),
    "status": lambda all, status: all.status == STATUSES.index(status),
    "sources": lambda all, least: all.outlets_told == 1 if least == "1" else all.outlets_told >= int(least),
    "from": lambda all, day: all.latest >= day.toordinal(),
    "to": lambda all, day: all.earliest <= day.toordinal(),
}
"""What each filter of the reader's form means, as querysets.EventQuerySet says it to the database."""
