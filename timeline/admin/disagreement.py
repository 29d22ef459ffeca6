"""Where what an editor decided and what articles say since then disagree."""

from __future__ import annotations

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Subquery

from timeline.admin.dates import date_in_words
from timeline.models import Event, Judgement, Mention

Kind = Judgement.Kind
FIRM = (Event.Status.OCCURRED, Event.Status.DENIED)


def with_disagreement(events: QuerySet[Event]) -> QuerySet[Event]:
    """Each event with `disputed`: whether an article that came after a decision on date or status says otherwise."""
    return events.annotate(dated_at=_decided(Kind.DATE), status_at=_decided(Kind.STATUS)).annotate(
        disputed=Exists(_other_dates(OuterRef("dated_at"), OuterRef("earliest"), OuterRef("latest"), OuterRef("pk")))
        | Exists(_other_statuses(OuterRef("status_at"), OuterRef("status"), OuterRef("pk")))
    )


def _decided(kind: str) -> Subquery:
    """When the standing decision on an event was made."""
    rows = Judgement.objects.standing().filter(event=OuterRef("pk"), kind=kind).last_first()
    return Subquery(rows.values("made_at")[:1])


def _other_dates(since, earliest, latest, event) -> QuerySet[Mention]:
    later = Mention.objects.filter(event=event, article__received_at__gt=since, earliest__isnull=False)
    return later.filter(Q(latest__lt=earliest) | Q(earliest__gt=latest))


def _other_statuses(since, status, event) -> QuerySet[Mention]:
    later = Mention.objects.filter(event=event, article__received_at__gt=since, modality__in=FIRM)
    return later.exclude(modality=status)


def since_then(event: Event) -> list[str]:
    """What articles that came after a decision say otherwise, a sentence each; nothing where they agree."""
    said = {row.kind: row for row in event.judgements.standing().filter(kind__in=(Kind.DATE, Kind.STATUS))}
    lines = []
    if Kind.DATE in said:
        others = _other_dates(said[Kind.DATE].made_at, event.earliest, event.latest, event.pk)
        editors = date_in_words(event.edtf, event.earliest, event.latest)
        lines += _lines(others, editors, "edtf", lambda m: date_in_words(m.edtf, m.earliest, m.latest))
    if Kind.STATUS in said:
        others = _other_statuses(said[Kind.STATUS].made_at, event.status, event.pk)
        lines += _lines(others, event.get_status_display(), "modality", lambda m: Event.Status(m.modality).label)
    return lines


def _lines(others: QuerySet[Mention], editors: str, field: str, words) -> list[str]:
    articles: dict[str, set[int]] = {}
    said: dict[str, str] = {}
    for mention in others.order_by("article__number").annotate(kept=F(field)):
        articles.setdefault(mention.kept, set()).add(mention.article_id)
        said.setdefault(mention.kept, words(mention))
    return [f"An editor says {editors}; since then {_counted(len(articles[key]))} {said[key]}." for key in articles]


def _counted(number: int) -> str:
    return "one article says" if number == 1 else f"{number} articles say"
