"""Intervals and one-of sets as a person would say them."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.grammar import Reading
from timeline.chronology.voice import WEEKDAYS, Voice
from timeline.chronology.wording_units import doubt, unit_in_words

MOST_LISTED = 7
"""A one-of set of more days is told by its number and its ends."""


def interval_in_words(edtf: Edtf, voice: Voice) -> str:
    """``6–8 Dec 2021``, ``between about Nov and 3 Dec 2021``, ``since Jun 2021``, ``by 3 Dec 2021``."""
    first, last = edtf.text.split("/")
    start = None if edtf.earliest == date.min else _end(first, edtf.earliest, "earliest")
    finish = None if edtf.latest == date.max else _end(last, edtf.latest, "latest")
    if start and finish:
        return _from_to(start, finish, voice)
    if start:
        return f"since {_alone(start, voice)}" if last == ".." else f"from {_alone(start, voice)}, end unknown"
    if finish:
        return _until(finish, voice) if first == ".." else f"until {_alone(finish, voice)}, start unknown"
    return "date unknown"


def _alone(end: Reading, voice: Voice) -> str:
    """The only end there is; a month by itself in full."""
    return unit_in_words(end, voice.in_full() if end.precision == "month" else voice, alone=False)


def _until(finish: Reading, voice: Voice) -> str:
    said = _alone(finish, voice)
    return f"by {said}" if finish.precision == "day" else f"{said} or earlier"


def _end(text: str, bound: date, side: str) -> Reading:
    """What is said of an end: its text, or the day it was narrowed to."""
    if text not in ("", ".."):
        reading = grammar.read(text)
        if getattr(reading, side) == bound:
            return reading
    return grammar.read(bound.isoformat())


def _from_to(start: Reading, finish: Reading, voice: Voice) -> str:
    about = doubt(start.text)
    if start.text == finish.text:
        return unit_in_words(start, voice)
    if start.precision == finish.precision in ("day", "month", "year") and about == doubt(finish.text):
        return about + voice.span(start.earliest, finish.earliest, start.precision)
    return f"between {_start(start, finish, voice)} and {_finish(start, finish, voice)}"


def _start(start: Reading, finish: Reading, voice: Voice) -> str:
    """The first end: without the month or year that the second will say, and its start where it reaches further."""
    year = start.earliest.year
    inner = voice.without(year) if year == finish.earliest.year else Voice(voice.short)
    if start.precision == finish.precision == "day" and start.text[:7] == finish.text[:7]:
        return f"{doubt(start.text)}{start.earliest.day}"
    if start.latest >= finish.latest:
        return _edge("start", start, inner)
    return unit_in_words(start, inner, alone=False)


def _finish(start: Reading, finish: Reading, voice: Voice) -> str:
    if finish.earliest <= start.earliest:
        return _edge("end", finish, voice)
    return unit_in_words(finish, voice, alone=False)


def _edge(edge: str, unit: Reading, voice: Voice) -> str:
    plain = unit._replace(text=unit.text.rstrip("?~%"))
    return f"{doubt(unit.text)}the {edge} of {unit_in_words(plain, voice, alone=False)}"


def one_of_in_words(edtf: Edtf, voice: Voice) -> str:
    """``16, 23 or 30 Dec 2021``, ``a Thursday between 9 and 30 Dec 2021``, ``one of 9 days between ...``."""
    days, parts = edtf.days, edtf.text[1:-1].split(",")
    if not days or edtf.approximate or edtf.uncertain:
        return _either([unit_in_words(grammar.read(part), voice, alone=False) for part in parts])
    if len(days) == 1:
        return unit_in_words(grammar.read(days[0].isoformat()), voice)
    steps = {(after - before).days for before, after in zip(days, days[1:], strict=False)}
    first, last = voice.pair(days[0], days[-1], "day")
    if len(days) > 2 and steps == {7}:
        return f"a {WEEKDAYS[days[0].weekday()]} between {first} and {last}"
    if len(days) > 3 and steps == {1}:
        return f"a day between {first} and {last}"
    if len(days) > MOST_LISTED:
        return f"one of {len(days)} days between {first} and {last}"
    weekday = f"{voice.weekday(days[0])} " if steps == {7} else ""
    return weekday + listed(days, voice)


def listed(days: tuple[date, ...], voice: Voice) -> str:
    """``16, 23 or 30 Dec 2021``: each day without the month and year that the next will say."""
    following = (*days[1:], days[-1])
    shown = [voice.pair(day, after, "day")[0] for day, after in zip(days, following, strict=True)]
    return _either([*shown[:-1], voice.day(days[-1])])


def _either(options: list[str]) -> str:
    return " or ".join(part for part in (", ".join(options[:-1]), options[-1]) if part)
