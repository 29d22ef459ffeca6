"""A story as TimelineJS reads it: a title slide, and a slide for each event.

A slide is drawn from the first to the last day that its date can be; what is said of the date are the words of the
timeline, so that a span never reads as a day. What did not happen, or has not yet, stands in a row of its own. An
event with no date at all has no place there and is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date

from django.utils.html import escape
from django.utils.translation import gettext as _

from timeline.exports.rows import Row, rows
from timeline.exports.wording import (
    address,
    clean,
    date_of,
    days_drawn,
    doubt,
    headline,
    sentence,
    status_in_words,
    when,
)
from timeline.models import Story
from timeline.querysets import EventQuerySet


def stream(story: Story, events: EventQuerySet, site: str) -> Iterator[bytes]:
    """The title slide, then the others, one a line."""
    yield f'{{"title": {dumped(title_slide(story, site))},\n"events": ['.encode()
    comma = ""
    for row in rows(story, events):
        if days_drawn(date_of(row.event)):
            yield f"{comma}\n{dumped(slide(row, site))}".encode()
            comma = ","
    yield b"\n]}\n"


def dumped(row: dict) -> str:
    """JSON in one line."""
    return json.dumps(row, ensure_ascii=False)


def title_slide(story: Story, site: str) -> dict:
    """What the story is about, and where it is told."""
    onward = link(site and site + story.get_absolute_url(), _("The whole timeline"))
    return {
        "unique_id": "title",
        "text": {"headline": escape(clean(story.title)), "text": paragraph(clean(story.standfirst)) + onward},
        "autolink": False,
    }


def slide(row: Row, site: str) -> dict:
    """One event. TimelineJS reads texts as HTML, and dates as numbers."""
    event = row.event
    edtf = date_of(event)
    first, last = days_drawn(edtf)
    texts = [
        paragraph(sentence(row.said)),
        paragraph(doubt(edtf)),
        link(address(event, site), _("What each source says")),
    ]
    return {
        "unique_id": f"e{event.number}",
        "start_date": numbers(first),
        **({"end_date": numbers(last)} if last > first else {}),
        "display_date": when(edtf),
        "text": {"headline": escape(headline(event)), "text": "".join(texts)},
        "group": status_in_words(event).capitalize(),
        "autolink": False,
        "edtf": edtf.text,
    }


def numbers(day: date) -> dict:
    """A day as TimelineJS takes it."""
    return {"year": day.year, "month": day.month, "day": day.day}


def paragraph(text: str) -> str:
    """A paragraph of HTML, or nothing."""
    return f'<p dir="auto">{escape(text)}</p>' if text else ""


def link(target: str, text: str) -> str:
    """A paragraph that leads somewhere, or nothing."""
    return f'<p><a href="{escape(target)}">{text}</a></p>' if target else ""
