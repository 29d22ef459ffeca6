"""Who wrote it: a person's name in a byline, never a place or a role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.intake.words import NO_NAMES, OUTLET_WORDS, PLACE_STARTS, ROLES

OPENING = re.compile(
    r"\A(?:(?:(?:written|reported|posted|published|compiled|story|words|text|report|article|analysis|opinion|comment|review"
    r"|exclusive) )?by\b\s?:?\s?|(?:authors?|writers?|reporters?|words|text|story|byline)\s?:\s?)",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"\A\(?(?:reporting|reporting and writing|writing|words|reporting and editing) by (?P<names>[^;.()]{4,160}?)"
    r"(?:[;.()]|,? (?:additional|writing|editing)\b|$)",
    re.IGNORECASE,
)
PARTICLES = "de|da|di|del|della|du|dos|van|von|der|den|la|le|al|el|bin|bint|ben|ibn|af|av|ter|ten|y|e"
NAME_WORD = r"(?:(?:[A-Z]\.){1,3}|(?:al|el)?-?[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[’'-](?=\w)){0,25}\.?)"
NAME_FORM = rf"{NAME_WORD}(?: (?:{NAME_WORD}|{PARTICLES})){{0,4}} {NAME_WORD}(?:,? (?:Jr|Sr|II|III)\.?)?"
NAME = re.compile(rf"\A{NAME_FORM}")
PARTS = re.compile(r"\s?(?:,|;|\||/|·|•|\s[–—-]{1,2}\s|\band\b|\bwith\b|&|\bfor\b)\s?", re.IGNORECASE)
PLACED = re.compile(r"\s(?:in|at|from) [A-ZÀ-Þ].{0,60}$")
HANDLE = re.compile(r"\(?@\w{1,30}\)?|\(?[\w.+-]{1,40}@[\w.-]{1,60}\)?|\((?!c\))[^()]{1,60}\)")


@dataclass(frozen=True, slots=True)
class Byline:
    """The persons of a byline, joined as a sentence joins names, and the outlet that its line names."""

    people: str = ""
    outlet: str = ""


def read_byline(line: str) -> Byline | None:
    """What a line opening with "By", "Author:" or the like says; None when it is no byline."""
    opening = OPENING.match(line) if len(line) <= 200 else None
    if not opening or line.rstrip().endswith(("!", "?", ":")):
        return None
    return read_credit(line[opening.end() :], sure=True)


def read_credit(text: str, *, sure: bool = False) -> Byline | None:
    """The persons and the outlet in "Jane Roe and John Poe, The Courier"; None when any piece is neither.

    ``sure`` says that a word such as "By" stood before it: then an outlet or a role alone is a byline too.
    """
    text = " ".join(HANDLE.sub(" ", text).split()).rstrip(" .,|")
    pieces = [part for piece in PARTS.split(text) if piece.strip() for part in _pieces(piece.strip())]
    kinds = [(kind_of(piece), piece) for piece in pieces]
    people = [_in_usual_case(piece) for kind, piece in kinds if kind == "person"]
    outlets = [_without_role(piece) for kind, piece in kinds if kind != "person" and _has(piece, OUTLET_WORDS)]
    odd = [piece for kind, piece in kinds if not kind]
    if not kinds or not kinds[0][0] or not (people or sure):
        return None
    if len(odd) > 1 or any(piece[:1].islower() or piece.count(" ") > 3 for piece in odd):
        return None
    return Byline(join_names(people), outlets[0] if outlets else "")


def read_reporters(line: str) -> Byline | None:
    """The persons of "Reporting by Jane Roe in Oslo; Editing by John Poe" who reported it, not who edited it."""
    match = REPORTING.match(line)
    return read_credit(match["names"]) if match else None


def _pieces(piece: str) -> list[str]:
    """A piece without its "in Paris", and a role or outlet printed right after a name as a piece of its own."""
    words = PLACED.sub("", f" {piece}").split()
    known = [index for index, word in enumerate(words) if word.strip(".").lower() in ROLES | OUTLET_WORDS]
    if not known or known[0] < 1 or words[0].lower() in NO_NAMES:
        return [" ".join(words)]
    cut = known[0]
    if cut > 2 and words[cut].lower() not in ROLES and not words[cut].isupper():
        cut -= 1
    name, rest = " ".join(words[:cut]), " ".join(words[cut:])
    return [name, rest] if is_person(name) else [" ".join(words)]


def _has(piece: str, known: frozenset[str]) -> bool:
    return any(word.strip(".'’").lower() in known for word in piece.split())


def _without_role(piece: str) -> str:
    """ "Reuters" of "Reuters Staff"."""
    words = piece.split()
    while len(words) > 1 and words[-1].lower() in ROLES:
        words.pop()
    return " ".join(words)


def kind_of(piece: str) -> str:
    """ "person", "outlet", "role" or "" for a piece of a byline."""
    words = [word.strip(".'’").lower() for word in piece.split()]
    if any(word in OUTLET_WORDS for word in words) and (piece[:1].isupper() or piece[:4] == "the "):
        return "role" if words[-1] in ROLES else "outlet"
    if words and all(word in ROLES or word in NO_NAMES for word in words):
        return "role"
    if any(word in ROLES for word in words):
        return "role"
    return "person" if is_person(piece) else ""


def is_person(text: str) -> bool:
    """True for two to five words in the shape of a person's name, none of them a role, an outlet or a place word."""
    words = [word.strip(".").lower() for word in text.split()]
    known = ROLES | OUTLET_WORDS | NO_NAMES
    if words[:1] and words[0] in PLACE_STARTS:
        return False
    return len(words) <= 6 and bool(NAME.fullmatch(text)) and not any(word in known for word in words)


def join_names(people: list[str]) -> str:
    """ "Jane Roe", "Jane Roe and John Poe", "Jane Roe, John Poe and Ann Loe"."""
    people = list(dict.fromkeys(people))
    return " and ".join(filter(None, [", ".join(people[:-1]), *people[-1:]]))


def _in_usual_case(name: str) -> str:
    """JANE O'DOE as Jane O'Doe; a name that is not all capitals stays as printed."""
    letters = [char for char in name if char.isalpha()]
    return (
        re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name) if all(map(str.isupper, letters)) else name
    )
