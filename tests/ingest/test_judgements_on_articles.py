"""What editors decide about an article: when it was published, and its facts."""

from __future__ import annotations

import pytest

from tests.ingest.newsdesk import COURIER, read_in, taken_in, the_event
from timeline import ingest
from timeline.models import Article, Judgement

Kind = Judgement.Kind


@pytest.fixture
def told(story):
    """The story with its two dated articles and one that has no date."""
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt")
    return story


def test_a_published_day_moves_all_that_leans_on_it(told):
    herald = told.articles.get(file_name="herald.txt")
    assert the_event(told, "freed").edtf == "2019-12-03"
    judgement = ingest.judge(told, Kind.PUBLISHED, article=herald, value={"edtf": "2019-12-11"})
    herald.refresh_from_db()
    assert (herald.published_edtf, herald.published_basis) == ("2019-12-11", "editor")
    assert the_event(told, "freed").edtf == "2019-12-10"
    ingest.withdraw(judgement)
    herald.refresh_from_db()
    assert (herald.published_edtf, herald.published_basis) == ("2019-12-04", "stated")
    assert the_event(told, "freed").edtf == "2019-12-03"


def test_a_published_day_for_an_article_that_states_none(told):
    weekly = told.articles.get(file_name="weekly.txt")
    worked_out = weekly.published_edtf
    judgement = ingest.judge(told, Kind.PUBLISHED, article=weekly, value={"edtf": "2019-11-22"})
    ingest.read(weekly.pk)
    ingest.link(told.pk)
    weekly.refresh_from_db()
    assert (weekly.published_edtf, weekly.published_because) == ("2019-11-22", ["an editor set it"])
    ingest.withdraw(judgement)
    weekly.refresh_from_db()
    assert (weekly.published_edtf, weekly.published_basis) == (worked_out, "inferred")


# --- facts of an article ---

FACTS = {
    "title": ("title", "Train seized at the bridge", lambda article: article.title),
    "byline": ("byline", "Clara Jensen", lambda article: article.byline),
    "outlet": ("outlet", "The Delta Star", lambda article: article.outlet and article.outlet.name),
    "no outlet": ("outlet", "", lambda article: article.outlet.name if article.outlet else ""),
}


@pytest.mark.parametrize(("field", "text", "fact"), FACTS.values(), ids=FACTS)
def test_a_fact_that_an_editor_set(told, field: str, text: str, fact):
    article = told.articles.get(file_name="courier.txt")
    own = fact(article)
    judgement = ingest.judge(told, Kind.FACT, article=article, value={"field": field, "text": text})
    assert fact(Article.objects.get(pk=article.pk)) == text
    ingest.read(article.pk)
    ingest.link(told.pk)
    read_again = Article.objects.get(pk=article.pk)
    assert fact(read_again) == text
    assert read_again.worked_out == {field: own}
    ingest.withdraw(judgement)
    after = Article.objects.get(pk=article.pk)
    assert (fact(after), after.worked_out) == (own, {})


def test_two_outlets_whose_names_come_to_one_slug_are_two(told):
    one, other = told.articles.order_by("number")[:2]
    ingest.judge(told, Kind.FACT, article=one, value={"field": "outlet", "text": "Delta Star"})
    ingest.judge(told, Kind.FACT, article=other, value={"field": "outlet", "text": "Delta-Star"})
    one.refresh_from_db()
    other.refresh_from_db()
    assert (one.outlet.slug, other.outlet.slug) == ("delta-star", "delta-star-2")


def test_a_decision_on_a_story_without_events(story):
    article = read_in(story, COURIER.replace("20 November 2019", ""), "undated.txt")
    ingest.link(story.pk)
    assert not story.events.exists()
    ingest.judge(story, Kind.PUBLISHED, article=article, value={"edtf": "2019-11-20"})
    assert the_event(story, "seized").edtf == "2019-11-19"
