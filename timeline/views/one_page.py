"""A story's timeline with all its events on one page and every source open, to read in one go or to print."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.catalogue import catalogue_of
from timeline.forms import TimelineForm
from timeline.models import Event, Story
from timeline.views.chapters import chapters
from timeline.views.drafts import of_story
from timeline.views.facets import chips

MOST = 10_000  # Events on a page: what a browser still lays out in seconds.
AT_ONCE = 500  # Events asked for in one question.


@require_safe
@of_story
def one_page(request: HttpRequest, story: Story) -> HttpResponse:
    """All events that the timeline's own filters leave; what happened long before stands among them."""
    catalogue = catalogue_of(story)
    form = TimelineForm(request.GET, story)
    in_view = catalogue.every if form.everything else catalogue.shown
    positions = catalogue.positions(form.open_to(catalogue) & in_view, newest_first=form.newest_first)
    page = Paginator(positions, MOST).get_page(request.GET.get("page"))
    context = {
        "story": story,
        "form": form,
        "chips": chips(form),
        "complaints": form.complaints,
        "span": catalogue.spans(catalogue.shown & ~catalogue.background).whole(),
        "made_from": catalogue.made_from,
        "as_of": catalogue.as_of,
        "count": len(positions),
        "page": page,
        "chapters": chapters(fetched(story, catalogue.keys(page.object_list))),
    }
    return render(request, "timeline/one_page.html", context)


def fetched(story: Story, keys: list[int]) -> list[Event]:
    """The events of these keys in their order, with what is said of them."""
    parts = (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))
    return [event for part in parts for event in story.events.listed(part)]
