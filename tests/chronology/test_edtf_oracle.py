"""What the package ``edtf`` and this project both read, they bound alike; where not, the reason stands here."""

import math
from datetime import date

import pytest
from edtf import parse_edtf
from edtf.parser.grammar import is_valid_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.chronology import dates
from timeline.chronology.edtf import Edtf, EdtfError


def second_opinion(text):
    """The two bounds as the package has them."""
    parsed = parse_edtf(text)
    return day_of(parsed.lower_strict()), day_of(parsed.upper_strict())


def day_of(bound):
    """A day of its struct_time; an open end, and the year 0 that Python's calendar lacks, as the calendar's ends."""
    if isinstance(bound, float):
        return date.max if bound == math.inf else date.min
    return date(*bound[:3]) if bound[0] else date.min


def ours(text):
    edtf = Edtf.parse(text)
    return edtf.earliest, edtf.latest


alike = st.one_of(
    dates.doubted,
    dates.unspecified,
    dates.moments,
    dates.sets,
    dates.sub_years.filter(lambda text: text[-2:] not in ("24", "28", "30")),
    dates.ordered.map("/".join),
    dates.doubted.map("{}/..".format),
    dates.doubted.map("../{}".format),
)


@settings(max_examples=150)
@given(alike)
def test_the_package_bounds_it_alike(text):
    assert second_opinion(text) == ours(text)


@pytest.mark.parametrize(
    ("text", "theirs", "reason"),
    [
        pytest.param(
            "2010-24",
            (date(2010, 12, 1), date(2010, 12, 31)),
            "A winter does not end with the year; the package says that its December is a simplification.",
            id="winter",
        ),
        pytest.param(
            "2010-30",
            (date(2010, 12, 1), date(2010, 12, 31)),
            "Nor does a southern summer.",
            id="southern summer",
        ),
        pytest.param(
            "2010-06/",
            (date(2010, 6, 1), date(2020, 6, 1)),
            "An end that is not known may lie more than ten years on.",
            id="unknown end",
        ),
        pytest.param(
            "/2010-06",
            (date(2000, 6, 30), date(2010, 6, 30)),
            "Nor is an unknown start ten years back.",
            id="unknown start",
        ),
    ],
)
def test_where_the_bounds_differ_on_purpose(text, theirs, reason):
    assert second_opinion(text) == theirs
    assert ours(text) != theirs, reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("2010-02-29", "2010 has no 29 February.", id="no leap year"),
        pytest.param("2010-12-10/2010-12-03", "It ends before it begins.", id="an interval backwards"),
        pytest.param("0000", "The calendar of Python, and of the databases, begins with the year 1.", id="the year 0"),
        pytest.param("-0049", "The same.", id="before our era"),
        pytest.param("Y17000", "It ends with the year 9999.", id="a year of five digits"),
        pytest.param("2XXX", "A thousand years date nothing in the news.", id="a millennium"),
        pytest.param(
            "2010-XX-05", "Twelve days far apart, shown as one stretch of a year.", id="a fifth of some month"
        ),
        pytest.param("XXXX-12-25", "A day of every year is no place on a timeline.", id="every year's day"),
        pytest.param(
            "2010~-06", "Doubt of a part is level 2; no text the project reads says it.", id="a part doubted"
        ),
        pytest.param("{2010,2011}", "All of several dates are several dates.", id="all of a set"),
        pytest.param("[2010-12-01..2010-12-05]", "One of a run of days is an interval.", id="a range in a set"),
    ],
)
def test_what_the_package_reads_and_this_project_refuses(text, reason):
    assert is_valid_edtf(text)
    with pytest.raises(EdtfError):
        pytest.fail(f"{Edtf.parse(text)} was read. {reason}")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param(
            "2010-35~", "About the third quarter: a doubt that any other date may have.", id="a doubted quarter"
        ),
        pytest.param("2010-12-03T08:46", "Articles give no seconds; they are written as 00.", id="no seconds"),
        pytest.param("[2010-12-09]", "One of one day is that day.", id="a set of one"),
        pytest.param("2010-33/2010-34", "From quarter to quarter.", id="an interval of quarters"),
    ],
)
def test_what_this_project_reads_and_the_package_refuses(text, reason):
    assert not is_valid_edtf(text), reason
    assert Edtf.parse(text)
