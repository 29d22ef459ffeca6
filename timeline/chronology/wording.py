"""Dates as a person would say them. English, the day before the month; or the words that a `Tongue` has for that."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.voice import ENGLISH, Tongue, Voice
from timeline.chronology.wording_ranges import interval_in_words, one_of_in_words, start_in_words
from timeline.chronology.wording_units import doubted, unit_in_words


def in_words(edtf: Edtf, style: str = "short", said_year: int | None = None, tongue: Tongue = ENGLISH) -> str:
    """A date as a person would say it.

    "short" gives "Thu 2 Dec 2010", "6–8 Dec 2010", "about Nov 2010" (a month by itself in full: "December
    2010"); "long" gives whole names. ``said_year`` is a year that stands above it and is left out. ``tongue``
    gives another language's words.
    """
    voice = Voice(style == "short", said_year, tongue)
    reading = grammar.read(edtf.text)
    if reading.precision == "unknown":
        return voice.gettext("date unknown")
    if reading.precision == "interval":
        return interval_in_words(edtf, voice)
    if reading.precision == "one of":
        return one_of_in_words(edtf, voice)
    return _narrowed(edtf, reading, voice)


def written_in_words(edtf: Edtf, style: str = "short", said_year: int | None = None, tongue: Tongue = ENGLISH) -> str:
    """The day an article was written, as a person would say it: ``4 Mar 2016 or later``, where an event is "since"."""
    voice = Voice(style == "short", said_year, tongue)
    start = start_in_words(edtf, voice)
    return voice.gettext("{date} or later", date=start) if start else in_words(edtf, style, said_year, tongue)


def _narrowed(edtf: Edtf, reading: grammar.Reading, voice: Voice) -> str:
    """A unit whose bounds may be narrower than its text: ``December 2010, by the 15th``."""
    unit = unit_in_words(reading, voice)
    late, early = edtf.latest < reading.latest, edtf.earliest > reading.earliest
    if not early and not late:
        return unit
    if edtf.is_day:
        return unit_in_words(grammar.read(edtf.earliest.isoformat()), voice)
    if reading.precision == "year" and (part := _part_of_year(edtf, unit, voice)):
        return part
    if early and late:
        return doubted(edtf.text, voice.span(edtf.earliest, edtf.latest, "day"), voice)
    bound = edtf.latest if late else edtf.earliest
    return (
        _in_month(unit, bound, late, voice)
        if reading.precision == "month"
        else _bound(unit, bound, reading, late, voice)
    )


def _in_month(unit: str, bound: date, late: bool, voice: Voice) -> str:
    """A month of which only the days up to ``bound``, or from there on, are left."""
    parts = {"unit": unit, "ordinal": voice.ordinal(bound.day)}
    return (
        voice.gettext("{unit}, by the {ordinal}", **parts)
        if late
        else voice.gettext("{unit}, from the {ordinal}", **parts)
    )


def _bound(unit: str, bound: date, reading: grammar.Reading, late: bool, voice: Voice) -> str:
    """A longer unit of which only a part is left; the bound as short as the unit that was just named allows."""
    long = reading.precision in ("decade", "century")
    if long and (bound.month, bound.day) in ((1, 1), (12, 31)):
        day = str(bound.year)
    else:
        day = (voice if long else voice.without(reading.earliest.year)).day(bound)
    return (
        voice.gettext("{unit}, by {date}", unit=unit, date=day)
        if late
        else voice.gettext("{unit}, from {date}", unit=unit, date=day)
    )


def _part_of_year(edtf: Edtf, year: str, voice: Voice) -> str:
    """``early 2010``, ``mid 2010``, ``late 2010`` where whole months of a third of it are left; else nothing."""
    first, last = edtf.earliest, edtf.latest
    if first.day != 1 or last != grammar.last_day(last.year, last.month):
        return ""
    if first.month == 1 and last.month <= 4:
        return voice.gettext("early {year}", year=year)
    if first.month >= 9 and last.month == 12:
        return voice.gettext("late {year}", year=year)
    return voice.gettext("mid {year}", year=year) if first.month >= 5 and last.month <= 8 else ""
