"""One event for every kind of date, and what each format may claim of it."""

from __future__ import annotations

from dataclasses import dataclass

from tests.builders import an_event
from timeline.models import Event, Story


@dataclass(frozen=True)
class Row:
    """A date, its words, whether it is certain, and the days that a span of it is drawn over (both inclusive)."""

    edtf: str
    words: str
    certain: bool
    drawn: tuple[str, str] | None


ROWS = [
    Row("2010-12-02", "Thu 2 Dec 2010", True, ("2010-12-02", "2010-12-02")),
    Row("2010-12-03T08:46:00", "3 Dec 2010, 08:46", True, ("2010-12-03", "2010-12-03")),
    Row("2010-12-03T08:46:00+02:00", "3 Dec 2010, 08:46 UTC+02:00", True, ("2010-12-03", "2010-12-03")),
    Row("2010-12-02~", "about 2 Dec 2010", False, ("2010-12-02", "2010-12-02")),
    Row("2010-12-02?", "possibly 2 Dec 2010", False, ("2010-12-02", "2010-12-02")),
    Row("2010-12", "December 2010", False, ("2010-12-01", "2010-12-31")),
    Row("2010-11~", "about Nov 2010", False, ("2010-11-01", "2010-11-30")),
    Row("2010-21", "spring 2010", False, ("2010-03-01", "2010-05-31")),
    Row("2014", "2014", False, ("2014-01-01", "2014-12-31")),
    Row("199X", "the 1990s", False, ("1990-01-01", "1999-12-31")),
    Row("2010-12-06/2010-12-08", "6–8 Dec 2010", False, ("2010-12-06", "2010-12-08")),
    Row("2010-06/..", "since June 2010", False, ("2010-06-01", "2010-06-30")),
    Row("../2010-06", "June 2010 or earlier", False, ("2010-06-01", "2010-06-30")),
    Row("[2010-12-09,2010-12-16]", "Thu 9 or 16 Dec 2010", False, ("2010-12-09", "2010-12-16")),
    Row("0079-10-24", "Tue 24 Oct AD 79", True, ("0079-10-24", "0079-10-24")),
    Row("0001", "AD 1", False, ("0001-01-01", "0001-12-31")),
    Row("9999-12-31", "Fri 31 Dec 9999", True, ("9999-12-31", "9999-12-31")),
    Row("9999", "9999", False, ("9999-01-01", "9999-12-31")),
    Row("XXXX", "date unknown", False, None),
]
IDS = [row.edtf for row in ROWS]


def an_event_of(story: Story, row: Row, **facts) -> Event:
    """A shown event of that date."""
    return an_event(story, "Wall gives way", row.edtf, **facts)
