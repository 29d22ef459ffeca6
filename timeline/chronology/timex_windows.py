"""Lengths of time that lean on the document's day: "in recent weeks", "the past two years", "the coming days"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from timeline.chronology.edtf import Edtf

WIDEST_DOCUMENT_TIME = 366
"""A document time of more days than this anchors nothing."""

FUZZY = {"D": (7, "D"), "W": (3, "W"), "M": (6, "M"), "Q": (9, "M"), "Y": (5, "Y"), "E": (30, "Y"), "C": (300, "Y")}
"""What a bare plural is taken to reach: "recent days" a week back, "weeks" 3 weeks, "months" 6, "years" 5."""

UNITS = {"D": (1, "D"), "W": (7, "D"), "M": (1, "M"), "Q": (3, "M"), "Y": (1, "Y"), "E": (10, "Y"), "C": (100, "Y")}
"""Each unit in days, months or years."""

_PART = re.compile(r"(X{1,20}|[\d.]{1,20})(DE|CE|WE|[YQMWDEC])", re.ASCII)
_HOURS = re.compile(r"PT(\d+)H", re.ASCII)


def window(value: str, about: bool, document_time: Edtf | None, direction: str) -> Edtf | None:
    """The days from the far end of a duration to the document's day, or from that day on to its far end.

    None without a known document time or a direction, for compound durations, and for less than a day. The
    far end is as exact as the unit: a day for days and weeks, a month for months, a year for years; where the
    text gives no number it is approximate.
    """
    if document_time is None or document_time.width > WIDEST_DOCUMENT_TIME or direction not in ("past", "future"):
        return None
    length = _length(value)
    if length is None:
        return None
    count, unit, fuzzy = length
    sign = -1 if direction == "past" else 1
    far = _far_end(document_time.earliest if sign < 0 else document_time.latest, sign * count, unit)
    if far is None:
        return None
    far = far.about() if fuzzy or about else far
    if sign < 0:
        return Edtf.interval(far, Edtf.day(document_time.latest))
    return Edtf.interval(Edtf.day(document_time.earliest), far)


def _length(value: str) -> tuple[int, str, bool] | None:
    """How many of which unit (D, W, M, Y) a duration has, and whether that is a guess at a bare plural."""
    hours = _HOURS.fullmatch(value)
    if hours and int(hours[1]) >= 24:
        return -(-int(hours[1]) // 24), "D", False
    match = _PART.fullmatch(value[1:])
    if not match:
        return None
    unit = {"DE": "E", "CE": "C", "WE": "W"}.get(match[2], match[2])
    if "X" in match[1]:
        return *FUZZY[unit], True
    size, base = UNITS[unit]
    if "." in match[1] and base == "Y":
        size, base = size * 12, "M"
    return round(float(match[1]) * size), base, False


def _far_end(day: date, count: int, unit: str) -> Edtf | None:
    """The day, month or year that lies so many units away; None beyond the calendar."""
    try:
        if unit == "Y":
            return Edtf.year(day.year + count)
        if unit == "M":
            months = day.year * 12 + day.month - 1 + count
            return Edtf.month(months // 12, months % 12 + 1)
        far = day + timedelta(days=count * (7 if unit == "W" else 1))
    except (OverflowError, ValueError):
        return None
    return Edtf.month(far.year, far.month) if unit == "W" else Edtf.day(far)
