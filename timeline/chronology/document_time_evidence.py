"""What is known of an article without a date and of its sisters, and the score of a day it may be from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression, Modality, Timex
from timeline.chronology.reports import Report

Dated = Callable[[date], Sequence[Timex]]
"""The article's expressions laid on the calendar as from a day."""
Reason = Callable[[], str]
"""Says a reason in words; only those of the days that are given are ever said."""


@dataclass(frozen=True, slots=True)
class Inferred:
    """A day of writing that was worked out, with its reasons in words.

    ``likeliest`` is the day that fits best; ``likely`` are the few likeliest days, on which what the article
    tells is laid out. ``edtf`` is what may be told: it hardly ever leaves out the true day.
    """

    edtf: Edtf
    because: tuple[str, ...] = ()
    likeliest: date | None = None
    likely: Edtf | None = None

    @property
    def laid_out(self) -> Edtf:
        """The days from which the article's own dates are worked out."""
        return self.likely or self.edtf


@dataclass(frozen=True)
class Undated:
    """An article without a stated date, as far as its day of writing is concerned.

    ``dated`` lays its expressions on the calendar for a candidate day; ``reports`` are its mentions, not yet dated;
    ``hints`` are month and day pairs that a dateline gives without a year.
    """

    expressions: Sequence[Expression]
    dated: Dated
    reports: Sequence[Report] = ()
    quotations: frozenset[str] = frozenset()
    hints: Sequence[tuple[int, int]] = ()
    captions: Sequence[tuple[int, int]] = ()

    @cached_property
    def foretold(self) -> set[int | None]:
        """The expressions that say when something is still to come."""
        return {report.mention.expression for report in self.reports if report.ahead}

    @cached_property
    def told(self) -> set[int | None]:
        """The expressions that say when something happened."""
        mentions = (report.mention for report in self.reports)
        return {m.expression for m in mentions if m.modality == Modality.OCCURRED and not m.deadline}

    @cached_property
    def lapsed(self) -> set[int | None]:
        """The expressions that say when something was to come, told in the past tense."""
        return {report.mention.expression for report in self.reports if report.mention.lapsed}

    @cached_property
    def paired(self) -> set[int]:
        """The second expressions of "this Saturday, Nov. 4": a weekday or a day and, beside it, its date."""
        rows = enumerate(pairwise(self.expressions), start=1)
        return {n for n, (one, other) in rows if 0 < other.start - one.end <= 2 and one.form in ("weekday", "day")}

    @cached_property
    def twice_dated(self) -> list[tuple[int, int]]:
        """Pairs of expressions, one a period and one a day, that date the same kind of thing in this article."""
        dated = [report.mention for report in self.reports if report.mention.expression is not None]
        coarse = [m for m in dated if self.expressions[m.expression].form == "unit"]
        exact = [m for m in dated if self.expressions[m.expression].form in ("month_day", "date")]
        return [(a.expression, b.expression) for a in coarse for b in exact if a.lemma == b.lemma]


@dataclass(frozen=True, slots=True)
class Sister:
    """Another article of the story whose day of writing is known, or known better."""

    outlet: str
    written: Edtf
    reports: Sequence[Report] = ()
    quotations: frozenset[str] = frozenset()
    copy: float = 0.0  # how much of the shorter text stands in the other, 0 to 1
    days: frozenset[date] = frozenset()  # that it names by date, or by weekday where its own day is stated
    stated: bool = True  # its day of writing; False where that was worked out itself


TRUST = (0.6, 0.8, 1.0)
"""What counts of what one dated article of the story says, two, three or more: where one errs, others seldom do."""


def trust(sisters: Sequence[Sister]) -> float:
    """How far the story's dated articles are to be trusted, 0 to 1."""
    stated = sum(sister.stated for sister in sisters)
    return TRUST[min(max(stated, 1), len(TRUST)) - 1] if sisters else 0.0


@dataclass(slots=True)
class Score:
    """What speaks for a day, and why."""

    day: date
    points: float = 0.0
    because: list[Reason] = field(default_factory=list)

    def add(self, points: float, reason: Reason | None = None) -> None:
        """Count for (or against) the day; what counts for it may be told as a reason."""
        self.points += points
        if reason is not None and points >= 0:
            self.because.append(reason)

    def reasons(self) -> tuple[str, ...]:
        """The reasons in words, each once."""
        return tuple(dict.fromkeys(reason() for reason in self.because))
