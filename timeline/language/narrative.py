"""Whether a text runs by its own clock: a history or a long profile, where dates lean on the date before them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression

LEAST_YEARS = 5
"""Fewer named years than this make no history."""


def is_narrative(expressions: Sequence[Expression], document_time: date | Edtf | None) -> bool:
    """True when the text names many years long before the document time, and hardly speaks of the day of writing."""
    document_year = (
        document_time.latest.year if isinstance(document_time, Edtf) else getattr(document_time, "year", 9999)
    )
    years = [int(expression.fields["year"]) for expression in expressions if "year" in expression.fields]
    past = sum(year < document_year - 1 for year in years)
    written = sum(expression.form == "day" or _bare_weekday(expression) for expression in expressions)
    return past >= LEAST_YEARS and past > 4 * written and past * 2 > len(years)


def _bare_weekday(expression: Expression) -> bool:
    return expression.form == "weekday"
