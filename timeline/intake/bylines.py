"""Who wrote it: a person's name in a byline, never a place or a role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.chronology.edtf import Edtf
from timeline.intake.stated_dates import find_full_date

OPENING = re.compile(
    r"(?:(?:written |reported |story |words |text )?by|authors?|writer|reporter)\s{0,2}(?P<mark>:|(?=\s))\s{0,2}", re.I
)
NAME_WORD = r"(?:[A-ZÀ-Þ][\w'’.-]{0,30}|de|da|di|van|von|der|den|la|le|al|el|bin|ben|of|du|dos|ter)"
NAME = re.compile(rf"[A-ZÀ-Þ][\w'’.-]{{0,30}}(?: {NAME_WORD}){{1,4}}")
PARTS = re.compile(r"\s?(?:,|;|\||/|·|•| – | — | - |\band\b|&|\bfor\b|\bin\b)\s?")
NOT_NAMES = frozenset(
    "correspondent reporter editor staff desk news agency agencies team bureau writer our special political press service report reports newsroom".split()
)


@dataclass(frozen=True, slots=True)
class Byline:
    """The persons of a byline joined as printed, and what else its line says."""

    people: str
    outlet: str = ""
    edtf: Edtf | None = None


def read_byline(line: str) -> Byline | None:
    """The byline that a line is, or None when the line is something else."""
    if len(line) > 200:
        return None
    opening = OPENING.match(line)
    if not opening:
        return None
    rest = line[opening.end() :].rstrip(" .")
    found = find_full_date(rest)
    if found:
        rest = rest[: found.start].rstrip(" ,|·•-–—")
    pieces = [piece.strip() for piece in PARTS.split(rest) if piece.strip()]
    people = [piece for piece in pieces if is_person(piece)]
    if not people or len(people) < len(pieces) / 2:
        return None
    outlet = next((piece for piece in pieces[1:] if piece not in people and piece[:1].isupper()), "")
    return Byline(" and ".join(people), outlet, found.edtf if found else None)


def is_person(text: str) -> bool:
    """True for two to five words in the shape of a person's name, none of them a role."""
    return bool(NAME.fullmatch(text)) and not any(word.lower().strip(".") in NOT_NAMES for word in text.split())
