"""The sources of a story compared: who reported what, alone, first; what is quoted alike; what was copied."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from timeline.comparing.quotations import Shared
from timeline.comparing.reports import Key, copies, key_events, quoted_alike, who_reports
from timeline.ingest.likeness import likeness
from timeline.models import Article, Event, Outlet, Story
from timeline.querysets import State
from timeline.views.answer import kept_answer
from timeline.views.drafts import of_state
from timeline.views.pages import page_of

COLUMNS = 6  # Outlets compared side by side: those that report most, and the one that is asked for.
LISTED = 200  # Articles in the list by date of writing.


@dataclass
class Source:
    """One outlet, its articles, and how many events it reports, how many alone, how many key events first."""

    outlet: Outlet | None
    articles: list[Article] = field(default_factory=list)
    events: int = 0
    alone: int = 0
    first: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """One event; for each outlet compared how it was placed ("" where it is silent); and how many others report it."""

    event: Event
    cells: list[tuple[Outlet, str]]
    others: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that several articles quote, and each of them with the place of its paragraph."""

    text: str
    articles: list[tuple[Article, int]]


@require_safe
@of_state
def sources(request: HttpRequest, state: State) -> HttpResponse:
    """The outlets and articles of one story compared; made once for each state of the story."""
    make = partial(compared, request, state)
    return kept_answer(request, ("sources", state), frozenset({"page", "outlet"}), make) if state.published else make()


def compared(request: HttpRequest, state: State) -> HttpResponse:
    """The page of sources."""
    story = get_object_or_404(Story, pk=state.id)
    events = story.events.visible()
    told = list(Outlet.objects.reporting(events))
    alone = {outlet.pk: outlet.n for outlet in Outlet.objects.reporting(events.told_by("1"))}
    placed = who_reports(story)
    articles = list(story.articles.readable().light().with_events_counted().in_order_of_writing())
    chosen, complaints = chosen_outlet(told, request.GET.get("outlet", ""))
    columns = ([chosen] if chosen else []) + [outlet for outlet in told if outlet != chosen]
    page, complaint = page_of(key_events(story), request.GET.get("page"))
    context = {
        "story": story,
        "sources": by_outlet(articles, told, alone, firsts(placed)),
        "articles": articles,
        "listed": articles[:LISTED],
        "outlets": columns[:COLUMNS],
        "every_outlet": sorted(told, key=lambda outlet: outlet.name.casefold()) if len(told) > COLUMNS else [],
        "chosen": chosen,
        "page": page,
        "reports": [report(event, columns[:COLUMNS], placed.get(event.pk, {})) for event in page.object_list],
        "quotations": quotations(*quoted_alike(story)),
        "copies": [
            (first, [(copy, round(100 * likeness(first, copy))) for copy in rows]) for first, rows in copies(story)
        ],
        "complaints": [*complaints, *([complaint] if complaint else [])],
    }
    return render(request, "timeline/sources.html", context)


def chosen_outlet(told: list[Outlet], slug: str) -> tuple[Outlet | None, list[str]]:
    """The outlet that the address asks to see compared, and what to say if there is none of that name."""
    found = next((outlet for outlet in told if outlet.slug == slug), None)
    return found, [_("No outlet here is called “%(value)s”.") % {"value": slug}] if slug and not found else []


def firsts(placed: dict[int, dict[Key, str]]) -> Counter[Key]:
    """How often each source was certainly the first."""
    return Counter(key for sources in placed.values() for key, place in sources.items() if place == "first")


def by_outlet(articles: list[Article], told: list[Outlet], alone: dict[int, int], first: Counter[Key]) -> list[Source]:
    """The articles under their outlets, the outlet that reports most first; those that name none at the end."""
    found = {
        outlet.pk: Source(outlet, [], outlet.n, alone.get(outlet.pk, 0), first["outlet", outlet.pk]) for outlet in told
    }
    nameless = Source(None)
    for article in articles:
        source = found.setdefault(article.outlet_id, Source(article.outlet)) if article.outlet else nameless
        source.articles.append(article)
    return [*found.values(), *([nameless] if nameless.articles else [])]


def report(event: Event, outlets: list[Outlet], placed: dict[Key, str]) -> Report:
    """Which of `outlets` report an event, and who of them was the first or can have been."""
    cells = [(outlet, placed.get(("outlet", outlet.pk), "")) for outlet in outlets]
    return Report(event, cells, len(placed) - sum(bool(place) for _, place in cells))


def quotations(shared: list[Shared], articles: dict[int, Article]) -> list[Quotation]:
    """What articles quote alike, with the articles in place of their keys."""
    return [
        Quotation(
            row.text, [(articles[pk], paragraph_at(articles[pk].body, place)) for pk, place in row.places.items()]
        )
        for row in shared
    ]


def paragraph_at(body: str, place: int) -> int:
    """Where the paragraph begins that holds a place of a text."""
    before = body.rfind("\n\n", 0, place)
    return before + 2 if before >= 0 else 0
