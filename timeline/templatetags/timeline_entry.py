"""An event's entry in a list, written once for each state of its story."""

from __future__ import annotations

from django import template
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from timeline.catalogue.shelf import Shelf
from timeline.models import Event

ROOM = 32 * 1024 * 1024  # Bytes in each process.

register = template.Library()
entries = Shelf(ROOM)


@register.simple_tag(takes_context=True)
def entry(context: template.Context, event: Event) -> SafeString:
    """The entry of an event. It depends on the story, on the words searched for and on the language, on nothing else.

    With all sources unfolded, as on the page to print, it is not kept: a story of those would leave no room.
    """
    story = context["story"]
    seen = {name: context.get(name) for name in ("searched", "as_of", "unfold")}
    if seen["unfold"]:
        return written(context, event, seen)
    key = (story.pk, story.state, event.pk, seen["searched"], seen["as_of"], get_language())
    return entries.get_or_make(key, lambda: written(context, event, seen), len)


def written(context: template.Context, event: Event, seen: dict) -> SafeString:
    """The entry, made anew."""
    partial = context.template.engine.get_template("timeline/_partials/entry.html")
    return partial.render(context.new({"story": context["story"], "event": event, **seen}))
