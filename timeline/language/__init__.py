"""Reading one article. ``find_dates`` is the date engine as one function; it needs neither Django nor a clock."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.chronology.mentions import Timex
    from timeline.language.normalise import DocumentTime


def find_dates(text: str, document_time: DocumentTime) -> list[Timex]:
    """Every time expression of an English text, dated as from ``document_time``.

    ``document_time`` is the day the text was written: a date, a datetime, an Edtf that may leave it open, or
    None when nothing is known. The answer depends on the two arguments alone.
    """
    from timeline.language.normalise import normalise
    from timeline.language.pieces import pieces
    from timeline.language.pipeline import nlp
    from timeline.language.recognise import moved, recognise

    found = ((start, expression) for start, piece in pieces(text) for expression in recognise(nlp()(piece)))
    return normalise([moved(expression, start) for start, expression in found], document_time, text)
