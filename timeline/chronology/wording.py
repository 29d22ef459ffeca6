"""Dates as a person would say them. English, the day before the month."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.voice import Voice, ordinal
from timeline.chronology.wording_ranges import interval_in_words, one_of_in_words
from timeline.chronology.wording_units import doubt, unit_in_words


def in_words(edtf: Edtf, style: str = "short", said_year: int | None = None) -> str:
    """A date as a person would say it.

    "short" gives "Thu 2 Dec 2021", "6–8 Dec 2021", "about Nov 2021" (a month by itself in full: "December
    2021"); "long" gives whole names. ``said_year`` is a year that stands above it and is left out.
    """
    voice = Voice(style == "short", said_year)
    reading = grammar.read(edtf.text)
    if reading.precision == "unknown":
        return "date unknown"
    if reading.precision == "interval":
        return interval_in_words(edtf, voice)
    if reading.precision == "one of":
        return one_of_in_words(edtf, voice)
    return _narrowed(edtf, reading, voice)


def written_in_words(edtf: Edtf, style: str = "short", said_year: int | None = None) -> str:
    """The day an article was written, as a person would say it: ``4 Mar 2016 or later``, where an event is "since"."""
    said = in_words(edtf, style, said_year)
    return f"{said.removeprefix('since ')} or later" if said.startswith("since ") else said


def _narrowed(edtf: Edtf, reading: grammar.Reading, voice: Voice) -> str:
    """A unit whose bounds may be narrower than its text: ``December 2021, by the 15th``."""
    unit = unit_in_words(reading, voice)
    late, early = edtf.latest < reading.latest, edtf.earliest > reading.earliest
    if not early and not late:
        return unit
    if edtf.is_day:
        return unit_in_words(grammar.read(edtf.earliest.isoformat()), voice)
    if reading.precision == "year" and _part_of_year(edtf):
        return f"{_part_of_year(edtf)} {unit}"
    if early and late:
        return doubt(edtf.text) + voice.span(edtf.earliest, edtf.latest, "day")
    word, bound = ("by", edtf.latest) if late else ("from", edtf.earliest)
    return f"{unit}, {word} {_bound(bound, reading, voice)}"


def _bound(bound: date, reading: grammar.Reading, voice: Voice) -> str:
    """A day inside a unit that has just been named, as short as that allows."""
    if reading.precision == "month":
        return f"the {ordinal(bound.day)}"
    if reading.precision in ("decade", "century"):
        return str(bound.year) if (bound.month, bound.day) in ((1, 1), (12, 31)) else voice.day(bound)
    return voice.without(reading.earliest.year).day(bound)


def _part_of_year(edtf: Edtf) -> str:
    """``early``, ``mid`` or ``late`` where whole months of a third of the year are left; else nothing."""
    first, last = edtf.earliest, edtf.latest
    if first.day != 1 or last != grammar.last_day(last.year, last.month):
        return ""
    if first.month == 1 and last.month <= 4:
        return "early"
    if first.month >= 9 and last.month == 12:
        return "late"
    return "mid" if first.month >= 5 and last.month <= 8 else ""
