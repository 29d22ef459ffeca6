"""Date the expressions of a text: from what the words say and the document time to TIMEX3 values and EDTF.

Nothing is parsed here, so the same expressions can be dated again, as often as wanted, for another document time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.mentions import Expression, Timex
from timeline.chronology.timex import edtf_of
from timeline.language import resolve_calendar as calendar
from timeline.language import resolve_days as days_
from timeline.language import resolve_periods as periods
from timeline.language import resolve_relative as relative
from timeline.language.calendar_point import Point
from timeline.language.narrative import is_narrative, without_asides
from timeline.language.noting import note
from timeline.language.reference import Reference
from timeline.language.word_list import listed

DocumentTime = date | datetime | Edtf | None
MOST_CANDIDATE_DAYS = 92
"""A document time of more days than this is too vague for anything to lean on."""

Resolver = Callable[[Expression, Reference], calendar.Answer]
RESOLVERS: dict[str, Resolver] = {
    "date": calendar.full_date,
    "year_month": calendar.year_month,
    "year": calendar.year,
    "decade": calendar.decade,
    "century": calendar.century,
    "month_day": calendar.month_day,
    "month": calendar.month,
    "season": periods.season,
    "quarter": periods.quarter,
    "holiday": days_.holiday,
    "weekday": days_.weekday,
    "weekday_of_week": days_.weekday_of_week,
    "day_of_month": days_.day_of_month,
    "day": days_.day,
    "nth_weekday": days_.nth_day,
    "unit": relative.unit,
    "units_away": relative.units_away,
    "period": periods.period,
}
ABSOLUTE = listed("date year_month year decade century reference duration set")


def is_anchored(expression: Expression) -> bool:
    """True when its date depends on the document time (or, in a narrative, on what the text named before)."""
    if expression.form in ("season", "quarter", "holiday", "nth_weekday"):
        return "year" not in expression.fields
    return expression.form not in ABSOLUTE


def normalise(expressions: Sequence[Expression], document_time: DocumentTime, text: str = "") -> list[Timex]:
    """Date every expression, in order.

    ``document_time`` is a day, a moment, or an Edtf that may leave several days open: then every value is
    worked out for each of those days and they are joined - the same in all is that, single days become "one
    of these days", wider ones the interval from the first to the last. With None, or a document time
    too vague, what leans on it has an underspecified value (``XXXX-WXX-4``) and no EDTF.
    """
    narrative = is_narrative(expressions)
    days = candidate_days(document_time)
    if not days:
        return _for_day(expressions, None, narrative)
    readings = [_for_day(expressions, day, narrative) for day in days]
    if len(readings) == 1:
        return readings[0]
    unanchored = _for_day(expressions, None, narrative)
    return [_joined(same, vague) for *same, vague in zip(*readings, unanchored, strict=True)]


def candidate_days(document_time: DocumentTime) -> list[date]:
    """The days a text may be from; none when it is not known well enough to count from."""
    if document_time is None:
        return []
    if isinstance(document_time, datetime):
        return [document_time.date()]
    if isinstance(document_time, date):
        return [document_time]
    if document_time.days:
        return list(document_time.days)
    if document_time.width > MOST_CANDIDATE_DAYS:
        return []
    return [document_time.earliest + timedelta(days=ahead) for ahead in range(document_time.width)]


def _for_day(expressions: Iterable[Expression], day: date | None, narrative: bool) -> list[Timex]:
    reference = Reference(day, narrative)
    document = Edtf.day(day) if day else None
    expressions = without_asides(expressions) if narrative else list(expressions)
    timexes = [_timex(expression, reference, document) for expression in expressions]
    return _ranged(list(expressions), timexes)


def _timex(said: Expression, reference: Reference, document: Edtf | None) -> Timex:
    resolver = RESOLVERS.get(said.form)
    if resolver is None:
        note(said, None, reference)
        value = (
            _part_or_clock(said, reference) if said.form in ("part", "clock") else str(said.fields.get("value", ""))
        )
    else:
        answer = resolver(said, reference)
        note(said, answer, reference)
        value = _with_time(said, answer) or _beyond(said)
    return Timex(said.start, said.end, said.text, said.type, value, said.mod, _placed(said, value, document))


def _placed(said: Expression, value: str, document: Edtf | None) -> Edtf | None:
    """Where on the timeline a value stands, as its words say it."""
    if said.fields.get("order") == "either":
        year, month, day = (int(said.fields[name]) for name in ("year", "month", "day"))
        return Edtf.one_of([date(year, month, day), date(year, day, month)])
    zoned = value + str(said.fields.get("zone", "")) if said.fields.get("clock") else value
    edtf = _edtf(zoned, said.type, said.mod, None if said.form == "duration" else document, _side(said))
    if edtf and said.fields.get("since"):
        return Edtf.interval(edtf, None)
    return _beside_today(edtf, said, document) if edtf and document else edtf


def _beside_today(edtf: Edtf, said: Expression, document: Edtf) -> Edtf:
    """A period that holds the day of writing ends there when it is told as past, and begins there as future."""
    if said.form not in ("unit", "month", "season", "quarter") or not edtf.overlaps(document):
        return edtf
    if said.direction == "past":
        return edtf.clipped(latest=document.latest)
    return edtf.clipped(earliest=document.earliest) if said.direction == "future" else edtf


def _beyond(said: Expression) -> str:
    """What lies outside the calendar: 4,000 years ago; on its last day, tomorrow."""
    ahead = any(int(said.fields.get(name, 0)) > 0 for name in ("sign", "offset", "shift"))
    return "FUTURE_REF" if ahead or said.fields.get("which") in ("next", "following") else "PAST_REF"


def _side(said: Expression) -> str:
    """The side of the document's day; only what is open towards that day is held to it."""
    if said.form == "unit" and said.mod in ("START", "END") and said.text.lower().startswith(("earlier", "later")):
        return "past" if said.mod == "START" else "future"
    return {-1: "past", 1: "future"}.get(int(said.fields.get("side", 0)), "")


@lru_cache(maxsize=8192)
def _edtf(value: str, type_: str, mod: str, document: Edtf | None, direction: str) -> Edtf | None:
    """The place on the timeline; None too where the calendar ends before the period does."""
    try:
        return edtf_of(value, type=type_, mod=mod, document_time=document, direction=direction)
    except EdtfError:
        return None


def _with_time(said: Expression, answer: calendar.Answer) -> str:
    value = answer.value if isinstance(answer, Point) else answer or ""
    time = said.fields.get("clock") or said.fields.get("part")
    if not time or not value or (isinstance(answer, Point) and answer.grain != "D"):
        return value
    return f"{value}T{time}"


def _part_or_clock(said: Expression, reference: Reference) -> str:
    """A part of the day or a clock time without its day: today's, or that of the day just spoken of."""
    which = said.fields.get("which")
    spoken = reference.spoken_of("D")
    day = reference.document if which in ("this", "last") or not spoken else spoken.day
    shift = {"last": -1, "next": 1, "following": 1, "previous": -1}.get(str(which), 0)
    time = said.fields.get("clock") or said.fields["part"]
    if day is None:
        return f"XXXX-XX-XXT{time}"
    point = Point("D", day).shifted(shift)
    if point is None:
        return _beyond(said)
    reference.note(point)
    return f"{point.value}T{time}"


def _ranged(expressions: list[Expression], timexes: list[Timex]) -> list[Timex]:
    """Give both ends of a range the one interval that they make."""
    for at, expression in enumerate(expressions[:-1]):
        if expression.fields.get("range") != "start":
            continue
        if expression.form == expressions[at + 1].form == "weekday":
            timexes[at : at + 2] = _in_order(*timexes[at : at + 2], past=expressions[at + 1].direction == "past")
        first, second = timexes[at].edtf, timexes[at + 1].edtf
        if expression.type == "TIME" and first and second and first.earliest == second.earliest:
            continue
        if first and second and first.latest <= second.latest and first.earliest <= second.earliest:
            both = Edtf.interval(first, second)
            timexes[at] = _replaced(timexes[at], both)
            timexes[at + 1] = _replaced(timexes[at + 1], both)
    return timexes


def _in_order(first: Timex, second: Timex, *, past: bool) -> tuple[Timex, Timex]:
    """Two weekdays of a range: it begins before it ends, in the past a week earlier and else a week later."""
    if not (first.edtf and second.edtf and first.edtf.is_day and second.edtf.is_day):
        return first, second
    if second.edtf.earliest >= first.edtf.earliest:
        return first, second
    return (_moved(first, -7), second) if past else (first, _moved(second, 7))


def _moved(timex: Timex, days: int) -> Timex:
    """A dated day so many days on."""
    point = Point("D", timex.edtf.earliest).shifted(days) if timex.edtf else None
    if not point or not timex.edtf:
        return timex
    return _replaced(timex, Edtf.day(point.day), timex.value.replace(timex.edtf.earliest.isoformat(), point.value))


def _replaced(timex: Timex, edtf: Edtf | None, value: str | None = None) -> Timex:
    return Timex(
        timex.start, timex.end, timex.text, timex.type, timex.value if value is None else value, timex.mod, edtf
    )


def _joined(readings: list[Timex], unanchored: Timex) -> Timex:
    """One annotation out of its readings for each day that the text may be from."""
    first = readings[0]
    if all(other == first for other in readings):
        return first
    same_value = len({reading.value for reading in readings}) == 1
    value = first.value if same_value else unanchored.value
    return _replaced(first, _join_edtf([reading.edtf for reading in readings]), value)


def _join_edtf(edtfs: list[Edtf | None]) -> Edtf | None:
    known = [edtf for edtf in edtfs if edtf]
    if len(known) < len(edtfs):
        return None
    if all(edtf.is_day for edtf in known):
        return Edtf.one_of(edtf.earliest for edtf in known)
    if len({edtf.text for edtf in known}) == 1:
        earliest, latest = min(edtf.earliest for edtf in known), max(edtf.latest for edtf in known)
        return Edtf(known[0].text, earliest, latest)
    return Edtf.interval(Edtf.day(min(edtf.earliest for edtf in known)), Edtf.day(max(edtf.latest for edtf in known)))
