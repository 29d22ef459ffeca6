"""The sources of a story compared: who reported what, and who alone."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from timeline.models import Article, Event, Outlet, Story
from timeline.views.event import columns, first_heard
from timeline.views.pages import page_of

COLUMNS = 8  # Outlets compared side by side: those that report most.


@dataclass
class Source:
    """One outlet, its articles, and how many events it reports and reports alone."""

    outlet: Outlet | None
    articles: list[Article]
    events: int = 0
    alone: int = 0


@dataclass
class Report:
    """One event and, for each outlet compared, what it has: "" nothing, "first" or "also"."""

    event: Event
    cells: list[tuple[Outlet, str]]
    others: int


@require_safe
def sources(request: HttpRequest, slug: str) -> HttpResponse:
    """The outlets and articles of one story, and which of them report which of its key events."""
    story = get_object_or_404(Story, slug=slug)
    events = story.events.visible()
    told = list(Outlet.objects.reporting(events))
    alone = {outlet.pk: outlet.n for outlet in Outlet.objects.reporting(events.told_by("1"))}
    articles = story.articles.readable().light().with_events_counted().in_order_of_writing()
    page, complaint = page_of(events.key().unfolded().oldest_first().with_evidence(None), request.GET.get("page"))
    context = {
        "story": story,
        "sources": by_outlet(articles, told, alone),
        "outlets": told[:COLUMNS],
        "page": page,
        "reports": [report(event, told[:COLUMNS]) for event in page.object_list],
        "complaints": [complaint] if complaint else [],
    }
    return render(request, "timeline/sources.html", context)


def by_outlet(articles, told: list[Outlet], alone: dict[int, int]) -> list[Source]:
    """The articles under their outlets, the outlet that reports most first; those that name none at the end."""
    found = {outlet.pk: Source(outlet, [], outlet.n, alone.get(outlet.pk, 0)) for outlet in told}
    nameless = Source(None, [])
    for article in articles:
        source = found.setdefault(article.outlet_id, Source(article.outlet, [])) if article.outlet else nameless
        source.articles.append(article)
    return [*found.values(), *([nameless] if nameless.articles else [])]


def report(event: Event, outlets: list[Outlet]) -> Report:
    """Which of `outlets` report an event, and who of them can have been the first."""
    heard = columns(event.evidence)
    first = first_of(heard)
    cells = [
        (outlet, next((("first" if column is first else "also") for column in heard if column.outlet == outlet), ""))
        for outlet in outlets
    ]
    return Report(event, cells, sum(column.outlet not in outlets for column in heard))


def first_of(heard: list) -> object | None:
    """The one whose article was certainly written before all others, if there is one."""
    if len(heard) < 2:
        return None
    earliest, second = sorted(heard, key=first_heard)[:2]
    ends = [account.article.published_latest for account in earliest.accounts if account.article.published_latest]
    starts = [account.article.published_earliest for account in second.accounts if account.article.published_earliest]
    return earliest if ends and starts and min(ends) < min(starts) else None
