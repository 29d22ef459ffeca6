"""What every format says of an event alike: when, how certain that is, and whether it happened at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.chronology.edtf import Edtf
from timeline.exports.dates import explained, in_words
from timeline.models import Article, Event, Story
from timeline.querysets import EventQuerySet

CHUNK = 1000  # Events that are held at one time.
NUMBER = 4_000_000_000  # Of no event.
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")  # Neither XML nor iCalendar can hold these.


def in_turn(story: Story, events: EventQuerySet) -> Iterator[Event]:
    """The events, a chunk of them in memory at a time; each knows its story, so that its address asks no question."""
    for event in events.iterator(chunk_size=CHUNK):
        event.story = story
        yield event


def clean(text: str) -> str:
    """Text in one line, without the characters that break a file."""
    return " ".join(UNPRINTABLE.sub("", text).split())


def date_of(event: Event) -> Edtf | None:
    """When it happened; None where nobody knows."""
    return Edtf(event.edtf, event.earliest, event.latest) if event.edtf and event.earliest else None


def written(article: Article) -> Edtf | None:
    """When an article was written; None where nobody knows."""
    if not article.published_edtf:
        return None
    return Edtf(article.published_edtf, article.published_earliest or date.min, article.published_latest or date.max)


def is_certain(edtf: Edtf | None) -> bool:
    """Whether it is one day and nothing is doubted. Of anything else no format may claim a day."""
    return edtf is not None and edtf.is_day and not edtf.doubted


def open_ends(edtf: Edtf) -> tuple[bool, bool]:
    """Whether it is open at its start, and at its end: such a bound is no day that anybody gave."""
    start, _, end = edtf.text.partition("/") if "/" in edtf.text else (edtf.text, "", edtf.text)
    return (
        edtf.earliest == date.min and start in ("", "..", "XXXX"),
        edtf.latest == date.max and end in ("", "..", "XXXX"),
    )


def days_drawn(edtf: Edtf | None) -> tuple[date, date] | None:
    """The first and the last day it can be, for formats that draw a span; None where neither is known.

    Of a date that is open on one side these are the days of the end that is known: since June 2010 is drawn as June.
    """
    if edtf is None or all(open_ends(edtf)):
        return None
    no_start, no_end = open_ends(edtf)
    start, _, end = edtf.text.partition("/")
    if no_start:
        return min(edtf.latest, Edtf.parse(end).earliest if end else edtf.latest), edtf.latest
    if no_end:
        return edtf.earliest, max(edtf.earliest, Edtf.parse(start).latest if end else edtf.earliest)
    return edtf.earliest, edtf.latest


def when(edtf: Edtf | None) -> str:
    """The date as a person would say it."""
    return in_words(edtf) if edtf else _("date not known")


def doubt(edtf: Edtf | None) -> str:
    """Why it is no certain day, in a sentence; "" where it is one."""
    return explained(edtf) if edtf else _("The sources give no date.")


def headline(event: Event) -> str:
    """The title; of what is not told as done, the status comes first."""
    title = clean(event.title)
    return title if event.status == Event.Status.OCCURRED else f"{status_in_words(event).capitalize()}: {title}"


def status_in_words(event: Event) -> str:
    """How firm an event is, in a word; Django's own way to the word looks at every other one first."""
    return str(Event.Status(event.status).label)


def site_of(request: HttpRequest) -> str:
    """The address of the site as the reader wrote it, without a last slash."""
    return f"{request.scheme}://{request.get_host()}"


def address(event: Event, site: str) -> str:
    """The event's own page, or "" where no site is known."""
    return f"{site}{path_of(event)}" if site else ""


def path_of(event: Event) -> str:
    """The path of an event's own page."""
    before, after = around_number(event.story.slug)
    return f"{before}{event.number}{after}"


@lru_cache(maxsize=64)
def around_number(slug: str) -> tuple[str, str]:
    """What stands before and after the number in the paths of a story's events: asked for once, not for each."""
    before, _, after = reverse("event", args=[slug, NUMBER]).rpartition(str(NUMBER))
    return before, after


def sentence(said: tuple[str, str] | None) -> str:
    """What the best source says, word for word, and the outlet in brackets; "" where there is none."""
    if not said:
        return ""
    quote, outlet = map(clean, said)
    return f"“{quote}” ({outlet})" if outlet else f"“{quote}”"
