"""Who sees what: a draft is there for those who work at the desk, and for nobody else is it there at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.cache import add_never_cache_headers

from timeline.models import Article, Story


def sees_drafts(request: HttpRequest) -> bool:
    """Whether whoever asks works at the desk, and is allowed to look at its stories."""
    user = request.user
    return user.is_staff and user.has_perm("timeline.view_story")


def unkept(response: HttpResponse) -> HttpResponse:
    """The answer, marked so that nobody keeps it for somebody else."""
    add_never_cache_headers(response)
    return response


def of_story(view: Callable) -> Callable:
    """A view of one story, which it is given in place of the slug; one that has another slug by now is shown there."""

    @wraps(view)
    def answered(request: HttpRequest, slug: str, **rest) -> HttpResponse:
        story = Story.objects.at(slug)
        shown = admitted(request, story and story.published, partial(view, request, story, **rest))
        return shown or moved(request, slug)

    return answered


def of_state(view: Callable) -> Callable:
    """A view of one story that is given no more than its state: one question, where the answer is kept already."""

    @wraps(view)
    def answered(request: HttpRequest, slug: str) -> HttpResponse:
        state = Story.objects.state_of(slug)
        return admitted(request, state and state.published, partial(view, request, state)) or moved(request, slug)

    return answered


def of_article(view: Callable) -> Callable:
    """A view of one article that was read, which it is given in place of its key."""

    @wraps(view)
    def answered(request: HttpRequest, pk: int) -> HttpResponse:
        found = Article.objects.readable().select_related("story", "outlet", "copy_of__outlet").at(pk)
        shown = admitted(request, found and found.story.published, partial(view, request, found))
        if shown is None:
            raise Http404
        return shown

    return answered


def admitted(request: HttpRequest, published: bool | None, show: Callable[[], HttpResponse]) -> HttpResponse | None:
    """What `show` answers if whoever asks may see it; `published` is None for what is not there at all.

    Who asks is looked at even then: not even a header may tell a draft from nothing.
    """
    if published:
        return show()
    works_at_desk = sees_drafts(request)
    return unkept(show()) if works_at_desk and published is not None else None


def moved(request: HttpRequest, slug: str) -> HttpResponse:
    """To the same page of the story that had this slug once, or 404."""
    story = Story.objects.formerly_at(slug)
    if story is None:
        raise Http404
    asked = request.resolver_match
    address = reverse(asked.view_name, kwargs=asked.kwargs | {"slug": story.slug})
    query = request.META.get("QUERY_STRING", "")
    return HttpResponseRedirect(f"{address}?{query}" if query else address)
