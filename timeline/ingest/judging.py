"""What editors decide: recorded, applied, and taken back."""

from __future__ import annotations

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from timeline.ingest.linking import link
from timeline.ingest.reading import outlet_named
from timeline.models import Article, Event, Judgement, Story

Kind = Judgement.Kind
_OF_WHICH_THE_LAST_COUNTS = {Kind.TITLE, Kind.DATE, Kind.VISIBILITY, Kind.STATUS, Kind.PUBLISHED}


def judge(
    story: Story,
    kind: str,
    *,
    event: Event | None = None,
    article: Article | None = None,
    value: dict,
    by: AbstractBaseUser | None = None,
    why: str = "",
    anchor: list[list[int]] | None = None,
    deed: str = "",
) -> Judgement:
    """Record a decision and let the story follow it. A decision on the same matter replaces the one before.

    ``anchor`` are the mentions it is about, [[article number, trigger start], ...]; those of the event where it is
    not given. Decisions with the same ``deed`` were made in one act.
    """
    with transaction.atomic():
        _earlier(story, kind, event, article, value).update(undone_at=timezone.now(), undone_by=by)
        judgement = Judgement.objects.create(
            story=story,
            kind=kind,
            event=event,
            article=article,
            anchor=_anchor(event) if anchor is None else anchor,
            value=value,
            by=by,
            why=why[:300],
            deed=deed,
        )
        if kind == Kind.FACT:
            _set_fact(article, value["field"], value["text"])
    link(story.pk)
    return judgement


def withdraw(judgement: Judgement, by: AbstractBaseUser | None = None) -> None:
    """Take a decision back; the program's own word stands again."""
    with transaction.atomic():
        judgement.undone_at, judgement.undone_by = timezone.now(), by
        judgement.save(update_fields=["undone_at", "undone_by"])
        article = judgement.article
        if judgement.kind == Kind.FACT and article is not None:
            field = judgement.value["field"]
            if field in article.worked_out:
                _set_fact(article, field, article.worked_out[field])
    link(judgement.story_id)


def _earlier(story: Story, kind: str, event: Event | None, article: Article | None, value: dict):
    """The standing decisions that a new one replaces."""
    standing = story.judgements.standing().filter(kind=kind, event=event, article=article)
    if kind == Kind.FACT:
        return standing.filter(value__field=value["field"])
    return standing if kind in _OF_WHICH_THE_LAST_COUNTS else standing.none()


def _anchor(event: Event | None) -> list[list[int]]:
    """The mentions of an event, by which a decision on it is found again should the event be made anew."""
    if event is None:
        return []
    return [list(row) for row in event.mentions.values_list("article__number", "trigger_start")]


def _set_fact(article: Article, field: str, text: str) -> None:
    """Set one fact of an article and keep what the program read, as long as the two differ."""
    was = article.outlet.name if field == "outlet" and article.outlet else getattr(article, field) or ""
    was = "" if field == "outlet" and article.outlet is None else was
    own = article.worked_out.pop(field, was)
    if own != text:
        article.worked_out[field] = own
    Story.objects.filter(pk=article.story_id).changed()
    setattr(article, field, outlet_named(text) if field == "outlet" else text)
    article.save(update_fields=[field, "worked_out"])
