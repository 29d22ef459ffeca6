"""The names of a story: all of them with counts, and one with its company and its words."""

from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_entity, an_event
from tests.web.seen import complaints, parsed, texts


def index(client, story, **query):
    """The page of all names of a story."""
    return client.get(reverse("names", args=[story.slug]), query)


def of(client, story, slug):
    """The page of one name."""
    return client.get(reverse("entity", args=[story.slug, slug]))


def test_all_names_stand_under_their_kind_those_met_most_first(client, db):
    story = a_story()
    an_entity(story, "Harbour Board", "body")
    an_entity(story, "Nobody Yet")
    for number in range(3):
        an_event(story, f"Event {number}", who=["Ines Duarte", "Harbour Board"][: number or 1], where=["Town Hall"])
    an_event(story, "Hidden", hidden=True, who=["Ines Duarte"])
    answer = index(client, story)
    assert texts(answer, "//section[@class='kind']/h2") == ["People", "Bodies", "Places"]
    assert texts(answer, "//ul[@class='counted']/li") == [
        "Ines Duarte , 3 events",
        "Harbour Board , 1 event",
        "Town Hall , 3 events",
    ]
    assert texts(answer, "//title") == ["People, bodies and places – The harbour wall"]


def test_the_count_of_a_name_is_that_of_its_page(client, story):
    for link in parsed(index(client, story), "//ul[@class='counted']/li"):
        page = client.get(link.xpath("./a/@href")[0])
        said = texts(page, "//h1/following-sibling::p[@class='facts'][1]")[0]
        assert f" · {link.text_content().split(',')[-1].split()[0]} event" in said


def test_many_names_come_in_pages(client, db):
    story = a_story()
    for number in range(160):
        an_event(story, f"Event {number}", who=[f"Person {number:03d}"])
    assert len(parsed(index(client, story, page="2"), "//ul[@class='counted']/li")) == 10
    assert complaints(index(client, story, page="9")) == ["There is no page 9; this is page 2 of 2."]


def test_a_story_without_names_says_so(client, db):
    assert texts(index(client, a_story()), "//p[@class='empty']") == ["No event of this story names anybody yet."]


def test_a_name_says_whom_it_is_met_with_and_how_often(client, db):
    story = a_story()
    for number in range(3):
        an_event(
            story, f"Event {number}", who=["Ines Duarte", f"Person {number}", "Ana Ruiz"], where=["Town Hall"][:number]
        )
    an_event(story, "Elsewhere", who=["Ana Ruiz", "Not With Her"])
    an_event(story, "Hidden", hidden=True, who=["Ines Duarte", "Hidden Person"])
    assert texts(of(client, story, "ines-duarte"), "//section[@class='company']//li") == [
        "Ana Ruiz 3 events",
        "Person 0 1 event",
        "Person 1 1 event",
        "Person 2 1 event",
        "Town Hall 2 events",
    ]


def test_a_name_is_quoted_by_any_of_its_spellings_each_sentence_once(client, db):
    story = a_story()
    article = an_article(story, outlet="Courier", published="2020-01-02")
    for number, said in enumerate(["Ines Duarte", "Mayor Duarte", "Somebody Else"]):
        event = an_event(story, f"Event {number}", who=["Ines Duarte"])
        a_mention(event, article, f"It is so, {said} said.", attribution=said)
        a_mention(event, article, f"It is so, {said} said.", attribution=said, trigger_start=9_000 + number)
    a_mention(an_event(story, "Hidden", hidden=True), article, "Never, she said.", attribution="Ines Duarte")
    story.entities.filter(slug="ines-duarte").update(spellings=["Mayor Duarte"])
    answer = of(client, story, "ines-duarte")
    assert texts(answer, "//details[@class='quoted']//blockquote") == [
        "It is so, Ines Duarte said.",
        "It is so, Mayor Duarte said.",
    ]
    assert texts(answer, "//details[@class='quoted']//li/p[@class='meta']")[0] == "Courier, Thu 2 Jan 2020 · Event 0"


def test_a_name_that_nobody_quotes_has_no_words(client, story):
    assert parsed(of(client, story, "skerry-bay"), "//details[@class='quoted']") == []
