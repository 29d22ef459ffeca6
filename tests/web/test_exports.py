"""The exports as the site serves them: filters, files' names, what has changed since, and large stories."""

import csv
import io
import json
import re
from datetime import UTC, datetime

import feedparser
import pytest
from django.conf import settings
from icalendar import Calendar

from tests.builders import a_mention, a_story, an_article, an_event
from timeline.exports import FORMATS
from timeline.models import Event, Judgement
from timeline.views import exports

STORY = "/stories/the-harbour-wall-of-skerry-bay/"
FILES = [wanted.file for wanted in FORMATS.values()] + ["timeline.atom"]
files = pytest.mark.parametrize("file", FILES)


def rows(answer) -> list[dict]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))


def told(answer, file: str) -> set[str]:
    """The titles of the events in an export."""
    if file == "timeline.csv":
        return {row["title"] for row in rows(answer)}
    if file == "timeline.ics":
        return {entry["SUMMARY"] for entry in Calendar.from_ical(answer.content).walk("VEVENT")}
    if file == "timeline.atom":
        return {entry.title.partition(": ")[2] for entry in feedparser.parse(answer.content).entries}
    document = json.loads(answer.content)
    if file == "timeline.json":
        return {event["title"] for event in document["events"]}
    if file == "timelinejs.json":
        return {slide["text"]["headline"] for slide in document["events"]}
    return {item["item"]["name"] for item in document["mainEntity"]["itemListElement"]}


@pytest.mark.parametrize(
    ("name", "content_type", "disposition"),
    [
        ("json", "application/json", 'inline; filename="the-harbour-wall-of-skerry-bay-timeline.json"'),
        ("csv", "text/csv; charset=utf-8", 'attachment; filename="the-harbour-wall-of-skerry-bay-timeline.csv"'),
        ("ics", "text/calendar; charset=utf-8", 'attachment; filename="the-harbour-wall-of-skerry-bay-timeline.ics"'),
        ("timelinejs", "application/json", 'inline; filename="the-harbour-wall-of-skerry-bay-timelinejs.json"'),
        ("jsonld", "application/ld+json", 'inline; filename="the-harbour-wall-of-skerry-bay-timeline.jsonld"'),
    ],
)
def test_the_bytes_are_those_of_the_command(client, story, name, content_type, disposition):
    answer = client.get(f"{STORY}{FORMATS[name].file}")
    assert answer.content == FORMATS[name].render(story, "http://testserver")
    assert (answer["Content-Type"], answer["Content-Disposition"]) == (content_type, disposition)
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer["Content-Length"] == str(len(answer.content))


@files
def test_the_lines_in_the_readme_are_of_real_files(client, story, file):
    readme = (settings.BASE_DIR / "README.md").read_text(encoding="utf-8")
    [example] = re.findall(rf"^\| `{re.escape(file)}` \|.*\| `(.*)` \|$", readme, re.MULTILINE)
    written = "".join(client.get(f"{STORY}{file}").content.decode().replace("\r\n ", "").split())
    assert [part for part in example.split("…") if "".join(part.split()) not in written] == []


@files
def test_what_has_not_changed_is_not_sent_again(client, story, file):
    first = client.get(STORY + file)
    assert client.get(STORY + file, headers={"If-None-Match": first["ETag"]}).status_code == 304
    Event.objects.filter(story=story, number=3).update(title="Sea wall gives way")
    assert client.get(STORY + file, headers={"If-None-Match": first["ETag"]}).status_code == 200


@files
@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("outlet=the-bay-courier&from=2019", {"Sea wall falls at Skerry Bay"}),
        ("place=town-hall", {"Council meets Harbour Board behind closed doors"}),
        ("from=2019-10-05&to=2019-10-06&show=all", {"First autumn storm reaches the coast"}),
        ("q=nothing-like-this", set()),
    ],
)
def test_the_filters_of_the_timeline_apply(client, story, file, query, titles):
    found = told(client.get(f"{STORY}{file}?{query}"), file)
    assert {title.partition(" (date not certain")[0] for title in found} == titles


@files
def test_an_export_has_the_events_of_its_page(client, story, file):
    query = "name=harbour-board&order=newest"
    page = client.get(f"{STORY}?{query}").content.decode()
    shown = told(client.get(f"{STORY}{file}?{query}"), file)
    assert len(shown) == 3
    assert [title for title in shown if title.partition(" (date not certain")[0] not in page] == []


@pytest.mark.parametrize("file", ["timeline.csv", "timeline.ics", "timelinejs.json", "timeline.jsonld"])
def test_the_order_is_that_of_the_page(client, story, file):
    oldest, newest = (client.get(f"{STORY}{file}?order={order}").content.decode() for order in ("", "newest"))
    fall, meeting = "Sea wall falls at", "Council meets"
    assert oldest.index(fall) < oldest.index(meeting)
    assert newest.index(meeting) < newest.index(fall)


@files
def test_a_filter_that_makes_no_sense_is_refused(client, story, file):
    answer = client.get(f"{STORY}{file}?from=yesterday")
    assert answer.status_code == 400
    if file != "timeline.atom":
        assert "“yesterday” is not a date; write one like 2010-12-07" in answer.content.decode()


def test_a_part_of_the_data_comes_with_its_articles_alone(client, story):
    document = json.loads(client.get(f"{STORY}timeline.json?place=town-hall").content)
    assert [article["title"] for article in document["articles"]] == [
        "Council meets over fallen wall",
        "What the council knew",
    ]
    [event] = document["events"]
    assert {mention["article"] for mention in event["mentions"]} == {row["id"] for row in document["articles"]}


def test_a_part_that_lost_what_an_announcement_became_is_still_whole(client, story):
    document = json.loads(client.get(f"{STORY}timeline.json?status=expected").content)
    assert [(event["title"], event["fulfilled_by"]) for event in document["events"]] == [
        ("Council to meet Harbour Board", None)
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_a_large_story_is_sent_as_it_is_made(client, story, monkeypatch, name):
    short = client.get(f"{STORY}{FORMATS[name].file}").content
    monkeypatch.setattr(exports, "AT_ONCE", 100)
    answer = client.get(f"{STORY}{FORMATS[name].file}")
    assert answer.streaming
    assert answer.getvalue() == short
    assert answer["Content-Disposition"]


@pytest.mark.parametrize("count", [3, 60], ids=["few", "many"])
@pytest.mark.parametrize(
    ("file", "queries"),
    [
        ("timeline.json", 10),
        ("timeline.csv", 6),
        ("timeline.ics", 6),
        ("timelinejs.json", 6),
        ("timeline.jsonld", 4),
        ("timeline.atom", 8),
        ("embed/", 3),
        ("events/1/embed/", 5),
    ],
)
def test_the_number_of_questions_does_not_grow_with_the_story(
    client, db, django_assert_num_queries, count, file, queries
):
    story = a_story(slug="many")
    article = an_article(story, outlet="Courier", published="2020-05-01")
    for number in range(1, count + 1):
        event = an_event(story, f"Event {number}", "2020-01", number=number, who=["Nadia"], where=["Town Hall"])
        a_mention(event, article)
        an_event(story, "Hint", "2020-01", status="expected", fulfilled_by=event, number=1000 + number)
    with django_assert_num_queries(queries):
        assert client.get(f"/stories/many/{file}").status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        *(f"/stories/nothing/{file}" for file in FILES),
        "/stories/nothing/embed/",
        f"{STORY}events/999/embed/",
        f"{STORY}events/11/embed/",
        f"{STORY}timeline.xlsx",
    ],
)
def test_what_is_not_there_is_not_found(client, story, address):
    assert client.get(address).status_code == 404


@files
def test_exports_only_answer_to_reading(client, story, file):
    assert client.head(STORY + file).status_code == 200
    assert client.post(STORY + file).status_code == 405


# --- Atom -----------------------------------------------------------------------------------------------------------


def test_the_feed_has_what_atom_asks_for(client, story):
    feed = feedparser.parse(client.get(f"{STORY}timeline.atom").content)
    assert not feed.bozo, feed.bozo_exception
    assert feed.version == "atom10"
    assert (feed.feed.id, feed.feed.link) == (f"http://testserver{STORY}",) * 2
    assert feed.feed.author == "Newsroom Timeline"
    assert feed.feed.updated == story.updated_at.isoformat()
    links = {link.rel: link.href for link in feed.feed.links}
    assert links == {"alternate": f"http://testserver{STORY}", "self": f"http://testserver{STORY}timeline.atom"}


def test_every_entry_has_an_id_of_its_own_a_link_and_a_date(client, story):
    entries = feedparser.parse(client.get(f"{STORY}timeline.atom").content).entries
    assert len({entry.id for entry in entries}) == len(entries) == 6
    assert [entry for entry in entries if client.get(entry.link).status_code != 200] == []
    assert [entry for entry in entries if not entry.updated] == []


def test_an_entry_says_when_it_came_to_be_known_and_when_that_last_changed(client, story):
    first, last = datetime(2024, 1, 2, tzinfo=UTC), datetime(2024, 3, 4, tzinfo=UTC)
    story.articles.update(received_at=first, read_at=first)
    story.articles.filter(number=2).update(received_at=last, read_at=last)
    feed = feedparser.parse(client.get(f"{STORY}timeline.atom").content)
    assert not feed.bozo
    dates = {entry.title.partition(": ")[2]: (entry.published, entry.updated) for entry in feed.entries}
    assert dates["Sea wall falls at Skerry Bay"] == (first.isoformat(), last.isoformat())
    assert dates["Engineers warn of cracks"] == (first.isoformat(), first.isoformat())


def test_what_an_editor_decided_changes_an_entry_and_what_no_article_reports_is_as_old_as_the_story(client, story):
    story.articles.update(received_at=datetime(2024, 1, 2, tzinfo=UTC), read_at=datetime(2024, 1, 2, tzinfo=UTC))
    fall = story.events.get(number=3)
    judgement = Judgement.objects.create(story=story, event=fall, kind=Judgement.Kind.TITLE, value={"title": "Fall"})
    an_event(story, "Nobody reports it", "2019-11-05", number=99)
    entries = feedparser.parse(client.get(f"{STORY}timeline.atom").content).entries
    updated = {entry.title.partition(": ")[2]: entry.updated for entry in entries}
    assert updated["Sea wall falls at Skerry Bay"] == judgement.made_at.isoformat()
    assert updated["Nobody reports it"] == story.updated_at.isoformat()


def test_an_entry_says_why_its_day_is_not_certain(client, story):
    entries = feedparser.parse(client.get(f"{STORY}timeline.atom").content).entries
    [report] = [entry for entry in entries if entry.title == "September 2019: Engineers warn of cracks"]
    assert report.summary == (
        "“Engineers had warned of cracks in September, papers show.” (Northern Herald) "
        "The sources give only the month. (happened; 2019-09)"
    )


def test_a_feed_of_filters_knows_its_own_address(client, story):
    feed = feedparser.parse(client.get(f"{STORY}timeline.atom?place=town-hall").content)
    links = {link.rel: link.href for link in feed.feed.links}
    assert links["self"] == f"http://testserver{STORY}timeline.atom?place=town-hall"


def test_a_feed_without_entries_says_when_the_story_changed(client, db):
    story = a_story(slug="empty")
    feed = feedparser.parse(client.get("/stories/empty/timeline.atom").content)
    assert feed.feed.updated == story.updated_at.isoformat()
    assert feed.entries == []


def test_no_character_breaks_the_feed(client, db):
    story = a_story("Bell\x07", slug="odd", standfirst="\x01 \x1b")
    event = an_event(story, "Vertical\x0btab & <mark>")
    a_mention(event, an_article(story, outlet="A\x08B"), "Form\x0cfeed.")
    feed = feedparser.parse(client.get("/stories/odd/timeline.atom").content)
    assert not feed.bozo
    assert feed.entries[0].title == "Thu 2 Dec 2010: Verticaltab & <mark>"
