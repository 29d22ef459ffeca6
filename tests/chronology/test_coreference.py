"""Which reports are of one event."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology.reports import alike, day, report
from timeline.chronology.coreference import Verdicts, happenings
from timeline.chronology.mentions import Modality
from timeline.chronology.reports import Happening, Report
from timeline.chronology.sameness import Sameness

TALKS = {"who": "Orlov Brandt", "where": "Lisbon", "nouns": "treaty"}
Groups = set[frozenset[tuple[str, int]]]


def groups(found: list[Happening]) -> Groups:
    """The events as sets of their reports' keys."""
    return {frozenset(row.key for row in one.reports) for one in found}


def articles(found: list[Happening]) -> list[str]:
    """For each event, in order of time, the articles that report it: "ab", "c"."""
    return ["".join(sorted(row.key[0] for row in one.reports)) for one in found]


def test_one_event_in_three_papers_to_the_day_the_month_and_the_year() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "2021-03", **TALKS), report("c", "2021", **TALKS)]
    (found,) = happenings(rows, alike)
    assert found.date.text == "2021-03-04"


def test_events_stand_in_order_of_time() -> None:
    rows = [
        report("a", "2021-05-01", "vote", who="Cruz"),
        report("b", "2021-03-04", "storm", who="Manila"),
        report("c", "2021-04", "arrest", who="Thorne"),
    ]
    assert articles(happenings(rows, alike)) == ["b", "c", "a"]


def test_two_meetings_of_the_same_people_on_two_days_stay_two() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "2021-03-05", **TALKS)]
    assert articles(happenings(rows, alike)) == ["a", "b"]


def test_a_report_by_month_does_not_join_two_events_of_that_month_into_one() -> None:
    rows = [
        report("a", "2021-03-04", **TALKS),
        report("b", "2021-03-05", **TALKS),
        report("c", "2021-03", **TALKS),
    ]
    found = happenings(rows, alike)
    assert len(found) == 2
    assert sorted(map(len, articles(found))) == [1, 2]


def test_told_and_foretold_stay_two() -> None:
    rows = [report("a", **TALKS), report("b", **TALKS, status="planned")]
    assert len(happenings(rows, alike)) == 2


@pytest.mark.parametrize(
    ("statuses", "status"),
    [
        (["planned", "expected"], "planned"),
        (["expected", "possible"], "expected"),
        (["possible", "possible"], "possible"),
        (["denied", "denied"], "denied"),
        (["occurred", "occurred"], "occurred"),
    ],
    ids=str,
)
def test_status_is_the_firmest_of_the_reports(statuses: list[str], status: str) -> None:
    rows = [report(f"a{n}", **TALKS, status=said) for n, said in enumerate(statuses)]
    (found,) = happenings(rows, alike)
    assert found.status == Modality(status)


# --- reports without a date of their own ---


def test_a_report_without_a_date_joins_the_event_it_tells_of_and_leaves_its_date() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "", **TALKS, written="2021-03-05")]
    (found,) = happenings(rows, alike)
    assert (found.date.text, articles([found])) == ("2021-03-04", ["ab"])


def test_a_report_without_a_date_that_fits_two_events_joins_neither() -> None:
    rows = [
        report("a", "2021-03-04", **TALKS),
        report("b", "2021-03-05", **TALKS),
        report("c", "", **TALKS, paragraph=5),
    ]
    assert articles(happenings(rows, alike)) == ["a", "b"]


def test_a_report_without_a_date_that_shares_no_name_joins_nothing() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "", who="Cruz", nouns="treaty")]
    assert articles(happenings(rows, alike)) == ["a"]


def test_a_story_without_any_date_has_no_events() -> None:
    assert happenings([report("a", "", **TALKS), report("b", "", **TALKS)], alike) == []


def test_what_happens_after_the_article_was_written_is_not_what_it_tells() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "", **TALKS, written="2021-03-01")]
    assert articles(happenings(rows, alike)) == ["a"]


def test_an_expectation_without_a_date_leans_on_the_talks_it_is_to_follow() -> None:
    talks = report("a", "2021-03-04", **TALKS, status="planned", at=80)
    dinner = report("a", "", "call", who="Orlov Mendez", status="expected", leans="after", leans_on=80)
    found = happenings([talks, dinner], alike)
    leaning = next(one for one in found if one.reports[0].key == dinner.key)
    assert leaning.status == Modality.EXPECTED
    assert leaning.date.earliest == day("2021-03-05")
    assert leaning.date.latest > leaning.date.earliest
    assert leaning.date.approximate


def test_what_is_to_come_before_the_talks_ends_the_day_before() -> None:
    talks = report("a", "2021-03-04", **TALKS, status="planned", at=80)
    dinner = report("a", "", "call", who="Orlov Mendez", status="expected", leans="before", leans_on=80)
    leaning = next(one for one in happenings([talks, dinner], alike) if one.reports[0].key == dinner.key)
    assert leaning.date.latest == day("2021-03-03")


# --- rival accounts ---


def test_two_papers_that_give_one_event_two_days_are_both_marked() -> None:
    words = "The gunmen seized the night train as it slowed for the bridge"
    rows = [
        report("a", "2021-03-04", "abduction", who="Osei", sentence=words),
        report("b", "2021-03-05", "abduction", who="Osei", sentence=words),
    ]
    found = happenings(rows, alike)
    assert [(one.date.text, one.dates_differ) for one in found] == [("2021-03-04", True), ("2021-03-05", True)]


def test_a_paper_that_tells_of_both_days_knows_them_apart() -> None:
    words = "The gunmen seized the night train as it slowed for the bridge"
    rows = [
        report("a", "2021-03-04", "abduction", who="Osei", sentence=words),
        report("b", "2021-03-05", "abduction", who="Osei", sentence=words),
        report("b", "2021-03-04", "abduction", who="Osei", sentence=words, at=9),
    ]
    assert not any(one.dates_differ for one in happenings(rows, alike))


# --- editors ---


def verdicts(*, same: str = "", different: str = "") -> Verdicts:
    """Judgements on pairs of articles: "ab ac"."""
    pairs = [
        frozenset(frozenset((article, 0) for article in pair) for pair in text.split()) for text in (same, different)
    ]
    return Verdicts(*pairs)


def test_an_editors_same_joins_what_the_program_would_not() -> None:
    rows = [report("a", "2021-03", "storm", who="Manila"), report("b", "2021-03-04", "vote", who="Cruz")]
    assert articles(happenings(rows, alike)) == ["a", "b"]
    assert articles(happenings(rows, alike, verdicts(same="ab"))) == ["ab"]


def test_what_is_like_one_of_two_that_an_editor_joined_is_not_kept_apart_by_the_other() -> None:
    rows = [report("a", "2021-03-04", **TALKS), report("b", "2021-03-09", **TALKS)]
    found = happenings([*rows, report("c", "2021-03-04", **TALKS)], alike, verdicts(same="ab"))
    assert articles(found) == ["abc"]
    assert found[0].dates_differ


def test_an_editors_different_parts_what_the_program_would_join() -> None:
    rows = [report("a", **TALKS), report("b", **TALKS)]
    assert articles(happenings(rows, alike)) == ["ab"]
    assert articles(happenings(rows, alike, verdicts(different="ab"))) == ["a", "b"]


def test_a_third_report_does_not_bring_together_what_an_editor_parted() -> None:
    rows = [report(name, **TALKS) for name in "abc"]
    found = articles(happenings(rows, alike, verdicts(different="ab")))
    assert not any("ab" in one for one in found)
    assert sorted("".join(found)) == ["a", "b", "c"]


# --- what holds of every story ---

REPORTS = st.builds(
    report,
    article=st.sampled_from("abcde"),
    on=st.sampled_from(["2021-03-04", "2021-03-05", "2021-03", "2021", "[2021-03-04,2021-03-11]", ""]),
    kind=st.sampled_from(["meeting", "call", "statement", "vote"]),
    who=st.sampled_from(["Orlov Brandt", "Orlov", "Brandt Mendez", "Cruz", ""]),
    where=st.sampled_from(["Lisbon", "Vienna", ""]),
    nouns=st.sampled_from(["treaty", "treaty border", "budget", ""]),
    status=st.sampled_from(["occurred", "planned", "denied"]),
    written=st.sampled_from(["2021-03-05", "2021-04-01", ""]),
    at=st.integers(0, 9),
    whole=st.booleans(),
)
STORIES = st.lists(REPORTS, max_size=9, unique_by=lambda row: row.key)


@given(STORIES, st.randoms())
def test_the_order_of_the_reports_changes_nothing(rows: list[Report], random) -> None:
    shuffled = random.sample(rows, len(rows))
    one, other = happenings(rows, alike), happenings(shuffled, alike)
    assert groups(one) == groups(other)
    assert [(found.date, found.status, found.dates_differ) for found in one] == [
        (found.date, found.status, found.dates_differ) for found in other
    ]


def test_every_order_of_five_reports_gives_the_same_events() -> None:
    rows = [
        report("a", "2021-03-04", **TALKS),
        report("b", "2021-03", **TALKS),
        report("c", "", **TALKS, written="2021-03-06"),
        report("d", "2021-03-05", "call", who="Orlov Brandt"),
        report("e", "2021-03-04", "vote", who="Orlov", nouns="treaty"),
    ]
    found = {frozenset(groups(happenings(order, alike))) for order in permutations(rows)}
    assert len(found) == 1


@given(STORIES)
def test_no_event_holds_two_reports_of_which_one_forbids_the_other(rows: list[Report]) -> None:
    sameness = Sameness.of_story(rows, alike)
    for found in happenings(rows, alike):
        dated = [row for row in found.reports if row.founds]
        assert not any(sameness.vetoed(a, b) for a in dated for b in dated if a.key < b.key)


@given(STORIES)
def test_every_dated_report_belongs_to_one_event_and_no_report_to_two(rows: list[Report]) -> None:
    held = [row.key for found in happenings(rows, alike) for row in found.reports]
    assert len(held) == len(set(held))
    assert {row.key for row in rows if row.founds} <= set(held) <= {row.key for row in rows}


@given(STORIES)
def test_an_events_date_is_one_of_its_reports_dates_and_fits_them_all(rows: list[Report]) -> None:
    for found in happenings(rows, alike):
        dates = [row.date for row in found.reports if row.founds]
        assert found.date in dates
        assert all(found.date.overlaps(date) for date in dates)


@given(STORIES, st.data())
def test_editors_have_the_last_word(rows: list[Report], data) -> None:
    dated = sorted(row.key for row in rows if row.founds)
    pairs = [frozenset({a, b}) for a in dated for b in dated if a < b]
    different = frozenset(data.draw(st.sets(st.sampled_from(pairs)))) if pairs else frozenset()
    for found in happenings(rows, alike, Verdicts(different=different)):
        keys = {row.key for row in found.reports}
        assert not any(pair <= keys for pair in different)


@given(st.integers(1, 60))
def test_unrelated_reports_change_no_event(strangers: int) -> None:
    rows = [
        report("a", "2021-03-04", **TALKS),
        report("b", "2021-03", **TALKS),
        report("c", "", **TALKS, written="2021-03-06"),
        report("d", "2021-03-09", "arrest", who="Thorne", nouns="fraud"),
        report("e", "2021-03-09", "storm", where="Manila", nouns="flood"),
    ]
    others = [report(f"x{n}", "1999-07-08", f"kind{n}", who=f"Vesna{n}", nouns=f"moon{n}") for n in range(strangers)]
    alone = groups(happenings(rows, alike))
    assert groups(happenings([*rows, *others], alike)) == alone | {frozenset({row.key}) for row in others}
    assert len(alone) == 3
