"""A calendar that icalendar, and with it the programs that follow RFC 5545, read back."""

import re

import pytest
from icalendar import Calendar

from tests.builders import a_mention, a_story, an_article, an_event
from timeline.exports import FORMATS

pytestmark = pytest.mark.django_db
HOSTILE = "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:two; three, four\\five"


def render(story, site: str = "https://example.org") -> bytes:
    """The calendar of a story on a site."""
    return FORMATS["ics"].render(story, site)


def entries(data: bytes) -> list:
    """The entries of a calendar, each found free of errors."""
    found = list(Calendar.from_ical(data).walk("VEVENT"))
    assert [entry.errors for entry in found] == [[]] * len(found)
    return found


def test_a_calendar_says_whose_it_is():
    calendar = Calendar.from_ical(render(a_story("The wall", standfirst="A wall falls.")))
    assert (calendar["VERSION"], calendar["X-WR-CALNAME"], calendar["NAME"]) == ("2.0", "The wall", "The wall")
    assert calendar["X-WR-CALDESC"] == "A wall falls."
    assert "newsroom-timeline/1" in calendar["PRODID"]


def test_an_entry_says_where_who_says_so_and_where_to_read_on():
    story = a_story()
    fall = an_event(story, "Wall falls", "2019-10-07", where=["Skerry Bay", "Harbour"])
    a_mention(fall, an_article(story, outlet="The Courier"), "The wall fell; nobody was hurt, they say.")
    [entry] = entries(render(story))
    assert sorted(entry["LOCATION"].split(", ")) == ["Harbour", "Skerry Bay"]
    assert entry["DESCRIPTION"] == "Mon 7 Oct 2019\n“The wall fell; nobody was hurt, they say.” (The Courier)"
    assert entry["URL"] == f"https://example.org{fall.get_absolute_url()}"
    assert entry["SEQUENCE"] == story.version
    assert entry["DTSTAMP"].dt == story.updated_at.replace(microsecond=0)


def test_an_entry_is_the_same_one_the_next_time():
    story = a_story()
    an_event(story, "Wall falls")
    an_event(story, "Wall stands")
    ids = [entry["UID"] for entry in entries(render(story))]
    story.events.update(title="Another title")
    assert [entry["UID"] for entry in entries(render(story))] == ids
    assert len(set(ids)) == 2


def test_without_a_site_an_entry_leads_nowhere():
    story = a_story()
    an_event(story)
    assert "URL" not in entries(render(story, ""))[0]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (HOSTILE, "one END:VEVENT BEGIN:VEVENT SUMMARY:two; three, four\\five"),
        ("سقوط جدار الميناء", "سقوط جدار الميناء"),
        ("🌉" * 300, "🌉" * 300),
        ("bell\x07", "bell"),
    ],
    ids=["hostile", "right to left", "long", "control character"],
)
def test_whatever_a_title_holds_stays_in_its_line(title, told):
    story = a_story(title[:300], slug="wall")
    an_event(story, title[:300], where=["Town Hall"])
    data = render(story)
    [entry] = entries(data)
    assert entry["SUMMARY"] == told
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    assert not re.search(rb"(?<!\r)\n", data)


def test_the_calendar_has_what_the_timeline_shows_at_first():
    story = a_story()
    held = an_event(story, "Held")
    for title, facts in {
        "Minor": {"shown": False},
        "Off": {"hidden": True},
        "Announced": {"status": "planned", "fulfilled_by": held},
        "Long ago": {"background": True, "edtf": "1974-01-01"},
    }.items():
        an_event(story, title, **facts)
    assert [entry["SUMMARY"] for entry in entries(render(story))] == ["Long ago", "Held"]


@pytest.mark.parametrize("edtf", [None, "XXXX"], ids=["no event", "no event with a date"])
def test_a_calendar_without_entries_has_the_component_that_every_calendar_has_to_have(edtf):
    story = a_story()
    if edtf:
        an_event(story, "Some day", edtf)
    calendar = Calendar.from_ical(render(story))
    assert [(part.name, part["TZID"], part.errors) for part in calendar.subcomponents] == [("VTIMEZONE", "UTC", [])]
    assert render(story).endswith(b"END:VTIMEZONE\r\nEND:VCALENDAR\r\n")


def test_a_calendar_with_entries_has_nothing_else():
    story = a_story()
    an_event(story)
    assert [part.name for part in Calendar.from_ical(render(story)).subcomponents] == ["VEVENT"]
