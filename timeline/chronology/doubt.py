"""What is not known about a date, in a sentence for the reader."""

from __future__ import annotations

from datetime import date

from timeline.chronology import grammar
from timeline.chronology.edtf import Edtf
from timeline.chronology.grammar import Reading
from timeline.chronology.voice import ENGLISH, Tongue, Voice, gettext_noop
from timeline.chronology.wording import in_words
from timeline.chronology.wording_ranges import MOST_LISTED, listed

UNITS = {
    "month": gettext_noop("the month"),
    "season": gettext_noop("the season"),
    "quarter": gettext_noop("the quarter"),
    "third of a year": gettext_noop("the part of the year"),
    "half": gettext_noop("the half of the year"),
    "year": gettext_noop("the year"),
    "decade": gettext_noop("the decade"),
    "century": gettext_noop("the century"),
}
DAYS = {
    "~": gettext_noop("The sources give the day only roughly."),
    "?": gettext_noop("The day is not certain."),
    "%": gettext_noop("The day is not certain, and given only roughly."),
}
HOW = {
    "~": gettext_noop(", and that roughly"),
    "?": gettext_noop(", and that not for certain"),
    "%": gettext_noop(", and that roughly and not for certain"),
}
ROUGH_ENDS = {
    (True, False): gettext_noop("; where it begins is approximate"),
    (False, True): gettext_noop("; where it ends is approximate"),
    (True, True): gettext_noop("; both ends are approximate"),
}
WEEKDAYS_OFTEN = gettext_noop("Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays")


def explain(edtf: Edtf, tongue: Tongue = ENGLISH) -> str:
    """One sentence on why the date is no exact day, or "" where it is one."""
    reading, voice = grammar.read(edtf.text), Voice(short=False, tongue=tongue)
    if reading.precision == "unknown":
        return voice.gettext("The sources give no date.")
    if reading.precision == "one of":
        return _one_of(edtf, voice)
    if reading.precision == "interval":
        return _interval(edtf, voice)
    if reading.precision in ("time", "day"):
        return _of_sign(DAYS, reading, voice)
    return _unit(edtf, reading, voice)


def _of_sign(sentences: dict[str, str], reading: Reading, voice: Voice) -> str:
    """What is said of the sign of doubt that a text ends with; nothing where there is none."""
    said = sentences.get(reading.text[-1])
    return voice.tongue.gettext(said) if said else ""


def _unit(edtf: Edtf, reading: Reading, voice: Voice) -> str:
    """Only the month, the year, ...; and what else is known of it."""
    unit = voice.tongue.gettext(UNITS[reading.precision])
    how, more = _of_sign(HOW, reading, voice), _narrowed(edtf, reading, voice)
    return voice.gettext("The sources give only {unit}{how}{more}.", unit=unit, how=how, more=more)


def _narrowed(edtf: Edtf, reading: Reading, voice: Voice) -> str:
    """What the bounds say beyond the text."""
    late, early = edtf.latest < reading.latest, edtf.earliest > reading.earliest
    if edtf.is_day:
        return voice.gettext("; it can only be {day}", day=voice.day(edtf.latest))
    if late and early:
        return voice.gettext("; it lies within {days}", days=voice.span(edtf.earliest, edtf.latest, "day"))
    if late:
        return voice.gettext("; it was no later than {day}", day=voice.day(edtf.latest))
    return voice.gettext("; it is no earlier than {day}", day=voice.day(edtf.earliest)) if early else ""


def _one_of(edtf: Edtf, voice: Voice) -> str:
    days = edtf.days
    if not days:
        return voice.gettext("One of these dates: {dates}.", dates=in_words(edtf, "long", tongue=voice.tongue))
    one_weekday = len({day.weekday() for day in days}) == 1
    weekdays = voice.listed(WEEKDAYS_OFTEN, days[0].weekday()) if one_weekday else ""
    return _one_of_many(days, weekdays, voice) if len(days) > MOST_LISTED else _one_of_few(days, weekdays, voice)


def _one_of_many(days: tuple[date, ...], weekdays: str, voice: Voice) -> str:
    parts = {"count": len(days), "first": voice.day(days[0]), "last": voice.day(days[-1])}
    if weekdays:
        return voice.gettext("One of {count} {weekdays} from {first} to {last}.", weekdays=weekdays, **parts)
    return voice.gettext("One of {count} days from {first} to {last}.", **parts)


def _one_of_few(days: tuple[date, ...], weekdays: str, voice: Voice) -> str:
    dates = listed(days, voice)
    if weekdays:
        return voice.gettext("One of these {weekdays}: {dates}.", weekdays=weekdays, dates=dates)
    return voice.gettext("One of these days: {dates}.", dates=dates)


def _interval(edtf: Edtf, voice: Voice) -> str:
    if edtf.is_day:
        return ""
    if edtf.latest == date.max:
        return voice.gettext("The sources say since when, not until when.")
    if edtf.earliest == date.min:
        return voice.gettext("The sources give only the latest that it can be.")
    rough = ROUGH_ENDS.get(tuple(end.endswith(("~", "%")) for end in edtf.text.split("/")))
    return voice.gettext(
        "The sources give a range and no day in it: {dates}{how}.",
        dates=in_words(edtf, "long", tongue=voice.tongue),
        how=voice.tongue.gettext(rough) if rough else "",
    )
