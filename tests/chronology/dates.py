"""Hypothesis strategies for EDTF texts and TIMEX3 values."""

from datetime import date

from hypothesis import strategies as st

from timeline.chronology.edtf import Edtf

days = st.dates()
years = st.integers(1, 9999).map("{:04d}".format)
months = days.map(lambda day: day.isoformat()[:7])
signs = st.sampled_from(["", "?", "~", "%"])

plain = st.one_of(days.map(date.isoformat), months, years)
doubted = st.builds(str.__add__, plain, signs)
unspecified = st.one_of(
    st.integers(0, 999).map("{:03d}X".format),
    st.integers(0, 99).map("{:02d}XX".format),
    years.map("{}-XX".format),
    years.map("{}-XX-XX".format),
    months.map("{}-XX".format),
)
sub_years = st.builds("{}-{}".format, years, st.integers(21, 41))
moments = st.builds(
    "{}{}".format,
    st.datetimes().map(lambda moment: moment.isoformat(timespec="seconds")),
    st.sampled_from(["", "Z", "+01:00", "-05:30", "+14:00"]),
)


def in_order(ends):
    """True when an interval may go from the one to the other."""
    first, last = map(Edtf.parse, ends)
    return first.earliest <= last.latest


ordered = st.tuples(doubted, doubted).filter(in_order)
intervals = st.one_of(
    ordered.map("/".join), doubted.map("{}/..".format), doubted.map("../{}".format), doubted.map("{}/".format)
)
sets = st.lists(days.map(date.isoformat), min_size=2, max_size=20, unique=True).map(lambda few: f"[{','.join(few)}]")
texts = st.one_of(doubted, unspecified, sub_years, moments, intervals, sets)
"""Every form of EDTF text that is read."""

edtfs = texts.map(Edtf.parse)
"""Dates as their texts alone bound them."""


@st.composite
def narrowed(draw):
    """Dates whose bounds may be narrower than their texts."""
    edtf = draw(edtfs)
    inside = st.dates(min_value=edtf.earliest, max_value=edtf.latest)
    return edtf.clipped(draw(st.none() | inside), draw(st.none() | inside))


values = st.one_of(
    days.map(date.isoformat),
    months,
    years,
    st.integers(1, 999).map("{:03d}".format),
    st.integers(10, 20).map(str),
    st.builds("{}-{}".format, years, st.sampled_from(["SP", "SU", "FA", "WI", "Q1", "Q4", "H1", "H2", "XX"])),
    st.builds("{:04d}-W{:02d}{}".format, st.integers(1, 9998), st.integers(1, 52), st.sampled_from(["", "-WE", "-3"])),
    st.builds("{}T{}".format, days, st.sampled_from(["MO", "AF", "EV", "NI", "08:46", "23:59:59Z", "24:00", "09"])),
    st.builds("P{}{}".format, st.sampled_from(["X", "1", "2.5", "40"]), st.sampled_from("YQMWD")),
    st.sampled_from(
        ["PRESENT_REF", "PAST_REF", "FUTURE_REF", "XXXX-12-25", "XXXX-WXX-4", "PT40M", "FY2021", "BC0049"]
    ),
)
"""Well-formed TIMEX3 values."""

near_days = st.dates(min_value=date(2020, 11, 1), max_value=date(2022, 2, 28))
near = st.builds(
    lambda day, length, sign: day.isoformat()[:length] + sign, near_days, st.sampled_from([4, 7, 10]), signs
)
said = st.one_of(
    near,
    st.builds("{}-{}{}".format, st.integers(2019, 2022), st.integers(21, 36) | st.integers(40, 41), signs),
    st.builds("{}X{}".format, st.integers(100, 999), signs),
    st.builds("{}XX{}".format, st.integers(10, 98), signs),
    moments.filter(lambda text: not text.startswith("0")),
    st.tuples(near, near).filter(lambda ends: ends[0] != ends[1] and in_order(ends)).map("/".join),
    near.map("{}/..".format),
    near.map("../{}".format),
    st.lists(near_days, min_size=2, max_size=7, unique=True).map(lambda few: Edtf.one_of(few).text),
)
"""EDTF texts whose words say all that the text says."""
