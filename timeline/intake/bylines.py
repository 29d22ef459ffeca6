"""Who wrote it: a person's name in a byline, never a place or a role."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.intake.people import in_usual_case, is_person, join_names, kind_of, outlet_in
from timeline.intake.words import NO_NAMES, OUTLET_WORDS, ROLES

OPENING = re.compile(
    r"\A(?:(?:(?:written|reported|posted|published|compiled|story|words|text|report|article|analysis|opinion|comment"
    r"|review|exclusive) )?by\b\s?:?\s?"
    r"|(?:authors?|writers?|reporters?|journalists?|correspondents?|words|text|story|byline)\s?:\s?)",
    re.IGNORECASE,
)
REPORTING = re.compile(
    r"\A\(?(?:reporting|reporting and writing|writing|words|reporting and editing) by (?P<names>[^;.()]{4,160}?)"
    r"(?:[;.()]|,? (?:additional|writing|editing)\b|$)",
    re.IGNORECASE,
)
PARTS = re.compile(r"\s?(?:,|;|\||/|·|•|\s[–—-]{1,2}\s|\band\b|\bwith\b|&|\bfor\b)\s?", re.IGNORECASE)
BARS = re.compile(r"(?<!\s)\s+[|•·]\s+")
MOST_WORDS_OF_CELL = 5
PLACED = re.compile(r"\s(?:in|at|from) [A-ZÀ-Þ].{0,60}$")
HANDLE = re.compile(r"\(?@\w{1,30}\)?|\(?[\w.+-]{1,40}@[\w-]{1,40}\.[\w.-]{1,40}\)?|\((?!c\))[^()]{1,60}\)")


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


def read_credit(text: str, *, sure: bool = False, after_name: bool = False) -> Byline | None:
    """The persons and the outlet in "Jane Roe and John Poe, The Courier"; None when any piece is neither.

    ``sure`` says that a word such as "By" stood before it: then an outlet or a role alone is a byline too;
    ``after_name`` that a person's name did.
    """
    text = " ".join(HANDLE.sub(" ", text).split()).rstrip(" .,|")
    pieces = [part for piece in PARTS.split(text) if piece.strip() for part in _pieces(piece.strip())]
    kinds = [(kind_of(piece, beside_name=after_name or index > 0), piece) for index, piece in enumerate(pieces)]
    people = [in_usual_case(piece) for kind, piece in kinds if kind == "person"]
    outlets = [outlet_in(piece) for kind, piece in kinds if kind == "outlet"]
    odd = [piece for kind, piece in kinds if not kind]
    if not kinds or not kinds[0][0] or not (people or sure or all(kind for kind, _ in kinds)):
        return None
    if len(odd) > 1 or any(piece[:1].islower() or piece.count(" ") > 3 for piece in odd):
        return None
    return Byline(join_names(people), outlets[0] if outlets else "")


def read_cells(line: str, *, named: bool = False) -> Byline | None:
    """The byline among pieces between bars, "The Courier | By Jane Roe | HULL, England"; None where none is.

    ``named`` lets a person's name in the first piece be a byline without "By".
    """
    cells = [cell.strip() for cell in BARS.split(line)] if len(line) <= 200 else []
    read = [read_byline(cell) for cell in cells]
    if cells and named and is_person(cells[0]):
        read[0] = Byline(in_usual_case(cells[0]))
    others = [cell for cell, byline in zip(cells, read, strict=True) if not byline]
    if not any(read) or not others or any(len(cell.split()) > MOST_WORDS_OF_CELL for cell in others):
        return None
    outlets = [byline.outlet for byline in read if byline] + [cell for cell in others if names_outlet(cell)]
    return Byline(next((byline.people for byline in read if byline), ""), next(filter(None, outlets), ""))


def names_outlet(text: str) -> bool:
    """True when a line begins with an outlet's name: "AFP, Jakarta", "Reuters Staff"."""
    return kind_of(PARTS.split(text)[0].strip()) == "outlet"


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
