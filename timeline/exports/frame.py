"""What another site's page needs to show a story or one event of it."""

from __future__ import annotations

from django.urls import reverse
from django.utils.html import format_html

from timeline.models import Event, Story

WIDTH, TALL, LOW = 640, 600, 320  # In pixels; a frame can be any size, its page scrolls within it.


def frame_address(told: Story | Event, site: str) -> str:
    """The page that stands in the frame."""
    if isinstance(told, Story):
        return site + reverse("embed", args=[told.slug])
    return site + reverse("event-embed", args=[told.story.slug, told.number])


def frame_height(told: Story | Event) -> int:
    """How tall a frame shows enough of it, in pixels."""
    return TALL if isinstance(told, Story) else LOW


def frame(told: Story | Event, site: str, width: int | str = "100%", height: int = 0) -> str:
    """The HTML to paste."""
    return format_html(
        '<iframe src="{}" title="{}" width="{}" height="{}" frameborder="0" loading="lazy"></iframe>',
        frame_address(told, site),
        told.title,
        width,
        height or frame_height(told),
    )
