"""What needs an editor's attention, and what an editor has seen to already."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib import admin
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.utils import timezone

from timeline.admin.disagreement import with_disagreement
from timeline.models import Article, Event, Judgement, Mention

Status = Event.Status


def with_marks(events: QuerySet[Event]) -> QuerySet[Event]:
    """Each event with `by_hand`, whether a decision about it stands, and `imported`, whether it was imported."""
    decided = Judgement.objects.standing().filter(event=OuterRef("pk"))
    foreign = Mention.objects.filter(event=OuterRef("pk"), article__original="")
    return with_disagreement(events.annotate(by_hand=Exists(decided), imported=Exists(foreign)))


def inferred_only(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those that no article with a stated or corrected date reports."""
    dated = Mention.objects.filter(event=OuterRef("pk")).exclude(article__published_basis=Article.Basis.INFERRED)
    return events.exclude(Exists(dated))


def merged_with_doubt(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those that the program made of sentences that do not speak of it alike: as a vote one, as a decision another."""
    dated = Mention.objects.filter(event=OuterRef("pk"), article__copy_of__isnull=True).exclude(edtf="")
    kinds = dated.exclude(kind="").order_by().values("event").annotate(n=Count("kind", distinct=True)).values("n")
    return events.annotate(kinds=Subquery(kinds)).filter(kinds__gt=1)


def expected_and_past(events: QuerySet[Event]) -> QuerySet[Event]:
    """Those that should have happened by now, with no report that they did."""
    awaited = events.filter(status__in=[Status.PLANNED, Status.EXPECTED], fulfilled_by__isnull=True)
    return awaited.filter(latest__lt=timezone.localdate())


ATTENTION: dict[str, tuple[str, Callable[[QuerySet], QuerySet]]] = {
    "differ": ("dates differ", lambda events: events.filter(dates_differ=True)),
    "single": ("single source", lambda events: events.filter(outlet_count__lte=1)),
    "inferred": ("inferred dates only", inferred_only),
    "doubt": ("merged with doubt", merged_with_doubt),
    "past": ("expected and past", expected_and_past),
    "disputed": ("later articles disagree with an editor", lambda events: events.filter(disputed=True)),
    "hand": ("changed by hand", lambda events: events.filter(by_hand=True)),
}


PLACES: dict[str, tuple[str, Callable[[QuerySet], QuerySet]]] = {
    "default": ("default view", lambda events: events.filter(shown=True, hidden=False)),
    "away": ("one click away", lambda events: events.filter(shown=False, hidden=False, background=False)),
    "background": ("background", lambda events: events.filter(shown=False, hidden=False, background=True)),
    "hidden": ("hidden", lambda events: events.filter(hidden=True)),
}


class QuestionFilter(admin.SimpleListFilter):
    """One of several questions to the list; `questions` are their words and what they choose, by value."""

    questions: dict[str, tuple[str, Callable[[QuerySet], QuerySet]]] = {}

    def lookups(self, request, model_admin) -> list[tuple[str, str]]:
        """What can be asked."""
        return [(value, words) for value, (words, _) in self.questions.items()]

    def queryset(self, request, queryset: QuerySet) -> QuerySet:
        """The rows that were asked for."""
        return self.questions[self.value()][1](queryset) if self.value() in self.questions else queryset


class AttentionFilter(QuestionFilter):
    """Events that an editor should look at."""

    title = parameter_name = "attention"
    questions = ATTENTION


class PlaceFilter(QuestionFilter):
    """Where readers find an event."""

    title = "place on the timeline"
    parameter_name = "place"
    questions = PLACES


class StandingFilter(QuestionFilter):
    """Judgements that stand, or that were undone."""

    title = parameter_name = "state"
    questions = {
        "standing": ("standing", lambda judgements: judgements.standing()),
        "undone": ("undone", lambda judgements: judgements.undone()),
        "adrift": ("with nothing to hold on to", lambda judgements: judgements.adrift()),
    }
