"""The events of a story for files: what a row tells and no more, a chunk of them in memory at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice

from django.db.models import F, Max, Min

from timeline.models import Event, Judgement, Mention, Story
from timeline.querysets import EventQuerySet

CHUNK = 1000  # Events that are held at one time.
FIELDS = (
    *("id", "story_id", "number", "title", "edtf", "earliest", "latest"),
    *("status", "shown", "article_count", "outlet_count"),
)


@dataclass(slots=True)
class Row:
    """An event with the names in it, the number of what became of it, its best sentence and the outlet of that."""

    event: Event
    became: int | None = None
    who: list[str] = field(default_factory=list)
    where: list[str] = field(default_factory=list)
    said: tuple[str, str] | None = None


def rows(story: Story, events: EventQuerySet) -> Iterator[Row]:
    """The events in their order; each knows its story, so that its address asks no question."""
    became = {"became": F("fulfilled_by__number"), "became_hidden": F("fulfilled_by__hidden")}
    found = events.only(*FIELDS).annotate(**became).iterator(chunk_size=CHUNK)
    while chunk := [row_of(story, event) for event in islice(found, CHUNK)]:
        add_names(chunk)
        add_sentences(chunk)
        yield from chunk


def row_of(story: Story, event: Event) -> Row:
    """A row without what other tables know of it."""
    event.story = story
    return Row(event, None if event.became_hidden else event.became)


def add_names(chunk: list[Row]) -> None:
    """Who has a part in each event, and where it was."""
    by_key = {row.event.pk: row for row in chunk}
    for table, name in ((Event.participants.through, "who"), (Event.places.through, "where")):
        met = table.objects.filter(event__in=list(by_key)).order_by("pk")
        for key, said in met.values_list("event_id", "entity__name"):
            getattr(by_key[key], name).append(said)


def add_sentences(chunk: list[Row]) -> None:
    """The best sentence of each event with its outlet, "" where that is not named."""
    by_key = {row.event.pk: row for row in chunk}
    first: dict[int, int] = {}
    for event, mention in Mention.objects.filter(event__in=list(by_key)).best_first().values_list("event_id", "pk"):
        first.setdefault(event, mention)
    best = Mention.objects.filter(pk__in=list(first.values())).order_by()
    for event, quote, outlet in best.values_list("event_id", "quote", "article__outlet__name"):
        by_key[event].said = (quote, outlet or "")


def known_since(told: list[Row]) -> dict[int, tuple[datetime, datetime]]:
    """For the key of each event that an article reports: when the first such article came, and the last change to it.

    That is when the last of them was read, or when an editor decided something about the event, whichever is later.
    """
    keys = [row.event.pk for row in told]
    heard = Mention.objects.filter(event__in=keys).order_by().values_list("event_id")
    dates = heard.annotate(Min("article__received_at"), Max("article__read_at"))
    decided = dict(
        Judgement.objects.filter(event__in=keys).order_by().values_list("event_id").annotate(Max("made_at"))
    )
    return {key: (came, max(filter(None, (came, read, decided.get(key))))) for key, came, read in dates}
