"""Whether a text runs by its own clock: a history or a long profile, where dates lean on the date before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.chronology.mentions import Expression

FEWEST_YEARS = 5
"""Fewer written years than this make no history."""

YEARS_TO_A_DAY = 5
"""A history writes more years than this for each time that it says "today", "Thursday" or "last week"."""


def is_narrative(expressions: Sequence[Expression]) -> bool:
    """True when a text writes out many years, and hardly speaks of the day and the week of its writing.

    News names its days by weekday, "today" and "last week"; a history writes years. The day of writing plays no
    part, so the answer is the same whatever that turns out to be.
    """
    years = sum("year" in expression.fields and "known" not in expression.fields for expression in expressions)
    of_the_day = sum(_speaks_of_the_day(expression) for expression in expressions)
    return years >= FEWEST_YEARS and years > YEARS_TO_A_DAY * of_the_day


def _speaks_of_the_day(expression: Expression) -> bool:
    """Today, Thursday, last week, two days ago: said from the day of writing."""
    if expression.form in ("weekday", "day", "window"):
        return True
    now = expression.fields.get("base", "now") == "now"
    return expression.form in ("unit", "units_away", "quarter", "period") and now and "year" not in expression.fields


def without_asides(expressions: Sequence[Expression]) -> list[Expression]:
    """The expressions of a history, with the field "aside" on the years it only glances at.

    What it names before and after such a year is of one other year.
    """
    marked = list(expressions)
    dated = [at for at, said in enumerate(marked) if "year" in said.fields and not looks_away(said)]
    last = None
    for at, following in zip(dated, dated[1:], strict=False):
        year = int(marked[at].fields["year"])
        back = last not in (None, year) and last == marked[following].fields["year"]
        if back and not _goes_on(marked[at], last):
            marked[at] = replace(marked[at], fields=marked[at].fields | {"aside": 1})
        else:
            last = year
    return marked


def _goes_on(said: Expression, year: int) -> bool:
    """True where a sentence opens with the year before or after: "In May 1943, they ..." is no glance."""
    return "opens" in said.fields and abs(int(said.fields["year"]) - year) <= 1


def looks_away(said: Expression) -> bool:
    """What a history only plans for or looks back to, or the far end of a span of years: it has not got there.

    So with "next summer", without an article, which is said from within the story.
    """
    if "year" not in said.fields:
        return said.text.lower().startswith("next ")
    ends = said.form == "year" and said.fields.get("range") == "end"
    return ends or "aside" in said.fields or "since" in said.fields or said.direction == "future"
