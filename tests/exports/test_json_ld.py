"""Data in the pages, read back by a JSON-LD processor."""

import json

import pytest
from pyld import jsonld

from tests.builders import a_mention, a_story, an_article, an_event
from tests.harbour import the_harbour_story
from timeline.exports import FORMATS, json_ld
from timeline.models import Article

pytestmark = pytest.mark.django_db
SITE = "https://example.org"
SCHEMA = "https://schema.org/"


def offline(address: str, options: dict) -> dict:
    """The vocabulary of schema.org as a context, without asking schema.org for it."""
    assert address.rstrip("/") == "https://schema.org"
    context = {"@context": {"@vocab": SCHEMA, "url": {"@type": "@id"}}}
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": address, "document": context}


def expanded(row: dict) -> dict:
    """What a reader of JSON-LD understands, every name in full."""
    [told] = jsonld.expand(row, {"documentLoader": offline})
    return told


def value(told: dict, name: str) -> object:
    """The one value of a property of schema.org."""
    [found] = told[SCHEMA + name]
    return found.get("@value", found.get("@id"))


def test_a_story_is_a_list_of_its_events():
    story = the_harbour_story()
    told = expanded(json.loads(FORMATS["jsonld"].render(story, SITE)))
    assert told["@id"] == f"{SITE}{story.get_absolute_url()}"
    assert told["@type"] == [f"{SCHEMA}CollectionPage"]
    [listed] = told[f"{SCHEMA}mainEntity"]
    items = listed[f"{SCHEMA}itemListElement"]
    assert [value(item, "position") for item in items] == [1, 2, 3, 4, 5, 6]
    events = [item[f"{SCHEMA}item"][0] for item in items]
    assert value(events[2], "name") == "Sea wall falls at Skerry Bay"
    assert value(events[2], "startDate") == "2019-10-07"
    assert value(events[2], "url") == f"{SITE}/stories/{story.slug}/events/3/"
    assert f"{SCHEMA}startDate" not in events[0]


def test_a_page_of_a_story_has_links_alone():
    story = the_harbour_story()
    told = expanded(json_ld.story_row(story, story.events.visible().key().oldest_first()[:1], SITE))
    [item] = told[f"{SCHEMA}mainEntity"][0][f"{SCHEMA}itemListElement"]
    assert value(item, "url").startswith(f"{SITE}/stories/")
    assert f"{SCHEMA}item" not in item


def test_a_date_is_edtf_with_its_type():
    story = a_story()
    told = expanded(json_ld.event_row(an_event(story, edtf="2019-10~"), [], SITE))
    [event] = told[f"{SCHEMA}mainEntity"]
    assert event["http://purl.org/dc/terms/date"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "2019-10~"}
    ]
    assert value(event, "description") == "about Oct 2019"


def test_an_event_names_who_where_and_who_reports_it():
    story = a_story()
    fall = an_event(story, "Wall falls", "2019-10-07", who=["Ines Duarte"], where=["Skerry Bay"])
    article = an_article(story, "Wall gone", outlet="The Courier", published="2019-10-08", url="https://bay.example/1")
    a_mention(fall, article)
    [event] = expanded(json_ld.event_row(fall, [article], SITE))[f"{SCHEMA}mainEntity"]
    [who], [where], [source] = (event[SCHEMA + name] for name in ("about", "location", "subjectOf"))
    assert (who["@type"], value(who, "name")) == ([f"{SCHEMA}Person"], "Ines Duarte")
    assert (where["@type"], value(where, "name")) == ([f"{SCHEMA}Place"], "Skerry Bay")
    assert (source["@type"], value(source, "headline")) == ([f"{SCHEMA}NewsArticle"], "Wall gone")
    assert value(source, "url") == "https://bay.example/1"
    assert value(source[f"{SCHEMA}publisher"][0], "name") == "The Courier"


@pytest.mark.parametrize(
    ("edtf", "basis", "published"),
    [
        ("2019-10-08", Article.Basis.STATED, "2019-10-08"),
        ("2019-10-08", Article.Basis.EDITOR, "2019-10-08"),
        ("2019-10-08T08:46:00Z", Article.Basis.STATED, "2019-10-08T08:46:00Z"),
        ("2019-10-08", Article.Basis.INFERRED, None),
        ("2019-10", Article.Basis.STATED, None),
        ("2019-10-08?", Article.Basis.STATED, None),
    ],
    ids=["stated", "by an editor", "to the minute", "worked out", "a month", "doubted"],
)
def test_an_article_is_published_on_a_day_only_where_that_is_certain(edtf, basis, published):
    article = an_article(a_story(), published=edtf, published_basis=basis, byline="Maren Holt")
    told = expanded(json_ld.article_row(article, SITE))
    assert value(told[f"{SCHEMA}author"][0], "name") == "Maren Holt"
    assert told["http://purl.org/dc/terms/date"][0]["@value"] == edtf
    assert (f"{SCHEMA}datePublished" in told) == (published is not None)
    assert published is None or value(told, "datePublished") == published


def test_an_article_that_says_nothing_of_itself_has_no_empty_facts():
    row = json_ld.article_row(an_article(a_story(), title="", language="", file_name="1.txt"), SITE)
    assert row.keys() == {"@context", "@type", "@id", "headline", "isPartOf"}
    assert row["headline"] == "1.txt"
