"""Some articles of a long story worked out among their neighbours: what they touch, and no more, is worked out anew.

Neighbours are found by clues (``finding``): articles with pieces of the same text, articles that begin alike, reports
of the same days that share names and words. The events of those reports are taken apart and put together again with
the articles' own; how common names and words are is known for the whole story (``tallies``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from django.db.models import F

from timeline.chronology.coreference import Verdicts, happenings
from timeline.chronology.document_time import Inferred
from timeline.chronology.edtf import Edtf
from timeline.chronology.fulfilment import tie
from timeline.chronology.reports import Happening, Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.sides import shifted
from timeline.ingest import finding, spellings, tallies, tracing
from timeline.ingest.applying import Scope
from timeline.ingest.assembling import NOWHERE, Assembled, AssembledEvent, Elsewhere, weighed
from timeline.ingest.laying import Desk
from timeline.ingest.likeness import copies_of
from timeline.ingest.rulings import Rulings, rulings_of
from timeline.ingest.sources import read_articles, source_of
from timeline.ingest.tallies import Tally
from timeline.language.lexicon import alike
from timeline.models import Article, Event, Mention

LEANING = 1
"""How many articles without a day of their own are dated again because a new one is like them."""


class Nearby:
    """The articles ``keys`` of a story, with their neighbours. ``assembled`` and ``scope`` are what came of them."""

    def __init__(self, story_id: int, keys: Iterable[int]):
        self.story_id = story_id
        self.keys = set(keys)
        self.states = tracing.states(story_id, self.keys)
        self.tally = Tally(story_id)
        self.articles: dict[int, Article] = {}
        self.sources: dict = {}
        self.copy_of: dict[str, str] = {}
        self.written: dict[str, Inferred] = {}
        self.known: spellings.Names = {}
        self.ruled = 0, Rulings()
        self.own = self._load(self.keys)
        self._find_copies()
        self._find_days()
        self._find_events()

    def _load(self, keys: Iterable[int]) -> list[int]:
        """Read these articles' rows; those that count."""
        new = read_articles(self.story_id, set(keys) - self.articles.keys())
        copied = Article.objects.filter(pk__in={article.copy_of_id for article in new} - {None})
        leaders = dict(copied.values_list("pk", "sha256"))
        traces = tracing.Trace.objects.filter(article__in=[article.pk for article in new])
        written = dict(traces.values_list("article_id", "written"))
        for article in new:
            self.articles[article.pk] = article
            self.sources[article.pk] = source = source_of(article)
            if article.copy_of_id in leaders:
                self.copy_of.setdefault(source.key, leaders[article.copy_of_id])
            self.written[source.key] = _known(article, source.published, written.get(article.pk, ""))
        return [article.pk for article in new]

    def _find_copies(self) -> None:
        """What these are copies of, and which are copies of them."""
        near = finding.possible_copies(self.story_id, [self.sources[pk] for pk in self.own])
        near |= set(Article.objects.filter(pk__in=near, copy_of__isnull=False).values_list("copy_of", flat=True))
        near |= set(
            Article.objects.filter(copy_of__in=near | self.keys).values_list("pk", flat=True)[: finding.COPIES]
        )
        self._load(near)
        self.copying = near
        group = sorted((self.sources[pk] for pk in {*near, *self.own} & self.sources.keys()), key=lambda s: s.key)
        before = {source.key: self.copy_of.pop(source.key, None) for source in group}
        self.copy_of |= copies_of(group, self.rulings)
        other = {source.key for source in group if before[source.key] != self.copy_of.get(source.key)}
        self._own([pk for pk in near & self.sources.keys() if self.sources[pk].key in other])

    def _own(self, keys: Sequence[int]) -> None:
        """Count further articles among those that are linked anew."""
        new = [pk for pk in keys if pk not in self.keys]
        self.own += new
        self.keys.update(new)
        self.states |= tracing.states(self.story_id, new) if new else {}

    def _find_days(self) -> None:
        """When these were written, and those that lean on them."""
        self._date([pk for pk in self.own if self.sources[pk].published is None])
        self._date(self._leaning())

    def _date(self, undated: Sequence[int]) -> None:
        """Work out the days of these; what is dated otherwise now is linked anew."""
        found = {pk: self._dated(pk) for pk in undated}
        moved = [pk for pk in found if _said(found[pk]) != _said(self.written[self.sources[pk].key])]
        self.written |= {self.sources[pk].key: found[pk] for pk in moved}
        self._own(moved)

    def _leaning(self) -> list[int]:
        """The articles without a day of their own that are most like these, of about the same time."""
        alike: dict[int, float] = {}
        for pk in self.own:
            alike |= self._alike(pk)
        days = [self._laid_out(pk) for pk in self.own if self._laid_out(pk).width < tracing.WELL_KNOWN]
        undated = Article.objects.filter(pk__in=alike, published_basis=Article.Basis.INFERRED).exclude(
            pk__in=self.keys
        )
        near = [
            article.pk
            for article in undated.exclude(published_earliest=F("published_latest"))
            if any(_about_then(article, day) for day in days)
        ]
        near = sorted(near, key=lambda pk: (-alike[pk], pk))[:LEANING]
        self._load(near)
        return [pk for pk in near if pk in self.sources]

    def _alike(self, pk: int) -> dict[int, float]:
        """Articles that begin like this one, and how much they share with it."""
        told = self._desk().reports(self.sources[pk], None)
        self.tally.look_up(told)
        alike = finding.alike_articles(self.story_id, told, self.tally)
        return {article: points for article, points in alike.items() if article != pk}

    def _dated(self, pk: int) -> Inferred:
        """When an article was written, from those that are like it."""
        sisters = [other for other in finding.of_one_time(self._alike(pk)) if other != pk]
        self._load(sisters)
        desk, key = self._desk(), self.sources[pk].key
        near = {*sisters, *self.copying, *self.own} & self.sources.keys() - {pk}
        known = {self.sources[other].key: self.written[self.sources[other].key] for other in near}
        return desk.inferred({key: desk.undated(self.sources[pk])}, known)[key]

    def _laid_out(self, pk: int) -> Edtf:
        return self.written[self.sources[pk].key].laid_out

    def _desk(self) -> Desk:
        """What lays the articles at hand on the calendar, their names made those of the story."""
        sources = sorted(self.sources.values(), key=lambda source: source.key)
        names = [name for source in sources for name in source.reading.names]
        new = [name for name in names if (name.kind, name.text) not in self.known]
        self.known |= spellings.known_names(self.story_id, new)
        return Desk(sources, self.copy_of, self.rulings.named(self.known), self._compared)

    @property
    def rulings(self) -> Rulings:
        """What editors decided about the articles at hand; asked for anew when there are more of these."""
        if self.ruled[0] != len(self.articles):
            self.ruled = len(self.articles), rulings_of(self.story_id, list(self.articles.values()))
        return self.ruled[1]

    def _compared(self, reports: Sequence[Report]) -> Sameness:
        return self.tally.sameness(reports, reports)

    def _reports(self, desk: Desk, keys: Iterable[int]) -> dict[finding.Key, Report]:
        found = {}
        for pk in keys:
            for report in desk.reports(self.sources[pk], self._laid_out(pk)):
                found[pk, report.key[1]] = report
        return found

    def _find_events(self) -> None:
        """Take apart the events that these articles touch, and put them together again."""
        ours = self._reports(self._desk(), self.own)
        self.ours = {pk: [report for key, report in ours.items() if key[0] == pk] for pk in self.own}
        before = tracing.Trace.objects.filter(article__in=self.own).values_list("counted", flat=True)
        self.tally.change(before, [tallies.counted(reports) for reports in self.ours.values()])
        found = finding.Found(self.story_id, list(ours.values()), self.tally)
        loose = {key for key in found.loose() if key[0] not in self.keys}
        self._hold(found.events(), loose)
        self._load({mention.article_id for mention in self.mentions} | {article for article, _ in loose})
        self._leave_alone()
        desk = self._desk()
        everything = self._reports(desk, sorted(self.sources))
        keys = {(mention.article_id, mention.trigger_start) for mention in self.mentions}
        keys |= loose - finding.events_of(loose).keys()
        taken = {key: report for key, report in everything.items() if key[0] in self.keys or key in keys}
        sameness = self.tally.sameness(list(taken.values()), list(everything.values()))
        told = happenings(taken.values(), alike, self._verdicts(taken), sameness)
        tie(told, sameness)
        names = [name for mention in self.mentions for name in {*mention.participants, *mention.places}]
        reports = [report for happening in told for report in happening.reports]
        self.before = tallies.counted_told(names)
        self.after = tallies.counted_told(name for report in reports for name in report.names)
        self.tally.change([self.before], [self.after])
        self.assembled = self._assembled(desk, told)

    def _hold(self, near: Sequence[int], loose: set[finding.Key]) -> None:
        """The rows that may change: the events, and those of their sentences that are looked at."""
        now = list(Mention.objects.filter(article__in=self.keys))
        first = sorted({mention.event_id for mention in now})
        wanted = list(dict.fromkeys([*first, *near[: finding.EVENTS]]))
        others = sorted(set(finding.events_of(loose).values()) - set(wanted))
        wanted += others[: finding.LOOSE_EVENTS]
        became = Event.objects.filter(pk__in=wanted, fulfilled_by__isnull=False).values_list("fulfilled_by", flat=True)
        self.events = {event.pk: event for event in Event.objects.filter(pk__in={*wanted, *became})}
        rows, self.often = finding.members(self.events.values())
        self.mentions = list({mention.pk: mention for mention in (*now, *rows)}.values())

    def _leave_alone(self) -> None:
        """Sentences of articles that do not count, as an import's, stay as they are."""
        self.mentions = [m for m in self.mentions if m.article_id in self.articles or m.article_id in self.keys]
        held = frozenset(mention.pk for mention in self.mentions)
        self.scope = Scope(held, frozenset(self.events), frozenset(self.keys))

    def _verdicts(self, taken: dict[finding.Key, Report]) -> Verdicts:
        """Editors' word; and that what is told often, of which only some sentences are at hand, is not taken apart."""
        bound = set(self.rulings.verdicts.same)
        for keys in self._held_of(self.often).values():
            told = sorted(
                taken[key].key for key in keys if key in taken and taken[key].founds and key[0] not in self.keys
            )
            bound.update(map(frozenset, combinations(told, 2)))
        return replace(self.rulings.verdicts, same=frozenset(bound) - self.rulings.verdicts.different)

    def _held_of(self, events: Iterable[int]) -> dict[int, list[finding.Key]]:
        held = defaultdict(list)
        for mention in self.mentions:
            if mention.event_id in events:
                held[mention.event_id].append((mention.article_id, mention.trigger_start))
        return held

    def _assembled(self, desk: Desk, told: Sequence[Happening]) -> Assembled:
        own = [self.sources[pk] for pk in self.own]
        names = {name for happening in told for report in happening.reports for name in report.around}
        told_of = {self.known[key] for key, called in self.rulings.named(self.known).items() if called in names}
        kept = self.known | spellings.spelled(self.story_id, told_of)
        return Assembled(
            {source.key: self.written[source.key] for source in own},
            self.copy_of,
            self._weighed(told),
            self.rulings.named(kept),
            {source.key: desk.timexes(source, self.written[source.key].laid_out) for source in own},
        )

    def _weighed(self, told: Sequence[Happening]) -> list[AssembledEvent]:
        standing = self.tally.standing(told)
        headlines = {source.key: source.title for source in self.sources.values()}
        pks = {source.key: pk for pk, source in self.sources.items()}
        event_of = {(m.article_id, m.trigger_start): m.event_id for m in self.mentions}
        outside = Event.objects.filter(fulfilled_by__in=self.events).exclude(pk__in=self.events)
        announced = set(outside.values_list("fulfilled_by", flat=True))
        fulfilling = {id(happening.fulfilled_by) for happening in told}
        found = []
        for happening in told:
            events = {event_of.get((pks[report.key[0]], report.key[1])) for report in happening.reports}
            fulfils = id(happening) in fulfilling or bool(events & announced)
            elsewhere = self._elsewhere(events & self.often, happening, pks)
            found.append(weighed(happening, standing, headlines, elsewhere, fulfils=fulfils))
        return found

    def _elsewhere(self, often: set, happening: Happening, pks: dict[str, int]) -> Elsewhere:
        """Who reports an event in sentences that are not at hand."""
        if not often:
            return NOWHERE
        here = {pks[report.key[0]] for report in happening.reports}
        rows = Mention.objects.filter(event__in=often).exclude(pk__in=self.scope.mentions)
        rows = rows.exclude(article__in=here)
        outlets = rows.filter(article__outlet__isnull=False).values_list("article__outlet__name", flat=True).distinct()
        nameless = rows.filter(article__outlet__isnull=True, article__copy_of__isnull=True)
        sources = {*outlets, *nameless.values_list("article__sha256", flat=True).distinct()}
        return Elsewhere(frozenset(sources), rows.values("article").distinct().count())

    def keep(self) -> None:
        """Write down what is kept of these articles; inside the transaction that writes the rest."""
        rows = [
            tracing.Kept(pk, self.states[pk], self.sources[pk], self._laid_out(pk), self.ours[pk])
            for pk in self.own
            if pk in self.states
        ]
        mine = {(name.kind, name.text) for pk in self.own for name in self.sources[pk].reading.names}
        tallies.keep(self.story_id, [self.before], [self.after])
        tracing.keep(self.story_id, rows, {key: name for key, name in self.known.items() if key in mine})


def _about_then(article: Article, day: Edtf) -> bool:
    """Whether an article may have been written about that day."""
    first, last = shifted(day.earliest, -finding.A_TIME), shifted(day.latest, finding.A_TIME)
    return article.published_earliest <= last and article.published_latest >= first


def _said(found: Inferred) -> tuple:
    """What is kept of a day of writing."""
    return found.edtf.text, found.laid_out.text, tuple(found.because)


def _known(article: Article, stated: Edtf | None, laid_out: str) -> Inferred:
    """What is known of when an article was written: what it states, or what was worked out when it was linked last."""
    if stated is not None:
        return Inferred(stated)
    found = Edtf.parse(article.published_edtf or "XXXX")
    return Inferred(found, tuple(article.published_because), None, Edtf.parse(laid_out) if laid_out else None)
