"""Calendar units - a day, a week, a quarter, a decade - with their TIMEX3 value and their arithmetic."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

MONTHS_IN = {"M": 1, "Q": 3, "H": 6, "S": 3, "Y": 12, "E": 120, "C": 1200}
DAYS_IN = {"D": 1, "W": 7, "WE": 7}
SEASON_STARTS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


class Point(NamedTuple):
    """One unit of the calendar, by its grain (D, W, WE, M, Q, H, S season, Y, E decade, C century) and first day."""

    grain: str
    day: date
    bc: bool = False
    """Before our era: the day's year then counts backwards."""

    @property
    def value(self) -> str:
        """The TIMEX3 value; weeks are ISO weeks and always have two digits."""
        return "BC" + self._value() if self.bc else self._value()

    def _value(self) -> str:
        year, month, _ = self.day.timetuple()[:3]
        if self.grain in ("W", "WE"):
            iso = self.day.isocalendar()
            return f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if self.grain == "WE" else "")
        if self.grain == "D":
            return self.day.isoformat()
        if self.grain in ("Q", "H", "S"):
            return f"{year:04d}-{_part_of_year(self.grain, month)}"
        return {"M": f"{year:04d}-{month:02d}", "Y": f"{year:04d}", "E": f"{year:04d}"[:3], "C": f"{year:04d}"[:2]}[
            self.grain
        ]

    def shifted(self, count: int) -> Point | None:
        """The unit so many units on; None beyond the calendar."""
        if self.bc and MONTHS_IN.get(self.grain, 0) >= 12:
            count = -count
        try:
            if self.grain in DAYS_IN:
                return Point(self.grain, self.day + timedelta(days=count * DAYS_IN[self.grain]), self.bc)
            return Point(self.grain, months_on(self.day, count * MONTHS_IN[self.grain]), self.bc)
        except (OverflowError, ValueError):
            return None


def _part_of_year(grain: str, month: int) -> str:
    if grain == "S":
        return {3: "SP", 6: "SU", 9: "FA"}.get(month, "WI")
    return f"Q{(month + 2) // 3}" if grain == "Q" else f"H{1 if month < 7 else 2}"


def unit_of(grain: str, day: date, *, bc: bool = False) -> Point:
    """The unit that a day lies in: its week, month, quarter, and so on."""
    if grain in ("W", "WE"):
        return Point(grain, date.fromordinal(max(1, day.toordinal() - day.weekday())), bc)
    if grain == "D":
        return Point(grain, day, bc)
    if grain == "S":
        return season_of(day)._replace(bc=bc)
    first_month = {"M": day.month, "Q": day.month - (day.month - 1) % 3, "H": 1 if day.month < 7 else 7}.get(grain, 1)
    year = {"E": day.year - day.year % 10, "C": day.year - day.year % 100}.get(grain, day.year)
    return Point(grain, date(max(1, year), first_month, 1), bc)


def season_of(day: date) -> Point:
    """The season a day lies in; January and February belong to the winter that began in December."""
    month = day.month - day.month % 3 or 12
    return Point("S", date(max(1, day.year - 1) if day.month < 3 else day.year, month, 1))


def months_on(day: date, months: int) -> date:
    """The day so many months on, the last of the month where it has no such day; ValueError beyond the calendar."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    if not 1 <= year <= 9999:
        raise ValueError(f"{year} is not in the calendar")
    for last in (day.day, 30, 29):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, 28)
