"""The people, bodies and places of a story: all of them, and one with its events, its company and its words."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from timeline.comparing.names import companions, said_by
from timeline.models import Entity, Story
from timeline.views.chapters import chapters
from timeline.views.drafts import of_story
from timeline.views.met import Met
from timeline.views.pages import page_of

Kind = Entity.Kind
PER_PAGE = 150  # Names, most of them of two words.
QUOTED = 12  # Sentences of a name that its page quotes.


@require_safe
@of_story
def names(request: HttpRequest, story: Story) -> HttpResponse:
    """Everybody and everything that has a name in the events of a story, and in how many."""
    page, complaint = page_of(Met(story), request.GET.get("page"), per_page=PER_PAGE)
    context = {
        "story": story,
        "page": page,
        "kinds": of_kinds(page.object_list),
        "complaints": [complaint] if complaint else [],
    }
    return render(request, "timeline/names_index.html", context)


@require_safe
@of_story
def entity(request: HttpRequest, story: Story, name: str) -> HttpResponse:
    """Every event that one person, place or body has a part in, in order of time; with whom, and who quotes it."""
    try:
        named = get_object_or_404(story.entities, slug=name)
    except Http404:
        return renamed(story, name)
    events = story.events.visible().unfolded().about(named).oldest_first().with_evidence()
    page, complaint = page_of(events, request.GET.get("page"))
    said = said_by(story, named) if page.number == 1 else []
    context = {
        "story": story,
        "entity": named,
        "spellings": [spelling for spelling in named.spellings if spelling != named.name],
        "page": page,
        "chapters": chapters(page.object_list),
        "company": of_kinds(companions(story, named)),
        "said": one_per_sentence(said)[:QUOTED],
        "as_of": story.articles.readable().last_day_written(),
        "complaints": [complaint] if complaint else [],
    }
    return render(request, "timeline/names.html", context)


def renamed(story: Story, name: str) -> HttpResponse:
    """To the page of who or what had this address before it went by another name; Http404 for nobody."""
    now = story.entities.formerly_at(name)
    if now is None:
        raise Http404
    return redirect("entity", story.slug, now)


def of_kinds(rows) -> list[tuple[str, list[Entity]]]:
    """Names under "person", "body" and "place", in the order they come; a kind without names is left out."""
    told = {kind: [row for row in rows if row.kind == kind] for kind in (Kind.PERSON, Kind.BODY, Kind.PLACE)}
    return [(str(kind), names) for kind, names in told.items() if names]


def one_per_sentence(mentions: list) -> list:
    """The first of `mentions` for each sentence, however many events it reports."""
    return list({(mention.article_id, mention.start): mention for mention in reversed(mentions)}.values())[::-1]
