"""What a story looks like as `newsroom-timeline/1`."""

import json
from datetime import date

import pytest

from tests.exports.stories import BODY, a_mention, a_story, a_whole_story, an_article, an_event
from timeline.exports.timeline_json import document, render
from timeline.models import Article

pytestmark = pytest.mark.django_db


def test_an_article_has_its_facts_in_the_order_of_the_format():
    story = a_story()
    an_article(story, file_name="bridge.txt", url="https://example.org/bridge", language="en")
    [row] = document(story)["articles"]
    assert list(row) == ["id", "file", "title", "byline", "outlet", "url", "language", "published", "body"]
    assert row == {
        "id": "a1",
        "file": "bridge.txt",
        "title": "Bridge closed",
        "byline": None,
        "outlet": None,
        "url": "https://example.org/bridge",
        "language": "en",
        "published": {
            "edtf": "2019-05-04",
            "earliest": "2019-05-04",
            "latest": "2019-05-04",
            "basis": "stated",
            "because": ["a line of its own: “4 May 2019”"],
        },
        "body": BODY,
    }


def test_an_article_of_unknown_date_may_be_of_any_day():
    story = a_story()
    an_article(story, published_edtf="", published_earliest=None, published_latest=None, published_basis="")
    published = document(story)["articles"][0]["published"]
    assert (published["edtf"], published["basis"]) == ("XXXX", "inferred")
    assert (published["earliest"], published["latest"]) == ("0001-01-01", "9999-12-31")


def test_an_event_has_its_fields_in_the_order_of_the_format():
    story = a_whole_story()
    row = document(story)["events"][1]
    assert list(row) == [
        "id",
        "title",
        "date",
        "status",
        "significance",
        "shown",
        "fulfilled_by",
        "participants",
        "places",
        "mentions",
    ]
    assert row["date"] == {"edtf": "2019-05-03", "earliest": "2019-05-03", "latest": "2019-05-03"}
    assert (row["participants"], row["places"]) == (["Ardan", "Łucja Reed", "普京"], ["Ardan"])


def test_events_stand_in_order_of_time_and_mentions_in_order_of_article_and_place():
    rows = document(a_whole_story())["events"]
    assert [row["id"] for row in rows] == ["e7", "e2", "e1"]
    assert [(mention["article"], mention["attribution"]) for mention in rows[1]["mentions"]] == [
        ("a1", None),
        ("a1", "the county"),
        ("a2", None),
    ]
    assert rows[2]["fulfilled_by"] == "e2"


def test_a_mention_quotes_its_article_to_the_letter():
    rows = document(a_whole_story())
    bodies = {row["id"]: row["body"] for row in rows["articles"]}
    mentions = [mention for event in rows["events"] for mention in event["mentions"]]
    assert len(mentions) == 4
    for mention in mentions:
        assert bodies[mention["article"]][mention["start"] : mention["end"]] == mention["quote"]


def test_a_mention_without_a_date_of_its_own_has_neither_expression_nor_timex():
    story = a_story()
    a_mention(an_event(story), an_article(story), expression="", timex_type="", timex_value="")
    [mention] = document(story)["events"][0]["mentions"]
    assert (mention["expression"], mention["timex"], mention["attribution"]) == (None, None, None)


@pytest.mark.parametrize(
    ("shown", "span"),
    [
        pytest.param([], (None, None), id="nothing shown"),
        pytest.param([(date(2019, 5, 3), date(2019, 6, 30))], ("2019-05-03", "2019-06-30"), id="one event"),
        pytest.param(
            [(date(2019, 5, 3), date.max), (date.min, date(2019, 5, 9))],
            ("2019-05-03", "2019-05-09"),
            id="open ends count for nothing",
        ),
    ],
)
def test_a_story_spans_its_shown_events(shown, span):
    story = a_story()
    an_event(story, 99, earliest=date(1990, 1, 1), latest=date(2030, 1, 1), shown=False)
    for number, (earliest, latest) in enumerate(shown, 1):
        an_event(story, number, earliest=earliest, latest=latest)
    row = document(story)["story"]
    assert (row["earliest"], row["latest"]) == span


def test_what_an_editor_hid_is_left_out_and_nothing_points_to_it():
    story = a_story()
    hidden = an_event(story, 1, hidden=True)
    an_event(story, 2, fulfilled_by=hidden)
    rows = document(story)["events"]
    assert [(row["id"], row["fulfilled_by"]) for row in rows] == [("e2", None)]


def test_an_article_that_could_not_be_read_is_left_out():
    story = a_story()
    an_article(story, 1, state=Article.State.FAILED, body="")
    an_article(story, 2, state=Article.State.RECEIVED, body="")
    an_article(story, 3)
    assert [row["id"] for row in document(story)["articles"]] == ["a3"]


def test_the_bytes_are_utf_8_and_end_with_a_line_feed():
    data = render(a_whole_story())
    assert "Zażółć “gęślą”\u2028🌉".encode() in data
    assert data.endswith(b"}\n")
    assert json.loads(data)["format"] == "newsroom-timeline/1"


def test_a_longer_story_takes_no_more_queries(django_assert_num_queries):
    story = a_whole_story()
    with django_assert_num_queries(9):
        render(story)
    for number in range(10, 40):
        a_mention(an_event(story, number), an_article(story, number))
    with django_assert_num_queries(9):
        render(story)
