"""What the queue runs. A task takes an id, never text, and may be run twice without harm."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial

from django.conf import settings
from django.db import transaction
from django.db.models import Min
from django.utils import timezone
from django_q.models import OrmQ, Schedule, Task
from django_q.tasks import async_task

from timeline import ingest
from timeline.ingest import leasing, originals, taking_in
from timeline.models import Article, Feed, Upload

PATIENCE = timedelta(seconds=15)  # How long a task may wait before one asks whether anybody works.
REST = timedelta(seconds=90)  # How long a worker may be busy with other things.
PULSE = timedelta(minutes=3)  # A queue that lives looks at its schedules twice a minute.
SCHEDULES = {"timeline.tasks.sweep": 1, "timeline.tasks.poll_feeds": 5}
"""What the queue does by itself, and after how many minutes again."""
SWEPT_AT_ONCE = 1000
LINKING_AT_MOST = settings.Q_CLUSTER["timeout"] / 3
"""Seconds that a task goes on linking what others read of a story."""


def read_article(article_id: int) -> None:
    """Read one article and link its story, as far as that is still to be done.

    Where more articles of the story are about to be read, linking is left to the task that reads the last of them.
    """
    article = Article.objects.filter(pk=article_id).only("story_id").first()
    if article and ingest.read(article_id, due=True):
        link_what_was_read(article.story_id)
    elif article and ingest.resume(article_id):
        ingest.link(article.story_id, [article_id])  # Alone: if it stops the program, then not the others' linking.


def link_what_was_read(story_id: int) -> None:
    """Link what was read of a story, and what is read meanwhile, unless that may wait or another worker does it.

    A worker that has done so for LINKING_AT_MOST leaves the rest to a task of its own, and is not stopped as stuck.
    """
    begun, before = time.monotonic(), {}
    while leasing.unlinked(story_id) not in ({}, before) and not leasing.may_wait(story_id):
        if time.monotonic() - begun > LINKING_AT_MOST:
            async_task("timeline.tasks.link_what_was_read", story_id)
            return
        if not leasing.may_link(story_id):
            return
        try:
            before = leasing.unlinked(story_id)
            ingest.link(story_id, list(before))
        finally:
            leasing.done_linking(story_id)


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


def take_in(upload_id: int) -> None:
    """Take one file of a batch in, and have what came of it read."""
    found = ingest.take_in(upload_id)
    take_in_soon(found.uploads)
    read_soon([found.article] if found.article else [])


def take_in_soon(uploads: Iterable[Upload]) -> None:
    """Have files of one batch taken in by a worker; at once, and read, where there is no queue."""
    keys = [upload.pk for upload in uploads]
    if settings.QUEUE == "cluster":
        transaction.on_commit(partial(enqueue_uploads, keys), robust=True)  # What fails here is swept up.
        return
    articles = []
    while keys:
        found = ingest.take_in(keys.pop(0))
        keys = [*(upload.pk for upload in found.uploads), *keys]
        articles += [found.article] if found.article else []
    read_soon(articles)


def enqueue_uploads(uploads: Sequence[int]) -> None:
    """Give the queue a task for each of these files, and trust it with them for some time."""
    for key in uploads:
        async_task("timeline.tasks.take_in", key)
    taking_in.queued(uploads)


def poll_feeds() -> None:
    """Have those feeds looked at whose time has come, if fetching is turned on."""
    if settings.FETCH_URLS:
        for key in Feed.objects.due():
            poll_soon(key)


def poll_soon(feed_id: int) -> None:
    """Have one feed looked at by a worker; at once where there is no queue."""
    if settings.QUEUE == "cluster":
        async_task("timeline.tasks.poll_feed", feed_id)
    else:
        poll_feed(feed_id)


def poll_feed(feed_id: int) -> None:
    """Look at one feed, and have what is new in it taken in."""
    batch = ingest.poll(feed_id)
    take_in_soon(batch.uploads.waiting() if batch else [])


def sweep() -> int:
    """Give the queue what nobody answers for: tasks that were lost, and the work of those who died. How many."""
    lost, files = leasing.lost(SWEPT_AT_ONCE), taking_in.lost(SWEPT_AT_ONCE)
    enqueue(lost)
    enqueue_uploads(files)
    originals.forget_unfinished()
    return len(lost) + len(files)


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


def is_alive() -> bool:
    """Whether a queue has looked at its schedules within PULSE, as each does twice a minute."""
    return Schedule.objects.filter(func="timeline.tasks.sweep", next_run__gt=timezone.now() - PULSE).exists()


def longest_wait() -> float:
    """For how many seconds the oldest task has waited that nobody has begun with."""
    now = timezone.now()
    oldest = OrmQ.objects.filter(lock__lte=now).aggregate(oldest=Min("lock"))["oldest"]
    return (now - oldest).total_seconds() if oldest else 0.0


def nobody_works() -> bool:
    """Whether tasks wait, none is being done and none was done lately: no worker seems to run."""
    now = timezone.now()
    waiting = OrmQ.objects.filter(lock__lt=now - PATIENCE).exists()
    at_work = OrmQ.objects.filter(lock__gt=now).exists() or Task.objects.filter(stopped__gt=now - REST).exists()
    return waiting and not at_work
