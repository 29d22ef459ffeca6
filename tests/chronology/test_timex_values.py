"""Which TIMEX3 values are well-formed, and how fine they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.timex import edtf_of, granularity, is_calendar, is_value, padded


@pytest.mark.parametrize(
    ("value", "fineness", "calendar"),
    [
        ("2010-12-02", "day", True),
        ("2010-12", "month", True),
        ("2010", "year", True),
        ("198", "decade", True),
        ("19", "century", True),
        ("2010-W49", "week", True),
        ("2010-W49-4", "day", True),
        ("2010-W49-WE", "weekend", True),
        ("2010-WXX", "year", True),
        ("2010-Q3", "quarter", True),
        ("2010-H1", "half", True),
        ("2010-SU", "season", True),
        ("2010-12-XX", "month", True),
        ("2010-XX-XX", "year", True),
        ("2010-12-02TMO", "time", True),
        ("2010-12-02T15:00", "time", True),
        ("2010-12-02T15:00:30.5-05:30", "time", True),
        ("FY2010", "year", False),
        ("BC0049", "year", False),
        ("XXXX-12-25", "day", False),
        ("XXXX-02-29", "day", False),
        ("XXXX-WXX-4", "day", False),
        ("XXXX-XX-XXT15:00", "time", False),
        ("P3D", "duration", False),
        ("PT40M", "duration", False),
        ("P1Y6M", "duration", False),
        ("P.5D", "duration", False),
        ("PXW", "duration", False),
        ("P2WE", "duration", False),
        ("P1DT12H", "duration", False),
        ("PRESENT_REF", "reference", False),
        ("PAST_REF", "reference", False),
        ("FUTURE_REF", "reference", False),
    ],
)
def test_a_value_is_so_fine(value, fineness, calendar):
    assert is_value(value)
    assert (granularity(value), is_calendar(value)) == (fineness, calendar)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("P", id="no length"),
        pytest.param("PT", id="no length of time"),
        pytest.param("P3", id="no unit"),
        pytest.param("P3H", id="hours without their T"),
        pytest.param("2010-13", id="a month 13"),
        pytest.param("2010-00-10", id="a month 0"),
        pytest.param("2010-02-29", id="no leap year"),
        pytest.param("2010-W53", id="a year of 52 weeks"),
        pytest.param("2010-W00", id="a week 0"),
        pytest.param("2010-W8", id="a week of one digit"),
        pytest.param("2010-Q5", id="a fifth quarter"),
        pytest.param("2010-XX-05", id="a fifth of some month"),
        pytest.param("0000", id="the year 0"),
        pytest.param("198-05", id="a month of a decade"),
        pytest.param("1", id="a millennium"),
        pytest.param("2010-12-02T25:00", id="an hour 25"),
        pytest.param("2010-12-02T24:30", id="past midnight"),
        pytest.param("2010-12-02T15:60", id="a minute 60"),
        pytest.param("T15:00", id="a clock time of no day"),
        pytest.param("present_ref", id="small letters"),
        pytest.param("٢٠٢١", id="digits that are not ASCII"),
        pytest.param("P" + "1" * 100 + "D", id="too long"),
    ],
)
def test_no_value(text):
    assert not is_value(text)
    assert (granularity(text), is_calendar(text)) == ("", False)


@pytest.mark.parametrize(
    ("loose", "strict"),
    [
        ("1998-W8", "1998-W08"),
        ("1998-W8-WE", "1998-W08-WE"),
        ("2013-11-3", "2013-11-03"),
        ("2013-9-3", "2013-09-03"),
        ("2013-9", "2013-09"),
        ("2013-11-03T8:30", "2013-11-03T08:30"),
        ("2010-12-02", "2010-12-02"),
        ("P3D", "P3D"),
        ("2010-Q3", "2010-Q3"),
        ("2010-W49-4", "2010-W49-4"),
    ],
)
def test_numbers_have_two_digits(loose, strict):
    assert padded(loose) == strict
    assert is_value(strict)


@given(dates.values)
def test_every_form_of_value_is_well_formed(value):
    assert is_value(value)
    assert granularity(value)
    assert padded(value) == value


@given(st.text(max_size=40) | st.text("0123456789XPTWQHYMDSUFA-:.", max_size=20))
def test_any_text_is_a_value_or_not(text):
    assert is_value(text) == bool(granularity(text))
    assert is_value(text) or edtf_of(text) is None


@given(dates.values)
def test_a_calendar_value_has_a_place_on_the_timeline(value):
    assert not is_calendar(value) or edtf_of(value) is not None
