"""A story's events, worked out from its articles and written in one short transaction.

Everything slow happens before the transaction opens. If the story's articles or judgements changed meanwhile, the
work is done again, so that two workers never overwrite each other with something older.
"""

from __future__ import annotations

import logging

from django.db import transaction

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.typed_dates import read_parts
from timeline.ingest import kept, leasing
from timeline.ingest.applying import apply
from timeline.ingest.assembling import Assembled, Source, assemble
from timeline.ingest.rulings import corrections_of, rulings_of
from timeline.models import Article, Judgement, Story

logger = logging.getLogger(__name__)

TRIES = 5
COUNTED = (Article.State.READ, Article.State.READING)
"""What an article that is being read again said before counts until it is read."""


def link(story_id: int) -> None:
    """Work out when a story's articles were written and which events they report, and write it down.

    Event ids stay; doing it twice changes nothing. Imported articles keep their events as they came.
    """
    for _ in range(TRIES):
        unlinked, before = leasing.unlinked(story_id), _state(story_id)
        articles = _read_articles(story_id)
        assembled = assemble([_source(article) for article in articles], rulings_of(story_id, articles))
        with transaction.atomic():
            story = Story.objects.select_for_update().filter(pk=story_id).first()
            if story is None:
                return
            if _state(story_id) == before:
                _apply(story, articles, assembled)
                leasing.linked(unlinked)
                return
    logger.warning("story %s kept changing while it was linked", story_id)


def _state(story_id: int) -> tuple:
    """What the result of linking depends on, as far as the database can change it."""
    articles = Article.objects.filter(story=story_id, state__in=COUNTED).order_by("pk")
    judgements = Judgement.objects.filter(story=story_id).order_by("pk")
    return tuple(articles.values_list("pk", "read_at", "title", "outlet")), tuple(
        judgements.values_list("pk", "undone_at")
    )


def _read_articles(story_id: int) -> list[Article]:
    """The articles with a reading; one that an import made has none."""
    articles = Article.objects.filter(story=story_id, state__in=COUNTED).select_related("outlet")
    found = [article for article in articles.order_by("number") if article.reading]
    said, corrections = _published_by_editors(story_id), corrections_of(story_id)
    for article in found:
        article.said_by_editor = said.get(article.pk)
        article.corrections = corrections.get(article.pk, {})
    return found


def _published_by_editors(story_id: int) -> dict[int, Edtf]:
    rows = Judgement.objects.standing().filter(story=story_id, kind=Judgement.Kind.PUBLISHED, article__isnull=False)
    return {row.article_id: Edtf.parse(row.value["edtf"]) for row in rows.order_by("made_at", "pk")}


def _source(article: Article) -> Source:
    stated = Edtf.parse(article.stated_edtf) if article.stated_edtf else None
    return Source(
        key=article.sha256,
        outlet=article.outlet.name if article.outlet else "",
        title=article.title,
        body=article.body,
        reading=kept.from_json(article.reading),
        published=article.said_by_editor or stated,
        shingles=article.shingles,
        captions=[tuple(caption) for caption in article.captions],
        corrections=article.corrections,
        hints=[day for hint in article.reading.get("hints", ()) if (day := _month_day(hint))],
    )


def _month_day(hint: str) -> tuple[int, int] | None:
    """Month and day of a dateline that gives no year."""
    try:
        parts = read_parts(hint)
    except EdtfError:
        return None
    return (parts.month, parts.day) if parts.month and parts.day else None


def _apply(story: Story, articles: list[Article], assembled: Assembled) -> None:
    if apply(story, articles, assembled):
        Story.objects.filter(pk=story.pk).changed()
