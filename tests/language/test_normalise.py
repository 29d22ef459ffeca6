"""The same expressions dated again for another document time, without reading the text again."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from timeline.chronology.edtf import Edtf
from timeline.language.normalise import DocumentTime, candidate_days, normalise
from timeline.language.pipeline import nlp
from timeline.language.recognise import recognise

THURSDAYS = (date(2010, 12, 9), date(2010, 12, 16), date(2010, 12, 23))


def edtf_of(text: str, document_time: DocumentTime) -> str | None:
    """The EDTF text of the only expression of a text."""
    (timex,) = normalise(recognise(nlp()(text)), document_time)
    return timex.edtf.text if timex.edtf else None


@pytest.mark.parametrize(
    ("document_time", "edtf"),
    [
        pytest.param(date(2010, 12, 3), "2010-12-02", id="a day"),
        pytest.param(datetime(2010, 12, 3, 8, 46, tzinfo=UTC), "2010-12-02", id="a moment"),
        pytest.param(Edtf.parse("2010-12-03"), "2010-12-02", id="a day as EDTF"),
        pytest.param(Edtf.parse("2010-12-02/2010-12-04"), "2010-12-02", id="days that agree"),
        pytest.param(Edtf.one_of([date(2010, 12, 3), date(2010, 12, 10)]), "[2010-12-02,2010-12-09]", id="one of two"),
        pytest.param(Edtf.one_of(THURSDAYS), "[2010-12-09,2010-12-16,2010-12-23]", id="one of three Thursdays"),
        pytest.param(None, None, id="unknown"),
        pytest.param(Edtf.parse("2010"), None, id="too vague"),
    ],
)
def test_thursday(document_time: DocumentTime, edtf: str | None) -> None:
    """They met on Thursday."""
    assert edtf_of("They met on Thursday.", document_time) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        pytest.param("They met last week.", "2010-11-29/2010-12-19", id="weeks that differ: from first to last"),
        pytest.param("They met earlier this month.", "2010-12", id="the same month"),
        pytest.param("They met in June.", "2010-06", id="the same June"),
        pytest.param("They met in 2014.", "2014", id="a year leans on nothing"),
        pytest.param("They met on June 16, 2010.", "2010-06-16", id="a full date leans on nothing"),
        pytest.param("They spoke for 40 minutes.", None, id="a length has no place"),
    ],
)
def test_one_of_three_thursdays(text: str, edtf: str | None) -> None:
    """The article is of one of three Thursdays."""
    assert edtf_of(text, Edtf.one_of(THURSDAYS)) == edtf


def test_bounds_are_joined_where_the_text_of_the_date_agrees() -> None:
    """Earlier this month ends at the latest on the last candidate day."""
    (timex,) = normalise(recognise(nlp()("They met earlier this month.")), Edtf.one_of(THURSDAYS))
    assert timex.edtf is not None
    assert (timex.edtf.earliest, timex.edtf.latest) == (date(2010, 12, 1), date(2010, 12, 23))


def test_the_same_expressions_can_be_dated_again() -> None:
    """A better document time gives better dates, from the same expressions."""
    expressions = recognise(nlp()("They met on Thursday and will meet again next week."))
    vague = normalise(expressions, None)
    exact = normalise(expressions, date(2010, 12, 3))
    assert [timex.value for timex in vague] == ["XXXX-WXX-4", "XXXX-WXX"]
    assert [timex.value for timex in exact] == ["2010-12-02", "2010-W49"]
    assert normalise(expressions, None) == vague


@pytest.mark.parametrize(
    ("document_time", "days"),
    [
        pytest.param(None, 0, id="unknown"),
        pytest.param(date(2010, 12, 3), 1, id="a day"),
        pytest.param(Edtf.parse("2010-12"), 31, id="a month"),
        pytest.param(Edtf.parse("2010-12/.."), 0, id="an open end"),
    ],
)
def test_candidate_days(document_time: DocumentTime, days: int) -> None:
    """How many days a text may be from; none when that says nothing."""
    assert len(candidate_days(document_time)) == days
