"""Feeds: polled when their time has come, each item taken once, what goes wrong kept as a sentence; off by default."""

from datetime import timedelta
from html import escape

import pytest
from django.utils import timezone

from tests.desk.papers import STRIKE, TALKS, VOTE
from tests.ingest import site as sites
from timeline import ingest, tasks
from timeline.models import Batch, Feed, Story, Upload

DAYS = {"strike": ("21 Mar 2019", STRIKE), "talks": ("14 Mar 2019", TALKS), "vote": ("12 Mar 2019", VOTE)}


@pytest.fixture
def web(settings):
    """A site on this machine, which may be asked as if it were public."""
    settings.FETCH_URLS = True
    settings.FETCH_ALSO_FROM = ["127.0.0.1"]
    with sites.running() as site:
        yield site


@pytest.fixture
def story(db, media_root) -> Story:
    """A story without articles."""
    return Story.objects.create(slug="ferry-strike", title="Ferry strike")


def rss(*names: str, extra: str = "") -> bytes:
    """A feed with these items."""
    items = "".join(item(name) for name in names)
    head = "<title>Kellbrook Herald</title><link>https://herald.example/</link>"
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{head}{extra}{items}</channel></rss>'.encode()


def item(name: str) -> str:
    """One item, its text in full."""
    day, text = DAYS[name]
    title, *parts = text.split("\n\n")
    told = escape("".join(f"<p>{part}</p>" for part in parts[2:]))
    where = f"<link>https://herald.example/{name}</link><pubDate>{day} 06:00:00 GMT</pubDate>"
    return f"<item><title>{title}</title>{where}<description>{told}</description></item>"


def followed(story: Story, web, data: bytes, **headers: str) -> Feed:
    """A feed of the story, which the site answers with these bytes."""
    return Feed.objects.create(story=story, url=web.says("/feed", data, **headers))


def test_what_is_new_comes_in_as_a_batch_and_each_item_once(story, web):
    feed = followed(story, web, rss("vote", "talks"))
    tasks.poll_feed(feed.pk)
    assert sorted(story.articles.values_list("url", flat=True)) == [
        "https://herald.example/talks",
        "https://herald.example/vote",
    ]
    assert story.articles.filter(state="read", published_earliest__isnull=False).count() == 2
    tasks.poll_feed(feed.pk)
    assert Batch.objects.count() == 1
    web.says("/feed", rss("strike", "vote", "talks", extra="<description>changed</description>"))
    tasks.poll_feed(feed.pk)
    assert [batch.uploads.count() for batch in Batch.objects.order_by("pk")] == [2, 1]
    assert story.articles.count() == 3
    assert Batch.objects.first().facts == {"feed": feed.url}


def test_an_item_that_was_undone_does_not_come_again(story, web):
    feed = followed(story, web, rss("vote"))
    tasks.poll_feed(feed.pk)
    ingest.undo(Batch.objects.get())
    tasks.poll_feed(feed.pk)
    assert (Batch.objects.count(), story.articles.count()) == (1, 0)


def test_the_site_is_asked_only_for_what_changed(story, web):
    feed = followed(story, web, rss("vote"), ETag='"5"', Last_Modified="Tue, 12 Mar 2019 06:00:00 GMT")
    tasks.poll_feed(feed.pk)
    web.says("/feed", b"", 304, ETag='"5"')
    tasks.poll_feed(feed.pk)
    asked = web.asked[1][1]
    assert (asked["If-None-Match"], asked["If-Modified-Since"]) == ('"5"', "Tue, 12 Mar 2019 06:00:00 GMT")
    feed.refresh_from_db()
    assert (feed.problem, feed.etag) == ("", '"5"')


@pytest.mark.parametrize(
    ("status", "data", "said"),
    [
        (404, b"", "answers 404"),
        (200, b"<html><body><p>Welcome</p></body></html>", "There is no RSS or Atom feed at this address."),
        (200, rss(), "is a feed without items"),
        (200, b"", "There is no RSS or Atom feed at this address."),
    ],
    ids=["nothing there", "a page", "no items", "no bytes"],
)
def test_what_goes_wrong_is_kept_until_a_look_goes_well(story, web, status, data, said):
    feed = Feed.objects.create(story=story, url=web.says("/feed", data, status))
    tasks.poll_feed(feed.pk)
    feed.refresh_from_db()
    assert said in feed.problem
    assert feed.polled_at is not None
    web.says("/feed", rss("vote"))
    tasks.poll_feed(feed.pk)
    feed.refresh_from_db()
    assert (feed.problem, story.articles.count()) == ("", 1)


@pytest.mark.parametrize(
    ("values", "is_due"),
    [
        ({}, True),
        ({"polled_at": 59}, False),
        ({"polled_at": 61}, True),
        ({"polled_at": 61, "minutes": 90}, False),
        ({"active": False}, False),
    ],
    ids=["never looked at", "an hour is not over", "an hour is over", "it waits longer", "put to rest"],
)
def test_a_feed_is_looked_at_when_its_time_has_come(story, values, is_due):
    if "polled_at" in values:
        values = values | {"polled_at": timezone.now() - timedelta(minutes=values["polled_at"])}
    feed = Feed.objects.create(story=story, url="https://herald.example/feed", **values)
    assert (feed.pk in Feed.objects.due()) is is_due


def test_no_feed_is_looked_at_where_fetching_is_off(story, web, settings):
    followed(story, web, rss("vote"))
    settings.FETCH_URLS = False
    tasks.poll_feeds()
    assert web.asked == []
    settings.FETCH_URLS = True
    tasks.poll_feeds()
    assert story.articles.count() == 1


# At the desk


def test_a_feed_is_added_by_hand_and_looked_at_on_demand(desk, story, web, admin_user):
    url = web.says("/feed", rss("vote"))
    said = {"story": story.pk, "url": url, "active": "on", "minutes": 60}
    desk.post("/admin/timeline/feed/add/", said)
    feed = Feed.objects.get()
    assert feed.by == admin_user
    chosen = {"action": "look_now", "_selected_action": feed.pk}
    assert "1 feed to be looked at." in desk.post("/admin/timeline/feed/", chosen, follow=True).content.decode()
    assert story.articles.count() == 1
    assert "not looked at yet" not in desk.get("/admin/timeline/feed/").content.decode()


def test_another_address_is_another_feed(desk, story):
    feed = Feed.objects.create(story=story, url="https://herald.example/a", etag='"5"', polled_at=timezone.now())
    said = {"story": story.pk, "url": "https://herald.example/b", "active": "on", "minutes": 60}
    desk.post(f"/admin/timeline/feed/{feed.pk}/change/", said)
    feed.refresh_from_db()
    assert (feed.url, feed.etag, feed.polled_at) == ("https://herald.example/b", "", None)


@pytest.mark.parametrize("minutes", ["0", "4", "-1", "x"])
def test_a_feed_is_not_looked_at_all_the_time(desk, story, minutes):
    said = {"story": story.pk, "url": "https://herald.example/feed", "active": "on", "minutes": minutes}
    assert desk.post("/admin/timeline/feed/add/", said).status_code == 200
    assert Feed.objects.count() == 0


def test_the_list_says_that_feeds_are_off(desk, story):
    assert "so no feed is looked at" in desk.get("/admin/timeline/feed/").content.decode()


# One address on the upload page


def test_an_address_is_fetched_by_a_worker(desk, story, web):
    told = "".join(f"<p>{part}</p>" for part in STRIKE.split("\n\n")[1:])
    page = f"<html><head><title>Boats</title></head><body><article><h1>Boats stay</h1>{told}</article></body></html>"
    url = web.says("/boats.html", page.encode())
    desk.post("/admin/timeline/article/upload/", {"story": story.pk, "fetch": url, "text": ""})
    article = story.articles.get()
    assert (article.state, article.url, article.file_name) == ("read", url, "boats.html")
    assert Upload.objects.get().original.read() == page.encode()


def test_an_address_that_cannot_be_fetched_says_so_and_is_tried_again(desk, story, web):
    url = web.says("/boats.html", b"", 500)
    page = desk.post("/admin/timeline/article/upload/", {"story": story.pk, "fetch": url, "text": ""}, follow=True)
    assert "answers 500" in page.content.decode()
    web.says("/boats.html", STRIKE.encode())
    desk.post(f"/admin/timeline/batch/{Batch.objects.get().pk}/retry/")
    assert story.articles.get().state == "read"


def test_there_is_no_field_for_an_address_where_fetching_is_off(desk, story, db):
    assert 'name="fetch"' not in desk.get("/admin/timeline/article/upload/").content.decode()
    said = {"story": story.pk, "fetch": "https://herald.example/a", "text": ""}
    assert desk.post("/admin/timeline/article/upload/", said).status_code == 400
    assert Upload.objects.count() == 0
