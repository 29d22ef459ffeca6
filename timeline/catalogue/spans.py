"""Spans of time, each with how many events have it, as columns: to be counted and cut up without a loop."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from timeline.chronology.edtf import Edtf

VAGUE = 366
"""Days: what may have happened anywhere in more than a year would draw a wall, not a hill."""


@dataclass(frozen=True, slots=True)
class Spans:
    """First and last days as ordinals, both included, and how many events have each pair, in order of time."""

    earliest: np.ndarray
    latest: np.ndarray
    count: np.ndarray

    @classmethod
    def of(cls, rows: Iterable[tuple[date, date, int]]) -> Spans:
        """From rows of first day, last day, how many; in order of time."""
        table = [(earliest.toordinal(), latest.toordinal(), count) for earliest, latest, count in rows]
        return cls(*np.array(table, dtype=np.int64).reshape(-1, 3).T)

    def exact(self) -> Spans:
        """Those that are short enough to be drawn."""
        drawn = self.latest - self.earliest < VAGUE
        return Spans(self.earliest[drawn], self.latest[drawn], self.count[drawn])

    def reach(self) -> tuple[date, date] | None:
        """The first and the last day of them all; None for fewer than two spans."""
        if len(self.count) < 2:
            return None
        return date.fromordinal(int(self.earliest[0])), date.fromordinal(int(self.latest.max()))

    def whole(self) -> Edtf | None:
        """From the first day that is known to the last; an open or unknown end counts for nothing."""
        starts = self.earliest[self.earliest > date.min.toordinal()]
        ends = self.latest[self.latest < date.max.toordinal()]
        if not len(starts) or not len(ends) or starts.min() > ends.max():
            return None
        first, last = (Edtf.day(date.fromordinal(int(day))) for day in (starts.min(), ends.max()))
        return Edtf.interval(first, last)

    def between(self, first: date, last: date) -> int:
        """How many events can have happened on a day from `first` to `last`, both included."""
        return int(self.meeting(first, last).count.sum())

    def meeting(self, first: date, last: date) -> Spans:
        """Those that have a day from `first` to `last`, both included."""
        met = (self.earliest <= last.toordinal()) & (self.latest >= first.toordinal())
        return Spans(self.earliest[met], self.latest[met], self.count[met])

    def pile(self, cuts: Sequence[date]) -> tuple[list[int], list[int]]:
        """How many events each slot between two `cuts` holds for sure, and how many it may hold."""
        days = np.array([cut.toordinal() for cut in cuts])
        slots = len(cuts) - 1
        low = np.maximum(np.searchsorted(days, self.earliest, "right") - 1, 0)
        high = np.minimum(np.searchsorted(days, self.latest, "right") - 1, slots - 1)
        sure = (low == high) & (self.earliest >= days[0]) & (self.latest < days[-1])
        solid = np.bincount(low[sure], self.count[sure], slots)
        may = (low <= high) & ~sure & (self.latest - self.earliest < VAGUE)
        begun = np.bincount(low[may], self.count[may], slots + 1)
        ended = np.bincount(high[may] + 1, self.count[may], slots + 1)
        faint = np.cumsum(begun - ended)[:slots]
        return solid.astype(int).tolist(), faint.astype(int).tolist()
