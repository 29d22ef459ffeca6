"""The stories that are told here."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.models import Article, Event, Story
from timeline.views.pages import page_of
from timeline.views.strip import HEIGHT, density, whole


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every story: its title, its span, how much is in it and when it last changed."""
    page, complaint = page_of(Story.objects.last_changed_first(), request.GET.get("page"))
    context = {
        "page": page,
        "stories": described(page.object_list),
        "height": HEIGHT,
        "complaints": [complaint] if complaint else [],
    }
    return render(request, "timeline/index.html", context)


def described(stories: Iterable[Story]) -> list[dict]:
    """Each story with its counts, its span and its density, in three questions however many stories there are."""
    stories = list(stories)
    events = Event.objects.visible().of_stories(stories)
    spans = events.foreground().key().spans_by_story()
    counts = events.by_story()
    articles = Article.objects.readable().of_stories(stories).by_story()
    nothing = {"events": 0, "articles": 0, "outlets": 0}
    return [
        nothing
        | counts.get(story.pk, {})
        | articles.get(story.pk, {})
        | {"story": story, "span": whole(spans.get(story.pk, [])), "bars": density(spans.get(story.pk, []))}
        for story in stories
    ]
