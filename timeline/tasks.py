"""What the queue runs. A task takes an id, never text, and may be run twice without harm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.models import OrmQ, Task
from django_q.tasks import async_task

from timeline import ingest
from timeline.models import Article

PATIENCE = timedelta(seconds=15)  # How long a task may wait before one asks whether anybody works.
REST = timedelta(seconds=90)  # How long a worker may be busy with other things.


def read_article(article_id: int) -> None:
    """Read one article and link its story; nothing if it is no more."""
    article = Article.objects.filter(pk=article_id).only("story_id").first()
    if article:
        ingest.read(article_id)
        ingest.link(article.story_id)


def link_story(story_id: int) -> None:
    """Work out the events of a story again."""
    ingest.link(story_id)


def read_soon(articles: Sequence[Article]) -> None:
    """Have articles of one story read by a worker; at once where there is no queue."""
    if settings.QUEUE == "cluster":
        for article in articles:
            transaction.on_commit(partial(async_task, "timeline.tasks.read_article", article.pk))
        return
    for article in articles:
        ingest.read(article.pk)
    if articles:
        ingest.link(articles[0].story_id)


def nobody_works() -> bool:
    """Whether tasks wait, none is being done and none was done lately: no worker seems to run."""
    now = timezone.now()
    waiting = OrmQ.objects.filter(lock__lt=now - PATIENCE).exists()
    at_work = OrmQ.objects.filter(lock__gt=now).exists() or Task.objects.filter(stopped__gt=now - REST).exists()
    return waiting and not at_work
