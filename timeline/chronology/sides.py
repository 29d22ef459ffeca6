"""Before, after, by and since: open intervals on one side of a date."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.chronology.edtf import Edtf

SIDES = ("BEFORE", "ON_OR_BEFORE", "AFTER", "ON_OR_AFTER")
"""The four, named as TIMEX3's mods are."""


def side(period: Edtf, which: str) -> Edtf:
    """What lies before or after a period, without it or (``ON_OR_``) with it.

    EDTF's intervals include their ends, so a strict end moves to the neighbouring day, month or year.
    """
    if which == "ON_OR_BEFORE":
        return Edtf.interval(None, period)
    if which == "ON_OR_AFTER":
        return Edtf.interval(period, None)
    neighbour = period.earliest if which == "BEFORE" else period.latest
    unit = _unit(shifted(neighbour, timedelta(days=-1 if which == "BEFORE" else 1)), period.precision)
    unit = unit.about() if period.approximate else unit
    return Edtf.interval(None, unit) if which == "BEFORE" else Edtf.interval(unit, None)


def shifted(day: date, by: timedelta) -> date:
    """A day moved, or the calendar's first or last day where it ends."""
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def _unit(day: date, precision: str) -> Edtf:
    """The year, month or day that a day lies in, whichever a date of this precision is told by."""
    if precision in ("year", "decade", "century"):
        return Edtf.year(day.year)
    if precision in ("month", "season", "quarter", "third of a year", "half"):
        return Edtf.month(day.year, day.month)
    return Edtf.day(day)
