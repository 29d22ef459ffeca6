"""Feast days against almanacs."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.language.feasts import easter, feast, nth_weekday


@pytest.mark.parametrize(
    "day",
    [date(1818, 3, 22), date(1961, 4, 2), date(2000, 4, 23), date(2008, 3, 23), date(2024, 3, 31), date(2038, 4, 25)],
    ids=str,
)
def test_easter(day: date) -> None:
    """The earliest, the latest and some between."""
    assert easter(day.year) == day


@given(st.integers(1583, 4099))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    """Between 22 March and 25 April."""
    day = easter(year)
    assert day.isoweekday() == 7
    assert date(year, 3, 22) <= day <= date(year, 4, 25)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        pytest.param("thanksgiving", date(2023, 11, 23), id="fourth Thursday"),
        pytest.param("memorial day", date(2023, 5, 29), id="last Monday"),
        pytest.param("election day", date(2022, 11, 8), id="Tuesday after the first Monday"),
        pytest.param("election day", date(2016, 11, 8), id="never the first of November"),
        pytest.param("good friday", date(2022, 4, 15), id="before Easter"),
        pytest.param("pentecost", date(2022, 6, 5), id="after Easter"),
        pytest.param("christmas eve", date(2022, 12, 24), id="fixed"),
    ],
)
def test_feast(name: str, day: date) -> None:
    """By name and year."""
    assert feast(name, day.year) == day


@pytest.mark.parametrize(("name", "year"), [("no such feast", 2022), ("easter", 0), ("easter", 10_000)])
def test_no_feast(name: str, year: int) -> None:
    """Unknown names, years outside the calendar."""
    assert feast(name, year) is None


@given(st.integers(1, 9998), st.integers(1, 12), st.integers(1, 7), st.integers(1, 4))
def test_nth_weekday_is_in_its_month(year: int, month: int, weekday: int, which: int) -> None:
    """The first four of every weekday are in every month, in their week."""
    day = nth_weekday(year, month, weekday, which)
    assert (day.year, day.month, day.isoweekday(), (day.day - 1) // 7 + 1) == (year, month, weekday, which)
