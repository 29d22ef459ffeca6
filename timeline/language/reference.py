"""The time that a text is speaking of, as it is read from beginning to end."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from timeline.language.calendar_point import Point, unit_of


@dataclass(slots=True)
class Reference:
    """What dates lean on: the document's day, and what the text named last.

    ``narrative`` is True for a text that runs by its own clock (a history, a long profile): there a date without
    a year leans on the date before it, not on the day of writing.
    """

    document: date | None
    narrative: bool = False
    last: Point | None = None
    named: Point | None = None
    """The last date whose year was written out."""
    by_grain: dict[str, Point] = field(default_factory=dict)
    period: Point | None = None
    """What an earnings report is reporting on: the quarter or the year that "a year earlier" is compared with."""

    counted: Point | None = None
    """Where news got to by counting from today or on from a date: "two years ago ... a year later"."""

    def note(self, point: Point, *, year_said: bool = False) -> None:
        """The text has just spoken of this, and with ``year_said`` has written out its year."""
        self.last, self.counted = point, None
        self.by_grain[point.grain] = point
        if point.grain == "D":
            for grain in ("W", "WE", "M"):
                self.by_grain[grain] = unit_of(grain, point.day, bc=point.bc)
        if point.grain != "Y" and (year_said or self.narrative) and point.grain in "DMQHS":
            self.by_grain["Y"] = unit_of("Y", point.day, bc=point.bc)

    @property
    def day(self) -> date | None:
        """The day to lean on: what the narrative has reached, or the day of writing."""
        if self.narrative and self.last:
            return self.last.day
        return self.document

    @property
    def bc(self) -> bool:
        """True while a narrative is before our era."""
        return self.narrative and self.last is not None and self.last.bc

    def spoken_of(self, grain: str) -> Point | None:
        """The last unit of this grain that the text named."""
        return self.by_grain.get(grain)
