"""Which events a reader must see first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.chronology.reports import day, happening, report
from timeline.chronology.significance import Standing, is_background, is_shown, significance, sources

LEAD = {"who": "Orlov Brandt", "where": "Lisbon", "written": "2010-03-05"}


def points(*rows, **fields) -> float:
    """The significance of one event in a story that has another, all about Orlov."""
    one = happening(*(rows or [report(**LEAD | fields)]))
    other = happening(*(report("z", "2010-02-01", who="Orlov", at=n) for n in range(90, 94)))
    return significance(one, Standing.of_story([one, other]))


MORE_THAN = {
    "two outlets, not one": (
        [report("a", **LEAD), report("b", **LEAD)],
        [report("a", **LEAD)],
    ),
    "three outlets, not two": (
        [report(name, **LEAD) for name in "abc"],
        [report(name, **LEAD) for name in "ab"],
    ),
    "in the lead, not far down": ([report(**LEAD, paragraph=0)], [report(**LEAD, paragraph=8)]),
    "a day, not a year": ([report(**LEAD, on="2010-03-04")], [report(**LEAD, on="2010")]),
    "a deed, not a statement": ([report(**LEAD)], [report(**LEAD, kind="statement")]),
    "done, not possible": ([report(**LEAD)], [report(**LEAD, status="possible")]),
    "a clause, not a noun": ([report(**LEAD)], [report(**LEAD, whole=False)]),
    "a main clause, not an aside": (
        [report(**LEAD, whole=False, main=True)],
        [report(**LEAD, whole=False, main=False)],
    ),
    "somebody of the story, not somebody else": ([report(who="Orlov")], [report(who="Nobody", where="Nowhere")]),
}


@pytest.mark.parametrize(("more", "less"), MORE_THAN.values(), ids=MORE_THAN)
def test_what_weighs_more(more: list, less: list) -> None:
    assert points(*more) > points(*less)


def test_a_copy_is_no_second_source() -> None:
    original = report("a", **LEAD, outlet="Continental Press")
    copy = report("b", **LEAD, outlet="Lake County Record", source="a")
    assert len(sources(happening(original, copy))) == 1
    assert points(original, copy) == points(original)


def test_two_articles_of_one_outlet_are_one_source() -> None:
    rows = [report("a", **LEAD, outlet="The Globe"), report("b", **LEAD, outlet="The Globe")]
    assert sources(happening(*rows)) == {"The Globe"}


def test_articles_without_an_outlet_are_sources_of_their_own() -> None:
    rows = [replace(report(name, **LEAD), outlet="") for name in "ab"]
    assert len(sources(happening(*rows))) == 2


def test_significance_lies_between_0_and_1() -> None:
    most = [report(name, **LEAD) for name in "abcdefgh"]
    least = report(kind="", on="1900", whole=False, main=False, status="possible", paragraph=30)
    assert 0 <= points(least) < points(*most) <= 1


BACKGROUND = {
    "years before": ("2003", True),
    "a year before": ("2009-01-05", True),
    "the month before": ("2010-02-04", False),
    "the day itself": ("2010-03-04", False),
    "to come": ("2010-12", False),
}


@pytest.mark.parametrize(("on", "background"), BACKGROUND.values(), ids=BACKGROUND)
def test_background_lies_long_before_the_first_article(on: str, background: bool) -> None:
    one = happening(report(on=on, **LEAD))
    assert is_background(one, Standing.of_story([one])) is background


def test_what_most_papers_come_back_to_to_the_day_is_no_background() -> None:
    rows = [report(name, "2015-11-22", **LEAD) for name in "abc"]
    one = happening(*rows)
    assert not is_background(one, Standing.of_story([one]))


def test_a_story_of_undated_articles_has_no_background() -> None:
    one = happening(report(on="1950"))
    assert not is_background(one, Standing.of_story([one]))


def test_standing_counts_names_against_the_most_frequent() -> None:
    found = [
        happening(report("a", who="Orlov")),
        happening(report("b", "2010-03-09", who="Orlov Brandt", written="2010-03-10")),
    ]
    standing = Standing.of_story(found)
    assert standing.names == {"Orlov": 1.0, "Brandt": 0.5}
    assert standing.begins == day("2010-03-10")


SHOWN = [
    ("weighty", 0.9, False, False, True),
    ("light", 0.05, False, False, False),
    ("background", 0.9, True, False, False),
    ("an expectation that was fulfilled", 0.9, False, True, False),
]


@pytest.mark.parametrize(
    ("weight", "background", "fulfilled", "shown"), [pytest.param(*row[1:], id=row[0]) for row in SHOWN]
)
def test_default_view(weight: float, background: bool, fulfilled: bool, shown: bool) -> None:
    one = happening(report())
    one.fulfilled_by = happening(report("b")) if fulfilled else None
    assert is_shown(one, weight, background=background) is shown


def test_a_saying_weighs_little_beside_the_deed_it_tells() -> None:
    said = happening(report("a", **LEAD, kind="statement", about="closing", at=40))
    deed, elsewhere = happening(report("a", **LEAD, kind="closing")), happening(report("b", **LEAD, kind="closing"))
    assert significance(said, Standing.of_story([said, deed])) < significance(
        said, Standing.of_story([said, elsewhere])
    )
