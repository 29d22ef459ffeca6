"""A story as CSV (RFC 4180): a row for each event, in UTF-8 with the mark that Excel needs to see that it is.

Three columns tell of the date: as EDTF, in words, and how certain it is. The first and the last day it can be stay
empty where the date is open on that side.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator

from timeline.chronology.edtf import Edtf
from timeline.exports.rows import Row, rows
from timeline.exports.wording import (
    address,
    clean,
    date_of,
    doubt,
    is_certain,
    open_ends,
    sentence,
    when,
)
from timeline.models import Story
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
    for row in rows(story, events):
        yield line([safe(cell) for cell in cells(row, site)]).encode()


class Handed:
    """A file that keeps nothing: what is written to it is what the writer gives back."""

    def write(self, text: str) -> str:
        """The text."""
        return text


line = csv.writer(Handed()).writerow
"""One line of the file, with what needs quotes in quotes."""


def safe(cell: str) -> str:
    """The cell, with an apostrophe before what a spreadsheet would take for a formula and run."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def cells(row: Row, site: str) -> list[str]:
    """One event, in the order of COLUMNS."""
    event = row.event
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
        names(row.who),
        names(row.where),
        str(event.article_count),
        str(event.outlet_count),
        "yes" if event.shown else "no",
        f"e{row.became}" if row.became else "",
        sentence(row.said),
        address(event, site),
    ]


def bounds(edtf: Edtf | None) -> tuple[str, str]:
    """The first and the last day it can be; "" for a side on which it is open."""
    if edtf is None:
        return "", ""
    no_start, no_end = open_ends(edtf)
    return "" if no_start else edtf.earliest.isoformat(), "" if no_end else edtf.latest.isoformat()


def names(met: list[str]) -> str:
    """Names in the order of the alphabet, with semicolons between them."""
    return "; ".join(sorted(set(map(clean, met))))
