"""A story's catalogue read from the database, in eight questions."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
from django.db.models import Aggregate, Case, CharField, IntegerField, Q, TextField, Value, When
from django.db.models.functions import Cast

from timeline.catalogue.contents import STATUSES, Catalogue
from timeline.catalogue.roll import Roll, places_in
from timeline.models import Event, Mention, Outlet, Story
from timeline.search import matching_events

NEVER = 0  # As the ordinal of a last day that nobody knows: no day is so early.


def read_catalogue(story: Story) -> Catalogue:
    """The catalogue of a story as the database has it now."""
    pks, earliest, latest, status, outlets_told, significance, number, shown, background, unfolded = columns(story)
    known = {text: ordinal(text) for text in {*earliest, *latest}}
    first, last = (whole(map(known.get, days), np.int32) for days in (earliest, latest))
    turns = np.diff(first, prepend=first[:1]).astype(bool) | np.diff(last, prepend=last[:1]).astype(bool)
    keys = whole(pks, np.int64)
    names = list(story.entities.order_by("name", "pk").values_list("pk", "slug", "name"))
    articles = story.articles.readable()
    return Catalogue(
        pks=keys,
        earliest=first,
        latest=last,
        span_of=np.cumsum(turns).astype(np.int32),
        status=whole(map(STATUSES.index, status), np.uint8),
        outlets_told=whole(outlets_told, np.int32),
        weight=ranked(np.fromiter(significance, np.float64), first, whole(number, np.int64)),
        shown=whole(shown, bool),
        background=whole(background, bool),
        folded=~whole(unfolded, bool),
        people=roll(keys, names, ties(story, "participants")),
        places=roll(keys, names, ties(story, "places")),
        outlets=roll(keys, outlets(story), reports(story)),
        made_from=articles.by_story().get(story.pk, {"articles": 0, "outlets": 0}),
        as_of=articles.last_day_written(),
        search=lambda text: matching_events(story, text),
    )


def columns(story: Story) -> list[tuple]:
    """The columns of the events that readers may see, in order of time.

    Dates and booleans are asked for as plain text and numbers: making Python's of 100,000 of them costs more than
    all the rest.
    """
    standing = Q(fulfilled_by__isnull=True) | Q(fulfilled_by__hidden=True)
    rows = list(
        story.events.visible()
        .oldest_first()
        .values_list(
            "pk",
            Cast("earliest", CharField()),
            Cast("latest", CharField()),
            "status",
            "outlet_count",
            "significance",
            "number",
            Cast("shown", IntegerField()),
            Cast("background", IntegerField()),
            Case(When(standing, then=Value(1)), default=Value(0)),
        )
    )
    return list(zip(*rows, strict=True)) or [()] * 10


def whole(values: Iterable, kind: type) -> np.ndarray:
    """A column of whole numbers or booleans."""
    return np.fromiter(values, kind)


def ordinal(text: str | None) -> int:
    """The number of a day as the database writes it."""
    return date.fromisoformat(text).toordinal() if text else NEVER


def ranked(significance: np.ndarray, first: np.ndarray, number: np.ndarray) -> np.ndarray:
    """The rank of each event, 0 for the weightiest."""
    ranks = np.empty(len(number), np.int32)
    ranks[np.lexsort((number, first, -significance))] = np.arange(len(number))
    return ranks


def ties(story: Story, relation: str) -> np.ndarray:
    """Pairs of name and event."""
    through = getattr(Event, relation).through
    rows = through.objects.filter(entity__story=story).values_list("entity_id")
    return pairs(rows.annotate(events=Joined("event_id")))


def outlets(story: Story) -> list[tuple[int, str, str]]:
    """The outlets with an article in the story."""
    return list(Outlet.objects.of(story).order_by("name", "pk").values_list("pk", "slug", "name"))


def reports(story: Story) -> np.ndarray:
    """Pairs of outlet and event, each once."""
    told = Mention.objects.filter(article__story=story, article__outlet__isnull=False).order_by()
    return pairs(told.values_list("article__outlet_id").annotate(events=Joined("event_id", distinct=True)))


class Joined(Aggregate):
    """The whole numbers of a group as one text, with commas, in any order: a row for a name, not one for a tie."""

    function = "GROUP_CONCAT"
    output_field = TextField()
    allow_distinct = True

    def as_postgresql(self, compiler, connection, **options):
        """PostgreSQL's name for it."""
        template = "STRING_AGG(%(distinct)s%(expressions)s::text, ',')"
        return self.as_sql(compiler, connection, template=template, **options)


def pairs(rows: Iterable[tuple[int, str]]) -> np.ndarray:
    """Two columns of keys, of names and of their events."""
    columns = [np.empty((0, 2), np.int64)]
    for name, events in rows:
        keys = np.fromstring(events, np.int64, sep=",")
        columns.append(np.column_stack([np.full(len(keys), name), keys]))
    return np.concatenate(columns)


def roll(keys: np.ndarray, names: list[tuple[int, str, str]], ties: np.ndarray) -> Roll:
    """The roll of `names`, with those of the `ties` whose event is in the catalogue."""
    of_names = np.fromiter((name[0] for name in names), np.int64, len(names))
    positions, there = places_in(keys, ties[:, 1])
    rows, named = places_in(of_names, ties[:, 0])
    kept = there & named
    return Roll(names, rows[kept], positions[kept])
