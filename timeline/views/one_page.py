"""A story's timeline with all its events on one page and every source open, to read in one go or to print."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.template.loader import get_template, render_to_string
from django.utils.safestring import mark_safe
from django.views.decorators.http import require_safe

from timeline.catalogue import catalogue_of
from timeline.forms import TimelineForm
from timeline.models import Event, Story
from timeline.views.chapters import Chapter, in_turn
from timeline.views.drafts import of_story
from timeline.views.facets import chips

MOST = 10_000  # Events on a page: what a browser still lays out in seconds.
AT_ONCE = 200  # Events asked for in one question.
PLACE = mark_safe("<!-- events -->")  # Where they go; no text of a story can say that without being escaped.


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
        "place": PLACE,
    }
    events = fetched(story, catalogue.keys(page.object_list))
    return StreamingHttpResponse(sent(request, context, in_turn(events)))


def sent(request: HttpRequest, context: dict, chapters: Iterator[Chapter]) -> Iterator[str]:
    """The page bit by bit: a reader has the first month while the others are still asked for."""
    before, after = render_to_string("timeline/one_page.html", context, request).split(PLACE)
    month = get_template("timeline/_partials/chapters.html")
    yield before
    for chapter in chapters:
        yield month.render(context | {"chapters": [chapter], "unfold": True}, request)
    yield after


def fetched(story: Story, keys: list[int]) -> Iterator[Event]:
    """The events of these keys in their order, with what is said of them."""
    for start in range(0, len(keys), AT_ONCE):
        yield from story.events.listed(keys[start : start + AT_ONCE])
