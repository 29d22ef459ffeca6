"""A story as `newsroom-timeline/1`: everything that is known of it, in one JSON document.

The order of every list is made here, from what the document itself holds, so that the same story gives the same
bytes on every database, and again after it has been imported elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from timeline.models import Article, Event, Mention, Story

FORMAT = "newsroom-timeline/1"
UNKNOWN = {"edtf": "XXXX", "earliest": date.min.isoformat(), "latest": date.max.isoformat()}


def render(story: Story) -> bytes:
    """The bytes of the document: UTF-8, one space of indent, a line feed at the end."""
    return (json.dumps(document(story), ensure_ascii=False, indent=1) + "\n").encode()


def document(story: Story) -> dict:
    """The story, its articles and its events, as plain lists and dictionaries.

    Left out: articles that could not be read or are not read yet, and events that an editor hid. Takes the same
    number of queries for a story of any size.
    """
    articles = list(story.articles.exclude(body="").select_related("outlet").order_by("number"))
    events = list(story.events.exclude(hidden=True).prefetch_related("participants", "places", "mentions"))
    # Of two that begin on one day the longer comes first, as in a calendar: "in December" before "on 1 December".
    events.sort(key=lambda event: (event.earliest or date.min, -(event.latest or date.max).toordinal(), event.number))
    return {
        "format": FORMAT,
        "story": {"slug": story.slug, "title": story.title, **span(events)},
        "articles": [article_row(article) for article in articles],
        "events": event_rows(events, {article.pk: article.number for article in articles}),
    }


def span(events: Iterable[Event]) -> dict:
    """The first and last day of the shown events; an open or unknown end counts for nothing."""
    shown = [event for event in events if event.shown]
    starts = [event.earliest for event in shown if event.earliest not in (None, date.min)]
    ends = [event.latest for event in shown if event.latest not in (None, date.max)]
    return {
        "earliest": min(starts).isoformat() if starts else None,
        "latest": max(ends).isoformat() if ends else None,
    }


def article_row(article: Article) -> dict:
    """One article; a fact that it does not state is null."""
    published = date_row(article.published_edtf, article.published_earliest, article.published_latest)
    return {
        "id": f"a{article.number}",
        "file": article.file_name,
        "title": article.title,
        "byline": article.byline or None,
        "outlet": article.outlet.name if article.outlet else None,
        "url": article.url or None,
        "language": article.language or None,
        "published": published
        | {"basis": article.published_basis or Article.Basis.INFERRED, "because": article.published_because},
        "body": article.body,
    }


def date_row(edtf: str, earliest: date | None, latest: date | None) -> dict:
    """A date with its two bounds; one that is not known may be any day."""
    if not edtf:
        return dict(UNKNOWN)
    return {
        "edtf": edtf,
        "earliest": (earliest or date.min).isoformat(),
        "latest": (latest or date.max).isoformat(),
    }


def event_rows(events: list[Event], article_numbers: dict[int, int]) -> list[dict]:
    """The events, each with its mentions; `article_numbers` is by the article's primary key."""
    numbers = {event.pk: event.number for event in events}
    return [
        {
            "id": f"e{event.number}",
            "title": event.title,
            "date": date_row(event.edtf, event.earliest, event.latest),
            "status": event.status,
            "significance": round(event.significance, 4),
            "shown": event.shown,
            "fulfilled_by": f"e{numbers[event.fulfilled_by_id]}" if event.fulfilled_by_id in numbers else None,
            "participants": sorted({entity.name for entity in event.participants.all()}),
            "places": sorted({entity.name for entity in event.places.all()}),
            "mentions": mention_rows(event.mentions.all(), article_numbers),
        }
        for event in events
    ]


def mention_rows(mentions: Iterable[Mention], article_numbers: dict[int, int]) -> list[dict]:
    """The sentences that report one event, by article, then by place in it."""
    held = [mention for mention in mentions if mention.article_id in article_numbers]
    held.sort(
        key=lambda mention: (
            article_numbers[mention.article_id],
            mention.start,
            mention.end,
            mention.expression,
            mention.timex_type,
            mention.timex_value,
            mention.attribution,
        )
    )
    return [mention_row(mention, article_numbers[mention.article_id]) for mention in held]


def mention_row(mention: Mention, article_number: int) -> dict:
    """One sentence; `expression` and `timex` are null where it carries no date of its own."""
    timex = {"type": mention.timex_type, "value": mention.timex_value} if mention.timex_type else None
    return {
        "article": f"a{article_number}",
        "quote": mention.quote,
        "start": mention.start,
        "end": mention.end,
        "expression": mention.expression or None,
        "timex": timex,
        "attribution": mention.attribution or None,
    }
