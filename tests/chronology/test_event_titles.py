"""The title of an event, chosen among those that its reports' clauses give."""

from __future__ import annotations

from tests.chronology.reports import happening, report
from timeline.chronology.event_titles import LONGEST, title_of

TALKS = {"who": "Orlov Brandt", "where": "Lisbon"}


def test_a_full_clause_before_a_noun() -> None:
    one = happening(
        report("a", **TALKS, title="Talks", whole=False),
        report("b", **TALKS, title="Orlov meets Brandt in Lisbon"),
    )
    assert title_of(one, {}) == "Orlov meets Brandt in Lisbon"


def test_of_two_clauses_the_one_that_names_who_matters() -> None:
    one = happening(
        report("a", **TALKS, title="Two ministers meet at last after weeks of waiting in Lisbon"),
        report("b", **TALKS, title="Orlov meets Brandt in Lisbon"),
    )
    assert title_of(one, {}) == "Orlov meets Brandt in Lisbon"


def test_a_clause_of_a_dated_report_before_one_that_only_looks_back() -> None:
    dated = report("a", **TALKS, title="Orlov meets Brandt in Lisbon")
    undated = report("b", "", **TALKS, title="Orlov sees Brandt in Lisbon")
    assert title_of(happening(dated, undated), {}) == "Orlov meets Brandt in Lisbon"


def test_a_meeting_says_where_it_was() -> None:
    one = happening(report("a", **TALKS, title="Orlov meets Brandt"))
    assert title_of(one, {}) == "Orlov meets Brandt in Lisbon"


def test_no_place_where_the_title_has_one_or_is_long() -> None:
    there = happening(report("a", **TALKS, title="Orlov meets Brandt at the Lisbon talks"))
    long = happening(report("a", **TALKS, title="Orlov meets Brandt " + "again " * 11))
    assert title_of(there, {}) == "Orlov meets Brandt at the Lisbon talks"
    assert "in Lisbon" not in title_of(long, {})


def test_a_meeting_that_is_only_named_is_held_by_two() -> None:
    one = happening(report("a", **TALKS, title="Forty-minute meeting", whole=False))
    assert title_of(one, {}) == "Brandt and Orlov hold forty-minute meeting"


def test_a_meeting_that_is_only_named_and_still_to_come() -> None:
    one = happening(report("a", **TALKS, title="Meeting", whole=False, status="planned"))
    assert title_of(one, {}) == "Brandt and Orlov to hold meeting"


def test_where_no_clause_is_clean_the_headline_of_an_article_that_leads_with_it() -> None:
    leads = happening(report("a", kind="storm", title="Storm", whole=False, paragraph=0))
    far_down = happening(report("a", kind="storm", title="Storm", whole=False, paragraph=9))
    headlines = {"a": "Storm takes the roof off the market hall"}
    assert title_of(leads, headlines) == "Storm takes the roof off the market hall"
    assert title_of(far_down, headlines) == "Storm"


def test_the_shorter_headline_of_two() -> None:
    one = happening(*(report(name, kind="storm", title="Storm", whole=False, paragraph=0) for name in "ab"))
    headlines = {"a": "Storm takes the roof off the market hall", "b": "Storm lifts the market's roof"}
    assert title_of(one, headlines) == "Storm lifts the market's roof"


def test_a_headline_too_long_for_a_title_is_left() -> None:
    one = happening(report("a", kind="storm", title="Storm", whole=False, paragraph=0))
    assert title_of(one, {"a": "Storm " + "and storm " * LONGEST}) == "Storm"


def test_for_want_of_everything_the_trigger() -> None:
    one = happening(report("a", kind="storm", title="", whole=False, paragraph=9))
    assert title_of(one, {}) == "Storm"


def test_the_order_of_the_reports_changes_nothing() -> None:
    rows = [report(name, **TALKS, title=f"Orlov meets Brandt {name}") for name in "abc"]
    assert len({title_of(happening(*order), {}) for order in (rows, rows[::-1], [rows[1], rows[0], rows[2]])}) == 1
