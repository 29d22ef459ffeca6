"""The EDTF texts this project reads, and the days they bound: level 1 of ISO 8601-2:2019, and ``[..]`` of level 2.

A qualifier (``?`` uncertain, ``~`` approximate, ``%`` both) doubts the date and moves no bound. Spring is
March to May, and so on by whole months; a winter begins in the December of its year, as the standard sorts it
after autumn, and ends with February.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, time
from typing import NamedTuple

LONGEST = 400
"""How many characters a date may have; a one-of set of 33 doubted days fits."""


class EdtfError(ValueError):
    """The text is no EDTF date this project reads; the message says what would be."""


class Reading(NamedTuple):
    """What a text says: its canonical form, its first and last day, and how exact it is."""

    text: str
    earliest: date
    latest: date
    precision: str


SUB_YEARS: dict[int, tuple[int, int, str]] = {
    21: (3, 5, "season"),
    22: (6, 8, "season"),
    23: (9, 11, "season"),
    24: (12, 14, "season"),
    25: (3, 5, "season"),
    26: (6, 8, "season"),
    27: (9, 11, "season"),
    28: (12, 14, "season"),
    29: (9, 11, "season"),
    30: (12, 14, "season"),
    31: (3, 5, "season"),
    32: (6, 8, "season"),
    33: (1, 3, "quarter"),
    34: (4, 6, "quarter"),
    35: (7, 9, "quarter"),
    36: (10, 12, "quarter"),
    37: (1, 4, "third of a year"),
    38: (5, 8, "third of a year"),
    39: (9, 12, "third of a year"),
    40: (1, 6, "half"),
    41: (7, 12, "half"),
}
"""Codes that stand where a month would: first and last month (13 and 14 are in the next year) and precision."""

_SIMPLE = re.compile(
    r"(?P<year>\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[?~%]?", re.ASCII
)
_CLOCK = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d))?"
    r"(?P<zone>Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?",
    re.ASCII,
)


def read(text: str) -> Reading:
    """Read one EDTF text; raises EdtfError with a sentence that helps."""
    if len(text) > LONGEST:
        raise EdtfError(f"A date has at most {LONGEST} characters; this has {len(text)}.")
    if text.startswith("["):
        return _read_set(text)
    if "/" in text:
        return _read_interval(text)
    if "T" in text:
        return _read_clock(text)
    return _read_simple(text)


def last_day(year: int, month: int) -> date:
    """The last day of a month; 9999-12 is as far as the calendar goes."""
    return date(year, month, calendar.monthrange(year, month)[1])


def _read_simple(text: str) -> Reading:
    match = _SIMPLE.fullmatch(text)
    if not match:
        raise EdtfError(_advice(text))
    year, month, day = match["year"], match["month"], match["day"]
    if "X" in year:
        return _read_years(text, year, month)
    if year == "0000":
        raise EdtfError(f"{text} lies before the year 1, where this calendar begins.")
    if month in (None, "XX"):
        return _read_year(text, int(year), month, day)
    if int(month) > 12:
        return _read_sub_year(text, int(year), int(month), day)
    return _read_month(text, int(year), int(month), day)


def _read_years(text: str, year: str, month: str | None) -> Reading:
    """A decade, a century, or a year quite unknown."""
    if month:
        raise EdtfError(f"{text} names no year; a day that comes every year has no place on a timeline.")
    if year == "XXXX":
        return Reading(text, date.min, date.max, "unknown")
    first = max(1, int(year.replace("X", "0")))
    precision = "century" if year.endswith("XX") else "decade"
    return Reading(text, date(first, 1, 1), date(int(year.replace("X", "9")), 12, 31), precision)


def _read_year(text: str, year: int, month: str | None, day: str | None) -> Reading:
    if day not in (None, "XX"):
        raise EdtfError(f"{text} has a day but no month; write {year:04d}, or the month too.")
    return Reading(text, date(year, 1, 1), date(year, 12, 31), "year")


def _read_sub_year(text: str, year: int, code: int, day: str | None) -> Reading:
    if code not in SUB_YEARS:
        raise EdtfError(
            f"{text} has a month {code}; months go from 01 to 12 (21 to 24 are spring to winter, 33 to 36 quarters)."
        )
    if day:
        raise EdtfError(f"{text} has a day in a season or quarter; write the day with its month.")
    first, last, precision = SUB_YEARS[code]
    latest = last_day(year, last) if last <= 12 else _next_february(year)
    return Reading(text, date(year, first, 1), latest, precision)


def _next_february(year: int) -> date:
    return last_day(year + 1, 2) if year < date.max.year else date.max


def _read_month(text: str, year: int, month: int, day: str | None) -> Reading:
    if month == 0:
        raise EdtfError(f"{text} has a month 00; months go from 01 to 12.")
    last = last_day(year, month)
    if day in (None, "XX"):
        return Reading(text, date(year, month, 1), last, "month")
    if not 1 <= int(day) <= last.day:
        raise EdtfError(f"{text} has a day {day}; {year:04d}-{month:02d} has {last.day} days.")
    exact = date(year, month, int(day))
    return Reading(text, exact, exact, "day")


def _read_clock(text: str) -> Reading:
    match = _CLOCK.fullmatch(text)
    if not match:
        raise EdtfError(_advice(text))
    day = _read_simple(match["day"])
    hour, minute, second = int(match["hour"]), int(match["minute"]), int(match["second"] or 0)
    try:
        clock = time(0 if (hour, minute, second) == (24, 0, 0) else hour, minute, second)
    except ValueError:
        raise EdtfError(f"{text} has a clock time that no clock shows; write 08:46:00, or the day only.") from None
    shown = "24:00:00" if hour == 24 else clock.isoformat()
    return Reading(f"{match['day']}T{shown}{match['zone'] or ''}", day.earliest, day.latest, "time")


def _read_interval(text: str) -> Reading:
    ends = text.split("/")
    if len(ends) != 2 or not any(end not in ("", "..") for end in ends):
        if text == "../..":
            return Reading(text, date.min, date.max, "unknown")
        raise EdtfError(_advice(text))
    start, end = (_read_end(part) for part in ends)
    earliest = start.earliest if start else date.min
    latest = end.latest if end else date.max
    if earliest > latest:
        raise EdtfError(f"{text} ends before it begins; write the earlier date first.")
    return Reading(text, earliest, latest, "interval")


def _read_end(text: str) -> Reading | None:
    """One end of an interval; None where it is open (``..``) or unknown (nothing)."""
    if text in ("", ".."):
        return None
    if "T" in text:
        raise EdtfError(f"An interval goes from day to day, without clock times; write {text[:10]}.")
    return _read_simple(text)


def _read_set(text: str) -> Reading:
    if not text.endswith("]") or ".." in text:
        raise EdtfError("A list of dates is written [2010-12-09,2010-12-16], a range 2010-12-09/2010-12-16.")
    members = [_read_simple(part) for part in text[1:-1].split(",")]
    if len(members) == 1:
        return members[0]
    return Reading(text, min(m.earliest for m in members), max(m.latest for m in members), "one of")


_USUAL = "write 2010-12-07 for a day, 2010-12 for a month, 2010 for a year, 2010-12-07/2010-12-09 for a range."
_SLIPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\s*", re.ASCII), f"A date is missing; {_USUAL}"),
    (
        re.compile(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", re.ASCII),
        "{0} may be day or month first; write 2010-12-07, year first.",
    ),
    (
        re.compile(r"\d{4}-\d{1,2}(-\d{1,2})?", re.ASCII),
        "{0} is short of a digit; months and days have two: 2010-01-05.",
    ),
    (
        re.compile(r"\d{4}(-\d\d)?[?~%]-.*|[?~%].*", re.ASCII),
        "{0} doubts a part of the date; put ?, ~ or % at its end.",
    ),
    (re.compile(r"[{{].*", re.ASCII), "{0} says all of these dates; give each its own row, or [..] for one of them."),
    (re.compile(r"-\d{4}.*|Y.*", re.ASCII), "{0} lies outside the years 1 to 9999, where this calendar ends."),
    (re.compile(r"\d{4}-W\d.*", re.ASCII), "{0} is a week; write its first and last day, 2010-12-06/2010-12-12."),
    (re.compile(r"\d{3,4}s", re.ASCII), "{0} is written 199X for the 1990s."),
)


def _advice(text: str) -> str:
    """A sentence that names the slip when it is a usual one, and else shows what can be written."""
    short = text if len(text) <= 60 else text[:60] + "…"
    shown = "“" + "".join(sign if sign.isprintable() else "·" for sign in short) + "”"
    for slip, sentence in _SLIPS:
        if slip.fullmatch(text):
            return sentence.format(shown)
    return f"{shown} is not a date; {_USUAL}"
