"""Writing down what a story came to: articles' days, events, mentions and names; only rows that differ are touched."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet
from django.utils.text import slugify

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Timex
from timeline.chronology.reports import Happening, Report
from timeline.ingest.assembling import Assembled, AssembledEvent
from timeline.ingest.matching import Matching
from timeline.ingest.overlaying import Overlay
from timeline.ingest.sources import COUNTED
from timeline.models import Article, Entity, Event, Mention, Story
from timeline.models.slugs import first_free

AT_A_TIME = 500


@dataclass(frozen=True)
class Scope:
    """The rows that a result stands for, where it is not that of a whole story: all else is left as it is."""

    mentions: frozenset[int]
    events: frozenset[int]
    own: frozenset[int] = frozenset()  # articles that are linked anew; what they report was weighed with all around it


def apply(story: Story, articles: list[Article], assembled: Assembled, scope: Scope | None = None) -> bool:
    """Bring the story's rows, or those in ``scope``, to what was worked out; True when anything had to be written."""
    by_key = {article.sha256: article for article in articles}
    writer = _Writer(story, by_key, assembled, scope)
    changed = [writer.articles(), writer.events(), writer.mentions(), writer.drop(), writer.names()]
    return any(changed)


class _Writer:
    """One application of one result to one story."""

    def __init__(self, story: Story, by_key: dict[str, Article], assembled: Assembled, scope: Scope | None):
        self.story = story
        self.by_key = by_key
        self.assembled = assembled
        self.scope = scope
        self.rows: dict[int, Event] = {}  # id of a happening -> its row
        self.left: set[int] = set()  # names that an event has no more
        self.slugs: set[str] = set()
        pks = [article.pk for article in by_key.values()]
        held, old = Mention.objects.filter(article__in=pks), story.events.all()
        if scope is not None:
            held, old = Mention.objects.filter(pk__in=scope.mentions), old.filter(pk__in=scope.events)
        self.held = list(held)
        self.overlay = Overlay(story, by_key.values())
        self.old = {event.pk: event for event in old}
        self.matching = Matching(story, by_key, self.held, self.old)

    def _key(self, report: Report) -> tuple[int, int]:
        digest, start = report.key
        return self.by_key[digest].pk, start

    def articles(self) -> bool:
        """When each article was written, and what it is a copy of."""
        changed = False
        for digest in self.assembled.written:
            changed |= _set(self.by_key[digest], self._article_values(digest, self.by_key[digest]))
        return changed

    def _article_values(self, digest: str, article: Article) -> dict:
        found = self.assembled.written[digest]
        original = self.assembled.copy_of.get(digest)
        basis, because = Article.Basis.INFERRED, list(found.because)
        if article.said_by_editor:
            basis, because = Article.Basis.EDITOR, ["an editor set it"]
        elif article.stated_edtf:
            basis, because = Article.Basis.STATED, [article.stated_because] if article.stated_because else []
        return {
            "published_edtf": found.edtf.text,
            "published_earliest": found.edtf.earliest,
            "published_latest": found.edtf.latest,
            "published_basis": basis,
            "published_because": because,
            "timexes": [_timex_values(timex) for timex in self.assembled.timexes[digest]],
            "copy_of_id": self.by_key[original].pk if original else None,
        }

    def events(self) -> bool:
        """The events, each with the id it had: the one that most of its mentions belonged to."""
        self.matching.match([event.happening for event in self.assembled.events])
        self.rows = self.matching.rows
        self.overlay.place((self.rows[id(e.happening)], self._anchors(e)) for e in self.assembled.events)
        changed = False
        for event in self.assembled.events:
            row, values = self.rows[id(event.happening)], self._event_values(event)
            values["dates_differ"] |= row.dates_differ and self._is_beside(event)
            changed |= _set(row, self.overlay.event_values(row, values))
        changed |= self._tie()
        self.matching.keep_numbers()
        return self.overlay.hold(self.rows.values()) or changed

    def _anchors(self, event: AssembledEvent) -> set[tuple[int, int]]:
        return {(self.by_key[digest].number, start) for digest, start in (r.key for r in event.happening.reports)}

    def _event_values(self, event: AssembledEvent) -> dict:
        happening = event.happening
        return {
            "title": event.title[:300],
            "kind": _kind(happening),
            "status": str(happening.status),
            "edtf": happening.date.text,
            "earliest": happening.date.earliest,
            "latest": happening.date.latest,
            "significance": event.significance,
            "shown": event.shown,
            "background": event.background,
            "dates_differ": happening.dates_differ,
            "outlet_count": event.outlets,
            "article_count": event.articles,
        }

    def _is_beside(self, event: AssembledEvent) -> bool:
        """True for an event that was worked out as a neighbour only: not all that bears on it was looked at."""
        if self.scope is None:
            return False
        return not any(self.by_key[report.key[0]].pk in self.scope.own for report in event.happening.reports)

    def _tie(self) -> bool:
        """What expectations became; after all rows are there."""
        changed = False
        for event in self.assembled.events:
            row, target = self.rows[id(event.happening)], event.happening.fulfilled_by
            pk = self.rows[id(target)].pk if target else None
            if pk is None and row.fulfilled_by_id not in self.old and self._is_beside(event):
                pk = row.fulfilled_by_id
            changed |= _set(row, {"fulfilled_by_id": pk})
        return changed

    def drop(self) -> bool:
        """Take away events that no article reports any more; what an import brought stays."""
        gone = self.old.keys() - {row.pk for row in self.rows.values()}
        counts = Q(article__original="") | Q(article__state__in=COUNTED)
        told = Mention.objects.filter(counts, event__in=gone).exclude(pk__in=[mention.pk for mention in self.held])
        gone -= set(told.values_list("event", flat=True))
        self.matching.lead_on(gone)
        Event.objects.filter(pk__in=gone).delete()
        return bool(gone)

    def mentions(self) -> bool:
        """The mentions, by article and trigger."""
        old = {(mention.article_id, mention.trigger_start): mention for mention in self.held}
        changed = False
        seen, new = set(), []
        for event in self.assembled.events:
            for report in event.happening.reports:
                key = self._key(report)
                seen.add(key)
                values = self._mention_values(report, self.rows[id(event.happening)])
                if key in old:
                    changed |= _set(old[key], values)
                else:
                    new.append(Mention(article_id=key[0], trigger_start=key[1], **values))
        gone = [mention.pk for key, mention in old.items() if key not in seen]
        Mention.objects.filter(pk__in=gone).delete()
        Mention.objects.bulk_create(new, AT_A_TIME)
        return changed or bool(gone) or bool(new)

    def _mention_values(self, report: Report, event: Event) -> dict:
        said, article = report.mention, self.by_key[report.key[0]]
        timex, date = report.timex, report.date if report.founds else None
        return {
            "event_id": event.pk,
            "start": said.start,
            "end": said.end,
            "quote": article.body[said.start : said.end],
            "trigger": said.trigger[:100],
            "kind": said.kind,
            "title": said.title[:300],
            "modality": str(said.modality),
            "attribution": said.attribution[:200],
            "participants": sorted(report.participants),
            "places": sorted(report.places),
            "expression": timex.text[:200] if timex else "",
            "expression_start": timex.start if timex else None,
            "timex_type": timex.type if timex else "",
            "timex_value": timex.value[:100] if timex else "",
            **_date_values(date),
        }

    def names(self) -> bool:
        """The story's people, places and bodies, and who and where each event was."""
        wanted = self._wanted_names()
        entities = self._entities(wanted)
        changed = False
        for name, (kind, spellings) in sorted(wanted.items()):
            changed |= _set(entities[name], {"kind": kind, "spellings": spellings})
        for relation, names_of in (("participants", _participants), ("places", _places)):
            ties = {
                (self.rows[id(event.happening)].pk, entities[name].pk)
                for event in self.assembled.events
                for name in names_of(event.happening)
            }
            changed |= self._relate(getattr(Event, relation).through.objects.all(), ties)
        idle = self.story.entities.filter(events=None, events_here=None)
        idle = idle if self.scope is None else idle.filter(pk__in=self.left)
        return bool(idle.delete()[0]) or changed

    def _entities(self, wanted: Iterable[str]) -> dict[str, Entity]:
        """The rows of these names, those that are new not yet saved."""
        entities = {entity.name: entity for entity in self.story.entities.filter(name__in=list(wanted))}
        for name in sorted(set(wanted) - entities.keys()):
            entities[name] = Entity(story=self.story, name=name, slug=self._slug(name))
        return entities

    def _slug(self, name: str) -> str:
        """A slug that no other name of the story has."""
        stem = slugify(name)[:100] or "name"
        taken = set(self.story.entities.filter(slug__startswith=stem).values_list("slug", flat=True)) | self.slugs
        slug = first_free(stem, taken)
        self.slugs.add(slug)
        return slug

    def _relate(self, rows: QuerySet, ties: set[tuple[int, int]]) -> bool:
        """Give the events exactly these names, as pairs of primary keys; ``rows`` are those of the relation."""
        there = rows.filter(event__in=[row.pk for row in self.rows.values()]).values_list("event", "entity", "pk")
        had = {(event, entity): pk for event, entity, pk in there}
        gone = had.keys() - ties
        self.left |= {entity for _, entity in gone}
        rows.filter(pk__in=[had[tie] for tie in gone]).delete()
        new = sorted(ties - had.keys())
        rows.bulk_create([rows.model(event_id=event, entity_id=entity) for event, entity in new], AT_A_TIME)
        return bool(gone) or bool(new)

    def _wanted_names(self) -> dict[str, tuple[str, list[str]]]:
        """Name -> (kind, spellings), for every name that an event needs."""
        needed = {n for e in self.assembled.events for n in _participants(e.happening) + _places(e.happening)}
        spellings: dict[str, set[str]] = defaultdict(set)
        kinds: dict[str, str] = {}
        for (kind, text), name in sorted(self.assembled.names.items()):
            if name in needed:
                spellings[name].add(text)
                kinds.setdefault(name, kind)
        return {name[:200]: (kinds.get(name, "body"), sorted(spellings[name])) for name in needed}


def _participants(happening: Happening) -> list[str]:
    """Who took part, by the reports that date the event; else by all of them."""
    places = set(_places(happening))
    dated = [report for report in happening.reports if report.founds] or happening.reports
    named = {name for report in dated for name in report.participants} - places
    if len(named | places) < 2:
        named |= {name for report in dated for name in report.nearby} - places
    return sorted(named)


def _places(happening: Happening) -> list[str]:
    return sorted({name for report in happening.reports for name in report.places})


def _kind(happening: Happening) -> str:
    kinds = Counter(report.mention.kind for report in happening.reports if report.founds)
    return min(kinds, key=lambda kind: (-kinds[kind], kind), default="")


def _date_values(date: Edtf | None) -> dict:
    if date is None:
        return {"edtf": "", "earliest": None, "latest": None}
    return {"edtf": date.text, "earliest": date.earliest, "latest": date.latest}


def _timex_values(timex: Timex) -> dict:
    """A time expression as JSON values; the date is "" and the bounds None where it has no place on the calendar."""
    date = _date_values(timex.edtf)
    bounds = {name: date[name].isoformat() if date[name] else None for name in ("earliest", "latest")}
    return {"start": timex.start, "end": timex.end, "type": timex.type, "value": timex.value, **date, **bounds}


def _set(row, values: dict) -> bool:
    """Write a row where it is new or differs; True when it was written."""
    if row.pk is not None and all(getattr(row, name) == value for name, value in values.items()):
        return False
    for name, value in values.items():
        setattr(row, name, value)
    row.save(update_fields=None if row.pk is None else list(values))
    return True
