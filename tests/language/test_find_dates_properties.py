"""What holds of every text: no crash, tidy spans, well-formed values, and work that grows no faster than the text."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

import pytest
from edtf.parser.grammar import is_valid_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chronology.test_edtf_oracle import second_opinion
from tests.language.dates.test_groups import PHENOMENA, rows_of
from tests.language.dates.timex3 import is_timex3
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression, Timex
from timeline.chronology.timex import is_calendar
from timeline.language import find_dates
from timeline.language.lexemes import lex
from timeline.language.normalise import normalise
from timeline.language.pipeline import nlp
from timeline.language.recognise import RULES, recognise

VOCABULARY = (
    "last next this the a of in on since until between and to from early late mid end beginning year years month "
    "week quarter day days decade century second half two three 3 12 31 99 2014 1914 18 '58 1990s 90s Monday Sun "
    "Jan. May March February 29 30 st th BC GMT a.m. 8:30 noon night summer fall winter ago later earlier every "
    "each daily recent coming past few couple about more than Christmas Easter now soon Q3 FY 2010-12-03 12/13/14 - "
    "– , . ( ) $ % 's will was met scheduled said not"
)
WORDS = VOCABULARY.split()
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
PHRASES = st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join)
SENTENCES = st.sampled_from([row.values[1] for phenomenon in PHENOMENA for row in rows_of(phenomenon)])
PROSE = st.builds(str.join, st.sampled_from([" ", "\n", "\n\n"]), st.lists(SENTENCES, min_size=1, max_size=5))
TEXTS = st.one_of(PHRASES, st.text(max_size=60), PROSE)

WINTER = re.compile(r"\d{4}-24(?![\d-])")
"""A winter of ours ends in spring, the package's with the year."""


def assert_tidy(timexes: list[Timex], text: str) -> None:
    """Spans lie inside the text in order, values are TIMEX3, bounds are in order."""
    end = 0
    for timex in timexes:
        assert end <= timex.start < timex.end <= len(text)
        assert text[timex.start : timex.end] == timex.text
        assert is_timex3(timex.type, timex.value, timex.mod), timex
        assert timex.type in ("DATE", "TIME") or not is_calendar(timex.value)
        assert timex.edtf is None or timex.edtf.earliest <= timex.edtf.latest
        end = timex.end


LONG = {
    "a hundred hundreds": "two " + "hundred " * 80 + "years ago",
    "twenty-twenty-": "twenty-" * 50 + "one years ago",
    "a gap": "Monday," + " " * 200 + "2 December 2010 was wet.",
    "a gap in a range": "between 2 December 2010 and " + " " * 300 + "4 December 2010",
    "months": "December " * 50 + "2010",
    "digits": "1" * 200 + " years ago",
}


@pytest.mark.parametrize("text", LONG.values(), ids=LONG)
def test_no_expression_is_longer_than_a_hundred_characters(text: str) -> None:
    timexes = find_dates(text, date(2010, 12, 5))
    assert all(len(timex.text) <= 100 for timex in timexes)
    assert_tidy(timexes, text)


def test_an_expression_of_a_hundred_characters_is_one_and_of_one_more_is_none() -> None:
    texts = [
        f"On 2 December{' ' * gap}2010 it rained."
        for gap in (100 - len("2 December2010"), 101 - len("2 December2010"))
    ]
    found = [[len(timex.text) for timex in find_dates(text, date(2010, 12, 5))] for text in texts]
    assert found == [[100], []]


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.one_of(st.none(), DAYS))
def test_any_text_gives_tidy_annotations(text: str, day: date | None) -> None:
    """Whatever the text and the day."""
    assert_tidy(find_dates(text, day), text)


@settings(max_examples=100, deadline=None)
@given(st.one_of(PHRASES, PROSE), DAYS)
def test_the_package_edtf_reads_every_date_as_we_bound_it(text: str, day: date) -> None:
    """Its bounds may be wider, where a tense keeps a date on its side of the document's day."""
    found = [timex.edtf for timex in find_dates(text, day) if timex.edtf]
    for edtf in (edtf for edtf in found if not WINTER.search(edtf.text)):
        assert is_valid_edtf(edtf.text), edtf
        earliest, latest = second_opinion(edtf.text)
        assert earliest <= edtf.earliest <= edtf.latest <= latest, edtf
        assert edtf.within(Edtf.parse(edtf.text))


@settings(max_examples=60, deadline=None)
@given(PHRASES, DAYS, st.integers(1, 40))
def test_a_document_time_of_several_days_gives_tidy_annotations(text: str, day: date, width: int) -> None:
    """An interval of days, the first of them unsure."""
    several = Edtf.interval(Edtf.day(day), Edtf.day(day + timedelta(days=width)))
    assert_tidy(find_dates(text, several), text)


@settings(max_examples=100, deadline=None)
@given(PHRASES, DAYS)
def test_every_candidate_day_keeps_its_reading(text: str, day: date) -> None:
    """What is dated from one day lies inside what is dated from either of two days."""
    one = find_dates(text, day)
    both = find_dates(text, Edtf.one_of([day, day + timedelta(days=1)]))
    for exact, unsure in zip(one, both, strict=True):
        assert exact.edtf is None or unsure.edtf is None or exact.edtf.within(unsure.edtf)


@settings(max_examples=100, deadline=None)
@given(PHRASES, DAYS)
def test_expressions_survive_json_and_date_the_same(text: str, day: date) -> None:
    """Stored and read back, they are dated as before."""
    expressions = recognise(nlp()(text))
    stored = json.dumps([[getattr(said, name) for name in Expression.__slots__] for said in expressions])
    assert normalise([Expression(*row) for row in json.loads(stored)], day) == normalise(expressions, day)


def _attempts(text: str) -> int:
    """How often a rule is tried against a place of the text: the work that recognition does."""
    lexemes, shape = lex(text)
    return sum(len(RULES) for code in shape if code != ".") + len(lexemes)


@pytest.mark.parametrize(
    "piece",
    [
        "On Monday, Dec. 2, 2010, they met again early next week. ",
        "the last the last ",
        "two hundred and ",
        "2014-",
        "1",
    ],
    ids=["prose", "function words", "number words", "years and hyphens", "one digit"],
)
def test_work_grows_with_the_text(piece: str) -> None:
    """A megabyte costs ten times a tenth of it, not a hundred times; each attempt is bounded by its rule."""
    short, long = piece * (100_000 // len(piece)), piece * (1_000_000 // len(piece))
    assert _attempts(long) <= 10.1 * _attempts(short) + 10 * len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.build.__module__.rpartition('.')[2]}.{rule.name}")
def test_no_rule_looks_ahead_without_end(rule: object) -> None:
    """Patterns have no open repetition, so no attempt can run through the text."""
    pattern = rule.pattern.pattern
    assert "*" not in pattern
    assert "+" not in pattern
    assert ",}" not in pattern
