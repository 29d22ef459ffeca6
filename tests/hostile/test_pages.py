"""Naughty strings in all that comes from outside: no page fails, no script of theirs runs, admin included."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, User
from django.core.files.base import ContentFile

from tests import builders
from tests.browser.desk import sign_in
from tests.desk.doors import NONE_THERE, OF_A_STORY, PUBLIC
from tests.desk.test_roles import EVERY_ROUTE, at
from timeline.models import Batch, Feed, Judgement, Story, Upload

SCRIPT = (
    "\"'></title></textarea></script><script>window.ran=1</script><img src=x onerror=window.ran=1>"
    "{{ 7|add:7 }}javascript:window.ran=1//\u202e\u2066\u200b\ufeff\U000e0041 &amp;%00"
)
LEAVES = ("logout", "password", "jsi18n", "/r/", "picture", "timeline.", "timelinejs", "original", "oembed", "health")
"""What ends the visit, or answers with no page."""


@pytest.fixture
def story(transactional_db, media_root) -> Story:
    """A story with one of everything, each field as bad as it may be."""
    story = builders.a_story(SCRIPT, slug="naughty", pk=1, standfirst=SCRIPT)
    body = f"{SCRIPT}\n\nThe ferry sank on Monday. {SCRIPT}"
    facts = {"title": SCRIPT, "byline": SCRIPT, "standfirst": SCRIPT, "url": "javascript:window.ran=1", "body": body}
    article = builders.an_article(story, outlet=SCRIPT, published="2019-03-12", pk=1, **facts)
    other = builders.an_article(story, outlet="Post", published="2019-03-13", pk=2, copy_of=article, **facts)
    for each in (article, other):
        each.file_name, each.problem = SCRIPT, SCRIPT
        each.dropped = [{"text": SCRIPT, "why": SCRIPT}]
        each.published_because = SCRIPT
        each.original.save("a.txt", ContentFile(SCRIPT.encode()))
    event = builders.an_event(story, SCRIPT, "2019-03-11", who=[SCRIPT], pk=1)
    for each in (article, other):
        builders.a_mention(event, each, title=SCRIPT, attribution=SCRIPT, trigger=SCRIPT[:100])
    user = User.objects.create_user(SCRIPT[:150], first_name=SCRIPT[:150], is_staff=True)
    Group.objects.create(name=SCRIPT[:150])
    Judgement.objects.create(story=story, kind="title", event=event, value={"title": SCRIPT}, by=user, why=SCRIPT)
    batch = Batch.objects.create(pk=1, story=story, by=user, facts={"outlet": SCRIPT, "url": SCRIPT})
    rows = [("a.zip", "unpacked"), (SCRIPT, "refused"), (SCRIPT, "waiting")]
    for number, (name, state) in enumerate(rows, 1):
        upload = Upload.objects.create(batch=batch, number=number, file_name=name, state=state, said=SCRIPT)
        upload.original.save("a.zip", ContentFile(b"zip"))
    Feed.objects.create(pk=1, story=story, url="https://news.example.org/feed", problem=SCRIPT, by=user)
    return story


@pytest.fixture
def administrator(page, admin_user):
    """A tab in which an administrator has signed in."""
    sign_in(page)
    return page


def pages(routes) -> list[str]:
    """Those of the routes that lead to pages."""
    return [route for route in routes if not any(part in route for part in LEAVES)]


def visit(tab, address: str) -> bool:
    """Go there, open all that is folded, and look whether a script ran. Whether the naughty string is to be read."""
    answer = tab.goto(address)
    assert answer.status < 500, address
    tab.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    assert tab.evaluate("window.ran") is None, address
    return "<img src=x onerror=" in tab.locator("body").inner_text()


def strangers(tab) -> list[str]:
    """What the tab will have asked of others than the site, from now on."""
    asked = []
    own = ("http://localhost:", "http://127.0.0.1:", "data:", "blob:")
    tab.on("request", lambda request: None if request.url.startswith(own) else asked.append(request.url))
    return asked


def test_no_script_of_theirs_runs_for_a_reader(page, story):
    asked = strangers(page)
    shown = [visit(page, at(route, story)) for route in pages([*PUBLIC, *OF_A_STORY])]
    assert asked == []
    assert sum(shown) > len(shown) / 2


def test_no_script_of_theirs_runs_at_the_desk(administrator, story):
    asked = strangers(administrator)
    routes = (route for route in EVERY_ROUTE if route.startswith("admin/"))
    wanted = [route for route in pages(routes) if not any(kind in route for kind in NONE_THERE)]
    shown = [visit(administrator, at(route, story)) for route in wanted]
    assert asked == []
    assert sum(shown) > len(shown) / 2
