"""Rows for tests: each builder fills in what a test does not care about."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.text import slugify

from timeline.chronology.edtf import Edtf
from timeline.models import Article, Entity, Event, Mention, Outlet, Story


def a_story(title: str = "The harbour wall", **fields) -> Story:
    """A story that readers see; its slug is made from its title."""
    return Story.objects.create(**{"title": title, "slug": slugify(title)[:80], "published": True} | fields)


def an_outlet(name: str) -> Outlet:
    """The outlet of that name."""
    return Outlet.objects.get_or_create(name=name, defaults={"slug": slugify(name)})[0]


def an_article(story: Story, title: str = "Wall gives way", *, outlet="", published="", body="", **fields) -> Article:
    """An article that has been read; `published` is EDTF, and stated."""
    number = story.articles.count() + 1
    facts = {
        "title": title,
        "body": body,
        "state": Article.State.READ,
        "language": "en",
        "file_name": f"{number}.txt",
        "sha256": f"{number:064d}",
        "outlet": an_outlet(outlet) if outlet else None,
    }
    if published:
        facts |= dated("published_", published) | {"published_basis": Article.Basis.STATED}
    return Article.objects.create(story=story, number=number, **facts | fields)


def an_entity(story: Story, name: str, kind: str = Entity.Kind.PERSON, **fields) -> Entity:
    """The person, place or body of that name."""
    defaults = {"name": name, "kind": kind} | fields
    return Entity.objects.get_or_create(story=story, slug=slugify(name)[:120] or "unnamed", defaults=defaults)[0]


def an_event(
    story: Story,
    title: str = "Wall gives way",
    edtf: str = "2010-12-02",
    *,
    who: Iterable[str] = (),
    where: Iterable[str] = (),
    **fields,
) -> Event:
    """An event of the default view, reported by nobody yet."""
    facts = {"shown": True, "significance": 0.5} | dated("", edtf) | fields
    number = facts.pop("number", story.events.count() + 1)
    event = Event.objects.create(story=story, number=number, title=title, **facts)
    event.participants.set(an_entity(story, name) for name in who)
    event.places.set(an_entity(story, name, Entity.Kind.PLACE) for name in where)
    return event


def a_mention(event: Event, article: Article, quote: str = "", expression: str = "", **fields) -> Mention:
    """A sentence of `article` that reports `event`; the article's body grows by it if it is not there yet."""
    quote = quote or f"{event.title}."
    if quote not in article.body:
        article.body = f"{article.body}\n\n{quote}" if article.body else quote
        article.save()
    start = article.body.index(quote)
    facts = {"edtf": event.edtf, "earliest": event.earliest, "latest": event.latest} if expression else {}
    facts |= {
        "title": event.title,
        "trigger": "gives",
        "trigger_start": 1000 * start + article.mentions.count(),
        "modality": event.status,
        "expression": expression,
        "expression_start": start + quote.index(expression) if expression else None,
    }
    mention = Mention.objects.create(
        article=article, event=event, quote=quote, start=start, end=start + len(quote), **facts | fields
    )
    count_sources(event)
    return mention


def count_sources(event: Event) -> None:
    """Write into the event how many articles and outlets report it."""
    articles = {mention.article for mention in event.mentions.select_related("article")}
    event.article_count = len(articles)
    event.outlet_count = len({article.outlet_id or f"article {article.pk}" for article in articles})
    event.save()


def dated(prefix: str, edtf: str) -> dict:
    """The three fields of a date."""
    date = Edtf.parse(edtf)
    return {f"{prefix}edtf": date.text, f"{prefix}earliest": date.earliest, f"{prefix}latest": date.latest}
