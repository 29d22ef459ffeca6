"""Whatever date the project can read, no export breaks on it or makes more of it than is known."""

from datetime import date, datetime

from hypothesis import given
from icalendar import Event as Entry

from tests.chronology.dates import edtfs, narrowed
from timeline.exports.calendar import moments
from timeline.exports.json_ld import dated
from timeline.exports.spreadsheet import bounds
from timeline.exports.wording import days_drawn, doubt, is_certain, when


def day_of(moment: date) -> date:
    """The day of a day or of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


@given(edtfs | narrowed())
def test_what_is_drawn_lies_within_what_is_known(edtf):
    drawn = days_drawn(edtf)
    assert drawn is None or edtf.earliest <= drawn[0] <= drawn[1] <= edtf.latest


@given(edtfs | narrowed())
def test_only_one_undoubted_day_is_certain(edtf):
    assert is_certain(edtf) == (edtf.earliest == edtf.latest and not set("?~%") & set(edtf.text))
    assert ("startDate" in dated("startDate", edtf, edtf)) == is_certain(edtf)


@given(edtfs | narrowed())
def test_an_entry_of_a_calendar_can_be_read_back(edtf):
    if days_drawn(edtf) is None:
        return
    row = Entry()
    for name, moment in moments(edtf).items():
        row.add(name, moment)
    row.add("x-edtf", edtf.text)
    back = Entry.from_ical(row.to_ical())
    assert back["X-EDTF"] == edtf.text
    assert back["DTSTART"].dt == moments(edtf)["dtstart"]
    assert "DTEND" not in back or day_of(back["DTSTART"].dt) < back["DTEND"].dt


@given(edtfs | narrowed())
def test_there_are_words_for_it_and_days_that_are_days(edtf):
    assert when(edtf)
    assert isinstance(doubt(edtf), str)
    assert [day for day in bounds(edtf) if day and date.fromisoformat(day).isoformat() != day] == []
