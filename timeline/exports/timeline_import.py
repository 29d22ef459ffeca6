"""A `newsroom-timeline/1` document made a story again: what `timeline_json` wrote, to the byte.

An imported article has no original, so it is never read again: it, its mentions and the events they report are kept
as they came.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import date

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from timeline.exports.timeline_json import UNKNOWN
from timeline.models import Article, Entity, Event, Mention, Outlet, Story
from timeline.models.slugs import first_free


@transaction.atomic
def store(document: dict, slug: str = "", *, published: bool = False) -> Story:
    """Make a story of a document that timeline_checks.load found right, all of it or nothing.

    `slug` takes the place of the document's own; one that is taken is an IntegrityError.
    """
    facts = {"title": document["story"]["title"], "published": published, "version": 1}
    story = Story.objects.create(slug=slug or document["story"]["slug"], **facts)
    articles = make_articles(story, document["articles"])
    events = make_events(story, document["events"], articles)
    tie_fulfilled(document["events"], events)
    name_events(document["events"], events, make_entities(story, document["events"]))
    Mention.objects.bulk_create(make_mentions(document["events"], events, articles))
    return story


def number_of(name: str) -> int:
    """The number in an id: 12 of a12."""
    return int(name[1:])


def free_slug(name: str, taken: set[str], most: int) -> str:
    """A slug for `name` that is not `taken` yet, which it then is."""
    stem = slugify(name)[: most - 8].strip("-") or "name"
    slug = first_free(stem, taken)
    taken.add(slug)
    return slug


def known_date(row: dict) -> tuple[str, date | None, date | None]:
    """EDTF text and bounds as columns hold them: empty where the day is not known."""
    if row["edtf"] == UNKNOWN["edtf"]:
        return "", None, None
    return row["edtf"], date.fromisoformat(row["earliest"]), date.fromisoformat(row["latest"])


def make_articles(story: Story, rows: list[dict]) -> dict[str, Article]:
    """The articles by id. What stands for the digest of an original is that of the article's own row."""
    outlets = make_outlets({row["outlet"] for row in rows if row["outlet"]})
    articles = {row["id"]: make_article(story, row, outlets.get(row["outlet"])) for row in rows}
    Article.objects.bulk_create(articles.values())
    return articles


def make_outlets(names: set[str]) -> dict[str, Outlet]:
    """The outlets of these names, made where they are not there yet."""
    outlets = {outlet.name: outlet for outlet in Outlet.objects.filter(name__in=names)}
    taken = set(Outlet.objects.values_list("slug", flat=True))
    for name in sorted(names - outlets.keys()):
        outlets[name] = Outlet.objects.create(name=name, slug=free_slug(name, taken, 200))
    return outlets


def make_article(story: Story, row: dict, outlet: Outlet | None) -> Article:
    """One article, read, without an original."""
    edtf, earliest, latest = known_date(row["published"])
    return Article(
        story=story,
        number=number_of(row["id"]),
        state=Article.State.READ,
        file_name=row["file"],
        sha256=hashlib.sha256(json.dumps(row, sort_keys=True).encode()).hexdigest(),
        title=row["title"],
        byline=row["byline"] or "",
        outlet=outlet,
        url=row["url"] or "",
        language=row["language"] or "",
        body=row["body"],
        published_edtf=edtf,
        published_earliest=earliest,
        published_latest=latest,
        published_basis=row["published"]["basis"],
        published_because=row["published"]["because"],
        read_at=timezone.now(),
    )


def make_events(story: Story, rows: list[dict], articles: dict[str, Article]) -> dict[str, Event]:
    """The events by id, not yet tied to one another or to names."""
    events = {row["id"]: make_event(story, row, articles) for row in rows}
    Event.objects.bulk_create(events.values())
    return events


def make_event(story: Story, row: dict, articles: dict[str, Article]) -> Event:
    """One event, with its sources counted."""
    edtf, earliest, latest = known_date(row["date"])
    sources = {mention["article"] for mention in row["mentions"]}
    outlets = {articles[name].outlet_id or name for name in sources}
    return Event(
        story=story,
        number=number_of(row["id"]),
        title=row["title"],
        edtf=edtf,
        earliest=earliest,
        latest=latest,
        status=row["status"],
        significance=row["significance"],
        shown=row["shown"],
        article_count=len(sources),
        outlet_count=len(outlets),
    )


def tie_fulfilled(rows: list[dict], events: dict[str, Event]) -> None:
    """Tie expectations to the events that they became."""
    tied = [(events[row["id"]], events[row["fulfilled_by"]]) for row in rows if row["fulfilled_by"]]
    for event, became in tied:
        event.fulfilled_by = became
    Event.objects.bulk_update([event for event, _ in tied], ["fulfilled_by"], batch_size=200)


def make_entities(story: Story, rows: list[dict]) -> dict[str, Entity]:
    """The names of all events, each once. A document says which are places, not which are persons."""
    places = {name for row in rows for name in row["places"]}
    names = places | {name for row in rows for name in row["participants"]}
    taken: set[str] = set()
    entities = {
        name: Entity(
            story=story,
            name=name,
            slug=free_slug(name, taken, 120),
            kind=Entity.Kind.PLACE if name in places else Entity.Kind.PERSON,
            spellings=[name],
        )
        for name in sorted(names)
    }
    Entity.objects.bulk_create(entities.values())
    return entities


def name_events(rows: list[dict], events: dict[str, Event], entities: dict[str, Entity]) -> None:
    """Tie events to their participants and places."""
    for field in ("participants", "places"):
        through = getattr(Event, field).through
        through.objects.bulk_create(
            through(event=events[row["id"]], entity=entities[name]) for row in rows for name in set(row[field])
        )


def make_mentions(rows: list[dict], events: dict[str, Event], articles: dict[str, Article]) -> Iterator[Mention]:
    """All mentions. A document does not say which word of a sentence reports the event, only the sentence."""
    taken: dict[str, set[int]] = {name: set() for name in articles}
    for row in rows:
        for mention in row["mentions"]:
            place = free_place(mention["start"], taken[mention["article"]])
            yield make_mention(mention, events[row["id"]], articles[mention["article"]], place)


def free_place(start: int, taken: set[int]) -> int:
    """The first offset from `start` on where no mention of the article has its trigger yet; it is then taken."""
    while start in taken:
        start += 1
    taken.add(start)
    return start


def make_mention(row: dict, event: Event, article: Article, trigger_start: int) -> Mention:
    """One mention; dated by the event's date where it carries a date of its own."""
    timex = row["timex"] or {"type": "", "value": ""}
    expression = row["expression"] or ""
    at = article.body.find(expression, row["start"], row["end"]) if expression else -1
    return Mention(
        article=article,
        event=event,
        start=row["start"],
        end=row["end"],
        quote=row["quote"],
        trigger="",
        trigger_start=trigger_start,
        title=event.title,
        modality=event.status,
        attribution=row["attribution"] or "",
        expression=expression,
        expression_start=at if at >= 0 else None,
        timex_type=timex["type"],
        timex_value=timex["value"],
    )
