"""A long story, in which an article is worked out among its neighbours only."""

from __future__ import annotations

from itertools import permutations

import pytest

from tests.ingest.newsdesk import STORY, Writes, a_story, read_in, taken_in, the_event, whole, whole_without_ids
from timeline import ingest
from timeline.ingest import linking
from timeline.models import Clue, Mention, Trace, WordCount

pytestmark = pytest.mark.django_db


@pytest.fixture
def long_from_the_first(monkeypatch, media_root):
    """Every story counts as long, and is never worked out as a whole."""
    monkeypatch.setattr(linking, "_is_long", lambda story_id: True)


@pytest.fixture
def told(long_from_the_first):
    """The made-up story, article by article."""
    story = a_story()
    for name in STORY:
        read_and_linked(story, name)
    return story


def read_and_linked(story, name: str):
    """One article more, linked among its neighbours."""
    article = read_in(story, STORY[name], name)
    ingest.link(story.pk, [article.pk])
    return article


def body_of(story) -> str:
    """A story's export without ids, from its articles on."""
    text = whole_without_ids(story)
    return text[text.index('"articles"') :]


@pytest.mark.parametrize("order", list(permutations(STORY))[::5], ids=" ".join)
def test_in_any_order_it_comes_to_what_the_whole_story_comes_to(monkeypatch, media_root, order):
    at_once, story = a_story("at-once"), a_story("one-by-one")
    taken_in(at_once, *STORY)
    monkeypatch.setattr(linking, "_is_long", lambda story_id: True)
    for name in order:
        read_and_linked(story, name)
    assert body_of(story) == body_of(at_once)


def test_linking_twice_writes_nothing(told):
    before = whole(told)
    with Writes() as writes:
        ingest.link(told.pk, list(told.articles.values_list("pk", flat=True)))
        ingest.link(told.pk)
    assert writes.made == []
    assert whole(told) == before


def test_without_names_it_links_what_was_read_since(long_from_the_first):
    story = a_story()
    for name in STORY:
        read_in(story, STORY[name], name)
    ingest.link(story.pk)
    assert set(Mention.objects.values_list("article__file_name", flat=True)) == set(STORY)
    assert Trace.objects.count() == len(STORY)


def test_an_editors_word_is_followed_and_taken_back(told):
    event = the_event(told, "seized")
    judgement = ingest.judge(told, "title", event=event, value={"title": "Night train seized"})
    event.refresh_from_db()
    assert event.title == "Night train seized"
    ingest.withdraw(judgement)
    event.refresh_from_db()
    assert event.title != "Night train seized"


def test_an_editors_day_moves_what_leans_on_it(told):
    weekly = told.articles.get(file_name="weekly.txt")
    ingest.judge(told, "published", article=weekly, value={"edtf": "2019-11-29"})
    visit = Mention.objects.get(article=weekly, trigger="visited").event
    assert visit.edtf == "2019-11-28"


def test_a_person_is_renamed_and_named_as_before(told):
    value = {"kind": "person", "name": "Samuel Osei", "to": "S. K. Osei"}
    judgement = ingest.judge(told, "name", value=value)
    assert set(told.entities.filter(kind="person").values_list("name", flat=True)) == {"S. K. Osei"}
    ingest.withdraw(judgement)
    assert set(told.entities.filter(kind="person").values_list("name", flat=True)) == {"Samuel Osei"}


def test_linking_all_of_it_again_changes_nothing(told):
    before = whole(told)
    ingest.link_again(told.pk)
    assert whole(told) == before


def test_an_article_that_is_deleted_leaves_nothing_behind(told):
    told.articles.get(file_name="herald.txt").delete()
    ingest.link(told.pk)
    rest = a_story("the-rest")
    for name in STORY:
        if name != "herald.txt":
            read_and_linked(rest, name)
    shown = [(row.title, row.edtf, row.article_count) for row in told.events.order_by("earliest", "title")]
    assert shown == [(row.title, row.edtf, row.article_count) for row in rest.events.order_by("earliest", "title")]


def test_an_article_of_other_things_writes_no_row_of_theirs(told):
    wall = read_in(
        told, "The wall of Lamu\n\nThe Coast Courier\n22 November 2019\n\nThe old wall of Lamu fell on Thursday.\n"
    )
    with Writes() as writes:
        ingest.link(told.pk, [wall.pk])
    assert [sql for sql in writes.made if sql.startswith('UPDATE "timeline_event"')] == []


def test_counts_are_those_of_all_articles_and_follow_a_second_reading(told):
    before = list(WordCount.objects.order_by("kind", "word").values_list("kind", "word", "count"))
    clues = Clue.objects.count()
    for article in told.articles.all():
        ingest.read(article.pk)
    ingest.link(told.pk)
    assert list(WordCount.objects.order_by("kind", "word").values_list("kind", "word", "count")) == before
    assert Clue.objects.count() == clues


@pytest.mark.parametrize("length", [2, 4])
def test_a_story_that_grows_long_is_worked_out_whole_before(monkeypatch, media_root, length: int):
    monkeypatch.setattr(linking, "WHOLE", length)
    story, at_once = a_story(), a_story("at-once")
    for name in STORY:
        read_and_linked(story, name)
    assert Trace.objects.filter(story=story).count() == (len(STORY) if length < len(STORY) else 0)
    monkeypatch.setattr(linking, "WHOLE", 100)
    taken_in(at_once, *STORY)
    assert body_of(story) == body_of(at_once)
