"""The list of stories, the pages of names and sources, the data, the feed, and pages that are not there."""

import json
import xml.etree.ElementTree as ElementTree

import pytest
from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import complaints, parsed, texts, titles
from timeline.exports import timeline_json

ATOM = "{http://www.w3.org/2005/Atom}"


def test_the_list_says_what_each_story_holds(client, story):
    answer = client.get("/")
    assert texts(answer, "//ul[@class='stories']//h2") == ["The harbour wall of Skerry Bay"]
    assert texts(answer, "//p[@class='when']") == ["1 Sep 2019 – 31 Dec 2020"]
    assert texts(answer, "//p[@class='facts']")[0].startswith("10 events from 4 articles by 2 named outlets · last")
    assert parsed(answer, "//*[local-name()='svg']/*[local-name()='path']/@d")


def test_an_empty_list_says_what_to_do(client, db):
    assert texts(client.get("/"), "//p[@class='empty']") == [
        "No story is here yet. An editor adds the first by uploading its articles at the desk."
    ]


def test_stories_without_events_are_listed_too(client, db):
    a_story("Nothing yet")
    answer = client.get("/", {"page": "7"})
    assert texts(answer, "//h2") == ["Nothing yet"]
    assert complaints(answer) == ["There is no page 7; this is page 1 of 1."]


def test_a_name_has_all_its_events_and_its_spellings(client, story):
    story.entities.filter(slug="ines-duarte").update(spellings=["Ines Duarte", "Mayor Duarte"])
    answer = client.get(reverse("entity", args=[story.slug, "ines-duarte"]))
    assert texts(answer, "//h1") == ["Ines Duarte"]
    assert texts(answer, "//p[@class='facts']") == ["Person · 3 events", "Also written “Mayor Duarte”"]
    assert titles(answer) == [
        "Engineers warn of cracks",
        "Mayor saw the warning",
        "Council meets Harbour Board behind closed doors",
    ]


def test_a_place_has_what_happened_there(client, story):
    answer = client.get(reverse("entity", args=[story.slug, "skerry-bay"]))
    assert titles(answer) == [
        "Skerry Bay builds its sea wall",
        "Sea wall falls at Skerry Bay",
        "New wall to be finished",
    ]


def test_sources_say_who_reports_what_and_what_alone(client, story):
    answer = client.get(reverse("sources", args=[story.slug]))
    assert texts(answer, "//ul[@class='outlets']/li/h3") == ["Northern Herald", "The Bay Courier", "Outlet not named"]
    assert texts(answer, "//ul[@class='outlets']/li/p") == [
        "Reports 6 events, 5 of them alone",
        "Reports 4 events, 3 of them alone; first with 1 key event",
    ]
    for link in parsed(answer, "//ul[@class='outlets']/li/p/a"):
        listed = client.get(link.get("href") + "&status=")
        assert len(titles(listed)) <= int(link.text_content().split()[0])


def test_sources_say_who_was_first_where_that_is_certain(client, story):
    answer = client.get(reverse("sources", args=[story.slug]))
    assert texts(answer, "//table//tr[3]/*") == [
        "Mon 7 Oct 2019 Sea wall falls at Skerry Bay",
        "Northern Herald: later",
        "The Bay Courier: first",
        "Others: 1",
    ]


def test_the_data_is_what_the_export_writes(client, story):
    answer = client.get(reverse("timeline-json", args=[story.slug]))
    assert answer["Content-Type"] == "application/json"
    assert answer.content == timeline_json.render(story)
    assert "Secret" not in json.loads(answer.content)["events"][0]["title"]


def test_the_feed_has_the_key_events_and_their_addresses(client, story):
    answer = client.get(reverse("timeline-atom", args=[story.slug]))
    feed = ElementTree.fromstring(answer.content)
    assert feed.find(f"{ATOM}title").text == "The harbour wall of Skerry Bay"
    entries = feed.findall(f"{ATOM}entry")
    assert [entry.find(f"{ATOM}title").text for entry in entries][:2] == [
        "December 2020: Planned: New wall to be finished",
        "Thu 10 or 17 Oct 2019: Reader reports a crack to the board",
    ]
    assert entries[0].find(f"{ATOM}link").get("href").endswith(reverse("event", args=[story.slug, 9]))


@pytest.mark.parametrize(
    "address",
    [
        "/nothing/",
        "/stories/nothing/",
        "/stories/nothing/sources/",
        "/stories/nothing/timeline.json",
        "/stories/nothing/timeline.atom",
        "/stories/the-harbour-wall-of-skerry-bay/events/999/",
        "/stories/the-harbour-wall-of-skerry-bay/names/nobody/",
        "/articles/999999/",
    ],
)
def test_what_is_not_there_is_told_in_a_page_of_the_site(client, story, address):
    answer = client.get(address)
    assert answer.status_code == 404
    assert "There is no such page" in answer.content.decode()


HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;"


def test_whatever_an_article_says_is_shown_as_text(client, db):
    story = a_story(HOSTILE, slug="hostile", standfirst=HOSTILE)
    article = an_article(story, HOSTILE, outlet=HOSTILE, byline=HOSTILE, standfirst=HOSTILE, published="2020-01-01")
    article.published_because = [HOSTILE]
    article.save()
    event = an_event(story, HOSTILE, who=[HOSTILE], where=["Town Hall"], dates_differ=True)
    other = an_event(story, f"{HOSTILE} again", "2020-01-03", status="expected", fulfilled_by=event)
    for reported in (event, other):
        a_mention(reported, article, f"It was {HOSTILE} on Monday, {reported.number}.", HOSTILE, attribution=HOSTILE)
    name = event.participants.get().slug
    pages = [
        "/",
        *(f"/stories/hostile/{page}" for page in ("", f"names/{name}/", "sources/", "events/1/", "events/2/")),
    ]
    for address in [*pages, article.get_absolute_url(), "/stories/hostile/?q=<script>&show=all&q=img"]:
        text = client.get(address).content.decode()
        assert "<script>alert" not in text
        assert "<img" not in text
        assert "&lt;script&gt;" in text


@pytest.mark.parametrize("count", [3, 60], ids=["few", "many"])
@pytest.mark.parametrize(
    ("address", "queries"),
    [
        ("/", 5),
        ("/stories/many/", 14),
        ("/stories/many/?q=event&name=nadia&place=town-hall&outlet=courier&order=newest&show=all", 18),
        ("/stories/many/events/2/", 10),
        ("/stories/many/names/nadia/", 12),
        ("/stories/many/names/", 10),
        ("/stories/many/search/?q=event&name=nadia", 19),
        ("/stories/many/search/?q=wall&in=articles", 15),
        ("/search/?q=event", 13),
        ("/stories/many/events/1002/", 13),
        ("/stories/many/sources/", 12),
    ],
)
def test_the_number_of_questions_does_not_grow_with_the_story(
    client, db, django_assert_num_queries, count, address, queries
):
    story = a_story(slug="many")
    articles = [an_article(story, outlet=outlet, published="2020-05-01") for outlet in ("Courier", "Herald")]
    a_mention(an_event(story, "Long ago", "1974", background=True, number=999), articles[0])
    for number in range(1, count + 1):
        day = f"2020-0{1 + number % 4}-10"
        event = an_event(story, f"Event {number}", day, number=number, who=["Nadia"], where=["Town Hall"])
        for article in articles:
            a_mention(event, article)
        an_event(story, "Hint", "2020-01", status="expected", fulfilled_by=event, number=1000 + number)
    with django_assert_num_queries(queries):
        assert client.get(address).status_code == 200
