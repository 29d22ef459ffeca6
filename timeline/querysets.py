"""Questions to the database that read like sentences."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from django.apps import apps
from django.db import models
from django.db.models import Case, Count, Exists, F, Max, OuterRef, Prefetch, Q, Value, When
from django.utils import timezone

from timeline.asking import first_row

SENTENCES_UNFOLDED = 8  # Sentences that a row of the timeline can unfold; the event's own page has them all.
FAR_OFF = date.max
LONG_TEXTS = ("body", "captions", "dropped", "shingles", "reading", "timexes")
"""What a list of articles has no use for."""


class State(NamedTuple):
    """Another one whenever what readers see of a story may have changed."""

    id: int
    version: int
    updated_at: datetime | str
    published: bool | int


class StoryQuerySet(models.QuerySet):
    """Questions about stories."""

    def published(self) -> StoryQuerySet:
        """Those that readers see; the others are drafts."""
        return self.filter(published=True)

    def told(self, *, drafts: bool) -> StoryQuerySet:
        """Those that readers see and, for whoever works at the desk, drafts."""
        return self.all() if drafts else self.published()

    def at(self, slug: str) -> models.Model | None:
        """The story of that slug, a draft or not; None if there is none."""
        return self.filter(slug=slug).first()

    def formerly_at(self, slug: str) -> models.Model | None:
        """The story that readers saw under that slug before it got another, if they see it still."""
        once = self.model.history.filter(slug=slug, published=True).order_by("-history_date", "-pk")
        return self.published().filter(pk__in=list(once.values_list("id", flat=True)[:1])).first()

    def last_changed_first(self) -> StoryQuerySet:
        """The one with news before the one without."""
        return self.order_by("-updated_at", "title")

    def state_of(self, slug: str) -> State | None:
        """The state of the story of that slug; None for no story.

        Asked at every request, so in plain SQL: putting the question together would cost ten times the answer.
        """
        asked = ", ".join(State._fields)
        row = first_row(f"SELECT {asked} FROM {self.model._meta.db_table} WHERE slug = %s", [slug])
        return State._make(row) if row else None

    def changed(self, articles_read: int = 0) -> None:
        """Say that what readers see of them changes, in the transaction that changes it: nothing kept stands.

        ``articles_read`` of the story were new: no event of it can lean on them yet.
        """
        self.update(
            version=F("version") + 1, updated_at=timezone.now(), articles_read=F("articles_read") + articles_read
        )


class OutletQuerySet(models.QuerySet):
    """Questions about outlets."""

    def of(self, story: models.Model) -> OutletQuerySet:
        """Those with an article in `story`."""
        return self.filter(
            Exists(apps.get_model("timeline", "Article").objects.filter(story=story, outlet=OuterRef("pk")))
        )

    def of_stories(self, stories: models.QuerySet) -> OutletQuerySet:
        """Those with an article in any of `stories`."""
        articles = apps.get_model("timeline", "Article").objects.of_stories(stories.order_by())
        return self.filter(Exists(articles.filter(outlet=OuterRef("pk"))))

    def reporting(self, events: EventQuerySet) -> OutletQuerySet:
        """Those that report some of `events`, each with `n`, how many of them; most first."""
        counted = Count("articles__mentions__event", distinct=True)
        heard = self.filter(articles__mentions__event__in=events.unordered())
        return heard.annotate(n=counted).order_by("-n", "name")


class ArticleQuerySet(models.QuerySet):
    """Questions about articles."""

    def at(self, pk: int) -> models.Model | None:
        """The one of that key, however large a number that is; None if there is none."""
        return self.filter(pk=pk).first()

    def readable(self) -> ArticleQuerySet:
        """Those whose text was read, be it that it is read again just now: the others are the desk's business."""
        return self.filter(Q(state="read") | Q(state="reading", read_at__isnull=False))

    def light(self) -> ArticleQuerySet:
        """Without the long texts, which a list has no use for."""
        return self.defer(*LONG_TEXTS).select_related("outlet")

    def in_order_of_writing(self) -> ArticleQuerySet:
        """The first written first, those that nobody can date last."""
        return self.order_by(F("published_earliest").asc(nulls_last=True), "published_latest", "number")

    def last_day_written(self) -> date | None:
        """The latest day on which any of them can have been written; None if that is not known."""
        return self.exclude(published_latest=FAR_OFF).aggregate(day=Max("published_latest"))["day"]

    def of_stories(self, stories: Iterable[models.Model]) -> ArticleQuerySet:
        """Those of several stories."""
        return self.filter(story__in=stories)

    def by_story(self) -> dict[int, dict]:
        """For each story: how many `articles` it has, from how many `outlets`."""
        rows = self.order_by().values("story").annotate(articles=Count("pk"), outlets=Count("outlet", distinct=True))
        return {row["story"]: row for row in rows}

    def with_events_counted(self) -> ArticleQuerySet:
        """Each with `n`, how many events that readers may see it reports."""
        return self.annotate(n=Count("mentions__event", filter=Q(mentions__event__hidden=False), distinct=True))


class EventQuerySet(models.QuerySet):
    """Questions about events."""

    # Which of them

    def of_stories(self, stories: Iterable[models.Model]) -> EventQuerySet:
        """Those of several stories."""
        return self.filter(story__in=stories)

    def visible(self) -> EventQuerySet:
        """Those that readers may see: dated, and not taken off by an editor."""
        return self.filter(hidden=False, earliest__isnull=False)

    def key(self) -> EventQuerySet:
        """Those of the story's default view."""
        return self.filter(shown=True)

    def foreground(self) -> EventQuerySet:
        """Without what happened long before the story."""
        return self.filter(background=False)

    def unfolded(self) -> EventQuerySet:
        """Without expectations that a visible event fulfilled: those stand under that event."""
        return self.filter(Q(fulfilled_by__isnull=True) | Q(fulfilled_by__hidden=True))

    def since(self, day: date) -> EventQuerySet:
        """Those that can have happened on `day` or later."""
        return self.filter(latest__gte=day)

    def until(self, day: date) -> EventQuerySet:
        """Those that can have happened on `day` or earlier."""
        return self.filter(earliest__lte=day)

    def between(self, first: date, last: date) -> EventQuerySet:
        """Those that can have happened on a day from `first` to `last`, both included."""
        return self.since(first).until(last)

    def naming(self, entity: models.Model) -> EventQuerySet:
        """Those in which this person or body takes part."""
        return self.filter(pk__in=entity.events.order_by().values("pk"))

    def at(self, place: models.Model) -> EventQuerySet:
        """Those that happened at this place."""
        return self.filter(pk__in=place.events_here.order_by().values("pk"))

    def about(self, entity: models.Model) -> EventQuerySet:
        """Those in which it takes part, or that happened there."""
        return self.naming(entity) | self.at(entity)

    def reported_by(self, outlet: models.Model) -> EventQuerySet:
        """Those that an article of this outlet reports."""
        return self.filter(Exists(mentions().filter(event=OuterRef("pk"), article__outlet=outlet)))

    def with_status(self, status: str) -> EventQuerySet:
        """Those that happened, are planned, expected, possible or denied."""
        return self.filter(status=status)

    def told_by(self, outlets: str) -> EventQuerySet:
        """Those that one outlet alone reports ("1"), or two and more ("2")."""
        return self.filter(outlet_count=1) if outlets == "1" else self.filter(outlet_count__gte=int(outlets))

    # In which order, and what comes along

    def oldest_first(self) -> EventQuerySet:
        """In order of time; of those that begin together, the most exact first."""
        return self.order_by("earliest", "latest", "number")

    def newest_first(self) -> EventQuerySet:
        """Against the order of time."""
        return self.order_by("-earliest", "-latest", "-number")

    def weightiest_first(self) -> EventQuerySet:
        """The one that a reader must see before the one that can wait."""
        return self.order_by("-significance", "earliest", "number")

    def last_found_first(self) -> EventQuerySet:
        """The one that was met last in the articles before those that were known."""
        return self.order_by("-number")

    def unordered(self) -> EventQuerySet:
        """As a set, for use inside another question."""
        return self.order_by()

    def before(self, event: models.Model) -> EventQuerySet:
        """Those that stand before `event` on the timeline, the nearest first."""
        return self.filter(beside(event, "lt")).newest_first()

    def after(self, event: models.Model) -> EventQuerySet:
        """Those that stand after `event` on the timeline, the nearest first."""
        return self.filter(beside(event, "gt")).oldest_first()

    def with_names(self) -> EventQuerySet:
        """Each with its participants and places."""
        return self.prefetch_related("participants", "places")

    def with_evidence(self, sentences: int | None = SENTENCES_UNFOLDED) -> EventQuerySet:
        """Each with its best sentences as `evidence` and, as `announced`, the expectations it fulfilled with theirs.

        Takes four questions however many events there are; None brings every sentence.
        """
        best = mentions().best_first().light()
        told = Prefetch("mentions", queryset=best[:sentences], to_attr="evidence")
        foretold = (
            self.model.objects.visible()
            .oldest_first()
            .prefetch_related(Prefetch("mentions", queryset=best[:2], to_attr="evidence"))
        )
        return self.select_related("fulfilled_by").prefetch_related(
            told, Prefetch("fulfils", queryset=foretold, to_attr="announced")
        )

    def listed(self, keys: list[int]) -> list[models.Model]:
        """Those of these primary keys, in that order, with their evidence; what is no more is left out."""
        found = self.with_evidence().in_bulk(keys)
        return [found[key] for key in keys if key in found]

    # How many

    def spans_by_story(self) -> dict[int, list[tuple[date, date, int]]]:
        """For each story each pair of bounds that occurs, and how often; in order of time."""
        spans = self.unordered().values_list("story", "earliest", "latest").annotate(Count("pk"))
        told: dict[int, list[tuple]] = {}
        for story, *span in spans.order_by("story", "earliest", "latest"):
            told.setdefault(story, []).append(tuple(span))
        return told

    def by_story(self) -> dict[int, dict]:
        """For each story: how many `events` it has."""
        rows = self.unordered().values("story").annotate(events=Count("pk"))
        return {row["story"]: row for row in rows}


class MentionQuerySet(models.QuerySet):
    """Questions about what articles say."""

    def best_first(self) -> MentionQuerySet:
        """Those that give the event's own date, then those that gave its title, in order of reading; copies last."""
        copied = Case(When(article__copy_of__isnull=True, then=Value(0)), default=Value(1))
        dated_best = Case(When(edtf=F("event__edtf"), then=Value(0)), default=Value(1))
        said_best = Case(When(~Q(title=""), event__title__startswith=F("title"), then=Value(0)), default=Value(1))
        return self.order_by(copied, dated_best, said_best, "article__number", "start", "trigger_start")

    def light(self) -> MentionQuerySet:
        """With the article and its outlet, without the article's long texts."""
        unwanted = (f"article__{field}" for field in (*LONG_TEXTS, "published_because"))
        return self.select_related("article__outlet").defer(*unwanted)

    def for_readers(self) -> MentionQuerySet:
        """Those whose event readers may see, with that event, in order of reading."""
        seen = self.filter(event__hidden=False, event__earliest__isnull=False)
        return seen.select_related("event").order_by("start", "trigger_start")


def mentions() -> MentionQuerySet:
    """All that articles say."""
    return apps.get_model("timeline", "Mention").objects.all()


def beside(event: models.Model, side: str) -> Q:
    """Standing on one side of `event` ("lt" before, "gt" after) in the order of the timeline."""
    return (
        Q(**{f"earliest__{side}": event.earliest})
        | Q(earliest=event.earliest, **{f"latest__{side}": event.latest})
        | Q(earliest=event.earliest, latest=event.latest, **{f"number__{side}": event.number})
    )
