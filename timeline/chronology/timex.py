"""What TIMEX3 values mean on the calendar, as EDTF. Nothing else in the project turns one into the other."""

from __future__ import annotations

from datetime import date

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.sides import SIDES, side
from timeline.chronology.thirds import PARTS, third
from timeline.chronology.timex_values import granularity, is_calendar, is_duration, is_value, padded, point
from timeline.chronology.timex_windows import window

__all__ = ["edtf_of", "granularity", "is_calendar", "is_value", "padded"]

PARTS_OF_YEAR = {
    "SP": 21,
    "SU": 22,
    "FA": 23,
    "WI": 24,
    "Q1": 33,
    "Q2": 34,
    "Q3": 35,
    "Q4": 36,
    "H1": 40,
    "H2": 41,
}
"""TIMEX3 seasons, quarters and halves, and the codes EDTF has for them."""

ABOUT = frozenset({"APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"})
"""Mods that make a date approximate; "nearly two weeks ago" is LESS_THAN."""


def edtf_of(
    value: str,
    *,
    type: str = "DATE",
    mod: str = "",
    document_time: Edtf | None = None,
    direction: str = "",
) -> Edtf | None:
    """The place on the timeline of a TIMEX3 value, or None where it has none.

    None for sets, references such as ``PAST_REF``, days of every year (``XXXX-12-25``), years before 1, and
    what is no value at all. A duration has a place only with a document time and a ``direction`` that the
    expression itself gives ("in recent weeks", "the past two days"), "past" or "future".

    ``mod`` is the TIMEX3 mod. ``direction`` keeps a period that is not over yet on its side of the document's
    day: "earlier this month" is the month, with that day its latest.
    """
    if type == "SET":
        return None
    if is_duration(value):
        return window(value, mod in ABOUT, document_time, direction)
    parts = point(value)
    period = _period(parts) if parts else None
    if period is None:
        return None
    return _placed(_modified(period, mod, document_time, direction), document_time, direction)


def _period(parts: dict[str, str]) -> Edtf | None:
    """The whole of the calendar unit that a value names."""
    if parts["era"] == "BC" or parts["year"] == "XXXX":
        return None
    if parts["era"] == "FY":
        return Edtf.year(int(parts["year"])).about() if len(parts["year"]) == 4 else None
    if len(parts["year"].rstrip("X")) < 4:
        return Edtf.parse(parts["year"].rstrip("X").ljust(4, "X"))
    if parts["week"]:
        return _week(int(parts["year"]), parts["week"], parts["weekday"])
    if parts["part"]:
        return _part_of_year(parts["year"], parts["part"])
    return _date(parts)


def _date(parts: dict[str, str]) -> Edtf:
    said = [part for part in (parts["year"], parts["month"], parts["day"]) if part not in ("", "XX")]
    if len(said) < 3 or not parts["clock"] or "X" in parts["clock"] or parts["clock"].startswith("24"):
        return Edtf.parse("-".join(said))
    clock = parts["clock"].split(".")[0] + ("" if ":" in parts["clock"] else ":00")
    return _on_the_clock("-".join(said), clock, parts["zone"])


def _on_the_clock(day: str, clock: str, zone: str) -> Edtf:
    """A day with its clock time; a zone no EDTF has is left out."""
    zone = f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 else zone
    try:
        return Edtf.parse(f"{day}T{clock}{zone}")
    except EdtfError:
        return Edtf.parse(f"{day}T{clock}")


def _week(year: int, week: str, weekday: str) -> Edtf:
    if week == "XX":
        return Edtf.year(year)
    if weekday.isdigit():
        return Edtf.day(date.fromisocalendar(year, int(week), int(weekday)))
    first = date.fromisocalendar(year, int(week), 6 if weekday == "WE" else 1)
    return _days(first, date.fromisocalendar(year, int(week), 7))


def _part_of_year(year: str, part: str) -> Edtf:
    return Edtf.year(int(year)) if part.endswith("X") else Edtf.parse(f"{year}-{PARTS_OF_YEAR[part]}")


def _days(first: date, last: date) -> Edtf:
    return Edtf.interval(Edtf.day(first), Edtf.day(last))


def _modified(period: Edtf, mod: str, document_time: Edtf | None, direction: str) -> Edtf:
    if mod in ABOUT:
        return period.about()
    if mod in SIDES:
        return side(period, mod)
    if mod in PARTS and not _runs_on(period, mod, document_time, direction):
        return third(period, mod)
    return period


def _runs_on(period: Edtf, mod: str, document_time: Edtf | None, direction: str) -> bool:
    """True for "earlier this month", "later this week": all of it that lies on that side of the document's day."""
    if document_time is None or (mod, direction) not in (("START", "past"), ("END", "future")):
        return False
    return period.overlaps(document_time)


def _placed(edtf: Edtf, document_time: Edtf | None, direction: str) -> Edtf:
    """The same date, kept on its side of the document's day; an open end stays open."""
    if document_time is None:
        return edtf
    if direction == "past" and edtf.latest < date.max:
        return edtf.clipped(latest=document_time.latest)
    if direction == "future":
        return edtf.clipped(earliest=document_time.earliest)
    return edtf
