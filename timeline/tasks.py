"""What the queue runs. A task takes an id, never text, and may be run twice without harm."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django_q.models import OrmQ, Schedule, Task
from django_q.tasks import async_task

from timeline import ingest
from timeline.ingest import leasing, originals
from timeline.models import Article

PATIENCE = timedelta(seconds=15)  # How long a task may wait before one asks whether anybody works.
REST = timedelta(seconds=90)  # How long a worker may be busy with other things.
PULSE = timedelta(minutes=3)  # A queue that lives looks at its schedules twice a minute.
SCHEDULES = {"timeline.tasks.sweep": 1}
"""What the queue does by itself, and after how many minutes again."""
SWEPT_AT_ONCE = 1000


def read_article(article_id: int) -> None:
    """Read one article and link its story, as far as that is still to be done."""
    article = Article.objects.filter(pk=article_id).only("story_id").first()
    if article and (ingest.read(article_id, due=True) or ingest.resume(article_id)):
        ingest.link(article.story_id)


def link_story(story_id: int) -> None:
    """Work out the events of a story again."""
    ingest.link(story_id)


def read_soon(articles: Sequence[Article]) -> None:
    """Have articles of one story read by a worker, be it again; at once where there is no queue."""
    keys = [article.pk for article in articles]
    if settings.QUEUE == "cluster":
        leasing.want(keys)
        transaction.on_commit(partial(enqueue, keys), robust=True)  # What fails here is swept up.
        return
    for key in keys:
        ingest.read(key)
    if articles:
        ingest.link(articles[0].story_id)


def enqueue(articles: Sequence[int]) -> None:
    """Give the queue a task for each of these articles, and trust it with them for some time."""
    for key in articles:
        async_task("timeline.tasks.read_article", key)
    leasing.queued(articles)


def sweep() -> int:
    """Give the queue what nobody answers for: tasks that were lost, and the work of those who died. How many."""
    lost = leasing.lost(SWEPT_AT_ONCE)
    enqueue(lost)
    originals.forget_unfinished()
    return len(lost)


def keep_schedules() -> None:
    """See to it that what the queue does by itself is on its list."""
    for function, minutes in SCHEDULES.items():
        if not Schedule.objects.filter(func=function).exists():
            Schedule.objects.create(
                name=function.rpartition(".")[2],
                func=function,
                schedule_type=Schedule.MINUTES,
                minutes=minutes,
                kwargs="q_options={'save': False}",  # Else the list of finished tasks is nothing but these.
            )


def nobody_works() -> bool:
    """Whether tasks wait, none is being done and none was done lately: no worker seems to run."""
    now = timezone.now()
    waiting = OrmQ.objects.filter(lock__lt=now - PATIENCE).exists()
    at_work = OrmQ.objects.filter(lock__gt=now).exists() or Task.objects.filter(stopped__gt=now - REST).exists()
    return waiting and not at_work
