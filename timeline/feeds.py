"""What is new in a story, for feed readers."""

from __future__ import annotations

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed

from timeline.chronology.edtf import Edtf
from timeline.chronology.wording import in_words
from timeline.models import Event, Story

ENTRIES = 50


class StoryFeed(Feed):
    """The key events of one story as Atom, the one that was found last first."""

    feed_type = Atom1Feed

    def get_object(self, request: HttpRequest, slug: str) -> Story:
        """The story, or 404."""
        return get_object_or_404(Story, slug=slug)

    def title(self, story: Story) -> str:
        """The story's own."""
        return story.title

    def subtitle(self, story: Story) -> str:
        """What the story is about."""
        return story.standfirst

    def link(self, story: Story) -> str:
        """The timeline."""
        return story.get_absolute_url()

    def items(self, story: Story) -> list[Event]:
        """Its last key events; each knows its story, so that its address asks no question."""
        events = list(story.events.visible().key().unfolded().last_found_first().with_evidence(1)[:ENTRIES])
        for event in events:
            event.story = story
        return events

    def item_title(self, event: Event) -> str:
        """The date in words and the title."""
        return f"{in_words(Edtf(event.edtf, event.earliest, event.latest))}: {event.title}"

    def item_description(self, event: Event) -> str:
        """The best sentence that reports it, and the date as EDTF, with its doubt."""
        quotes = "".join(f"“{mention.quote}” " for mention in event.evidence)
        return f"{quotes}({event.get_status_display()}; {event.edtf})"

    def item_link(self, event: Event) -> str:
        """The event's own page."""
        return reverse("event", args=[event.story.slug, event.number])

    def item_updateddate(self, event: Event):
        """When the story last changed: no event can be newer."""
        return event.story.updated_at
