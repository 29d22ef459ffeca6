"""A story as CSV (RFC 4180): a row for each event, in UTF-8 with the mark that Excel needs to see that it is.

Three columns tell of the date: as EDTF, in words, and how certain it is. The first and the last day it can be stay
empty where the date is open on that side.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from timeline.chronology.edtf import Edtf
from timeline.exports.wording import (
    address,
    best_sentence,
    clean,
    date_of,
    doubt,
    in_turn,
    is_certain,
    open_ends,
    when,
)
from timeline.models import Event, Story
from timeline.querysets import EventQuerySet

COLUMNS = (
    "id",
    "edtf",
    "date",
    "certain",
    "earliest",
    "latest",
    "doubt",
    "status",
    "title",
    "participants",
    "places",
    "articles",
    "outlets",
    "key",
    "became",
    "sentence",
    "page",
)
BYTE_ORDER_MARK = "\ufeff"
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def stream(story: Story, events: EventQuerySet, site: str) -> Iterator[bytes]:
    """The heading, then the rows."""
    yield (BYTE_ORDER_MARK + line(COLUMNS)).encode()
    for event in in_turn(story, events.with_names().with_evidence(1)):
        yield line([safe(cell) for cell in cells(event, site)]).encode()


def line(row) -> str:
    """One line of the file, with what needs quotes in quotes."""
    written = io.StringIO()
    csv.writer(written).writerow(row)
    return written.getvalue()


def safe(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula and run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def cells(event: Event, site: str) -> list[str]:
    """One event, in the order of COLUMNS."""
    edtf = date_of(event)
    return [
        f"e{event.number}",
        edtf.text if edtf else "",
        when(edtf),
        "yes" if is_certain(edtf) else "no",
        *bounds(edtf),
        doubt(edtf),
        event.status,
        clean(event.title),
        names(event.participants.all()),
        names(event.places.all()),
        str(event.article_count),
        str(event.outlet_count),
        "yes" if event.shown else "no",
        f"e{event.fulfilled_by.number}" if event.fulfilled_by and not event.fulfilled_by.hidden else "",
        best_sentence(event),
        address(event, site),
    ]


def bounds(edtf: Edtf | None) -> tuple[str, str]:
    """The first and the last day it can be; "" for a side on which it is open."""
    if edtf is None:
        return "", ""
    no_start, no_end = open_ends(edtf)
    return "" if no_start else edtf.earliest.isoformat(), "" if no_end else edtf.latest.isoformat()


def names(entities) -> str:
    """Names in the order of the alphabet, with semicolons between them."""
    return "; ".join(sorted({clean(entity.name) for entity in entities}))
