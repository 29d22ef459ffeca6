"""A story as `newsroom-timeline/1`: everything that is known of it, in one JSON document.

The order of every list is made here, from what the document itself holds, so that the same story gives the same
bytes on every database, and again after it has been imported elsewhere.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from django.db.models import Max, Min, Q, Value
from django.db.models.functions import Coalesce

from timeline.exports.wording import CHUNK
from timeline.models import Article, Event, Mention, Story
from timeline.querysets import ArticleQuerySet, EventQuerySet

FORMAT = "newsroom-timeline/1"
UNKNOWN = {"edtf": "XXXX", "earliest": date.min.isoformat(), "latest": date.max.isoformat()}
BODIES = 50  # Articles whose texts are held at one time.


def render(story: Story) -> bytes:
    """The whole document at once: all but the events that an editor hid."""
    return b"".join(stream(story, story.events.exclude(hidden=True)))


def document(story: Story) -> dict:
    """The whole document as a program reads it."""
    return json.loads(render(story))


def stream(story: Story, events: EventQuerySet, site: str = "") -> Iterator[bytes]:
    """The document piece by piece: UTF-8, one space of indent, a line feed at the end.

    Left out: articles that could not be read or are not read yet, and of a part of the events those articles that
    report none of them. Nothing of the address of the `site` stands in it, so that it is the same everywhere.
    """
    numbers = dict(events.values_list("pk", "number"))
    articles = articles_behind(story, events, whole=len(numbers) == story.events.exclude(hidden=True).count())
    article_numbers = dict(articles.values_list("pk", "number"))
    about = {"slug": story.slug, "title": story.title, **span(events)}
    yield f'{{\n "format": "{FORMAT}",\n "story": {indented(about, 1)},\n'.encode()
    yield from listed("articles", map(article_row, articles.iterator(chunk_size=BODIES)))
    yield b",\n"
    held = in_order(events).prefetch_related("participants", "places", "mentions").iterator(chunk_size=CHUNK)
    yield from listed("events", (event_row(event, numbers, article_numbers) for event in held))
    yield b"\n}\n"


def indented(row: dict, depth: int) -> str:
    """JSON that stands so many spaces in. A line feed within a text is written as two signs, so none is hit."""
    return json.dumps(row, ensure_ascii=False, indent=1).replace("\n", "\n" + " " * depth)


def listed(name: str, rows: Iterable[dict]) -> Iterator[bytes]:
    """A field of the document that is a list of rows."""
    yield f' "{name}": ['.encode()
    comma = ""
    for row in rows:
        yield f"{comma}\n  {indented(row, 2)}".encode()
        comma = ","
    yield b"\n ]" if comma else b"]"


def articles_behind(story: Story, events: EventQuerySet, *, whole: bool) -> ArticleQuerySet:
    """The articles of the story, or those alone that report the events."""
    articles = story.articles.exclude(body="").select_related("outlet").order_by("number")
    if whole:
        return articles
    return articles.filter(pk__in=Mention.objects.filter(event__in=events.order_by()).order_by().values("article"))


def in_order(events: EventQuerySet) -> EventQuerySet:
    """By first day. Of two that begin on one day the longer comes first: "in December" before "on 1 December"."""
    first, last = Coalesce("earliest", Value(date.min)), Coalesce("latest", Value(date.max))
    return events.order_by(first, last.desc(), "number")


def span(events: EventQuerySet) -> dict:
    """The first and last day of the shown events; an open or unknown end counts for nothing."""
    known = events.order_by().aggregate(
        earliest=Min("earliest", filter=Q(shown=True) & ~Q(earliest=date.min)),
        latest=Max("latest", filter=Q(shown=True) & ~Q(latest=date.max)),
    )
    return {end: day.isoformat() if day else None for end, day in known.items()}


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


def event_row(event: Event, numbers: dict[int, int], article_numbers: dict[int, int]) -> dict:
    """One event, with its mentions; the numbers of events and articles are by primary key."""
    became = numbers.get(event.fulfilled_by_id)
    return {
        "id": f"e{event.number}",
        "title": event.title,
        "date": date_row(event.edtf, event.earliest, event.latest),
        "status": event.status,
        "significance": round(event.significance, 4),
        "shown": event.shown,
        "fulfilled_by": f"e{became}" if became else None,
        "participants": sorted({entity.name for entity in event.participants.all()}),
        "places": sorted({entity.name for entity in event.places.all()}),
        "mentions": mention_rows(event.mentions.all(), article_numbers),
    }


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
