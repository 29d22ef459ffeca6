"""Words before a date that belong to it: "the rest of the year", "the second half of May", "around Nov. 1"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.chronology.mentions import Expression
from timeline.language.word_list import listed

_FARTHEST = 40
_PART = re.compile(
    r"\b(?:the\s+(?:(?P<part>\w+)\s+part|(?:first|second|latter)\s+half)|a\s+(?:good|large|great)\s+part"
    r"|(?:most\s+of\s+)?the\s+(?:rest|remainder))\s+of\s+$",
    re.IGNORECASE,
)
_MONTH = re.compile(r"\bthe\s+month\s+of\s+$", re.IGNORECASE)
_AROUND = re.compile(r"\b(?:around|circa|ca\.?|c\.)\s+$", re.IGNORECASE)
_ENDS = {
    "early": "START", "earlier": "START", "first": "START", "opening": "START",
    "middle": "MID", "latter": "END", "later": "END", "last": "END", "closing": "END",
}  # fmt: skip
_DIVISIBLE = listed("unit year year_month month season decade century quarter")
_APPROXIMATE = _DIVISIBLE | listed("date month_day")


def with_partitives(expressions: list[Expression], text: str) -> list[Expression]:
    """The same expressions, each begun at the word that says which part of it is meant, or that it is rough."""
    result, end = [], 0
    for said in expressions:
        lead = text[max(end, said.start - _FARTHEST) : said.start]
        result.append(_led(said, lead, text))
        end = said.end
    return result


def _led(said: Expression, lead: str, text: str) -> Expression:
    if said.type != "DATE" or said.fields.get("range") == "end":
        return said
    part = _PART.search(lead) if said.form in _DIVISIBLE and not said.mod else None
    if part:
        return _from(said, len(lead) - part.start(), _ENDS.get((part["part"] or "").lower(), ""), text)
    month = _MONTH.search(lead) if said.form in ("month", "year_month") else None
    if month:
        return _from(said, len(lead) - month.start(), said.mod, text)
    around = _AROUND.search(lead) if said.form in _APPROXIMATE else None
    return _from(said, len(lead) - around.start(), said.mod or "APPROX", text) if around else said


def _from(said: Expression, back: int, mod: str, text: str) -> Expression:
    start = said.start - back
    return replace(said, start=start, text=text[start : said.end], mod=mod)
