"""Invented articles to be read."""

import re

import pytest

from timeline import ingest
from timeline.models import Article, Story
from timeline.synthetic.prose import dated_texts, texts


def test_no_two_are_alike_and_each_has_the_length_of_an_article():
    made = texts(1, 200)
    assert len(set(made)) == 200
    assert all(300 <= len(text.split()) <= 750 for text in made)


def test_the_same_numbers_make_the_same_articles():
    assert texts(3, 5) == texts(3, 5)
    assert texts(3, 5) != texts(4, 5)


def test_those_that_say_when_they_were_written_can_be_had_alone():
    made = dated_texts(6, 40)
    assert len(made) == 40
    assert all(re.search(r"^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d", text, re.MULTILINE) for text in made)


@pytest.mark.django_db
def test_they_are_read_like_any_other(media_root):
    story = Story.objects.create(slug="invented", title="Invented")
    for number, text in enumerate(texts(5, 3)):
        ingest.read(ingest.receive(story, text.encode(), f"{number}.txt").article.pk)
    ingest.link(story.pk)
    assert set(story.articles.values_list("state", flat=True)) == {Article.State.READ}
    assert all(story.articles.values_list("title", flat=True))
    assert story.events.count() >= 6
