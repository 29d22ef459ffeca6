"""A story out of its articles: when each was written, which reports are of one event. No database here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline.chronology.coreference import happenings
from timeline.chronology.document_time import Inferred
from timeline.chronology.event_titles import title_of
from timeline.chronology.fulfilment import tie
from timeline.chronology.mentions import Timex
from timeline.chronology.reports import Happening, Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.significance import Standing, is_background, is_shown, significance, sources
from timeline.ingest.laying import Desk
from timeline.ingest.likeness import copies_of
from timeline.ingest.rulings import Rulings
from timeline.ingest.sources import Source
from timeline.language.lexicon import alike
from timeline.language.names import unify


@dataclass
class Assembled:
    """What articles come to: days of writing, copies, and events in order of time."""

    written: dict[str, Inferred] = field(default_factory=dict)
    copy_of: dict[str, str] = field(default_factory=dict)
    events: list[AssembledEvent] = field(default_factory=list)
    names: dict[tuple[str, str], str] = field(default_factory=dict)
    timexes: dict[str, Sequence[Timex]] = field(default_factory=dict)
    reports: dict[str, Sequence[Report]] = field(default_factory=dict)
    unified: dict[tuple[str, str], str] = field(default_factory=dict)  # the names as they are without editors


@dataclass
class AssembledEvent:
    """A happening with what a page shows of it."""

    happening: Happening
    title: str
    significance: float
    shown: bool
    background: bool
    outlets: int
    articles: int


@dataclass(frozen=True)
class Elsewhere:
    """Who reports an event besides the reports at hand: independent sources by name, and how many articles."""

    sources: frozenset[str] = frozenset()
    articles: int = 0


NOWHERE = Elsewhere()


def assemble(articles: Sequence[Source], rulings: Rulings | None = None) -> Assembled:
    """Date the articles, group their reports into events, weigh and name them. Their order plays no part."""
    articles = sorted(articles, key=lambda source: source.key)
    rulings = rulings or Rulings()
    copy_of = copies_of(articles, rulings)
    unified = unify(name for source in articles for name in source.reading.names)
    canonical = rulings.named(unified)
    desk = Desk(articles, copy_of, canonical)
    written = desk.days_of_writing()
    told = {source.key: desk.reports(source, written[source.key].laid_out) for source in articles}
    reports = [report for source in articles for report in told[source.key]]
    sameness = Sameness.of_story(reports, alike)
    found = happenings(reports, alike, rulings.verdicts, sameness)
    tie(found, sameness)
    standing = Standing.of_story(found)
    headlines = {source.key: source.title for source in articles}
    announced = {id(happening.fulfilled_by) for happening in found}
    events = [weighed(h, standing, headlines, fulfils=id(h) in announced) for h in found]
    timexes = {source.key: desk.timexes(source, written[source.key].laid_out) for source in articles}
    return Assembled(written, copy_of, events, canonical, timexes, told, unified)


def weighed(
    happening: Happening,
    standing: Standing,
    headlines: Mapping[str, str],
    elsewhere: Elsewhere = NOWHERE,
    *,
    fulfils: bool,
) -> AssembledEvent:
    """A happening with its title and its weight in the story. ``elsewhere`` reports it, too."""
    outlets = len(sources(happening) | elsewhere.sources)
    articles = len({report.key[0] for report in happening.reports}) + elsewhere.articles
    points = significance(happening, standing, fulfils=fulfils, told_by=outlets)
    background = is_background(happening, standing, outlets)
    shown = is_shown(happening, points, background=background)
    return AssembledEvent(happening, title_of(happening, headlines), points, shown, background, outlets, articles)
