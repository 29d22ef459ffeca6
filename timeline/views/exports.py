"""A story for other programs, in the state that the query string gives it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.views.decorators.http import conditional_page, require_safe

from timeline.exports import FORMATS, Format
from timeline.exports.wording import site_of
from timeline.forms import TimelineForm, passing
from timeline.models import Story
from timeline.querysets import EventQuerySet
from timeline.views.drafts import of_story

AT_ONCE = 1_000_000  # Bytes of an answer that is made whole before it is sent; a longer one is sent as it is made.


@require_safe
@of_story
@conditional_page
def export(request: HttpRequest, story: Story, name: str) -> HttpResponse | StreamingHttpResponse:
    """The story in one of FORMATS: the bytes of the command export_timeline, or what filters leave.

    With a query string it has the events that the timeline shows for it; a filter that makes no sense is refused.
    """
    form = TimelineForm(request.GET, story) if request.GET else None
    if form and form.complaints:
        return HttpResponse("\n".join(form.complaints) + "\n", "text/plain; charset=utf-8", status=400)
    wanted = FORMATS[name]
    events = asked_for(form, story) if form else wanted.events(story)
    answer = sent(wanted.stream(story, events, site_of(request)), wanted.content_type)
    return described(answer, wanted, story)


def asked_for(form: TimelineForm, story: Story) -> EventQuerySet:
    """The events that the timeline shows for `form`: all pages of them, and what it folds as background."""
    events = passing(story.events.visible(), form.narrowed, set(form.narrowed))
    events = events if form.everything else events.key()
    return events.newest_first() if form.newest_first else events.oldest_first()


def sent(pieces: Iterator[bytes], content_type: str) -> HttpResponse | StreamingHttpResponse:
    """An answer of these pieces: whole, with its length, if it is short."""
    start, size = [], 0
    for piece in pieces:
        start.append(piece)
        size += len(piece)
        if size > AT_ONCE:
            return StreamingHttpResponse(chain(start, pieces), content_type=content_type)
    return HttpResponse(b"".join(start), content_type=content_type)


def described(answer, wanted: Format, story: Story):
    """The answer with its file's name; pages of other sites may read what is public."""
    manner = "attachment" if wanted.saved else "inline"
    answer["Content-Disposition"] = f'{manner}; filename="{story.slug}-{wanted.file}"'
    if story.published:
        answer["Access-Control-Allow-Origin"] = "*"
    return answer
