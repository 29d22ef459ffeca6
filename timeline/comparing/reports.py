"""Which source reports which of the key events of a story, and which article is a copy of which."""

from __future__ import annotations

from collections import defaultdict

from django.db.models import QuerySet

from timeline.comparing.firsts import heard, who_was_first
from timeline.comparing.quotations import Shared, shared_quotations
from timeline.models import Article, Event, Mention, Story

MOST_EVENTS = 1_000  # Key events that are compared, the weightiest.
MOST_ARTICLES = 300  # Articles whose quotations are compared, the first written.
LONGEST = 30_000  # Code points of an article that are looked at for quotations.
MOST_QUOTATIONS = 40

Key = tuple[str, int]
"""A source: ("outlet", its key), or ("article", its key) of an article that names none."""


def key_events(story: Story) -> QuerySet[Event]:
    """The events that are compared, in order of time."""
    weightiest = story.events.visible().key().unfolded().weightiest_first().values("pk")[:MOST_EVENTS]
    return story.events.filter(pk__in=list(weightiest.values_list("pk", flat=True))).oldest_first()


def who_reports(story: Story) -> dict[int, dict[Key, str]]:
    """For each key event, by its key, the sources that report it and how each was placed: as `who_was_first` says."""
    rows = Mention.objects.filter(event__in=key_events(story).order_by().values("pk")).order_by()
    days: dict[int, dict[Key, set]] = defaultdict(lambda: defaultdict(set))
    fields = ("event", "article", "article__outlet", "article__published_earliest", "article__published_latest")
    for event, article, outlet, first, last in rows.values_list(*fields).distinct():
        days[event][("outlet", outlet) if outlet else ("article", article)].add((first, last))
    return {
        event: who_was_first({key: heard(spans) for key, spans in sources.items()}) for event, sources in days.items()
    }


def copies(story: Story) -> list[tuple[Article, list[Article]]]:
    """Each article that others are copies of, with them, in order of writing."""
    fields = ("title", "file_name", "story", "number", "copy_of", "outlet", "shingles")
    fields += ("published_edtf", "published_earliest", "published_latest", "published_basis")
    found = story.articles.readable().filter(copy_of__isnull=False).in_order_of_writing().only(*fields)
    groups: dict[int, list[Article]] = defaultdict(list)
    for article in found.select_related("outlet"):
        groups[article.copy_of_id].append(article)
    originals = story.articles.readable().in_order_of_writing().only(*fields).select_related("outlet")
    return [(original, groups[original.pk]) for original in originals.filter(pk__in=groups)]


def quoted_alike(story: Story) -> tuple[list[Shared], dict[int, Article]]:
    """The quotations that articles share, and the articles, by key. Copies are left out: they share everything."""
    articles = story.articles.readable().filter(copy_of__isnull=True).in_order_of_writing()
    found = articles.select_related("outlet").defer("captions", "dropped", "shingles", "reading", "timexes")
    compared = {article.pk: article for article in found[:MOST_ARTICLES]}
    shared = shared_quotations({pk: article.body[:LONGEST] for pk, article in compared.items()})
    return shared[:MOST_QUOTATIONS], compared
