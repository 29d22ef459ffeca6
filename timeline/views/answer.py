"""One view, two answers: the whole page, or the part of it that htmx changes in place. Both are kept."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from gzip import compress
from hashlib import blake2b

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response, patch_vary_headers

from timeline.catalogue.shelf import Shelf

ROOM = 64 * 1024 * 1024  # Bytes of answers kept in each process.

ASKED_BY = ("HX-Request", "HX-Boosted", "HX-History-Restore-Request", "Filters-Open", "Background-Open")
"""The headers of a request on which it depends how much of a page is sent."""

answers = Shelf(ROOM)


@dataclass(frozen=True, slots=True)
class Kept:
    """An answer as it is sent, plain and packed, and the tag by which a browser asks whether it still stands."""

    content: bytes
    packed: bytes
    tag: str

    def sent(self, request: HttpRequest) -> HttpResponse:
        """The answer to one request; packed where the browser can unpack it."""
        headers = {"ETag": self.tag, "Cache-Control": "no-cache", "Vary": ", ".join(("Accept-Encoding", *ASKED_BY))}
        if "gzip" in request.META.get("HTTP_ACCEPT_ENCODING", ""):
            return HttpResponse(self.packed, headers=headers | {"Content-Encoding": "gzip"})
        return HttpResponse(self.content, headers=headers)


def answer(request: HttpRequest, page: str, part: str, context: dict) -> HttpResponse:
    """The template `part` where htmx asks for a change in place, else the template `page`."""
    return told_apart(render(request, part if wants_part(request) else page, context))


def kept_answer(
    request: HttpRequest, state: Hashable, known: frozenset[str], make: Callable[[], HttpResponse]
) -> HttpResponse:
    """What `make` answers; made once for each state of what it shows and each way of asking.

    It may depend on the address and on what of the page is wanted, on nothing else of the request. An address with
    other parameters than those `known` is answered, but not kept: nobody can fill the room with those.
    """
    wanted = (wants_part(request), wants_lists(request), wants_background(request))
    key = (state, request.get_host(), request.scheme, request.get_full_path(), wanted)
    if known.issuperset(request.GET):
        kept = answers.get_or_make(key, lambda: sealed(make()), lambda kept: len(kept.content) + len(kept.packed))
    else:
        kept = sealed(make())
    return get_conditional_response(request, etag=kept.tag, response=kept.sent(request))


def sealed(response: HttpResponse) -> Kept:
    """The content of an answer with its tag. The tag is weak: packed or not, it is the same answer."""
    content = response.content
    return Kept(content, compress(content, 6, mtime=0), f'W/"{blake2b(content, digest_size=12).hexdigest()}"')


def told_apart(response: HttpResponse) -> HttpResponse:
    """The answer, marked so that no cache takes a part for a whole."""
    patch_vary_headers(response, ASKED_BY)
    return response


def wants_part(request: HttpRequest) -> bool:
    """Whether the browser has the rest of the page already. Going back, it does not."""
    return bool(request.htmx) and not request.htmx.boosted and not request.htmx.history_restore_request


def wants_lists(request: HttpRequest) -> bool:
    """Whether the lists of the filters are needed: in a whole page, and in a part while their panel is open."""
    return not wants_part(request) or "Filters-Open" in request.headers


def wants_background(request: HttpRequest) -> bool:
    """Whether a long background is needed: only where it has been opened."""
    return "Background-Open" in request.headers
