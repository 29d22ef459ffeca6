"""A picture of a story for whoever shows a link to it: how much happened when, as a PNG of 1200 x 630."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from datetime import date

import numpy as np
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.templatetags.static import static
from django.views.decorators.http import conditional_page, require_safe

from timeline.catalogue import catalogue_of
from timeline.catalogue.spans import Spans
from timeline.models import Event, Story
from timeline.views.drafts import of_story
from timeline.views.strip import Bar, density

WIDE, TALL = 1200, 630  # What the services that show links ask for.
LEFT, FLOOR = 60, 530  # Where the bars begin, and the rule below them.
SCALE = 10  # Points for a unit of the strip.
WITHOUT = "timeline/picture.png"  # Of the site, made once; for a story with nothing to draw.
GROUND, RULE, FAINT, SOLID, FAINT_MARK, MARK = range(6)
COLOURS = bytes.fromhex("ffffff dcdcdc c9c9c9 8a8a8a e3a0a5 ab0613")


@require_safe
@conditional_page
@of_story
def picture(request: HttpRequest, story: Story, number: int | None = None) -> HttpResponse:
    """The story's picture; with the number of an event, the days that it can have happened on stand out."""
    event = get_object_or_404(story.events.visible(), number=number) if number else None
    catalogue = catalogue_of(story)
    spans = catalogue.spans(catalogue.shown & ~catalogue.background)
    bars = density(spans)
    if not bars:
        return redirect(static(WITHOUT))
    return HttpResponse(png(drawn(bars, *marked(spans, event, len(bars)))), "image/png")


def drawn(bars: Sequence[Bar], first: int, last: int) -> np.ndarray:
    """The points of the picture, row by row, each the place of its colour; the bars `first` to `last` are red."""
    points = np.full((TALL, WIDE), GROUND, dtype=np.uint8)
    points[FLOOR : FLOOR + 4, LEFT : WIDE - LEFT] = RULE
    slot = (WIDE - 2 * LEFT) / len(bars)
    for place, bar in enumerate(bars):
        here = slice(LEFT + round(slot * place), LEFT + round(slot * (place + 0.8)))
        shift = MARK - SOLID if first <= place <= last else 0
        middle = FLOOR - SCALE * bar.solid
        points[middle - SCALE * bar.faint : middle, here] = FAINT + shift
        points[middle:FLOOR, here] = SOLID + shift
    return points


def marked(spans: Spans, event: Event | None, bars: int) -> tuple[int, int]:
    """The first and the last bar that stand out: all of them for a story, those of its days for an event."""
    reach = spans.exact().reach()
    if event is None or reach is None:
        return 0, bars
    days = (reach[1] - reach[0]).days + 1
    return place_of(event.earliest, reach[0], days, bars), place_of(event.latest, reach[0], days, bars)


def place_of(day: date, first: date, days: int, bars: int) -> int:
    """The bar that a day belongs to; below 0 or beyond the last for a day outside."""
    return (day - first).days * bars // days


def png(points: np.ndarray) -> bytes:
    """The picture as a PNG with a palette (ISO/IEC 15948)."""
    rows = np.pad(points, ((0, 0), (1, 0)))  # Before each row, that it is written as it is.
    header = struct.pack(">IIBBBBB", points.shape[1], points.shape[0], 8, 3, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", COLOURS), (b"IDAT", zlib.compress(rows.tobytes(), 6)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(name, data) for name, data in parts)


def chunk(name: bytes, data: bytes) -> bytes:
    """A part of a PNG: its length, its name, its data and their check sum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
