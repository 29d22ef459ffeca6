"""When an article was written, from what it says and from what the story's other articles say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chronology.reports import alike, day, report
from timeline.chronology.document_time import AROUND_SISTERS, Inferred, infer
from timeline.chronology.document_time_evidence import Score, Sister, Undated
from timeline.chronology.document_time_words import by_own_words
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression
from timeline.chronology.reports import Report
from timeline.chronology.sameness import Sameness
from timeline.language.normalise import normalise
from timeline.language.pipeline import nlp
from timeline.language.recognise import recognise


@cache
def expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of a text."""
    return tuple(recognise(nlp()(text)))


def undated(text: str, *reports: Report, **fields) -> Undated:
    """An article that states no date, of which this is the text."""
    said = expressions(text)
    return Undated(said, lambda day: normalise(said, day, text), reports, **fields)


def sister(written: str, *reports: Report, outlet: str = "The Globe", **fields) -> Sister:
    """Another article of the story, written on a day that is known."""
    return Sister(outlet, Edtf.parse(written), reports, **fields)


def worked_out(article: Undated, *sisters: Sister) -> Inferred:
    """The day of writing of an article among its sisters."""
    reports = [*article.reports, *(row for other in sisters for row in other.reports)]
    return infer(article, sisters, Sameness.of_story(reports, alike))


def tells(found: Inferred, *pieces: str) -> bool:
    """Whether one of the reasons holds all these words."""
    return any(all(piece in reason for piece in pieces) for reason in found.because)


# --- an article's own words ---

EVERY_DAY = " ".join(map(str, range(1, 32)))
NOT_MONDAYS = " ".join(str(n) for n in range(1, 32) if n not in (1, 8, 15, 22, 29))


def best_days(text: str) -> str:
    """The days of March 2021, a month that begins on a Monday, that a text's own words fit best."""
    article = undated(text)
    scores = [Score(date(2021, 3, n)) for n in range(1, 32)]
    for score in scores:
        by_own_words(score, article, article.dated(score.day), ())
    best = max(score.points for score in scores)
    return " ".join(str(score.day.day) for score in scores if score.points == best)


OWN_WORDS = [
    ("a weekday is the day itself", "The mayor resigned on Thursday.", "4 11 18 25"),
    ("of two weekdays the later", "The mayor resigned on Wednesday and the clerk on Thursday.", "4 11 18 25"),
    ("a weekday to come says little", "The mayor will resign on Thursday.", EVERY_DAY),
    ("yesterday, and its name", "The mayor resigned yesterday (Friday).", "6 13 20 27"),
    ("earlier this month", "The bridge fell earlier this month.", EVERY_DAY.removeprefix("1 ")),
    ("earlier this week", "The bridge fell earlier this week.", NOT_MONDAYS),
    ("no time at all", "The bridge fell.", EVERY_DAY),
]


@pytest.mark.parametrize(("text", "best"), [pytest.param(*row[1:], id=row[0]) for row in OWN_WORDS])
def test_days_that_an_articles_own_words_fit_best(text: str, best: str) -> None:
    assert best_days(text) == best


def test_weekdays_of_captions_say_nothing_of_the_day_of_writing() -> None:
    text = "The mayor resigned.\n\nThe mayor on Thursday."
    score = Score(day("2021-03-10"))
    by_own_words(score, undated(text, captions=[(21, len(text))]), undated(text).dated(score.day), ())
    assert score.points == 0


# --- without sisters ---


def test_nothing_known_is_said_to_be_nothing() -> None:
    found = worked_out(undated("The mayor resigned on Thursday."))
    assert found.edtf.text == "XXXX"
    assert found.because == ("Neither the article nor the story's other articles give a year.",)


def test_an_article_alone_is_from_after_its_last_full_date() -> None:
    found = worked_out(undated("The bridge fell on 4 March 2021. The mayor resigned on Thursday."))
    assert day("2021-03-04") <= found.edtf.earliest
    assert found.edtf.latest <= day("2021-04-18")


# --- among its sisters ---


def test_one_of_these_thursdays() -> None:
    text = "The bridge fell on March 1. The mayor resigned on Thursday. Hearings will open on March 21."
    found = worked_out(undated(text), sister("2021-03-15"))
    assert {day("2021-03-04"), day("2021-03-11"), day("2021-03-18")} & set(found.edtf.days)
    assert {one.isoweekday() for one in found.edtf.days} <= {4, 5}


def test_january_in_a_december_piece_is_still_to_come() -> None:
    found = worked_out(undated("Hearings will open on Jan. 4."), sister("2021-12-20"))
    assert day("2021-10-20") < found.edtf.earliest
    assert found.edtf.latest <= day("2022-01-04")


def test_december_in_a_january_piece_is_past() -> None:
    found = worked_out(undated("The hearings opened on Dec. 29."), sister("2022-01-05"))
    assert found.edtf.earliest >= day("2021-12-29")


def test_a_day_of_a_month_told_as_past_is_before_the_day_of_writing() -> None:
    found = worked_out(undated("The bridge fell on March 4."), sister("2021-03-09"))
    assert found.edtf.earliest >= day("2021-03-04")


def test_a_dateline_gives_the_day() -> None:
    found = worked_out(undated("The mayor resigned.", hints=[(3, 5)]), sister("2021-03-15"))
    assert found.edtf.text == "2021-03-05"
    assert "its dateline says March 5" in found.because


def test_a_copy_is_from_the_day_of_its_original() -> None:
    found = worked_out(undated("The mayor resigned."), sister("2021-03-15", copy=0.95))
    assert found.edtf.text == "2021-03-15"
    assert tells(found, "the same text as The Globe", "15 Mar 2021")


def test_shared_quotations_are_from_nearly_the_same_day() -> None:
    words = frozenset({"It was a decision, taken every morning"})
    found = worked_out(undated("The mayor resigned.", quotations=words), sister("2021-03-15", quotations=words))
    assert found.edtf.earliest <= day("2021-03-15") <= found.edtf.latest
    assert found.edtf.width <= 7
    assert tells(found, "quotes the same words as The Globe", "15 Mar 2021")


def test_the_day_another_paper_gives_the_event_gives_the_week() -> None:
    """Alone, "Thursday" could be any; a paper of two weeks later says which it was."""
    theirs = report("b", "2021-03-04", "arrest", who="Thorne", where="Leeds", nouns="fraud bank")
    ours = replace(theirs, key=("a", 0), source="a", date=None, founds=False)
    article = undated("Gary Thorne was arrested in Leeds on Thursday over a bank fraud.", ours)
    found = worked_out(article, sister("2021-03-18", theirs))
    assert set(found.edtf.days) <= {day("2021-03-04"), day("2021-03-05")}
    assert tells(found, "“Thursday” is then", "4 March 2021", "The B Post dates it")


def test_another_event_of_another_paper_gives_nothing() -> None:
    theirs = report("b", "2021-03-04", "storm", who="Cruz", where="Manila", nouns="flood")
    ours = report("a", "", "arrest", who="Thorne", where="Leeds", nouns="fraud")
    article = undated("Gary Thorne was arrested in Leeds on Thursday.", ours)
    assert worked_out(article, sister("2021-03-18", theirs)).edtf == worked_out(article, sister("2021-03-18")).edtf


@pytest.mark.parametrize("end", ["0001-01-01", "9999-12-31"])
def test_a_sister_at_the_end_of_the_calendar(end: str) -> None:
    found = worked_out(undated("The mayor resigned on Thursday."), sister(end))
    assert abs((found.edtf.earliest - day(end)).days) <= AROUND_SISTERS.days
    assert abs((found.edtf.latest - day(end)).days) <= AROUND_SISTERS.days


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
DAYS = st.dates(date(2019, 12, 1), date(2022, 2, 1)).map(date.isoformat)


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
