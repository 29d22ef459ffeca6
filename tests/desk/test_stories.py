"""Stories, names and outlets at the desk."""

import pytest

from tests import builders
from timeline.models import Article, Entity, Event, Story

LIST = "/admin/timeline/story/"


def test_a_story_leads_to_all_that_belongs_to_it(desk, strike):
    page = desk.get(f"{LIST}{strike.pk}/change/").content.decode()
    for url in (
        f"/admin/timeline/article/upload/?story={strike.pk}",
        f"/admin/timeline/article/?story__id__exact={strike.pk}",
        f"/admin/timeline/event/?story__id__exact={strike.pk}",
    ):
        assert url in page
        assert desk.get(url).status_code == 200


def test_the_upload_page_reached_from_a_story_has_it_chosen(desk, strike):
    form = desk.get(f"/admin/timeline/article/upload/?story={strike.pk}").context["form"]
    assert str(form["story"].value()) == str(strike.pk)


@pytest.mark.parametrize("asked", ["0", "none", "", "9" * 30], ids=repr)
def test_the_upload_page_bears_any_story_in_its_address(desk, db, asked):
    assert desk.get(f"/admin/timeline/article/upload/?story={asked}").status_code == 200


def test_a_story_has_a_title_a_slug_and_a_standfirst_of_its_own(desk, strike):
    said = {"title": "The ferry", "slug": "ferry", "standfirst": "A strike."}
    assert desk.post(f"{LIST}{strike.pk}/change/", said).status_code == 302
    strike.refresh_from_db()
    assert {name: getattr(strike, name) for name in said} == said


def test_a_story_is_deleted_with_all_that_belongs_to_it(desk, strike):
    assert desk.post(f"{LIST}{strike.pk}/delete/", {"post": "yes"}).status_code == 302
    assert [kind.objects.count() for kind in (Story, Article, Event, Entity)] == [0, 0, 0, 0]


@pytest.mark.parametrize("kind", ["entity", "outlet"])
def test_names_and_outlets_are_looked_at_only(desk, strike, kind):
    url = f"/admin/timeline/{kind}/"
    rows = desk.get(url).context["cl"].result_list
    assert len(rows) > 1
    assert desk.get(f"{url}{rows[0].pk}/change/").status_code == 200
    assert desk.post(f"{url}{rows[0].pk}/change/", {"name": "x"}).status_code == 403
    assert desk.get(f"{url}add/").status_code == 403
    assert desk.post(f"{url}{rows[0].pk}/delete/", {"post": "yes"}).status_code == 403


@pytest.mark.parametrize(("kind", "queries"), [("story", 4), ("entity", 5), ("outlet", 4)])
def test_a_longer_list_takes_no_more_queries(desk, django_assert_num_queries, kind, queries):
    make = {
        "story": lambda number: builders.an_article(builders.a_story(f"Story {number}")),
        "entity": lambda number: builders.an_entity(story, f"Name {number}"),
        "outlet": lambda number: builders.an_article(story, outlet=f"Post {number}"),
    }[kind]
    story = builders.a_story("One")
    make(0)
    with django_assert_num_queries(queries):
        desk.get(f"/admin/timeline/{kind}/")
    for number in range(1, 30):
        make(number)
    with django_assert_num_queries(queries):
        desk.get(f"/admin/timeline/{kind}/")
