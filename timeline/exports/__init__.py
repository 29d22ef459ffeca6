"""A story in the formats that other programs read: one module a format.

Each module has a `stream` that writes a story piece by piece, so that a story of any size takes the same room. It
takes the story, those of its events that are asked for, and the address of the site without a last slash ("" where
there is none), and gives the pieces as bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db.models import F

from timeline.exports import calendar, json_ld, spreadsheet, timeline_json, timelinejs
from timeline.models import Story
from timeline.querysets import EventQuerySet


@dataclass(frozen=True, slots=True)
class Format:
    """How a story is written, and what a web server and a browser are told of it."""

    stream: Callable[[Story, EventQuerySet, str], Iterator[bytes]]
    content_type: str
    file: str
    whole: bool = False  # Everything that is known, unless a reader asks for less.
    saved: bool = False  # A browser saves it and does not show it.

    def events(self, story: Story) -> EventQuerySet:
        """What the format has of a story where nobody asks for anything else."""
        if self.whole:
            undated_last = F("earliest").asc(nulls_last=True)
            return story.events.exclude(hidden=True).order_by(undated_last, "latest", "number")
        return story.events.visible().unfolded().key().oldest_first()

    def render(self, story: Story, site: str = "") -> bytes:
        """The whole file at once."""
        return b"".join(self.stream(story, self.events(story), site))


FORMATS: dict[str, Format] = {
    "json": Format(timeline_json.stream, "application/json", "timeline.json", whole=True),
    "csv": Format(spreadsheet.stream, "text/csv; charset=utf-8", "timeline.csv", whole=True, saved=True),
    "ics": Format(calendar.stream, "text/calendar; charset=utf-8", "timeline.ics", saved=True),
    "timelinejs": Format(timelinejs.stream, "application/json", "timelinejs.json"),
    "jsonld": Format(json_ld.stream, "application/ld+json", "timeline.jsonld"),
}
