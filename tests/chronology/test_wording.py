"""Dates as a person would say them, and the doubt about them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.doubt import explain
from timeline.chronology.edtf import Edtf
from timeline.chronology.wording import in_words, written_in_words


def clip(text, earliest=None, latest=None):
    return Edtf.parse(text).clipped(*(day and date.fromisoformat(day) for day in (earliest, latest)))


ALTERNATE_DAYS = Edtf.one_of(date(2010, 12, 1) + timedelta(days=2 * count) for count in range(9))
"""Nine days, no two of them neighbours."""


@pytest.mark.parametrize(
    ("text", "short", "long"),
    [
        pytest.param("2010-12-02", "Thu 2 Dec 2010", "Thursday 2 December 2010", id="a day"),
        pytest.param("2010-12-02~", "about 2 Dec 2010", "about 2 December 2010", id="about a day"),
        pytest.param("2010-12-02?", "possibly 2 Dec 2010", "possibly 2 December 2010", id="an uncertain day"),
        pytest.param("2010-12-02%", "possibly about 2 Dec 2010", "possibly about 2 December 2010", id="both"),
        pytest.param("2010-12-03T08:46:00", "3 Dec 2010, 08:46", "Friday 3 December 2010, 08:46", id="a clock time"),
        pytest.param(
            "2010-12-03T08:46:30Z",
            "3 Dec 2010, 08:46:30 UTC",
            "Friday 3 December 2010, 08:46:30 UTC",
            id="seconds, UTC",
        ),
        pytest.param(
            "2010-12-03T08:46:00+01:00",
            "3 Dec 2010, 08:46 UTC+01:00",
            "Friday 3 December 2010, 08:46 UTC+01:00",
            id="a zone",
        ),
        pytest.param("2010-12", "December 2010", "December 2010", id="a month by itself is in full"),
        pytest.param("2010-12-XX", "December 2010", "December 2010", id="some day of a month"),
        pytest.param("2010-11~", "about Nov 2010", "about November 2010", id="about a month"),
        pytest.param("2014", "2014", "2014", id="a year"),
        pytest.param("0005-01", "January AD 5", "January AD 5", id="a year that looks like a day"),
        pytest.param("2014~", "about 2014", "about 2014", id="about a year"),
        pytest.param("199X", "the 1990s", "the 1990s", id="a decade"),
        pytest.param("001X", "the years AD 10 to 19", "the years AD 10 to 19", id="an early decade"),
        pytest.param("19XX", "the 20th century", "the 20th century", id="a century"),
        pytest.param("10XX", "the 11th century", "the 11th century", id="the 11th century"),
        pytest.param("20XX", "the 21st century", "the 21st century", id="the 21st century"),
        pytest.param("2010-22", "summer 2010", "summer 2010", id="a season"),
        pytest.param("2010-24", "winter 2010–11", "winter 2010–11", id="a winter"),
        pytest.param("2010-27", "northern autumn 2010", "northern autumn 2010", id="a northern season"),
        pytest.param("2010-30", "southern summer 2010–11", "southern summer 2010–11", id="a southern season"),
        pytest.param("2010-35", "third quarter of 2010", "third quarter of 2010", id="a quarter"),
        pytest.param("2010-37", "Jan–Apr 2010", "January–April 2010", id="a third of a year"),
        pytest.param("2010-41", "second half of 2010", "second half of 2010", id="a half"),
        pytest.param("XXXX", "date unknown", "date unknown", id="unknown"),
        pytest.param("../..", "date unknown", "date unknown", id="open at both ends"),
    ],
)
def test_a_calendar_unit_in_words(text, short, long):
    edtf = Edtf.parse(text)
    assert (in_words(edtf), in_words(edtf, "long")) == (short, long)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("2010-12-06/2010-12-08", "6–8 December 2010", id="days of a month"),
        pytest.param("2010-11-29/2010-12-05", "29 November – 5 December 2010", id="days of two months"),
        pytest.param("2010-12-29/2011-01-03", "29 December 2010 – 3 January 2011", id="days of two years"),
        pytest.param("2010-06/2010-08", "June–August 2010", id="months"),
        pytest.param("2010-12/2011-02", "December 2010 – February 2011", id="months of two years"),
        pytest.param("2014/2016", "2014–2016", id="years"),
        pytest.param("2010-12-03/2010-12-03", "Friday 3 December 2010", id="a day to itself"),
        pytest.param("2010-12-06~/2010-12-12~", "about 6–12 December 2010", id="both ends in doubt"),
        pytest.param("2010-11~/2010-12-03", "between about November and 3 December 2010", id="a fuzzy start"),
        pytest.param("2010-12-03/2010-12-10~", "between 3 and about 10 December 2010", id="a fuzzy end"),
        pytest.param("2010-06/2010-12-03", "between June and 3 December 2010", id="ends of unlike precision"),
        pytest.param("2003~/2010-12-03", "between about 2003 and 3 December 2010", id="from a year"),
        pytest.param(
            "2011-01-11/2011-01~", "between 11 January and about the end of January 2011", id="the rest of a month"
        ),
        pytest.param(
            "2010-12~/2010-12-28",
            "between about the start of December and 28 December 2010",
            id="the month up to a day",
        ),
        pytest.param("2010/2010-12-03", "between the start of 2010 and 3 December 2010", id="the year up to a day"),
        pytest.param("2010-35/2011", "between the third quarter of 2010 and 2011", id="from a quarter"),
        pytest.param("2010-06/..", "since June 2010", id="an open end"),
        pytest.param("2010-06-05/..", "since 5 June 2010", id="since a day"),
        pytest.param("../2010-12-03", "by 3 December 2010", id="an open start"),
        pytest.param("../2013", "2013 or earlier", id="up to a year"),
        pytest.param("2010-06/", "from June 2010, end unknown", id="an unknown end"),
        pytest.param("/2010-06", "until June 2010, start unknown", id="an unknown start"),
    ],
)
def test_an_interval_in_words(text, words):
    assert in_words(Edtf.parse(text), "long") == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        pytest.param(
            Edtf.parse("[2010-12-09,2010-12-16,2010-12-23,2010-12-30]"),
            "a Thursday between 9 and 30 Dec 2010",
            id="weeks apart",
        ),
        pytest.param(Edtf.parse("[2010-12-16,2010-12-23]"), "Thu 16 or 23 Dec 2010", id="two, a week apart"),
        pytest.param(Edtf.parse("[2010-12-30,2011-01-06]"), "Thu 30 Dec 2010 or 6 Jan 2011", id="of two years"),
        pytest.param(Edtf.parse("[2010-12-16,2010-12-23,2010-12-28]"), "16, 23 or 28 Dec 2010", id="days of a month"),
        pytest.param(Edtf.parse("[2010-11-25,2010-12-02,2010-12-08]"), "25 Nov, 2 or 8 Dec 2010", id="of two months"),
        pytest.param(
            Edtf.parse("[2010-12-06,2010-12-07,2010-12-08,2010-12-09]"),
            "a day between 6 and 9 Dec 2010",
            id="neighbours",
        ),
        pytest.param(ALTERNATE_DAYS, "one of 9 days between 1 and 17 Dec 2010", id="too many to list"),
        pytest.param(Edtf.parse("[2010-12,2011-02]"), "Dec 2010 or Feb 2011", id="months"),
        pytest.param(Edtf.parse("[2010,2011~]"), "2010 or about 2011", id="years, one in doubt"),
    ],
)
def test_one_of_several_dates_in_words(edtf, words):
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        pytest.param(clip("2010-12", latest="2010-12-15"), "December 2010, by the 15th", id="a month up to a day"),
        pytest.param(clip("2010-12", "2010-12-22"), "December 2010, from the 22nd", id="a month from a day on"),
        pytest.param(clip("2010-12", "2010-12-10", "2010-12-15"), "10–15 Dec 2010", id="days inside a month"),
        pytest.param(clip("2010-12", latest="2010-12-01"), "Wed 1 Dec 2010", id="its first day"),
        pytest.param(clip("2010", latest="2010-04-30"), "early 2010", id="the first months of a year"),
        pytest.param(clip("2010", "2010-05-01", "2010-08-31"), "mid 2010", id="the middle of a year"),
        pytest.param(clip("2010", "2010-09-01"), "late 2010", id="the last months of a year"),
        pytest.param(clip("2010", latest="2010-02-10"), "2010, by 10 Feb", id="a year up to a day"),
        pytest.param(
            clip("2010-24", latest="2011-01-15"), "winter 2010–11, by 15 Jan 2011", id="a winter up to a day"
        ),
        pytest.param(clip("2010-22", latest="2010-07-15"), "summer 2010, by 15 Jul", id="a summer up to a day"),
        pytest.param(clip("199X", latest="1993-12-31"), "the 1990s, by 1993", id="a decade up to a year"),
        pytest.param(clip("199X", "1993-05-01"), "the 1990s, from 1 May 1993", id="a decade from a day on"),
        pytest.param(
            clip("2010-11-29/2010-12-05", latest="2010-12-03"), "29 Nov – 3 Dec 2010", id="a week up to a day"
        ),
        pytest.param(clip("../2010-12-10", "2010-12-03"), "3–10 Dec 2010", id="by a day, from a day on"),
        pytest.param(clip("2010-06/..", latest="2010-12-03"), "between Jun and 3 Dec 2010", id="since, up to a day"),
    ],
)
def test_bounds_narrower_than_the_text_are_told(edtf, words):
    assert in_words(edtf) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2010-12-02", "Thu 2 Dec"),
        ("2010-12", "December"),
        ("2010", "2010"),
        ("2010-12-06/2010-12-08", "6–8 Dec"),
        ("2010-12-29/2011-01-03", "29 Dec 2010 – 3 Jan 2011"),
        ("2011-01-03", "Mon 3 Jan 2011"),
        ("2010-22", "summer"),
        ("2010-35", "third quarter"),
    ],
)
def test_a_year_that_stands_above_is_not_said_again(text, words):
    assert in_words(Edtf.parse(text), said_year=2010) == words


@given(dates.narrowed(), st.sampled_from(["short", "long"]), st.none() | st.integers(1, 9999))
def test_every_date_has_words(edtf, style, said_year):
    words = in_words(edtf, style, said_year)
    assert words == " ".join(words.split())
    assert words
    assert "X" not in words
    assert "  " not in explain(edtf)


@pytest.mark.parametrize(
    ("edtf", "sentence"),
    [
        pytest.param(Edtf.parse("2010-12-02"), "", id="a day leaves no doubt"),
        pytest.param(Edtf.parse("2010-12-03T08:46:00"), "", id="nor does a clock time"),
        pytest.param(Edtf.parse("2010-12-03/2010-12-03"), "", id="nor an interval of one day"),
        pytest.param(Edtf.parse("2010-12-02~"), "The sources give the day only roughly.", id="about a day"),
        pytest.param(Edtf.parse("2010-12-02?"), "The day is not certain.", id="an uncertain day"),
        pytest.param(Edtf.parse("2010-12"), "The sources give only the month.", id="a month"),
        pytest.param(Edtf.parse("2010-11~"), "The sources give only the month, and that roughly.", id="about a month"),
        pytest.param(
            Edtf.parse("2014?"), "The sources give only the year, and that not for certain.", id="an uncertain year"
        ),
        pytest.param(Edtf.parse("199X"), "The sources give only the decade.", id="a decade"),
        pytest.param(Edtf.parse("2010-40"), "The sources give only the half of the year.", id="a half"),
        pytest.param(Edtf.parse("2010-37"), "The sources give only the part of the year.", id="a third"),
        pytest.param(
            clip("2010-12", latest="2010-12-15"),
            "The sources give only the month; it was no later than 15 December 2010.",
            id="a month up to a day",
        ),
        pytest.param(
            clip("2010", "2010-09-01"),
            "The sources give only the year; it is no earlier than 1 September 2010.",
            id="a year from a day on",
        ),
        pytest.param(
            clip("2010-12", "2010-12-10", "2010-12-15"),
            "The sources give only the month; it lies within 10–15 December 2010.",
            id="days inside a month",
        ),
        pytest.param(
            clip("2010-12", latest="2010-12-01"),
            "The sources give only the month; it can only be 1 December 2010.",
            id="a month on its first day",
        ),
        pytest.param(
            Edtf.parse("[2010-12-16,2010-12-23,2010-12-30]"),
            "One of these Thursdays: 16, 23 or 30 December 2010.",
            id="one of some Thursdays",
        ),
        pytest.param(
            Edtf.parse("[2010-12-06,2010-12-08]"), "One of these days: 6 or 8 December 2010.", id="one of two days"
        ),
        pytest.param(ALTERNATE_DAYS, "One of 9 days from 1 December 2010 to 17 December 2010.", id="one of many days"),
        pytest.param(
            Edtf.parse("[2010-12,2011-02]"),
            "One of these dates: December 2010 or February 2011.",
            id="one of two months",
        ),
        pytest.param(
            Edtf.parse("2010-12-06/2010-12-08"),
            "The sources give a range and no day in it: 6–8 December 2010.",
            id="a range",
        ),
        pytest.param(
            Edtf.parse("2010-11~/2010-12-03"),
            "The sources give a range and no day in it: between about November and 3 December 2010; "
            "where it begins is approximate.",
            id="a fuzzy start",
        ),
        pytest.param(
            Edtf.parse("2010-12-03/2010-12-10~"),
            "The sources give a range and no day in it: between 3 and about 10 December 2010; "
            "where it ends is approximate.",
            id="a fuzzy end",
        ),
        pytest.param(Edtf.parse("2010-06/.."), "The sources say since when, not until when.", id="an open end"),
        pytest.param(Edtf.parse("../2013"), "The sources give only the latest that it can be.", id="an open start"),
        pytest.param(Edtf.parse("XXXX"), "The sources give no date.", id="unknown"),
    ],
)
def test_the_doubt_in_a_sentence(edtf, sentence):
    assert explain(edtf) == sentence


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        pytest.param("2016-03-04/..", "4 Mar 2016 or later", id="a day"),
        pytest.param("2016/..", "2016 or later", id="a year"),
        pytest.param("../2024", "2024 or earlier", id="before"),
        pytest.param("2016-03-04/2016-03-06", "4–6 Mar 2016", id="between"),
    ],
)
def test_when_an_article_was_written(edtf: str, said: str) -> None:
    assert written_in_words(Edtf.parse(edtf)) == said
