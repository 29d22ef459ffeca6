"""A story's timeline, in every state that its filters can give it."""

from __future__ import annotations

from functools import partial

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from timeline.catalogue import Catalogue, Mask, catalogue_of
from timeline.catalogue.listing import listed as listed_events
from timeline.forms import STATE, TimelineForm
from timeline.models import Story
from timeline.querysets import State
from timeline.views.answer import answer, kept_answer, wants_background, wants_lists
from timeline.views.chapters import chapters
from timeline.views.drafts import of_state
from timeline.views.facets import chips, facets, panel
from timeline.views.pages import page_of
from timeline.views.strip import strip

BACKGROUND_FOLDED = 50  # Events from long before the story that the fold holds; the weightiest are taken.
BACKGROUND_AT_ONCE = 10  # So many are in the page before the fold is opened; more wait for that.
KEY_LISTED = 7  # Key events named at the top of a long timeline.
KNOWN = frozenset(STATE)
LONG = 14  # Events from which on a timeline is long.


@require_safe
@of_state
def timeline(request: HttpRequest, state: State) -> HttpResponse:
    """The events of one story that a reader asks for, under months and days, and what can be asked next."""
    make = partial(told, request, state)
    return kept_answer(request, state, KNOWN, make) if state.published else make()


def told(request: HttpRequest, state: State) -> HttpResponse:
    """The answer, made anew. Everything is counted in the catalogue; the database gives the events of one page."""
    story = get_object_or_404(Story, pk=state.id)
    catalogue = catalogue_of(story)
    form = TimelineForm(request.GET, story)
    in_view = catalogue.every if form.everything else catalogue.shown
    overview = strip(form, catalogue, in_view)
    context = {
        "story": story,
        "form": form,
        "chips": chips(form),
        "facets": facets(form, catalogue, in_view) if wants_lists(request) else None,
        "panel": panel(form),
        "strip": overview,
        "span": catalogue.spans(catalogue.shown & ~catalogue.background).whole(),
        "made_from": catalogue.made_from,
        "as_of": catalogue.as_of,
        **listed(form, catalogue, in_view, request.GET.get("page")),
        **around(form, catalogue, unfold=wants_background(request) or overview is None),
    }
    return answer(request, "timeline/timeline.html", "timeline/_partials/timeline.html", with_events(story, context))


def listed(form: TimelineForm, catalogue: Catalogue, in_view: Mask, number: str | None) -> dict:
    """One page of the events asked for, how many there are, and how many more "show everything" would add.

    The lists hold the events' keys.
    """
    asked = form.narrow(catalogue)
    positions = catalogue.positions(asked & in_view, newest_first=form.newest_first)
    page, complaint = page_of(positions, number)
    page.object_list = catalogue.keys(page.object_list)
    return {
        "page": page,
        "after": catalogue.dated(positions[page.start_index() - 2]) if page.has_previous() else None,
        "count": len(positions),
        "left_out": catalogue.count(asked) - len(positions),
        "complaints": [*form.complaints, *filter(None, [complaint])],
    }


def around(form: TimelineForm, catalogue: Catalogue, *, unfold: bool) -> dict:
    """What stands before the list while no filter is set: the background, and the key events of a long story.

    The lists hold the events' keys. A long background is held back unless it is to `unfold`: only its length is told.
    """
    if form.narrowed:  # Then the list itself has whatever passes, background or not.
        return {"earlier": 0, "background": [], "highlights": []}
    unfolded = catalogue.passing({}, folded=False)
    near = unfolded & catalogue.shown & ~catalogue.background
    is_long = catalogue.count(near) > LONG
    background = catalogue.keys(catalogue.weightiest(unfolded & catalogue.background, BACKGROUND_FOLDED))
    return {
        "earlier": len(background),
        "background": background if unfold or len(background) <= BACKGROUND_AT_ONCE else [],
        "highlights": catalogue.keys(catalogue.weightiest(near, KEY_LISTED)) if is_long else [],
    }


def with_events(story: Story, context: dict) -> dict:
    """The context with events for keys; those that no page listed lately are fetched, all of them at once."""
    page = context["page"]
    lists = {"page": page.object_list, "background": context["background"], "highlights": context["highlights"]}
    events = listed_events(story, list({key for keys in lists.values() for key in keys}))
    found = {name: [events[key] for key in keys if key in events] for name, keys in lists.items()}
    page.object_list = found.pop("page")
    return context | found | {"chapters": chapters(page.object_list, after=context["after"])}
