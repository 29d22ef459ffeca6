"""The people, bodies and places of a story: how often each is met, with whom, and who quotes them."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from django.db.models import Count, F, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from timeline.models import Entity, Event, Mention, Story

COMPANIONS = 30  # Names that a page of a name lists beside it.
SAID = 200  # Sentences that are asked for; a page shows fewer.


def met_in(story: Story) -> QuerySet[Entity]:
    """The names of a story that some event has which readers may see, each with `n`, how many; most first."""
    seen = story.events.visible().unfolded().unordered().values("pk")
    counts = [
        Coalesce(Subquery(counted(relation, seen), output_field=IntegerField()), 0)
        for relation in (Event.participants.through, Event.places.through)
    ]
    return story.entities.annotate(n=counts[0] + counts[1]).filter(n__gt=0).order_by("-n", "name", "pk")


def counted(relation, events) -> QuerySet:
    """For the name of the outer question, how many of `events` a relation ties to it."""
    ties = relation.objects.filter(entity=OuterRef("pk"), event__in=events).order_by()
    return ties.values("entity").annotate(n=Count("pk")).values("n")


def companions(story: Story, entity: Entity) -> list[Entity]:
    """Whom and what the events of `entity` name beside it, each with `n`, in how many; most first."""
    events = list(story.events.visible().unfolded().about(entity).unordered().values_list("pk", flat=True))
    met = Counter(chain(ties(Event.participants.through, events), ties(Event.places.through, events)))
    del met[entity.pk]
    named = story.entities.in_bulk(
        [pk for pk, _ in sorted(met.items(), key=lambda row: (-row[1], row[0]))[:COMPANIONS]]
    )
    for pk, row in named.items():
        row.n = met[pk]
    return sorted(named.values(), key=lambda row: (-row.n, row.name))


def ties(relation, events: list[int]) -> list[int]:
    """The keys of the names that a relation ties to `events`, one for each tie."""
    return list(relation.objects.filter(event__in=events).values_list("entity", flat=True))


def said_by(story: Story, entity: Entity) -> list[Mention]:
    """The sentences that articles attribute to `entity`, by its name or one of its spellings, in order of writing."""
    spellings = {entity.name, *entity.spellings}
    told = Mention.objects.filter(article__story=story, attribution__in=spellings, event__hidden=False)
    seen = told.filter(event__earliest__isnull=False).light().select_related("event")
    first = F("article__published_earliest").asc(nulls_last=True)
    return list(seen.order_by(first, "article__number", "start", "trigger_start")[:SAID])
