"""What a search can be narrowed to beside its words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from timeline.models import Article, Entity, Event, Mention
from timeline.querysets import EventQuerySet
from timeline.search.names import naming


def about(events: QuerySet, entity: Entity) -> QuerySet:
    """The events in which somebody or something of that name has a part."""
    who, where = naming(entity)
    return events.filter(Q(pk__in=who) | Q(pk__in=where))


def reporting(articles: QuerySet, entity: Entity) -> QuerySet:
    """The articles that report an event which readers may see and in which the name has a part."""
    seen = about(Event.objects.visible(), entity).unordered().values("pk")
    return articles.filter(Exists(Mention.objects.filter(article=OuterRef("pk"), event__in=seen)))


def written_since(articles: QuerySet, day: date) -> QuerySet:
    """The articles that can have been written on `day` or later."""
    return articles.filter(published_latest__gte=day)


def written_until(articles: QuerySet, day: date) -> QuerySet:
    """The articles that can have been written on `day` or earlier."""
    return articles.filter(published_earliest__lte=day)


NARROWING: dict[type, dict[str, Callable[[QuerySet, Any], QuerySet]]] = {
    Event: {
        "name": about,
        "outlet": EventQuerySet.reported_by,
        "status": EventQuerySet.with_status,
        "from": EventQuerySet.since,
        "to": EventQuerySet.until,
    },
    Article: {
        "name": reporting,
        "outlet": lambda articles, outlet: articles.filter(outlet=outlet),
        "from": written_since,
        "to": written_until,
    },
}
"""For events and for articles, each filter and the question that it adds."""


def narrowed(rows: QuerySet, filters: dict[str, Any] | None) -> QuerySet:
    """The rows that pass the filters that say something about them."""
    for name, value in (filters or {}).items():
        question = NARROWING[rows.model].get(name)
        rows = question(rows, value) if question else rows
    return rows
