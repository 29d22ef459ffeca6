"""What an article's own words say of the day it was written."""

from __future__ import annotations

from datetime import date

import pytest

from tests.chronology.reports import day
from tests.chronology.undated import as_read, sister, undated
from timeline.chronology.document_time_evidence import Score, Sister, Undated
from timeline.chronology.document_time_words import by_own_words

EVERY_DAY = " ".join(map(str, range(1, 32)))
SECOND_HALF = " ".join(map(str, range(16, 32)))
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
    ("earlier this month", "The bridge fell earlier this month.", SECOND_HALF),
    ("earlier this week", "The bridge fell earlier this week.", NOT_MONDAYS),
    ("no time at all", "The bridge fell.", EVERY_DAY),
]


@pytest.mark.parametrize(("text", "best"), [pytest.param(*row[1:], id=row[0]) for row in OWN_WORDS])
def test_days_that_an_articles_own_words_fit_best(text: str, best: str) -> None:
    assert best_days(text) == best


def points_on(on: str, article: Undated, *sisters: Sister) -> float:
    """What an article's own words are worth for one day."""
    score = Score(day(on))
    by_own_words(score, article, article.dated(score.day), sisters)
    return round(score.points, 6)


def test_a_paper_of_monday_tells_of_friday() -> None:
    article = undated("The mayor resigned on Friday.")
    assert points_on("2021-03-05", article) > points_on("2021-03-08", article) > points_on("2021-03-07", article)


def test_a_date_with_its_event_is_more_surely_past_than_one_without() -> None:
    before = "2021-02-20"
    assert points_on(before, as_read("The bridge fell on March 4.")) < points_on(
        before, undated("A March 4 deadline.")
    )


def test_a_date_of_this_week_is_named_by_its_weekday() -> None:
    text = "Hearings will open on March 12."
    assert points_on("2021-03-09", undated(text)) < points_on("2021-03-04", undated(text))
    both = "Hearings will open on Friday, March 12."
    assert points_on("2021-03-09", undated(both)) > points_on("2021-03-04", undated(both))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("The mayor resigned on Thursday.", "2021-02-01", id="named from afar"),
        pytest.param("The mayor resigned on Thursday.", "2021-03-03", id="named in its own week"),
    ],
)
def test_a_weekday_likely_means_a_day_that_the_story_names(text: str, written: str) -> None:
    named = sister(written, days=frozenset({day("2021-03-04")}))
    assert points_on("2021-03-04", undated(text), named) > points_on("2021-03-11", undated(text), named)


def test_a_day_named_from_afar_counts_more_than_one_of_the_week() -> None:
    article, days = undated("The mayor resigned on Thursday."), frozenset({day("2021-03-04")})
    afar, near = sister("2021-02-01", days=days), sister("2021-03-03", days=days)
    assert points_on("2021-03-04", article, afar) > points_on("2021-03-04", article, near)


def test_weekdays_of_captions_say_nothing_of_the_day_of_writing() -> None:
    text = "The mayor resigned.\n\nThe mayor on Thursday."
    score = Score(day("2021-03-10"))
    by_own_words(score, undated(text, captions=[(21, len(text))]), undated(text).dated(score.day), ())
    assert score.points == 0
