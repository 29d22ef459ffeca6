"""The names that a search can be narrowed to: the same name in several stories is one."""

from __future__ import annotations

from collections import Counter

from django.db.models import Count, QuerySet

from timeline.models import Entity, Event

THROUGH = (Event.participants.through, Event.places.through)


def called(slug: str, stories: QuerySet) -> Entity | None:
    """A person, place or body of that slug in one of the stories; None if there is none."""
    return Entity.objects.filter(story__in=stories, slug=slug).order_by("pk").first()


def naming(entity: Entity) -> tuple[QuerySet, QuerySet]:
    """The keys of the events, of any story, in which the name has a part, and of those that happened there."""
    who, where = (met.objects.filter(entity__slug=entity.slug).values("event") for met in THROUGH)
    return who, where


def state_of(stories: QuerySet) -> tuple:
    """Another one whenever the names of the stories may have changed."""
    return tuple(stories.order_by("pk").values_list("pk", "version", "updated_at"))


def most_met(stories: QuerySet, most: int) -> list[Entity]:
    """The names met in most events that readers may see, one of each slug, each with `n`, how many those are."""
    seen = Event.objects.visible().of_stories(stories).unordered()
    met: Counter[str] = Counter()
    for table in THROUGH:
        rows = table.objects.filter(event__in=seen).values_list("entity__slug").annotate(Count("event"))
        met.update(dict(rows.order_by()))
    slugs = sorted(met, key=lambda slug: (-met[slug], slug))[:most]
    found = {row.slug: row for row in Entity.objects.filter(story__in=stories, slug__in=slugs).order_by("-pk")}
    for slug, row in found.items():
        row.n = met[slug]
    return [found[slug] for slug in slugs if slug in found]
