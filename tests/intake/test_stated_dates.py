"""Dates as papers print them: full ones are stated, short ones are hints, and no year is invented."""

import pytest

from timeline.intake.date_lines import read_date_line, read_hint
from timeline.intake.publication import url_day
from timeline.intake.stated_dates import find_full_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("3 Dec, 2011 08:46", "2011-12-03T08:46:00"),
        ("Dec 3, 2011", "2011-12-03"),
        ("3rd December 2011", "2011-12-03"),
        ("the 3rd of December, 2011", "2011-12-03"),
        ("1. December 2011", "2011-12-01"),
        ("3-Dec-2011", "2011-12-03"),
        ("DECEMBER 3, 2011", "2011-12-03"),
        ("Sept. 3, 2011", "2011-09-03"),
        ("December 3rd, 2011 at 8:46 a.m. ET", "2011-12-03T08:46:00"),
        ("December 3, 2011 12:05 AM", "2011-12-03T00:05:00"),
        ("December 3, 2011 12:05 PM", "2011-12-03T12:05:00"),
        ("Saturday, 3 December 2011 08.46 GMT", "2011-12-03T08:46:00Z"),
        ("Sat 3 Dec 2011 21.46 BST", "2011-12-03T21:46:00"),
        ("08:46, 3 Dec 2011", "2011-12-03T08:46:00"),
        ("1:30pm, Dec 3, 2011", "2011-12-03T13:30:00"),
        ("12:42 IST, December 3, 2011", "2011-12-03T12:42:00"),
        ("3 December 2011 • 8:46am", "2011-12-03T08:46:00"),
        ("Dec 3, 2011 / 8:46 PM EST", "2011-12-03T20:46:00"),
        ("2011/12/03", "2011-12-03"),
        ("2011-12-03", "2011-12-03"),
        ("2011-12-03 08:46", "2011-12-03T08:46:00"),
        ("2011-12-03T08:46:12.123Z", "2011-12-03T08:46:12Z"),
        ("2011-12-03T08:46:12+01:00", "2011-12-03T08:46:12+01:00"),
        ("2011-12-03T08:46:12-0530", "2011-12-03T08:46:12-05:30"),
        ("Sat, 03 Dec 2011 08:46:00 +0000", "2011-12-03T08:46:00Z"),
        ("25/12/2011 - 10:30", "2011-12-25T10:30:00"),
        ("12/25/2011", "2011-12-25"),
        ("03/03/2011", "2011-03-03"),
        ("03/04/2011", "[2011-03-04,2011-04-03]"),
        ("03.04.2011", "[2011-03-04,2011-04-03]"),
        ("Sunday 03/04/2011", "2011-04-03"),
        ("Fri 03/04/2011", "2011-03-04"),
        ("Dec 3, 2011 and 1 January 2012", "2011-12-03"),
    ],
)
def test_full_dates(text, edtf):
    assert find_full_date(text).edtf.text == edtf


@pytest.mark.parametrize(
    "text",
    ["3 December", "December 2011", "31 February 2011", "30/30/2011", "1999-2001", "Room 2011-12-345", "12/3/11",
     "in 2011", "May I", "version 3.12.2", "0800 12 12 2011 55", "3 December 20111", ""],
)  # fmt: skip
def test_no_full_date(text):
    assert find_full_date(text) is None


def test_bounds_of_an_ambiguous_date_are_the_two_days():
    edtf = find_full_date("03/04/2011").edtf
    assert [day.isoformat() for day in (edtf.earliest, edtf.latest)] == ["2011-03-04", "2011-04-03"]
    assert not edtf.is_day


@pytest.mark.parametrize(
    ("line", "edtf", "labelled", "later", "people"),
    [
        ("Published 3 December 2011", "2011-12-03", True, False, ""),
        ("Updated: Dec 4, 2011 09:00 IST | Published: Dec 3, 2011, 21:15 IST", "2011-12-03T21:15:00", True, False, ""),
        ("Last updated on Dec 3, 2011, 11:04 AM IST", "2011-12-03T11:04:00", True, True, ""),
        ("Last modified on Sat 3 Dec 2011 09.10 GMT", "2011-12-03T09:10:00Z", True, True, ""),
        (
            "PUBLISHED: 08:46, 3 December 2011 | UPDATED: 09:51, 3 December 2011",
            "2011-12-03T08:46:00",
            True,
            False,
            "",
        ),
        ("Dec. 3, 2011 Updated 9:21 a.m. ET", "2011-12-03", True, False, ""),
        ("Issued at: 25/12/2011 - 08:46", "2011-12-25T08:46:00", True, False, ""),
        ("date 2011-12-03", "2011-12-03", True, False, ""),
        ("Dec 3, 2011 / 5 min read", "2011-12-03", False, False, ""),
        ("JULY 2, 2009 / 3:41 AM / 2 YEARS AGO", "2009-07-02T03:41:00", False, False, ""),
        ("December 3, 2011 | World", "2011-12-03", False, False, ""),
        ("LEEDS, 3 December 2011", "2011-12-03", False, False, ""),
        ("May 3, 2011 12 Comments", "2011-05-03", False, False, ""),
        ("By Jane Roe December 3, 2011", "2011-12-03", False, False, "Jane Roe"),
        ("Posted on 3 December 2011 by Jane Roe", "2011-12-03", True, False, "Jane Roe"),
        ("Jane Roe | 3 May 2011", "2011-05-03", False, False, "Jane Roe"),
        (
            "By Jane Roe and John Poe | Updated 3 May 2011 at 5pm",
            "2011-05-03T17:00:00",
            True,
            True,
            "Jane Roe and John Poe",
        ),
        ("Hong Kong, 3 May 2011", "2011-05-03", False, False, ""),
    ],
)
def test_date_lines(line, edtf, labelled, later, people):
    found = read_date_line(line)
    assert (found.edtf.text, found.labelled, found.later) == (edtf, labelled, later)
    assert (found.byline.people if found.byline else "") == people


@pytest.mark.parametrize(
    "line",
    [
        "The council met on 3 December 2011",
        "On 3 December 2011 it voted.",
        "Apollo 11 landed July 20, 1969",
        "Battle of Hastings, 14 October 1066",
        "Monday 3 May 2011 in Leeds we saw",
        "Friday, December 3",
    ],
)
def test_no_date_lines(line):
    assert read_date_line(line) is None


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("Friday, December 3", "Friday, December 3"),
        ("Dec 3, 08:46", "Dec 3"),
        ("3 December", "3 December"),
        ("Friday 3 December | 5 min read", "Friday 3 December"),
        ("Updated Friday at 5 p.m.", "Friday"),
        ("Published 2 hours ago", "2 hours ago"),
        ("Friday the council met", ""),
        ("March 3 rally", ""),
        ("Black Friday", ""),
        ("May", ""),
    ],
)
def test_hints_are_days_without_a_year(line, hint):
    assert read_hint(line) == hint


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://paper.example/2011/12/03/library", "2011-12-03"),
        ("https://paper.example/news/2011-12-03/library", "2011-12-03"),
        ("https://paper.example/2011/12/library", None),
        ("https://paper.example/2011/13/45/library", None),
        ("https://paper.example/20111203", None),
    ],
)
def test_day_in_an_address(url, day):
    assert (url_day(url).isoformat() if day else url_day(url)) == day
