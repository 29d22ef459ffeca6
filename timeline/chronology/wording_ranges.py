"""Intervals and one-of sets as a person would say them."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.grammar import Reading
from timeline.chronology.voice import Voice
from timeline.chronology.wording_units import doubt, doubted, unit_in_words

MOST_LISTED = 7
"""A one-of set of more days is told by its number and its ends."""


def interval_in_words(edtf: Edtf, voice: Voice) -> str:
    """``6–8 Dec 2010``, ``between about Nov and 3 Dec 2010``, ``since Jun 2010``, ``by 3 Dec 2010``."""
    start, finish = _ends(edtf)
    if start and finish:
        return _from_to(start, finish, voice)
    if start:
        said = _alone(start, voice)
        still = edtf.text.endswith("/..")
        return (
            voice.gettext("since {date}", date=said) if still else voice.gettext("from {date}, end unknown", date=said)
        )
    if finish:
        return _until(finish, edtf.text.startswith("../"), voice)
    return voice.gettext("date unknown")


def start_in_words(edtf: Edtf, voice: Voice) -> str:
    """When an interval begins that is open at its end, ``Jun 2010``; "" for anything else."""
    start, finish = _ends(edtf) if edtf.text.endswith("/..") else (None, None)
    return _alone(start, voice) if start and not finish else ""


def _ends(edtf: Edtf) -> tuple[Reading | None, Reading | None]:
    """What is said of both ends of an interval; None for one that is open or unknown."""
    first, last = edtf.text.split("/")
    start = None if edtf.earliest == date.min else _end(first, edtf.earliest, "earliest")
    return start, None if edtf.latest == date.max else _end(last, edtf.latest, "latest")


def _end(text: str, bound: date, side: str) -> Reading:
    """What is said of an end: its text, or the day it was narrowed to."""
    if text not in ("", ".."):
        reading = grammar.read(text)
        if getattr(reading, side) == bound:
            return reading
    return grammar.read(bound.isoformat())


def _alone(end: Reading, voice: Voice) -> str:
    """The only end there is; a month by itself in full."""
    return unit_in_words(end, voice.in_full() if end.precision == "month" else voice, alone=False)


def _until(finish: Reading, known_open: bool, voice: Voice) -> str:
    said = _alone(finish, voice)
    if not known_open:
        return voice.gettext("until {date}, start unknown", date=said)
    return (
        voice.gettext("by {date}", date=said)
        if finish.precision == "day"
        else voice.gettext("{date} or earlier", date=said)
    )


def _from_to(start: Reading, finish: Reading, voice: Voice) -> str:
    if start.text == finish.text:
        return unit_in_words(start, voice)
    if start.precision == finish.precision in ("day", "month", "year") and doubt(start.text) == doubt(finish.text):
        return doubted(start.text, voice.span(start.earliest, finish.earliest, start.precision), voice)
    return voice.gettext(
        "between {start} and {end}", start=_start(start, finish, voice), end=_finish(start, finish, voice)
    )


def _start(start: Reading, finish: Reading, voice: Voice) -> str:
    """The first end: without the month or year that the second will say, and its start where it reaches further."""
    year = start.earliest.year
    inner = voice.without(year if year == finish.earliest.year else None)
    if start.precision == finish.precision == "day" and start.text[:7] == finish.text[:7]:
        return doubted(start.text, voice.day_alone(start.earliest), voice)
    if start.latest >= finish.latest:
        return doubted(start.text, voice.gettext("the start of {unit}", unit=_edge(start, inner)), voice)
    return unit_in_words(start, inner, alone=False)


def _finish(start: Reading, finish: Reading, voice: Voice) -> str:
    if finish.earliest <= start.earliest:
        return doubted(finish.text, voice.gettext("the end of {unit}", unit=_edge(finish, voice)), voice)
    return unit_in_words(finish, voice, alone=False)


def _edge(unit: Reading, voice: Voice) -> str:
    """A unit of which one end is meant, without its doubt."""
    return unit_in_words(unit._replace(text=unit.text.rstrip("?~%")), voice, alone=False)


def one_of_in_words(edtf: Edtf, voice: Voice) -> str:
    """``16, 23 or 30 Dec 2010``, ``a Thursday between 9 and 30 Dec 2010``, ``one of 9 days between ...``."""
    days, parts = edtf.days, edtf.text[1:-1].split(",")
    if not days or edtf.approximate or edtf.uncertain:
        return _either([unit_in_words(grammar.read(part), voice, alone=False) for part in parts], voice)
    if len(days) == 1:
        return unit_in_words(grammar.read(days[0].isoformat()), voice)
    steps = {(after - before).days for before, after in zip(days, days[1:], strict=False)}
    if len(days) > MOST_LISTED or (len(days) > 2 and steps == {7}) or (len(days) > 3 and steps == {1}):
        return _some_day(days, steps, voice)
    said = listed(days, voice)
    return voice.gettext("{weekday} {day}", weekday=voice.weekday(days[0]), day=said) if steps == {7} else said


def _some_day(days: tuple[date, ...], steps: set[int], voice: Voice) -> str:
    """One of days that are too many to be listed, or that a rule tells more shortly than a list."""
    first, last = voice.pair(days[0], days[-1], "day")
    if steps == {7}:
        weekday = voice.in_full().weekday(days[0])
        return voice.gettext("a {weekday} between {first} and {last}", weekday=weekday, first=first, last=last)
    if steps == {1}:
        return voice.gettext("a day between {first} and {last}", first=first, last=last)
    return voice.gettext("one of {count} days between {first} and {last}", count=len(days), first=first, last=last)


def listed(days: tuple[date, ...], voice: Voice) -> str:
    """``16, 23 or 30 Dec 2010``: each day without the month and year that the next will say."""
    following = (*days[1:], days[-1])
    shown = [voice.pair(day, after, "day")[0] for day, after in zip(days, following, strict=True)]
    return _either([*shown[:-1], voice.day(days[-1])], voice)


def _either(options: list[str], voice: Voice) -> str:
    *others, last = options
    return voice.gettext("{dates} or {date}", dates=", ".join(others), date=last) if others else last
