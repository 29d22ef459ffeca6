"""What every address answers alike: to a method that nothing here knows, and to what no database can hold."""

from __future__ import annotations

import logging
from collections.abc import Callable
from ipaddress import ip_address

from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.shortcuts import render
from django.urls import get_resolver

logger = logging.getLogger(__name__)

METHODS = ("GET", "HEAD", "POST", "OPTIONS")
UNFIT = ("too large to convert to SQLite INTEGER", "expected a number but got", "cannot contain NUL")
"""What is said by Django and the databases of a key that can be nobody's."""


class PlainAnswers:
    """Middleware: 400 and 405, with pages of our own, in place of a failure or an empty page."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """The answer; to a NUL in the address 400."""
        if "\x00" in request.path_info or "%00" in request.META.get("QUERY_STRING", ""):
            raise BadRequest("There is a NUL in the address.")
        response = self.get_response(request)
        if response.status_code == 405 and not response.content:
            return explained(request, response)
        return response

    def process_view(self, request: HttpRequest, view, args, kwargs) -> HttpResponse | None:
        """405 to methods that no page has."""
        return None if request.method in METHODS else HttpResponseNotAllowed(METHODS)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        """400 where what was asked for is no key at all; every other failure is one."""
        unfit = isinstance(exception, ValueError | OverflowError) and any(sign in str(exception) for sign in UNFIT)
        if not unfit:
            return None
        logger.warning("refused at %s: %s", request.path, exception)
        return get_resolver().resolve_error_handler(400)(request, exception)


def explained(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """The same answer with a page that says what is wrong."""
    page = render(request, "405.html", status=405)
    page["Allow"] = response["Allow"]
    return page


def client_address(request: HttpRequest) -> str | None:
    """Where a request comes from: behind a proxy of ours, what that proxy wrote last into X-Forwarded-For."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.BEHIND_PROXY else ""
    for text in (forwarded.rpartition(",")[2], request.META.get("REMOTE_ADDR", "")):
        try:
            return str(ip_address(text.strip()))
        except ValueError:
            continue
    return None
