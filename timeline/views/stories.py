"""The stories that are told here."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.catalogue.shelf import Shelf
from timeline.catalogue.spans import Spans
from timeline.models import Article, Event, Story
from timeline.views.drafts import sees_drafts, unkept
from timeline.views.pages import page_of
from timeline.views.strip import HEIGHT, density

SUMMARY = 8 * 1024  # Bytes of one story's row, at most.

summaries = Shelf(1000 * SUMMARY)


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every story: its title, its span, how much is in it and when it last changed; for editors drafts, too."""
    drafts = sees_drafts(request)
    page, complaint = page_of(Story.objects.told(drafts=drafts).last_changed_first(), request.GET.get("page"))
    context = {
        "page": page,
        "stories": described(page.object_list),
        "height": HEIGHT,
        "complaints": [complaint] if complaint else [],
    }
    response = render(request, "timeline/index.html", context)
    return unkept(response) if drafts else response


def described(stories: Iterable[Story]) -> list[dict]:
    """Each story with its counts, its span and its density; those that changed are asked for, in three questions."""
    stories = list(stories)
    changed = [story for story in stories if summaries.get((story.pk, story.state)) is None]
    if changed:
        summarise(changed)
    return [(summaries.get((story.pk, story.state)) or {}) | {"story": story} for story in stories]


def summarise(stories: list[Story]) -> None:
    """Count and draw these stories, and keep that until they change."""
    events = Event.objects.visible().of_stories(stories)
    spans = events.foreground().key().spans_by_story()
    counts = events.by_story()
    articles = Article.objects.readable().of_stories(stories).by_story()
    nothing = {"events": 0, "articles": 0, "outlets": 0}
    for story in stories:
        drawn = Spans.of(spans.get(story.pk, []))
        told = nothing | counts.get(story.pk, {}) | articles.get(story.pk, {})
        summaries.put((story.pk, story.state), told | {"span": drawn.whole(), "bars": density(drawn)}, SUMMARY)
