"""The same person, place or body under the names that several articles give it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from timeline.chronology.mentions import Name
from timeline.language.name_forms import without_legal_form


def plain(text: str) -> str:
    """A name without accents, dots, case and leading article, for comparing."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9 ]", "", text.lower().replace("-", " ")).removeprefix("the ").strip()


def same_person(a: str, b: str) -> bool:
    """True when two names can be one person: same surname, and first names alike, abbreviated or absent."""
    first_a, first_b = plain(a).split(), plain(b).split()
    if not first_a or not first_b or not _alike_words(first_a[-1], first_b[-1]):
        return False
    if len(first_a) == 1 or len(first_b) == 1:
        return first_a[-1] == first_b[-1]
    one, other = first_a[0], first_b[0]
    return one[0] == other[0] and (
        len(one) == 1 or len(other) == 1 or _alike_words(one, other) or one[:3] == other[:3]
    )


def _alike_words(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 4 and SequenceMatcher(None, a, b).ratio() >= 0.8)


def unify(names: Iterable[Name], known: Iterable[tuple[str, str]] = ()) -> dict[tuple[str, str], str]:
    """Make the names of several articles one: (kind, text) -> the canonical form.

    The canonical form of a person is the fullest that most articles use; the order of the names changes nothing.
    ``known`` are canonical forms, (kind, text), that stand already.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for name in names:
        counts[name.kind, name.text] += name.count
    misread = {key for key in counts if key[0] == "person" and any(_starts_a_firm(key, other) for other in counts)}

    def rank(key: tuple[str, str]) -> tuple:
        words = -len(key[1].split()) if key[0] == "person" and key not in misread else 0
        return (key in misread, words, -counts[key], key)

    ranked = sorted(counts, key=rank)
    leaders = sorted(known, key=rank)
    canonical = {leader: leader[1] for leader in leaders}
    for key in ranked:
        if key in canonical:
            continue
        options = [leader for leader in leaders if _same_name(key, leader)]
        if len(options) == 1 or (options and " " in key[1]):
            canonical[key] = options[0][1]
        else:
            canonical[key] = key[1]
            leaders.append(key)
    return canonical


def _same_name(a: tuple[str, str], b: tuple[str, str]) -> bool:
    if plain(a[1]) == plain(b[1]):
        return True
    if a[0] == b[0] == "person":
        return same_person(a[1], b[1])
    if _starts_a_firm(a, b) or _starts_a_firm(b, a):
        return True
    return a[0] == b[0] == "body" and _is_short_for(a[1], b[1])


def _starts_a_firm(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """ "Rook Hill" and "Rook Hill Dairies": the first words of a firm pass for a person's name."""
    return (a[0], b[0]) == ("person", "body") and " " in a[1] and plain(b[1]).startswith(plain(a[1]) + " ")


def _is_short_for(a: str, b: str) -> bool:
    """ "Larkin" and "Larkin Instruments", "Halden" and "Halden PLC"; one word that is not a general one."""
    short, long = sorted((without_legal_form(a), without_legal_form(b)), key=len)
    if short == long:
        return True
    if long.startswith(short + " of ") and " " in short:
        return True
    return long.startswith(short + " ") and " " not in short and len(short) > 3 and not short.isupper()
