"""What is not known about a date, in a sentence for the reader."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.grammar import Reading
from timeline.chronology.voice import WEEKDAYS, Voice
from timeline.chronology.wording import in_words
from timeline.chronology.wording_ranges import MOST_LISTED, listed

FULL = Voice(short=False)
LONG_NAMES = {"third of a year": "part of the year", "half": "half of the year"}


def explain(edtf: Edtf) -> str:
    """One sentence on why the date is no exact day, or "" where it is one."""
    reading = grammar.read(edtf.text)
    if reading.precision == "unknown":
        return "The sources give no date."
    if reading.precision == "one of":
        return _one_of(edtf)
    if reading.precision == "interval":
        return _interval(edtf)
    if reading.precision in ("time", "day"):
        return _day(reading)
    return _unit(edtf, reading)


def _day(reading: Reading) -> str:
    return {
        "~": "The sources give the day only roughly.",
        "?": "The day is not certain.",
        "%": "The day is not certain, and given only roughly.",
    }.get(reading.text[-1], "")


def _unit(edtf: Edtf, reading: Reading) -> str:
    """Only the month, the year, ...; and what else is known of it."""
    unit = LONG_NAMES.get(reading.precision, reading.precision)
    how = {"~": ", and that roughly", "?": ", and that not for certain", "%": ", and that roughly and not for certain"}
    return f"The sources give only the {unit}{how.get(reading.text[-1], '')}{_narrowed(edtf, reading)}."


def _narrowed(edtf: Edtf, reading: Reading) -> str:
    """What the bounds say beyond the text."""
    late, early = edtf.latest < reading.latest, edtf.earliest > reading.earliest
    if edtf.is_day:
        return f"; it can only be {FULL.day(edtf.latest)}"
    if late and early:
        return f"; it lies within {FULL.span(edtf.earliest, edtf.latest, 'day')}"
    if late:
        return f"; it was no later than {FULL.day(edtf.latest)}"
    return f"; it is no earlier than {FULL.day(edtf.earliest)}" if early else ""


def _one_of(edtf: Edtf) -> str:
    days = edtf.days
    if not days:
        return f"One of these dates: {in_words(edtf, 'long')}."
    shared = {day.weekday() for day in days}
    kind = f"{WEEKDAYS[days[0].weekday()]}s" if len(shared) == 1 else "days"
    if len(days) > MOST_LISTED:
        return f"One of {len(days)} {kind} from {FULL.day(days[0])} to {FULL.day(days[-1])}."
    return f"One of these {kind}: {listed(days, FULL)}."


def _interval(edtf: Edtf) -> str:
    if edtf.is_day:
        return ""
    if edtf.latest == date.max:
        return "The sources say since when, not until when."
    if edtf.earliest == date.min:
        return "The sources give only the latest that it can be."
    start, finish = (end.endswith(("~", "%")) for end in edtf.text.split("/"))
    rough = {
        (True, False): "; where it begins is approximate",
        (False, True): "; where it ends is approximate",
        (True, True): "; both ends are approximate",
    }
    return f"The sources give a range and no day in it: {in_words(edtf, 'long')}{rough.get((start, finish), '')}."
