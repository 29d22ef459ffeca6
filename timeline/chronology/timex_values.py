"""TIMEX3 values: which are well-formed, and how fine they are. After TimeML 1.2.1 and the TIDES 2005 standard."""

from __future__ import annotations

import calendar
import re
from datetime import date

LONGEST = 60
"""How many characters a value may have."""

REFERENCES = frozenset({"PAST_REF", "PRESENT_REF", "FUTURE_REF"})
"""Values of expressions such as "recently", "now" and "soon"."""

_POINT = re.compile(
    r"""
    (?P<era>BC|FY)?(?P<year>\d{4}|\d{3}X?|\d\d(?:XX)?|XXXX)
    (?:-(?:(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?
      |W(?P<week>\d\d|XX)(?:-(?P<weekday>[1-7X]|WE))?
      |(?P<part>Q[1-4X]|H[12X]|SP|SU|FA|WI)))?
    (?:T(?:(?P<day_part>MO|MI|AF|EV|NI|DT|XX)|(?P<clock>(?:\d\d|XX)(?::(?:\d\d|XX)(?::\d\d(?:\.\d+)?)?)?)
      (?P<zone>Z|[+-]\d\d(?::?\d\d)?)?))?
    """,
    re.ASCII | re.VERBOSE,
)
_COUNT = r"(?:\d+(?:\.\d+)?|\.\d+|X+)"
_DURATION = re.compile(rf"P(?=[\dX.T])(?:{_COUNT}(?:DE|CE|WE|[YQMWDEC]))*(?:T(?=[\dX.])(?:{_COUNT}[HMS])+)?", re.ASCII)


def is_value(text: str) -> bool:
    """True for a well-formed TIMEX3 value: a point that the calendar has, a duration or a reference."""
    return text in REFERENCES or is_duration(text) or point(text) is not None


def is_duration(value: str) -> bool:
    """True for a length of time, such as ``P3D``, ``PT40M`` or ``PXW``."""
    return len(value) <= LONGEST and _DURATION.fullmatch(value) is not None


def is_calendar(value: str) -> bool:
    """True for a point with a calendar year, decade or century of our era: what a timeline can place."""
    return value[:1].isdigit() and point(value) is not None


def padded(value: str) -> str:
    """The value with months, days, weeks and hours in two digits: ``1998-W8`` is ``1998-W08``."""
    day, mark, clock = value.partition("T")
    year, *parts = day.split("-")
    if parts and re.fullmatch(r"W\d", parts[0]):
        parts[0] = f"W0{parts[0][1]}"
    elif not parts or not parts[0].startswith("W"):
        parts = [part.zfill(2) if part.isdigit() else part for part in parts]
    hour, colon, minutes = clock.partition(":")
    return "-".join([year, *parts]) + mark + (hour.zfill(2) if colon else hour) + colon + minutes


def point(value: str) -> dict[str, str] | None:
    """The parts of a value that names a point in time, "" for each it has not; None for any other text.

    Parts: era ("", "BC", "FY"), year, month, day, week, weekday, part (quarter, half, season), day_part,
    clock, zone.
    """
    match = _POINT.fullmatch(value) if len(value) <= LONGEST else None
    if not match:
        return None
    parts = {name: text or "" for name, text in match.groupdict().items()}
    return parts if _in_calendar(parts) else None


def _in_calendar(parts: dict[str, str]) -> bool:
    """True when there is such a month, day, week and hour; X stands for any."""
    if not re.fullmatch(r"\d{4}|XXXX", parts["year"]):
        return not any(parts[name] for name in ("month", "week", "part", "day_part", "clock"))
    if parts["year"] == "0000" or (parts["clock"] and not _on_a_clock(parts)):
        return False
    if parts["week"]:
        return _has_week(parts["year"], parts["week"])
    return _has_day(parts["year"], parts["month"], parts["day"])


def _has_day(year: str, month: str, day: str) -> bool:
    if month in ("", "XX"):
        return day in ("", "XX")
    if not 1 <= int(month) <= 12:
        return False
    longest = calendar.monthrange(2000 if year == "XXXX" else int(year), int(month))[1]
    return day in ("", "XX") or 1 <= int(day) <= longest


def _has_week(year: str, week: str) -> bool:
    if week == "XX":
        return True
    try:
        date.fromisocalendar(2020 if year == "XXXX" else int(year), int(week), 7)
    except ValueError:
        return False
    return True


def _on_a_clock(parts: dict[str, str]) -> bool:
    hour, minute, second = (parts["clock"].replace("X", "0") + ":00:00").split(":")[:3]
    if int(hour) == 24:
        return int(minute) == 0 and float(second) == 0
    return int(hour) < 24 and int(minute) < 60 and float(second) < 60


def granularity(value: str) -> str:
    """How fine a value is.

    "time", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "decade", "century",
    "duration", "reference", or "" for what is no value. An X counts as not said: ``2010-12-XX`` is a month.
    """
    if value in REFERENCES:
        return "reference"
    if is_duration(value):
        return "duration"
    parts = point(value)
    return _fineness(parts) if parts else ""


def _fineness(parts: dict[str, str]) -> str:
    if parts["clock"] or parts["day_part"]:
        return "time"
    if parts["week"]:
        return _week_fineness(parts)
    if parts["part"]:
        return {"Q": "quarter", "H": "half"}.get(parts["part"][0], "season")
    for name in ("day", "month"):
        if parts[name] not in ("", "XX"):
            return name
    return {3: "decade", 2: "century"}.get(len(parts["year"].rstrip("X")), "year")


def _week_fineness(parts: dict[str, str]) -> str:
    if parts["weekday"] == "WE":
        return "weekend"
    if parts["weekday"] not in ("", "X"):
        return "day"
    return "year" if parts["week"] == "XX" else "week"
