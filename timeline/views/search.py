"""Full text over events and articles, of one story or of all."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe
from django_htmx.http import HttpResponseClientRedirect

from timeline.models import Article, Event, Mention, Story
from timeline.search import Wanted, passage, search, wanted
from timeline.search.passages import Passage
from timeline.views.answer import answer, wants_part
from timeline.views.drafts import of_story, sees_drafts, unkept
from timeline.views.pages import page_of
from timeline.views.search_form import SearchForm

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Hit:
    """An event or an article, and the passage that has most of the words: of a sentence, or of the text."""

    row: Event | Article
    passage: Passage
    mention: Mention | None = None


@require_safe
def search_all(request: HttpRequest) -> HttpResponse:
    """Search in every story; in one of them as soon as one is chosen."""
    drafts = sees_drafts(request)
    form = SearchForm(request.GET, stories=Story.objects.told(drafts=drafts))
    chosen = form.asked("story")
    response = onward(request, SearchForm(request.GET, chosen).link()) if chosen else answered(request, form)
    return unkept(response) if drafts else response


def onward(request: HttpRequest, address: str) -> HttpResponse:
    """To another page, even where a part of this one was asked for."""
    return HttpResponseClientRedirect(address) if wants_part(request) else redirect(address)


@require_safe
@of_story
def search_story(request: HttpRequest, story: Story) -> HttpResponse:
    """Search in one story."""
    return answered(request, SearchForm(request.GET, story))


def answered(request: HttpRequest, form: SearchForm) -> HttpResponse:
    """The page of what a search finds."""
    found = dict(zip(("events", "articles"), search(form.text, form.stories, form.filters), strict=True))
    counts = {kind: len(rows) for kind, rows in found.items()}
    among = form.asked("in") or ("articles" if counts["articles"] and not counts["events"] else "events")
    page, complaint = page_of(found[among], request.GET.get("page"), counts[among], PER_PAGE)
    asked = wanted(form.text)
    context = {
        "form": form,
        "story": form.story,
        "wanted": asked,
        "counts": counts,
        "among": among,
        "tabs": [(kind, count, form.link(**{"in": kind})) for kind, count in counts.items()],
        "page": page,
        "hits": [hit(row, asked) for row in page.object_list],
        "offered": {} if wants_part(request) else form.offered(),
        "complaints": [*form.complaints, *([complaint] if complaint else [])],
    }
    return answer(request, "timeline/search.html", "timeline/_partials/found.html", context)


def hit(row: Event | Article, asked: Wanted) -> Hit:
    """A row with the passage to show: for an event the sentence with most of the words."""
    if isinstance(row, Article):
        return Hit(row, passage(row.body, asked))
    told = [(passage(mention.quote, asked), mention) for mention in row.evidence]
    best = max(told, key=lambda pair: pair[0].terms, default=(passage("", asked), None))
    return Hit(row, *best)
