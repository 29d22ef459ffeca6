"""The people, bodies and places of a story: how often each is met, with whom, and who quotes them."""

from __future__ import annotations

from collections import Counter

from django.db.models import Count, F

from timeline.models import Entity, Event, Mention, Story

COMPANIONS = 30  # Names that a page of a name lists beside it.
SAID = 200  # Sentences that are asked for; a page shows fewer.


def companions(story: Story, entity: Entity) -> list[Entity]:
    """Whom and what the events of `entity` name beside it, each with `n`, in how many; most first."""
    events = story.events.visible().unfolded().about(entity).unordered().values("pk")
    met = Counter()
    for relation in (Event.participants.through, Event.places.through):
        ties = relation.objects.filter(event__in=events).order_by().values_list("entity")
        met.update(dict(ties.annotate(n=Count("pk"))))
    del met[entity.pk]
    most = sorted(met.items(), key=lambda row: (-row[1], row[0]))[:COMPANIONS]
    named = story.entities.in_bulk([pk for pk, _ in most])
    for pk, row in named.items():
        row.n = met[pk]
    return sorted(named.values(), key=lambda row: (-row.n, row.name))


def said_by(story: Story, entity: Entity) -> list[Mention]:
    """The sentences that articles attribute to `entity`, by its name or one of its spellings, in order of writing."""
    spellings = {entity.name, *entity.spellings}
    told = Mention.objects.filter(article__story=story, attribution__in=spellings, event__hidden=False)
    seen = told.filter(event__earliest__isnull=False).light().select_related("event")
    first = F("article__published_earliest").asc(nulls_last=True)
    return list(seen.order_by(first, "article__number", "start", "trigger_start")[:SAID])
