"""One calendar unit as a person would say it: a moment, a day, a month, a season, a year, a decade, a century."""

from __future__ import annotations

from timeline.chronology import grammar
from timeline.chronology.voice import SEASON_NAMES, Voice, gettext_noop

PARTS_OF_YEAR = {
    "quarter": (3, gettext_noop("first quarter; second quarter; third quarter; fourth quarter")),
    "half": (6, gettext_noop("first half; second half")),
}
"""How many months each part has, and their names."""


def unit_in_words(reading: grammar.Reading, voice: Voice, alone: bool = True) -> str:
    """One calendar unit with its qualifier; ``alone`` where it is all that is said, not the end of a range."""
    if reading.precision == "time":
        return _moment(reading, voice)
    return doubted(reading.text, _plain(reading, voice, alone and not doubt(reading.text), alone), voice)


def _plain(reading: grammar.Reading, voice: Voice, sure: bool, alone: bool) -> str:
    """A unit without its qualifier; the weekday and the whole name of a month stand where it is alone and ``sure``."""
    if reading.precision == "day":
        said = voice.day(reading.earliest)
        return voice.gettext("{weekday} {day}", weekday=voice.weekday(reading.earliest), day=said) if sure else said
    if reading.precision == "month":
        return (voice.in_full() if sure else voice).month(reading.earliest)
    return _long_unit(reading, voice, alone)


def doubt(text: str) -> str:
    """The sign of doubt at the end of an EDTF text; "" where there is none."""
    return text[-1:] if text.endswith(("?", "~", "%")) else ""


def doubted(text: str, said: str, voice: Voice) -> str:
    """What is said of a date, with the doubt that its EDTF text has: nothing, ``about``, ``possibly`` or both."""
    sign = doubt(text)
    if sign == "~":
        return voice.gettext("about {date}", date=said)
    if sign == "?":
        return voice.gettext("possibly {date}", date=said)
    return voice.gettext("possibly about {date}", date=said) if sign else said


def _moment(reading: grammar.Reading, voice: Voice) -> str:
    """``3 Dec 2010, 08:46 UTC+01:00``; seconds only where there are some."""
    clock, zone = reading.text[11:19], reading.text[19:]
    shown = clock[:5] if clock.endswith(":00") else clock
    zone = " UTC" if zone == "Z" else f" UTC{zone}" if zone else ""
    day = voice.day(reading.earliest)
    if not voice.short:
        day = voice.gettext("{weekday} {day}", weekday=voice.weekday(reading.earliest), day=day)
    return f"{day}, {shown}{zone}"


def _long_unit(reading: grammar.Reading, voice: Voice, alone: bool) -> str:
    """A unit longer than a month."""
    year = reading.earliest.year
    if reading.precision == "year":
        return voice.year_name(year)
    if reading.precision in ("decade", "century"):
        return _years(reading, voice)
    if reading.precision == "season":
        return _season(int(reading.text[5:7]), year, voice)
    if reading.precision == "third of a year":
        return voice.span(reading.earliest, reading.latest, "month")
    months, names = PARTS_OF_YEAR[reading.precision]
    part = voice.tongue.gettext(names).split(";")[(reading.earliest.month - 1) // months].strip()
    if year != voice.said_year:
        part = voice.gettext("{quarter} of {year}", quarter=part, year=voice.year_name(year))
    return part if alone else voice.gettext("the {quarter}", quarter=part)


def _years(reading: grammar.Reading, voice: Voice) -> str:
    """``the 1990s``, ``the 20th century``."""
    first, last = reading.earliest.year, reading.latest.year
    if reading.precision == "century":
        return voice.gettext("the {ordinal} century", ordinal=voice.ordinal(last // 100 + 1))
    if last < 100:
        return voice.gettext("the years AD {first} to {last}", first=first, last=last)
    return voice.gettext("the {year}s", year=first)


def _season(code: int, year: int, voice: Voice) -> str:
    """``summer 2010``, ``winter 2010–11``; a season of one hemisphere says so."""
    name = voice.listed(SEASON_NAMES, (code - 21) % 4)
    if grammar.SUB_YEARS[code][1] > 12:
        years = voice.gettext("{year}–{next}", year=year, next=f"{(year + 1) % 100:02d}")
        said = voice.gettext("{month} {year}", month=name, year=years)
    else:
        said = voice.with_year(name, year)
    if code < 25:
        return said
    return (
        voice.gettext("northern {season}", season=said)
        if code < 29
        else voice.gettext("southern {season}", season=said)
    )
