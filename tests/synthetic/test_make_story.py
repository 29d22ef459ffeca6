"""`make_story`: invented stories that look like real ones, the same for the same numbers."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db.models import F

from timeline.chronology.edtf import Edtf
from timeline.exports.timeline_json import render
from timeline.models import Article, Event, Mention, Story
from timeline.synthetic import make_story


@pytest.fixture
def story(db):
    """A story of 400 events."""
    return make_story("invented", 400, 7)


def test_the_command_makes_a_story_and_says_where_it_is(db, client):
    out = StringIO()
    call_command("make_story", "invented", "--events", "30", stdout=out)
    assert out.getvalue().endswith("is at /stories/invented/\n")
    assert Story.objects.get().events.count() == 30
    assert client.get("/stories/invented/").status_code == 200


def test_the_same_numbers_make_the_same_story_and_others_another(db):
    made = []
    for seed in (1, 1, 2):
        Story.objects.all().delete()
        made.append(render(make_story("invented", 40, seed)))
    assert made[0] == made[1]
    assert made[0] != made[2]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["there", "--events", "5"], "There is a story “there” already"),
        (["two words", "--events", "5"], "cannot stand in an address"),
        (["new", "--events", "0"], "1 to 1,000,000 events, not 0"),
        (["new", "--events", "1000001"], "1 to 1,000,000 events, not 1,000,001"),
    ],
    ids=["a slug that is taken", "no slug", "no events", "too many"],
)
def test_what_cannot_be_made_is_refused(db, arguments, sentence):
    kept = make_story("there", 3, 1)
    with pytest.raises(CommandError, match=sentence):
        call_command("make_story", *arguments)
    assert list(Story.objects.all()) == [kept]


def test_replace_puts_the_new_story_in_the_place_of_the_old(db):
    old = make_story("there", 3, 1)
    call_command("make_story", "there", "--events", "5", "--replace", stdout=StringIO())
    assert Story.objects.get(slug="there").pk != old.pk
    assert Event.objects.count() == 5


def test_a_second_story_finds_its_outlets_there(story):
    other = make_story("another", 400, 7)
    assert other.articles.count() == story.articles.count()


def test_every_sentence_stands_where_its_mention_says(story):
    for mention in Mention.objects.select_related("article"):
        body = mention.article.body
        assert body[mention.start : mention.end] == mention.quote
        assert body[mention.trigger_start :].startswith(mention.trigger)
        at = mention.expression_start
        assert at is None or body[at:].startswith(mention.expression)


def test_counts_of_sources_are_those_of_the_mentions(story):
    for event in story.events.prefetch_related("mentions__article"):
        articles = {mention.article for mention in event.mentions.all()}
        assert event.article_count == len(articles) > 0
        assert event.outlet_count == len({article.outlet_id or -article.pk for article in articles})


def test_every_date_is_edtf_with_its_own_bounds(story):
    for event in story.events.all():
        assert Edtf(event.edtf, event.earliest, event.latest) == Edtf.parse(event.edtf)


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(lambda: Event.objects.filter(background=True), id="background"),
        pytest.param(lambda: Event.objects.filter(hidden=True), id="hidden"),
        pytest.param(lambda: Event.objects.filter(shown=False), id="not on the default view"),
        pytest.param(lambda: Event.objects.filter(shown=True), id="on the default view"),
        pytest.param(lambda: Event.objects.filter(dates_differ=True), id="dates that differ"),
        pytest.param(lambda: Event.objects.exclude(fulfilled_by=None), id="expectations that came true"),
        pytest.param(lambda: Event.objects.filter(latest__gt=F("earliest")), id="doubtful dates"),
        pytest.param(lambda: Event.objects.filter(edtf__startswith="["), id="one of several days"),
        pytest.param(lambda: Event.objects.filter(edtf__endswith="~"), id="approximate dates"),
        pytest.param(lambda: Event.objects.filter(article_count__gt=1), id="several articles"),
        pytest.param(lambda: Article.objects.filter(published_edtf=""), id="articles without a date"),
        pytest.param(lambda: Article.objects.filter(outlet=None), id="articles without an outlet"),
        *(pytest.param(lambda s=s: Event.objects.filter(status=s), id=s) for s in Event.Status.values),
    ],
)
def test_the_story_has_some_of_everything(story, rows):
    assert rows().exists()
