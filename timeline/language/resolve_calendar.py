"""From what the words say to a calendar unit, for dates that are named: days, months, years."""

from __future__ import annotations

from datetime import date

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import Point
from timeline.language.reference import Reference

Answer = Point | str | None
"""A calendar unit; or a value that is none (``XXXX-12-25``, ``BC0490``); None where nothing can be said."""


def full_date(said: Expression, reference: Reference) -> Answer:
    """A day with its year."""
    year, month, day = (int(said.fields[name]) for name in ("year", "month", "day"))
    return day_in(year, month, day)


def day_in(year: int, month: int, day: int) -> Point | None:
    """A day; negative years are before our era, where the 29th of February is not known."""
    try:
        return Point("D", date(abs(year), month, day), year < 0)
    except ValueError:
        return None


def year_month(said: Expression, reference: Reference) -> Answer:
    """A month with its year."""
    year, month = int(said.fields["year"]), int(said.fields["month"])
    return Point("M", date(abs(year), month, 1), year < 0)


def year(said: Expression, reference: Reference) -> Answer:
    """A year of our era or before it."""
    number = int(said.fields["year"])
    if said.fields.get("fiscal"):
        return f"FY{number:04d}"
    return Point("Y", date(abs(number), 1, 1), number < 0)


def decade(said: Expression, reference: Reference) -> Answer:
    """The 1990s."""
    number = int(said.fields["decade"])
    return Point("E", date(abs(number) * 10, 1, 1), number < 0)


def century(said: Expression, reference: Reference) -> Answer:
    """The 20th century; before our era too."""
    number = int(said.fields["century"])
    if number == 0 or said.fields.get("bc"):
        return f"BC{abs(number):02d}" if said.fields.get("bc") else "00"
    return Point("C", date(number * 100, 1, 1))


def month_day(said: Expression, reference: Reference) -> Answer:
    """A day without its year: the year that puts it nearest; in a narrative, the year being told."""
    month, day = int(said.fields["month"]), int(said.fields["day"])
    base = reference.day
    if base is None:
        return f"XXXX-{month:02d}-{day:02d}"
    if "of_year" in said.fields:
        told = year_told(said, reference)
        return day_in(told.day.year * (-1 if told.bc else 1), month, day) if told else None
    if "ended" in said.fields:
        return beside(base, month, day, int(said.fields["ended"]))
    if reference.narrative and reference.last:
        return day_in(told_year(reference, month), month, day) or _nearest(base, month, day)
    if _is_carried(said, base):
        return day_in(int(said.fields["carried"]), month, day) or _nearest(base, month, day)
    weekday = said.fields.get("weekday")
    nearest = (_on_weekday(base, month, day, int(weekday)) if weekday else None) or _nearest(base, month, day)
    far = _FAR_FROM_AN_EVENT if "of_event" in said.fields else _FAR.get(said.direction, 0)
    if nearest and said.direction and not weekday and abs((nearest.day - base).days) > far:
        return beside(base, month, day, -1 if said.direction == "past" else 1)
    return nearest or f"XXXX-{month:02d}-{day:02d}"


def _is_carried(said: Expression, base: date) -> bool:
    """In May 2001 and again in July: told of that year, unless the clause looks ahead."""
    return said.direction != "future" and int(said.fields.get("carried", base.year)) < base.year


_FAR = {"past": 75, "future": 45}
"""In days: beyond, the nearest year is the right one no longer, where tense points to the other side."""
_FAR_FROM_AN_EVENT = 31
"""The same where the direction is that of the event that the date is of: "the trial will open on 9 January"."""


def _nearest(base: date, month: int, day: int) -> Point | None:
    reach = 1 if (month, day) != (2, 29) else 4
    years = sorted(range(base.year - reach, base.year + reach + 1), key=lambda year: year != base.year)
    days = [point for year in years if (point := day_in(year, month, day) if 1 <= year <= 9999 else None)]
    return min(days, key=lambda point: abs((point.day - base).days), default=None)


def _on_weekday(base: date, month: int, day: int, weekday: int) -> Point | None:
    """The one of the three years around in which that day falls on the weekday that is said."""
    years = (base.year, base.year - 1, base.year + 1)
    days = (day_in(year, month, day) for year in years if 1 <= year <= 9999)
    return next((point for point in days if point and point.day.isoweekday() == weekday), None)


def beside(base: date, month: int, day: int, side: int) -> Point | None:
    """The last (-1) or the next (1) day with this number and month; 0 the next, unless it has only just been."""
    reach = 1 if (month, day) != (2, 29) else 8
    years = range(max(1, base.year - reach), min(9999, base.year + reach) + 1)
    days = [point for year in years if (point := day_in(year, month, day))]
    last = max((point for point in days if point.day <= base), default=None)
    if side < 0 or (side == 0 and last and (base - last.day).days < _JUST_BEEN):
        return last
    return min((point for point in days if point.day >= base), default=None)


_JUST_BEEN = 28
"""In days: the week "ending March 16" is told of within these."""


def told_year(reference: Reference, month: int) -> int:
    """The year a narrative has reached: the one it named last, or the next when the months have run past December."""
    told, named = reference.last, reference.named
    if told is None or named is None:
        return told.day.year if told else 0
    if named.bc:
        return -named.day.year
    if told.grain in ("Y", "E", "C") or named.grain in ("Y", "E", "C"):
        return named.day.year
    rolled = told.day.month - month > LONGEST_STEP_BACK
    return min(told.day.year + rolled, named.day.year + 1)


LONGEST_STEP_BACK = 7
"""In months: a history that goes further back than that has gone on to the next year."""


def month(said: Expression, reference: Reference) -> Answer:
    """A bare month: the last one for the past, the next one for the future, this one in either case."""
    number, base = int(said.fields["month"]), reference.day
    if base is None:
        return f"XXXX-{number:02d}"
    if reference.narrative and reference.last and "of_year" not in said.fields:
        told = told_year(reference, number)
        return Point("M", date(abs(told), number, 1), told < 0)
    if "of_year" in said.fields:
        return _month_of(said, number, reference)
    if _is_carried(said, base):
        return Point("M", date(int(said.fields["carried"]), number, 1))
    which = said.fields.get("which") or ""
    year = base.year + year_shift(number - base.month, str(which), said.direction)
    return Point("M", date(year, number, 1)) if 1 <= year <= 9999 else None


def _month_of(said: Expression, number: int, reference: Reference) -> Point | None:
    """April next year, August of that year."""
    point = year_told(said, reference)
    return Point("M", point.day.replace(month=number, day=1), point.bc) if point else None


def year_told(said: Expression, reference: Reference) -> Point | None:
    """The year in "April next year", "March 5 of that year"."""
    word = str(said.fields["of_year"])
    from_text = word in ("that", "same", "previous", "following")
    year = reference.spoken_of("Y") if from_text else None
    base = year or (Point("Y", reference.day) if reference.day else None)
    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(word, 0)
    return base.shifted(shift) if base else None


def year_shift(months_ahead: int, which: str, direction: str) -> int:
    """Which year a part of the year is in: 0 this one, -1 the last, 1 the next."""
    if which == "last":
        return -1 if months_ahead >= 0 else 0
    if which == "next":
        return 1 if months_ahead <= 0 else 0
    if which == "this":
        return _this_one(months_ahead, direction)
    if direction == "future":
        return 1 if months_ahead < 0 else 0
    return -1 if months_ahead > 0 else 0


def _this_one(months_ahead: int, direction: str) -> int:
    """ "This winter has been cold", in March; "this January they will move", in November."""
    if direction == "past" and months_ahead > _HALF_A_YEAR:
        return -1
    return 1 if direction == "future" and months_ahead < -_HALF_A_YEAR else 0


_HALF_A_YEAR = 6
