"""The events of one person, place or body."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from timeline.models import Story
from timeline.views.chapters import chapters
from timeline.views.pages import page_of


@require_safe
def entity(request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """Every event that one person, place or body has a part in, in order of time."""
    story = get_object_or_404(Story, slug=slug)
    named = get_object_or_404(story.entities, slug=name)
    events = story.events.visible().unfolded().about(named).oldest_first().with_evidence()
    page, complaint = page_of(events, request.GET.get("page"))
    context = {
        "story": story,
        "entity": named,
        "spellings": [spelling for spelling in named.spellings if spelling != named.name],
        "page": page,
        "chapters": chapters(page.object_list),
        "as_of": story.articles.readable().last_day_written(),
        "complaints": [complaint] if complaint else [],
    }
    return render(request, "timeline/names.html", context)
