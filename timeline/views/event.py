"""One event, with every sentence that reports it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from timeline.models import Article, Entity, Event, Mention, Outlet, Story
from timeline.views.drafts import of_story

Kind = Entity.Kind
OPEN = 6  # Outlets whose sentences are open; those of the others unfold.
ACCOUNTS_OPEN = 4  # Articles of one outlet that are open.


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
    number: int = 0

    @property
    def first_accounts(self) -> list[Account]:
        """The articles that a page shows open."""
        return self.accounts[:ACCOUNTS_OPEN]

    @property
    def more_accounts(self) -> list[Account]:
        """The articles that a page folds."""
        return self.accounts[ACCOUNTS_OPEN:]


@dataclass(frozen=True, slots=True)
class Step:
    """An announcement, or what became of it: the event, and the first sentence that says so."""

    event: Event
    mention: Mention | None
    happened: bool = False


@require_safe
@of_story
def event(request: HttpRequest, story: Story, number: int) -> HttpResponse:
    """One event: when and how sure that is, who, where, what came of it, and what each source says."""
    found = story.events.visible().with_names().with_evidence(sentences=None)
    try:
        told = get_object_or_404(found, number=number)
    except Http404:
        return led_on(request, story, number)
    mentions = sorted(told.evidence, key=lambda mention: (mention.article.number, mention.start))
    heard = columns(mentions)
    context = {
        "story": story,
        "event": told,
        "names": names_of(told),
        "columns": heard,
        "open_columns": heard[:OPEN],
        "folded_columns": heard[OPEN:],
        "dates": [(*row, stands_to(told, row[0])) for row in said_of(mentions, "edtf")],
        "statuses": said_of(mentions, "modality"),
        "voices": said_of(mentions, "attribution"),
        "steps": steps(story, told),
        "as_of": story.articles.readable().last_day_written(),
        **neighbours(story, told),
    }
    return render(request, "timeline/event.html", context)


def led_on(request: HttpRequest, story: Story, number: int) -> HttpResponse:
    """To the same page of the event that the one of this number became part of; Http404 where there is none."""
    became = story.former_numbers.leads_to(number)
    if became is None:
        raise Http404
    address, query = reverse(request.resolver_match.view_name, args=[story.slug, became]), request.META["QUERY_STRING"]
    return HttpResponseRedirect(f"{address}?{query}" if query else address)


def names_of(told: Event) -> list[tuple[str, list[Entity]]]:
    """Who took part, by kind, where it was, and the places that are named beside it."""
    taking_part = list(told.participants.all())
    kinds = {kind: [name for name in taking_part if name.kind == kind] for kind in (Kind.PERSON, Kind.BODY)}
    groups = {"person": kinds[Kind.PERSON], "body": kinds[Kind.BODY], "where": list(told.places.all())}
    groups["named"] = [name for name in taking_part if name.kind == Kind.PLACE]
    return [(heading, names) for heading, names in groups.items() if names]


def stands_to(told: Event, mention: Mention) -> str:
    """How the date that a source gives stands to that of the event: "same", "wider", "narrower", "other" or ""."""
    if mention.edtf == told.edtf:
        return "same"
    bounds = (mention.earliest, mention.latest, told.earliest, told.latest)
    if None in bounds:
        return ""
    if mention.earliest <= told.earliest and told.latest <= mention.latest:
        return "wider"
    if told.earliest <= mention.earliest and mention.latest <= told.latest:
        return "narrower"
    return "other" if mention.latest < told.earliest or told.latest < mention.earliest else ""


def steps(story: Story, told: Event) -> list[Step]:
    """From the first announcement to what happened, where one of the two is this event; else nothing."""
    became = story.events.visible().listed([told.fulfilled_by_id])[:1] if told.fulfilled_by_id else []
    if not became and not told.announced:
        return []
    expected = sorted([*told.announced, *([told] if became else [])], key=announced_on)
    happened = became[0] if became else told
    return [
        *(Step(event, first_said(event)) for event in expected),
        Step(happened, first_said(happened), happened=True),
    ]


def first_said(event: Event) -> Mention | None:
    """The best sentence that an event has."""
    return event.evidence[0] if event.evidence else None


def announced_on(event: Event) -> tuple:
    """The order of announcements: by the day that the article can first have been written; the undated come last."""
    day = event.evidence[0].article.published_earliest if event.evidence else None
    return (day is None, day or date.max, event.number)


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
    ordered = sorted(told.values(), key=first_heard)
    for number, column in enumerate(ordered, start=1):
        column.number = number
    return ordered


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
