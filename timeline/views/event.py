"""One event, with every sentence that reports it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from timeline.models import Article, Event, Mention, Outlet, Story


@dataclass
class Account:
    """What one article says of an event."""

    article: Article
    mentions: list[Mention] = field(default_factory=list)


@dataclass
class Column:
    """What one outlet says of an event; an article that names no outlet stands alone."""

    outlet: Outlet | None
    accounts: list[Account] = field(default_factory=list)


@require_safe
def event(request: HttpRequest, slug: str, number: int) -> HttpResponse:
    """One event: when and how sure that is, who, where, what came of it, and what each source says."""
    story = get_object_or_404(Story, slug=slug)
    found = story.events.visible().with_names().with_evidence(sentences=None)
    told = get_object_or_404(found, number=number)
    mentions = sorted(told.evidence, key=lambda mention: (mention.article.number, mention.start))
    context = {
        "story": story,
        "event": told,
        "columns": columns(mentions),
        "dates": said_of(mentions, "edtf"),
        "statuses": said_of(mentions, "modality"),
        "as_of": story.articles.readable().last_day_written(),
        **neighbours(story, told),
    }
    return render(request, "timeline/event.html", context)


def neighbours(story: Story, told: Event) -> dict:
    """The events that stand next to this one on the view of the timeline that shows it."""
    beside = story.events.visible().unfolded()
    beside = beside.key() if told.shown else beside
    return {"before": beside.before(told).first(), "after": beside.after(told).first()}


def columns(mentions: Iterable[Mention]) -> list[Column]:
    """What each outlet says, article by article, in the order in which they were first heard."""
    told: dict[object, Column] = {}
    for article, said in groupby(mentions, lambda mention: mention.article):
        key = article.outlet_id or ("no outlet", article.pk)
        column = told.setdefault(key, Column(article.outlet))
        column.accounts.append(Account(article, list(said)))
    return sorted(told.values(), key=first_heard)


def first_heard(column: Column) -> tuple:
    """When an outlet can first have written of it; the undated come last."""
    articles = [account.article for account in column.accounts]
    days = [article.published_earliest for article in articles if article.published_earliest]
    return (not days, min(days, default=None) or 0, articles[0].number)


def said_of(mentions: Iterable[Mention], what: str) -> list[tuple[Mention, list[Article]]]:
    """Each different date ("edtf") or status ("modality") that is given, and the articles that give it."""
    told: dict[str, tuple[Mention, list[Article]]] = {}
    for mention in mentions:
        value = getattr(mention, what)
        if value:
            articles = told.setdefault(value, (mention, []))[1]
            if mention.article not in articles:
                articles.append(mention.article)
    return list(told.values())
