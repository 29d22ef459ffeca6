"""All of a story on one page, the way to a month, and what a page says that has nothing to show."""

import pytest

from tests.builders import an_article
from tests.shapes import a_long_story, a_story_of_years, an_empty_story, an_undated_story
from tests.web.seen import parsed, status, texts, titles


def test_one_page_has_every_event_and_every_source_open(client, story):
    answer = client.get(f"{story.get_absolute_url()}print/", {"show": "all"})
    assert titles(answer)[:2] == ["Skerry Bay builds its sea wall", "Engineers warn of cracks"]
    assert len(titles(answer)) == 9
    assert parsed(answer, "//details[contains(@class, 'sources') and not(@open)]") == []
    assert len(parsed(answer, "//details[contains(@class, 'sources')]//blockquote")) > 3
    assert parsed(answer, "//form | //script[@src]") == []


def test_one_page_takes_the_filters_and_leads_back_to_them(client, story):
    url = story.get_absolute_url()
    answer = client.get(f"{url}print/", {"name": "ines-duarte", "order": "newest"})
    assert titles(answer) == titles(client.get(url, {"name": "ines-duarte", "order": "newest"}))
    assert status(answer) == "2 key events match."
    [back] = parsed(answer, "//p[@class='upward']/a/@href")
    assert back == f"{url}?name=ines-duarte&order=newest"


def test_one_page_comes_bit_by_bit_and_is_asked_for_in_parts(client, db, django_assert_max_num_queries):
    story = a_long_story(45)
    parts = client.get(f"{story.get_absolute_url()}print/").streaming_content
    with django_assert_max_num_queries(12):
        assert b"<h1" in next(parts)
        assert next(parts).count(b"data-event-id") == 10
    rest = b"".join(parts)
    assert b"</html>" in rest
    assert rest.count(b"<!-- events") == 0


@pytest.mark.parametrize(
    ("query", "address"),
    [
        pytest.param({"month": "2020-01"}, "#e1", id="on the first page"),
        pytest.param({"month": "2020-08"}, "?page=2#e71", id="on the second"),
        pytest.param({"month": "2020"}, "#e1", id="a year"),
        pytest.param({"month": "2019-05"}, "#e1", id="before all"),
        pytest.param({"month": "2031-05"}, "?page=3#e120", id="after all"),
        pytest.param({"month": "2020-08", "order": "newest"}, "?order=newest#e80", id="from the newest"),
        pytest.param({"month": "2020-08", "from": "2020-08"}, "?from=2020-08-01#e71", id="among what is filtered"),
        pytest.param({"month": "soon"}, "", id="no month"),
        pytest.param({}, "", id="none asked for"),
        pytest.param({"month": "2020-08", "q": "zebra"}, "?q=zebra", id="nothing to go to"),
    ],
)
def test_the_way_to_a_month(client, db, query, address):
    story = a_long_story()
    answer = client.get(f"{story.get_absolute_url()}month/", query)
    assert (answer.status_code, answer["Location"]) == (302, story.get_absolute_url() + address)


@pytest.mark.parametrize(
    ("tell", "sentence"),
    [
        pytest.param(an_empty_story, "This story has no articles that were read. An editor", id="no article"),
        pytest.param(an_undated_story, "Nothing in the articles read so far can be dated", id="no date"),
    ],
)
def test_a_page_without_events_says_what_to_do(client, db, tell, sentence):
    answer = client.get(tell().get_absolute_url())
    assert status(answer) == "No events yet."
    [told] = texts(answer, "//p[@class='empty']")
    assert told.startswith(sentence)
    assert parsed(answer, "//form[@id='filter-form'] | //nav[@id='strip']") == []


def test_a_search_that_finds_nothing_leads_back(client, story):
    answer = client.get(story.get_absolute_url(), {"q": "zebra", "order": "newest"})
    [back] = parsed(answer, "//p[@class='empty']/a/@href")
    assert back == f"{story.get_absolute_url()}?order=newest"


@pytest.mark.parametrize(
    ("title", "length"),
    [
        ("Parliament allows a canal", "span of-years"),
        ("First boats pass", "about of-years"),
        ("Railway takes the coal", "of-ages"),
    ],
)
def test_a_mark_is_as_long_as_the_doubt(client, db, title, length):
    answer = client.get(a_story_of_years().get_absolute_url())
    [classes] = parsed(answer, f"//li[@data-event-id][h3/a[.='{title}']]/@class")
    assert length in classes


def test_a_story_names_how_many_sources_an_event_has_when_it_unfolds_only_some(client, story):
    event = story.events.get(number=3)
    event.article_count = 60
    event.save()
    an_article(story)
    answer = client.get(story.get_absolute_url())
    assert texts(answer, "//details[@id='sources-3']//li[@class='all-sources']") == ["All 60 articles, side by side"]
