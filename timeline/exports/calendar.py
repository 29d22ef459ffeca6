"""A story as iCalendar (RFC 5545): an entry for each event.

Only a certain day is an entry of that day. Any other date is an all-day span of the days it can be, tentative, with
“date not certain” in its title and the EDTF text beside it; what is open on one side spans the end that is known, and
what has no date at all is left out. A clock time stays one where its zone is known; else it is in the words. What is
planned, expected or possible is tentative, and what is denied cancelled, each with the word before its title.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import NAMESPACE_URL, uuid5

from django.utils.translation import gettext as _
from icalendar import Calendar
from icalendar import Event as Entry

from timeline.chronology.edtf import Edtf
from timeline.exports.rows import Row, rows
from timeline.exports.wording import (
    address,
    clean,
    date_of,
    days_drawn,
    doubt,
    headline,
    is_certain,
    path_of,
    sentence,
    status_in_words,
    when,
)
from timeline.models import Event, Story
from timeline.querysets import EventQuerySet

END = b"END:VCALENDAR\r\n"
# A calendar has to have a component (RFC 5545, 3.6). One of no event tells the time zone that all its moments are in.
NOTHING = b"\r\n".join(
    (
        *(b"BEGIN:VTIMEZONE", b"TZID:UTC", b"BEGIN:STANDARD", b"DTSTART:19700101T000000"),
        *(b"TZOFFSETFROM:+0000", b"TZOFFSETTO:+0000", b"TZNAME:UTC", b"END:STANDARD", b"END:VTIMEZONE", b""),
    )
)


def stream(story: Story, events: EventQuerySet, site: str) -> Iterator[bytes]:
    """The calendar's own lines, its entries, and its end."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//Newsroom Timeline//newsroom-timeline/1//EN")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, clean(story.title))
    if story.standfirst:
        calendar.add("x-wr-caldesc", clean(story.standfirst))
    yield calendar.to_ical().removesuffix(END)
    entries = 0
    for told in rows(story, events):
        edtf = date_of(told.event)
        if days_drawn(edtf):
            yield entry(told, edtf, site).to_ical()
            entries += 1
    yield END if entries else NOTHING + END


def entry(told: Row, edtf: Edtf, site: str) -> Entry:
    """One event; it takes up nobody's time."""
    row, event = Entry(), told.event
    row.add("uid", str(uuid5(NAMESPACE_URL, f"{site}{path_of(event)}")))
    for name in ("dtstamp", "last-modified"):
        row.add(name, event.story.updated_at)
    row.add("sequence", event.story.version)
    for name, moment in moments(edtf).items():
        row.add(name, moment)
    row.add("summary", headline(event) + ("" if is_certain(edtf) else f" ({_('date not certain')}: {when(edtf)})"))
    row.add("description", "\n".join(filter(None, [when(edtf), doubt(edtf), sentence(told.said)])))
    row.add("status", status(event, edtf))
    row.add("transp", "TRANSPARENT")
    row.add("categories", [status_in_words(event), *([] if is_certain(edtf) else [_("date not certain")])])
    row.add("x-edtf", edtf.text)
    if places := ", ".join(map(clean, told.where)):
        row.add("location", places)
    if site:
        row.add("url", address(event, site))
    return row


def status(event: Event, edtf: Edtf) -> str:
    """How firm an entry is, in the three words that the format has."""
    if event.status == Event.Status.DENIED:
        return "CANCELLED"
    return "CONFIRMED" if event.status == Event.Status.OCCURRED and is_certain(edtf) else "TENTATIVE"


def moments(edtf: Edtf) -> dict[str, date | datetime]:
    """Where an entry starts, and the day after it where it ends; a moment has no end."""
    moment = moment_of(edtf)
    if moment:
        return {"dtstart": moment}
    first, last = days_drawn(edtf)
    after = last if last == date.max else last + timedelta(days=1)
    return {"dtstart": first} | ({"dtend": after} if after > first else {})


def moment_of(edtf: Edtf) -> datetime | None:
    """A clock time whose zone is known, in UTC; None for any other date."""
    if "T" not in edtf.text or not is_certain(edtf):
        return None
    try:
        moment = datetime.fromisoformat(edtf.text)
        return moment.astimezone(UTC) if moment.tzinfo else None
    except (ValueError, OverflowError):  # midnight as 24:00, and the first and the last day there are
        return None
