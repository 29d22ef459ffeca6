"""TIMEX3 values, and the place on the timeline that each has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.edtf import Edtf
from timeline.chronology.timex import edtf_of

FRIDAY = Edtf.parse("2010-12-03")
"""The document's day in these tables."""


def placed(value, **facts):
    """The EDTF of a value, and its bounds where they are narrower than its text."""
    edtf = edtf_of(value, document_time=FRIDAY, **facts)
    if edtf is None:
        return None
    whole = Edtf.parse(edtf.text)
    return edtf.text if edtf == whole else f"{edtf.text}: {edtf.earliest} … {edtf.latest}"


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        pytest.param("2010-12-02", "2010-12-02", id="a day"),
        pytest.param("2010-12", "2010-12", id="a month"),
        pytest.param("2010", "2010", id="a year"),
        pytest.param("198", "198X", id="a decade"),
        pytest.param("198X", "198X", id="a decade with its X"),
        pytest.param("19", "19XX", id="a century"),
        pytest.param("19XX", "19XX", id="a century with its Xs"),
        pytest.param("2010-W49", "2010-12-06/2010-12-12", id="a week, Monday to Sunday"),
        pytest.param("2020-W53", "2020-12-28/2021-01-03", id="the 53rd week runs into the next year"),
        pytest.param("2010-W01", "2010-01-04/2010-01-10", id="the first week has the first Thursday"),
        pytest.param("2010-W49-4", "2010-12-09", id="a day of a week"),
        pytest.param("2010-W49-WE", "2010-12-11/2010-12-12", id="a weekend"),
        pytest.param("2010-WXX", "2010", id="some week of a year"),
        pytest.param("2010-Q3", "2010-35", id="a quarter"),
        pytest.param("2010-QX", "2010", id="some quarter"),
        pytest.param("2010-H1", "2010-40", id="a half"),
        pytest.param("2010-SP", "2010-21", id="spring"),
        pytest.param("2010-SU", "2010-22", id="summer"),
        pytest.param("2010-FA", "2010-23", id="autumn"),
        pytest.param("2010-WI", "2010-24", id="winter"),
        pytest.param("FY2010", "2010~", id="a fiscal year begins in any month"),
        pytest.param("2010-12-XX", "2010-12", id="some day of a month"),
        pytest.param("2010-XX-XX", "2010", id="some day of a year"),
        pytest.param("2010-12-02TMO", "2010-12-02", id="a morning"),
        pytest.param("2010-12-XXTNI", "2010-12", id="some night of a month"),
        pytest.param("2010-12-02T15:00", "2010-12-02T15:00:00", id="a clock time"),
        pytest.param("2010-12-02T15", "2010-12-02T15:00:00", id="an hour"),
        pytest.param("2010-12-02T15:00:30", "2010-12-02T15:00:30", id="with seconds"),
        pytest.param("2010-12-02T15:00Z", "2010-12-02T15:00:00Z", id="in UTC"),
        pytest.param("2010-12-02T15:00+01:00", "2010-12-02T15:00:00+01:00", id="with a zone"),
        pytest.param("2010-12-02T15:00-0530", "2010-12-02T15:00:00-05:30", id="a zone without its colon"),
        pytest.param("2010-12-02T15:00+01", "2010-12-02T15:00:00+01", id="a zone of whole hours"),
        pytest.param("2010-12-02T15:00+19:00", "2010-12-02T15:00:00", id="a zone that is nowhere goes"),
        pytest.param("2010-12-02T24:00", "2010-12-02", id="midnight ends the day"),
        pytest.param("2010-12-02TXX:30", "2010-12-02", id="half past some hour"),
    ],
)
def test_a_point_on_the_calendar(value, edtf):
    assert placed(value) == edtf


@pytest.mark.parametrize(
    "value",
    [
        *("PRESENT_REF", "PAST_REF", "FUTURE_REF"),
        *("XXXX-12-25", "XXXX-XX-XX", "XXXX-WXX-4", "XXXX-SU", "T15:00"),
        *("P3D", "PT40M", "P1Y6M", "PXW"),
        *("BC0049", "BC0049-03", "0000", "FY19"),
        *("", "2010-13", "2010-02-30", "2010-W54", "2010-W8", "2010-Q5", "9999-W52", "Thursday", "2010-12-02T25:00"),
    ],
)
def test_what_has_no_place_on_the_timeline(value):
    assert placed(value) is None


def test_a_set_has_none_whatever_its_value():
    assert placed("2010-12-02", type="SET") is None


@pytest.mark.parametrize(
    ("value", "mod", "edtf"),
    [
        pytest.param("2010-W49", "START", "2010-12-06/2010-12-08", id="early in a week: Monday to Wednesday"),
        pytest.param("2010-W49", "MID", "2010-12-07/2010-12-09", id="midweek: Tuesday to Thursday"),
        pytest.param("2010-W49", "END", "2010-12-09/2010-12-12", id="late in a week: Thursday to Sunday"),
        pytest.param("2010-W49-WE", "START", "2010-12-11/2010-12-12", id="early in a weekend: all of it"),
        pytest.param("2010-11", "START", "2010-11-01/2010-11-10", id="early in a month"),
        pytest.param("2010-11", "MID", "2010-11-11/2010-11-20", id="mid-month"),
        pytest.param("2010-11", "END", "2010-11-21/2010-11-30", id="late in a month"),
        pytest.param("2010-SU", "START", "2010-06", id="early summer"),
        pytest.param("2010-WI", "END", "2011-02", id="late winter"),
        pytest.param("2010-Q3", "MID", "2010-08", id="the middle of a quarter"),
        pytest.param("2010-H2", "START", "2010-07/2010-08", id="early in a half"),
        pytest.param("2010", "START", "2010-01/2010-04", id="early in a year"),
        pytest.param("2010", "MID", "2010-05/2010-08", id="mid-year"),
        pytest.param("2010", "END", "2010-09/2010-12", id="late in a year"),
        pytest.param("199", "START", "1990/1993", id="early in a decade"),
        pytest.param("199", "MID", "1994/1996", id="the mid-1990s"),
        pytest.param("199", "END", "1997/1999", id="late in a decade"),
        pytest.param("19", "START", "1900/1933", id="early in a century"),
        pytest.param("19", "END", "1967/1999", id="late in a century"),
        pytest.param("2010-12-02", "START", "2010-12-02", id="early on a day: the day"),
        pytest.param("1987", "APPROX", "1987~", id="about a year"),
        pytest.param("2010-W49", "APPROX", "2010-12-06~/2010-12-12~", id="about a week"),
        pytest.param("2010-12-02T15:00", "APPROX", "2010-12-02~", id="about an hour: about the day"),
        pytest.param("1996", "LESS_THAN", "1996~", id="nearly so many years ago"),
        pytest.param("2014", "BEFORE", "../2013", id="before a year"),
        pytest.param("2010-12-10", "BEFORE", "../2010-12-09", id="before a day"),
        pytest.param("2010-Q3", "BEFORE", "../2010-06", id="before a quarter"),
        pytest.param("2010-W49", "BEFORE", "../2010-12-05", id="before a week"),
        pytest.param("1959", "AFTER", "1960/..", id="after a year"),
        pytest.param("2010-12", "AFTER", "2011-01/..", id="after a month"),
        pytest.param("2010-12-10", "ON_OR_BEFORE", "../2010-12-10", id="by a day"),
        pytest.param("2010-06", "ON_OR_AFTER", "2010-06/..", id="since a month"),
        pytest.param("2010-12-02T15:00", "ON_OR_AFTER", "2010-12-02/..", id="since an hour: since its day"),
        pytest.param("2010-12", "NO_SUCH_MOD", "2010-12", id="any other mod changes nothing"),
    ],
)
def test_a_mod_narrows_doubts_or_opens(value, mod, edtf):
    assert placed(value, mod=mod) == edtf


@pytest.mark.parametrize(
    ("value", "mod", "direction", "edtf"),
    [
        pytest.param("2010-12", "START", "past", "2010-12: 2010-12-01 … 2010-12-03", id="earlier this month"),
        pytest.param("2010-12", "END", "future", "2010-12: 2010-12-03 … 2010-12-31", id="later this month"),
        pytest.param(
            "2010-W48",
            "START",
            "past",
            "2010-11-29/2010-12-05: 2010-11-29 … 2010-12-03",
            id="earlier this week",
        ),
        pytest.param("2010", "START", "past", "2010: 2010-01-01 … 2010-12-03", id="earlier this year"),
        pytest.param("2010-12", "", "past", "2010-12: 2010-12-01 … 2010-12-03", id="this month, so far"),
        pytest.param("2010-12", "", "future", "2010-12: 2010-12-03 … 2010-12-31", id="this month, still to come"),
        pytest.param("2010-11", "START", "past", "2010-11-01/2010-11-10", id="early last month: a third"),
        pytest.param("2010-W49", "START", "future", "2010-12-06/2010-12-08", id="early next week: a third"),
        pytest.param("2010-11", "", "past", "2010-11", id="a month gone by is whole"),
        pytest.param("2011-01", "", "past", "2011-01", id="a month that cannot be past is left alone"),
        pytest.param("2010-06", "ON_OR_AFTER", "past", "2010-06/..", id="since June: the end stays open"),
        pytest.param(
            "2010-12-10", "ON_OR_BEFORE", "future", "../2010-12-10: 2010-12-03 … 2010-12-10", id="by a day to come"
        ),
        pytest.param("2010-12-02", "", "future", "2010-12-02", id="a day is a day"),
    ],
)
def test_a_direction_keeps_a_period_on_its_side_of_the_documents_day(value, mod, direction, edtf):
    assert placed(value, mod=mod, direction=direction) == edtf


def test_a_document_of_one_of_several_days_is_read_with_the_last_and_the_first():
    thursdays = Edtf.parse("[2010-12-02,2010-12-09]")
    past = edtf_of("2010-12", mod="START", document_time=thursdays, direction="past")
    future = edtf_of("2010-12", document_time=thursdays, direction="future")
    assert (past.latest.isoformat(), future.earliest.isoformat()) == ("2010-12-09", "2010-12-02")


@pytest.mark.parametrize(
    ("value", "past", "future"),
    [
        pytest.param("PXD", "2010-11-26~/2010-12-03", "2010-12-03/2010-12-10~", id="recent, coming days"),
        pytest.param("PXW", "2010-11~/2010-12-03", "2010-12-03/2010-12~", id="weeks"),
        pytest.param("PXM", "2010-06~/2010-12-03", "2010-12-03/2011-06~", id="months"),
        pytest.param("PXY", "2005~/2010-12-03", "2010-12-03/2015~", id="years"),
        pytest.param("PXDE", "1980~/2010-12-03", "2010-12-03/2040~", id="decades"),
        pytest.param("P3D", "2010-11-30/2010-12-03", "2010-12-03/2010-12-06", id="the past, next three days"),
        pytest.param("P2W", "2010-11-19/2010-12-03", "2010-12-03/2010-12-17", id="two weeks"),
        pytest.param("P3M", "2010-09/2010-12-03", "2010-12-03/2011-03", id="three months"),
        pytest.param("P2Q", "2010-06/2010-12-03", "2010-12-03/2011-06", id="two quarters"),
        pytest.param("P5Y", "2005/2010-12-03", "2010-12-03/2015", id="five years"),
        pytest.param("P1.5Y", "2009-06/2010-12-03", "2010-12-03/2012-06", id="a year and a half"),
        pytest.param("P1DE", "2000/2010-12-03", "2010-12-03/2020", id="a decade"),
        pytest.param("PT24H", "2010-12-02/2010-12-03", "2010-12-03/2010-12-04", id="24 hours"),
        pytest.param("PT40M", None, None, id="40 minutes date nothing"),
        pytest.param("P1Y6M", None, None, id="nor does a compound length"),
        pytest.param("P9999Y", None, None, id="nor one beyond the calendar"),
    ],
)
def test_a_length_of_time_on_one_side_of_the_documents_day(value, past, future):
    assert placed(value, type="DURATION", direction="past") == past
    assert placed(value, type="DURATION", direction="future") == future


def test_about_two_weeks_end_in_doubt():
    assert placed("P2W", mod="APPROX", direction="past") == "2010-11-19~/2010-12-03"


@pytest.mark.parametrize(
    "document_time",
    [
        pytest.param(None, id="no document time"),
        pytest.param(Edtf.parse("2020/.."), id="an open one"),
        pytest.param(Edtf.parse("2020/2021"), id="one of two years"),
    ],
)
def test_a_length_of_time_needs_a_document_time(document_time):
    assert edtf_of("P2W", document_time=document_time, direction="past") is None


mods = st.sampled_from(
    ["", "START", "MID", "END", "APPROX", "LESS_THAN", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER", "?"]
)
directions = st.sampled_from(["", "past", "future", "sideways"])


@given(dates.values | st.text(max_size=30), mods, directions, st.none() | dates.narrowed())
def test_any_value_has_a_readable_place_or_none(value, mod, direction, document_time):
    edtf = edtf_of(value, mod=mod, direction=direction, document_time=document_time)
    if edtf is not None:
        assert edtf.earliest <= edtf.latest
        assert edtf.within(Edtf.parse(edtf.text))


@given(dates.values, st.sampled_from(["START", "MID", "END", "APPROX", ""]), directions, dates.edtfs)
def test_a_mod_or_a_direction_never_widens(value, mod, direction, document_time):
    whole = edtf_of(value)
    if whole is not None:
        assert edtf_of(value, mod=mod, direction=direction, document_time=document_time).within(whole)


def test_the_last_winter_of_the_calendar_has_no_parts() -> None:
    assert edtf_of("9999-WI", mod="START") == edtf_of("9999-WI")
