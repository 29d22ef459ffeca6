"""From what the words say to a calendar unit, for dates counted from another: "last week", "two years ago", "that day"."""

from __future__ import annotations

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import Point, unit_of
from timeline.language.reference import Reference
from timeline.language.resolve_calendar import Answer

_UNSAID = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX"}
_GRAINS = {"2W": "W", "L": "C"}


def unit(said: Expression, reference: Reference) -> Answer:
    """This week, last month, the following year, that day, the quarter."""
    grain, shift = str(said.fields["unit"]), int(said.fields["shift"])
    grain = _GRAINS.get(grain, grain)
    word = said.fields.get("word")
    if word == "latest" or (word == "the" and grain == "Q"):
        return _latest(grain, reference)
    base = _base(said, grain, reference)
    if base is None:
        return _UNSAID.get(grain, "XXXX")
    return base.shifted(shift)


def _base(said: Expression, grain: str, reference: Reference) -> Point | None:
    if said.fields.get("base") == "text":
        spoken = reference.spoken_of(grain)
        if spoken and (said.fields["shift"] or said.fields.get("word") != "the" or grain in ("Q", "M", "Y")):
            return spoken
    day = reference.day
    return unit_of(grain, day) if day else None


def _latest(grain: str, reference: Reference) -> Answer:
    """The quarter just spoken of, else the one that ended last."""
    spoken = reference.spoken_of(grain)
    if spoken and grain == "Q":
        return spoken
    if reference.document is None:
        return _UNSAID.get(grain, "XXXX")
    return unit_of(grain, reference.document).shifted(-1)


def units_away(said: Expression, reference: Reference) -> Answer:
    """Two years ago, a week earlier: as fine as the unit, or as what it is compared with."""
    count, grain, sign = said.fields["count"], str(said.fields["unit"]), int(said.fields["sign"])
    if not isinstance(count, int):
        return "PAST_REF" if sign < 0 else "FUTURE_REF"
    from_text = said.fields["base"] == "text" and reference.last is not None
    base = reference.last if from_text else Point("D", reference.day) if reference.day else None
    if base is None:
        return _UNSAID.get(grain, "XXXX")
    return _counted(base, grain, sign * count, keep=from_text)


def _counted(base: Point, grain: str, count: int, *, keep: bool) -> Answer:
    months = {"M": 1, "Q": 3, "Y": 12, "E": 120, "C": 1200}.get(grain)
    days = {"D": 1, "W": 7, "2W": 14, "WE": 7}.get(grain)
    if months:
        far = Point("M", base.day.replace(day=1)).shifted(count * months)
        if far is None:
            return None
        finest = base.grain if keep and grain == "Y" and base.grain in ("Q", "M", "H", "S", "D") else ""
        if finest == "D":
            return _same_day(far, base)
        return unit_of(finest or ("Y" if grain in "YEC" else grain), far.day)
    if days:
        far = Point("D", base.day).shifted(count * days)
        return unit_of("W" if grain in ("W", "2W", "WE") and not keep else "D", far.day) if far else None
    return Point("D", base.day)


def _same_day(far: Point, base: Point) -> Point:
    try:
        return Point("D", far.day.replace(day=base.day.day))
    except ValueError:
        return Point("D", far.day.replace(day=28))
