"""A line of an article file, and what it is to the article."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from timeline.intake.bylines import Byline
from timeline.intake.date_lines import DateLine
from timeline.intake.datelines import Dateline


class Role(Enum):
    """What a line is to the article."""

    BODY = "body"
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    DROPPED = "dropped"


@dataclass(slots=True)
class Line:
    """A line with its role, the reason for it, and what was read from it."""

    text: str
    role: Role = Role.BODY
    why: str = ""
    byline: Byline | None = None
    date: DateLine | None = None
    dateline: Dateline | None = None
    reporters: Byline | None = None
    caption: str = ""
    hints: list[str] = field(default_factory=list)
    only_link: bool = False
    in_columns: bool = False

    def drop(self, why: str) -> None:
        """Take the line out of the article, for this reason."""
        self.role, self.why, self.caption = Role.DROPPED, why, ""
