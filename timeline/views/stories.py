"""The stories that are told here."""

from __future__ import annotations

from collections.abc import Iterable

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.chronology.edtf import Edtf
from timeline.models import Article, Event, Story
from timeline.views.pages import page_of


@require_safe
def index(request: HttpRequest) -> HttpResponse:
    """Every story: its title, its span, how much is in it and when it last changed."""
    page, complaint = page_of(Story.objects.last_changed_first(), request.GET.get("page"))
    context = {"page": page, "stories": described(page.object_list), "complaints": filter(None, [complaint])}
    return render(request, "timeline/index.html", context)


def described(stories: Iterable[Story]) -> list[dict]:
    """Each story with its counts and its span, in three questions however many stories there are."""
    stories = list(stories)
    events = Event.objects.visible().of_stories(stories).foreground().by_story()
    articles = Article.objects.readable().of_stories(stories).by_story()
    nothing = {"events": 0, "articles": 0, "outlets": 0, "first": None, "last": None}
    rows = [nothing | events.get(story.pk, {}) | articles.get(story.pk, {}) for story in stories]
    return [
        row | {"story": story, "span": span(row["first"], row["last"])}
        for story, row in zip(stories, rows, strict=True)
    ]


def span(first, last) -> Edtf | None:
    """From the first day to the last, if they are known."""
    return Edtf.interval(Edtf.day(first), Edtf.day(last)) if first and last else None
