"""Full dates as papers print them, on a line of their own or in a dateline, to EDTF."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from timeline.chronology.edtf import Edtf

MONTH_NAMES = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December")  # fmt: skip
MONTHS = {
    form: number
    for number, name in enumerate(MONTH_NAMES, start=1)
    for form in (name.lower(), name[:3].lower())
} | {"sept": 9}  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?\b"
YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)\b"
WEEKDAY = r"(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\b\.?"
CLOCK = (
    r"(?P<hour>2[0-3]|[01]?\d)(?:[:.h](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d{1,9})?)?)?"
    r"(?:\s?(?P<half>[ap]\.?m\b\.?))?"
)
ZONE = r"(?P<zone>Z\b|UTC|GMT|(?-i:[A-Z]{2,5}\b)|[ecmpb][sd]?t\b|ist\b|[+-]\d\d:?\d\d)?"
GAP = r"[\s,]{0,4}"

ISO = re.compile(
    r"(?P<year>(?:1[6-9]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)(?:[T ]{1,2}" + CLOCK + r"\s?" + ZONE + r")?|"
    r"(?P<y2>(?:1[6-9]|20)\d\d)[/.](?P<m2>\d\d?)[/.](?P<d2>\d\d?)\b"
)
WORDED = tuple(
    re.compile(rf"(?:{WEEKDAY}{GAP}(?:the\s)?)?{order}", re.IGNORECASE)
    for order in (
        rf"{DAY}\.?[\s,-]{{0,3}}(?:of\s|day\sof\s)?{MONTH}[\s,-]{{0,3}}{YEAR}",
        rf"{MONTH}[\s-]?{DAY}{GAP}(?:{YEAR})",
    )
)
NUMERIC = re.compile(
    rf"(?:{WEEKDAY}{GAP})?(?P<a>\d{{1,2}})(?P<mark>[/.-])(?P<b>\d{{1,2}})(?P=mark){YEAR}", re.IGNORECASE
)
SHORT_YEAR = re.compile(
    rf"(?:{WEEKDAY}{GAP})?(?<!\d)(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/(?P<year>\d\d)"
    r"(?=[ ,]{1,2}\d{1,2}[:.]\d\d)",
    re.IGNORECASE,
)
TURN = 70
CLOCK_AFTER = re.compile(
    rf"(?:[\s,|/·•@–—-]|\bat\b){{0,5}}{CLOCK}(?:\s?(?:hrs|hours|o'clock)\b)?\s?{ZONE}", re.IGNORECASE
)
CLOCK_BEFORE = re.compile(rf"{CLOCK}(?:\s?(?:hrs|hours))?\s?{ZONE}(?:[\s,|·•–—-]|\bon\b){{1,5}}$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """A full date in a text: its EDTF and where it stands, its clock time included."""

    edtf: Edtf
    start: int
    end: int


def find_full_date(text: str) -> Found | None:
    """The first full date (a day, or one of two days) in a short text, with its clock time."""
    finds = [found for reader in (_iso, _worded, _numeric) if (found := reader(text))]
    return min(finds, key=lambda found: (found.start, -found.end), default=None)


def _iso(text: str) -> Found | None:
    match = ISO.search(text)
    if not match:
        return None
    part = match.groupdict()
    day = _day(part["year"] or part["y2"], part["month"] or part["m2"], part["day"] or part["d2"])
    if not day:
        return None
    clock = _clock(match) if part["hour"] and part["minute"] else ""
    return _with_clock(text, match.start(), match.end(), day, clock)


def _worded(text: str) -> Found | None:
    finds = []
    for match in filter(None, (pattern.search(text) for pattern in WORDED)):
        day = _day(match["year"], str(MONTHS[match["month"].lower()]), match["day"])
        if day:
            finds.append(_with_clock(text, match.start(), match.end(), day))
    return min(finds, key=lambda found: found.start, default=None)


def _numeric(text: str) -> Found | None:
    match = NUMERIC.search(text) or SHORT_YEAR.search(text)
    if not match:
        return None
    year = match["year"] if len(match["year"]) > 2 else f"{19 if int(match['year']) >= TURN else 20}{match['year']}"
    options = {_day(year, match["b"], match["a"]), _day(year, match["a"], match["b"])} - {None}
    named = (match["weekday"] or "")[:3].lower()
    agreeing = {day for day in options if WEEKDAYS[day.weekday()].startswith(named)}
    options = agreeing or options
    if len(options) == 1:
        return _with_clock(text, match.start(), match.end(), *options)
    return Found(Edtf.one_of(options), match.start(), match.end()) if options else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _with_clock(text: str, start: int, end: int, day: date, clock: str = "") -> Found:
    """The day with the clock time printed right after or right before it."""
    if not clock:
        after = CLOCK_AFTER.match(text, end)
        before = CLOCK_BEFORE.search(text[max(0, start - 30) : start])
        if after and (after["minute"] or after["half"]):
            clock, end = _clock(after), after.end()
        elif before and (before["minute"] or before["half"]):
            clock, start = _clock(before), max(0, start - 30) + before.start()
    return Found(Edtf(f"{day.isoformat()}{clock}", day, day), start, end)


def _clock(match: re.Match[str]) -> str:
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    half = (match["half"] or "").lower()[:1]
    if half and not 1 <= hour <= 12:
        return ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02d}:{minute:02d}:{second:02d}{_offset(match['zone'] or '')}"


def _offset(zone: str) -> str:
    """A stated offset as EDTF has it; named zones other than UTC are left out, they shift with summer time."""
    if not zone:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT") or zone[1:].strip("0:") == "":
        return "Z"
    if zone[:1] in ("+", "-"):
        return f"{zone[:3]}:{zone[-2:]}"
    return ""
