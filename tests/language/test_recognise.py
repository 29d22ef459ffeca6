"""What the words say, before any calendar: forms, fields, direction."""

from __future__ import annotations

import pytest

from timeline.chronology.mentions import Expression
from timeline.language.normalise import RESOLVERS, is_anchored
from timeline.language.pipeline import nlp
from timeline.language.recognise import recognise


def said(text: str) -> list[Expression]:
    """The expressions of a text."""
    return recognise(nlp()(text))


@pytest.mark.parametrize(
    ("text", "form", "fields"),
    [
        pytest.param("He left on 3 March 2011.", "date", {"year": 2011, "month": 3, "day": 3}, id="full date"),
        pytest.param("He left on March 3.", "month_day", {"month": 3, "day": 3}, id="month and day"),
        pytest.param("He left in March 2011.", "year_month", {"year": 2011, "month": 3}, id="month and year"),
        pytest.param("He left last March.", "month", {"month": 3, "which": "last"}, id="month"),
        pytest.param("He left in 2011.", "year", {"year": 2011}, id="year"),
        pytest.param("He left in 44 BC.", "year", {"year": -44}, id="year before our era"),
        pytest.param("He left in the 1990s.", "decade", {"decade": 199}, id="decade"),
        pytest.param("He left on Friday.", "weekday", {"weekday": 5}, id="weekday"),
        pytest.param("He left yesterday.", "day", {"offset": -1}, id="day"),
        pytest.param("He left last week.", "unit", {"unit": "W", "shift": -1, "word": "last"}, id="unit"),
        pytest.param(
            "He left two years ago.", "units_away", {"unit": "Y", "sign": -1, "base": "now", "count": 2}, id="distance"
        ),
        pytest.param("He left in the third quarter.", "quarter", {"unit": "Q", "number": 3}, id="quarter"),
        pytest.param("He left last summer.", "season", {"season": "SU", "which": "last"}, id="season"),
        pytest.param("He left on Christmas Eve.", "holiday", {"name": "christmas eve"}, id="feast"),
        pytest.param("He spoke for six months.", "duration", {"value": "P6M"}, id="length"),
        pytest.param(
            "He left in recent weeks.", "window", {"value": "PXW", "side": -1, "unit": "W", "count": "X"}, id="window"
        ),
        pytest.param("He left this morning.", "part", {"part": "MO", "which": "this"}, id="part of day"),
        pytest.param("He left at 8:15 p.m.", "clock", {"clock": "20:15"}, id="clock"),
        pytest.param("He swims every day.", "set", {"value": "P1D"}, id="set"),
        pytest.param("He left recently.", "reference", {"value": "PAST_REF"}, id="reference"),
    ],
)
def test_form_and_fields(text: str, form: str, fields: dict[str, str | int]) -> None:
    """One expression, its form and what it says."""
    (expression,) = said(text)
    assert (expression.form, expression.fields) == (form, fields)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        pytest.param("They met on Friday.", "past", id="past tense"),
        pytest.param("They have met since Friday.", "past", id="since"),
        pytest.param("It would be their first talk since meeting in June.", "past", id="since doing"),
        pytest.param("They will meet on Friday.", "future", id="will"),
        pytest.param("They are set to meet on Friday.", "future", id="set to"),
        pytest.param("The talks, scheduled for Friday, are off.", "future", id="scheduled for"),
        pytest.param("They agreed to meet on Friday.", "future", id="agreed to"),
        pytest.param("They would meet on Friday.", "future", id="would"),
        pytest.param("They said on Friday that they will meet.", "past", id="the clause of the date counts"),
        pytest.param("The meeting on Friday", "", id="no verb"),
        pytest.param("The hearing was adjourned until Friday.", "future", id="adjourned until"),
        pytest.param("The strike lasted until Friday.", "past", id="lasted until"),
    ],
)
def test_direction(text: str, direction: str) -> None:
    """Tense and cue words of the clause."""
    assert said(text)[0].direction == direction


@pytest.mark.parametrize(
    ("text", "anchored"),
    [
        pytest.param("on Friday", True, id="weekday"),
        pytest.param("on March 3", True, id="month and day"),
        pytest.param("last week", True, id="unit"),
        pytest.param("in the third quarter", True, id="quarter"),
        pytest.param("in recent weeks", True, id="window"),
        pytest.param("on March 3, 2011", False, id="full date"),
        pytest.param("in the third quarter of 2011", False, id="quarter of a year"),
        pytest.param("on Christmas Day 2011", False, id="feast of a year"),
        pytest.param("for six months", False, id="length"),
        pytest.param("recently", False, id="reference"),
    ],
)
def test_is_anchored(text: str, anchored: bool) -> None:
    """Whether the date leans on the document time."""
    assert [is_anchored(expression) for expression in said(text)] == [anchored]


def test_every_form_can_be_dated() -> None:
    """Forms are resolved to the calendar, or carry their value, or are times of a day."""
    text = "On Friday at noon, this morning, every day, for two days, recently, in recent weeks and in 2011."
    assert {expression.form for expression in said(text)} <= {
        *RESOLVERS, "part", "clock", "set", "duration", "reference", "window"
    }  # fmt: skip


def test_an_expression_knows_its_place() -> None:
    """Offsets count code points of the text."""
    text = "🙂 Naïve talks, early next week."
    (expression,) = said(text)
    assert text[expression.start : expression.end] == expression.text == "early next week"
