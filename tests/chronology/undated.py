"""Articles without a date, and what is worked out of them, in a line each."""

from __future__ import annotations

from functools import cache

from tests.chronology.reports import alike
from timeline.chronology.document_time import Inferred, infer
from timeline.chronology.document_time_evidence import Sister, Undated
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression
from timeline.chronology.reports import Report
from timeline.chronology.sameness import Sameness
from timeline.language.normalise import normalise
from timeline.language.pipeline import nlp
from timeline.language.reading import read
from timeline.language.recognise import recognise


@cache
def expressions(text: str) -> tuple[Expression, ...]:
    """The time expressions of a text."""
    return tuple(recognise(nlp()(text)))


def undated(text: str, *reports: Report, **fields) -> Undated:
    """An article that states no date, of which this is the text."""
    said = expressions(text)
    return Undated(said, lambda day: normalise(said, day, text), reports, **fields)


def as_read(text: str) -> Undated:
    """An article that states no date, with what it reports."""
    reading = read(text)
    reports = [Report(("a", m.trigger_start), "a", "", m, None, None) for m in reading.mentions]
    return Undated(reading.expressions, lambda day: normalise(reading.expressions, day, text), reports)


def sister(written: str, *reports: Report, outlet: str = "The Globe", **fields) -> Sister:
    """Another article of the story, written on a day that is known."""
    return Sister(outlet, Edtf.parse(written), reports, **fields)


def worked_out(article: Undated, *sisters: Sister) -> Inferred:
    """The day of writing of an article among its sisters."""
    reports = [*article.reports, *(row for other in sisters for row in other.reports)]
    return infer(article, sisters, Sameness.of_story(reports, alike))


def tells(found: Inferred, *pieces: str) -> bool:
    """Whether one of the reasons holds all these words."""
    return any(all(piece in reason for piece in pieces) for reason in found.because)
