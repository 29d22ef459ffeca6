"""How long the marks on the timeline's rule are."""

from __future__ import annotations

from collections.abc import Iterable

from django import template

from timeline.models import Event
from timeline.templatetags.timeline_words import edtf_of

register = template.Library()

# The most days that a date can take up to be drawn at each length.
LENGTHS = ((1, "of-a-day"), (14, "of-days"), (92, "of-months"), (750, "of-years"))


@register.filter
def reach(event: Event) -> str:
    """How long the mark of an event's date is drawn: "of-a-day", "of-days", ... or "of-ages"."""
    edtf = edtf_of(event)
    if not edtf:
        return "of-ages"
    days = (edtf.latest - edtf.earliest).days + 1
    return next((name for most, name in LENGTHS if days <= most), "of-ages")


@register.filter
def heaped(bars: Iterable, part: str) -> str:
    """The outline of one part of all bars, "solid" or "faint": one shape costs a browser less than many."""
    rows = ((bar.x, getattr(bar, f"{part}_top"), getattr(bar, part)) for bar in bars)
    return "".join(f"M{x} {top}h3v{height}h-3z" for x, top, height in rows if height)
