"""Who can have been the first to report something, by when the articles can have been written."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from heapq import nsmallest


@dataclass(frozen=True, slots=True)
class Heard:
    """When somebody's first article on a matter can have been written: from `earliest` to `latest`."""

    earliest: date = date.min
    latest: date = date.max


def heard(days: Iterable[tuple[date | None, date | None]]) -> Heard:
    """The first of several articles, each of which was written between two days; None where nobody knows."""
    rows = list(days)
    return Heard(min(first or date.min for first, _ in rows), min(last or date.max for _, last in rows))


def who_was_first(reporting: Mapping[Hashable, Heard]) -> dict[Hashable, str]:
    """For each: "alone", "first" (certainly before all others), "perhaps" first, or "later" than another for certain.

    Two of the same day are both "perhaps": the day is all that most articles tell.
    """
    if len(reporting) == 1:
        return dict.fromkeys(reporting, "alone")
    starts = nsmallest(2, (own.earliest for own in reporting.values()))
    ends = nsmallest(2, (own.latest for own in reporting.values()))
    told = {}
    for key, own in reporting.items():
        others_start, others_end = starts[own.earliest == starts[0]], ends[own.latest == ends[0]]
        if own.latest < others_start:
            told[key] = "first"
        else:
            told[key] = "later" if others_end < own.earliest else "perhaps"
    return told
