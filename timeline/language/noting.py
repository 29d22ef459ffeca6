"""What a date leaves behind for those that follow it: the time a text speaks of, the period it reports on."""

from __future__ import annotations

from timeline.chronology.mentions import Expression
from timeline.language.calendar_point import Point, unit_of
from timeline.language.narrative import looks_away
from timeline.language.reference import Reference
from timeline.language.resolve_calendar import Answer

_REPORTED = frozenset({"P9M", "P6M", "P1Y"})
"""The lengths of time that companies report on beside the quarter."""

_NOT_SPOKEN_OF = frozenset({"units_away", "period", "holiday"})
"""What a later "4 a.m." or "that day" of news does not lean on: "the Christmas holiday" is no day of the news."""

_COMPARED_WITH = frozenset({"previous", "prior", "preceding"})
"""Words of a comparison: the previous year, the month before that."""


def _is_reported(said: Expression) -> bool:
    """The nine months, the six months ended June 30: what a report is about."""
    return "ended" in said.fields or said.text.lower().startswith("the ")


def note(said: Expression, answer: Answer, reference: Reference) -> None:
    """Remember what the text has just spoken of; a comparison with a year ago does not move its time."""
    if said.form == "duration" and reference.document and said.fields.get("value") in _REPORTED and _is_reported(said):
        reference.period = unit_of("Y", reference.document)
    if not isinstance(answer, Point):
        return
    if _counts_on(said):
        reference.counted = answer
    if reference.narrative and reference.last and looks_away(said):
        if "since" not in said.fields:
            reference.by_grain["Y"] = unit_of("Y", answer.day, bc=answer.bc)
    elif reference.narrative or not _compares(said):
        _spoken_of(said, answer, reference)


def _compares(said: Expression) -> bool:
    """What news only measures against: it does not speak of that time."""
    return said.form in _NOT_SPOKEN_OF or "years_back" in said.fields or said.fields.get("word") in _COMPARED_WITH


def _spoken_of(said: Expression, point: Point, reference: Reference) -> None:
    reference.note(point, year_said="year" in said.fields)
    if "year" in said.fields:
        reference.named = point
    is_reported = point.grain in ("Q", "H") and "year_shift" not in said.fields
    if is_reported and not _is_beside_the_report(point, said, reference):
        reference.period = point


def _counts_on(said: Expression) -> bool:
    """Two years ago, three days later: the story is then there; "a year ago" mostly compares."""
    if said.form != "units_away" or said.fields["sign"] == 1:
        return said.form == "units_away"
    return said.fields["base"] == "now" and (said.fields["count"], said.fields["unit"]) != (1, "Y")


def _is_beside_the_report(point: Point, said: Expression, reference: Reference) -> bool:
    """A quarter still to come, or one before that of the report, is nothing to report on."""
    if said.direction == "future" or (reference.document is not None and point.day > reference.document):
        return True
    return reference.period is not None and reference.period.grain == point.grain and reference.period.day > point.day
