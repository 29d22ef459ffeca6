"""From what the words say to a calendar unit, for dates that are named: days, months, years, seasons, feasts."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import SEASON_STARTS, Point, months_on, season_of, unit_of
from timeline.language.feasts import feast
from timeline.language.reference import Reference

Answer = Point | str | None
"""A calendar unit; or a value that is none (``XXXX-12-25``, ``BC0490``); None where nothing can be said."""


def full_date(said: Expression, reference: Reference) -> Answer:
    """A day with its year."""
    year, month, day = (int(said.fields[name]) for name in ("year", "month", "day"))
    return _day(year, month, day)


def _day(year: int, month: int, day: int) -> Point | None:
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


def day_of_month(said: Expression, reference: Reference) -> Answer:
    """On the 15th: of the month just spoken of, or of this month, the last or the next."""
    number, spoken = int(said.fields["day"]), reference.spoken_of("M")
    if spoken:
        return _day(spoken.day.year * (-1 if spoken.bc else 1), spoken.day.month, number)
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
    return _day(month.day.year, month.day.month, number) if month else None


def weekday_of_week(said: Expression, reference: Reference) -> Answer:
    """Friday last week: that day of that week."""
    number = int(said.fields["weekday"])
    spoken = reference.spoken_of("W") if said.fields.get("base") == "text" else None
    week = spoken or (unit_of("W", reference.day, bc=reference.bc) if reference.day else None)
    week = week.shifted(int(said.fields["shift"])) if week else None
    return _on(_plus(week.day, number - 1)) if week else f"XXXX-WXX-{number}"


def decade(said: Expression, reference: Reference) -> Answer:
    """The 1990s."""
    return Point("E", date(int(said.fields["decade"]) * 10, 1, 1))


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
    if "ended" in said.fields:
        return _beside(base, month, day, int(said.fields["ended"]))
    if reference.narrative and reference.last:
        return _day(told_year(reference, month), month, day) or _nearest(base, month, day)
    nearest = _nearest(base, month, day)
    if nearest and said.direction and abs((nearest.day - base).days) > _HALF_A_YEAR_OR_SO:
        return _beside(base, month, day, -1 if said.direction == "past" else 1)
    return nearest


_HALF_A_YEAR_OR_SO = 150
"""Beyond so many days the nearest year is hardly nearer than the other, and tense decides."""


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


def _nearest(base: date, month: int, day: int) -> Point | None:
    years = sorted((base.year - 1, base.year, base.year + 1), key=lambda year: year != base.year)
    days = [point for year in years if (point := _day(year, month, day) if 1 <= year <= 9999 else None)]
    return min(days, key=lambda point: abs((point.day - base).days), default=None)


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
    which = said.fields.get("which") or ""
    year = base.year + _year_shift(number - base.month, str(which), said.direction)
    return Point("M", date(year, number, 1)) if 1 <= year <= 9999 else None


def _month_of(said: Expression, number: int, reference: Reference) -> Point | None:
    """April next year, August of that year."""
    word = str(said.fields["of_year"])
    from_text = word in ("that", "same", "previous", "following")
    year = reference.spoken_of("Y") if from_text else None
    base = year or (Point("Y", reference.day) if reference.day else None)
    shift = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(word, 0)
    point = base.shifted(shift) if base else None
    return Point("M", point.day.replace(month=number, day=1), point.bc) if point else None


def _year_shift(months_ahead: int, which: str, direction: str) -> int:
    """Which year a part of the year is in: 0 this one, -1 the last, 1 the next."""
    if which == "last":
        return -1 if months_ahead >= 0 else 0
    if which == "next":
        return 1 if months_ahead <= 0 else 0
    if which == "this":
        return 0
    if direction == "future":
        return 1 if months_ahead < 0 else 0
    return -1 if months_ahead > 0 else 0


def season(said: Expression, reference: Reference) -> Answer:
    """Spring, summer, autumn, winter: with its year, or the last or next one."""
    name = str(said.fields["season"])
    if "year" in said.fields:
        year = int(said.fields["year"])
        return Point("S", date(abs(year), SEASON_STARTS[name], 1), year < 0)
    base = reference.day
    if base is None:
        return f"XXXX-{name}"
    if reference.narrative and reference.last:
        return _told_season(said, reference, name)
    which = str(said.fields.get("which", ""))
    now = unit_of("S", base).day
    shift = _year_shift(SEASON_STARTS[name] - now.month, which, said.direction)
    year = now.year + shift
    return Point("S", date(year, SEASON_STARTS[name], 1)) if 1 <= year <= 9999 else None


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
        return _not_begun(point, base, months)
    return point


def _not_begun(point: Point, base: date, months: int) -> Point | None:
    """A quarter of this year still to come: last year's, unless it begins soon and may be looked forward to."""
    return point if (point.day - base).days <= 60 else point.shifted(-12 // months)


def _ended_year(said: Expression, base: date) -> int:
    """The year in which the period that "ended Sept. 30" ended."""
    end = end_of_period(said, base)
    return end.year if end else base.year


def end_of_period(said: Expression, base: date) -> date | None:
    """The day in "ended Sept. 30": the last such day, or the next one for "ending"."""
    if "end_month" not in said.fields:
        return None
    month, day = int(said.fields["end_month"]), int(said.fields.get("end_day", 1))
    if "end_year" in said.fields:
        point = _day(int(said.fields["end_year"]), month, day)
    else:
        point = _beside(base, month, day, int(said.fields["ended"]))
    return point.day if point else None


def _beside(base: date, month: int, day: int, side: int) -> Point | None:
    """The last (-1) or the next (1) day with this number and month."""
    days = [point for year in (base.year - 1, base.year, base.year + 1) if (point := _day(year, month, day))]
    if side < 0:
        return max((point for point in days if point.day <= base), default=None)
    return min((point for point in days if point.day >= base), default=None)


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
    return _on(min(days, key=lambda day: abs((day - base).days), default=None))


def _on(day: date | None) -> Point | None:
    return Point("D", day) if day else None


def weekday(said: Expression, reference: Reference) -> Answer:
    """A day of the week: the most recent one, today included, or the next when the clause looks ahead."""
    number = int(said.fields["weekday"])
    which = str(said.fields.get("which", ""))
    base = reference.day
    if which in ("following", "preceding", "same") and reference.last and reference.last.grain == "D":
        base = reference.last.day
    if base is None:
        return f"XXXX-WXX-{number}"
    back = (base.isoweekday() - number) % 7
    return _on(_plus(base, _weekday_shift(back, which, said.direction)))


def _weekday_shift(back: int, which: str, direction: str) -> int:
    ahead = -back % 7
    if which in ("last", "preceding"):
        return -(back or 7)
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


def day(said: Expression, reference: Reference) -> Answer:
    """Today, yesterday, tomorrow."""
    base = reference.document
    return _on(_plus(base, int(said.fields["offset"]))) if base else "XXXX-XX-XX"


def shifted_months(day_of: date, months: int) -> date | None:
    """The day so many months on, None beyond the calendar."""
    try:
        return months_on(day_of, months)
    except ValueError:
        return None
