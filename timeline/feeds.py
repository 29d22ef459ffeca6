"""What is new in a story, for feed readers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.contrib.syndication.views import Feed
from django.core.exceptions import BadRequest
from django.http import HttpRequest
from django.utils.feedgenerator import Atom1Feed

from timeline.exports.rows import Row, known_since, rows
from timeline.exports.wording import clean, date_of, doubt, headline, path_of, sentence, status_in_words, when
from timeline.forms import TimelineForm, passing
from timeline.models import Story
from timeline.querysets import EventQuerySet

ENTRIES = 50


class DatedAtom(Atom1Feed):
    """Atom that says of a feed without entries, too, when it last changed; not the time of asking."""

    def latest_post_date(self):
        """When the story last changed."""
        return self.feed["changed"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a feed is of: a story, those of its events that are asked for, and the feed's own address."""

    story: Story
    events: EventQuerySet
    address: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An event, when it came to be known here, and when that last changed."""

    row: Row
    published: datetime | None
    updated: datetime


class StoryFeed(Feed):
    """The key events of one story as Atom, the one that was found last first."""

    feed_type = DatedAtom
    author_name = "Newsroom Timeline"  # RFC 4287 asks for one.

    def get_object(self, request: HttpRequest, story: Story) -> Asked:
        """The story and what the filters of the timeline leave of it; 400 for one that makes no sense."""
        form = TimelineForm(request.GET, story)
        if form.complaints:
            raise BadRequest(" ".join(form.complaints))
        events = passing(story.events.visible(), form.narrowed, set(form.narrowed))
        return Asked(story, events if form.everything else events.key(), request.get_full_path())

    def title(self, asked: Asked) -> str:
        """The story's own."""
        return clean(asked.story.title)

    def subtitle(self, asked: Asked) -> str:
        """What the story is about."""
        return clean(asked.story.standfirst)

    def link(self, asked: Asked) -> str:
        """The timeline."""
        return asked.story.get_absolute_url()

    def feed_url(self, asked: Asked) -> str:
        """Where the feed itself is, filters and all."""
        return asked.address

    def feed_extra_kwargs(self, asked: Asked) -> dict:
        """When the story last changed."""
        return {"changed": asked.story.updated_at}

    def items(self, asked: Asked) -> list[Entry]:
        """Its last events, each with when it was first and last heard of."""
        told = list(rows(asked.story, asked.events.last_found_first()[:ENTRIES]))
        known = known_since(told)
        changed = asked.story.updated_at
        return [Entry(row, *known.get(row.event.pk, (None, changed))) for row in told]

    def item_title(self, entry: Entry) -> str:
        """The date in words and the title; of what is not told as done, the status too."""
        return f"{when(date_of(entry.row.event))}: {headline(entry.row.event)}"

    def item_description(self, entry: Entry) -> str:
        """The best sentence that reports it, why its day is not certain if it is not, and the date as EDTF."""
        event = entry.row.event
        said = (sentence(entry.row.said), doubt(date_of(event)), f"({status_in_words(event)}; {event.edtf})")
        return " ".join(filter(None, said))

    def item_link(self, entry: Entry) -> str:
        """The event's own page."""
        return path_of(entry.row.event)

    def item_pubdate(self, entry: Entry) -> datetime | None:
        """When the first article that reports it came here; None where no article does."""
        return entry.published

    def item_updateddate(self, entry: Entry) -> datetime:
        """When something last changed of what is known of it; where that is not known, of its story."""
        return entry.updated
