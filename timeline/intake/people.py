"""Whether a few words are a person, an outlet or a role, as far as their shape tells."""

from __future__ import annotations

import re

from timeline.intake.words import GENERIC, HEADLINE_VERBS, NO_NAMES, OUTLET_ENDINGS, OUTLET_WORDS, PLACE_STARTS, ROLES

PARTICLES = "de|da|di|del|della|du|dos|van|von|der|den|la|le|al|el|bin|bint|ben|ibn|af|av|ter|ten|y|e"
NAME_WORD = r"(?:(?:[A-Z]\.){1,3}|(?:al|el)?-?[A-ZÀ-ÖØ-Þ](?:[^\W\d_]|[’'-](?=\w)){0,25}\.?)"
NAME_FORM = rf"{NAME_WORD}(?: (?:{NAME_WORD}|{PARTICLES})){{0,4}} {NAME_WORD}(?:,? (?:Jr|Sr|II|III)\.?)?"
NAME = re.compile(rf"\A{NAME_FORM}")
LOW = PARTICLES.split("|")
SMALL_WORDS = ("of", "the", "and", "on", "for", "de", "le", "la", "du", "&")
MOST_WORDS = 6


def kind_of(piece: str, *, beside_name: bool = False) -> str:
    """ "person", "outlet", "role" or "" for a piece of a byline.

    ``beside_name`` says that a person stood before it: then "Washington Post" is an outlet too.
    """
    words, named = _plain_words(piece), _plain_words(outlet_in(piece))
    known = OUTLET_WORDS | OUTLET_ENDINGS if beside_name and len(words) > 1 else OUTLET_WORDS
    in_general = all(word in GENERIC | ROLES for word in named)
    if _is_proper(piece) and not in_general and any(word in known for word in named):
        return "outlet"
    if any(char.isdigit() for char in piece):
        return ""
    role = any(word in ROLES for word in words) and not any(word in HEADLINE_VERBS for word in words)
    if words and (role or all(word in NO_NAMES | GENERIC for word in words)):
        return "role"
    return "person" if is_person(piece) else ""


def is_person(text: str) -> bool:
    """True for two to six words in the shape of a person's name, none of them a role, an outlet or a place word."""
    words = _plain_words(text)
    if not words or len(words) > MOST_WORDS or words[0] in PLACE_STARTS:
        return False
    return bool(NAME.fullmatch(text)) and not any(word in ROLES | OUTLET_WORDS | NO_NAMES for word in words)


def outlet_in(piece: str) -> str:
    """The outlet's name in a piece, without the role after it: "Reuters" of "Reuters Staff"."""
    words = piece.rstrip(".").split()
    roles = [index for index, word in enumerate(words) if word.strip(".").lower() in ROLES]
    return " ".join(words[: roles[0]] if roles and roles[0] else words)


def join_names(people: list[str]) -> str:
    """ "Jane Roe", "Jane Roe and John Poe", "Jane Roe, John Poe and Ann Loe"."""
    people = list(dict.fromkeys(people))
    return " and ".join(filter(None, [", ".join(people[:-1]), *people[-1:]]))


def in_usual_case(name: str) -> str:
    """JANE O'DOE as Jane O'Doe; a name that is not all capitals stays as printed."""
    if not name.isupper():
        return name
    words = re.sub(r"[^\W\d_]+", lambda word: word.group().capitalize(), name).split()
    return " ".join(word.lower() if index and word.lower() in LOW else word for index, word in enumerate(words))


def _is_proper(piece: str) -> bool:
    """A few words, all capitalised but the small ones."""
    words = piece.split()
    return 0 < len(words) <= MOST_WORDS and all(word[0].isupper() or word.lower() in SMALL_WORDS for word in words)


def _plain_words(text: str) -> list[str]:
    return [word.strip(".'’").lower() for word in text.split()]
