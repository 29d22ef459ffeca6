"""A document of `newsroom-timeline/1` becomes a story, or is refused with a sentence."""

import copy
import json

import pytest

from tests.exports.doubtful import ROWS
from tests.exports.stories import BODY, a_mention, a_story, a_whole_story, an_article, an_event, name
from timeline.chronology.edtf import Edtf
from timeline.exports.timeline_checks import DocumentError, load
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import document, render
from timeline.models import Outlet, Story


def emptied(story: Story) -> bytes:
    """The bytes of a story, which is then gone with all that belonged to it."""
    data = render(story)
    Story.objects.all().delete()
    Outlet.objects.all().delete()
    return data


def a_story_without_events() -> Story:
    story = a_story()
    an_article(story)
    return story


def a_story_with_two_clauses_in_a_sentence() -> Story:
    story = a_story()
    article, event = an_article(story), an_event(story)
    for trigger_start in (3, 1, 2):
        a_mention(event, article, trigger_start=trigger_start, attribution=f"speaker {4 - trigger_start}")
    a_mention(an_event(story, 2), article, trigger_start=40)
    return story


def a_story_of_every_kind_of_date() -> Story:
    """Events of each kind of date, and articles written on each."""
    story = a_story()
    for number, row in enumerate(ROWS, start=1):
        day = Edtf.parse(row.edtf)
        bounds = {"earliest": day.earliest, "latest": day.latest}
        written = {f"published_{end}": bound for end, bound in bounds.items()}
        article = an_article(story, number, published_edtf=day.text, **written)
        a_mention(an_event(story, number, edtf=day.text, **bounds), article)
    return story


def a_story_in_many_scripts() -> Story:
    """Texts from right to left, beyond the first plane, with signs that break lines, and as long as they may be."""
    story = a_story()
    texts = [
        "سقوط جدار الميناء",
        "🌉" * 300,
        "\u202eا\u2066b\u2069",
        "line\u2028and\u2029paragraph",
        '\\ " </script>',
        "é e\u0301",
    ]
    for number, text in enumerate(texts, start=1):
        article = an_article(story, number, title=text, byline=text[:300], body=f"{text}\n\n{text}")
        event = an_event(story, number, title=text)
        a_mention(event, article, text, attribution=text[:200], expression=text[:200], timex_value=text[:100])
        event.participants.add(name(story, text[:200], "person"))
    return story


@pytest.mark.django_db
@pytest.mark.parametrize(
    "make",
    [
        a_whole_story,
        a_story,
        a_story_without_events,
        a_story_with_two_clauses_in_a_sentence,
        a_story_of_every_kind_of_date,
        a_story_in_many_scripts,
    ],
)
def test_export_import_export_gives_the_same_bytes(make):
    data = emptied(make())
    assert render(store(load(data))) == data


@pytest.mark.django_db
def test_an_imported_story_knows_its_sources_and_names():
    story = store(load(emptied(a_whole_story())))
    event = story.events.get(number=2)
    assert (event.article_count, event.outlet_count) == (2, 2)
    assert set(story.entities.values_list("name", "kind")) == {
        ("Ardan", "place"),
        ("Łucja Reed", "person"),
        ("普京", "person"),
    }
    assert set(story.articles.values_list("state", "original")) == {("read", "")}
    assert event.mentions.get(attribution="the county").expression_start == BODY.index("3 May 2019")


@pytest.mark.django_db
def test_an_outlet_that_is_known_already_is_used_again():
    data = emptied(a_whole_story())
    Outlet.objects.create(name="ardan post", slug="ardan-post")
    kept = Outlet.objects.create(name="Ardan Post", slug="ardan-post-2")
    assert store(load(data)).articles.get(number=1).outlet == kept


@pytest.mark.django_db
def test_a_document_can_become_a_second_story_under_another_slug():
    story = a_whole_story()
    copied = store(load(render(story)), slug="ardan-bridge-2")
    assert document(copied)["events"] == document(story)["events"]


def a_document() -> dict:
    """A document with nothing wrong in it."""
    body = "It closed on 3 May 2019."
    day = {"edtf": "2019-05-03", "earliest": "2019-05-03", "latest": "2019-05-03"}
    article = {"id": "a1", "file": "1.txt", "title": "", "byline": None, "outlet": None, "url": None, "language": None}
    mention = {"article": "a1", "quote": body, "start": 0, "end": len(body), "expression": "3 May 2019"}
    event = {"id": "e1", "title": "It closes", "date": dict(day), "status": "occurred", "significance": 1}
    return {
        "format": "newsroom-timeline/1",
        "story": {"slug": "bridge", "title": "Bridge", "earliest": None, "latest": None},
        "articles": [article | {"published": day | {"basis": "stated", "because": []}, "body": body}],
        "events": [
            event
            | {"shown": True, "fulfilled_by": None, "participants": [], "places": []}
            | {"mentions": [mention | {"timex": {"type": "DATE", "value": "2019-05-03"}, "attribution": None}]}
        ],
    }


def with_change(path: str, value: object) -> bytes:
    """The document with one value changed; `path` is keys and positions with full stops between them."""
    changed = place = copy.deepcopy(a_document())
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    for step in steps:
        place = place[step]
    if value is ...:
        del place[last]
    elif last == "+":
        place.append(value)
    else:
        place[last] = value
    return json.dumps(changed).encode()


def test_the_document_of_these_tests_is_right():
    assert load(json.dumps(a_document()).encode()) == a_document()


@pytest.mark.parametrize(
    ("path", "value", "sentence"),
    [
        ("format", "newsroom-timeline/2", "The document: “format” is none of newsroom-timeline/1."),
        ("events", ..., "The document: “events” is missing."),
        ("events", {}, "The document: “events” is not a list."),
        ("events.0", 3, "The document: “events” has an entry that is not an object with fields."),
        ("note", "x", "The document: “note” is not a field of newsroom-timeline/1."),
        ("story.slug", "the bridge", "The story: “slug” is not a slug: letters, digits, hyphens and underscores."),
        ("story.title", "", "The story: “title” is empty."),
        ("articles.0.id", "1", "Article 1: “id” is not an id such as a1."),
        ("articles.0.byline", "x" * 301, "Article a1: “byline” has 301 characters, and 300 are the most."),
        ("articles.0.title", "a\x00b", "Article a1: “title” has a character in it that cannot be stored"),
        ("articles.0.title", "a\ud800b", "Article a1: “title” has a character in it that cannot be stored"),
        ("articles.0.url", "javascript:alert(1)", "Article a1: “url” is not an address that starts with http://"),
        ("articles.0.body", "", "Article a1: “body” is empty."),
        (
            "articles.0.published.basis",
            "guessed",
            "Article a1, published: “basis” is none of stated, inferred, editor.",
        ),
        ("articles.0.published.edtf", "3 May", "Article a1, published: "),
        ("articles.0.published.latest", "2019-02-30", "“latest” is not a day such as 2010-12-07."),
        ("articles.0.published.latest", "20190503", "“latest” is not a day such as 2010-12-07."),
        ("articles.0.published.because.+", 7, "“because” has an entry that is not text."),
        ("events.0.id", "a1", "Event a1: “id” is not an id such as e1."),
        ("events.0.date.edtf", "2020", "Event e1, date: “earliest” and “latest” lie outside 2020."),
        ("events.0.date.earliest", "2019-05-04", "Event e1, date: “earliest” is after “latest”."),
        (
            "events.0.status",
            "happened",
            "Event e1: “status” is none of occurred, planned, expected, possible, denied.",
        ),
        ("events.0.significance", True, "Event e1: “significance” is not a number."),
        ("events.0.significance", float("nan"), "The file is not JSON in UTF-8: NaN is not a number."),
        ("events.0.shown", 1, "Event e1: “shown” is neither true nor false."),
        ("events.0.fulfilled_by", "e1", "“fulfilled_by” is e1, which is no other event of the document."),
        ("events.0.fulfilled_by", "e2", "“fulfilled_by” is e2, which is no other event of the document."),
        ("events.0.participants", [""], "Event e1: “participants” has an entry that is empty."),
        ("events.0.mentions.0.article", "a2", "Event e1: a mention is of a2, which is no article of the document."),
        ("events.0.mentions.0.start", 1, "Event e1: a1 does not say “It closed on 3 May 2019.” from 1 to 24."),
        ("events.0.mentions.0.end", -1, "Event e1, mention: “end” is not a whole number."),
        ("events.0.mentions.0.timex", {"type": "DAY", "value": ""}, "Event e1, timex: “type” is none of DATE, TIME"),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(path, value, sentence):
    with pytest.raises(DocumentError) as refusal:
        load(with_change(path, value))
    assert sentence in str(refusal.value)


@pytest.mark.parametrize(("rows", "name"), [("articles", "a1"), ("events", "e1")])
def test_an_id_may_stand_only_once(rows, name):
    with pytest.raises(DocumentError, match=f"^The id {name} is there more than once.$"):
        load(with_change(f"{rows}.+", a_document()[rows][0]))


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\xff\xfe\x00", id="binary"),
        pytest.param(b"[" * 100_000, id="nested too deep"),
        pytest.param(b'{"format": 1e', id="broken off"),
    ],
)
def test_what_is_no_json_is_refused(data):
    with pytest.raises(DocumentError, match=r"^The file is not JSON in UTF-8: "):
        load(data)


def test_only_the_first_twenty_of_many_complaints_are_told():
    document = a_document()
    document["events"] = [{} for _ in range(30)]
    with pytest.raises(DocumentError) as refusal:
        load(json.dumps(document).encode())
    assert len(str(refusal.value).splitlines()) == 21
    assert str(refusal.value).endswith("And 280 more.")
