"""What a page says of itself to programs: its title, its one address, its preview, and data that runs nothing."""

import json
import struct
import zlib

import numpy as np
import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import parsed, texts

STORY = "/stories/the-harbour-wall-of-skerry-bay/"
TITLE = "The harbour wall of Skerry Bay"
PAGES = {
    "/": ("Timelines", "Timelines"),
    STORY: (TITLE, TITLE),
    f"{STORY}?place=town-hall": (f"Town Hall – {TITLE}", TITLE),
    f"{STORY}events/3/": (f"Sea wall falls at Skerry Bay – {TITLE}", "Sea wall falls at Skerry Bay"),
    f"{STORY}names/ines-duarte/": (f"Ines Duarte – {TITLE}", "Ines Duarte"),
    f"{STORY}sources/": (f"Sources compared – {TITLE}", "Sources compared"),
    "article": (f"Sea wall falls at Skerry Bay – {TITLE}", "Sea wall falls at Skerry Bay"),
}


def address(story, page: str) -> str:
    """A page of the table; an article's address is known only once it is there."""
    return story.articles.get(number=1).get_absolute_url() if page == "article" else page


def meta(answer, name: str) -> str:
    """What a meta element says."""
    [found] = parsed(answer, f"//head/meta[@property='{name}' or @name='{name}']")
    return found.get("content")


def data(answer) -> dict:
    """The data in a page."""
    [found] = parsed(answer, "//script[@type='application/ld+json']")
    return json.loads(found.text)


@pytest.mark.parametrize(("page", "title", "heading"), [(page, *said) for page, said in PAGES.items()])
def test_a_page_names_its_story_and_its_own_address(client, story, page, title, heading):
    page = address(story, page)
    answer = client.get(page)
    assert texts(answer, "//title") == [title]
    assert meta(answer, "og:title") == heading
    [canonical] = parsed(answer, "//link[@rel='canonical']")
    assert canonical.get("href") == meta(answer, "og:url") == f"http://testserver{page}"
    assert meta(answer, "twitter:card") == "summary_large_image"
    assert meta(answer, "og:description")


@pytest.mark.parametrize("page", ["/", f"{STORY}names/harbour-board/"])
def test_a_later_page_of_a_list_is_a_page_of_its_own(client, story, page):
    for number in range(1, 60):
        an_event(story, f"Meeting {number}", "2019-11-05", number=100 + number, who=["Harbour Board"])
        a_story(f"Story {number}")
    [canonical] = parsed(client.get(f"{page}?page=2"), "//link[@rel='canonical']")
    assert canonical.get("href") == f"http://testserver{page}?page=2"


@pytest.mark.parametrize(
    ("page", "kind"), [(STORY, "CollectionPage"), (f"{STORY}events/3/", "WebPage"), ("article", "NewsArticle")]
)
def test_a_page_has_data_on_what_it_is_about(client, story, page, kind):
    page = address(story, page)
    told = data(client.get(page))
    assert (told["@type"], told["@id"]) == (kind, f"http://testserver{page}")


def test_the_data_of_a_story_follow_its_filters(client, story):
    [item] = data(client.get(f"{STORY}?place=town-hall"))["mainEntity"]["itemListElement"]
    assert item["name"] == "Council meets Harbour Board behind closed doors"
    assert client.get(item["url"]).status_code == 200


def test_the_data_of_an_event_name_its_sources(client, story):
    event = data(client.get(f"{STORY}events/3/"))["mainEntity"]
    assert event["startDate"] == "2019-10-07"
    assert {source["headline"] for source in event["subjectOf"]} == {
        "Sea wall falls at Skerry Bay",
        "Council meets over fallen wall",
        "A letter to the editor",
    }


def test_no_text_ends_the_element_that_the_data_stand_in(client, db):
    hostile = "</script><script>alert(1)</script><!--"
    story = a_story(hostile, slug="hostile", standfirst=hostile)
    article = an_article(story, hostile, outlet=hostile, byline=hostile)
    event = an_event(story, hostile, who=[hostile], where=[hostile])
    a_mention(event, article)
    for page in ("/stories/hostile/", "/stories/hostile/events/1/", article.get_absolute_url()):
        answer = client.get(page)
        assert "<script>alert" not in answer.content.decode()
        assert hostile in json.dumps(data(answer))


@pytest.mark.parametrize("file", ["timeline.json", "timeline.csv", "timeline.ics", "timelinejs.json", "timeline.atom"])
def test_the_page_of_a_story_leads_to_every_export(client, story, file):
    assert f"{STORY}{file}" in [link.get("href") for link in parsed(client.get(STORY), "//footer//a")]


def test_a_filtered_list_leads_to_exports_of_these_events_alone(client, story):
    links = parsed(client.get(f"{STORY}?q=wall&place=skerry-bay"), "//*[@id='timeline']/p[@class='facts']/a")
    assert [link.get("href") for link in links] == [
        f"{STORY}{file}?q=wall&place=skerry-bay"
        for file in ("timeline.csv", "timeline.ics", "timeline.json", "timelinejs.json")
    ]
    assert [client.get(link.get("href")).status_code for link in links] == [200] * 4


def test_a_list_without_filters_has_its_exports_at_the_foot_alone(client, story):
    assert parsed(client.get(STORY), "//*[@id='timeline']/p[@class='facts']/a") == []


PICTURES = {
    "/": "/static/timeline/picture.png",
    STORY: f"{STORY}picture.png",
    f"{STORY}events/3/": f"{STORY}events/3/picture.png",
    f"{STORY}names/ines-duarte/": f"{STORY}picture.png",
    "article": f"{STORY}picture.png",
}


@pytest.mark.parametrize(("page", "picture"), PICTURES.items())
def test_a_page_has_a_picture_and_words_for_it(client, story, page, picture):
    answer = client.get(address(story, page))
    assert meta(answer, "og:image") == f"http://testserver{picture}"
    assert meta(answer, "og:image:alt").startswith(meta(answer, "og:title"))
    assert (meta(answer, "og:image:width"), meta(answer, "og:image:height")) == ("1200", "630")


def points(answer) -> np.ndarray:
    """The points of a PNG with a palette, each the place of its colour; its check sums are right."""
    data = answer.content
    assert (answer["Content-Type"], data[:8]) == ("image/png", b"\x89PNG\r\n\x1a\n")
    parts, place = {}, 8
    while place < len(data):
        length, name = struct.unpack(">I4s", data[place : place + 8])
        parts[name] = data[place + 8 : place + 8 + length]
        assert struct.unpack(">I", data[place + 8 + length : place + 12 + length]) == (zlib.crc32(name + parts[name]),)
        place += length + 12
    wide, tall, depth, kind = struct.unpack(">IIBB", parts[b"IHDR"][:10])
    assert (list(parts), wide, tall, depth, kind) == ([b"IHDR", b"PLTE", b"IDAT", b"IEND"], 1200, 630, 8, 3)
    rows = np.frombuffer(zlib.decompress(parts[b"IDAT"]), np.uint8).reshape(tall, wide + 1)
    assert not rows[:, 0].any()
    return rows[:, 1:]


def test_the_picture_of_a_story_has_a_bar_where_something_happened(client, story):
    drawn = points(client.get(f"{STORY}picture.png"))
    assert set(np.unique(drawn)) == {0, 1, 4, 5}
    assert (drawn[530, 60:1140] == 1).all()
    assert (drawn[529] == 5).any()


def test_in_the_picture_of_an_event_its_days_stand_out(client, story):
    whole = points(client.get(f"{STORY}picture.png"))
    outside, within = (points(client.get(f"{STORY}events/{number}/picture.png")) for number in (1, 3))
    assert 0 < (within == 5).sum() < (whole == 5).sum() == (within == 5).sum() + (within == 3).sum()
    assert (outside == 5).sum() == 0


def test_a_story_with_nothing_to_draw_shows_the_picture_of_the_site(client, db):
    a_story(slug="bare")
    assert client.get("/stories/bare/picture.png").url == "/static/timeline/picture.png"
    assert client.get("/stories/bare/events/1/picture.png").status_code == 404


def test_an_unchanged_picture_is_not_sent_again(client, story):
    tag = client.get(f"{STORY}picture.png")["ETag"]
    assert client.get(f"{STORY}picture.png", headers={"if-none-match": tag}).status_code == 304
