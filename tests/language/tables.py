"""Tables of dates as text: a row says what it shows, the document time and the text; below it what is found."""

from __future__ import annotations

import pytest

from timeline.chronology.edtf import Edtf
from timeline.language import find_dates

NEW_LINE = "⏎"


def rows(table: str) -> list[object]:
    """The rows of a table for ``parametrize``: document time ("-" for none), text, expected lines."""
    params: list[tuple[str, str, str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            params[-1][3].append(line.strip())
        else:
            title, document_time, text = (part.strip() for part in line.split("|", 2))
            params.append((title, document_time, text.replace(NEW_LINE, "\n"), []))
    return [pytest.param(when, text, expected, id=title) for title, when, text, expected in params]


def dated(text: str, document_time: str, start: int = 0) -> list[str]:
    """What the engine finds from an offset on: "span | type | value | EDTF", "-" for no place on the timeline."""
    when = None if document_time == "-" else Edtf.parse(document_time)
    return [
        " | ".join(
            (timex.text.replace("\n", NEW_LINE), timex.type, timex.value, timex.edtf.text if timex.edtf else "-")
        )
        for timex in find_dates(text, when)
        if timex.start >= start
    ]
