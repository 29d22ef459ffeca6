"""A story's events, worked out from its articles and written in one short transaction.

Everything slow happens before the transaction opens. If the story's articles or judgements changed meanwhile, the
work is done again, so that two workers never overwrite each other with something older.
"""

from __future__ import annotations

import logging

from django.db import transaction

from timeline.ingest import leasing
from timeline.ingest.applying import apply
from timeline.ingest.assembling import Assembled, assemble
from timeline.ingest.rulings import rulings_of
from timeline.ingest.sources import COUNTED, read_articles, source_of
from timeline.models import Article, Judgement, Story

logger = logging.getLogger(__name__)

TRIES = 5


def link(story_id: int) -> None:
    """Work out when a story's articles were written and which events they report, and write it down.

    Event ids stay; doing it twice changes nothing. Imported articles keep their events as they came.
    """
    for _ in range(TRIES):
        unlinked, before = leasing.unlinked(story_id), _state(story_id)
        articles = read_articles(story_id)
        assembled = assemble([source_of(article) for article in articles], rulings_of(story_id, articles))
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


def _apply(story: Story, articles: list[Article], assembled: Assembled) -> None:
    if apply(story, articles, assembled):
        Story.objects.filter(pk=story.pk).changed()
