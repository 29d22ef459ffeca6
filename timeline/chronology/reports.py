"""What coreference works on: mentions laid on the calendar, and the happenings they make up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Timex

Key = tuple[str, int]
"""A mention's identity: its article's key and where its trigger starts. Nothing in it depends on order of arrival."""

AHEAD = frozenset({Modality.PLANNED, Modality.EXPECTED, Modality.POSSIBLE})
"""What has not happened yet, as far as its sentence knows."""


@dataclass(frozen=True, slots=True)
class Report:
    """A mention of one article of a story, dated, its names made those of the whole story.

    ``source`` is the same for an article and its copies. ``founds`` says whether the mention is dated well enough to
    be an event on its own; what is not can only join one.
    """

    key: Key
    source: str
    outlet: str
    mention: Mention
    date: Edtf | None
    written: Edtf | None
    participants: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    nearby: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()  # those of the participants that are persons
    founds: bool = False
    timex: Timex | None = None  # its own expression on the calendar
    words: frozenset[str] = frozenset()  # of its sentence, in lower case
    by_hand: bool = False  # an editor read it out of its sentence
    again: Key | None = None  # the report in which its article tells this, its first news, once more with its day

    @property
    def names(self) -> frozenset[str]:
        """Everybody and every place in its clause."""
        return self.participants | self.places

    @property
    def around(self) -> frozenset[str]:
        """Everybody and every place in its sentence."""
        return self.names | self.nearby

    @property
    def ahead(self) -> bool:
        """True when its sentence speaks of something still to come."""
        return self.mention.modality in AHEAD


@dataclass(slots=True)
class Happening:
    """Reports that are of one event. ``fulfilled_by`` is the happening an expectation became."""

    reports: list[Report] = field(default_factory=list)
    date: Edtf | None = None
    status: Modality = Modality.OCCURRED
    fulfilled_by: Happening | None = None
    dates_differ: bool = False

    @property
    def key(self) -> Key:
        """The smallest key of its reports: the same whatever order they came in."""
        return min(report.key for report in self.reports)

    @property
    def first_written(self) -> date:
        """The earliest day on which one of its reports can have been written."""
        return min((r.written.earliest for r in self.reports if r.written), default=date.min)
