"""One group of rows for each phenomenon of dates in news: where to find it, and that it is large enough."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest

PHENOMENA = {
    "bare weekday": "bare_weekday",
    "month and day without a year": "month_and_day",
    "bare month": "bare_month",
    "last, this, next with a unit": "last_this_next",
    "earlier, early, mid, late, end of": "early_mid_late",
    "a year ago, days earlier": "ago_and_earlier",
    "recent, coming, past few": "recent_and_coming",
    "now, recently, soon": "now_recently_soon",
    "decade, century": "decade_and_century",
    "quarter, half, fiscal year, season": "quarter_half_season",
    "that day, the same month": "that_day",
    "durations": "durations",
    "sets": "sets",
    "part of day, clock time, zone": "part_of_day_and_clock",
    "years": "years",
    "ranges": "ranges",
    "named times": "named_times",
    "narrative text": "narrative_text",
    "spans": "spans",
    "what must not be a date": "not_a_date",
}


def module_of(phenomenon: str) -> ModuleType:
    """The module with the rows of a phenomenon."""
    return import_module(f"tests.language.dates.test_{PHENOMENA[phenomenon]}")


def rows_of(phenomenon: str) -> list:
    """The rows of all tables of a phenomenon."""
    tests = [value for name, value in vars(module_of(phenomenon)).items() if name.startswith("test_")]
    return [row for test in tests for row in test.pytestmark[0].args[1]]


@pytest.mark.parametrize("phenomenon", PHENOMENA)
def test_a_phenomenon_has_fifteen_rows_with_titles_of_their_own(phenomenon: str) -> None:
    titles = [row.id for row in rows_of(phenomenon)]
    assert len(titles) >= 15
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize("phenomenon", sorted(PHENOMENA.keys() - {"narrative text"}))
def test_a_phenomenon_has_rows_where_nothing_is_found(phenomenon: str) -> None:
    assert any(expected == [] for _, _, expected in (row.values for row in rows_of(phenomenon)))


def test_no_text_stands_twice() -> None:
    texts = [row.values[:2] for phenomenon in PHENOMENA for row in rows_of(phenomenon)]
    assert [text for text in texts if texts.count(text) > 1] == []
