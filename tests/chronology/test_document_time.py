"""When an article was written, from what it says and from what the story's other articles say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chronology.reports import day, report
from tests.chronology.undated import as_read, sister, tells, undated, worked_out
from timeline.chronology.document_time import AROUND_SISTERS
from timeline.chronology.edtf import Edtf

# --- without sisters ---

ALONE = [
    ("a full date told as past", "The bridge fell on 4 March 2010. The mayor resigned on Thursday.", "2010-03-04/.."),
    ("a month told as past", "The bridge fell in March 2010.", "2010-03/.."),
    ("the last of several years", "It was built in 1974, widened in 1991 and repaired in 1983.", "1991/.."),
    ("since a year", "It has been closed since 2019.", "2019/.."),
    ("a year still to come", "The bridge is expected to reopen in 2024.", "../2024"),
    ("a year past and one to come", "The bridge fell in 2021. It is expected to reopen in 2024.", "2021/2024"),
    ("one year, past and to come", "It fell in March 2010. It will be rebuilt in 2010.", "2010-03/2010"),
    ("a plan told in the past tense", "It was due to open in 1974. It fell in 2010.", "2010/.."),
    ("a date that something bears", "The company plans to redeem debentures due March 1, 2031.", "XXXX"),
    ("a law of some year", "The 1974 law is under review.", "XXXX"),
    ("a day without its year", "The bridge fell on March 4.", "XXXX"),
    ("a weekday", "The mayor resigned on Thursday.", "XXXX"),
]


def test_nothing_known_is_said_to_be_nothing() -> None:
    found = worked_out(undated("The mayor resigned on Thursday."))
    assert found.edtf.text == "XXXX"
    assert found.because == ("Neither the article nor the story's other articles give a year.",)


@pytest.mark.parametrize(("text", "bounds"), [pytest.param(*row[1:], id=row[0]) for row in ALONE])
def test_years_that_bound_an_article_alone(text: str, bounds: str) -> None:
    assert worked_out(as_read(text)).edtf.text == bounds


def test_bounds_are_given_with_their_reasons() -> None:
    found = worked_out(as_read("The bridge fell on 4 March 2021. It is expected to reopen in 2024."))
    assert found.because == ("it tells of “4 March 2021” as past", "it says “2024” is still to come")
    assert found.likeliest is None


# --- among its sisters ---


def test_one_of_these_thursdays() -> None:
    text = "The bridge fell on March 1. The mayor resigned on Thursday. Hearings will open on March 21."
    found = worked_out(undated(text), sister("2010-03-15", copy=0.4))
    assert {day("2010-03-11"), day("2010-03-18")} < set(found.edtf.days)
    assert not {day("2010-03-10"), day("2010-03-16"), day("2010-03-17")} & set(found.edtf.days)


def test_january_in_a_december_piece_is_still_to_come() -> None:
    found = worked_out(undated("Hearings will open on Jan. 4."), sister("2010-12-20"))
    assert day("2010-10-20") < found.edtf.earliest
    assert found.edtf.latest <= day("2011-01-04")


def test_december_in_a_january_piece_is_past() -> None:
    found = worked_out(as_read("The hearings opened on Dec. 29."), sister("2011-01-05", copy=0.4))
    assert found.edtf.earliest >= day("2010-12-29")


def test_a_day_of_a_month_told_as_past_is_before_the_day_of_writing() -> None:
    found = worked_out(as_read("The bridge fell on March 4."), sister("2010-03-09", copy=0.4))
    assert found.edtf.earliest >= day("2010-03-04")


def test_a_dateline_gives_the_day() -> None:
    found = worked_out(undated("The mayor resigned.", hints=[(3, 5)]), sister("2010-03-15"))
    assert found.edtf.text == "2010-03-05"
    assert "its dateline says March 5" in found.because


def test_a_copy_is_from_the_day_of_its_original_or_from_beside_it() -> None:
    found = worked_out(undated("The mayor resigned."), sister("2010-03-15", copy=0.95))
    assert found.likeliest == day("2010-03-15")
    assert found.edtf.text == "2010-03-14/2010-03-16"
    assert tells(found, "the same text as The Globe", "15 Mar 2010")


def test_shared_quotations_are_from_nearly_the_same_day() -> None:
    words = frozenset({"It was a decision, taken every morning"})
    paper = sister("2010-03-15", quotations=words)
    quoting, other = (
        worked_out(undated("The mayor resigned.", quotations=words), paper),
        worked_out(undated(""), paper),
    )
    assert quoting.likeliest == day("2010-03-15")
    assert quoting.edtf.width < other.edtf.width
    assert tells(quoting, "quotes the same words as The Globe", "15 Mar 2010")


def test_the_day_another_paper_gives_the_event_gives_the_week() -> None:
    """Alone, "Thursday" could be any; a paper of two weeks later leaves the one it names, and that of its own week."""
    theirs = report("b", "2010-03-04", "arrest", who="Thorne", where="Leeds", nouns="fraud bank")
    ours = replace(theirs, key=("a", 0), source="a", date=None, founds=False)
    article = undated("Gary Thorne was arrested in Leeds on Thursday over a bank fraud.", ours)
    found = worked_out(article, sister("2010-03-18", theirs))
    its_own, that_day = {"2010-03-18", "2010-03-19"}, {"2010-03-04", "2010-03-05"}
    assert {one.isoformat() for one in found.edtf.days} == its_own | that_day
    near = worked_out(article, sister("2010-03-06", theirs))
    assert tells(near, "“Thursday” is then", "4 March 2010", "The B Post dates it")


def test_another_event_of_another_paper_gives_nothing() -> None:
    theirs = report("b", "2010-03-04", "storm", who="Cruz", where="Manila", nouns="flood")
    ours = report("a", "", "arrest", who="Thorne", where="Leeds", nouns="fraud")
    article = undated("Gary Thorne was arrested in Leeds on Thursday.", ours)
    assert worked_out(article, sister("2010-03-18", theirs)).edtf == worked_out(article, sister("2010-03-18")).edtf


@pytest.mark.parametrize("end", ["0001-01-01", "9999-12-31"])
def test_a_sister_at_the_end_of_the_calendar(end: str) -> None:
    found = worked_out(undated("The mayor resigned on Thursday."), sister(end))
    assert abs((found.edtf.earliest - day(end)).days) <= AROUND_SISTERS.days
    assert abs((found.edtf.latest - day(end)).days) <= AROUND_SISTERS.days


def test_with_fewer_dated_articles_more_is_left_open() -> None:
    article = as_read("The mayor resigned on Thursday.")
    paper = sister("2010-03-04", days=frozenset({day("2010-03-04")}), copy=0.2)
    one, three = worked_out(article, paper), worked_out(article, paper, paper, paper)
    assert three.edtf.width < one.edtf.width
    assert one.likeliest == three.likeliest == day("2010-03-04")


def test_the_more_two_articles_tell_of_the_same_the_nearer_they_are() -> None:
    paper = report("b", "2010-03-02", "arrest", who="Thorne", where="Leeds", nouns="fraud bank")
    same = replace(paper, key=("a", 0), source="a", date=None, founds=False)
    other = report("a", "", "storm", who="Cruz", where="Manila", nouns="flood")
    near, far = (
        worked_out(undated("He resigned on Thursday.", ours), sister("2010-03-04", paper)) for ours in (same, other)
    )
    assert near.edtf.width < far.edtf.width


def test_what_holds_of_the_likeliest_day_alone_is_told_of_it_alone() -> None:
    found = worked_out(as_read("The mayor resigned on Thursday."), sister("2010-03-05", copy=0.4))
    assert tells(found, "likeliest is Fri 5 Mar 2010: it says “Thursday”") or tells(found, "likeliest is Thu 4 Mar")
    assert not any(reason.startswith("it says “Thursday”") for reason in found.because)


def test_days_that_are_likely_are_among_those_that_may_be_told() -> None:
    found = worked_out(as_read("The mayor resigned on Thursday."), sister("2010-03-05", copy=0.4))
    assert found.likely.within(Edtf.interval(Edtf.day(found.edtf.earliest), Edtf.day(found.edtf.latest)))
    assert found.laid_out == found.likely


def test_an_article_of_any_of_many_days_draws_none_near() -> None:
    article = as_read("The mayor resigned.")
    vague = sister("2010-02-01/2010-03-20")
    assert worked_out(article, sister("2010-03-15"), vague).likeliest == day("2010-03-15")


# --- what holds of every article ---

SENTENCES = st.sampled_from(
    [
        "The mayor resigned on Thursday.",
        "The bridge fell on March 4.",
        "Hearings will open on Jan. 4.",
        "The bridge fell earlier this month.",
        "Prices rose last week.",
        "The strike began on 2 February 2020.",
        "It was built in 1974.",
        "Rome fell on 4 September 476.",
        "Nobody knows when.",
    ]
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=3).map(" ".join)
DAYS = st.dates(date(2008, 12, 1), date(2011, 2, 1)).map(date.isoformat)


@settings(max_examples=25)
@given(TEXTS, st.lists(DAYS, max_size=2))
def test_the_answer_is_a_date_near_the_sisters(text: str, written: list[str]) -> None:
    found = worked_out(undated(text), *map(sister, written))
    assert found.edtf == Edtf.parse(found.edtf.text)
    assert found.edtf.earliest <= found.edtf.latest
    assert all(found.because)
    if written:
        assert day(min(written)) - AROUND_SISTERS <= found.edtf.earliest
        assert found.edtf.latest <= day(max(written)) + AROUND_SISTERS


@settings(max_examples=25)
@given(TEXTS, st.lists(DAYS, max_size=3), st.randoms())
def test_the_order_of_the_sisters_changes_nothing(text: str, written: list[str], random) -> None:
    sisters = [sister(on, outlet=f"Paper {on}") for on in written]
    shuffled = random.sample(sisters, len(sisters))
    one, other = worked_out(undated(text), *sisters), worked_out(undated(text), *shuffled)
    assert one.edtf == other.edtf
    assert set(one.because) == set(other.because)
