"""The search pages: what is found, marked and counted, with filters that are addresses; and nothing breaks them."""

import pytest
from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import complaints, parsed, status, texts


def in_story(client, story, **query):
    """The page of a search in one story."""
    return client.get(reverse("story-search", args=[story.slug]), query)


def everywhere(client, **query):
    """The page of a search in all stories."""
    return client.get(reverse("search"), query)


def hits(answer) -> list[str]:
    """The titles of what was found."""
    return texts(answer, "//ol[@class='hits']/li/h2")


def test_events_are_found_with_the_words_marked(client, story):
    answer = in_story(client, story, q="fish mark")
    assert hits(answer) == ["Sea wall falls at Skerry Bay"]
    assert texts(answer, "//p[@class='evidence']//mark") == ["fish", "market"]
    assert texts(answer, "//nav[@class='tabs']/a") == ["1 event", "1 article"]
    assert status(answer) == "1 event, 1 article"


def test_the_sentence_shown_is_the_one_with_most_of_the_words(client, story):
    answer = in_story(client, story, q="tuesday wall")
    assert texts(answer, "//p[@class='evidence']") == ["I stood there last Tuesday when the wall went."]
    path, anchor = parsed(answer, "//ol[@class='hits']//p[@class='meta']/a/@href")[0].split("#")
    assert texts(client.get(path), f"//*[@id='{anchor}']") == ["I stood there last Tuesday when the wall went."]


def test_articles_are_found_with_the_paragraph_that_has_the_words(client, story):
    answer = in_story(client, story, q="minutes published", **{"in": "articles"})
    assert hits(answer) == ["What the council knew"]
    assert texts(answer, "//p[@class='evidence']") == ["Minutes of the meeting of October 14 were never published."]
    path, anchor = parsed(answer, "//ol[@class='hits']//p[@class='meta']/a/@href")[0].split("#")
    assert "Minutes" in texts(client.get(path), f"//*[@id='{anchor}']")[0]


def test_a_long_paragraph_is_cut_round_the_words(client, db):
    article = an_article(a_story(), "Long", body=f"{'before ' * 200}needle {'after ' * 200}")
    (shown,) = texts(everywhere(client, q="needle", **{"in": "articles"}), "//p[@class='evidence']")
    assert shown.startswith("… before")
    assert shown.endswith("after …")
    assert "needle" in shown
    assert len(shown) < 400 < len(article.body)


def test_where_only_articles_have_the_words_they_are_shown(client, story):
    an_article(story, "A note", body="Nothing but barnacles.")
    assert hits(in_story(client, story, q="barnacles")) == ["A note"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (
            {"name": "ines-duarte"},
            ["Council meets Harbour Board behind closed doors"],
        ),
        ({"outlet": "the-bay-courier"}, ["Council to meet Harbour Board"]),
        ({"status": "expected"}, ["Council to meet Harbour Board"]),
        ({"from": "2019-10-19"}, []),
        ({"to": "2019-10-10"}, ["Council to meet Harbour Board"]),
        (
            {"from": "2019-10", "to": "2019-10", "outlet": "northern-herald"},
            ["Council meets Harbour Board behind closed doors"],
        ),
    ],
    ids=["person", "outlet", "status", "from", "to", "all together"],
)
def test_events_are_narrowed(client, story, query, found):
    assert hits(in_story(client, story, q="council", **query, **{"in": "events"})) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"outlet": "northern-herald"}, ["Council meets over fallen wall", "What the council knew"]),
        ({"name": "town-hall"}, ["Council meets over fallen wall", "What the council knew"]),
        ({"to": "2019-10-10"}, ["A letter to the editor", "Sea wall falls at Skerry Bay"]),
        ({"from": "2019-10-17", "to": "2019-10"}, ["A letter to the editor"]),
        ({"status": "denied"}, ["A letter to the editor", "Council meets over fallen wall"]),
    ],
    ids=["outlet", "place", "to", "from and to", "status says nothing about articles"],
)
def test_articles_are_narrowed(client, story, query, found):
    listed = hits(in_story(client, story, q="wall", **query, **{"in": "articles"}))
    assert sorted(listed)[: len(found)] == found
    assert len(listed) == (4 if "status" in query else len(found))


def test_all_stories_are_searched_and_one_can_be_chosen(client, story):
    an_event(a_story("Another wall"), "Wall is painted")
    answer = everywhere(client, q="wall")
    assert "Wall is painted" in hits(answer)
    assert "Another wall" in texts(answer, "//ol[@class='hits']//p[@class='meta'] | //select[@name='story']/option")
    chosen = everywhere(client, q="wall", story="another-wall", status="occurred")
    assert chosen.url == "/stories/another-wall/search/?q=wall&status=occurred"
    assert hits(client.get(chosen.url)) == ["Wall is painted"]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({}, "Type a name, a place or a few words of a sentence."),
        ({"q": "?!"}, "There is no word in that to look for: letters or figures are needed."),
        ({"q": "zebra"}, "No event has all of these words."),
    ],
    ids=["nothing asked", "no word", "nothing found"],
)
def test_an_empty_answer_says_what_helps(client, story, query, sentence):
    assert texts(in_story(client, story, **query), "//*[contains(@class, 'empty')]")[0].startswith(sentence)


def test_nothing_found_leads_on(client, story):
    answer = in_story(client, story, q="zebra", status="planned")
    links = parsed(answer, "//ul[@class='advice']//a/@href")
    assert links == [reverse("story-search", args=[story.slug]) + "?q=zebra", "/search/?q=zebra"]


def test_pages_of_twenty(client, db):
    story = a_story()
    for number in range(45):
        an_event(story, f"Wall number {number}", number=number + 1)
    first, last = in_story(client, story, q="wall"), in_story(client, story, q="wall", page="3")
    assert (len(hits(first)), len(hits(last))) == (20, 5)
    assert parsed(last, "//ol[@class='hits']/@start") == ["41"]
    assert parsed(first, "//nav[@class='pages']/a/@href") == ["?q=wall&page=2"]


def test_the_title_says_what_is_searched_and_where(client, story):
    assert texts(in_story(client, story, q="wall"), "//title") == ["wall – Search in The harbour wall of Skerry Bay"]
    assert texts(everywhere(client), "//title") == ["Search all timelines"]


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"q": "w" * 201}, "Ensure this value has at most 200 characters (it has 201)."),
        ({"name": "nobody"}, "Nobody here is called “nobody”."),
        ({"status": "dreamt"}, "“dreamt” is none of: occurred, planned, expected, possible, denied."),
        ({"from": "soon"}, "“soon” is not a date; write one like 2010-12-07, 2010-12 or 2010."),
        ({"from": "2020", "to": "2019"}, "2019-12-31 lies before 2020-01-01, so it was left out."),
        ({"page": "99", "q": "wall"}, "There is no page 99; this is page 1 of 1."),
        ({"in": "films"}, "“films” is none of: events, articles."),
    ],
)
def test_what_makes_no_sense_is_told(client, story, query, sentence):
    assert sentence in complaints(in_story(client, story, **query))


STRANGE = [
    '"',
    "' OR 1=1 --",
    "a AND NOT b*",
    "🌊",
    "%",
    "\\",
    "\u202e",
    "<script>alert(1)</script>",
    "{{ 7 }}",
    "¿Qué?",
    "x" * 200,
]


@pytest.mark.parametrize("text", STRANGE)
@pytest.mark.parametrize("among", ["events", "articles"])
def test_no_text_breaks_the_page(client, story, text, among):
    for answer in (in_story(client, story, q=text, **{"in": among}), everywhere(client, q=text, **{"in": among})):
        assert parsed(answer, "//input[@id='s-q']/@value") == [text]
        assert b"<script>alert" not in answer.content


def test_what_is_found_is_shown_as_text(client, db):
    story = a_story()
    event = an_event(story, "<b>wall</b> & more")
    a_mention(event, an_article(story, "<i>wall</i>"), "The <u>wall</u> & its <script>alert(1)</script>.")
    for among in ("events", "articles"):
        page = in_story(client, story, q="wall script", **{"in": among}).content.decode()
        assert "&lt;<mark>script</mark>&gt;" in page
        assert "<u>" not in page


def test_a_name_narrows_the_search_of_all_stories(client, story):
    other = a_story("Another wall")
    an_event(other, "Wall is painted", who=["Ines Duarte"])
    an_event(other, "Wall is cleaned", number=2)
    answer = everywhere(client, q="wall", name="ines-duarte")
    assert hits(answer) == ["Wall is painted"]
    assert texts(answer, "//select[@name='name']/option[@selected]") == ["Ines Duarte (4)"]
    assert complaints(everywhere(client, q="wall", name="nobody")) == ["Nobody here is called “nobody”."]


def test_the_names_offered_for_all_stories_are_those_that_readers_meet_and_follow_every_change(client, story):
    assert texts(everywhere(client), "//select[@name='name']/option")[1:] == [
        "Harbour Board (3)",
        "Ines Duarte (3)",
        "Skerry Bay (3)",
        "Town Hall (1)",
    ]
    an_event(a_story("Another wall"), "Wall is painted", who=["Ines Duarte"])
    assert "Ines Duarte (4)" in texts(everywhere(client), "//select[@name='name']/option")
    hidden = a_story("A draft", published=False)
    an_event(hidden, "Wall is sold", who=["Nobody Known"])
    assert "Nobody Known (1)" not in texts(everywhere(client), "//select[@name='name']/option")


def test_while_somebody_types_only_what_was_found_is_sent(client, story):
    address = reverse("story-search", args=[story.slug])
    text = client.get(address, {"q": "fish mark"}, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in text
    assert "<select" not in text
    assert text.count('id="found"') == text.count('role="status"') == 1
    assert "<title>fish mark – Search in The harbour wall of Skerry Bay</title>" in text


def test_a_story_that_is_chosen_in_place_is_gone_to(client, story):
    answer = client.get(reverse("search"), {"q": "wall", "story": story.slug}, headers={"HX-Request": "true"})
    assert answer.headers["HX-Redirect"] == reverse("story-search", args=[story.slug]) + "?q=wall"


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ({"q": "fish mark"}, ["fish", "market"]),
        ({"q": "all fish"}, []),
        ({"q": "FÌSH"}, ["fish"]),
        ({"q": '"sea wall" fell'}, ["Sea wall", "sea wall", "fell"]),
    ],
    ids=["the beginning of a word", "not the end of one", "as it is folded", "a phrase"],
)
def test_the_timeline_marks_what_full_text_finds(client, story, query, marked):
    answer = client.get(story.get_absolute_url(), query)
    assert texts(answer, "//li[@data-event-id='3']//h3//mark | //li[@data-event-id='3']/p//mark") == marked
