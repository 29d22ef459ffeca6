"""Answers are kept, and never after what they show has changed: whoever changes it, the next reader sees it."""

import gzip

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_event
from timeline import ingest
from timeline.catalogue import catalogues
from timeline.models import Article, Judgement, Story
from timeline.views.answer import answers
from timeline.views.stories import summaries

HARBOUR = """Sea wall falls at Skerry Bay

Northern Herald
8 October 2019

The old sea wall fell into Skerry Bay on 7 October 2019, Mayor Ines Duarte told the Harbour Board.

The council met the Harbour Board on 9 October 2019 and signed a contract with Marlow Works.
"""
LATER = """Council meets over the wall

The Bay Courier
15 October 2019

The council met the Harbour Board on 14 October 2019. Mayor Ines Duarte resigned on 15 October 2019.
"""

ADDRESSES = ("", "?show=all", "?status=occurred&show=all")


@pytest.fixture
def read_story(db, media_root):
    """A story of one article that was read."""
    story = a_story()
    take_in(story, HARBOUR)
    story.refresh_from_db()
    assert story.events.exists()
    return story


def take_in(story: Story, text: str) -> Article:
    """Have an article received, read and linked."""
    article = ingest.receive(story, text.encode(), "article.txt").article
    ingest.read(article.pk)
    ingest.link(story.pk)
    return article


def pages(client, story: Story) -> list[bytes]:
    """What readers get."""
    story = Story.objects.get(pk=story.pk)
    addresses = ["/", *(story.get_absolute_url() + query for query in ADDRESSES)]
    return [client.get(address).content for address in addresses]


def forget() -> None:
    """Empty every shelf."""
    for shelf in (catalogues, answers, summaries):
        shelf.clear()


def take_away(story, admin_client):
    article = take_in(story, LATER)
    address = reverse("admin:timeline_article_delete", args=[article.pk])
    assert admin_client.post(address, {"post": "yes"}).status_code == 302


def take_away_all(story, admin_client):
    chosen = [article.pk for article in story.articles.all()]
    sent = {"action": "delete_selected", "_selected_action": chosen, "post": "yes"}
    assert admin_client.post(reverse("admin:timeline_article_changelist"), sent).status_code == 302


def call_it_otherwise(story, admin_client):
    sent = {"title": "Another title", "slug": story.slug, "standfirst": "Another standfirst"}
    assert admin_client.post(reverse("admin:timeline_story_change", args=[story.pk]), sent).status_code == 302


def decide(kind, value, about="event"):
    """An editor's decision on the first event, or on the first article."""

    def change(story, admin_client):
        subject = {about: story.articles.first() if about == "article" else story.events.visible().first()}
        ingest.judge(story, kind, value=value, **subject)

    return change


def decide_and_withdraw(story, admin_client):
    judgement = ingest.judge(
        story,
        Judgement.Kind.FACT,
        article=story.articles.first(),
        value={"field": "outlet", "text": "The Skerry Post"},
    )
    pages(admin_client, story)
    ingest.withdraw(judgement)


def fail_to_read_again(story, admin_client):
    article = take_in(story, LATER)
    pages(admin_client, story)
    article.original.storage.delete(article.original.name)
    Article.objects.filter(pk=article.pk).update(body="")
    ingest.read(article.pk)


CHANGES = {
    "an article is added": lambda story, admin_client: take_in(story, LATER),
    "an article is received": lambda story, _: ingest.receive(story, LATER.encode(), "later.txt"),
    "an article is taken away": take_away,
    "all articles are taken away": take_away_all,
    "the story is called otherwise": call_it_otherwise,
    "an event has another title": decide(Judgement.Kind.TITLE, {"title": "The wall is down"}),
    "an event has another date": decide(Judgement.Kind.DATE, {"edtf": "2019-10-06"}),
    "an event is hidden": decide(Judgement.Kind.VISIBILITY, {"visibility": "hidden"}),
    "an event has another status": decide(Judgement.Kind.STATUS, {"status": "denied"}),
    "an article is of another day": decide(Judgement.Kind.PUBLISHED, {"edtf": "2019-10-20"}, "article"),
    "an article is of another outlet": decide(
        Judgement.Kind.FACT, {"field": "outlet", "text": "The Skerry Post"}, "article"
    ),
    "a decision is withdrawn": decide_and_withdraw,
    "an article cannot be read any more": fail_to_read_again,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_is_kept_is_what_would_be_made_anew(client, admin_client, read_story, change):
    pages(client, read_story)
    change(read_story, admin_client)
    told = pages(client, read_story)
    forget()
    assert told == pages(client, read_story)


def test_a_change_is_seen_at_once(client, read_story):
    event = read_story.events.visible().first()
    assert b"The wall is down" not in client.get(read_story.get_absolute_url(), {"show": "all"}).content
    ingest.judge(read_story, Judgement.Kind.TITLE, event=event, value={"title": "The wall is down"})
    assert b"The wall is down" in client.get(read_story.get_absolute_url(), {"show": "all"}).content


def test_a_story_that_is_deleted_is_gone(client, read_story):
    address = read_story.get_absolute_url()
    assert client.get(address).status_code == 200
    read_story.delete()
    assert client.get(address).status_code == 404


def test_what_is_kept_is_kept_apart(client, db):
    story = a_story()
    a_mention(an_event(story), an_article(story, outlet="Courier"))
    asked = [{}, {"HX-Request": "true"}, {"HX-Request": "true", "HX-Boosted": "true"}, {"Host": "testserver:81"}]
    address = f"{story.get_absolute_url()}?show=all"
    told = [[client.get(address, headers=headers).content for headers in asked] for _ in range(2)]
    assert told[0] == told[1]
    assert told[0][0] == told[0][2]
    assert len({*told[0]}) == 3


def test_a_browser_that_has_the_answer_is_told_so(client, read_story):
    address = read_story.get_absolute_url()
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert {"HX-Request", "HX-Boosted"} <= {name.strip() for name in again["Vary"].split(",")}
    take_in(read_story, LATER)
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 200


def test_a_browser_that_can_unpack_gets_the_same_page_packed(client, read_story):
    address = read_story.get_absolute_url()
    plain, packed = client.get(address), client.get(address, headers={"Accept-Encoding": "br, gzip"})
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert "Content-Encoding" not in plain
    assert "Accept-Encoding" in packed["Vary"]
    assert packed["ETag"] == plain["ETag"]


def test_an_address_with_foreign_parameters_is_answered_but_not_kept(client, read_story):
    answer = client.get(read_story.get_absolute_url(), {"utm_source": "elsewhere"})
    assert answer.status_code == 200
    assert answers.held == 0


def test_events_that_another_answer_listed_are_not_asked_for_again(client, read_story):
    address = read_story.get_absolute_url()
    client.get(address, {"show": "all"})
    with CaptureQueriesContext(connection) as asked:
        assert "data-event-id" in client.get(address, {"show": "all", "status": "occurred"}).content.decode()
    assert [query["sql"] for query in asked if '"timeline_mention"' in query["sql"]] == []


@pytest.mark.parametrize(
    ("headers", "sent"),
    [
        pytest.param({}, True, id="a whole page has them"),
        pytest.param({"HX-Request": "true"}, False, id="a part leaves them out"),
        pytest.param({"HX-Request": "true", "Filters-Open": "true"}, True, id="unless somebody looks at them"),
    ],
)
def test_the_lists_of_the_filters_come_where_they_are_seen(client, read_story, headers, sent):
    answer = client.get(read_story.get_absolute_url(), {"q": "wall", "order": "newest"}, headers=headers)
    page = answer.content.decode()
    assert page.count("<select") == (7 if sent else 0)
    assert page.count('type="hidden" name="order" value="newest"') == (0 if sent else 1)
    assert "Filters-Open" in answer["Vary"]
