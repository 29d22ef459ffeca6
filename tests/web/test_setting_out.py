"""How events are set out: headings, silences, and the strip's stretches and bars."""

from datetime import date

import pytest

from tests.builders import dated
from timeline.catalogue.spans import Spans
from timeline.models import Event
from timeline.templatetags.timeline_spine import heaped
from timeline.views.chapters import chapters, span_in_words
from timeline.views.strip import STRETCHES, Bar, cut_up, density, division, label_of


def events(*edtfs: str) -> list[Event]:
    """Events of these dates, in this order."""
    return [Event(number=number, title=edtf, **dated("", edtf)) for number, edtf in enumerate(edtfs, 1)]


@pytest.mark.parametrize(
    ("edtf", "title"),
    [
        ("2010-12-02", "December 2010"),
        ("2010-12", "December 2010"),
        ("2010-11~/2010-12-03", "November 2010"),
        ("[2010-12-09,2010-12-16]", "December 2010"),
        ("2010-06/..", "June 2010"),
        ("../2010-06-03", "June 2010"),
        ("2014", "2014"),
        ("199X", "1990"),
        ("2010-24", "2010"),
    ],
)
def test_an_event_stands_under_its_month_or_else_its_year(edtf, title):
    assert [chapter.title for chapter in chapters(events(edtf))] == [title]


def test_dates_that_are_the_same_stand_once():
    (chapter,) = chapters(events("2010-12-02", "2010-12-02", "2010-12-03"))
    assert [len(day.events) for day in chapter.days] == [2, 1]


def test_a_heading_that_comes_again_has_an_anchor_of_its_own():
    told = chapters(events("2010", "2010-02-01", "2010-24"))
    assert [(chapter.title, chapter.anchor) for chapter in told] == [
        ("2010", "in-2010"),
        ("February 2010", "in-2010-02"),
        ("2010", "in-2010-1"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "silence"),
    [
        ("2010-12-02", "2010-12-15", ""),
        ("2010-12-02", "2010-12-16", "2 weeks later"),
        ("2010-10", "2010-12-19", "7 weeks later"),
        ("2003", "2010-12-02", "7 years later"),
        ("2010-12-16", "2010-06-16", "6 months earlier"),
        ("2010", "2010-06-16", ""),
    ],
)
def test_a_silence_is_named_from_the_end_of_one_date_to_the_start_of_the_next(first, second, silence):
    days = [day for chapter in chapters(events(first, second)) for day in chapter.days]
    assert days[1].silence == silence


def test_a_silence_between_two_pages_is_named_on_the_second():
    before, first, second = events("2010-10-05", "2010-12-02", "2010-12-03")
    (chapter,) = chapters([first, second], after=before)
    assert [day.silence for day in chapter.days] == ["8 weeks later", ""]


@pytest.mark.parametrize(
    ("days", "words"),
    [(1, "1 day"), (13, "13 days"), (20, "3 weeks"), (69, "10 weeks"), (70, "2 months"), (730, "2 years")],
)
def test_a_length_in_words(days, words):
    assert span_in_words(days) == words


@pytest.mark.parametrize(
    ("first", "last", "unit", "starts"),
    [
        ("2010-12-01", "2010-12-05", ("days", 1), ["2010-12-01", "2010-12-05"]),
        ("2010-12-01", "2010-12-31", ("days", 7), ["2010-11-29", "2010-12-27"]),
        ("2010-06-16", "2011-01-10", ("months", 1), ["2010-06-01", "2011-01-01"]),
        ("2020-02-16", "2022-01-10", ("months", 3), ["2020-01-01", "2022-01-01"]),
        ("2003-02-16", "2011-01-10", ("months", 12), ["2003-01-01", "2011-01-01"]),
        ("1914-07-28", "1945-05-08", ("months", 60), ["1910-01-01", "1945-01-01"]),
        ("0001-01-01", "9999-12-31", ("months", 12000), ["0001-01-01", "9000-01-01"]),
        ("9999-12-01", "9999-12-31", ("days", 7), ["9999-11-29", "9999-12-27"]),
    ],
)
def test_a_story_is_cut_into_few_stretches_of_a_calendar_unit(first, last, unit, starts):
    found, days = division(date.fromisoformat(first), date.fromisoformat(last))
    assert (found, [str(days[0]), str(days[-1])]) == (unit, starts)
    assert len(days) <= STRETCHES


def test_slots_are_of_like_length_and_miss_no_day():
    cuts = cut_up(date(2010, 12, 1), date(2011, 1, 1), 4)
    assert [cut.day for cut in cuts] == [1, 8, 16, 24]
    assert cut_up(date(2010, 12, 1), date(2010, 12, 3), 60) == [date(2010, 12, 1), date(2010, 12, 2)]


def test_what_is_sure_is_solid_and_what_may_be_is_faint():
    cuts = [date(2010, 12, 1), date(2010, 12, 11), date(2010, 12, 21), date(2011, 1, 1)]
    spans = Spans.of(
        [
            (date(2020, 1, 1), date(2020, 1, 1), 9),
            (date(2010, 1, 1), date(2011, 12, 31), 7),
            (date(2010, 12, 2), date(2010, 12, 2), 3),
            (date(2010, 12, 9), date(2010, 12, 12), 1),
        ]
    )
    assert spans.pile(cuts) == ([3, 0, 0], [1, 1, 0])


def test_what_reaches_over_the_end_of_the_drawing_is_not_sure_to_belong_there():
    spans = Spans.of([(date(2010, 11, 20), date(2010, 12, 5), 2), (date(2010, 12, 30), date(2011, 1, 3), 1)])
    assert spans.pile([date(2010, 12, 1), date(2010, 12, 11), date(2011, 1, 1)]) == ([0, 0], [2, 1])


def test_a_story_of_open_ends_has_no_span_and_no_density():
    assert Spans.of([(date.min, date.max, 1)]).whole() is None
    assert density(Spans.of([(date(2010, 1, 1), date(2010, 1, 1), 1)])) == ()


def test_a_span_is_counted_wherever_it_reaches():
    spans = Spans.of([(date(2010, 1, 1), date(2010, 3, 31), 2), (date(2010, 3, 1), date(2010, 3, 1), 5)])
    assert spans.between(date(2010, 3, 1), date(2010, 3, 31)) == 7
    assert spans.between(date(2010, 3, 2), date(2010, 4, 30)) == 2
    assert spans.between(date(2010, 4, 1), date(2010, 4, 30)) == 0


@pytest.mark.parametrize(
    ("first", "last", "unit", "label"),
    [
        ("2010-12-01", "2010-12-01", ("days", 1), ("1 Dec", "2010", "")),
        ("2010-11-29", "2010-12-05", ("days", 7), ("29 Nov", "2010", "5 Dec")),
        ("2010-12-01", "2010-12-31", ("months", 1), ("Dec", "2010", "")),
        ("2010-10-01", "2010-12-31", ("months", 3), ("Oct", "2010", "Dec")),
        ("2010-01-01", "2010-12-31", ("months", 12), ("2010", "", "")),
        ("1995-01-01", "1999-12-31", ("months", 60), ("1995", "", "1999")),
    ],
)
def test_a_stretch_is_called_by_its_beginning_and_says_how_far_it_goes(first, last, unit, label):
    assert label_of(date.fromisoformat(first), date.fromisoformat(last), unit) == label


@pytest.mark.parametrize(
    ("part", "outline"),
    [("solid", "M0 30h3v10h-3zM8 38h3v2h-3z"), ("faint", "M4 20h3v20h-3zM8 35h3v3h-3z")],
)
def test_bars_are_one_outline_and_those_of_no_height_are_left_out(part, outline):
    assert heaped([Bar(0, 10, 0), Bar(4, 0, 20), Bar(8, 2, 3)], part) == outline
