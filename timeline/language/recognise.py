"""Find the time expressions of a parsed text and write down what each says, before any calendar."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc

from timeline.chronology.mentions import Expression
from timeline.language import (
    recognise_calendar,
    recognise_clock,
    recognise_durations,
    recognise_periods,
    recognise_ranges,
    recognise_references,
    recognise_relative,
    recognise_sets,
    recognise_years,
)
from timeline.language.compose import compose
from timeline.language.direction import direction_of
from timeline.language.lexemes import Lexeme, lex
from timeline.language.narrative import is_narrative
from timeline.language.partitives import with_partitives
from timeline.language.patterns import Found, Said
from timeline.language.vocabulary import CODES, OUTSIDE
from timeline.language.word_list import listed

RULES = (
    *recognise_ranges.RULES,
    *recognise_calendar.RULES,
    *recognise_years.RULES,
    *recognise_clock.RULES,
    *recognise_relative.RULES,
    *recognise_periods.RULES,
    *recognise_durations.RULES,
    *recognise_sets.RULES,
    *recognise_references.RULES,
)
DIRECTED = listed(
    "weekday weekday_of_week nth_weekday month month_day season quarter holiday day_of_month unit part clock"
)
"""Forms whose meaning tense can turn."""
DATED = listed("year year_month")
LONGEST = 100
"""Characters; what goes on longer is no time expression, whatever it is made of."""
"""Forms that a history gets to, or only looks forward to."""
_TRIGGERS = frozenset(
    CODES[name]
    for name in listed(
        "MONTH MONTH_ABBR WEEKDAY WEEKDAY_ABBR YEAR SECOND NUMWORD SHORT_YEAR DECADE ISO_DATE SLASH_DATE CLOCK "
        "AMPM OCLOCK DAYPART DAYPARTS UNIT UNITS SEASON SEASONS NOW DAYREF RECENT HOLIDAY EVERY_WORD BC FUTURE "
        "CURRENT PRESENT TIME MOMENTS DATE_WORD "
        "PAST HALF LONG_WORD KNOWN_DAY AD ORD ORD_DIGITS AGO PERIOD FORMER QUARTER_CODE FISCAL_YEAR ZONE"
    )
)
"""Without one of these no run of words speaks of time."""
_RUN = re.compile(f"[^{re.escape(OUTSIDE)}]+")


def recognise(doc: Doc) -> list[Expression]:
    """The time expressions of a document in order, never overlapping.

    The parse and the tags are used here and only here: what comes out can be dated again and again.
    """
    text = doc.text
    lexemes, shape = lex(text)
    tokens = _Tokens(doc)

    def tag(at: int) -> str:
        return doc[tokens.at(lexemes[at].start)].tag_ if 0 <= at < len(lexemes) and len(doc) else ""

    found: list[Expression] = []
    for run in _RUN.finditer(shape):
        if not _TRIGGERS.isdisjoint(run[0]):
            found.extend(_expressions(shape, run.start(), run.end(), lexemes, text, tag))
    found = [expression for expression in compose(found, text) if expression.end - expression.start <= LONGEST]
    directed = (_directed(expression, doc, tokens) for expression in found)
    kept = [said for said in directed if not (_is_soon_in_the_past(said) or _is_in_a_name(said, doc, tokens))]
    kept = with_partitives(_hours_of_one_day(kept), text)
    if is_narrative(kept):
        return [_directed(expression, doc, tokens, DATED) for expression in kept]
    return [expression for expression in kept if "history" not in expression.fields]


def _hours_of_one_day(expressions: list[Expression]) -> list[Expression]:
    """From 7 a.m. to 10 p.m. on Sunday: both hours look the way that the day looks."""
    result = list(expressions)
    for at, (first, second) in enumerate(zip(result, result[1:], strict=False)):
        ends = (first.fields.get("range"), second.fields.get("range")) == ("start", "end")
        if ends and "clock" in first.fields and first.fields.get("weekday") == second.fields.get("weekday"):
            result[at] = replace(first, direction=second.direction)
    return result


def moved(expression: Expression, by: int) -> Expression:
    """The same expression so many characters further on, as in the text that its piece was cut from."""
    return replace(expression, start=expression.start + by, end=expression.end + by) if by else expression


def _is_in_a_name(expression: Expression, doc: Doc, tokens: _Tokens) -> bool:
    """The Sunday Post is a paper, not a day."""
    if expression.form != "weekday" or expression.mod or "which" in expression.fields:
        return False
    last = doc[tokens.at(expression.end - 1)] if len(doc) else None
    if last is None or last.dep_ != "compound":
        return False
    return last.head.tag_ == "NNP" and last.head.i == last.i + 1


def _is_soon_in_the_past(expression: Expression) -> bool:
    """Soon, as in "they soon retreated": it points at no time from the day of writing."""
    return expression.form == "reference" and expression.direction == "past" and expression.text.lower() == "soon"


class _Tokens:
    """The token of a document at an offset."""

    def __init__(self, doc: Doc) -> None:
        self._starts = [token.idx for token in doc]

    def at(self, offset: int) -> int:
        return max(0, bisect_right(self._starts, offset) - 1)


def _expressions(shape: str, start: int, end: int, lexemes: list[Lexeme], text: str, tag) -> Iterator[Expression]:
    at = start
    while at < end:
        matches = [
            (match, rule) for rule in RULES if (match := rule.pattern.match(shape, at, end)) and match.end() > at
        ]
        matches.sort(key=lambda pair: -pair[0].end())
        for match, rule in matches:
            found = Found(match, lexemes, text, tag)
            said = rule.build(found)
            if said:
                pieces = said if isinstance(said, list) else [said]
                yield from (_expression(piece, found, lexemes, text) for piece in pieces)
                at = match.end()
                break
        else:
            at += 1


def _expression(said: Said, found: Found, lexemes: list[Lexeme], text: str) -> Expression:
    first, last = found.span(said.group)
    start, end = lexemes[first].start, lexemes[last - 1].end
    return Expression(start, end, text[start:end], said.type, said.form, said.fields, said.mod)


def _directed(expression: Expression, doc: Doc, tokens: _Tokens, forms: frozenset[str] = DIRECTED) -> Expression:
    soon = expression.form == "reference" and expression.text.lower() == "soon"
    if not (expression.form in forms or soon) or not len(doc):
        return expression
    direction = direction_of(doc, tokens.at(expression.start), tokens.at(expression.end - 1))
    return replace(expression, direction=direction)
