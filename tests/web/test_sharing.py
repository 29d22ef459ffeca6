"""What a page says of itself to programs: its title, its one address, its preview, and data that runs nothing."""

import json

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
    assert meta(answer, "twitter:card") == "summary"
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
