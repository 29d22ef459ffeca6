"""What every format may say of a date: a day only where it is one, and the doubt in words."""

import csv
import io
import json
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from tests.builders import a_story
from tests.exports.doubtful import IDS, ROWS, an_event_of
from timeline.chronology.edtf import Edtf
from timeline.exports import FORMATS
from timeline.exports.wording import days_drawn, is_certain, when
from timeline.models import Event

rows = pytest.mark.parametrize("row", ROWS, ids=IDS)
drawn_rows = pytest.mark.parametrize("row", [row for row in ROWS if row.drawn], ids=[r.edtf for r in ROWS if r.drawn])


def exported(name: str, **facts) -> bytes:
    """A story of one event in a format."""
    story = a_story()
    an_event_of(story, facts.pop("row"), **facts)
    return FORMATS[name].render(story, "https://example.org")


def table(data: bytes) -> list[dict]:
    """The rows of a CSV file, as a spreadsheet reads them."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def entries(data: bytes) -> list:
    """The entries of a calendar."""
    return list(Calendar.from_ical(data).walk("VEVENT"))


def days(pair: tuple[str, str] | None) -> tuple[date, date] | None:
    """Two days of a row."""
    return pair and (date.fromisoformat(pair[0]), date.fromisoformat(pair[1]))


@rows
def test_the_words_the_certainty_and_the_span_of_a_date(row):
    edtf = Edtf.parse(row.edtf)
    assert (when(edtf), is_certain(edtf), days_drawn(edtf)) == (row.words, row.certain, days(row.drawn))


@pytest.mark.parametrize(
    ("edtf", "earliest", "latest", "drawn"),
    [
        ("2010-12", "2010-12-01", "2010-12-15", ("2010-12-01", "2010-12-15")),
        ("2010-06/..", "2010-06-10", "9999-12-31", ("2010-06-10", "2010-06-30")),
        ("2010-06/..", "2010-06-01", "2010-08-31", ("2010-06-01", "2010-08-31")),
        ("XXXX", "0001-01-01", "2010-08-31", ("2010-08-31", "2010-08-31")),
        ("XXXX", "2010-08-31", "9999-12-31", ("2010-08-31", "2010-08-31")),
        ("/2010-06", "0001-01-01", "2010-06-30", ("2010-06-01", "2010-06-30")),
    ],
)
def test_bounds_narrower_than_the_text_count(edtf, earliest, latest, drawn):
    narrowed = Edtf(edtf, date.fromisoformat(earliest), date.fromisoformat(latest))
    assert days_drawn(narrowed) == days(drawn)
    assert not is_certain(narrowed)


@pytest.mark.django_db
@rows
def test_a_table_has_the_edtf_the_words_and_the_certainty(row):
    [line] = table(exported("csv", row=row))
    assert (line["edtf"], line["date"]) == (Edtf.parse(row.edtf).text, row.words)
    assert line["certain"] == ("yes" if row.certain else "no")
    assert bool(line["doubt"]) == (not row.certain)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("edtf", "earliest", "latest"),
    [
        ("2010-06/..", "2010-06-01", ""),
        ("../2010-06", "", "2010-06-30"),
        ("XXXX", "", ""),
        ("2014", "2014-01-01", "2014-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
    ],
)
def test_an_open_end_is_no_day_in_a_table(edtf, earliest, latest):
    [row] = [row for row in ROWS if row.edtf == edtf]
    [line] = table(exported("csv", row=row))
    assert (line["earliest"], line["latest"]) == (earliest, latest)


@pytest.mark.django_db
@drawn_rows
def test_a_calendar_never_claims_a_day_that_is_not_certain(row):
    [entry] = entries(exported("ics", row=row))
    told = f"{entry['SUMMARY']} {entry['DESCRIPTION']}"
    categories = entry["CATEGORIES"].to_ical().decode()
    assert entry["X-EDTF"] == Edtf.parse(row.edtf).text
    assert ("date not certain" in told, "date not certain" in categories) == (not row.certain,) * 2
    assert entry["STATUS"] == ("CONFIRMED" if row.certain else "TENTATIVE")
    assert row.words in entry["DESCRIPTION"]
    assert entry["TRANSP"] == "TRANSPARENT"


@pytest.mark.django_db
@drawn_rows
def test_a_calendar_spans_whole_days_and_ends_the_day_after(row):
    [entry] = entries(exported("ics", row=row))
    first, last = days(row.drawn)
    if row.edtf.endswith("+02:00"):
        assert entry["DTSTART"].dt.isoformat() == "2010-12-03T06:46:00+00:00"
        assert "DTEND" not in entry
        return
    assert (entry["DTSTART"].dt, entry["DTSTART"].params["VALUE"]) == (first, "DATE")
    ends = [entry["DTEND"].dt] if "DTEND" in entry else []
    assert ends == ([min(last, date.max - timedelta(days=1)) + timedelta(days=1)] if first < date.max else [])


@pytest.mark.django_db
@drawn_rows
def test_a_slide_shows_the_words_and_is_drawn_over_every_day(row):
    [slide] = json.loads(exported("timelinejs", row=row))["events"]
    first, last = days(row.drawn)
    ends = [slide["start_date"], slide.get("end_date", slide["start_date"])]
    assert [date(end["year"], end["month"], end["day"]) for end in ends] == [first, last]
    assert (slide["display_date"], slide["edtf"]) == (row.words, Edtf.parse(row.edtf).text)
    assert ("end_date" in slide) == (first != last)


@pytest.mark.django_db
@rows
def test_data_in_a_page_has_a_start_date_only_for_a_certain_day(row):
    [item] = json.loads(exported("jsonld", row=row))["mainEntity"]["itemListElement"]
    assert item["item"]["dcterms:date"] == {"@type": "edtf:EDTF", "@value": Edtf.parse(row.edtf).text}
    assert item["item"].get("startDate") == (Edtf.parse(row.edtf).text if row.certain else None)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["ics", "timelinejs"])
def test_what_has_no_date_at_all_is_on_no_calendar(name):
    assert b"Wall gives way" not in exported(name, row=ROWS[-1])


STATUSES = [
    ("occurred", "Wall gives way", "CONFIRMED", "Happened", "Event", None),
    ("planned", "Planned: Wall gives way", "TENTATIVE", "Planned", "Event", "https://schema.org/EventScheduled"),
    ("expected", "Expected: Wall gives way", "TENTATIVE", "Expected", "Claim", None),
    ("possible", "Possible: Wall gives way", "TENTATIVE", "Possible", "Claim", None),
    ("denied", "Denied: Wall gives way", "CANCELLED", "Denied", "Claim", None),
]


def test_every_status_has_a_row():
    assert [row[0] for row in STATUSES] == Event.Status.values


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("status", "headline", "firm", "group", "kind", "schedule"), STATUSES, ids=[row[0] for row in STATUSES]
)
def test_nothing_is_told_as_done_that_was_not(status, headline, firm, group, kind, schedule):
    story = a_story()
    an_event_of(story, ROWS[0], status=status)
    [line] = table(FORMATS["csv"].render(story))
    [entry] = entries(FORMATS["ics"].render(story))
    [slide] = json.loads(FORMATS["timelinejs"].render(story))["events"]
    [item] = json.loads(FORMATS["jsonld"].render(story))["mainEntity"]["itemListElement"]
    assert line["status"] == status
    assert (entry["SUMMARY"], entry["STATUS"]) == (headline, firm)
    assert (slide["text"]["headline"], slide["group"]) == (headline, group)
    assert (item["item"]["name"], item["item"]["@type"]) == (headline, kind)
    assert item["item"].get("eventStatus") == schedule
    assert ("startDate" in item["item"]) == (kind == "Event")
