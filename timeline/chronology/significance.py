"""Which events a reader must see first, and which lie so far back that they are background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from timeline.chronology.mentions import Modality
from timeline.chronology.reports import Happening, Report

SHOWN = 0.34
"""Significance from which an event stands on the default view."""
LONG_BEFORE = timedelta(days=300)
"""How long before the first article an event must lie to be background."""


@dataclass(frozen=True)
class Standing:
    """How present every name is in the sentences of a story, from 0 to 1, and when its articles begin."""

    names: dict[str, float] = field(default_factory=dict)
    begins: date = date.max
    deeds: frozenset[tuple[str, int]] = frozenset()  # article and start of the sentences that tell of a deed

    @classmethod
    def of_story(cls, found: Sequence[Happening]) -> Standing:
        """Count the names of all reports; the most frequent stands at 1."""
        reports = [report for happening in found for report in happening.reports]
        counts = Counter(name for report in reports for name in report.names)
        most = max(counts.values(), default=1)
        begins = min((r.written.earliest for r in reports if r.written and r.written.width < 400), default=date.max)
        deeds = frozenset((r.key[0], r.mention.start) for r in reports if r.founds and r.mention.kind != "statement")
        return cls({name: count / most for name, count in counts.items()}, begins, deeds)


def sources(happening: Happening) -> set[str]:
    """The independent sources that report it; an article and its copies are one."""
    return {report.outlet or report.source for report in {r.source: r for r in happening.reports}.values()}


def significance(
    happening: Happening, standing: Standing, *, fulfils: bool = False, told_by: int | None = None
) -> float:
    """How much a reader needs the event to follow the story, from 0 to 1.

    Counted: independent sources, place in the article, standing of who takes part, exactness of the date, whether a
    sentence tells it as its main point, whether it ``fulfils`` what was announced. A statement counts for less than a
    deed, and for little where the deed it tells stands on the timeline. ``told_by`` says how many independent sources
    report it, where the happening has only some of its reports.
    """
    points = {1: 0.0, 2: 0.2, 3: 0.3}.get(told_by or len(sources(happening)), 0.35)
    points += max(_prominence(report) for report in happening.reports)
    points += 0.15 * _standing(happening, standing)
    points += 0.15 if happening.date.width <= 3 else 0.1 if happening.date.width <= 35 else 0.0
    points += 0.05 if any(report.mention.whole for report in happening.reports) else -0.2
    points += 0.1 if _has_kind(happening) else -0.05
    points += 0.15 if fulfils else 0.0
    points -= 0.3 if _only_says(happening, standing) else 0.0
    points -= 0.1 if happening.status in (Modality.POSSIBLE, Modality.EXPECTED) else 0.0
    return round(min(max(points, 0.0), 1.0), 4)


def _prominence(report: Report) -> float:
    place = {0: 0.25, 1: 0.2, 2: 0.15, 3: 0.12}.get(report.mention.paragraph, 0.05)
    return place if report.mention.main or report.mention.whole else place / 2


def _standing(happening: Happening, standing: Standing) -> float:
    best = sorted((standing.names.get(n, 0.0) for r in happening.reports for n in r.names), reverse=True)
    return max(best, default=0.0)


def _has_kind(happening: Happening) -> bool:
    return any(report.founds and report.mention.kind not in ("", "statement") for report in happening.reports)


def _only_says(happening: Happening, standing: Standing) -> bool:
    """ "The factory has been shut, officials said on Tuesday": the saying, where the shutting is told beside it."""
    sayings = [r for r in happening.reports if r.mention.kind == "statement" and r.mention.about]
    return len(sayings) == len(happening.reports) and all(
        (r.key[0], r.mention.start) in standing.deeds for r in sayings
    )


def is_background(happening: Happening, standing: Standing, told_by: int | None = None) -> bool:
    """True for what lies long before the story's own articles, unless several come back to its month or day."""
    if standing.begins == date.max or happening.date.latest > standing.begins - LONG_BEFORE:
        return False
    return happening.date.width > 35 or (told_by or len(sources(happening))) < 2


def is_shown(happening: Happening, points: float, *, background: bool) -> bool:
    """True when the event belongs on the default view."""
    return points >= SHOWN and not background and happening.fulfilled_by is None
