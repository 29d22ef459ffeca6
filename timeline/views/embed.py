"""Pages that stand in a frame on other sites, and how those sites learn of them (oEmbed 1.0)."""

from __future__ import annotations

from urllib.parse import urlsplit

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.urls import Resolver404, resolve
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from timeline.exports.frame import WIDTH, frame, frame_height
from timeline.exports.wording import site_of
from timeline.models import Event, Story
from timeline.views.drafts import of_story
from timeline.views.event import led_on

LISTED = 30  # Events that a framed story lists: the weightiest of the default view.
SENTENCES = 3  # Sentences that a framed event quotes.


def framed(view):
    """A page that every site may show in a frame. No other page is."""
    return xframe_options_exempt(csp_replace({"frame-ancestors": ["*"]})(view))


@require_safe
@framed
@of_story
def story_embed(request: HttpRequest, story: Story) -> HttpResponse:
    """The key events of a story: date and title, in order of time."""
    events = story.events.visible().foreground().unfolded().key()
    weightiest = events.weightiest_first()[:LISTED]
    listed = sorted(weightiest, key=lambda event: (event.earliest, event.latest, event.number))
    return render(request, "timeline/embed.html", {"story": story, "events": listed, "count": events.count()})


@require_safe
@framed
@of_story
def event_embed(request: HttpRequest, story: Story, number: int) -> HttpResponse:
    """One event with its best sentences."""
    try:
        told = get_object_or_404(story.events.visible().with_evidence(SENTENCES), number=number)
    except Http404:
        return led_on(request, story, number)
    return render(request, "timeline/event_embed.html", {"event": told, "story": story})


@require_safe
def oembed(request: HttpRequest) -> JsonResponse | HttpResponse:
    """How to show the page at `url` in a frame: a story or an event of this site."""
    if request.GET.get("format", "json") != "json":
        return HttpResponse("Only JSON is spoken here.\n", "text/plain", status=501)
    told = told_at(request.GET.get("url", ""), request)
    site = site_of(request)
    width, height = (
        at_most(WIDTH, request.GET.get("maxwidth")),
        at_most(frame_height(told), request.GET.get("maxheight")),
    )
    answer = {
        "version": "1.0",
        "type": "rich",
        "title": told.title,
        "provider_name": "Newsroom Timeline",
        "provider_url": f"{site}/",
        "html": frame(told, site, width, height),
        "width": width,
        "height": height,
    }
    return JsonResponse(answer, headers={"Access-Control-Allow-Origin": "*"})


def told_at(address: str, request: HttpRequest) -> Story | Event:
    """The story or the event whose page every reader finds at an address, or is led to; Http404 for any other."""
    try:
        parts = urlsplit(address)
        match = resolve(parts.path) if parts.netloc == request.get_host() else None
    except (ValueError, Resolver404):
        match = None
    if match is None or match.url_name not in ("timeline", "event"):
        raise Http404("No story and no event is at this address.")
    story = get_object_or_404(Story.objects.published(), slug=match.kwargs["slug"])
    if match.url_name == "timeline":
        return story
    number, events = match.kwargs["number"], story.events.visible()
    try:
        return get_object_or_404(events, number=number)
    except Http404:
        return get_object_or_404(events, number=story.former_numbers.leads_to(number))


def at_most(usual: int, most: str | None) -> int:
    """The usual size, or less where less is asked for."""
    return min(usual, int(most)) if most and most.isascii() and most.isdigit() and int(most) else usual
