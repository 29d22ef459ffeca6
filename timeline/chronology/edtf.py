"""Dates with their precision and their doubt, as Extended Date/Time Format text (ISO 8601-2:2019)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from timeline.chronology import grammar
from timeline.chronology.grammar import EdtfError, last_day

__all__ = ["Edtf", "EdtfError", "hull", "most_exact"]

_MEMBER = re.compile(r"([\dX][\dX-]*)([?~%]?)", re.ASCII)

LARGEST_SET = 33
"""How many days a one-of set lists; a longer one is told as the interval from its first day to its last."""

PRECISIONS = (
    "time",
    "day",
    "one of",
    "month",
    "season",
    "quarter",
    "third of a year",
    "half",
    "year",
    "decade",
    "century",
    "interval",
    "unknown",
)
"""Every value of ``Edtf.precision``."""


@dataclass(frozen=True, slots=True)
class Edtf:
    """An EDTF text and its two bounds.

    ``earliest`` and ``latest`` are ISO days, both inclusive. They may be narrower than the text alone
    would give ("earlier this month" is ``2010-12``, but no later than the day it was written); an open
    or unknown end is ``date.min`` or ``date.max``. Sorted, dates follow ``sort_key``.
    """

    text: str
    earliest: date
    latest: date

    @classmethod
    def parse(cls, text: str) -> Edtf:
        """Read EDTF text; raises EdtfError with a sentence that helps.

        The text is kept as given, but for a clock time without seconds, which EDTF does not have:
        ``2010-12-03T08:46`` becomes ``2010-12-03T08:46:00``.
        """
        reading = grammar.read(text)
        return cls(reading.text, reading.earliest, reading.latest)

    @classmethod
    def day(cls, day: date) -> Edtf:
        """One calendar day; of a datetime, its day."""
        exact = day.date() if isinstance(day, datetime) else day
        return cls(exact.isoformat(), exact, exact)

    @classmethod
    def moment(cls, moment: datetime) -> Edtf:
        """A day with its clock time to the second, and its zone where it has one."""
        return cls.parse(moment.isoformat(timespec="seconds"))

    @classmethod
    def month(cls, year: int, month: int) -> Edtf:
        """One calendar month."""
        return cls(f"{year:04d}-{month:02d}", date(year, month, 1), last_day(year, month))

    @classmethod
    def year(cls, year: int) -> Edtf:
        """One calendar year."""
        return cls(f"{year:04d}", date(year, 1, 1), date(year, 12, 31))

    @classmethod
    def interval(cls, start: Edtf | None, end: Edtf | None) -> Edtf:
        """From one date to another; None leaves that end open.

        An end that EDTF has no room for there (a clock time, a quarter, another interval) is told by its
        first or last day. Raises EdtfError when the end lies before the start.
        """
        earliest = start.earliest if start else date.min
        latest = end.latest if end else date.max
        first = _end_text(start, earliest, 0) if start else ".."
        last = _end_text(end, latest, -1) if end else ".."
        if earliest > latest:
            raise EdtfError(f"{first}/{last} ends before it begins; write the earlier date first.")
        if earliest == latest and first == last == earliest.isoformat():
            return cls.day(earliest)
        return cls(f"{first}/{last}", earliest, latest)

    @classmethod
    def one_of(cls, days: Iterable[date]) -> Edtf:
        """One of several days, not known which; a single day is that day.

        More than LARGEST_SET days become the interval from the first to the last. Raises EdtfError for none.
        """
        listed = sorted(set(days))
        if not listed:
            raise EdtfError("One of no days at all is no date.")
        if len(listed) == 1:
            return cls.day(listed[0])
        if len(listed) > LARGEST_SET:
            return cls.interval(cls.day(listed[0]), cls.day(listed[-1]))
        return cls("[" + ",".join(day.isoformat() for day in listed) + "]", listed[0], listed[-1])

    def clipped(self, earliest: date | None = None, latest: date | None = None) -> Edtf:
        """The same text with narrower bounds; a clip that would leave nothing is ignored.

        A one-of set loses the days outside the clip.
        """
        first = max(self.earliest, earliest or date.min)
        last = min(self.latest, latest or date.max)
        if (first, last) == (self.earliest, self.latest) or first > last:
            return self
        if self.text.startswith("["):
            left = [day for day in self.days if first <= day <= last]
            return Edtf.one_of(left) if left else self
        return Edtf(self.text, first, last)

    def about(self) -> Edtf:
        """The same date, said to be approximate (``~``); the bounds stay, a clock time goes."""
        return self._with_sign("~")

    def unsure(self) -> Edtf:
        """The same date, said to be uncertain (``?``); the bounds stay, a clock time goes."""
        return self._with_sign("?")

    def _with_sign(self, sign: str) -> Edtf:
        """Every date in the text with this sign, and with ``%`` where it had the other one."""
        plain = self.text[:10] if self.precision == "time" else self.text
        text = _MEMBER.sub(lambda member: member[1] + (sign if member[2] in ("", sign) else "%"), plain)
        return Edtf(text, self.earliest, self.latest)

    @property
    def precision(self) -> str:
        """How exact the text is: "day", "month", ..., one of PRECISIONS."""
        return grammar.read(self.text).precision

    @property
    def approximate(self) -> bool:
        """True where the text says "about" (``~`` or ``%``) of the date or of an end of it."""
        return "~" in self.text or "%" in self.text

    @property
    def uncertain(self) -> bool:
        """True where the text doubts the date (``?`` or ``%``) or an end of it."""
        return "?" in self.text or "%" in self.text

    @property
    def doubted(self) -> bool:
        """True where the text has any of the three signs."""
        return self.approximate or self.uncertain

    @property
    def is_day(self) -> bool:
        """True when it is one calendar day (with or without a clock time)."""
        return self.earliest == self.latest

    @property
    def width(self) -> int:
        """How many days it spans, at least 1."""
        return (self.latest - self.earliest).days + 1

    @property
    def days(self) -> tuple[date, ...]:
        """The days it names one by one: a single day, or the members of a one-of set; else empty."""
        if self.is_day:
            return (self.earliest,)
        if not self.text.startswith("["):
            return ()
        members = [grammar.read(part) for part in self.text[1:-1].split(",")]
        if any(member.precision != "day" for member in members):
            return ()
        listed = {member.earliest for member in members}
        return tuple(sorted(day for day in listed if self.earliest <= day <= self.latest))

    @property
    def sort_key(self) -> tuple[date, date, int, str]:
        """The order of a timeline: first day, last day, the day itself before its clock times, then text."""
        return (self.earliest, self.latest, "T" in self.text, self.text)

    def __lt__(self, other: Edtf) -> bool:
        return self.sort_key < other.sort_key

    def overlaps(self, other: Edtf) -> bool:
        """True when some day can be both."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def within(self, other: Edtf) -> bool:
        """True when every day of this one lies inside the other's bounds."""
        return other.earliest <= self.earliest and self.latest <= other.latest


def _end_text(end: Edtf, bound: date, side: int) -> str:
    """The text of an interval's end; ``side`` is 0 for its start, -1 for its end."""
    if "/" in end.text:
        return end.text.split("/")[side] or ".."
    precision = end.precision
    if precision in ("day", "month", "year"):
        return end.text
    if precision in ("time", "one of", "unknown"):
        return bound.isoformat()
    return bound.isoformat()[: 4 if precision in ("decade", "century") else 7]


def most_exact(dates: Iterable[Edtf]) -> Edtf:
    """The most exact of several dates; raises EdtfError for none.

    The fewest days it can be wins, then a clock time, then no doubt, then the order of time.
    """
    listed = list(dates)
    if not listed:
        raise EdtfError("No date is the most exact of none.")
    return min(listed, key=_exactness)


def _exactness(edtf: Edtf) -> tuple:
    possible = len(edtf.days) or edtf.width
    return (possible, "T" not in edtf.text, edtf.doubted, edtf.sort_key)


def hull(dates: Iterable[Edtf]) -> Edtf:
    """What covers all of several dates: the same date, one of up to seven days, or an interval."""
    listed = sorted(set(dates))
    if len(listed) > 1:
        listed = sorted({Edtf.day(edtf.earliest) if "T" in edtf.text else edtf for edtf in listed})
    if not listed:
        raise EdtfError("No dates have nothing that covers them.")
    if len(listed) == 1:
        return listed[0]
    days = {day for edtf in listed for day in edtf.days}
    if len(days) <= 7 and all(edtf.days and not edtf.doubted for edtf in listed):
        return Edtf.one_of(days)
    first, last = listed[0], max(listed, key=lambda edtf: edtf.latest)
    whole = [edtf for edtf in listed if first.within(edtf) and last.within(edtf)]
    return max(whole, key=lambda edtf: edtf.doubted) if whole else Edtf.interval(first, last)
