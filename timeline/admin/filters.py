"""What needs an editor's attention, and what an editor has seen to already."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import admin
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from timeline.models import Article, Event, Judgement, Mention

Status = Event.Status


def with_marks(events: QuerySet[Event]) -> QuerySet[Event]:
    """Each event with `by_hand`: whether something an editor decided about it stands."""
    return events.annotate(by_hand=Exists(Judgement.objects.standing().filter(event=OuterRef("pk"))))


def inferred_only(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those that no article with a stated or corrected date reports."""
    dated = Mention.objects.filter(event=OuterRef("pk")).exclude(article__published_basis=Article.Basis.INFERRED)
    return events.exclude(Exists(dated))


def expected_and_past(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those that should have happened by now, with no report that they did."""
    awaited = events.filter(status__in=[Status.PLANNED, Status.EXPECTED], fulfilled_by__isnull=True)
    return awaited.filter(latest__lt=timezone.localdate())


ATTENTION: dict[str, tuple[str, Callable[[QuerySet], QuerySet]]] = {
    "differ": ("dates differ", lambda events: events.filter(dates_differ=True)),
    "single": ("single source", lambda events: events.filter(outlet_count__lte=1)),
    "inferred": ("inferred dates only", inferred_only),
    "past": ("expected and past", expected_and_past),
    "hand": ("changed by hand", lambda events: events.filter(by_hand=True)),
}


class AttentionFilter(admin.SimpleListFilter):
    """Events that an editor should look at."""

    title = "attention"
    parameter_name = "attention"

    def lookups(self, request, model_admin) -> list[tuple[str, str]]:
        """What can be asked for."""
        return [(value, words) for value, (words, _) in ATTENTION.items()]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        """The events that were asked for."""
        return ATTENTION[self.value()][1](queryset) if self.value() in ATTENTION else queryset


class StandingFilter(admin.SimpleListFilter):
    """Judgements that stand, or that were undone."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin) -> list[tuple[str, str]]:
        """What can be asked for."""
        return [("standing", "standing"), ("undone", "undone")]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        """The judgements that were asked for."""
        if self.value() not in ("standing", "undone"):
            return queryset
        return queryset.filter(undone_at__isnull=self.value() == "standing")
