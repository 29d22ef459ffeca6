"""From what the words say to a day: weekdays, today and tomorrow, the 15th, feasts."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.chronology.mentions import Expression
from timeline.language import resolve_calendar as calendar
from timeline.language.calendar_point import Point, unit_of
from timeline.language.feasts import feast, nth_weekday
from timeline.language.reference import Reference
from timeline.language.resolve_calendar import Answer, day_in


def holiday(said: Expression, reference: Reference) -> Answer:
    """A feast: with its year, or the nearest; the last or the next one when the words say so."""
    name = str(said.fields["name"])
    if "year" in said.fields:
        return _on(feast(name, int(said.fields["year"])))
    base = reference.day
    if base is None:
        return "XXXX-XX-XX"
    days = [day for year in (base.year - 1, base.year, base.year + 1) if (day := feast(name, year))]
    which = said.fields.get("which")
    if which == "last":
        days = [day for day in days if day < base] or days
    elif which == "next":
        days = [day for day in days if day > base] or days
    nearest = min(days, key=lambda day: abs((day - base).days), default=None)
    if nearest and "which" not in said.fields and abs((nearest - base).days) > _FAR:
        days = [day for day in days if (day < base) == (said.direction == "past")] if said.direction else days
        nearest = min(days, key=lambda day: abs((day - base).days), default=nearest)
    return _on(nearest)


_FAR = 90
"""In days: a feast that is farther off than this on either side is the one that tense points to."""


def _on(day: date | None) -> Point | None:
    return Point("D", day) if day else None


def weekday(said: Expression, reference: Reference) -> Answer:
    """A day of the week: the most recent one, today included, or the next when the clause looks ahead."""
    number = int(said.fields["weekday"])
    which = str(said.fields.get("which", ""))
    base = reference.day
    if which in ("following", "preceding", "same") and reference.last and reference.last.grain == "D":
        base = reference.last.day
        which = "on or after" if which == "same" else which
    if reference.narrative and reference.last and reference.last.grain != "D":
        base = reference.document
    if base is None:
        return f"XXXX-WXX-{number}"
    base = _plus(base, -7 * int(said.fields.get("weeks_back", 0))) or base
    if "day" in said.fields:
        return _on(_numbered(base, number, int(said.fields["day"]), said.direction))
    back = (base.isoweekday() - number) % 7
    if reference.narrative and reference.last and reference.last.grain == "D" and not which:
        return _on(_plus(base, -back % 7))
    return _on(_plus(base, _weekday_shift(back, which, said.direction)))


def _numbered(base: date, weekday: int, number: int, direction: str) -> date | None:
    """Friday the 13th: the nearest on the side that tense points to, the past where it points nowhere."""
    side = 1 if direction == "future" else -1
    days = (_plus(base, side * far) for far in range(_MONTHS_WITHOUT * 31))
    return next((day for day in days if day and (day.isoweekday(), day.day) == (weekday, number)), None)


_MONTHS_WITHOUT = 50
"""In months: a 31st comes round on the same weekday within them."""


def _weekday_shift(back: int, which: str, direction: str) -> int:
    ahead = -back % 7
    if which in ("last", "preceding"):
        return -(back or 7)
    if which in ("ago", "on or after"):
        return -back if which == "ago" else ahead
    if which in ("next", "following"):
        return ahead or 7
    if direction == "future" or (which == "this" and direction != "past"):
        return ahead
    return -back


def _plus(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def nth_day(said: Expression, reference: Reference) -> Answer:
    """The second Sunday of May, the last day of June: of the year said, or as the month alone would be."""
    whole = calendar.year_month(said, reference) if "year" in said.fields else calendar.month(said, reference)
    if not isinstance(whole, Point):
        return whole
    weekday, number = int(said.fields["weekday"]), int(said.fields["number"])
    if weekday:
        found = nth_weekday(whole.day.year, whole.day.month, weekday, number)
    else:
        found = whole.day + timedelta(days=number - 1) if number > 0 else whole.shifted(1).day - timedelta(days=1)
    return Point("D", found) if found.month == whole.day.month else whole


def day(said: Expression, reference: Reference) -> Answer:
    """Today, yesterday, tomorrow."""
    base = reference.document
    return _on(_plus(base, int(said.fields["offset"]))) if base else "XXXX-XX-XX"


def weekday_of_week(said: Expression, reference: Reference) -> Answer:
    """Friday last week: that day of that week."""
    number = int(said.fields["weekday"])
    spoken = reference.spoken_of("W") if said.fields.get("base") == "text" else None
    week = spoken or (unit_of("W", reference.day, bc=reference.bc) if reference.day else None)
    week = week.shifted(int(said.fields["shift"])) if week else None
    return _on(_plus(week.day, number - 1)) if week else f"XXXX-WXX-{number}"


def day_of_month(said: Expression, reference: Reference) -> Answer:
    """On the 15th: of the month just spoken of, or of this month, the last or the next."""
    number, spoken = int(said.fields["day"]), reference.spoken_of("M")
    if spoken:
        return day_in(spoken.day.year * (-1 if spoken.bc else 1), spoken.day.month, number)
    base = reference.day
    if base is None:
        return f"XXXX-XX-{number:02d}"
    shift = (
        -1
        if said.direction == "past" and number > base.day
        else 1
        if said.direction == "future" and number < base.day
        else 0
    )
    month = Point("M", base.replace(day=1)).shifted(shift)
    return day_in(month.day.year, month.day.month, number) if month else None
