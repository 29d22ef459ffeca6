"""Every kind of decision outlives reading again, a text that moves, and new articles; and is undone and made again."""

from __future__ import annotations

import random

import pytest
from django.core.management import call_command

from tests.ingest.decisions import DECISIONS, read_what_waits
from tests.ingest.newsdesk import read_in, taken_in, whole_without_ids
from timeline import ingest
from timeline.ingest import linking
from timeline.models import Judgement, Mention

Kind = Judgement.Kind
PLACES = ["Hola", "Bura", "Masalani", "Dadaab", "Wajir", "Mwingi", "Kitui", "Witu", "Lamu", "Voi"]
NOTE = """Rangers search the bush at {place}

The {place} Post
{day} November 2019

Rangers searched the bush at {place} on {weekday} for the gunmen who seized a night train near Garissa on November 19.

Interior Minister Samuel Osei flew to {place} on {weekday}. Nobody was found.
"""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@pytest.fixture
def told(story):
    """The story with its two dated articles and one that has no date."""
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt")
    return story


def move_every_text(story) -> None:
    """Put back what stands above each article's first paragraph: everything below moves."""
    made = []
    for article in story.articles.all():
        above = next(piece["text"] for piece in article.dropped if piece["why"] in ("a byline", "a date line"))
        made.append(ingest.judge(story, Kind.PARAGRAPH, article=article, value={"text": above, "keep": True}))
    read_what_waits(story, made)


def numbered(story) -> dict[tuple, int]:
    """The number of the event that each clause reports."""
    rows = Mention.objects.filter(article__story=story).values_list("article__file_name", "trigger", "event__number")
    return {tuple(said): number for *said, number in rows}


@pytest.mark.parametrize("kept", DECISIONS.values(), ids=DECISIONS)
def test_a_decision_outlives_every_reading_and_is_undone_and_made_again(told, kept):
    before = whole_without_ids(told)
    assert not kept.holds(told)
    made = kept.make(told)
    assert kept.holds(told)
    call_command("read_again", story=told.slug, verbosity=0)
    assert kept.holds(told)
    decided = whole_without_ids(told)
    taken_back(made)
    read_what_waits(told, made)
    assert whole_without_ids(told) == before
    again = ingest.reinstate_deed(made[0].deed) if made[0].deed else [ingest.reinstate(made[0])]
    read_what_waits(told, again)
    assert kept.holds(told)
    assert whole_without_ids(told) == decided
    assert {row.pk for row in again}.isdisjoint(row.pk for row in made)


@pytest.mark.parametrize("kept", DECISIONS.values(), ids=DECISIONS)
def test_a_decision_holds_on_when_the_text_moves(told, kept):
    kept.make(told)
    numbers = numbered(told)
    move_every_text(told)
    assert kept.holds(told)
    assert numbered(told) == numbers


@pytest.mark.parametrize("order", [3, 11])
def test_all_decisions_together_outlive_ten_new_articles_in_any_order(told, order):
    for kept in DECISIONS.values():
        kept.make(told)
    places = list(enumerate(PLACES, start=20))
    random.Random(order).shuffle(places)
    for day, place in places:
        read_in(told, NOTE.format(place=place, day=day, weekday=WEEKDAYS[(day - 19) % 7]), f"{place}.txt")
        ingest.link(told.pk)
    assert {name: kept.holds(told) for name, kept in DECISIONS.items()} == dict.fromkeys(DECISIONS, True)
    assert told.articles.count() == 13


IN_A_LONG_STORY = [
    "a person renamed",
    "two spellings made one",
    "events merged",
    "a mention split off",
    "an event added",
]


@pytest.mark.parametrize("kept", [DECISIONS[name] for name in IN_A_LONG_STORY], ids=IN_A_LONG_STORY)
def test_a_decision_holds_in_a_story_that_is_linked_article_by_article(story, monkeypatch, kept):
    monkeypatch.setattr(linking, "_is_long", lambda story_id: True)
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt")
    made = kept.make(story)
    assert kept.holds(story)
    move_every_text(story)
    taken_in(story, "copy.txt")
    assert kept.holds(story)
    taken_back(made)
    assert not kept.holds(story)


def taken_back(made: list[Judgement]) -> None:
    """Undo what was decided in one act."""
    if made[0].deed:
        assert ingest.withdraw_deed(made[0].deed) == len(made)
    else:
        ingest.withdraw(made[0])
