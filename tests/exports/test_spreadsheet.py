"""A table that Excel, LibreOffice and a program read alike, and in which nothing runs."""

import csv
import io

import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from timeline.exports import FORMATS
from timeline.exports.spreadsheet import COLUMNS, safe

pytestmark = pytest.mark.django_db


def render(story) -> bytes:
    """The table of a story on a site."""
    return FORMATS["csv"].render(story, "https://example.org")


def read(data: bytes) -> list[list[str]]:
    """The table as a spreadsheet reads it."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_an_empty_story_is_a_heading():
    assert read(render(a_story())) == [list(COLUMNS)]


def test_excel_is_told_that_it_is_utf_8():
    assert render(a_story()).startswith(b"\xef\xbb\xbfid,")


def test_a_row_says_what_who_where_and_by_whom():
    story = a_story()
    held = an_event(story, "Council meets", "2019-10-14", who=["Ines Duarte", "Bo, Al"], where=["Town Hall"])
    article = an_article(story, outlet="The Courier", published="2019-10-15")
    a_mention(held, article, "The council met,\nat last.")
    an_event(story, "Council to meet", "2019-10", status="expected", fulfilled_by=held, shown=False)
    [_, expected, met] = sorted(read(render(story)), key=lambda row: row[0] != "id" and row[0] == "e1")
    assert dict(zip(COLUMNS, met, strict=True)) == {
        "id": "e1",
        "edtf": "2019-10-14",
        "date": "Mon 14 Oct 2019",
        "certain": "yes",
        "earliest": "2019-10-14",
        "latest": "2019-10-14",
        "doubt": "",
        "status": "occurred",
        "title": "Council meets",
        "participants": "Bo, Al; Ines Duarte",
        "places": "Town Hall",
        "articles": "1",
        "outlets": "1",
        "key": "yes",
        "became": "",
        "sentence": "“The council met, at last.” (The Courier)",
        "page": "https://example.org/stories/the-harbour-wall/events/1/",
    }
    assert dict(zip(COLUMNS, expected, strict=True))["became"] == "e1"
    assert dict(zip(COLUMNS, expected, strict=True))["key"] == "no"


def test_all_events_are_there_but_those_taken_off():
    story = a_story()
    for number, facts in enumerate([{}, {"shown": False}, {"hidden": True}, {"background": True}], start=1):
        an_event(story, f"Event {number}", **facts)
    assert [row[0] for row in read(render(story))[1:]] == ["e1", "e2", "e4"]


def test_what_nobody_can_date_comes_last_and_says_so():
    story = a_story()
    an_event(story, "Some time", number=1)
    story.events.update(edtf="", earliest=None, latest=None)
    an_event(story, "Wall falls", number=2)
    [dated, undated] = [dict(zip(COLUMNS, row, strict=True)) for row in read(render(story))[1:]]
    assert (dated["id"], undated["id"]) == ("e2", "e1")
    assert (undated["edtf"], undated["date"], undated["certain"]) == ("", "date not known", "no")
    assert (undated["earliest"], undated["latest"]) == ("", "")


@pytest.mark.parametrize(
    "text",
    ["=1+1", '=HYPERLINK("http://x.example")', "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1", "＠x"],
)
def test_nothing_can_be_taken_for_a_formula(text):
    story = a_story()
    an_event(story, text, who=[text], where=[text])
    [_, row] = read(render(story))
    assert [cell for cell in row if cell and cell[0] in "=+-@\t\r＝＋－＠"] == []
    assert f"'{text}" in row


@pytest.mark.parametrize("text", ["A wall = a wall", "2019-10", "“=1+1”", "", "'=1"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert safe(text) == text


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("سقوط جدار الميناء", "سقوط جدار الميناء"),
        ("Zażółć “gęślą” 🌉", "Zażółć “gęślą” 🌉"),
        ('two\nlines,\ta “quote” and a "mark"', 'two lines, a “quote” and a "mark"'),
        ("bell\x07 and escape\x1b[31m", "bell and escape[31m"),
        ("x" * 300, "x" * 300),
    ],
    ids=["right to left", "unicode", "lines", "control characters", "300 characters"],
)
def test_whatever_a_title_holds_stays_in_its_cell(title, told):
    story = a_story()
    an_event(story, title)
    assert read(render(story))[1][COLUMNS.index("title")] == told
