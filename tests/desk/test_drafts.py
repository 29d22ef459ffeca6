"""A draft: to editors a page with a mark, to everybody else nothing at all."""

import re

import pytest
from django.contrib.auth.models import Group, User

from tests import builders
from tests.desk.doors import OF_A_STORY
from tests.desk.test_roles import at
from timeline.models import Story

TITLE, OUTLET, NAME = "Quarry collapses at Elmstead", "The Elmstead Echo", "Odo Wray"


@pytest.fixture
def draft(db) -> Story:
    """A draft with an article, an event, a name and an outlet that no other story has."""
    story = builders.a_story(TITLE, slug="quarry", published=False)
    event = builders.an_event(story, TITLE, "2021-03-04", who=[NAME])
    article = builders.an_article(story, TITLE, outlet=OUTLET, published="2021-03-05", pk=1)
    builders.a_mention(event, article, f"{TITLE} on Thursday.")
    return story


@pytest.fixture
def editor(client, db):
    """A browser in which somebody has signed in who is an editor and no more."""
    user = User.objects.create_user("ed", is_staff=True)
    user.groups.add(Group.objects.get(name="Editor"))
    client.force_login(user)
    return client


def told(client, path: str) -> tuple:
    """All that an answer tells, but for the address that was asked for."""
    answer = client.get(path)
    content = answer.content.decode().replace(path.partition("?")[0], "")
    return answer.status_code, sorted(answer.headers.items()), re.sub(r'\bcsrf\w+" value="\w+"', "", content)


@pytest.mark.parametrize("route", OF_A_STORY)
def test_to_a_reader_a_draft_is_as_if_it_were_not_there(client, draft, route):
    path = at(route, draft)
    elsewhere = path.replace("quarry", "nowhere").replace("/articles/1/", "/articles/2/")
    answer = told(client, path)
    assert answer[0] == 404
    nothing = told(client, elsewhere)
    lengths = dict(answer[1]).pop("Content-Length", ""), dict(nothing[1]).pop("Content-Length", "")
    assert [answer[0], answer[2]] == [nothing[0], nothing[2]]
    assert {name for name, _ in answer[1]} == {name for name, _ in nothing[1]}
    assert dict(answer[1])["Vary"] == dict(nothing[1])["Vary"]
    assert all(lengths) or not any(lengths)


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/search/?q=quarry",
        "/search/?q=elmstead&in=articles",
        "/search/?story=quarry",
        "/search/?outlet=the-elmstead-echo",
        "/oembed?url=http://testserver/stories/quarry/",
        "/oembed?url=http://testserver/stories/quarry/events/1/",
    ],
)
def test_no_page_of_the_whole_site_tells_of_a_draft(client, draft, path):
    page = client.get(path).content.decode()
    for words in (TITLE, OUTLET, NAME, "“quarry”." if "story=" not in path else TITLE):
        assert words not in page
    draft.published = True
    draft.save()
    assert client.get(path).content.decode() != page


def test_an_outlet_of_a_draft_is_answered_like_one_that_is_not_there(client, draft):
    page, nothing = (
        client.get(f"/search/?outlet={slug}").content.decode() for slug in ("the-elmstead-echo", "nobody")
    )
    assert page.replace("the-elmstead-echo", "nobody") == nothing


@pytest.mark.parametrize("route", OF_A_STORY)
def test_an_editor_sees_it_and_nothing_between_keeps_it(editor, draft, route):
    answer = editor.get(at(route, draft))
    assert answer.status_code == OF_A_STORY[route]
    assert "no-store" in answer.headers["Cache-Control"]
    assert "private" in answer.headers["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in answer.headers
    if answer.headers["Content-Type"].startswith("text/html") and answer.status_code == 200:
        assert "Draft" in answer.getvalue().decode()


@pytest.mark.parametrize("path", ["/", "/search/?q=quarry"])
def test_an_editor_finds_it_marked(editor, draft, path):
    page = editor.get(path)
    assert page.content.decode().count("Draft") == 1
    assert "no-store" in page.headers["Cache-Control"]


def test_what_an_editor_was_shown_is_kept_for_nobody(editor, client, draft):
    for path in ("/stories/quarry/", "/stories/quarry/sources/"):
        assert TITLE in editor.get(path).content.decode()
    editor.logout()
    for path in ("/stories/quarry/", "/stories/quarry/sources/"):
        assert client.get(path).status_code == 404


def test_a_story_that_is_taken_back_is_gone_at_once(client, draft):
    for published, status in ((True, 200), (False, 404), (True, 200)):
        draft.published = published
        draft.save()
        for path in ("/stories/quarry/", "/stories/quarry/timeline.json", "/articles/1/", "/stories/quarry/sources/"):
            assert client.get(path).status_code == status


@pytest.mark.parametrize("makes", [{}, {"is_staff": True}, {"is_staff": True, "is_active": False}], ids=str)
def test_an_account_alone_shows_no_draft(client, draft, makes):
    client.force_login(User.objects.create_user("new", **makes))
    assert client.get("/stories/quarry/").status_code == 404
    assert TITLE not in client.get("/").content.decode()


def test_a_published_page_asks_nobody_who_they_are(client, draft, django_assert_num_queries):
    Story.objects.update(published=True)
    client.get("/stories/quarry/")
    with django_assert_num_queries(1):
        answer = client.get("/stories/quarry/")
    assert "Cookie" not in answer.headers["Vary"]


@pytest.mark.parametrize("end", ["", "timeline.json", "events/1/", "?show=all"])
def test_a_story_is_found_under_the_address_it_had(client, draft, end):
    draft.published = True
    draft.save()
    draft.slug = "elmstead"
    draft.save()
    assert client.get(f"/stories/quarry/{end}").headers["Location"] == f"/stories/elmstead/{end}"
    draft.published = False
    draft.save()
    assert client.get(f"/stories/quarry/{end}").status_code == 404


def test_an_address_that_only_a_draft_had_leads_nowhere(client, draft):
    draft.slug, draft.published = "elmstead", True
    draft.save()
    assert client.get("/stories/quarry/").status_code == 404
