"""The rules on any document day, not only on those of the tables."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from timeline.chronology.mentions import Timex
from timeline.language import find_dates

DAYS = st.dates(date(1901, 1, 1), date(2099, 12, 31))
WEEKDAYS = st.integers(0, 6)
MONTHS = st.integers(1, 12)
A_WEEK = timedelta(days=7)
EXAMPLES = settings(max_examples=60, deadline=None)


def only(text: str, day: date) -> Timex:
    """The one time expression of a text."""
    (timex,) = find_dates(text, day)
    return timex


def day_of(text: str, day: date) -> date:
    """The one day a text names, the same as value and as EDTF."""
    timex = only(text, day)
    assert timex.edtf is not None
    assert timex.edtf.is_day
    assert timex.value == timex.edtf.text == timex.edtf.earliest.isoformat()
    return timex.edtf.earliest


@EXAMPLES
@given(DAYS, WEEKDAYS)
def test_a_weekday_in_the_past_tense_is_the_most_recent(day: date, weekday: int) -> None:
    found = day_of(f"The old mill burned down on {calendar.day_name[weekday]}.", day)
    assert found.weekday() == weekday
    assert day - A_WEEK < found <= day


@EXAMPLES
@given(DAYS, WEEKDAYS)
def test_a_weekday_ahead_is_the_next(day: date, weekday: int) -> None:
    found = day_of(f"The committee will meet on {calendar.day_name[weekday]}.", day)
    assert found.weekday() == weekday
    assert day <= found < day + A_WEEK


@EXAMPLES
@given(DAYS, MONTHS, st.integers(1, 28), st.booleans())
def test_a_month_and_day_without_a_verb_is_of_the_nearest_year(
    day: date, month: int, number: int, british: bool
) -> None:
    name = calendar.month_name[month]
    found = day_of(f"The letter of {number} {name}" if british else f"The letter of {name} {number}", day)
    nearest = min(abs(found.replace(year=day.year + years) - day) for years in (-1, 0, 1))
    assert (found.month, found.day) == (month, number)
    assert abs(found - day) == nearest


@EXAMPLES
@given(DAYS, MONTHS)
def test_a_month_in_the_past_tense_is_the_last_one(day: date, month: int) -> None:
    timex = only(f"Exports of timber fell in {calendar.month_name[month]}.", day)
    assert timex.value == f"{day.year - (month > day.month):04d}-{month:02d}"
    assert timex.edtf is not None
    assert timex.edtf.latest <= day


@EXAMPLES
@given(DAYS, st.sampled_from([("last week", -1), ("this week", 0), ("next week", 1)]))
def test_a_week_is_a_calendar_week(day: date, said: tuple[str, int]) -> None:
    words, weeks = said
    timex = only(f"The papers speak of {words}.", day)
    year, week, _ = (day + weeks * A_WEEK).isocalendar()
    assert timex.value == f"{year:04d}-W{week:02d}"
    assert timex.edtf is not None
    assert timex.edtf.text == f"{date.fromisocalendar(year, week, 1)}/{date.fromisocalendar(year, week, 7)}"


@EXAMPLES
@given(DAYS, st.integers(2, 90))
def test_days_ago_are_counted(day: date, count: int) -> None:
    assert day_of(f"The lake froze {count} days ago.", day) == day - timedelta(days=count)


@EXAMPLES
@given(DAYS, DAYS, DAYS)
def test_a_full_date_leans_on_no_day(one: date, other: date, said: date) -> None:
    text = f"The treaty was signed on {said.day} {calendar.month_name[said.month]} {said.year}."
    assert day_of(text, one) == day_of(text, other) == said


@EXAMPLES
@given(DAYS, DAYS, st.integers(1, 400))
def test_a_range_of_full_dates_is_one_interval(day: date, first: date, length: int) -> None:
    last = first + timedelta(days=length)
    ends = [f"{end.day} {calendar.month_name[end.month]} {end.year}" for end in (first, last)]
    found = find_dates(f"The strike lasted from {ends[0]} to {ends[1]}.", day)
    assert [timex.value for timex in found] == [first.isoformat(), last.isoformat()]
    assert {timex.edtf.text for timex in found if timex.edtf} == {f"{first}/{last}"}


@EXAMPLES
@given(DAYS, st.sampled_from(["earlier this week", "earlier this month", "earlier this year", "in recent weeks"]))
def test_what_is_told_in_the_past_never_lies_after_the_day_of_writing(day: date, words: str) -> None:
    timex = only(f"Two bridges were closed {words}.", day)
    assert timex.edtf is not None
    assert timex.edtf.earliest <= timex.edtf.latest <= day
