"""A story's timeline, in every state that its filters can give it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from timeline.forms import TimelineForm
from timeline.models import Event, Story
from timeline.querysets import EventQuerySet
from timeline.views.answer import answer
from timeline.views.chapters import chapters
from timeline.views.facets import chips, facets
from timeline.views.pages import page_of
from timeline.views.strip import strip, whole

BACKGROUND_FOLDED = 50  # Events from long before the story that the fold holds; the weightiest are taken.
KEY_LISTED = 7  # Key events named at the top of a long timeline.
LONG = 14  # Events from which on a timeline is long.


@require_safe
def timeline(request: HttpRequest, slug: str) -> HttpResponse:
    """The events of one story that a reader asks for, under months and days, and what can be asked next."""
    story = get_object_or_404(Story, slug=slug)
    form = TimelineForm(request.GET, story)
    events = story.events.visible()
    told = events if form.everything else events.key()
    context = {
        "story": story,
        "form": form,
        "chips": chips(form),
        "facets": facets(form, told),
        "strip": strip(form, told),
        **made_from(story),
        **listed(form, events, request.GET.get("page")),
        **around(form, events),
    }
    return answer(request, "timeline/timeline.html", "timeline/_partials/timeline.html", context)


def made_from(story: Story) -> dict:
    """What the story spans, what it was made from, and until which day its articles can know anything."""
    spans = story.events.visible().foreground().key().per_span()
    articles = story.articles.readable()
    counts = articles.by_story().get(story.pk, {"articles": 0, "outlets": 0})
    return {"span": whole(spans), "made_from": counts, "as_of": articles.last_day_written()}


def listed(form: TimelineForm, events: EventQuerySet, number: str | None) -> dict:
    """One page of the events asked for, how many there are, and how many more "show everything" would add."""
    asked = form.narrow(events)
    tally = asked.tally()
    count = tally["all"] if form.everything else tally["key"]
    asked = asked if form.everything else asked.key()
    ordered = asked.newest_first() if form.newest_first else asked.oldest_first()
    page, complaint = page_of(ordered.with_evidence(), number, count)
    return {
        "page": page,
        "chapters": chapters(page.object_list),
        "count": count,
        "left_out": tally["all"] - count,
        "complaints": [*form.complaints, *filter(None, [complaint])],
    }


def around(form: TimelineForm, events: EventQuerySet) -> dict:
    """What stands before the list while no filter is set: the background, and the key events of a long story."""
    if form.narrowed:  # Then the list itself has whatever passes, background or not.
        return {"background": [], "highlights": []}
    long_before = events.long_before().unfolded().weightiest_first().with_evidence()[:BACKGROUND_FOLDED]
    weightiest = list(events.foreground().unfolded().key().weightiest_first()[: LONG + 1])
    return {
        "background": in_order(long_before),
        "highlights": in_order(weightiest[:KEY_LISTED]) if len(weightiest) > LONG else [],
    }


def in_order(events) -> list[Event]:
    """Events in order of time."""
    return sorted(events, key=lambda event: (event.earliest, event.latest, event.number))
