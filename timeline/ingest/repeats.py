"""The same text again, in other bytes: told when it is read, and not kept twice."""

from __future__ import annotations

import logging

from django.utils import timezone

from timeline.models import Article, Upload

logger = logging.getLogger(__name__)


def fold(article: Article) -> bool:
    """Whether an article that is read for the first time has the text of another one of its story, and so goes.

    The first one keeps its place; uploads that brought the repeat say so and lead to it, and keep the original. To be
    called with the story locked, so that of two alike one stays.
    """
    alike = Article.objects.readable().filter(story=article.story_id, text_digest=article.text_digest)
    first = alike.exclude(pk=article.pk).order_by("number").only("number", "title", "file_name").first()
    if first is None or not article.text_digest:
        return False
    said = f"the same text as a{first.number} “{first}”, so it is not kept twice"
    Upload.objects.filter(article=article.pk).update(article=first, state=Upload.State.KNOWN, said=said)
    article.judgements.standing().update(undone_at=timezone.now())
    logger.info("article %s has the text of %s", article.pk, first.pk, extra={"article": first.pk, "stage": "repeat"})
    article.delete()
    return True
