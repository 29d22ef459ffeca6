"""Announced, then happened."""

from __future__ import annotations

import pytest

from tests.chronology.reports import happening, report, sameness
from timeline.chronology.fulfilment import tie

PLAN = {"article": "a", "who": "Orlov Brandt", "where": "Lisbon", "status": "planned", "written": "2021-03-01"}
DEED = {"article": "b", "who": "Orlov Brandt", "where": "Lisbon", "written": "2021-03-05"}

FULFILLED = {
    "on the day": (PLAN, DEED),
    "in the week that was expected": (
        PLAN | {"on": "2021-03-01/2021-03-07", "status": "expected"},
        DEED | {"on": "2021-03-04"},
    ),
    "a day after a vague window": (
        PLAN | {"on": "2021-03-01/2021-03-05", "status": "expected"},
        DEED | {"on": "2021-03-06"},
    ),
    "what was possible": (PLAN | {"status": "possible"}, DEED),
    "a deadline, met early": (PLAN | {"on": "2021-03-30", "deadline": True}, DEED | {"on": "2021-03-09"}),
    "no place in the announcement": (PLAN | {"where": ""}, DEED),
    "told by month": (PLAN, DEED | {"on": "2021-03"}),
}

NOT_FULFILLED = {
    "another day": (PLAN, DEED | {"on": "2021-03-05"}),
    "long after the window": (
        PLAN | {"on": "2021-03-01/2021-03-05", "status": "expected"},
        DEED | {"on": "2021-03-12"},
    ),
    "other people": (PLAN, DEED | {"who": "Mendez Cruz", "where": "Lima"}),
    "another place": (PLAN, DEED | {"where": "Vienna"}),
    "said, not done": (PLAN, DEED | {"kind": "statement"}),
    "before it was announced": (
        PLAN | {"on": "2021-03", "written": "2021-03-10"},
        DEED | {"on": "2021-03-04"},
    ),
    "denied": (PLAN, DEED | {"status": "denied"}),
    "within a year": (PLAN, DEED | {"on": "2021"}),
}


@pytest.mark.parametrize(("plan", "deed"), FULFILLED.values(), ids=FULFILLED)
def test_an_expectation_points_to_what_it_became(plan: dict, deed: dict) -> None:
    expected, happened = happening(report(**plan)), happening(report(**deed))
    tie([expected, happened], sameness(*expected.reports, *happened.reports))
    assert expected.fulfilled_by is happened
    assert happened.fulfilled_by is None


def test_of_two_deeds_alike_the_nearer_to_a_deadline_fulfils_it() -> None:
    expected = happening(report(**PLAN | {"on": "2021-03-30", "deadline": True}))
    early, late = (happening(report(**DEED | {"on": day, "article": day})) for day in ("2021-03-09", "2021-03-28"))
    tie([expected, early, late], sameness(*expected.reports, *early.reports, *late.reports))
    assert expected.fulfilled_by is late


def test_what_an_article_tells_as_done_is_not_what_it_still_expects() -> None:
    expected = happening(report(**PLAN | {"on": "2021-03-01/2021-03-07"}))
    known = happening(report(**DEED | {"article": "a", "on": "2021-03-01", "at": 40}))
    tie([expected, known], sameness(*expected.reports, *known.reports))
    assert expected.fulfilled_by is None


@pytest.mark.parametrize(("plan", "deed"), NOT_FULFILLED.values(), ids=NOT_FULFILLED)
def test_an_expectation_stands_while_nothing_fulfils_it(plan: dict, deed: dict) -> None:
    expected, happened = happening(report(**plan)), happening(report(**deed))
    tie([expected, happened], sameness(*expected.reports, *happened.reports))
    assert expected.fulfilled_by is None


def test_the_likeliest_of_several_fulfils_it() -> None:
    expected = happening(report(**PLAN | {"nouns": "treaty"}))
    dinner = happening(report("b", kind="vote", who="Orlov"))
    talks = happening(report("c", who="Orlov Brandt", where="Lisbon", nouns="treaty"))
    found = [expected, dinner, talks]
    tie(found, sameness(*(row for one in found for row in one.reports)))
    assert expected.fulfilled_by is talks


def test_three_announcements_of_one_event_all_point_to_it() -> None:
    windows = ["2021-03-02/2021-03-09", "2021-03-04/2021-03-05", "2021-03-04"]
    expected = [happening(report(**PLAN | {"on": on, "article": f"p{n}"})) for n, on in enumerate(windows)]
    happened = happening(report(**DEED))
    tie([*expected, happened], sameness(*(row for one in [*expected, happened] for row in one.reports)))
    assert [one.fulfilled_by for one in expected] == [happened] * 3
