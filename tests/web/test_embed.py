"""Pages that stand in a frame on other sites, what to paste there, and how those sites ask."""

import pytest
from lxml import html

from tests.builders import a_story, an_event
from tests.web.seen import parsed, texts
from timeline.models import FormerNumber
from timeline.views import embed

SLUG = "the-harbour-wall-of-skerry-bay"
STORY = f"/stories/{SLUG}/"
FRAMED = [f"{STORY}embed/", f"{STORY}events/3/embed/"]


@pytest.mark.parametrize("address", FRAMED)
def test_a_framed_page_may_stand_in_any_frame(client, story, address):
    answer = client.get(address)
    assert "X-Frame-Options" not in answer
    policy = answer["Content-Security-Policy"].split("; ")
    assert [rule for rule in policy if rule.startswith("frame-ancestors")] == ["frame-ancestors *"]
    assert "default-src 'self'" in policy


@pytest.mark.parametrize("address", ["/", STORY, f"{STORY}events/3/", f"{STORY}sources/", "/admin/login/"])
def test_no_other_page_may(client, story, address):
    answer = client.get(address)
    assert answer["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("address", FRAMED)
def test_a_framed_page_has_no_script_and_every_link_opens_outside_the_frame(client, story, address):
    answer = client.get(address)
    assert parsed(answer, "//script") == []
    links = parsed(answer, "//a")
    assert links
    assert {(link.get("target"), link.get("rel")) for link in links} == {("_blank", "noopener")}


def test_a_framed_story_lists_its_key_events_in_order_of_time(client, story):
    answer = client.get(f"{STORY}embed/")
    assert texts(answer, "//h1") == ["The harbour wall of Skerry Bay"]
    assert texts(answer, "//li/p") == [
        *("September 2019", "Engineers warn of cracks"),
        *("Mon 7 Oct 2019", "Sea wall falls at Skerry Bay"),
        *("Thu 10 or 17 Oct 2019", "Reader reports a crack to the board"),
        *("Mon 14 Oct 2019", "Council meets Harbour Board behind closed doors"),
        *("December 2020", "New wall to be finished", "Planned."),
    ]
    assert [time.get("datetime") for time in parsed(answer, "//time")] == ["2019-10-07", "2019-10-14"]


def test_a_long_story_shows_its_weightiest_events_and_says_how_many_there_are(client, db, monkeypatch):
    monkeypatch.setattr(embed, "LISTED", 2)
    story = a_story(slug="long")
    for day, weight in enumerate([0.9, 0.1, 0.8], start=1):
        an_event(story, f"Event {day}", f"2020-01-0{day}", significance=weight)
    answer = client.get("/stories/long/embed/")
    assert texts(answer, "//li/p[@class='title']") == ["Event 1", "Event 3"]
    assert texts(answer, "//p[@class='foot']") == ["All 3 key events, with their sources"]


def test_a_story_without_events_says_so(client, db):
    a_story("Nothing yet", slug="none")
    assert "No events yet." in texts(client.get("/stories/none/embed/"), "//main/p")


def test_a_framed_event_quotes_its_sources_and_says_its_doubt(client, story):
    answer = client.get(f"{STORY}events/9/embed/")
    assert texts(answer, "//h1") == ["New wall to be finished"]
    assert texts(answer, "//main/p")[:3] == ["December 2020", "The sources give only the month.", "Planned."]
    assert texts(answer, "//blockquote") == ["“The new wall is to stand in December 2020.” Northern Herald"]


@pytest.mark.parametrize("page", [STORY, f"{STORY}events/3/"])
def test_the_page_says_what_to_paste(client, story, page):
    [pasted] = texts(client.get(page), "//details[@class='share']//textarea[@readonly]")
    frame = html.fromstring(pasted)
    assert (frame.tag, frame.get("src")) == ("iframe", f"http://testserver{page}embed/")
    assert frame.get("title")
    assert client.get(frame.get("src")).status_code == 200


def test_what_to_paste_is_safe_whatever_the_title_says(client, db):
    story = a_story('"><script>alert(1)</script></textarea>', slug="hostile")
    [pasted] = texts(client.get("/stories/hostile/"), "//details[@class='share']//textarea")
    frame = html.fromstring(pasted)
    assert (frame.get("title"), list(frame)) == (story.title, [])


# --- oEmbed ---------------------------------------------------------------------------------------------------------


def ask(client, **query):
    """What the site says of an address of its own."""
    return client.get("/oembed", query)


def test_the_address_of_an_event_that_became_part_of_another_leads_to_that(client, story):
    FormerNumber.objects.create(story=story, number=99, event=story.events.get(number=3))
    told = ask(client, url=f"http://testserver{STORY}events/99/").json()
    assert told["title"] == "Sea wall falls at Skerry Bay"
    assert f"{STORY}events/3/embed/" in told["html"]


@pytest.mark.parametrize(
    ("page", "title", "height"),
    [(STORY, "The harbour wall of Skerry Bay", 600), (f"{STORY}events/3/", "Sea wall falls at Skerry Bay", 320)],
)
def test_a_site_that_asks_is_told_the_frame(client, story, page, title, height):
    told = ask(client, url=f"http://testserver{page}?q=wall").json()
    assert told | {"html": ""} == {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Newsroom Timeline",
        "provider_url": "http://testserver/",
        "html": "",
        "width": 640,
        "height": height,
    }
    frame = html.fromstring(told["html"])
    assert (frame.get("src"), frame.get("width")) == (f"http://testserver{page}embed/", "640")


@pytest.mark.parametrize("page", [STORY, f"{STORY}events/3/"])
def test_the_page_says_where_to_ask(client, story, page):
    [link] = parsed(client.get(page), "//link[@type='application/json+oembed']")
    assert client.get(link.get("href")).json()["type"] == "rich"


@pytest.mark.parametrize(
    ("most", "size"),
    [
        ({"maxwidth": "300", "maxheight": "200"}, (300, 200)),
        ({"maxwidth": "9000", "maxheight": "9000"}, (640, 600)),
        ({"maxwidth": "-1", "maxheight": "wide"}, (640, 600)),
        ({"maxwidth": "0", "maxheight": ""}, (640, 600)),
    ],
)
def test_a_frame_is_no_larger_than_there_is_room_for(client, story, most, size):
    told = ask(client, url=f"http://testserver{STORY}", **most).json()
    assert (told["width"], told["height"]) == size


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({}, 404),
        ({"url": "http://testserver/"}, 404),
        ({"url": f"http://elsewhere.example{STORY}"}, 404),
        ({"url": "http://testserver/stories/nothing/"}, 404),
        ({"url": f"http://testserver{STORY}events/11/"}, 404),
        ({"url": "http://[broken"}, 404),
        ({"url": f"http://testserver{STORY}", "format": "xml"}, 501),
    ],
    ids=["nothing", "no story", "another site", "no such story", "a hidden event", "no address", "XML"],
)
def test_of_anything_else_nothing_is_told(client, story, query, status):
    assert ask(client, **query).status_code == status
