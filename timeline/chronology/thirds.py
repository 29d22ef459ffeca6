"""Early, middle and late: a third of a period, as "early next week" and "the late 1990s" mean it."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.chronology.edtf import Edtf

PARTS = ("START", "MID", "END")
"""The three parts, named as TIMEX3's mods are."""

WEEK = {"START": (0, 2), "MID": (1, 3), "END": (3, 6)}
MONTH = {"START": (1, 10), "MID": (11, 20), "END": (21, 31)}
DECADE = {"START": (0, 3), "MID": (4, 6), "END": (7, 9)}
CENTURY = {"START": (0, 33), "MID": (34, 66), "END": (67, 99)}
"""First and last day or year of each part; the days of a week count from its first as 0."""


def third(period: Edtf, part: str) -> Edtf:
    """The early (START), middle (MID) or late (END) part of a month, season, quarter, half, year, decade or
    century, or of an interval of seven days; anything else whole, for EDTF knows no parts of days."""
    precision = period.precision
    if precision == "interval" and (period.latest - period.earliest).days == 6:
        first, last = WEEK[part]
        return _days(period.earliest + timedelta(days=first), period.earliest + timedelta(days=last))
    if precision == "month":
        first, last = MONTH[part]
        whole = Edtf.month(period.earliest.year, period.earliest.month).latest
        return _days(whole.replace(day=first), whole.replace(day=min(last, whole.day)))
    if precision in ("season", "quarter", "half", "year"):
        return _months(Edtf.parse(period.text), part)
    if precision in ("decade", "century"):
        return _years(period, part)
    return period


def _days(first: date, last: date) -> Edtf:
    return Edtf.interval(Edtf.day(first), Edtf.day(last))


def _months(period: Edtf, part: str) -> Edtf:
    """A third of the months of a period of three, six or twelve."""
    begin = period.earliest.year * 12 + period.earliest.month - 1
    size = (period.latest.year * 12 + period.latest.month - begin) // 3
    if size == 0:  # the calendar's last winter is cut short
        return period
    first = begin + size * PARTS.index(part)
    months = [Edtf.month(count // 12, count % 12 + 1) for count in (first, first + size - 1)]
    return months[0] if size == 1 else Edtf.interval(*months)


def _years(period: Edtf, part: str) -> Edtf:
    span, (first, last) = (10, DECADE[part]) if period.precision == "decade" else (100, CENTURY[part])
    begin = period.latest.year // span * span
    return Edtf.interval(Edtf.year(max(1, begin + first)), Edtf.year(begin + last))
