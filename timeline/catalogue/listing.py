"""Events as a page lists them, with their evidence, kept for the next page that lists them."""

from __future__ import annotations

from timeline.catalogue.shelf import Shelf
from timeline.models import Event, Story

ROOM = 32 * 1024 * 1024  # Bytes in each process.
EVENT = 8_000  # Bytes, about, that an event takes without its evidence.
SENTENCE = 4_000  # And that a sentence takes, with its article.

listings = Shelf(ROOM)


def listed(story: Story, keys: list[int]) -> dict[int, Event]:
    """The events of these primary keys, by key; what is no more is left out.

    They are as the story was in the state in which `story` was fetched, and shared by all who ask: nobody may
    change them.
    """
    state = (story.pk, story.state)
    found = {key: listings.get((state, key)) for key in keys}
    for event in story.events.listed([key for key, event in found.items() if event is None]):
        listings.put((state, event.pk), event, EVENT + SENTENCE * len(event.evidence))
        found[event.pk] = event
    return {key: event for key, event in found.items() if event is not None}
