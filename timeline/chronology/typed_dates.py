"""Single dates as people type them: 7 Dec 2010, December 7th, 2010, Dec 2010, summer 2010, Q3 2010, the 1990s."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.voice import MONTHS, SEASONS, WEEKDAYS

USUAL = "write 7 Dec 2010, Dec 2010, about 2014, 6–8 Dec 2010, before 2014, or EDTF such as 2010-12-07."

_SIGNS = re.compile(r"[\dX?~%TW:/.,+Z\[\]{}-]+", re.ASCII)
_FILLERS = frozenset({"the", "of", "on", "in", "at", "day"})
_YEAR = re.compile(r"\d{4}", re.ASCII)
_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?", re.ASCII | re.IGNORECASE)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)(?::(\d\d))?(am|pm)?|(\d{1,2})(am|pm)", re.ASCII | re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"(\d) ?([ap])\.?m\b\.?", re.ASCII | re.IGNORECASE)
_ZONE = re.compile(r"(?:utc|gmt|z)?([+-]\d\d:\d\d)|utc|gmt|z", re.ASCII | re.IGNORECASE)
_NUMBERS = re.compile(r"(\d{1,4})[/.](\d{1,2})[/.](\d{1,4})", re.ASCII)
_PART_OF_YEAR = re.compile(
    r"(?:the )?(?:(?P<count>first|second|third|fourth|1st|2nd|3rd|4th) (?P<unit>quarter|half)"
    r"|(?P<letter>[qh])(?P<number>[1-4]))(?: of)? (?P<year>\d{4})",
    re.ASCII | re.IGNORECASE,
)
_SEASON = re.compile(
    r"(?:the )?(?:(?P<side>northern|southern) )?(?P<name>spring|summer|autumn|fall|winter)(?: of)? "
    r"(?P<year>\d{4})(?:[-–/](?P<next>\d\d(?:\d\d)?))?",
    re.ASCII | re.IGNORECASE,
)
_DECADE = re.compile(r"(?:the )?(\d{3})0s", re.ASCII | re.IGNORECASE)
_CENTURY = re.compile(r"(?:the )?(\d{1,2})(?:st|nd|rd|th) century", re.ASCII | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parts:
    """What was typed of one date; None for what was not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: str | None = None
    zone: str | None = None


def single(words: str, later: Edtf | None = None) -> Edtf:
    """One date, single-spaced; raises EdtfError with a sentence that helps.

    ``later`` is the other end of a range, which gives the month and year that this one leaves out.
    """
    unit = _signs(words) or _long_unit(words)
    if unit:
        return unit
    parts = read_parts(words)
    return _edtf(_completed(parts, later) if later else parts, words)


def _signs(words: str) -> Edtf | None:
    """EDTF itself, or a date in numbers; None for words."""
    text = words.upper()
    if not _SIGNS.fullmatch(text):
        return None
    numbers = _NUMBERS.fullmatch(text)
    if numbers:
        return _from_numbers(text, *numbers.groups())
    return None if re.fullmatch(r"\d{1,2}", text) else Edtf.parse(text)


def _from_numbers(text: str, first: str, second: str, third: str) -> Edtf:
    """2010/12/07, or 25/12/2010 where only one of the first two can be a month."""
    if len(first) == 4:
        return Edtf.parse(f"{first}-{int(second):02d}-{int(third):02d}")
    if len(third) == 4 and max(int(first), int(second)) > 12 >= min(int(first), int(second)):
        day, month = sorted((int(first), int(second)), reverse=True)
        return Edtf.parse(f"{third}-{month:02d}-{day:02d}")
    raise EdtfError(f"“{text}” may be day or month first; write 7 Dec 2010 or 2010-12-07.")


def _long_unit(words: str) -> Edtf | None:
    """A season, quarter, half, decade or century; None for anything else."""
    for form, read in ((_PART_OF_YEAR, _part_of_year), (_SEASON, _season), (_DECADE, _decade), (_CENTURY, _century)):
        match = form.fullmatch(words)
        if match:
            return read(match)
    return None


def _part_of_year(match: re.Match[str]) -> Edtf:
    unit = (match["unit"] or "").lower() or {"q": "quarter", "h": "half"}[match["letter"].lower()]
    number = int(match["number"] or {"f": "1", "s": "2", "t": "3"}.get(match["count"][0].lower(), match["count"][0]))
    number = 4 if (match["count"] or "").lower() == "fourth" else number
    if unit == "half" and number > 2:
        raise EdtfError(f"A year has two halves, not {number}; write first half of {match['year']}.")
    return Edtf.parse(f"{match['year']}-{(32 if unit == 'quarter' else 39) + number}")


def _season(match: re.Match[str]) -> Edtf:
    number = SEASONS.index(match["name"].lower().replace("fall", "autumn"))
    code = {"northern": 25, "southern": 29}.get((match["side"] or "").lower(), 21) + number
    season = Edtf.parse(f"{match['year']}-{code}")
    if match["next"] and not season.latest.isoformat()[:4].endswith(match["next"]):
        raise EdtfError(
            f"“{match[0]}” does not run from one year into the next; write {match['name']} {match['year']}."
        )
    return season


def _decade(match: re.Match[str]) -> Edtf:
    return Edtf.parse(f"{match[1]}X")


def _century(match: re.Match[str]) -> Edtf:
    if match[1] in ("0", "00"):
        raise EdtfError("There is no 0th century; write 1st century.")
    return Edtf.parse(f"{int(match[1]) - 1:02d}XX")


def read_parts(words: str) -> Parts:
    """The year, month, day, weekday and clock time in a date's words, in any order."""
    parts = Parts()
    for word in _HALF_OF_DAY.sub(r"\1\2m", words.replace(",", " ")).split():
        if word.lower() not in _FILLERS:
            parts = _with(parts, word, words)
    return parts


def _with(parts: Parts, word: str, words: str) -> Parts:
    name, value = _part(word)
    if not name:
        raise EdtfError(f"“{words}” is not a date, for “{word}” is no part of one; {USUAL}")
    if name == "day" and parts.day is not None:
        raise EdtfError(f"“{words}” has two days, or a year of two digits; write 7 Dec 2010.")
    if getattr(parts, name) is not None:
        raise EdtfError(f"“{words}” says the {name} twice; {USUAL}")
    return replace(parts, **{name: value})


def _part(word: str) -> tuple[str, int | str]:
    """Which part of a date a word is, and its value; ("", "") for none."""
    if _YEAR.fullmatch(word):
        return "year", int(word)
    day, clock, zone = _DAY.fullmatch(word), _CLOCK.fullmatch(word), _ZONE.fullmatch(word)
    if day:
        return "day", int(day[1])
    if clock:
        return "clock", _clock(clock)
    if zone:
        return "zone", zone[1] or "Z"
    return _name(word.lower().rstrip("."))


def _name(word: str) -> tuple[str, int | str]:
    for part, names, least in (("month", MONTHS, 3), ("weekday", WEEKDAYS, 3)):
        found = [
            number for number, name in enumerate(names, 1) if len(word) >= least and name.lower().startswith(word)
        ]
        if found:
            return part, found[0]
    return "", ""


def _clock(match: re.Match[str]) -> str:
    hour, half = int(match[1] or match[5]), (match[4] or match[6] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise EdtfError(f"“{match[0]}” is no clock time; write 8:46 pm or 20:46.")
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour:02d}:{match[2] or '00'}:{match[3] or '00'}"


def _completed(parts: Parts, later: Edtf) -> Parts:
    """The month and year that the other end of the range says for both."""
    month = later.earliest.month if parts.month is None and parts.day is not None else parts.month
    if parts.year is not None or (month is None and parts.day is None):
        return replace(parts, month=month)
    year = later.latest.year
    crosses = month is not None and month > later.latest.month
    return replace(parts, month=month, year=year - 1 if crosses else year)


def _edtf(parts: Parts, words: str) -> Edtf:
    if parts.weekday and parts.day is None:
        raise EdtfError(f"“{words}” has a weekday and no day of the month; write Tue 7 Dec 2010.")
    if parts.year is None:
        raise EdtfError(f"“{words}” has no year; write it in four digits, as in 7 Dec 2010.")
    if parts.day is not None and parts.month is None:
        raise EdtfError(f"“{words}” has a day and no month; write 7 Dec 2010.")
    numbers = [f"{parts.year:04d}", *(f"{part:02d}" for part in (parts.month, parts.day) if part is not None)]
    edtf = Edtf.parse("-".join(numbers))
    _check_weekday(parts, edtf.earliest)
    return _at(edtf, parts, words)


def _at(edtf: Edtf, parts: Parts, words: str) -> Edtf:
    """The date with its clock time, where one was typed."""
    if not (parts.clock or parts.zone):
        return edtf
    if not parts.clock or parts.day is None:
        raise EdtfError(f"“{words}” has half a clock time; write 3 Dec 2010, 08:46, or 3 Dec 2010, 08:46 UTC.")
    return Edtf.parse(f"{edtf.text}T{parts.clock}{parts.zone or ''}")


def _check_weekday(parts: Parts, day: date) -> None:
    if parts.weekday not in (None, day.isoweekday()):
        said, true = WEEKDAYS[parts.weekday - 1], WEEKDAYS[day.weekday()]
        raise EdtfError(f"{day.isoformat()} is a {true}, not a {said}; correct one of them, or leave the weekday out.")
