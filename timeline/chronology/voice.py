"""Names of months, days and seasons, and how a calendar day is told: in full or short, with or without its year."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS = ("spring", "summer", "autumn", "winter")
ORDINALS = ("first", "second", "third", "fourth")


@dataclass(frozen=True, slots=True)
class Voice:
    """How dates are told: whole names or three letters, and the year that need not be said again."""

    short: bool
    said_year: int | None = None

    def in_full(self) -> Voice:
        """The same voice with whole names."""
        return Voice(False, self.said_year)

    def without(self, year: int) -> Voice:
        """The same voice that leaves this year out."""
        return Voice(self.short, year)

    def weekday(self, day: date) -> str:
        """``Thu``."""
        return WEEKDAYS[day.weekday()][: 3 if self.short else None]

    def year(self, year: int) -> str:
        """The year with a space before it, or nothing where it is already said."""
        return "" if year == self.said_year else f" {year_name(year)}"

    def month(self, day: date) -> str:
        """``Dec 2021``."""
        return MONTHS[day.month - 1][: 3 if self.short else None] + self.year(day.year)

    def day(self, day: date) -> str:
        """``2 Dec 2021``."""
        return f"{day.day} {self.month(day)}"

    def pair(self, first: date, last: date, unit: str) -> tuple[str, str]:
        """Two days, months or years; the first says no month or year that the last will say."""
        if unit == "year":
            return year_name(first.year), year_name(last.year)
        if first.year != last.year:
            full = Voice(self.short)
            return full.tell(first, unit), full.tell(last, unit)
        if unit == "day" and first.month == last.month:
            return str(first.day), self.day(last)
        return self.without(first.year).tell(first, unit), self.tell(last, unit)

    def tell(self, day: date, unit: str) -> str:
        """The day, or the month it lies in."""
        return self.day(day) if unit == "day" else self.month(day)

    def span(self, first: date, last: date, unit: str) -> str:
        """``6–8 Dec 2021``, ``29 Nov – 5 Dec 2021``, ``June–August 2021``, ``2014–2016``."""
        begin, end = self.pair(first, last, unit)
        return f"{begin} – {end}" if " " in begin else f"{begin}–{end}"


def year_name(year: int) -> str:
    """``2021``; a year that could be taken for a day has AD before it."""
    return str(year) if year >= 100 else f"AD {year}"


def ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``11th``, ``21st``."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
