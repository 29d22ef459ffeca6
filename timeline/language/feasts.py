"""The day a feast falls on in a year."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.language.calendar_words import DAYS_AFTER, EASTER_HOLIDAYS, FIXED_HOLIDAYS, NTH_WEEKDAY_HOLIDAYS


def feast(name: str, year: int) -> date | None:
    """The day of a feast by its lower-case name; None for an unknown name or a year outside the calendar."""
    if not 1 <= year <= 9999:
        return None
    if name in FIXED_HOLIDAYS:
        return date(year, *FIXED_HOLIDAYS[name])
    if name in NTH_WEEKDAY_HOLIDAYS:
        return nth_weekday(year, *NTH_WEEKDAY_HOLIDAYS[name]) + timedelta(days=DAYS_AFTER.get(name, 0))
    if name in EASTER_HOLIDAYS:
        return easter(year) + timedelta(days=EASTER_HOLIDAYS[name])
    return None


def nth_weekday(year: int, month: int, weekday: int, which: int) -> date:
    """The first, second, ... weekday (ISO number) of a month; -1 the last."""
    if which < 0:
        after = date(year + month // 12, month % 12 + 1, 1)
        return after - timedelta(days=(after.isoweekday() - weekday - 1) % 7 + 1)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
