"""Announced, then happened: which later event an expectation became."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from timeline.chronology.mentions import Modality
from timeline.chronology.reports import AHEAD, Happening, Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.sides import shifted

SLACK = timedelta(days=2)
"""How far outside a vague window the day may fall and still be what was expected."""
FULFILS_TO_THE_DAY = 0.3
"""The same for something that happened on the very day that was named."""
FULFILS = 0.4
"""Evidence from which something that happened is what was expected."""


def tie(found: Sequence[Happening], sameness: Sameness) -> None:
    """Set ``fulfilled_by`` of every expectation that a happening of the list fulfils.

    They agree in kind and in who takes part, the day falls inside what was expected, and the expectation was written
    before. Of several, the likeliest; of equals, the nearest to the day that was named, then the first.
    """
    occurred = [h for h in found if h.status == Modality.OCCURRED]
    for expectation in found:
        if expectation.status not in AHEAD:
            continue
        rows = [
            (round(_evidence(expectation, h, sameness), 6), -_days_off(expectation, h), -n)
            for n, h in enumerate(occurred)
            if _in_time(expectation, h) and not _known_already(expectation, h)
        ]
        best = max(rows, default=(0.0, 0, 0))
        happened = occurred[-best[2]] if occurred else None
        if happened and best[0] >= (FULFILS_TO_THE_DAY if _on_the_day(expectation, happened) else FULFILS):
            expectation.fulfilled_by = happened


def _known_already(expectation: Happening, happened: Happening) -> bool:
    """True when the article that expects it tells of the other as done: what it still expects is something else."""
    expecting = {r.key[0] for r in expectation.reports if r.founds and not r.mention.lapsed}
    return bool(expecting) and expecting <= {r.key[0] for r in happened.reports if r.founds and not r.ahead}


def _days_off(expectation: Happening, happened: Happening) -> int:
    """How many days before or after what was expected it happened; 0 inside a window."""
    if expectation.date.overlaps(happened.date):
        return 0
    gap = expectation.date.earliest - happened.date.latest, happened.date.earliest - expectation.date.latest
    return max(gap).days


def _on_the_day(expectation: Happening, happened: Happening) -> bool:
    return expectation.date.is_day and happened.date.is_day and expectation.date.overlaps(happened.date)


def _in_time(expectation: Happening, happened: Happening) -> bool:
    slack = timedelta(0) if expectation.date.is_day else SLACK
    first, last = shifted(expectation.date.earliest, -slack), shifted(expectation.date.latest, slack)
    if any(report.mention.deadline for report in expectation.reports if report.founds):
        first = min(first, expectation.first_written)
    overlaps = happened.date.earliest <= last and happened.date.latest >= first
    return overlaps and happened.date.latest >= expectation.first_written and happened.date.width <= 40


def _evidence(expectation: Happening, happened: Happening, sameness: Sameness) -> float:
    pairs = ((a, b) for a in expectation.reports for b in happened.reports if a.founds and b.founds)
    return max((sameness.evidence(a, b) for a, b in pairs if _may_be_one(a, b, sameness)), default=0.0)


def _may_be_one(a: Report, b: Report, sameness: Sameness) -> bool:
    return "statement" not in (a.mention.kind, b.mention.kind) and not sameness.places_differ(a, b)
