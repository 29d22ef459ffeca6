"""From what the words say to a season, a quarter, a half, or the year-ago period of an earnings report."""

from __future__ import annotations

from datetime import date

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import SEASON_STARTS, Point, season_of, unit_of
from timeline.language.reference import Reference
from timeline.language.resolve_calendar import Answer, beside, day_in, told_year, year_shift, year_told


def season(said: Expression, reference: Reference) -> Answer:
    """Spring, summer, autumn, winter: with its year, or the last or next one."""
    name = str(said.fields["season"])
    if "year" in said.fields:
        year = int(said.fields["year"])
        return Point("S", date(abs(year), SEASON_STARTS[name], 1), year < 0)
    base = reference.day
    if base is None:
        return f"XXXX-{name}"
    told = year_told(said, reference) if "of_year" in said.fields else None
    if told:
        return Point("S", date(told.day.year, SEASON_STARTS[name], 1), told.bc)
    which, spoken = str(said.fields.get("which", "")), reference.spoken_of("Y")
    if reference.narrative and reference.last and which not in ("that", "same"):
        return _told_season(said, reference, name)
    if spoken and which in _FROM_THE_TEXT:
        return Point("S", date(spoken.day.year, SEASON_STARTS[name], 1), spoken.bc).shifted(4 * _FROM_THE_TEXT[which])
    now = unit_of("S", base).day
    shift = year_shift(SEASON_STARTS[name] - now.month, which, said.direction)
    year = now.year + shift
    return Point("S", date(year, SEASON_STARTS[name], 1)) if 1 <= year <= 9999 else None


_FROM_THE_TEXT = {"that": 0, "same": 0, "following": 1, "previous": -1}
"""In "that summer" the year is the one of which the text speaks; how many years on."""


def _told_season(said: Expression, reference: Reference, name: str) -> Point | None:
    """A season of the year that a narrative has reached."""
    told = told_year(reference, SEASON_STARTS[name])
    point = Point("S", date(abs(told), SEASON_STARTS[name], 1), told < 0)
    now = season_of(reference.last.day) if reference.last and reference.last.grain not in ("Y", "E", "C") else point
    return point.shifted(4) if said.fields.get("which") in ("next", "following") and point.day <= now.day else point


def quarter(said: Expression, reference: Reference) -> Answer:
    """The third quarter, the second half: the most recent one that has ended, unless the clause looks ahead."""
    grain, number = str(said.fields["unit"]), int(said.fields["number"])
    months = 3 if grain == "Q" else 6
    first = (number - 1) * months + 1
    if "year" in said.fields:
        return Point(grain, date(int(said.fields["year"]), first, 1))
    base = reference.day
    if base is None:
        return f"XXXX-{grain}{number}"
    if "year_shift" in said.fields:
        return Point(grain, date(base.year, first, 1)).shifted(int(said.fields["year_shift"]) * 12 // months)
    point = Point(grain, date(_ended_year(said, base), first, 1))
    if "end_month" not in said.fields and (point.day - base).days > 0 and said.direction != "future":
        return _not_begun(point, base, months, said.direction)
    return point.shifted(12 // months) if _is_next_years(said, point, base, months) else point


def _is_next_years(said: Expression, point: Point, base: date, months: int) -> bool:
    """True for what "will start in the first quarter" when that of this year is long over."""
    if said.direction != "future" or "reported" in said.fields or "end_month" in said.fields:
        return False
    following = point.shifted(1)
    return following is not None and (base - following.day).days > _LONG_OVER


_LONG_OVER = 90
"""In days: a quarter that ended before that is reported on, and is not looked forward to."""


def _not_begun(point: Point, base: date, months: int, direction: str) -> Point | None:
    """A quarter of this year still to come: last year's, unless it begins soon and may be looked forward to."""
    soon = direction != "past" and (point.day - base).days <= 60
    return point if soon else point.shifted(-12 // months)


def _ended_year(said: Expression, base: date) -> int:
    """The year in which the period that "ended Sept. 30" ended."""
    end = end_of_period(said, base)
    return end.year if end else base.year


def end_of_period(said: Expression, base: date) -> date | None:
    """The day in "ended Sept. 30": the last such day, or for "ending" mostly the next one."""
    if "end_month" not in said.fields:
        return None
    month, day = int(said.fields["end_month"]), int(said.fields.get("end_day", 1))
    if "end_year" in said.fields:
        point = day_in(int(said.fields["end_year"]), month, day)
    else:
        point = beside(base, month, day, int(said.fields["ended"]))
    return point.day if point else None


def period(said: Expression, reference: Reference) -> Answer:
    """The year-ago quarter, the latest period, the 1988 quarter: the period reported on, in that year."""
    day = reference.day
    if day is None:
        return "XXXX-QX"
    current = reference.period or unit_of("Q", day).shifted(-1)
    if current is None:
        return None
    if said.fields["unit"] in ("Q", "M") and current.grain != said.fields["unit"]:
        current = unit_of(str(said.fields["unit"]), current.day)
    if "year" in said.fields:
        return Point(current.grain, current.day.replace(year=int(said.fields["year"]), day=1))
    return current.shifted(int(said.fields["shift"]) * YEARS[current.grain])


YEARS = {"Q": 4, "H": 2, "M": 12, "Y": 1}
"""How many of them make a year."""
