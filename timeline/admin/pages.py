"""Pages of the desk about chosen events: who may see them, which events, and the frame around them."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from timeline.admin.filters import with_marks
from timeline.models import Event

MAY = "timeline.change_event"
LONGEST_KEY = 18
MOST = 20
"""Events that are put side by side."""


def editors_only(request: HttpRequest) -> None:
    """PermissionDenied for who may not put events right."""
    if not request.user.has_perm(MAY):
        raise PermissionDenied


def keys_in(request: HttpRequest) -> list[int]:
    """The primary keys that the address names; what can be none is left out."""
    named = request.GET.get("ids", "").split(",")
    return [int(key) for key in named if key.isascii() and key.isdigit() and len(key) <= LONGEST_KEY][:MOST]


def chosen_events(request: HttpRequest, least: int = 1) -> list[Event]:
    """The events that the address names, in order of time; Http404 unless they are enough of one story."""
    events = list(with_marks(Event.objects.filter(pk__in=keys_in(request)).select_related("story").oldest_first()))
    if len(events) < least or len({event.story_id for event in events}) != 1:
        raise Http404
    return events


def ids(events: Iterable[Event] | QuerySet) -> str:
    """The part of an address that names events."""
    return "ids=" + ",".join(str(event.pk) for event in events)


def show(request: HttpRequest, page: str, context: dict, status: int = 200) -> HttpResponse:
    """A page about events in the frame of the desk."""
    context = admin.site.each_context(request) | {"opts": Event._meta} | context
    return render(request, f"admin/timeline/event/{page}.html", context, status=status)
