"""One view, two answers: the whole page, or the part of it that htmx changes in place."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers


def answer(request: HttpRequest, page: str, part: str, context: dict) -> HttpResponse:
    """The template `part` where htmx asks for a change in place, else the template `page`."""
    response = render(request, part if wants_part(request) else page, context)
    patch_vary_headers(response, ("HX-Request", "HX-History-Restore-Request"))
    return response


def wants_part(request: HttpRequest) -> bool:
    """Whether the browser has the rest of the page already. Going back, it does not."""
    return bool(request.htmx) and not request.htmx.boosted and not request.htmx.history_restore_request
