"""A story for other programs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from timeline.exports import timeline_json as timeline_document
from timeline.models import Story


@require_safe
def timeline_json(request: HttpRequest, slug: str) -> HttpResponse:
    """The story as `newsroom-timeline/1`: the bytes that the command export_timeline writes."""
    story = get_object_or_404(Story, slug=slug)
    return HttpResponse(timeline_document.render(story), content_type="application/json")
