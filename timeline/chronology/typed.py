"""What an editor types for a date, in words or in EDTF, made into EDTF. English; no year is ever guessed."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.grammar import LONGEST
from timeline.chronology.sides import side
from timeline.chronology.thirds import third
from timeline.chronology.typed_dates import USUAL, single
from timeline.chronology.voice import WEEKDAYS

FURTHEST = 366
"""How many days "a Thursday between A and B" may span."""

_EDTF = re.compile(r"(?!~|\d{4}-\d{4}\b)[\dXT?~%W:/.,+Z\[\]{}-]+", re.ASCII | re.IGNORECASE)
_UNKNOWN = re.compile(r"(?:date )?unknown|no date", re.IGNORECASE)
_WEEKDAY = re.compile(r"an? ([a-z]*day) between (.+) and (.+)", re.IGNORECASE)
_BETWEEN = re.compile(r"between (.+) and (.+)|from (.+?) (?:to|until|till|–|-) (.+)", re.IGNORECASE)
_DASH = re.compile(
    r"\A(.+?)(?: (?:to|until|till|–|-) |–|(?<!\d{4})(?<!\d{4}-\d\d)-|(?<=^\d{4})-(?=\d{4}$))(.+)",
    re.ASCII | re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"([a-z]{3,9}\.?) (\d{1,2}) ?[-–] ?(\d{1,2}),? (\d{4})", re.ASCII | re.IGNORECASE)
_SIDES = (
    ("BEFORE", re.compile(r"before (.+)", re.IGNORECASE)),
    ("AFTER", re.compile(r"after (.+)", re.IGNORECASE)),
    ("ON_OR_BEFORE", re.compile(r"(?:by|until|till|up to|no later than|not later than) (.+)", re.IGNORECASE)),
    ("ON_OR_BEFORE", re.compile(r"\A(.+) or (?:earlier|before)", re.IGNORECASE)),
    ("ON_OR_AFTER", re.compile(r"(?:since|from) (.+?)(?: on(?:wards?)?)?", re.IGNORECASE)),
    ("ON_OR_AFTER", re.compile(r"\A(.+) (?:or later|or after|onwards?)", re.IGNORECASE)),
)
_DOUBT = re.compile(
    r"(?P<unsure>(?:possibly|perhaps|probably|maybe) )?"
    r"(?P<about>(?:about|around|circa|approximately|approx\.?|roughly) |ca?\.? ?(?=\d|[a-z]{3})|~ ?)?"
    r"(?P<rest>.+?)(?P<mark> ?\?| \(\?\))?",
    re.ASCII | re.IGNORECASE,
)
_THIRD = re.compile(r"(early|mid|late)(?: in)?[ -](.+)", re.IGNORECASE)
_EDGE = re.compile(r"^((?:possibly )?(?:about )?)(?:the )?(?:start|beginning|end) of ", re.IGNORECASE)
_OR = re.compile(r",? or |, (?!\d{4}\b)", re.ASCII | re.IGNORECASE)


def from_words(text: str) -> Edtf:
    """The date that a person typed, such as "7 Dec 2010", "c. May 2024", "6-8 Dec 2010", "before 2014" or EDTF.

    Raises EdtfError with a sentence that says what is amiss and what to write.
    """
    if len(text) > LONGEST:
        raise EdtfError(f"A date has at most {LONGEST} characters; this has {len(text)}.")
    words = " ".join(re.sub("[‐‑‒−—]", "–", text).split())
    if not words.isprintable() or not words:
        raise EdtfError(f"A date is missing; {USUAL}")
    return _phrase(_MONTH_FIRST.sub(r"\2–\3 \1 \4", words))


def _phrase(words: str) -> Edtf:
    """A whole phrase: unknown, between two dates, before or after one, or a date."""
    if _EDTF.fullmatch(words):
        return single(words)
    if _UNKNOWN.fullmatch(words):
        return Edtf.parse("XXXX")
    weekday, between = _WEEKDAY.fullmatch(words), _BETWEEN.fullmatch(words)
    if weekday:
        return _weekday(*weekday.groups())
    if between:
        return _range(*(end for end in between.groups() if end))
    for which, form in _SIDES:
        match = form.fullmatch(words)
        if match:
            return side(_doubted(match[1], _whole), which)
    return _doubted(words, _whole)


def _doubted(words: str, read: Callable[[str], Edtf]) -> Edtf:
    """A date with what is said of its doubt."""
    match = _DOUBT.fullmatch(words)
    if not match or _EDTF.fullmatch(words):
        return read(words)
    edtf = read(match["rest"])
    edtf = edtf.about() if match["about"] else edtf
    return edtf.unsure() if match["unsure"] or match["mark"] else edtf


def _whole(words: str) -> Edtf:
    """Several dates with "or", one date, or else a range with a dash."""
    if " or " in words.lower():
        return _one_of(_OR.split(words))
    try:
        return _one(words)
    except EdtfError:
        ends = _DASH.fullmatch(words)
        if not ends:
            raise
    return _range(*ends.groups())


def _one(words: str, later: Edtf | None = None) -> Edtf:
    """One date, or a third of it: early 2010."""
    part = _THIRD.fullmatch(words)
    if not part:
        return single(words, later)
    return third(single(part[2], later), {"early": "START", "mid": "MID", "late": "END"}[part[1].lower()])


def _range(first: str, last: str) -> Edtf:
    end = _end(last, None)
    return Edtf.interval(_end(first, end), end)


def _end(words: str, later: Edtf | None) -> Edtf:
    """One end of a range; "the end of January 2022" is that month, which a range ends with."""
    return _doubted(_EDGE.sub(r"\1", words), lambda rest: _one(rest, later))


def _one_of(options: list[str]) -> Edtf:
    """One of several dates; each takes the month and year it leaves out from the next."""
    dates: list[Edtf] = []
    for words in reversed(options):
        dates.insert(0, _end(words, dates[0] if dates else None))
    if all(edtf.precision == "day" and not edtf.approximate for edtf in dates):
        return Edtf.one_of(edtf.earliest for edtf in dates)
    return Edtf.parse("[" + ",".join(edtf.text for edtf in dates) + "]")


def _weekday(name: str, first: str, last: str) -> Edtf:
    """Every such weekday, or every day, in a range."""
    span = _range(first, last)
    if span.width > FURTHEST:
        raise EdtfError(f"The two days lie more than a year apart; write {span.text}.")
    days = [span.earliest + timedelta(days=count) for count in range(span.width)]
    if name.lower() != "day":
        days = [day for day in days if WEEKDAYS[day.weekday()].lower() == name.lower()]
    if not days:
        raise EdtfError(f"No {name.capitalize()} lies in {span.text}.")
    return Edtf.one_of(days)
