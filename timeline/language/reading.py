"""One article -> all that it says, before any calendar: parse, time expressions, mentions, names, quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import accumulate

from spacy.tokens import Doc, Span

from timeline.chronology.mentions import Expression, Reading
from timeline.language.clauses import governor
from timeline.language.events import DatedSpan, EventReader
from timeline.language.inflect import mend_lemmas
from timeline.language.normalise import normalise
from timeline.language.pieces import pieces
from timeline.language.pipeline import nlp
from timeline.language.recognise import recognise

_RELATIVE = frozenset({"weekday", "day", "unit", "units_away"})
_EITHER_WAY = frozenset({"weekday", "month_day"})
_LONGEST = 366  # days; what has a date of its own is dated by that rather than by "within a year"
_ANY_DAY = date(2001, 3, 14)  # granularity does not depend on the day an article was written
_QUOTATION = re.compile(r"[“\"]([^“”\"]{25,600})[”\"]")

Captions = Sequence[tuple[int, int]]


def read(body: str, captions: Captions = ()) -> Reading:
    """Read a clean article: parse it, recognise its time expressions, find what they date and who is named.

    1. parse the text; 2. recognise TIMEX3 spans; 3. climb from each to the event it dates; 4. add what main
    clauses report without a date; 5. keep names and quotations. No date is worked out here: that is
    ``normalise``, again and again as the document time becomes better known.
    """
    return _reading(_parsed(body), captions)


def _parsed(body: str) -> Doc:
    """The parse of a text; a long one is parsed in pieces, since the parser's memory grows with the length."""
    parts = [piece for _, piece in pieces(body)]
    return nlp()(body) if len(parts) < 2 else _joined(list(nlp().pipe(parts)))


def _joined(docs: list[Doc]) -> Doc:
    """The pieces' parses as one. spaCy does not join ``user_data``: the run-ons' tokens are counted anew."""
    doc = Doc.from_docs(docs, ensure_whitespace=False, exclude=["user_data"])
    begins = accumulate(map(len, docs), initial=0)
    doc.user_data["run_ons"] = [
        (begin + first, begin + last)
        for begin, piece in zip(begins, docs, strict=False)
        for first, last in piece.user_data["run_ons"]
    ]
    return doc


def _reading(doc: Doc, captions: Captions) -> Reading:
    mend_lemmas(doc)
    expressions = tuple(recognise(doc))
    reader = EventReader(doc, list(_dated_spans(doc, expressions)), captions)
    mentions = tuple(reader.mentions())
    return Reading(
        expressions=tuple(_directed(e, reader.directions.get(n, "")) for n, e in enumerate(expressions)),
        mentions=mentions,
        names=reader.names.rows(),
        quotations=tuple(match[1].strip() for match in _QUOTATION.finditer(doc.text)),
    )


def _directed(expression: Expression, direction: str) -> Expression:
    """A weekday or a day of a month, looking the way the event looks that it dates."""
    if not direction or expression.form not in _EITHER_WAY:
        return expression
    return replace(expression, direction=direction, fields={**expression.fields, "of_event": 1})


def _may_date(expression: Expression) -> bool:
    """A date, a time of day, or the window of "in the coming days"; "in recent weeks" tells of a state."""
    if expression.form == "window":
        return expression.fields.get("side") == 1
    if expression.form == "units_away" and str(expression.fields.get("unit", "")).startswith("T"):
        return False  # "twenty minutes later"
    return expression.type in ("DATE", "TIME")


def _is_a_term(span: Span) -> bool:
    """ "Will be freed within a week"; "was told to answer within a week" tells of a week long gone."""
    verb = governor(span.root)
    future = verb is not None and any(child.tag_ == "MD" for child in verb.children)
    return future and span.start > 0 and span.doc[span.start - 1].lower_ == "within"


def _is_printed(span: Span) -> bool:
    """ "Best-before dates up to September 14": a date on a thing."""
    return any(token.lemma_.lower() == "date" for token in span.doc[max(span.start - 3, 0) : span.start])


def _dated_spans(doc: Doc, expressions: Sequence[Expression]) -> Iterator[DatedSpan]:
    """The expressions that can stand on a timeline, with how many days wide they are."""
    for number, timex in enumerate(normalise(expressions, _ANY_DAY)):
        span = doc.char_span(timex.start, timex.end, alignment_mode="expand")
        if not span or not len(span) or _is_printed(span):
            continue
        if timex.type == "DURATION" and _is_a_term(span):
            yield DatedSpan(number, span, _LONGEST)
        if timex.edtf is not None and _may_date(expressions[number]):
            day = len(timex.value) >= 10 and timex.value[:4].isdigit()
            relative = expressions[number].form in _RELATIVE
            yield DatedSpan(number, span, timex.edtf.width, relative, day, timex.type == "TIME")
