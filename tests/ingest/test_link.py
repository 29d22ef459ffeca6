"""Working out a story's events and writing them down."""

from __future__ import annotations

import pytest

from tests.ingest.newsdesk import (
    STORY,
    Writes,
    a_story,
    read_in,
    taken_in,
    the_event,
    whole,
    whole_without_ids,
)
from timeline import ingest
from timeline.models import Article, Entity, Event, Mention


@pytest.fixture
def told(story):
    """The story with its two dated articles."""
    taken_in(story, "courier.txt", "herald.txt")
    story.refresh_from_db()
    return story


def test_one_event_of_two_articles(told):
    seizure = the_event(told, "seized")
    assert (seizure.edtf, seizure.status, seizure.article_count, seizure.outlet_count) == (
        "2019-11-19",
        "occurred",
        2,
        2,
    )
    assert {mention.article.file_name for mention in seizure.mentions.all()} == {"courier.txt", "herald.txt"}


def test_every_quote_is_the_text_at_its_place(told):
    for mention in Mention.objects.filter(article__story=told).select_related("article"):
        assert mention.article.body[mention.start : mention.end] == mention.quote
        assert mention.article.body[mention.trigger_start :].startswith(mention.trigger)


def test_what_was_announced_points_to_what_happened(told):
    announced = told.events.get(status="planned", kind="meeting")
    assert announced.edtf == "2019-11-25"
    assert announced.fulfilled_by == the_event(told, "met")
    assert not announced.shown


def test_names_have_their_kinds_and_spellings(told):
    osei = Entity.objects.get(story=told, name="Samuel Osei")
    assert (osei.kind, osei.slug) == ("person", "samuel-osei")
    assert "Garissa" in the_event(told, "seized").places.values_list("name", flat=True)


def test_linking_twice_writes_nothing(told):
    before, version = whole(told), told.version
    with Writes() as writes:
        ingest.link(told.pk)
    told.refresh_from_db()
    assert writes.made == []
    assert (whole(told), told.version) == (before, version)


def test_reading_and_linking_again_changes_nothing(told):
    before, version = whole(told), told.version
    for article in told.articles.all():
        ingest.read(article.pk)
    ingest.link(told.pk)
    told.refresh_from_db()
    assert (whole(told), told.version) == (before, version)


def test_a_new_article_raises_the_version(told):
    version = told.version
    taken_in(told, "weekly.txt")
    told.refresh_from_db()
    assert told.version > version


def test_events_keep_their_ids_when_an_article_is_added(told):
    before = {event.pk: set(event.mentions.values_list("pk", flat=True)) for event in told.events.all()}
    taken_in(told, "weekly.txt", "copy.txt")
    for pk, mentions in before.items():
        event = Event.objects.get(pk=pk)
        assert mentions <= set(event.mentions.values_list("pk", flat=True))


def test_numbers_of_events_are_never_given_again(told):
    highest = max(told.events.values_list("number", flat=True))
    told.articles.get(file_name="herald.txt").delete()
    ingest.link(told.pk)
    taken_in(told, "weekly.txt")
    made_now = told.events.filter(mentions__article__file_name="weekly.txt").exclude(
        mentions__article__file_name="courier.txt"
    )
    assert made_now.exists()
    assert all(event.number > highest for event in made_now)


def test_an_article_that_is_deleted_takes_its_events_away(told):
    only_courier = a_story("only-courier")
    taken_in(only_courier, "courier.txt")
    told.articles.get(file_name="herald.txt").delete()
    ingest.link(told.pk)
    assert titles(told) == titles(only_courier)
    assert not Mention.objects.filter(event__story=told).exclude(article__story=told).exists()


def titles(story) -> list[tuple[str, str, str]]:
    """What a story tells, in order."""
    return list(story.events.order_by("earliest", "latest", "title").values_list("edtf", "title", "status"))


def test_the_last_article_that_is_deleted_leaves_an_empty_story(told):
    told.articles.all().delete()
    ingest.link(told.pk)
    assert not told.events.exists()
    assert not told.entities.exists()


def test_a_copy_is_known_as_one_and_is_no_second_source(told):
    before = the_event(told, "freed").outlet_count
    taken_in(told, "copy.txt")
    herald, copy = told.articles.get(file_name="herald.txt"), told.articles.get(file_name="copy.txt")
    assert {herald.copy_of, copy.copy_of} in ({herald, None}, {copy, None})
    freed = the_event(told, "freed")
    assert {mention.article for mention in freed.mentions.all()} == {herald, copy}
    assert freed.outlet_count == before == 1


def test_an_undated_article_is_dated_by_the_others(told):
    (weekly,) = taken_in(told, "weekly.txt")
    weekly.refresh_from_db()
    assert weekly.published_basis == Article.Basis.INFERRED
    assert weekly.published_because
    assert "2019-11-19" <= weekly.published_earliest.isoformat() <= weekly.published_latest.isoformat()
    assert weekly in {mention.article for mention in the_event(told, "seized").mentions.all()}


def test_an_undated_article_is_dated_again_when_a_later_one_says_more(story):
    (weekly,) = taken_in(story, "weekly.txt")
    weekly.refresh_from_db()
    assert weekly.published_edtf == "XXXX"
    assert not story.events.exists()
    taken_in(story, "courier.txt")
    weekly.refresh_from_db()
    assert weekly.published_earliest.year == 2019
    assert weekly in {mention.article for mention in the_event(story, "seized").mentions.all()}


def test_when_an_article_is_gone_what_leaned_on_it_is_undated_again(story):
    weekly, courier = taken_in(story, "weekly.txt", "courier.txt")
    courier.delete()
    ingest.link(story.pk)
    weekly.refresh_from_db()
    assert (weekly.published_edtf, story.events.count()) == ("XXXX", 0)


def test_an_article_that_is_not_read_yet_takes_no_part(told):
    before = whole(told)
    ingest.receive(told, STORY["weekly.txt"].encode(), "weekly.txt")
    ingest.link(told.pk)
    assert whole(told) == before


def test_a_story_is_left_alone_when_another_is_linked(told):
    other = a_story("another")
    taken_in(other, "courier.txt")
    before = whole(told)
    taken_in(other, "herald.txt")
    assert whole(told) == before


def test_linking_a_story_that_is_gone_does_nothing(story):
    pk = story.pk
    story.delete()
    ingest.link(pk)
    assert not Event.objects.exists()


def test_one_article_after_another_comes_to_the_same_as_all_at_once(story):
    for name in STORY:
        taken_in(story, name)
    at_once = a_story("at-once")
    taken_in(at_once, *STORY)
    assert events_of(whole_without_ids(story)) == events_of(whole_without_ids(at_once))


def events_of(text: str) -> str:
    """An export from its articles on, without the head that names the story."""
    return text[text.index('"articles"') :]


def test_the_number_of_statements_does_not_grow_with_what_does_not_change(told):
    """Adding an article writes rows for it, not for the events it has nothing to do with."""
    read_in(
        told, "The wall of Lamu\n\nThe Coast Courier\n22 November 2019\n\nThe old wall of Lamu fell on Thursday.\n"
    )
    with Writes() as writes:
        ingest.link(told.pk)
    changed = [sql for sql in writes.made if "timeline_event" in sql and sql.startswith("UPDATE")]
    assert changed == []
