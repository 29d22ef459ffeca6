"""Two workers at one story."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from tests.ingest.newsdesk import STORY, a_story, read_in, taken_in, whole, whole_without_ids
from timeline import ingest
from timeline.models import Article, Event, Mention

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(*jobs) -> list[object]:
    """Run these at the same moment, each in a thread and on a connection of its own; their answers, in order."""
    start = Barrier(len(jobs))

    def run(job):
        start.wait(timeout=30)
        try:
            return job()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(jobs)) as workers:
        return [future.result(timeout=120) for future in [workers.submit(run, job) for job in jobs]]


def test_two_links_of_one_story_at_once_leave_what_one_would(media_root):
    story = a_story()
    for name in STORY:
        read_in(story, STORY[name], name)
    at_once(*[lambda: ingest.link(story.pk)] * 2)
    both = whole_without_ids(story)
    numbers = list(story.events.values_list("number", flat=True))
    ingest.link(story.pk)
    assert whole_without_ids(story) == both
    assert len(numbers) == len(set(numbers))
    assert not Event.objects.filter(story=story, mentions=None).exists()


def test_articles_that_come_at_once_are_all_numbered_and_linked(media_root):
    story = a_story()

    def take_in(name):
        return lambda: taken_in(story, name)

    at_once(*map(take_in, STORY))
    assert sorted(story.articles.values_list("number", flat=True)) == [1, 2, 3, 4]
    assert set(story.articles.values_list("state", flat=True)) == {Article.State.READ}
    grown = whole(story)
    ingest.link(story.pk)
    assert whole(story) == grown
    assert set(Mention.objects.values_list("article__file_name", flat=True)) == set(STORY)


def test_the_same_bytes_at_once_are_one_article(media_root):
    story = a_story()
    data = STORY["courier.txt"].encode()
    receipts = at_once(*[lambda: ingest.receive(story, data, "courier.txt")] * 3)
    assert len({receipt.article.pk for receipt in receipts}) == 1
    assert sorted(receipt.created for receipt in receipts) == [False, False, True]
    assert story.articles.get().original.read() == data


def test_a_decision_made_while_the_story_is_linked_is_not_lost(media_root):
    story = a_story()
    taken_in(story, "courier.txt", "herald.txt")
    event = story.events.filter(mentions__trigger="seized").distinct().get()
    read_in(story, STORY["weekly.txt"], "weekly.txt")
    at_once(
        lambda: ingest.link(story.pk),
        lambda: ingest.judge(story, "title", event=event, value={"title": "Night train seized"}),
    )
    event.refresh_from_db()
    assert event.title == "Night train seized"
    assert event.mentions.filter(article__file_name="weekly.txt").exists()
