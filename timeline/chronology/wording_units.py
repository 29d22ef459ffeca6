"""One calendar unit as a person would say it: a moment, a day, a month, a season, a year, a decade, a century."""

from __future__ import annotations

from timeline.chronology import grammar
from timeline.chronology.voice import ORDINALS, SEASONS, Voice, ordinal, year_name


def unit_in_words(reading: grammar.Reading, voice: Voice, alone: bool = True) -> str:
    """One calendar unit with its qualifier; ``alone`` where it is all that is said, not the end of a range."""
    about = doubt(reading.text)
    if reading.precision == "time":
        return _moment(reading, voice)
    if reading.precision == "day":
        weekday = f"{voice.weekday(reading.earliest)} " if alone and not about else ""
        return f"{about}{weekday}{voice.day(reading.earliest)}"
    if reading.precision == "month":
        return about + (voice.in_full() if alone and not about else voice).month(reading.earliest)
    article = "the " if not alone and reading.precision in ("quarter", "half") else ""
    return about + article + _long_unit(reading, voice)


def doubt(text: str) -> str:
    """What is said before a doubted date: nothing, ``about``, ``possibly`` or both."""
    return {"?": "possibly ", "~": "about ", "%": "possibly about "}.get(text[-1:], "")


def _moment(reading: grammar.Reading, voice: Voice) -> str:
    """``3 Dec 2021, 08:46 UTC+01:00``; seconds only where there are some."""
    clock, zone = reading.text[11:19], reading.text[19:]
    shown = clock[:5] if clock.endswith(":00") else clock
    zone = " UTC" if zone == "Z" else f" UTC{zone}" if zone else ""
    weekday = "" if voice.short else f"{voice.weekday(reading.earliest)} "
    return f"{weekday}{voice.day(reading.earliest)}, {shown}{zone}"


def _long_unit(reading: grammar.Reading, voice: Voice) -> str:
    """A unit longer than a month."""
    year = reading.earliest.year
    if reading.precision == "year":
        return year_name(year)
    if reading.precision in ("decade", "century"):
        return _years(reading)
    if reading.precision == "season":
        return _season(int(reading.text[5:7]), year, voice)
    if reading.precision == "third of a year":
        return voice.span(reading.earliest, reading.latest, "month")
    part = ORDINALS[(reading.earliest.month - 1) // (3 if reading.precision == "quarter" else 6)]
    return f"{part} {reading.precision}" + (f" of {year_name(year)}" if year != voice.said_year else "")


def _years(reading: grammar.Reading) -> str:
    """``the 1990s``, ``the 20th century``."""
    if reading.precision == "century":
        return f"the {ordinal(reading.latest.year // 100 + 1)} century"
    if reading.latest.year < 100:
        return f"the years AD {reading.earliest.year} to {reading.latest.year}"
    return f"the {reading.earliest.year}s"


def _season(code: int, year: int, voice: Voice) -> str:
    """``summer 2021``, ``winter 2021–22``; a season of one hemisphere says so."""
    half = "" if code < 25 else "northern " if code < 29 else "southern "
    crosses = grammar.SUB_YEARS[code][1] > 12
    years = f" {year}–{(year + 1) % 100:02d}" if crosses else voice.year(year)
    return f"{half}{SEASONS[(code - 21) % 4]}{years}"
