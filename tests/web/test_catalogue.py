"""The catalogue gives what the database would: the same events in the same order, the same counts."""

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from tests.builders import a_mention, a_story, an_article, an_event, an_outlet
from timeline.catalogue import catalogue_of
from timeline.catalogue.shelf import Shelf
from timeline.forms import SOURCES, STATUSES, TimelineForm, passing
from timeline.synthetic import make_story

DATES = ["2020-01-01", "2020-01-01/2020-02-10", "2020-01", "2020", "[2020-01-05,2020-01-19]", "2019~", "../2020-01-03"]
NAMES = ["Ada Low", "Bram Wick", "Harbour Board"]
PLACES = ["Town Hall", "Skerry Bay"]
OUTLETS = ["Courier", "Herald", ""]

one_event = st.fixed_dictionaries(
    {
        "edtf": st.sampled_from(DATES),
        "who": st.sets(st.sampled_from(NAMES)),
        "where": st.sets(st.sampled_from(PLACES), max_size=1),
        "status": st.sampled_from(list(STATUSES)),
        "shown": st.booleans(),
        "hidden": st.booleans(),
        "background": st.booleans(),
        "significance": st.sampled_from([0.1, 0.5, 0.9]),
    }
)
told_event = st.tuples(one_event, st.sets(st.sampled_from(OUTLETS)), st.integers(0, 6), st.booleans())
question = st.fixed_dictionaries(
    {},
    optional={
        "q": st.sampled_from(["flood", "ada", "town hall", "zebra"]),
        "name": st.sampled_from(["ada-low", "bram-wick", "harbour-board"]),
        "place": st.sampled_from(["town-hall", "skerry-bay"]),
        "outlet": st.sampled_from(["courier", "herald"]),
        "status": st.sampled_from(list(STATUSES)),
        "sources": st.sampled_from(list(SOURCES)),
        "from": st.sampled_from(["2019-06", "2020-01-02", "2020-01-20"]),
        "to": st.sampled_from(["2019-06", "2020-01-02", "2020-06"]),
        "order": st.just("newest"),
        "show": st.just("all"),
    },
)


def told(events: list[tuple]):
    """A story of these events, each reported by an article of each of its outlets."""
    story = a_story()
    articles = {name: an_article(story, outlet=name, published="2020-03-01") for name in OUTLETS}
    rows = []
    for number, (facts, outlets, became, floods) in enumerate(events):
        row = an_event(story, f"{'Flood' if floods else 'Vote'} {number}", number=number + 1, **facts)
        for name in sorted(outlets):
            a_mention(row, articles[name])
        if became < len(rows):
            row.fulfilled_by = rows[became]
            row.save()
        rows.append(row)
    return story


class AnyStory(TestCase):
    """Random small stories and random questions."""

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(told_event, max_size=9), question)
    def test_the_events_asked_for_are_those_of_the_database_in_its_order(self, events, asked):
        story = told(events)
        form, catalogue = TimelineForm(asked, story), catalogue_of(story)
        expected = passing(story.events.visible(), form.narrowed, set(form.narrowed))
        expected = expected if form.narrowed else expected.foreground()
        expected = expected.newest_first() if form.newest_first else expected.oldest_first()
        found = catalogue.positions(form.narrow(catalogue), newest_first=form.newest_first)
        assert catalogue.keys(found) == [event.pk for event in expected]
        in_view = catalogue.positions(form.narrow(catalogue) & catalogue.shown, newest_first=form.newest_first)
        assert catalogue.keys(in_view) == [event.pk for event in expected.key()]

    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(told_event, max_size=9), question)
    def test_the_counts_are_those_of_the_database(self, events, asked):
        story = told(events)
        form, catalogue = TimelineForm(asked, story), catalogue_of(story)
        chosen = form.open_to(catalogue)
        rows = list(passing(story.events.visible(), form.narrowed, set(form.narrowed)).oldest_first())
        assert met(catalogue.people.most_met(chosen, 60)) == Counter(
            entity.name for row in rows for entity in row.participants.all()
        )
        assert met(catalogue.places.most_met(chosen, 60)) == Counter(
            entity.name for row in rows for entity in row.places.all()
        )
        assert met(catalogue.outlets.most_met(chosen, 60)) == Counter(
            name
            for row in rows
            for name in {said.article.outlet.name for said in row.mentions.all() if said.article.outlet}
        )
        assert Counter(catalogue.by_status(chosen)) == Counter(row.status for row in rows)
        several = sum(row.outlet_count >= 2 for row in rows)
        alone = sum(row.outlet_count == 1 for row in rows)
        assert catalogue.by_sources(chosen) == {"1": alone, "2": several}
        spans = catalogue.spans(chosen)
        assert Counter(zip(spans.earliest.tolist(), spans.latest.tolist(), strict=True)).keys() == {
            (row.earliest.toordinal(), row.latest.toordinal()) for row in rows
        }
        assert sum(spans.count.tolist()) == len(rows)

    @settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(st.lists(told_event, max_size=9), st.integers(1, 5))
    def test_the_weightiest_are_those_of_the_database(self, events, most):
        story = told(events)
        catalogue = catalogue_of(story)
        found = catalogue.keys(catalogue.weightiest(catalogue.shown, most))
        assert set(found) == {event.pk for event in story.events.visible().key().weightiest_first()[:most]}


def met(names) -> Counter:
    """How often each name was met."""
    return Counter({each.name: each.n for each in names})


def test_names_come_by_how_many_then_by_name(db):
    story = a_story()
    for who in (["Ada Low", "Zoe Hart"], ["Zoe Hart", "Bram Wick"], ["Zoe Hart", "Bram Wick", "Ada Low"]):
        an_event(story, who=who)
    catalogue = catalogue_of(story)
    assert [each.name for each in catalogue.people.most_met(catalogue.every, 60)] == [
        "Zoe Hart",
        "Ada Low",
        "Bram Wick",
    ]
    assert [each.name for each in catalogue.people.most_met(catalogue.every, 2)] == ["Zoe Hart", "Ada Low"]


def test_an_outlet_of_other_stories_is_not_listed(db):
    an_outlet("Elsewhere")
    story = a_story()
    a_mention(an_event(story), an_article(story, outlet="Courier"))
    assert [name for _, _, name in catalogue_of(story).outlets.names] == ["Courier"]


@pytest.mark.parametrize("size", [60, 600])
@pytest.mark.parametrize(
    ("query", "first", "again"),
    [
        pytest.param("", 14, 1, id="the default view"),
        pytest.param("?show=all", 14, 1, id="everything"),
        pytest.param("?show=all&page=2", 14, 1, id="a page further on"),
        pytest.param("?show=all&sources=2&status=occurred&from=2001-03-10&order=newest", 14, 1, id="filters"),
    ],
)
def test_the_number_of_questions_is_fixed(client, db, django_assert_num_queries, size, query, first, again):
    make_story("sized", size, 3)
    with django_assert_num_queries(first):
        assert client.get(f"/stories/sized/{query}").status_code == 200
    with django_assert_num_queries(again):
        assert client.get(f"/stories/sized/{query}").status_code == 200


def test_once_a_story_is_catalogued_a_question_costs_only_the_events_of_its_page(
    client, db, django_assert_num_queries
):
    make_story("sized", 300, 3)
    client.get("/stories/sized/")
    with django_assert_num_queries(6):
        assert client.get("/stories/sized/?show=all&sources=2&to=2001-05-01&order=newest").status_code == 200


def test_a_shelf_gives_up_what_was_unused_longest():
    shelf = Shelf(10)
    for name in "abc":
        shelf.put(name, name, 4)
        shelf.get("a")
    assert [shelf.get(name) for name in "abc"] == ["a", None, "c"]
    shelf.put("huge", "huge", 11)
    assert shelf.get("huge") is None
    assert shelf.held <= 10


def test_a_thing_is_made_once_and_again_after_a_failure():
    shelf, made = Shelf(10), []

    def fail():
        raise ValueError("not today")

    with pytest.raises(ValueError, match="not today"):
        shelf.get_or_make("a", fail, len)
    for _ in range(2):
        shelf.get_or_make("a", lambda: made.append("made") or "thing", len)
    assert made == ["made"]
