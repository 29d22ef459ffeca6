"""Calendar units: their values and their arithmetic."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.chronology.timex import is_value
from timeline.language.calendar_point import Point, months_on, unit_of

GRAINS = ("D", "W", "WE", "M", "Q", "S", "H", "Y", "E", "C")
DAYS = st.dates(date(1000, 1, 1), date(2999, 12, 31))


@pytest.mark.parametrize(
    ("grain", "value"),
    [
        ("D", "2021-01-02"),
        ("W", "2020-W53"),
        ("WE", "2020-W53-WE"),
        ("M", "2021-01"),
        ("Q", "2021-Q1"),
        ("S", "2020-WI"),
        ("H", "2021-H1"),
        ("Y", "2021"),
        ("E", "202"),
        ("C", "20"),
    ],
)
def test_value(grain: str, value: str) -> None:
    """The units that hold the second of January 2021."""
    assert unit_of(grain, date(2021, 1, 2)).value == value


@given(st.sampled_from(GRAINS), DAYS)
def test_values_are_timex3(grain: str, day: date) -> None:
    """Every unit of every day has a well-formed value."""
    assert is_value(unit_of(grain, day).value)


@given(st.sampled_from(GRAINS), DAYS, st.integers(-40, 40))
def test_there_and_back(grain: str, day: date, count: int) -> None:
    """So many on and as many back."""
    point = unit_of(grain, day)
    there = point.shifted(count)
    assert there is None or there.shifted(-count) == point


def test_years_before_our_era_run_backwards() -> None:
    """The year after 490 BC is 489 BC."""
    year = Point("Y", date(490, 1, 1), bc=True)
    assert (year.value, year.shifted(1).value) == ("BC0490", "BC0489")


def test_no_unit_beyond_the_calendar() -> None:
    """Nothing before the year 1, nothing after 9999."""
    assert unit_of("C", date(150, 1, 1)).shifted(-2) is None
    assert unit_of("D", date(9999, 12, 31)).shifted(1) is None


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2021, 1, 31), 1, date(2021, 2, 28)),
        (date(2020, 1, 31), 1, date(2020, 2, 29)),
        (date(2021, 3, 31), -1, date(2021, 2, 28)),
        (date(2021, 5, 31), 1, date(2021, 6, 30)),
        (date(2021, 11, 15), 14, date(2023, 1, 15)),
    ],
    ids=str,
)
def test_months_on(day: date, months: int, expected: date) -> None:
    """The last of the month where it has no such day."""
    assert months_on(day, months) == expected
