"""What may be done with dates: make, narrow, doubt, sort and gather them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.edtf import Edtf, EdtfError, hull, most_exact


def bounds(edtf):
    return f"{edtf.earliest} … {edtf.latest}"


def clip(text, earliest=None, latest=None):
    ends = (day and date.fromisoformat(day) for day in (earliest, latest))
    return Edtf.parse(text).clipped(*ends)


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        pytest.param(Edtf.day(date(2010, 12, 7)), "2010-12-07", id="a day"),
        pytest.param(Edtf.day(datetime(2010, 12, 7, 8, 46, tzinfo=UTC)), "2010-12-07", id="the day of a moment"),
        pytest.param(Edtf.month(2010, 12), "2010-12", id="a month"),
        pytest.param(Edtf.year(814), "0814", id="a year has four digits"),
        pytest.param(
            Edtf.moment(datetime(2010, 12, 3, 8, 46, tzinfo=timezone(timedelta(hours=1)))),
            "2010-12-03T08:46:00+01:00",
            id="a moment with its zone",
        ),
        pytest.param(Edtf.one_of([date(2010, 12, 7)]), "2010-12-07", id="one of one day"),
        pytest.param(
            Edtf.one_of([date(2010, 12, 16), date(2010, 12, 9), date(2010, 12, 9)]),
            "[2010-12-09,2010-12-16]",
            id="one of two days, sorted",
        ),
        pytest.param(
            Edtf.one_of(date(2010, 1, 1) + timedelta(days=7 * count) for count in range(52)),
            "2010-01-01/2010-12-24",
            id="one of too many to list",
        ),
    ],
)
def test_a_date_is_made_of_calendar_parts(edtf, text):
    assert edtf == Edtf.parse(text)


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        pytest.param("2010-12-06", "2010-12-08", "2010-12-06/2010-12-08", id="days"),
        pytest.param("2010-11~", "2010-12-03", "2010-11~/2010-12-03", id="doubt is kept"),
        pytest.param("2010-06", None, "2010-06/..", id="open end"),
        pytest.param(None, "2010-06", "../2010-06", id="open start"),
        pytest.param(None, None, "../..", id="open at both"),
        pytest.param("2010-12-06", "2010-12-06", "2010-12-06", id="a day to itself"),
        pytest.param("2010-11-29/2010-12-05", "2010-12-07", "2010-11-29/2010-12-07", id="from an interval's start"),
        pytest.param("2010-11-01", "2010-11-29/2010-12-05", "2010-11-01/2010-12-05", id="to an interval's end"),
        pytest.param("/2010-06", "2010-07", "../2010-07", id="an unknown start is left open"),
        pytest.param("[2010-12-02,2010-12-09]", "2010-12-31", "2010-12-02/2010-12-31", id="from the first of a set"),
        pytest.param("2010-12-03T08:46:00", "2010-12-05T09:00:00", "2010-12-03/2010-12-05", id="clock times go"),
        pytest.param("2010-34", "2010-35", "2010-04/2010-09", id="quarters are told by months"),
        pytest.param("198X", "199X", "1980/1999", id="decades are told by years"),
    ],
)
def test_an_interval_goes_from_one_date_to_another(start, end, text):
    interval = Edtf.interval(*(edtf and Edtf.parse(edtf) for edtf in (start, end)))
    assert interval == Edtf.parse(text)


def test_an_interval_keeps_the_bounds_of_a_narrowed_end():
    interval = Edtf.interval(clip("2010-12", earliest="2010-12-03"), None)
    assert (interval.text, interval.earliest) == ("2010-12/..", date(2010, 12, 3))


def test_an_interval_that_ends_before_it_begins_is_refused():
    with pytest.raises(EdtfError, match="ends before it begins"):
        Edtf.interval(Edtf.year(2010), Edtf.year(2003))


def test_one_of_no_days_is_refused():
    with pytest.raises(EdtfError):
        Edtf.one_of([])


@given(dates.edtfs, dates.edtfs)
def test_an_interval_of_any_two_dates_can_be_read_again(first, last):
    try:
        interval = Edtf.interval(first, last)
    except EdtfError:
        assert first.earliest > last.latest
        return
    assert Edtf.parse(interval.text) == interval


@pytest.mark.parametrize(
    ("edtf", "text", "expected"),
    [
        pytest.param(
            clip("2010-12", latest="2010-12-03"), "2010-12", "2010-12-01 … 2010-12-03", id="a later end goes"
        ),
        pytest.param(
            clip("2010", earliest="2010-06-01"), "2010", "2010-06-01 … 2010-12-31", id="an earlier start goes"
        ),
        pytest.param(
            clip("2010-12", latest="2011-12-03"), "2010-12", "2010-12-01 … 2010-12-31", id="wider: no change"
        ),
        pytest.param(
            clip("2010-12", latest="2010-11-03"), "2010-12", "2010-12-01 … 2010-12-31", id="nothing left: none"
        ),
        pytest.param(
            clip("[2010-12-09,2010-12-16,2010-12-23]", earliest="2010-12-10"),
            "[2010-12-16,2010-12-23]",
            "2010-12-16 … 2010-12-23",
            id="a set loses days",
        ),
        pytest.param(
            clip("[2010-12-09,2010-12-16]", latest="2010-12-12"),
            "2010-12-09",
            "2010-12-09 … 2010-12-09",
            id="a set of one day left",
        ),
        pytest.param(
            clip("[2010-12-09,2010-12-16]", "2010-12-10", "2010-12-12"),
            "[2010-12-09,2010-12-16]",
            "2010-12-09 … 2010-12-16",
            id="a set with no day left stays",
        ),
    ],
)
def test_a_clip_narrows_the_bounds(edtf, text, expected):
    assert (edtf.text, bounds(edtf)) == (text, expected)


@given(dates.edtfs, st.none() | dates.days, st.none() | dates.days)
def test_a_clip_never_widens(edtf, earliest, latest):
    assert edtf.clipped(earliest, latest).within(edtf)


@pytest.mark.parametrize(
    ("text", "about", "unsure"),
    [
        pytest.param("2010-11", "2010-11~", "2010-11?", id="a month"),
        pytest.param("2010-11~", "2010-11~", "2010-11%", id="already approximate"),
        pytest.param("2010-11?", "2010-11%", "2010-11?", id="already uncertain"),
        pytest.param("199X", "199X~", "199X?", id="a decade"),
        pytest.param("2010-12-03T08:46:00", "2010-12-03~", "2010-12-03?", id="a clock time goes"),
        pytest.param("2010-12-06/2010-12-12", "2010-12-06~/2010-12-12~", "2010-12-06?/2010-12-12?", id="both ends"),
        pytest.param("2010-12-06/..", "2010-12-06~/..", "2010-12-06?/..", id="the end there is"),
        pytest.param("[2010,2011]", "[2010~,2011~]", "[2010?,2011?]", id="each of a set"),
    ],
)
def test_a_date_can_be_doubted(text, about, unsure):
    edtf = Edtf.parse(text)
    assert (edtf.about(), edtf.unsure()) == (Edtf.parse(about), Edtf.parse(unsure))


@given(dates.edtfs | st.sets(dates.days, min_size=30).map(Edtf.one_of))
def test_a_doubted_date_can_be_read_again_and_is_no_wider(edtf):
    for doubted in (edtf.about(), edtf.unsure(), edtf.about().unsure()):
        assert Edtf.parse(doubted.text) == doubted
        assert (doubted.earliest, doubted.latest) == (edtf.earliest, edtf.latest)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        pytest.param("2010-12-07", False, False, id="plain"),
        pytest.param("2010-12-07~", True, False, id="approximate"),
        pytest.param("2010-12-07?", False, True, id="uncertain"),
        pytest.param("2010-12-07%", True, True, id="both"),
        pytest.param("2010-11~/2010-12-03", True, False, id="an approximate end"),
    ],
)
def test_a_date_says_whether_it_is_doubted(text, approximate, uncertain):
    edtf = Edtf.parse(text)
    assert (edtf.approximate, edtf.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    ("edtf", "days", "width"),
    [
        pytest.param(Edtf.parse("2010-12-07"), ["2010-12-07"], 1, id="a day"),
        pytest.param(Edtf.parse("2010-12-07T08:46:00"), ["2010-12-07"], 1, id="a clock time"),
        pytest.param(Edtf.parse("[2010-12-16,2010-12-09]"), ["2010-12-09", "2010-12-16"], 8, id="a set, sorted"),
        pytest.param(Edtf.parse("[2010-12,2011-02]"), [], 90, id="a set of months"),
        pytest.param(Edtf.parse("2010-12-07/2010-12-09"), [], 3, id="an interval"),
        pytest.param(clip("2010-12", latest="2010-12-01"), ["2010-12-01"], 1, id="a month on its first day"),
        pytest.param(
            Edtf("[2010-12-09,2010-12-16]", date(2010, 12, 10), date(2010, 12, 16)),
            ["2010-12-16"],
            7,
            id="set, bounded",
        ),
    ],
)
def test_the_days_a_date_names(edtf, days, width):
    assert ([day.isoformat() for day in edtf.days], edtf.width) == (days, width)


def test_dates_sort_by_first_day_then_last_then_clock():
    texts = ["2003", "2010-12-03", "2010-12-03T08:46:00", "2010-12-03T20:00:00", "2010-12-03/2010-12-05", "2011"]
    assert [edtf.text for edtf in sorted(map(Edtf.parse, reversed(texts)))] == texts


@given(dates.edtfs, dates.edtfs)
def test_overlap_is_mutual_and_follows_from_lying_within(one, other):
    assert one.overlaps(other) == other.overlaps(one)
    assert not one.within(other) or one.overlaps(other)


@pytest.mark.parametrize(
    ("texts", "best"),
    [
        pytest.param(["2010-12", "2010-12-07", "2010"], "2010-12-07", id="the day"),
        pytest.param(["2010-12-03", "2010-12-03T08:46:00"], "2010-12-03T08:46:00", id="the clock time"),
        pytest.param(["2010-12-03~", "2010-12-03"], "2010-12-03", id="the one without doubt"),
        pytest.param(["2010-12-06/2010-12-12", "[2010-12-02,2010-12-23]"], "[2010-12-02,2010-12-23]", id="two days"),
        pytest.param(["2010-06/..", "2010"], "2010", id="a year before an open end"),
    ],
)
def test_the_most_exact_of_several_dates(texts, best):
    assert most_exact(map(Edtf.parse, texts)) == most_exact(map(Edtf.parse, texts[::-1])) == Edtf.parse(best)


def test_a_month_up_to_the_third_is_more_exact_than_a_week():
    earlier_this_month = clip("2010-12", latest="2010-12-03")
    assert most_exact([Edtf.parse("2010-11-29/2010-12-05"), earlier_this_month]) == earlier_this_month


@pytest.mark.parametrize(
    ("texts", "whole"),
    [
        pytest.param(["2010-12-07"], "2010-12-07", id="one date"),
        pytest.param(["2010-12-07", "2010-12-07"], "2010-12-07", id="the same date twice"),
        pytest.param(["2010-12-07", "2010-12-09"], "[2010-12-07,2010-12-09]", id="two days"),
        pytest.param(["2010-12-09", "[2010-12-02,2010-12-16]"], "[2010-12-02,2010-12-09,2010-12-16]", id="a day more"),
        pytest.param(["2010-12-07", "2010-12-07~"], "2010-12-07~", id="a doubt stays"),
        pytest.param(["2010-12-07", "2010-12"], "2010-12", id="a day of the month"),
        pytest.param(["2010-11-30", "2010-12"], "2010-11-30/2010-12", id="a day before the month"),
        pytest.param(["2010-12-03T08:46:00", "2010-12-03T20:00:00"], "2010-12-03", id="two clock times of a day"),
        pytest.param(["2021-06/..", "../2020"], "../..", id="open at either side"),
        pytest.param([f"2010-12-{day:02d}" for day in range(1, 17, 2)], "2010-12-01/2010-12-15", id="eight days"),
    ],
)
def test_what_covers_several_dates(texts, whole):
    assert hull(map(Edtf.parse, texts)) == hull(map(Edtf.parse, texts[::-1])) == Edtf.parse(whole)


@given(st.lists(dates.narrowed(), min_size=1, max_size=6))
def test_what_covers_several_dates_covers_each(several):
    assert all(edtf.within(hull(several)) for edtf in several)
    assert hull(several) == hull(several[::-1])
    assert most_exact(several) in several


@pytest.mark.parametrize("gather", [hull, most_exact])
def test_no_dates_have_neither(gather):
    with pytest.raises(EdtfError):
        gather([])
