"""One worker holds an article; what it leaves behind is found, and what kills workers is left alone in the end."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.ingest.newsdesk import COURIER, STORY, taken_in, whole
from tests.ingest.test_concurrency import at_once
from timeline import ingest, tasks
from timeline.ingest import leasing
from timeline.models import Article, Story

State = Article.State


@pytest.fixture
def courier(story) -> Article:
    """An article that was received, and no more."""
    return ingest.receive(story, COURIER.encode(), "courier.txt").article


def as_it_is(article: Article) -> tuple:
    """State, attempt and whether anybody answers for an article."""
    article.refresh_from_db()
    return article.state, article.attempt, article.leased_until is not None


def time_passes(article: Article) -> None:
    """Whoever holds the article holds it no longer."""
    Article.objects.filter(pk=article.pk).update(leased_until=timezone.now() - timedelta(seconds=1))


def one_dies(article: Article) -> None:
    """A worker takes the article and is never heard of again."""
    leasing.take(article.pk)
    time_passes(article)


def test_the_life_of_an_article(story, courier):
    assert as_it_is(courier) == (State.RECEIVED, 0, False)
    leasing.queued([courier.pk])
    assert as_it_is(courier) == (State.RECEIVED, 0, True)
    ingest.read(courier.pk)
    assert as_it_is(courier) == (State.READ, 0, True)
    ingest.link(story.pk)
    assert as_it_is(courier) == (State.READ, 0, False)


@pytest.mark.django_db(transaction=True)
def test_of_many_who_ask_at_once_one_gets_it(courier):
    got = at_once(*[lambda: leasing.take(courier.pk)] * 5)
    assert len([article for article in got if article]) == 1
    assert as_it_is(courier) == (State.READING, 1, True)


def test_nobody_else_reads_what_a_worker_holds(story, courier):
    leasing.take(courier.pk)
    assert ingest.read(courier.pk) is False
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.READING, 1, True)


def test_a_task_that_comes_twice_is_done_once(story, courier):
    tasks.read_article(courier.pk)
    courier.refresh_from_db()
    read_at, version = courier.read_at, whole(story)
    tasks.read_article(courier.pk)
    courier.refresh_from_db()
    assert (courier.read_at, whole(story)) == (read_at, version)


def waiting(story, *names: str) -> list[Article]:
    """Articles that were received and wait in the queue."""
    articles = [ingest.receive(story, STORY[name].encode(), name).article for name in names]
    leasing.queued([article.pk for article in articles])
    return articles


def test_a_story_is_linked_when_the_last_of_its_waiting_articles_was_read(story):
    first, last = waiting(story, "herald.txt", "copy.txt")
    tasks.read_article(first.pk)
    assert as_it_is(first) == (State.READ, 0, True)
    assert not story.events.exists()
    tasks.read_article(last.pk)
    assert as_it_is(first) == as_it_is(last) == (State.READ, 0, False)
    assert story.events.exists()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("LINKED_TOGETHER", 1, id="once enough was read"),
        pytest.param("LINKED_WITHIN", timedelta(0), id="once somebody has waited long enough"),
    ],
)
def test_a_story_is_linked_before_all_was_read(story, monkeypatch, name, value):
    monkeypatch.setattr(leasing, name, value)
    first, _ = waiting(story, "herald.txt", "copy.txt")
    tasks.read_article(first.pk)
    assert as_it_is(first) == (State.READ, 0, False)
    assert story.events.exists()


def test_what_is_read_while_another_worker_links_is_left_to_that_one(story, monkeypatch):
    first, second = waiting(story, "herald.txt", "copy.txt")
    link, linked = ingest.link, []

    def link_slowly(story_id, keys):
        linked.append(keys)
        link(story_id, keys)
        if len(linked) == 1:
            tasks.read_article(second.pk)
            assert as_it_is(second) == (State.READ, 0, True)

    monkeypatch.setattr(leasing, "LINKED_TOGETHER", 1)
    monkeypatch.setattr(ingest, "link", link_slowly)
    tasks.read_article(first.pk)
    assert linked == [[first.pk], [second.pk]]
    assert as_it_is(first) == as_it_is(second) == (State.READ, 0, False)


def test_a_worker_that_died_linking_is_not_waited_for_for_ever(story, courier):
    assert leasing.may_link(story.pk)
    assert not leasing.may_link(story.pk)
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.READ, 0, True)
    Story.objects.filter(pk=story.pk).update(linking_until=timezone.now())
    tasks.link_what_was_read(story.pk)
    assert as_it_is(courier) == (State.READ, 0, False)


def test_who_has_linked_for_long_leaves_the_rest_to_a_task_of_its_own(story, courier, monkeypatch):
    ingest.read(courier.pk)
    asked = []
    monkeypatch.setattr(tasks, "LINKING_AT_MOST", -1)
    monkeypatch.setattr(tasks, "async_task", lambda *task: asked.append(task))
    tasks.link_what_was_read(story.pk)
    assert asked == [("timeline.tasks.link_what_was_read", story.pk)]
    assert leasing.may_link(story.pk)


def test_linking_that_never_comes_to_an_end_is_given_up(story, courier, monkeypatch):
    ingest.read(courier.pk)
    monkeypatch.setattr(ingest, "link", lambda *_: None)
    tasks.link_what_was_read(story.pk)
    assert as_it_is(courier) == (State.READ, 0, True)


def test_nothing_waits_for_what_the_queue_has_lost(story):
    first, lost = waiting(story, "herald.txt", "copy.txt")
    time_passes(lost)
    tasks.read_article(first.pk)
    assert as_it_is(first) == (State.READ, 0, False)


def test_what_waited_in_vain_is_swept_up_and_linked(story):
    first, _ = waiting(story, "herald.txt", "copy.txt")
    tasks.read_article(first.pk)
    time_passes(first)
    assert leasing.lost(9) == [first.pk]
    tasks.read_article(first.pk)
    assert as_it_is(first) == (State.READ, 0, False)
    assert story.events.exists()


def test_what_a_dead_worker_left_is_read_by_the_next(story, courier):
    one_dies(courier)
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.READ, 0, False)
    assert story.events.exists()


def test_a_story_that_was_not_linked_any_more_is_linked_by_the_next(story, courier):
    ingest.read(courier.pk)
    time_passes(courier)
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.READ, 0, False)
    assert story.events.exists()


def test_what_stops_the_program_three_times_is_left_alone(story, courier):
    for _ in range(3):
        one_dies(courier)
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.FAILED, 0, False)
    assert courier.problem.startswith("Reading it stopped the program three times, so it is left alone")
    assert courier.original.read() == COURIER.encode()


def test_what_was_left_alone_is_read_when_an_editor_says_so(story, courier):
    for _ in range(3):
        one_dies(courier)
    tasks.read_article(courier.pk)
    tasks.read_soon([courier])
    assert as_it_is(courier) == (State.READ, 0, False)
    assert courier.problem == ""


def test_a_story_that_stops_the_program_three_times_is_linked_without_the_article(story, courier):
    taken_in(story, "herald.txt")
    before = whole(story)
    ingest.read(courier.pk)
    for _ in range(3):
        time_passes(courier)
        leasing.take_over(courier.pk)
    time_passes(courier)
    tasks.read_article(courier.pk)
    assert as_it_is(courier) == (State.FAILED, 0, False)
    assert [event["title"] for event in whole(story)["events"]] == [event["title"] for event in before["events"]]


def test_who_was_too_slow_writes_nothing(story, courier):
    held = leasing.take(courier.pk)
    time_passes(courier)
    ingest.read(courier.pk)
    courier.refresh_from_db()
    read_at = courier.read_at
    assert leasing.renew(held) is False
    assert as_it_is(courier) == (State.READ, 0, True)
    assert courier.read_at == read_at


def test_who_reads_while_it_is_to_be_read_anew_reads_in_vain(story, courier):
    held = leasing.take(courier.pk)
    leasing.want([courier.pk])
    assert leasing.renew(held) is False
    assert as_it_is(courier) == (State.RECEIVED, 0, False)


def test_readers_see_an_article_that_waits_to_be_read_again(story):
    (herald,) = taken_in(story, "herald.txt")
    leasing.want([herald.pk])
    assert as_it_is(herald) == (State.READING, 0, False)
    assert list(story.articles.readable()) == [herald]


def lost_ones(story) -> dict[str, Article]:
    """An article in every state that one can be left in, and how the sweep must see it."""
    found = {name: ingest.receive(story, text.encode(), name).article for name, text in STORY.items()}
    one_dies(found["herald.txt"])
    ingest.read(found["copy.txt"].pk)
    time_passes(found["copy.txt"])
    leasing.take(found["weekly.txt"].pk)
    return found


def test_the_sweep_finds_what_nobody_answers_for(story):
    found = lost_ones(story)
    assert leasing.lost(10) == [found[name].pk for name in ("courier.txt", "herald.txt", "copy.txt")]
    leasing.queued([found["courier.txt"].pk])
    assert leasing.lost(10) == [found[name].pk for name in ("herald.txt", "copy.txt")]


def test_the_sweep_has_done_what_was_left(story):
    found = lost_ones(story)
    assert tasks.sweep() == 3
    assert as_it_is(found.pop("weekly.txt")) == (State.READING, 1, True)
    assert {as_it_is(article) for article in found.values()} == {(State.READ, 0, False)}
    assert tasks.sweep() == 0
