"""Each role at each door: what an address of the site answers whoever asks, by whichever method."""

import re
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import get_resolver

from tests import builders
from tests.desk.doors import DESK, KINDS, NONE_THERE, OF_A_STORY, PUBLIC, ROLES
from timeline.models import Batch, Feed, Judgement, Outlet, Story, Upload

ROWS = {"": "v", "add/": "a", "<path:object_id>/change/": "c", "<path:object_id>/history/": "v"}
ROWS |= {"<path:object_id>/delete/": "d", "<path:object_id>/": ""}


def routes(patterns=None, before: str = "") -> Iterator[str]:
    """The route of every address that the site knows."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(pattern.pattern)
        if hasattr(pattern, "url_patterns"):
            yield from routes(pattern.url_patterns, route)
        else:
            yield route


METHODS = ("GET", "POST", "HEAD", "PUT", "DELETE")
EVERY_ROUTE = sorted(set(routes()))
OF_ROWS = {f"admin/{kind}/{end}": (kind, end) for kind in KINDS for end in ROWS}


@pytest.fixture(params=[True, False], ids=["published", "draft"])
def story(request, db, media_root) -> Story:
    """A story with one of everything that an address can name, each with the key 1 or near it."""
    story = builders.a_story("Ferry", pk=1, published=request.param)
    article = builders.an_article(story, outlet="Herald", published="2019-03-12", pk=1)
    copy = builders.an_article(story, outlet="Post", published="2019-03-13", pk=2, copy_of=article)
    for each in (article, copy):
        each.original.save("a.txt", ContentFile(b"text"))
    event = builders.an_event(story, "Ferry sinks", "2019-03-11", who=["Ana"], pk=1)
    builders.a_mention(event, article)
    builders.a_mention(event, copy)
    Judgement.objects.create(story=story, kind="title", event=event, value={"title": "x"})
    batch = Batch.objects.create(pk=1, story=story)
    upload = Upload.objects.create(pk=1, batch=batch, number=1, file_name="a.zip", state="unpacked")
    upload.original.save("a.zip", ContentFile(b"zip"))
    Feed.objects.create(pk=1, story=story, url="https://news.example.org/feed")
    User.objects.create_user("somebody else")
    return story


def key_of(route: str, story: Story) -> str:
    """The key of a row that such an address can name; databases count on from one test to the next."""
    if "of-story" in route:
        return str(story.pk)
    rows = {"/entity/": story.entities, "/outlet/": Outlet.objects, "/user/": User.objects, "/group/": Group.objects}
    rows["/judgement/"] = story.judgements
    return next((str(found.order_by("pk")[0].pk) for kind, found in rows.items() if kind in route), "1")


def at(route: str, story: Story) -> str:
    """An address of that route, about a row that is there."""
    keys = {"slug": story.slug, "name": story.entities.get().slug, "app_label": "timeline", "url": "nowhere"}
    keys |= {"other": "2", "content_type_id": str(ContentType.objects.get_for_model(Story).pk)}
    version = str(story.history.get().pk)
    route = route.replace("([^/]+)/history/([^/]+)", f"1/history/{version}").translate(str.maketrans("", "", "^$"))
    named = re.sub(r"\(\?P<(\w+)>[^)]*\)", lambda found: keys[found[1]], route)
    return "/" + re.sub(r"<(?:\w+:)?(\w+)>", lambda found: keys.get(found[1]) or key_of(route, story), named)


def somebody(role: str) -> Client:
    """A browser in which somebody of that role has signed in."""
    client = Client()
    if role != "anonymous":
        user, new = User.objects.get_or_create(username=role, is_staff=True)
        if new:
            user.groups.add(Group.objects.get(name=role.capitalize()))
        client.force_login(user)
    return client


def expected(route: str, role: str, story: Story) -> tuple[int, ...]:
    """What GET and POST are to be answered, and HEAD where that is not as GET, by the tables."""
    if route in PUBLIC:
        return PUBLIC[route], 405
    if route in OF_A_STORY:
        return OF_A_STORY[route] if story.published or role != "anonymous" else 404, 405
    if route in DESK:
        return tuple(map(int, DESK[route].split()[ROLES.index(role)].split("/")))
    return of_a_row(*OF_ROWS[route], role)


def of_a_row(kind: str, end: str, role: str) -> tuple[int, int]:
    """What the stock pages of a kind of row answer to whoever may do so much."""
    if role == "anonymous" or not ROWS[end]:
        return 302, 302
    may = KINDS[kind][ROLES.index(role) - 1]
    found = 302 if kind in NONE_THERE and "object_id" in end else 200
    if found == 302 and end.endswith("history/"):
        return found, found
    reads = "v" in may if ROWS[end] == "c" else ROWS[end] in may
    return (found if reads else 403), (found if ROWS[end] in may else 403)


def test_every_address_is_decided_and_no_other():
    assert set(EVERY_ROUTE) == {*PUBLIC, *OF_A_STORY, *DESK, *OF_ROWS}


@pytest.mark.parametrize("route", EVERY_ROUTE)
def test_each_role_is_answered_what_was_decided(route, story):
    path = at(route, story)
    answered = {role: [somebody(role).generic(method, path).status_code for method in METHODS] for role in ROLES}
    wanted = {role: expected(route, role, story) for role in ROLES}
    assert answered == {role: [get, post, *(head or [get]), 405, 405] for role, (get, post, *head) in wanted.items()}
