"""Where a search for words goes."""

from __future__ import annotations

from timeline.models import Story


def events_holding(story: Story, text: str) -> list[int]:
    """The keys of the events in whose title, sentences or names every word of `text` is found."""
    return list(story.events.visible().matching(text).unordered().values_list("pk", flat=True))
