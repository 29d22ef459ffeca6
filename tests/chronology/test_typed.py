"""What an editor types for a date, and what is understood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.grammar import LONGEST
from timeline.chronology.typed import from_words
from timeline.chronology.wording import in_words


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        pytest.param("7 Dec 2010", "2010-12-07", id="day, month, year"),
        pytest.param("December 7, 2010", "2010-12-07", id="month first"),
        pytest.param("7th of december 2010", "2010-12-07", id="an ordinal, small letters"),
        pytest.param("Dec. 7 2010", "2010-12-07", id="an abbreviation with its dot"),
        pytest.param("2010 Dec 7", "2010-12-07", id="year first"),
        pytest.param("  7\u00a0Dec   2010 ", "2010-12-07", id="spaces of any kind"),
        pytest.param("Tue 7 Dec 2010", "2010-12-07", id="the right weekday"),
        pytest.param("25/12/2010", "2010-12-25", id="numbers that can be read one way only"),
        pytest.param("2010/12/07", "2010-12-07", id="numbers, year first"),
        pytest.param("3 Dec 2010, 08:46", "2010-12-03T08:46:00", id="a clock time"),
        pytest.param("3 Dec 2010 at 8:46 p.m.", "2010-12-03T20:46:00", id="in the evening"),
        pytest.param("3 Dec 2010, 12 am", "2010-12-03T00:00:00", id="midnight"),
        pytest.param("3 Dec 2010, 08:46 UTC", "2010-12-03T08:46:00Z", id="in UTC"),
        pytest.param("3 Dec 2010, 08:46 UTC+01:00", "2010-12-03T08:46:00+01:00", id="a zone"),
        pytest.param("Sept 2010", "2010-09", id="a month"),
        pytest.param("2010", "2010", id="a year"),
        pytest.param("c. May 2024", "2024-05~", id="circa"),
        pytest.param("ca.2014", "2014~", id="circa, close up"),
        pytest.param("about 2014", "2014~", id="about"),
        pytest.param("~ 7 Dec 2010", "2010-12-07~", id="a tilde in front"),
        pytest.param("7 Dec 2010?", "2010-12-07?", id="a question mark"),
        pytest.param("probably around 7 Dec 2010", "2010-12-07%", id="probably around"),
        pytest.param("summer 2010", "2010-22", id="a season"),
        pytest.param("Fall of 2010", "2010-23", id="an American season"),
        pytest.param("winter 2010-11", "2010-24", id="a winter"),
        pytest.param("Q3 2010", "2010-35", id="a quarter"),
        pytest.param("the fourth quarter of 2010", "2010-36", id="a quarter in words"),
        pytest.param("first half of 2010", "2010-40", id="a half"),
        pytest.param("1990s", "199X", id="a decade"),
        pytest.param("the 20th century", "19XX", id="a century"),
        pytest.param("early 2010", "2010-01/2010-04", id="early in a year"),
        pytest.param("mid-December 2010", "2010-12-11/2010-12-20", id="mid-month"),
        pytest.param("late 1990s", "1997/1999", id="late in a decade"),
        pytest.param("date unknown", "XXXX", id="unknown"),
    ],
)
def test_one_date(typed, text):
    assert from_words(typed) == Edtf.parse(text)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        pytest.param("6-8 Dec 2010", "2010-12-06/2010-12-08", id="a hyphen"),
        pytest.param("6–8 Dec 2010", "2010-12-06/2010-12-08", id="a dash"),
        pytest.param("6 — 8 Dec 2010", "2010-12-06/2010-12-08", id="a long dash"),
        pytest.param("Dec 6-8, 2010", "2010-12-06/2010-12-08", id="month first"),
        pytest.param("29 Nov - 5 Dec 2010", "2010-11-29/2010-12-05", id="two months"),
        pytest.param("29 Dec – 3 Jan 2011", "2010-12-29/2011-01-03", id="over the new year"),
        pytest.param("Jun-Aug 2010", "2010-06/2010-08", id="months"),
        pytest.param("2014-2016", "2014/2016", id="years"),
        pytest.param("2010-12-07 to 2010-12-09", "2010-12-07/2010-12-09", id="EDTF days"),
        pytest.param("from 6 to 8 Dec 2010", "2010-12-06/2010-12-08", id="from, to"),
        pytest.param("between 3 and about 10 Dec 2010", "2010-12-03/2010-12-10~", id="a fuzzy end"),
        pytest.param("between about Nov and 3 Dec 2010", "2010-11~/2010-12-03", id="a fuzzy start"),
        pytest.param("about 6–12 Dec 2010", "2010-12-06~/2010-12-12~", id="about a range: both ends"),
        pytest.param("before 2014", "../2013", id="before"),
        pytest.param("after 7 Dec 2010", "2010-12-08/..", id="after"),
        pytest.param("since June 2010", "2010-06/..", id="since"),
        pytest.param("from 2014 onwards", "2014/..", id="onwards"),
        pytest.param("2014 or later", "2014/..", id="or later"),
        pytest.param("by 3 Dec 2010", "../2010-12-03", id="by"),
        pytest.param("2013 or earlier", "../2013", id="or earlier"),
        pytest.param("before about 2014", "../2013~", id="before about"),
        pytest.param("16, 23 or 28 Dec 2010", "[2010-12-16,2010-12-23,2010-12-28]", id="one of three days"),
        pytest.param("Thu 30 Dec 2010 or 6 Jan 2011", "[2010-12-30,2011-01-06]", id="of two years"),
        pytest.param("Dec 7, 2010, or Dec 8, 2010", "[2010-12-07,2010-12-08]", id="month first, or"),
        pytest.param("Dec 2010 or Feb 2011", "[2010-12,2011-02]", id="one of two months"),
        pytest.param("about 2 or 3 Dec 2010", "[2010-12-02~,2010-12-03~]", id="about one of two days"),
        pytest.param(
            "a Thursday between 9 and 23 Dec 2010", "[2010-12-09,2010-12-16,2010-12-23]", id="one of some Thursdays"
        ),
        pytest.param(
            "a day between 6 and 9 Dec 2010", "[2010-12-06,2010-12-07,2010-12-08,2010-12-09]", id="one of some days"
        ),
    ],
)
def test_several_dates(typed, text):
    assert from_words(typed) == Edtf.parse(text)


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        pytest.param("", "A date is missing; write 7 Dec 2010", id="nothing"),
        pytest.param("7\x00Dec 2010", "A date is missing", id="a control character"),
        pytest.param("7 Dec", "“7 Dec” has no year", id="no year"),
        pytest.param("next Tuesday", "“next” is no part of one", id="a day that depends on today"),
        pytest.param("by Friday", "“Friday” has a weekday and no day of the month", id="a bare weekday"),
        pytest.param("7 Dec 21", "two days, or a year of two digits", id="a year of two digits"),
        pytest.param("7 2010", "has a day and no month", id="no month"),
        pytest.param("7 Dec Nov 2010", "says the month twice", id="two months"),
        pytest.param("Wed 7 Dec 2010", "2010-12-07 is a Tuesday, not a Wednesday", id="the wrong weekday"),
        pytest.param("31 Feb 2010", "2010-02 has 28 days", id="no such day"),
        pytest.param("7/12/2010", "may be day or month first", id="day or month first"),
        pytest.param("2010-13-01", "has a month 13", id="a slip in EDTF"),
        pytest.param("Dec 2010 08:46", "half a clock time", id="a clock time of no day"),
        pytest.param("3 Dec 2010 UTC", "half a clock time", id="a zone of no clock time"),
        pytest.param("3 Dec 2010, 13 pm", "is no clock time", id="thirteen in the afternoon"),
        pytest.param("8-6 Dec 2010", "ends before it begins", id="a range backwards"),
        pytest.param("third half of 2010", "A year has two halves, not 3", id="a third half"),
        pytest.param(
            "summer 2010-11", "does not run from one year into the next", id="a northern summer of two years"
        ),
        pytest.param("0th century", "There is no 0th century", id="no century"),
        pytest.param("a Monday between 7 and 8 Dec 2010", "No Monday lies in", id="no such weekday"),
        pytest.param("a Monday between 2003 and 2010", "more than a year apart", id="too many weekdays"),
        pytest.param("7 Dec 2010 " * 99, f"at most {LONGEST} characters", id="too long"),
    ],
)
def test_what_is_not_understood_is_told_what_would_be(typed, hint):
    with pytest.raises(EdtfError) as refusal:
        from_words(typed)
    assert hint in str(refusal.value)


WORDS = "about early mid between and to or - – , 7 31st Dec 2010 99 Thu 199X ? since by 8:46 pm Q3 of half century"

phrases = st.lists(st.sampled_from(WORDS.split(" ")), max_size=12).map(" ".join)


@given(st.text(max_size=40) | phrases)
def test_any_text_is_a_date_or_is_refused(typed):
    try:
        edtf = from_words(typed)
    except EdtfError:
        return
    assert Edtf.parse(edtf.text) == edtf


@given(dates.texts)
def test_edtf_may_be_typed(text):
    assert from_words(text) == Edtf.parse(text)


@given(dates.said, st.sampled_from(["short", "long"]))
def test_what_is_shown_may_be_typed(text, style):
    edtf = Edtf.parse(text)
    assert from_words(in_words(edtf, style)) == edtf
