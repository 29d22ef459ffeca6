"""EDTF texts, and the days they bound."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.edtf import PRECISIONS, Edtf, EdtfError
from timeline.chronology.grammar import LONGEST

START, END = date.min.isoformat(), date.max.isoformat()


@pytest.mark.parametrize(
    ("text", "expected", "precision"),
    [
        pytest.param("2010-12-07", "2010-12-07 … 2010-12-07", "day", id="a day"),
        pytest.param("2020-02-29", "2020-02-29 … 2020-02-29", "day", id="a leap day"),
        pytest.param("2010-12", "2010-12-01 … 2010-12-31", "month", id="a month"),
        pytest.param("2024-02", "2024-02-01 … 2024-02-29", "month", id="a leap February"),
        pytest.param("2014", "2014-01-01 … 2014-12-31", "year", id="a year"),
        pytest.param("2010-12-03T08:46:00", "2010-12-03 … 2010-12-03", "time", id="a clock time"),
        pytest.param("2010-12-03T23:30:00Z", "2010-12-03 … 2010-12-03", "time", id="in UTC, the day as written"),
        pytest.param("2010-12-03T08:46:00+01:00", "2010-12-03 … 2010-12-03", "time", id="with a zone"),
        pytest.param("2010-12-03T24:00:00", "2010-12-03 … 2010-12-03", "time", id="the midnight that ends a day"),
        pytest.param("2010-12-07?", "2010-12-07 … 2010-12-07", "day", id="an uncertain day"),
        pytest.param("2010-11~", "2010-11-01 … 2010-11-30", "month", id="an approximate month is no wider"),
        pytest.param("2014%", "2014-01-01 … 2014-12-31", "year", id="a year both uncertain and approximate"),
        pytest.param("2010-12-XX", "2010-12-01 … 2010-12-31", "month", id="some day of a month"),
        pytest.param("2010-XX", "2010-01-01 … 2010-12-31", "year", id="some month of a year"),
        pytest.param("2010-XX-XX", "2010-01-01 … 2010-12-31", "year", id="some day of a year"),
        pytest.param("199X", "1990-01-01 … 1999-12-31", "decade", id="a decade"),
        pytest.param("19XX", "1900-01-01 … 1999-12-31", "century", id="a century"),
        pytest.param("000X", "0001-01-01 … 0009-12-31", "decade", id="the first decade has nine years"),
        pytest.param("XXXX", f"{START} … {END}", "unknown", id="some year"),
        pytest.param("2010-21", "2010-03-01 … 2010-05-31", "season", id="spring"),
        pytest.param("2010-22", "2010-06-01 … 2010-08-31", "season", id="summer"),
        pytest.param("2010-23", "2010-09-01 … 2010-11-30", "season", id="autumn"),
        pytest.param("2010-24", "2010-12-01 … 2011-02-28", "season", id="winter ends in the next year"),
        pytest.param("2023-24", "2023-12-01 … 2024-02-29", "season", id="winter before a leap February"),
        pytest.param("9999-24", "9999-12-01 … 9999-12-31", "season", id="winter at the end of the calendar"),
        pytest.param("2010-26", "2010-06-01 … 2010-08-31", "season", id="northern summer"),
        pytest.param("2010-30", "2010-12-01 … 2011-02-28", "season", id="southern summer"),
        pytest.param("2010-33", "2010-01-01 … 2010-03-31", "quarter", id="first quarter"),
        pytest.param("2010-36", "2010-10-01 … 2010-12-31", "quarter", id="fourth quarter"),
        pytest.param("2010-38", "2010-05-01 … 2010-08-31", "third of a year", id="second third of a year"),
        pytest.param("2010-40", "2010-01-01 … 2010-06-30", "half", id="first half"),
        pytest.param("2010-41", "2010-07-01 … 2010-12-31", "half", id="second half"),
        pytest.param("2010-35~", "2010-07-01 … 2010-09-30", "quarter", id="about the third quarter"),
        pytest.param("2010-12-06/2010-12-08", "2010-12-06 … 2010-12-08", "interval", id="days"),
        pytest.param("2010-06/2010-08", "2010-06-01 … 2010-08-31", "interval", id="months"),
        pytest.param("2014/2016-03", "2014-01-01 … 2016-03-31", "interval", id="ends of unlike precision"),
        pytest.param("2010-11~/2010-12-03", "2010-11-01 … 2010-12-03", "interval", id="a fuzzy start"),
        pytest.param("2010-12-03/2010-12-10~", "2010-12-03 … 2010-12-10", "interval", id="a fuzzy end"),
        pytest.param("2011-01-11/2011-01~", "2011-01-11 … 2011-01-31", "interval", id="the rest of about a month"),
        pytest.param("2010-06/..", f"2010-06-01 … {END}", "interval", id="an open end"),
        pytest.param("../2010-06", f"{START} … 2010-06-30", "interval", id="an open start"),
        pytest.param("2010-06/", f"2010-06-01 … {END}", "interval", id="an unknown end"),
        pytest.param("/2010-06", f"{START} … 2010-06-30", "interval", id="an unknown start"),
        pytest.param("../..", f"{START} … {END}", "unknown", id="open at both ends"),
        pytest.param("199X/2005", "1990-01-01 … 2005-12-31", "interval", id="from a decade on"),
        pytest.param(
            "[2010-12-09,2010-12-16,2010-12-23,2010-12-30]", "2010-12-09 … 2010-12-30", "one of", id="one of four days"
        ),
        pytest.param("[2011-02,2010-12-30]", "2010-12-30 … 2011-02-28", "one of", id="one of unlike dates, unsorted"),
    ],
)
def test_a_text_bounds_these_days(text, expected, precision):
    edtf = Edtf.parse(text)
    assert (edtf.text, f"{edtf.earliest} … {edtf.latest}", edtf.precision) == (text, expected, precision)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        pytest.param("2010-12-03T08:46", "2010-12-03T08:46:00", id="EDTF has seconds"),
        pytest.param("2010-12-03T08:46Z", "2010-12-03T08:46:00Z", id="with a zone too"),
        pytest.param("[2010-12-09]", "2010-12-09", id="one of one day is that day"),
    ],
)
def test_a_text_that_edtf_writes_otherwise(text, canonical):
    assert Edtf.parse(text).text == canonical


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        pytest.param("", "A date is missing; write 2010-12-07 for a day", id="nothing"),
        pytest.param("yesterday", "“yesterday” is not a date; write 2010-12-07 for a day", id="a word"),
        pytest.param("2010-13-01", "2010-13-01 has a month 13; months go from 01 to 12", id="a month 13"),
        pytest.param("2010-00-01", "2010-00-01 has a month 00", id="a month 0"),
        pytest.param("2010-20", "has a month 20", id="a month 20"),
        pytest.param("2010-42", "has a month 42", id="no such part of a year"),
        pytest.param("2010-22-05", "has a day in a season or quarter", id="a day of summer"),
        pytest.param("2010-02-29", "has a day 29; 2010-02 has 28 days", id="no leap year"),
        pytest.param("2010-04-31", "has a day 31; 2010-04 has 30 days", id="a month of thirty days"),
        pytest.param("2010-04-00", "has a day 00", id="a day 0"),
        pytest.param("2010-1-5", "months and days have two: 2010-01-05", id="single digits"),
        pytest.param("7/12/2010", "may be day or month first; write 2010-12-07", id="day or month first"),
        pytest.param("7.12.2010", "may be day or month first", id="with dots"),
        pytest.param("2010-W49", "is a week; write its first and last day", id="a week"),
        pytest.param("1990s", "written 199X", id="a decade in words"),
        pytest.param("0000", "before the year 1", id="the year 0"),
        pytest.param("-0049", "outside the years 1 to 9999", id="before our era"),
        pytest.param("Y17000", "outside the years 1 to 9999", id="a year of five digits"),
        pytest.param("XXXX-12-25", "names no year", id="a day of every year"),
        pytest.param("2010-XX-05", "has a day but no month", id="a fifth of some month"),
        pytest.param("?2010-06", "put ?, ~ or % at its end", id="a doubt in front"),
        pytest.param("2010~-06", "put ?, ~ or % at its end", id="a doubt inside"),
        pytest.param("{2010,2011}", "says all of these dates", id="all of a set"),
        pytest.param("[2010-12-09..2010-12-16]", "a range 2010-12-09/2010-12-16", id="a range in a set"),
        pytest.param("[2010-12-09,2010-12-16", "A list of dates is written [", id="an unclosed set"),
        pytest.param("[]", "A date is missing", id="an empty set"),
        pytest.param("2010-12-10/2010-12-03", "ends before it begins", id="the ends the wrong way round"),
        pytest.param("2010-12-10/foo", "“foo” is not a date", id="half an interval"),
        pytest.param("2021/2022/2023", "is not a date", id="three ends"),
        pytest.param("/", "is not a date", id="no ends"),
        pytest.param("../", "is not a date", id="open and unknown"),
        pytest.param(
            "2010-12-03T08:46:00/2010-12-04", "from day to day, without clock times", id="clock in an interval"
        ),
        pytest.param("2010-12-03T25:00:00", "no clock shows", id="an hour 25"),
        pytest.param("2010-12-03T08:61", "no clock shows", id="a minute 61"),
        pytest.param("2010-12-03T08:46:00+15:00", "is not a date", id="a zone that is nowhere"),
        pytest.param("٢٠٢١-١٢-٠٧", "is not a date", id="digits that are not ASCII"),
        pytest.param("2010-12-07\n", "is not a date", id="a line end"),
        pytest.param("2010\x00", "“2010·” is not a date", id="a control character is not echoed"),
        pytest.param("9" * (LONGEST + 1), f"at most {LONGEST} characters; this has {LONGEST + 1}", id="too long"),
    ],
)
def test_a_text_that_is_no_date_is_told_what_would_be(text, hint):
    with pytest.raises(EdtfError) as refusal:
        Edtf.parse(text)
    assert hint in str(refusal.value)


@given(st.text(max_size=60) | st.text("0123456789X?~%-/.,[]T:Z+", max_size=30))
def test_any_text_is_a_date_within_its_bounds_or_is_refused(text):
    try:
        edtf = Edtf.parse(text)
    except EdtfError:
        return
    assert edtf.earliest <= edtf.latest
    assert Edtf.parse(edtf.text) == edtf
    assert edtf.precision in PRECISIONS


@given(dates.texts)
def test_every_form_is_read_as_it_is_written(text):
    assert Edtf.parse(text).text == text
