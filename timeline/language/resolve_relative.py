"""From what the words say to a calendar unit, for dates counted from another: "last week", "two years ago"."""

from __future__ import annotations

from datetime import date

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import Point, unit_of
from timeline.language.reference import Reference
from timeline.language.resolve_calendar import Answer
from timeline.language.resolve_periods import YEARS, end_of_period

_UNSAID = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX"}
_GRAINS = {"2W": "W", "L": "C"}


def unit(said: Expression, reference: Reference) -> Answer:
    """This week, last month, the following year, that day, the quarter."""
    grain, shift = str(said.fields["unit"]), int(said.fields["shift"])
    grain = _GRAINS.get(grain, grain)
    base = _base(said, grain, reference)
    if "years_back" in said.fields:
        base = reference.spoken_of(grain) or (_the(grain, said, reference) if grain == "Q" else base)
        shift = -int(said.fields["years_back"]) * YEARS.get(grain, 0)
    return base.shifted(shift) if base else _UNSAID.get(grain, "XXXX")


def _base(said: Expression, grain: str, reference: Reference) -> Point | None:
    """The unit that the words count from."""
    day = reference.day
    if day is None:
        return reference.spoken_of(grain) if said.fields.get("base") == "text" else None
    ended = end_of_period(said, day)
    if ended:
        return unit_of(grain, ended)
    if said.fields["word"] == "the":
        return _the(grain, said, reference)
    if said.fields.get("base") == "text":
        return reference.spoken_of(grain) or unit_of(grain, day, bc=reference.bc)
    return unit_of(grain, day, bc=reference.bc)


def _the(grain: str, said: Expression, reference: Reference) -> Point | None:
    """The quarter, the year, the week, the weekend of which the text speaks."""
    spoken, day = reference.spoken_of(grain), reference.day
    if spoken and (reference.narrative or (grain in ("Q", "M", "D") and not _is_still_to_end(said, spoken, day))):
        return spoken
    if day is None:
        return spoken
    if grain == "Q":
        return unit_of("Q", day).shifted(0 if (said.mod, said.direction) == ("END", "future") else -1)
    if grain == "WE" and said.direction != "future" and day.weekday() < 5:
        return unit_of(grain, day, bc=reference.bc).shifted(-1)
    if grain == "W" and said.direction != "future" and day.weekday() == 0:
        return unit_of(grain, day, bc=reference.bc).shifted(-1)
    return unit_of(grain, day, bc=reference.bc)


def _is_still_to_end(said: Expression, spoken: Point, day: date | None) -> bool:
    """By the end of the month the plant will open: not by that of a month which the text named and which is over."""
    return said.mod == "END" and said.direction == "future" and day is not None and unit_of(spoken.grain, day) > spoken


def units_away(said: Expression, reference: Reference) -> Answer:
    """Two years ago, a week earlier: as fine as the unit, or as what it is compared with."""
    count, grain, sign = said.fields["count"], str(said.fields["unit"]), int(said.fields["sign"])
    if not isinstance(count, int):
        return "PAST_REF" if sign < 0 else "FUTURE_REF"
    if (count, grain, sign) == (1, "Y", -1) and reference.period and not reference.narrative:
        return reference.period.shifted(-YEARS[reference.period.grain])
    spoken = (reference.counted if sign > 0 else None) or reference.last
    from_text = said.fields["base"] == "text" and spoken is not None
    base = spoken if from_text else Point("D", reference.day, reference.bc) if reference.day else None
    if base is None:
        return _UNSAID.get(grain, "XXXX")
    answer = _counted(base, grain, sign * count, keep=from_text)
    if "grain" in said.fields and isinstance(answer, Point) and not from_text:
        return unit_of(str(said.fields["grain"]), answer.day, bc=answer.bc)
    return answer


def _counted(base: Point, grain: str, count: int, *, keep: bool) -> Answer:
    months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}.get(grain)
    days = {"D": 1, "W": 7, "2W": 14, "WE": 7}.get(grain)
    if months:
        far = Point("Y" if months % 12 == 0 else "M", base.day.replace(day=1), base.bc).shifted(
            count * months // (12 if months % 12 == 0 else 1)
        )
        if far is None:
            return None
        finest = base.grain if keep and grain == "Y" and base.grain in ("Q", "M", "H", "S", "D") else ""
        if finest == "D":
            return _same_day(far, base)
        return unit_of(finest or ("Y" if grain in "YEC" else grain), far.day, bc=base.bc)
    if days:
        far = Point("D", base.day, base.bc).shifted(count * days)
        return unit_of("W" if grain in ("W", "2W", "WE") and not keep else "D", far.day, bc=base.bc) if far else None
    return Point("D", base.day, base.bc)


def _same_day(far: Point, base: Point) -> Point:
    try:
        return Point("D", far.day.replace(day=base.day.day), base.bc)
    except ValueError:
        return Point("D", far.day.replace(day=28), base.bc)
