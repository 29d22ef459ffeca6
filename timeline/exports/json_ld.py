"""What a page is about, as schema.org data in JSON-LD.

A day stands as `startDate` or `datePublished` only where it is certain; every date stands as EDTF too, with the data
type that the Library of Congress gave it. What is expected, possible or denied is a `Claim`, and no `Event`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from django.urls import reverse

from timeline.chronology.edtf import Edtf
from timeline.exports.wording import address, clean, date_of, headline, in_turn, is_certain, when, written
from timeline.models import Article, Event, Story
from timeline.querysets import EventQuerySet

CONTEXT = [
    "https://schema.org",
    {"dcterms": "http://purl.org/dc/terms/", "edtf": "http://id.loc.gov/datatypes/edtf/"},
]
CLAIMED = {Event.Status.EXPECTED, Event.Status.POSSIBLE, Event.Status.DENIED}
KINDS = {"person": "Person", "place": "Place", "body": "Organization"}


def stream(story: Story, events: EventQuerySet, site: str) -> Iterator[bytes]:
    """The story as a list of its events, each with its date, one a line."""
    start = json.dumps(story_row(story, [], site), ensure_ascii=False)
    yield start.removesuffix("]}}").encode()
    comma = ""
    for place, event in enumerate(in_turn(story, events.with_names()), start=1):
        item = {"@type": "ListItem", "position": place, "item": about(event, site)}
        yield f"{comma}\n{json.dumps(item, ensure_ascii=False)}".encode()
        comma = ","
    yield b"\n]}}\n"


def story_row(story: Story, events: Iterable[Event], site: str) -> dict:
    """A story's page: a list of links to `events`."""
    items = [
        {"@type": "ListItem", "position": place, "name": headline(event), "url": page_of(story, event, site)}
        for place, event in enumerate(events, start=1)
    ]
    return {
        "@context": CONTEXT,
        "@type": "CollectionPage",
        "@id": site + story.get_absolute_url(),
        "name": clean(story.title),
        **given(description=clean(story.standfirst)),
        "dateModified": story.updated_at.isoformat(timespec="seconds"),
        "mainEntity": {"@type": "ItemList", "itemListElement": items},
    }


def event_row(event: Event, articles: Iterable[Article], site: str) -> dict:
    """An event's page: the event, and the articles that report it."""
    return {
        "@context": CONTEXT,
        "@type": "WebPage",
        "@id": page_of(event.story, event, site),
        "name": headline(event),
        "isPartOf": {"@id": site + event.story.get_absolute_url(), "name": clean(event.story.title)},
        "mainEntity": about(event, site) | {"subjectOf": [source(article, site) for article in articles]},
    }


def article_row(article: Article, site: str) -> dict:
    """An article's page."""
    story = article.story
    part_of = {"@id": site + story.get_absolute_url(), "name": clean(story.title)}
    return {"@context": CONTEXT, **source(article, site), "isPartOf": part_of}


def about(event: Event, site: str) -> dict:
    """An event, or where it is not told as done or arranged, a claim."""
    edtf = date_of(event)
    claimed = event.status in CLAIMED
    named = [{"@type": KINDS.get(entity.kind, "Thing"), "name": clean(entity.name)} for entity in who(event)]
    return {
        "@type": "Claim" if claimed else "Event",
        **given(url=address(event, site)),
        "name": headline(event),
        "description": when(edtf),
        **dated("startDate", None if claimed else edtf, edtf),
        **({"eventStatus": "https://schema.org/EventScheduled"} if event.status == Event.Status.PLANNED else {}),
        **({"creativeWorkStatus": event.status} if claimed else {}),
        **given(about=named),
        **given(location=[] if claimed else places(event)),
    }


def source(article: Article, site: str) -> dict:
    """An article: who published it, and when if that is certain and nothing that was worked out."""
    edtf = written(article)
    stated = edtf if article.published_basis != Article.Basis.INFERRED else None
    return {
        "@type": "NewsArticle",
        "@id": f"{site}{article.get_absolute_url()}",
        "headline": clean(str(article)),
        **given(
            url=article.url,
            inLanguage=article.language,
            author=article.byline and {"@type": "Person", "name": clean(article.byline)},
            publisher=article.outlet and {"@type": "Organization", "name": clean(article.outlet.name)},
        ),
        **dated("datePublished", stated, edtf),
    }


def dated(name: str, known: Edtf | None, edtf: Edtf | None) -> dict:
    """The date as EDTF, and as `name` where the day is certain."""
    if edtf is None:
        return {}
    plain = {name: known.text if "T" in known.text else known.earliest.isoformat()} if is_certain(known) else {}
    return plain | {"dcterms:date": {"@type": "edtf:EDTF", "@value": edtf.text}}


def page_of(story: Story, event: Event, site: str) -> str:
    """The address of an event's page."""
    return site + reverse("event", args=[story.slug, event.number])


def who(event: Event) -> list:
    """Who takes part, in the order of the alphabet."""
    return sorted(event.participants.all(), key=lambda entity: entity.name)


def places(event: Event) -> list[dict]:
    """Where it happened, in the order of the alphabet."""
    return [{"@type": "Place", "name": name} for name in sorted(clean(place.name) for place in event.places.all())]


def given(**facts) -> dict:
    """Those of the facts that are there."""
    return {name: fact for name, fact in facts.items() if fact}
