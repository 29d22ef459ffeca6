"""Stories, names and outlets at the desk."""

import pytest

from tests import builders
from timeline.admin.stories import StoryAdmin
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
    assert not strike.published


def test_saving_a_story_leaves_alone_what_workers_write_of_it(desk, strike, monkeypatch):
    def meanwhile(admin, request, obj, form, change):
        Story.objects.filter(pk=obj.pk).update(version=77, events_made=99)
        return save(admin, request, obj, form, change)

    save = StoryAdmin.save_model
    monkeypatch.setattr(StoryAdmin, "save_model", meanwhile)
    desk.post(f"{LIST}{strike.pk}/change/", {"title": "The ferry", "slug": "ferry", "published": "on"})
    strike.refresh_from_db()
    assert (strike.title, strike.version, strike.events_made) == ("The ferry", 77, 99)


def test_a_story_that_is_made_at_the_desk_is_a_draft(desk, db, client):
    desk.post(f"{LIST}add/", {"title": "New", "slug": "new", "standfirst": ""})
    assert not Story.objects.get(slug="new").published


@pytest.mark.parametrize(
    ("action", "before", "said"), [("publish", False, "published"), ("withdraw", True, "drafts again")]
)
def test_publishing_and_taking_back_ask_first_and_are_kept_in_the_history(desk, db, action, before, said):
    story = builders.a_story("Ferry", published=before)
    chosen = {"action": action, "_selected_action": [story.pk]}
    asked = desk.post(LIST, chosen)
    story.refresh_from_db()
    assert (story.published, asked.status_code) == (before, 200)
    assert "Ferry</a>, 0 events from 0 articles" in asked.content.decode()
    page = desk.post(LIST, chosen | {"post": "yes"}, follow=True).content.decode()
    story.refresh_from_db()
    assert story.published is not before
    assert f"Ferry: {said}." in page
    row = story.history.first()
    assert (row.published, row.history_user.username) == (not before, "admin")
    assert "Nothing to do" in desk.post(LIST, chosen, follow=True).content.decode()


def test_a_story_is_taken_back_to_what_it_was(desk, strike):
    first = strike.history.latest()
    desk.post(f"{LIST}{strike.pk}/change/", {"title": "Boats", "slug": "boats", "standfirst": "x", "published": "on"})
    history = desk.get(f"{LIST}{strike.pk}/history/").content.decode()
    assert "<strong>Title:</strong> Ferry strike → Boats" in history
    version = f"{LIST}{strike.pk}/history/{first.pk}/"
    form = desk.get(version).context["adminform"].form
    assert (form["title"].value(), form["slug"].value()) == ("Ferry strike", "ferry-strike")
    was = {name: form[name].value() for name in ("title", "slug", "standfirst", "published")}
    before = Story.objects.values("events_made").get()
    assert desk.post(version, was).status_code == 302
    strike.refresh_from_db()
    assert (strike.title, strike.slug, strike.standfirst) == ("Ferry strike", "ferry-strike", "")
    assert Story.objects.values("events_made").get() == before
    assert strike.history.latest().history_user.username == "admin"


def test_saving_without_a_change_leaves_no_trace(desk, strike):
    page = f"{LIST}{strike.pk}/change/"
    desk.post(page, {"title": strike.title, "slug": strike.slug, "standfirst": "", "published": "on"})
    assert strike.history.count() == 1


def test_a_version_of_a_story_that_is_gone_is_no_page(desk, strike):
    version = f"{LIST}{strike.pk}/history/{strike.history.latest().pk}/"
    strike.delete()
    assert [desk.get(version).status_code, desk.post(version, {}).status_code] == [404, 404]


ODD = ["9" * 40, "-1", "x", "1%00", "%F0%9F%98%80", "1/2", "1.5"]
KINDS = ["story", "article", "event", "judgement", "entity", "outlet", "batch", "feed"]
ANSWERS = (200, 302, 400, 403, 404)


@pytest.mark.parametrize("kind", KINDS)
def test_odd_keys_are_answered_and_fail_nothing(desk, db, kind):
    """Of what is not there admin says so on its first page; no key is an error of ours."""
    builders.a_story()
    pages = [f"/admin/timeline/{kind}/{odd}/{page}/" for odd in ODD for page in ("change", "delete", "history")]
    asked = ("q", "p", "o", "story__id__exact", "id__in")
    lists = [f"/admin/timeline/{kind}/?{name}={odd}" for odd in ODD for name in asked]
    assert {address for address in (*pages, *lists) if desk.get(address).status_code not in ANSWERS} == set()
    assert {address for address in pages if desk.post(address, {}).status_code not in ANSWERS} == set()


@pytest.mark.parametrize("kind", ["story", "article", "event", "judgement"])
def test_odd_keys_in_an_action_are_answered_and_change_nothing(desk, db, kind):
    builders.a_story()
    before = Story.objects.values().get()
    for odd in ("9" * 40, "x", "\x00", "", "1.5"):
        for action in ("delete_selected", "publish", "undo", "hide", "read_again", "nothing"):
            said = {"action": action, "_selected_action": [odd], "post": "yes"}
            assert desk.post(f"/admin/timeline/{kind}/", said).status_code in ANSWERS
    assert Story.objects.values().get() == before


def test_a_story_is_deleted_with_all_that_belongs_to_it(desk, strike):
    assert desk.post(f"{LIST}{strike.pk}/delete/", {"post": "yes"}).status_code == 302
    assert [kind.objects.count() for kind in (Story, Article, Event, Entity)] == [0, 0, 0, 0]


@pytest.mark.parametrize(("kind", "answer"), [("entity", 302), ("outlet", 403)])
def test_names_and_outlets_come_from_articles_only(desk, strike, kind, answer):
    url = f"/admin/timeline/{kind}/"
    rows = desk.get(url).context["cl"].result_list
    assert len(rows) > 1
    assert desk.get(f"{url}{rows[0].pk}/change/").status_code == 200
    assert desk.post(f"{url}{rows[0].pk}/change/", {"name": "x"}).status_code == answer
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
